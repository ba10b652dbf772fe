import type { Succession } from '../../data/model.ts';
import { canonicalJson } from '../comparison/canonical.ts';
import { changesBetween, type ClaimChange, idBefore, saysSomething } from './change.ts';
import { otherChanges, type OtherChange } from './other.ts';
import type { Comparison, Snapshot } from '../comparison/schema.ts';
import { successorsOf } from './succession.ts';

/** What a published id became. */
export interface Handover {
  readonly succession: Succession;
  /** The ids that answer today. */
  readonly successors: readonly string[];
}

/** What differs between two states that follow each other. */
export interface ChangeSet {
  /** Day of the later state; absent for today's, which is not published yet. */
  readonly date?: string;
  /** Day of the snapshot before; absent for the first, which changes nothing. */
  readonly since?: string;
  readonly changes: readonly ClaimChange[];
  /** Other facts that are new or told otherwise. */
  readonly others: readonly OtherChange[];
  readonly handovers: readonly Handover[];
}

/** Every published state and what changed between them. */
export interface History {
  /** Oldest first. */
  readonly snapshots: readonly Snapshot[];
  readonly today: Comparison;
  /** Oldest first; the last one leads to today and is left out where nothing differs. */
  readonly sets: readonly ChangeSet[];
  readonly successions: readonly Succession[];
}

/** A snapshot without its day, to compare it with today's data. */
export function comparisonIn(snapshot: Snapshot): Comparison {
  const { order, areas, features, cnis, claims, modes, interactions, settings, symptoms } =
    snapshot;
  const { benchmarks, conformance } = snapshot;
  return {
    ...{ order, areas, features, cnis, claims },
    ...(modes && { modes }),
    ...(interactions && { interactions }),
    ...(settings && { settings }),
    ...(symptoms && { symptoms }),
    ...(benchmarks && { benchmarks }),
    ...(conformance && { conformance }),
  };
}

/** Whether the data of today are word for word those of the snapshot. */
export function isUnchanged(snapshot: Snapshot, today: Comparison): boolean {
  return canonicalJson(comparisonIn(snapshot)) === canonicalJson(today);
}

/** What differs between two states of the comparison, whether or not they were published. */
export function differencesBetween(
  before: Comparison,
  after: Comparison,
  successions: readonly Succession[],
): Pick<ChangeSet, 'changes' | 'others' | 'handovers'> {
  const passed = successions.filter(({ from }) => from in before.claims && !(from in after.claims));
  return {
    changes: changesBetween(before, after, successions),
    others: otherChanges(before, after),
    handovers: passed.map((succession) => ({
      succession,
      successors: successorsOf(succession.from, successions),
    })),
  };
}

function changeSet(
  before: Snapshot,
  after: Comparison,
  date: string | undefined,
  successions: readonly Succession[],
): ChangeSet {
  return {
    ...(date === undefined ? {} : { date }),
    since: before.date,
    ...differencesBetween(before, after, successions),
  };
}

/** The history of the comparison. */
export function historyOf(
  snapshots: readonly Snapshot[],
  today: Comparison,
  successions: readonly Succession[],
): History {
  const ordered = snapshots.toSorted((a, b) => (a.date < b.date ? -1 : 1));
  const [first] = ordered;
  const sets: ChangeSet[] =
    first === undefined ? [] : [{ date: first.date, changes: [], others: [], handovers: [] }];
  ordered.forEach((snapshot, at) => {
    const next = ordered[at + 1];
    const set = changeSet(snapshot, next ?? today, next?.date, successions);
    const isEmptyToday =
      next === undefined &&
      [set.changes, set.others, set.handovers].every(({ length }) => length === 0);
    if (!isEmptyToday) sets.push(set);
  });
  return { snapshots: ordered, today, sets, successions };
}

/** A change of one claim, with the days of the set it belongs to. */
export interface DatedChange {
  readonly date?: string;
  readonly since: string;
  readonly change: ClaimChange;
}

/** How a frozen claim stands to what came after it. */
export interface Standing {
  /** Changes after the snapshot, oldest first; none where the claim holds as it was. */
  readonly changes: readonly DatedChange[];
  /** The features that answer today. */
  readonly today: readonly string[];
}

/** A published state of a feature, and the id that it had then. */
export interface FeatureState {
  readonly date: string;
  readonly feature: string;
}

/** The published states of a feature of today, newest first, under whatever ids it went. */
function statesOf(
  { snapshots, today, successions }: History,
  feature: string,
): readonly FeatureState[] {
  const states: FeatureState[] = [];
  let id: string | undefined = feature;
  let after: Comparison = today;
  for (const snapshot of snapshots.toReversed()) {
    id = idBefore(snapshot, after, id, successions);
    if (id === undefined) return states;
    states.push({ date: snapshot.date, feature: id });
    after = snapshot;
  }
  return states;
}

/** The id under which the latest snapshot holds a feature of today, if it does. */
export function latestId({ snapshots, today, successions }: History, feature: string) {
  const latest = snapshots.at(-1);
  return latest && idBefore(latest, today, feature, successions);
}

/** Everything that became of a claim of today, from the first answer on, oldest first. */
export function claimSteps(history: History, feature: string, cni: string): readonly DatedChange[] {
  const states = statesOf(history, feature);
  return history.sets.flatMap(({ date, since, changes }) => {
    const id = date === undefined ? feature : states.find((state) => state.date === date)?.feature;
    const change = changes.find((each) => each.feature === id && each.cni === cni);
    if (change === undefined || since === undefined) return [];
    return [{ ...(date === undefined ? {} : { date }), since, change }];
  });
}

/** Every change of a claim of today since its first answer was published, oldest first. */
export function claimChanges(
  history: History,
  feature: string,
  cni: string,
): readonly DatedChange[] {
  return claimSteps(history, feature, cni).filter(({ change }) => change.kind !== 'added');
}

/** The first snapshot that answers a claim of today, with the id that its feature had then. */
export function firstPublished(
  history: History,
  feature: string,
  cni: string,
): FeatureState | undefined {
  return statesOf(history, feature).findLast(({ date, feature: id }) =>
    history.snapshots.some(
      (snapshot) => snapshot.date === date && saysSomething(snapshot.claims[id]?.[cni]),
    ),
  );
}
