import type { Interaction } from '../interaction.ts';

/** What meets IPv6 clusters. */
export const ipv6Interactions = {} as const satisfies Record<string, Interaction>;
