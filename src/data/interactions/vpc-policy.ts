import type { Interaction } from '../interaction.ts';

/** What meets the policy engine of the VPC CNI. */
export const vpcPolicyInteractions = {} as const satisfies Record<string, Interaction>;
