import type { Succession } from '../../data/model.ts';
import type { Comparison, Snapshot } from '../comparison/schema.ts';

/** A published id that no longer answers and of which no record says what became. */
export interface GoneId {
  /** `policy.fqdn`, `areas/ipam`, `cnis/cilium`. */
  readonly place: string;
  /** The day of the last snapshot that has it. */
  readonly date: string;
  readonly remedy: string;
}

/** What the data of today hold, as far as ids go. */
export type Ids = Readonly<Record<'areas' | 'features' | 'cnis', object>>;

/** Each id that any snapshot holds, with the day of the last one that does. */
function lastDays(
  snapshots: readonly Snapshot[],
  dictionary: keyof Ids,
): readonly (readonly [id: string, date: string])[] {
  const days = new Map<string, string>();
  for (const snapshot of snapshots) {
    for (const id of Object.keys(snapshot[dictionary])) days.set(id, snapshot.date);
  }
  return [...days];
}

function goneFrom(
  dictionary: 'areas' | 'cnis',
  snapshots: readonly Snapshot[],
  today: Ids,
): readonly GoneId[] {
  const remedy = `put it back into src/data/${dictionary}.ts; only features can move`;
  return lastDays(snapshots, dictionary)
    .filter(([id]) => !(id in today[dictionary]))
    .map(([id, date]) => ({ place: `${dictionary}/${id}`, date, remedy }));
}

/** The published ids that would die; snapshots come oldest first. */
export function goneIds(
  snapshots: readonly Snapshot[],
  today: Ids,
  successions: readonly Succession[],
): readonly GoneId[] {
  const recorded = new Set(successions.map(({ from }) => from));
  const remedy = 'add a record of kind moved or split to src/data/successions.ts';
  const features = lastDays(snapshots, 'features')
    .filter(([id]) => !(id in today.features) && !recorded.has(id))
    .map(([place, date]) => ({ place, date, remedy }));
  return [
    ...features,
    ...goneFrom('areas', snapshots, today),
    ...goneFrom('cnis', snapshots, today),
  ];
}

/** Throws where a published id would die: one line an id, with the remedy. */
export function refuseGoneIds(
  snapshots: readonly Snapshot[],
  today: Comparison,
  successions: readonly Succession[],
): void {
  const ordered = snapshots.toSorted((a, b) => (a.date < b.date ? -1 : 1));
  const gone = goneIds(ordered, today, successions);
  if (gone.length === 0) return;
  const lines = gone.map(
    ({ place, date, remedy: help }) => `${place}: published on ${date} and gone — ${help}`,
  );
  throw new Error(lines.join('\n'));
}
