import type { CniId } from '~/data/cnis.ts';
import type { ModeId } from '~/data/modes.ts';
import type { Pair, Weight } from '~/data/pair.ts';

type Changes = Readonly<Record<string, unknown>>;

const ofCnis = {
  between: ['calico', 'cilium'],
  take: [
    [{ where: 'each namespace needs a pool', grounds: ['calico/ipam.pools'] }],
    [
      {
        where: 'rules must match names',
        grounds: ['cilium/policy.fqdn', 'calico/policy.fqdn', 'interactions/names-in-tunnels'],
      },
    ],
  ],
};

const ofModes = {
  between: ['calico-plain', 'cilium-wrapped'],
  take: [
    [{ where: 'pods need no tunnel', grounds: ['modes/calico-plain/ipam.pools'] }],
    [{ where: 'pools must be shared', grounds: ['modes/cilium-wrapped/ipam.pools'] }],
  ],
};

/** The pairs of the small facts, and what weighs in them; small ids are none that a type knows. */
export const smallPairs = {
  cniPairs: [ofCnis as unknown as Pair<CniId>],
  modePairs: [ofModes as unknown as Pair<ModeId>],
  weights: [
    { id: 'rules', name: 'Rules', reason: 'They are hard to leave.', of: ['policy'] },
    { id: 'places', name: 'Places', reason: 'They can be changed.', of: ['ipam'] },
  ] as unknown as readonly Weight[],
};

/** Facts with fields of the pair of CNIs changed; the change may be wrong on purpose. */
export function changePair<F>(facts: F, changes: Changes): F {
  return { ...facts, cniPairs: [{ ...ofCnis, ...changes }] };
}

/** Facts with one reason of the pair of CNIs in the place of all for its first side. */
export function changeReason<F>(facts: F, changes: Changes): F {
  const [first = [], second] = ofCnis.take;
  return changePair(facts, { take: [[{ ...first[0], ...changes }], second] });
}
