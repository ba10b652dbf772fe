import { frozenAddress } from '../../lib/address.ts';
import { cellAnchor } from '../../lib/anchor.ts';
import { saysSomething } from '../history/change.ts';
import {
  claimSteps,
  type DatedChange,
  type History,
  latestId,
  type Standing,
} from '../history/history.ts';
import { type Matrix, matrixOf } from './matrix.ts';
import type { CellView, RowView } from './row.ts';
import type { Snapshot } from '../comparison/schema.ts';
import { successorsOf } from '../history/succession.ts';

/** First answers and changes of the answer from a day on, each once, oldest first. */
function answersSince(changes: readonly DatedChange[], date: string): readonly DatedChange[] {
  const later = changes.filter(({ since, change }) => since >= date && change.kind !== 'evidence');
  return [...new Map(later.map((dated) => [dated.change, dated])).values()].sort((a, b) =>
    a.since < b.since ? -1 : 1,
  );
}

/** The standing of one claim of a snapshot. */
export function standingOf(
  history: History,
  { date }: Snapshot,
  feature: string,
  cni: string,
): Standing {
  const successors = successorsOf(feature, history.successions);
  const today = successors.length === 0 ? [feature] : successors;
  const changes = today.flatMap((id) => claimSteps(history, id, cni));
  return { changes: answersSince(changes, date), today };
}

function withStanding(row: RowView, history: History, snapshot: Snapshot): RowView {
  const cells = row.cells.map((cell) => ({
    ...cell,
    href: frozenAddress(snapshot.date, row.id, cell.cni),
    standing: standingOf(history, snapshot, row.id, cell.cni),
  }));
  return { ...row, cells };
}

/** The comparison of a snapshot, each cell with what became of it. */
export function datedMatrix(history: History, snapshot: Snapshot): Matrix {
  const { columns, groups } = matrixOf(snapshot);
  return {
    columns,
    groups: groups.map((group) => ({
      ...group,
      rows: group.rows.map((row) => withStanding(row, history, snapshot)),
    })),
  };
}

/** Whether a claim answers differently today than in the snapshot of a day; never without a day. */
export function answersOtherwise(
  history: History,
  date: string | undefined,
  feature: string,
  cni: string,
): boolean {
  return date !== undefined && answersSince(claimSteps(history, feature, cni), date).length > 0;
}

/**
 * The day of the latest snapshot that answers a claim under its id of today; absent where none does.
 * There is nothing to pin before.
 */
export function pinnedDate(
  { snapshots }: Pick<History, 'snapshots'>,
  feature: string,
  cni: string,
): string | undefined {
  return snapshots.findLast(({ claims }) => saysSomething(claims[feature]?.[cni]))?.date;
}

function withCellPin(cell: CellView, feature: string, history: History): CellView {
  const latest = history.snapshots.at(-1);
  const id = latestId(history, feature);
  // What the snapshot does not answer cannot be cited from it.
  if (latest === undefined || id === undefined || !saysSomething(latest.claims[id]?.[cell.cni])) {
    return { ...cell, pinned: '' };
  }
  return {
    ...cell,
    ...(id !== feature && { pinned: cellAnchor(id, cell.cni) }),
    ...(answersOtherwise(history, latest.date, feature, cell.cni) && { pinDiffers: true }),
  };
}

function withPin(row: RowView, history: History): RowView {
  const id = latestId(history, row.id);
  const cells = row.cells.map((cell) => withCellPin(cell, row.id, history));
  return { ...row, cells, ...(id !== row.id && { pinned: id ?? '' }) };
}

/**
 * A table of today whose rows know where the latest snapshot holds them under another id, or not,
 * and where it answers otherwise.
 */
export function pinnedMatrix({ columns, groups }: Matrix, history: History): Matrix {
  return {
    columns,
    groups: groups.map((group) => ({
      ...group,
      rows: group.rows.map((row) => withPin(row, history)),
    })),
  };
}
