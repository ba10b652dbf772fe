import type { Comparison } from '../../src/derive/comparison/schema.ts';
import type { State } from './state.ts';

/** What an id names. */
export type IdKind = 'area' | 'feature' | 'cni' | 'mode' | 'interaction' | 'setting' | 'symptom';

/** An id that one of two states lacks. */
export interface IdChange {
  readonly kind: IdKind;
  readonly id: string;
  readonly name: string;
}

/** The ids that came and went; those that passed to others have a record and are not among them. */
export interface IdChanges {
  readonly fresh: readonly IdChange[];
  readonly gone: readonly IdChange[];
}

type Named = Readonly<Record<string, { readonly name: string }>>;

function idsOf(comparison: Comparison): Readonly<Record<IdKind, Named>> {
  const { areas, features, cnis, modes, interactions, settings, symptoms } = comparison;
  return {
    area: areas,
    feature: features,
    cni: cnis,
    mode: modes ?? {},
    interaction: interactions ?? {},
    setting: settings ?? {},
    symptom: symptoms ?? {},
  };
}

/** The ids of `one` that `other` lacks, and that no record passes on. */
function onlyIn(one: Comparison, other: Comparison, passed: ReadonlySet<string>) {
  const others = idsOf(other);
  return Object.entries(idsOf(one)).flatMap(([kind, entries]) =>
    Object.entries(entries)
      .filter(([id]) => !(id in others[kind as IdKind]) && !(kind === 'feature' && passed.has(id)))
      .map(([id, { name }]): IdChange => ({ kind: kind as IdKind, id, name })),
  );
}

/** The ids that only one of two states has. */
export function idChanges(before: State, after: State): IdChanges {
  const passed = new Set(after.successions.map(({ from }) => from));
  return {
    fresh: onlyIn(after.comparison, before.comparison, new Set()),
    gone: onlyIn(before.comparison, after.comparison, passed),
  };
}
