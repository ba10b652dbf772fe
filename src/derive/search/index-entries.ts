import type { SearchDocument } from '../../lib/search/document.ts';

/** What stands under one letter of the index. */
export interface IndexLetter {
  /** A capital letter, or `#` for what begins with none. */
  readonly letter: string;
  readonly entries: readonly SearchDocument[];
}

const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

function letterOf({ title }: SearchDocument): string {
  const first = /[\p{L}\p{N}]/u.exec(title)?.[0]?.toUpperCase() ?? '#';
  return /[A-Z]/u.test(first) ? first : '#';
}

/** Everything that can be found, from A to Z. */
export function indexLetters(documents: readonly SearchDocument[]): readonly IndexLetter[] {
  const sorted = documents.toSorted((a, b) => collator.compare(a.title, b.title));
  return [...Map.groupBy(sorted, letterOf)]
    .map(([letter, entries]) => ({ letter, entries }))
    .sort((a, b) => (a.letter < b.letter ? -1 : 1));
}
