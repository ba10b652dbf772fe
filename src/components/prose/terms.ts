import { glossary } from '../../data/index.ts';
import type { Term } from '../../data/model.ts';
import { TermFinder } from '../../lib/terms.ts';
import { textRuns } from '../../lib/text.ts';

const entries: readonly (readonly [string, Term])[] = Object.entries(glossary);

/** Finds the terms of the glossary in texts. */
const termFinder = new TermFinder(
  entries.map(([id, { term, forms = [] }]) => ({ id, forms: [term, ...forms] })),
);

/** A term of the glossary; throws with its id where there is none. */
export function termOf(id: string): Term {
  const term = entries.find(([key]) => key === id)?.[1];
  if (term === undefined) throw new Error(`<Term id="${id}">: no such term in the glossary`);
  return term;
}

/** A run of text from the data: code, a term of the glossary, or plain. */
export interface ShownRun {
  readonly text: string;
  readonly isCode: boolean;
  readonly term?: string;
}

/** A text from the data in runs, each term marked where it first occurs outside code. */
export function shownRuns(text: string): readonly ShownRun[] {
  const seen = new Set<string>();
  return textRuns(text).flatMap((run): readonly ShownRun[] =>
    run.isCode
      ? [run]
      : termFinder.runs(run.text, seen).map((found) => ({ ...found, isCode: false })),
  );
}
