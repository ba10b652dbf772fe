import type { InteractionTopic } from './interaction.ts';
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

const topics = {
  'security-groups': { name: 'Security groups for pods', interactions: securityGroupInteractions },
  ipv6: { name: 'IPv6 clusters', interactions: ipv6Interactions },
  addresses: {
    name: 'Addresses: prefixes, custom networking, subnets',
    interactions: addressInteractions,
  },
  'vpc-policy': { name: 'The policy engine of the VPC CNI', interactions: vpcPolicyInteractions },
  'dns-cache': { name: 'NodeLocal DNSCache and CoreDNS', interactions: dnsCacheInteractions },
  calico: { name: 'Calico', interactions: calicoInteractions },
  chaining: { name: 'Cilium chained on the VPC CNI', interactions: chainingInteractions },
  cilium: { name: 'Cilium alone', interactions: ciliumInteractions },
  'load-balancers': { name: 'Load balancers and webhooks', interactions: loadBalancerInteractions },
  provisioning: { name: 'Karpenter, eksctl, Terraform', interactions: provisioningInteractions },
  nodes: { name: 'Node images, Windows, further interfaces', interactions: nodeInteractions },
} as const satisfies Record<string, InteractionTopic>;

/** What bites when two things meet, by subject, in the order of the page. */
export const interactionTopics: Readonly<Record<string, InteractionTopic>> = topics;

type Topics = typeof topics;

export type InteractionId = {
  [T in keyof Topics]: keyof Topics[T]['interactions'];
}[keyof Topics];
