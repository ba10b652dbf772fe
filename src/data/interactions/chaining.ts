import type { Interaction } from '../interaction.ts';

/** What meets Cilium chained on the VPC CNI. */
export const chainingInteractions = {} as const satisfies Record<string, Interaction>;
