import type { Interaction } from '../interaction.ts';

/** What meets Karpenter, eksctl and Terraform. */
export const provisioningInteractions = {} as const satisfies Record<string, Interaction>;
