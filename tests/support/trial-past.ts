import type { Succession } from '~/data/model.ts';
import { answerDifferences } from '~/derive/history/change.ts';
import type { Comparison, ResolvedClaim, Snapshot } from '~/derive/comparison/schema.ts';

/** The day of the older snapshot. */
export const OLD_DAY = '2026-01-01';
/** What each changed answer was. */
export const OLD_VALUE = 'What it was in the trial';
/** Why it changed. */
export const BECAUSE = 'the trial needs an answer that changed.';

/** A claim of the real data. */
export interface ClaimId {
  readonly feature: string;
  readonly cni: string;
}

/** A past made up for the real data. */
export interface Trial {
  readonly old: Snapshot;
  /** The latest snapshot, with a reason for each of the answers that changed. */
  readonly latest: Snapshot;
  readonly changed: readonly ClaimId[];
  readonly moved: { readonly from: string; readonly to: string };
  readonly split: { readonly from: string; readonly to: readonly [string, string] };
  readonly successions: readonly Succession[];
}

type Answers = Snapshot['claims'][string];

function withClaim(
  snapshot: Snapshot,
  { feature, cni }: ClaimId,
  changes: Partial<ResolvedClaim>,
): Snapshot {
  const row = snapshot.claims[feature];
  const claim = row?.[cni];
  if (claim === undefined) throw new Error(`${cni}/${feature}: not in the snapshot`);
  const answers = { ...row, [cni]: { ...claim, ...changes } };
  return { ...snapshot, claims: { ...snapshot.claims, [feature]: answers } };
}

/** The snapshot with a feature under another id, and without those of `dropped`. */
function withFormer(snapshot: Snapshot, id: string, from: string, dropped?: string): Snapshot {
  const rename = <T>(entries: Readonly<Record<string, T>>): Readonly<Record<string, T>> =>
    Object.fromEntries(
      Object.entries(entries)
        .filter(([key]) => key !== dropped)
        .map(([key, entry]) => [key === id ? from : key, entry]),
    );
  const features = snapshot.order.features
    .filter((feature) => feature !== dropped)
    .map((feature) => (feature === id ? from : feature));
  return {
    ...snapshot,
    order: { ...snapshot.order, features },
    features: rename(snapshot.features),
    claims: rename<Answers>(snapshot.claims),
  };
}

/** The features of which every answer is known and the same today as in the snapshot. */
function steadyFeatures({ order, claims }: Snapshot, today: Comparison): readonly string[] {
  return order.features.filter((feature) =>
    order.cnis.every((cni) => {
      const [before, now] = [claims[feature]?.[cni], today.claims[feature]?.[cni]];
      if (before === undefined || now === undefined) return false;
      return before.support !== 'unknown' && answerDifferences(before, now).length === 0;
    }),
  );
}

/** Three answers that changed, an id that moved and one that was split, made of real data. */
export function trialOf(real: Snapshot, today: Comparison): Trial {
  const [a, b, c, to, one, two] = steadyFeatures(real, today);
  const [first, second] = real.order.cnis;
  if (!(a && b && c && to && one && two && first && second)) {
    throw new Error('too few answers of the latest snapshot hold today — run npm run snapshot');
  }
  const changed = [
    { feature: a, cni: first },
    { feature: b, cni: second },
    { feature: c, cni: first },
  ];
  const moved = { from: `${to}-once`, to };
  const split = { from: `${one}-and-more`, to: [one, two] as const };
  const past = changed.reduce((snapshot, id) => withClaim(snapshot, id, { value: OLD_VALUE }), {
    ...real,
    date: OLD_DAY,
  });
  const record = { date: OLD_DAY, reason: 'The trial has a better word for it.' } as const;
  return {
    old: withFormer(withFormer(past, to, moved.from), one, split.from, two),
    latest: changed.reduce((snapshot, id) => withClaim(snapshot, id, { because: BECAUSE }), real),
    changed,
    moved,
    split,
    successions: [
      { kind: 'moved', ...moved, ...record },
      { kind: 'split', ...split, ...record },
    ],
  };
}
