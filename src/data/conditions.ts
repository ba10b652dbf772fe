import type { ConditionTopic } from './condition.ts';
import { addressConditions } from './conditions/addresses.ts';
import { termConditions } from './conditions/terms.ts';

/** What can be asked of a mode beside its capabilities, by subject, in the order of the page. */
export const conditionTopics: readonly ConditionTopic[] = [
  {
    name: 'Terms',
    conditions: termConditions,
    capabilities: ['security.fips', 'operations.air-gapped'],
  },
  {
    name: 'Addresses and Services',
    conditions: addressConditions,
    capabilities: ['aws.eni-mode', 'aws.nlb-alb-ip-targets', 'networking.kube-proxy-replacement'],
  },
];
