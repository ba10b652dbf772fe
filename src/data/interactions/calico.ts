import type { Interaction } from '../interaction.ts';

/** What meets Calico. */
export const calicoInteractions = {} as const satisfies Record<string, Interaction>;
