import type { TermFinder } from '../../lib/terms.ts';
import { textRuns } from '../../lib/text.ts';

/** A run of text from the data: code, a term of the glossary, or plain. */
export interface ShownRun {
  readonly text: string;
  readonly isCode: boolean;
  readonly term?: string;
}

/** A text from the data in runs, each term marked where it first occurs outside code. */
export function shownRuns(text: string, terms: TermFinder): readonly ShownRun[] {
  const seen = new Set<string>();
  return textRuns(text).flatMap((run): readonly ShownRun[] =>
    run.isCode ? [run] : terms.runs(run.text, seen).map((found) => ({ ...found, isCode: false })),
  );
}
