import type { Interaction } from '../interaction.ts';

/** What meets load balancers and admission webhooks. */
export const loadBalancerInteractions = {} as const satisfies Record<string, Interaction>;
