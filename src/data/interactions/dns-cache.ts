import type { Interaction } from '../interaction.ts';

/** What meets NodeLocal DNSCache and CoreDNS. */
export const dnsCacheInteractions = {} as const satisfies Record<string, Interaction>;
