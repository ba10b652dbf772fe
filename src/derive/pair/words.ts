import { diffArrays } from 'diff';
import { type TextRun, textRuns } from '../../lib/text.ts';

/** A run of words, which the other text has as well or not. */
export interface WordRun extends TextRun {
  readonly isOwn: boolean;
}

/** The words of two texts. */
export type WordRuns = readonly [readonly WordRun[], readonly WordRun[]];

/** What part of the telling words of the longer text both must have, or marks would be everywhere. */
const SHARED = 0.4;
/** Shorter words, such as “of” and “the”, tell nothing of how alike two texts are. */
const TELLING = 4;

/** The words of a text, each with the space behind it; code is one word, whatever it holds. */
function wordsOf(text: string): readonly TextRun[] {
  return textRuns(text).flatMap((run) =>
    run.isCode ? [run] : run.text.split(/(?<=\s)(?=\S)/u).map((word) => ({ ...run, text: word })),
  );
}

/** A word as it is compared: without the marks and capitals of its place in the sentence. */
function comparedAs({ text, isCode }: TextRun): string {
  return isCode ? text : text.toLowerCase().replaceAll(/^\P{L}*?(?=[\p{L}\p{N}])|[\s.,;:]+$/gu, '');
}

function isSameWord(a: TextRun, b: TextRun): boolean {
  return a.isCode === b.isCode && comparedAs(a) === comparedAs(b);
}

/** How many words say something by themselves. */
function tellingIn(words: readonly TextRun[]): number {
  return words.filter((word) => word.isCode || comparedAs(word).length >= TELLING).length;
}

/** Words of one kind as one run. */
function joined(words: readonly WordRun[]): readonly WordRun[] {
  return words.reduce<readonly WordRun[]>((runs, word) => {
    const last = runs.at(-1);
    const goesOn = last?.isOwn === word.isOwn && !last.isCode && !word.isCode;
    return goesOn
      ? [...runs.slice(0, -1), { ...last, text: last.text + word.text }]
      : [...runs, word];
  }, []);
}

/** A mark begins and ends with a word: the space beside it is nobody's. */
function trimmed(run: WordRun): readonly WordRun[] {
  if (!run.isOwn || run.isCode) return [run];
  const [, before = '', text = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(run.text) ?? [];
  const space = (beside: string): WordRun => ({ text: beside, isCode: false, isOwn: false });
  return [space(before), { ...run, text }, space(after)].filter((part) => part.text !== '');
}

/**
 * The words of two texts, with those that one has alone. None are marked where the two have so little
 * in common that nearly all would be.
 */
export function ownWords(a: string, b: string): WordRuns {
  const [one, other] = [wordsOf(a), wordsOf(b)];
  const changes = diffArrays([...one], [...other], { comparator: isSameWord });
  const shared = changes.filter(({ added, removed }) => !added && !removed);
  const tellingBoth = tellingIn(shared.flatMap(({ value }) => value));
  const isMarked = tellingBoth >= SHARED * Math.max(tellingIn(one), tellingIn(other), 1);
  const side = (words: readonly TextRun[], passedOver: 'added' | 'removed') => {
    const left = [...words];
    const runs = changes
      .filter((change) => !change[passedOver])
      .flatMap(({ added, removed, count }) =>
        left.splice(0, count).map((word) => ({ ...word, isOwn: isMarked && (added || removed) })),
      );
    return joined(runs).flatMap(trimmed);
  };
  return [side(one, 'added'), side(other, 'removed')];
}
