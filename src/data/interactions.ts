import type { Interaction } from './interaction.ts';
import { addressInteractions } from './interactions/addresses.ts';
import { calicoInteractions } from './interactions/calico.ts';
import { chainingInteractions } from './interactions/chaining.ts';
import { ciliumInteractions } from './interactions/cilium.ts';
import { dnsCacheInteractions } from './interactions/dns-cache.ts';
import { ipv6Interactions } from './interactions/ipv6.ts';
import { loadBalancerInteractions } from './interactions/load-balancers.ts';
import { nodeInteractions } from './interactions/nodes.ts';
import { provisioningInteractions } from './interactions/provisioning.ts';
import { securityGroupInteractions } from './interactions/security-groups.ts';
import { vpcPolicyInteractions } from './interactions/vpc-policy.ts';

/** What bites when two things meet, by id, in the order of the page. */
export const interactions: Readonly<Record<string, Interaction>> = {
  ...securityGroupInteractions,
  ...ipv6Interactions,
  ...addressInteractions,
  ...vpcPolicyInteractions,
  ...dnsCacheInteractions,
  ...calicoInteractions,
  ...chainingInteractions,
  ...ciliumInteractions,
  ...loadBalancerInteractions,
  ...provisioningInteractions,
  ...nodeInteractions,
};
