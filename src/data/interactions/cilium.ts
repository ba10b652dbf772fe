import type { Interaction } from '../interaction.ts';

/** What meets Cilium as the only CNI. */
export const ciliumInteractions = {} as const satisfies Record<string, Interaction>;
