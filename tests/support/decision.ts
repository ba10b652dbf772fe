import type { ClaimReference, DecisionAsk, DecisionTree } from '~/data/decision.ts';
import type { ModeId } from '~/data/modes.ts';
import type { CheckedFacts } from '../data/rules/rule.ts';

/** A reference to a claim of the small facts. */
export function claimOf(cni: string, feature: string): ClaimReference {
  return { cni, feature } as ClaimReference;
}

function askOf(level: DecisionAsk['level'], id: string): DecisionAsk {
  return { id, level } as DecisionAsk;
}

/** Two questions and two outcomes that break no rule; one outcome is reached twice. */
export const smallTree: DecisionTree = {
  start: 'names',
  questions: {
    names: {
      ask: 'Must rules match DNS names?',
      why: 'One of the two sells them.',
      claims: [claimOf('calico', 'policy.fqdn'), claimOf('cilium', 'policy.fqdn')],
      yes: 'cilium',
      no: 'pools',
      asks: { yes: [askOf('must', 'policy.fqdn')], no: [askOf('prefer', 'ipam.pools')] },
    },
    pools: {
      ask: 'Does each namespace need a pool of addresses of its own?',
      why: 'One of the two has none by namespace.',
      claims: [claimOf('calico', 'ipam.pools'), claimOf('cilium', 'ipam.pools')],
      yes: 'calico',
      no: 'cilium',
      asks: { yes: [askOf('must', 'ipam.pools')] },
    },
  },
  outcomes: {
    cilium: {
      cni: 'cilium',
      mode: 'cilium-wrapped' as ModeId,
      name: 'Cilium overlay',
      cost: 'No pools by namespace.',
      claims: [claimOf('cilium', 'ipam.pools')],
    },
    calico: {
      cni: 'calico',
      mode: 'calico-plain' as ModeId,
      name: 'Calico overlay',
      cost: 'No names without a paid edition.',
      claims: [claimOf('calico', 'policy.fqdn')],
    },
  },
};

/** The facts with fields of one question or outcome changed; the change may be wrong on purpose. */
export function changeStep(
  facts: CheckedFacts,
  id: string,
  changes: Readonly<Record<string, unknown>>,
): CheckedFacts {
  const { questions, outcomes } = facts.decision;
  const changed = <T extends object>(entries: Readonly<Record<string, T>>) =>
    Object.fromEntries(
      Object.entries(entries).map(([key, entry]) => [
        key,
        key === id ? { ...entry, ...changes } : entry,
      ]),
    );
  return {
    ...facts,
    decision: { ...facts.decision, questions: changed(questions), outcomes: changed(outcomes) },
  };
}
