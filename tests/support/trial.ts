import type { Claim } from '~/data/claim.ts';
import type { Feature, Succession } from '~/data/model.ts';
import type { Facts } from '~/derive/comparison/facts.ts';
import { historyOf } from '~/derive/history/history.ts';
import { comparisonOf } from '~/derive/comparison/resolve.ts';
import type { Snapshot } from '~/derive/comparison/schema.ts';
import { smallFacts, withClaim } from './facts.ts';

/** The day of the older snapshot. */
export const OLD_DAY = '2026-06-01';

/** `policy.names` has moved; `ipam.ranges` was split. */
export const trialSuccessions: readonly Succession[] = [
  {
    kind: 'moved',
    from: 'policy.names',
    to: 'policy.fqdn',
    date: '2026-08-01',
    reason: 'The new id uses the term of the field.',
  },
  {
    kind: 'split',
    from: 'ipam.ranges',
    to: ['ipam.pools', 'ipam.sizes'],
    date: '2026-08-02',
    reason: 'Pools and their sizes are two questions.',
  },
];

const sizes: Feature = {
  name: 'Pool sizes',
  question: 'Can pools differ in size?',
  why: 'Small pools waste less.',
  kind: 'capability',
  related: ['ipam.pools', 'policy.summary'],
};

/** A feature with its answers, by CNI. */
type Row = readonly [id: string, feature: Feature, calico: Claim, cilium: Claim];

function factsOf(...rows: readonly Row[]): Facts {
  const answers = (at: 2 | 3) => Object.fromEntries(rows.map((row) => [row[0], row[at]]));
  return {
    ...smallFacts,
    features: Object.fromEntries(rows.map(([id, feature]) => [id, feature])),
    claims: { calico: answers(2), cilium: answers(3) },
  };
}

function smallRow(id: string, as = id): Row {
  const { features, claims } = smallFacts;
  const [feature, calico, cilium] = [features[id], claims['calico']?.[id], claims['cilium']?.[id]];
  if (!feature || !calico || !cilium) throw new Error(`${id}: not in the small facts`);
  return [as, feature, calico, cilium];
}

/** Rows as they were in the older snapshot: two of them under ids that are no more. */
export const oldFacts: Facts = factsOf(
  smallRow('ipam.pools', 'ipam.ranges'),
  smallRow('policy.summary'),
  smallRow('policy.fqdn', 'policy.names'),
);

const pools = smallRow('ipam.pools');

/** What differs today: an answer, one under its new id, one after the split. */
const changes: readonly (readonly [cni: string, id: string, changes: object])[] = [
  ['calico', 'policy.summary', { value: 'Tiers of rules', because: 'tiers are free since v3.30.' }],
  [
    'calico',
    'policy.fqdn',
    { edition: 'Calico Cloud', because: 'the cloud edition alone has it.' },
  ],
  ['cilium', 'ipam.sizes', { missing: 'small pools', because: 'sizes are a row of their own.' }],
];

/** Today's facts. */
export const todaysFacts: Facts = changes.reduce<Facts>(
  (facts, [cni, id, fields]) => withClaim(facts, cni, id, { ...fields }),
  factsOf(
    pools,
    ['ipam.sizes', sizes, pools[2], pools[3]],
    smallRow('policy.summary'),
    smallRow('policy.fqdn'),
  ),
);

/** Facts as published on a day. */
export function snapshotOf(date: string, facts: Facts): Snapshot {
  return { date, ...comparisonOf(facts) };
}

/** The older snapshot, and what became of it today. */
export const trialHistory = historyOf(
  [snapshotOf(OLD_DAY, oldFacts)],
  comparisonOf(todaysFacts),
  trialSuccessions,
);
