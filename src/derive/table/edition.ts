import type { ClaimView } from '../claim/view.ts';
import type { SourceView } from '../claim/source.ts';
import type { CellView, RowView } from './row.ts';

/** An answer with the numbers of the notes that it rests on. */
export interface EditionAnswer {
  readonly cell: CellView;
  readonly numbers: readonly number[];
}

/** A feature of the printed edition: its answers, and below them all their sources, each once. */
export interface EditionRow {
  readonly row: RowView;
  readonly answers: readonly EditionAnswer[];
  readonly notes: readonly SourceView[];
}

/** The same passages of the same document are one note. */
function keyOf({ links }: SourceView): string {
  return links.map(({ href }) => href).join(' ');
}

/** All that a claim cites: for its answer, on both sides of a conflict, for newer releases. */
function citedBy({ sources, conflict, newer }: ClaimView): readonly SourceView[] {
  return [
    ...sources,
    ...(conflict?.statements.map(({ source }) => source) ?? []),
    ...newer.flatMap((change) => change.sources),
  ];
}

/** The number of a source among the notes of its row, from 1. */
export function noteNumber(notes: readonly SourceView[], source: SourceView): number {
  return notes.findIndex((note) => keyOf(note) === keyOf(source)) + 1;
}

/** A row with its sources as numbered notes. */
export function editionRow(row: RowView): EditionRow {
  const cited = row.cells.flatMap(({ claim }) => citedBy(claim));
  // Of two with one key the first is kept: notes are numbered in the order of their first mention.
  const notes = [...new Map(cited.toReversed().map((source) => [keyOf(source), source])).values()];
  notes.reverse();
  const answers = row.cells.map((cell) => ({
    cell,
    numbers: [...new Set(citedBy(cell.claim).map((source) => noteNumber(notes, source)))],
  }));
  return { row, answers, notes };
}

/** An address of a note: in full, but for the passages after the first, which name their lines. */
export function noteAddress({ links }: SourceView, at: number): string {
  const href = links[at]?.href ?? '';
  const [document = ''] = (links[0]?.href ?? '').split('#');
  return at > 0 && href.startsWith(`${document}#`) ? href.slice(document.length) : href;
}
