import type { Succession } from '../../data/model.ts';
import { listing } from '../../lib/text.ts';
import type { History } from '../history/history.ts';
import { entryOf } from '../comparison/entry.ts';
import { type RowView, rowView } from '../table/row.ts';
import { successionWords, successorsOf } from '../history/succession.ts';

/** A feature that answers today for a former id. */
export interface Successor {
  readonly id: string;
  readonly name: string;
}

/** What an id that is no more still says. */
export interface FormerView {
  readonly succession: Succession;
  readonly successors: readonly Successor[];
  /** The day of the last snapshot that holds the id. */
  readonly lastDate: string;
  /** Its row as it was then. */
  readonly row: RowView;
}

/** The former ids that a snapshot holds, each with its last state. */
export function formerViews({ snapshots, successions, today }: History): readonly FormerView[] {
  return successions.flatMap((succession) => {
    const { from } = succession;
    const last = snapshots.findLast(({ features }) => from in features);
    if (last === undefined) return [];
    const successors = successorsOf(from, successions).map((id) => ({
      id,
      name: entryOf(today.features, id, 'feature').name,
    }));
    return [{ succession, successors, lastDate: last.date, row: rowView(last, from) }];
  });
}

/** Title and description of the page of a former id, or of one CNI's answer under it. */
export function formerHead(
  { row, succession, successors }: FormerView,
  cniName?: string,
): { readonly title: string; readonly description: string } {
  const names = listing(successors.map(({ name }) => name));
  const about = cniName === undefined ? row.name : `${row.name} — ${cniName}`;
  return {
    title: `${about} (${row.id}, ${successionWords(succession)} ${names})`,
    description: `${about}: the id ${row.id} ${successionWords(succession)} ${names}. Its last answers stay readable here.`,
  };
}
