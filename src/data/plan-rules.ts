import type { PlanRule } from './plan-rule.ts';
import { addressCeilingRules } from './plan-rules/address-ceilings.ts';
import { calicoRules } from './plan-rules/calico.ts';
import { ciliumRules } from './plan-rules/cilium.ts';
import { kubeletRules } from './plan-rules/kubelet.ts';
import { modeCeilingRules } from './plan-rules/mode-ceilings.ts';
import { nodeChangeRules } from './plan-rules/node-changes.ts';
import { nodeGroupRules } from './plan-rules/node-groups.ts';
import { poolGrowthRules } from './plan-rules/pool-growth.ts';
import { subnetRules } from './plan-rules/subnets.ts';
import { vpcQuotaRules } from './plan-rules/vpc-quotas.ts';
import { warmTargetRules } from './plan-rules/warm-targets.ts';

/** The rules that the numbers of the address planner follow, by subject. */
export const planRules = {
  ...addressCeilingRules,
  ...modeCeilingRules,
  ...kubeletRules,
  ...nodeGroupRules,
  ...warmTargetRules,
  ...poolGrowthRules,
  ...ciliumRules,
  ...calicoRules,
  ...subnetRules,
  ...vpcQuotaRules,
  ...nodeChangeRules,
} satisfies Readonly<Record<string, PlanRule>>;
