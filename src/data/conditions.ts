import type { ConditionTopic } from './condition.ts';
import { addressConditions } from './conditions/addresses.ts';
import { nodeConditions } from './conditions/nodes.ts';
import { placeConditions } from './conditions/places.ts';
import { termConditions } from './conditions/terms.ts';

/** What can be asked of a mode that is no capability. */
export type ConditionId =
  | keyof typeof placeConditions
  | keyof typeof nodeConditions
  | keyof typeof termConditions
  | keyof typeof addressConditions;

/** What can be asked of a mode beside its capabilities, by subject, in the order of the page. */
export const conditionTopics: readonly ConditionTopic[] = [
  {
    name: 'Where it runs',
    conditions: placeConditions,
    capabilities: ['aws.fargate', 'aws.auto-mode', 'aws.hybrid-nodes', 'aws.eks-anywhere'],
  },
  {
    name: 'Nodes and clusters',
    conditions: nodeConditions,
    capabilities: ['networking.windows', 'networking.ipv6', 'networking.dual-stack'],
  },
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
