import { textRuns } from '../../lib/text.ts';
import type { ClaimView, ConflictView } from '../claim/view.ts';
import type { Matrix } from './matrix.ts';

/** Everything a claim says beyond its short answer. */
function textsOf(claim: ClaimView): readonly string[] {
  const { detail, conditions, particulars, correction, conflict, newer, sources } = claim;
  return [
    detail,
    ...conditions,
    ...particulars.map(({ text }) => text),
    ...(correction ? [correction.said, correction.now] : []),
    ...(conflict ? conflictTexts(conflict) : []),
    ...newer.map(({ change }) => change),
    ...sources.map(({ passage = '' }) => passage),
  ];
}

function conflictTexts({ about, statements, believed }: ConflictView): readonly string[] {
  return [about, ...statements.map(({ says }) => says), believed];
}

/** The words of a text, lower case. Those of code stay as they are typed. */
function wordsIn(text: string): readonly string[] {
  return textRuns(text.toLowerCase()).flatMap((run) => {
    const words = run.text.split(/\s+/u);
    return run.isCode ? words : words.map(bare);
  });
}

/** A word of a sentence without what stands around it. */
function bare(word: string): string {
  return word.replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}

/**
 * What stands behind the answers of each row, as the words it holds: each once, in alphabetical
 * order, so that a table can be searched for what it does not show.
 */
export function hiddenWords({ groups }: Matrix): Readonly<Record<string, string>> {
  const rows = groups.flatMap((group) => group.rows);
  return Object.fromEntries(
    rows.map(({ id, cells }) => {
      const words = new Set(cells.flatMap(({ claim }) => textsOf(claim).flatMap(wordsIn)));
      words.delete('');
      return [id, [...words].toSorted().join(' ')];
    }),
  );
}
