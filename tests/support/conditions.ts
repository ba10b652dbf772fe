import type { Condition, ConditionTopic } from '~/data/condition.ts';
import type { Exclusion } from '~/data/exclusion.ts';
import type { Preset } from '~/data/preset.ts';
import { cite } from './facts.ts';

type Changes = Readonly<Record<string, unknown>>;

const holds = {
  modes: ['calico-plain'],
  holds: 'yes',
  says: 'Plain nodes reach each other',
  claims: ['calico/ipam.pools'],
};

const holdsInPart = {
  modes: ['cilium-wrapped'],
  holds: 'partial',
  says: 'Within one subnet',
  keep: 'Keep all nodes in one subnet.',
  sources: [cite('rules')],
};

const flat = {
  name: 'A flat network',
  means: 'Pods reach each other without a tunnel.',
  rule: { stated: [holds, holdsInPart] },
  refuses: ['paid'],
  reviewed: '2026-02-03',
};

const calicoIn = {
  name: 'Calico is part of it',
  means: 'Calico is one of the CNIs of the mode.',
  rule: { cni: 'calico' },
  reviewed: '2026-02-03',
};

function topics(changes: Changes, capabilities: readonly string[]): readonly ConditionTopic[] {
  const conditions = { 'flat-network': { ...flat, ...changes }, 'calico-in': calicoIn };
  const topic = {
    name: 'Networks',
    conditions: conditions as unknown as Readonly<Record<string, Condition>>,
    capabilities,
  };
  return [topic as ConditionTopic];
}

/** Two conditions of the small facts: one stated of each mode, one on their CNIs. */
export const smallConditions = topics({}, ['policy.fqdn']);

/** What a mode of the small facts does not have together. */
export const smallExclusion = {
  modes: ['cilium-wrapped'],
  one: 'flat-network',
  others: ['ipam.pools'],
  says: 'A flat network takes the ranges of the subnet.',
  claims: ['cilium/ipam.pools'],
} as unknown as Exclusion;

/** A situation of the small facts. */
export const smallPreset = {
  id: 'flat',
  name: 'A flat network by name',
  who: 'A team that knows its network.',
  must: ['flat-network'],
  prefer: ['policy.fqdn'],
} as unknown as Preset;

/** Facts with fields of the condition `flat-network` changed. */
export function changeCondition<F>(facts: F, changes: Changes): F {
  return { ...facts, conditionTopics: topics(changes, ['policy.fqdn']) };
}

/** Facts with fields of what `flat-network` says of the mode `cilium-wrapped` changed. */
export function changeStatement<F>(facts: F, changes: Changes): F {
  return changeCondition(facts, { rule: { stated: [holds, { ...holdsInPart, ...changes }] } });
}

/** Facts with fields of the one exclusion changed. */
export function changeExclusion<F>(facts: F, changes: Changes): F {
  return { ...facts, exclusions: [{ ...smallExclusion, ...changes }] };
}

/** Facts with other capabilities under the subject of the conditions. */
export function changeTopic<F>(facts: F, capabilities: readonly string[]): F {
  return { ...facts, conditionTopics: topics({}, capabilities) };
}
