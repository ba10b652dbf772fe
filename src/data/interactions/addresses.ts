import type { Interaction } from '../interaction.ts';

/** What meets prefixes, warm pools, custom networking and subnet discovery. */
export const addressInteractions = {} as const satisfies Record<string, Interaction>;
