/** What modes have each for itself and not together, once counted as a fit. */
import { describe, expect, it } from 'vitest';
import { matchesOf } from '~/lib/choose/match.ts';
import { relaxationOf } from '~/lib/choose/relax.ts';
import { asked, realFacts } from '../support/choices.ts';

/** Two musts, and the modes that have each of them but not both. */
const APART: readonly (readonly [one: string, other: string, modes: readonly string[]])[] = [
  // On EKS the VPC CNI gives Windows pods their addresses, outside it Calico does.
  ['eks-ec2', 'no-vpc-addresses', ['calico-windows']],
  // The API server of EKS reaches pods of Calico on hybrid nodes alone.
  ['eks-ec2', 'api-server-reaches-pods', ['calico-bgp']],
  // A cluster of EKS has one address family.
  [
    'eks-ec2',
    'networking.dual-stack',
    [
      'calico-vxlan',
      'calico-bgp',
      'calico-nftables',
      'calico-ebpf',
      'cilium-overlay',
      'cilium-kpr',
      'cilium-eni',
    ],
  ],
  // The egress gateway of Cilium takes Services away from kube-proxy.
  ['kube-proxy-stays', 'security.egress-gateway', ['cilium-eni', 'cilium-aws-build']],
  ['kube-proxy-stays', 'networking.kube-proxy-replacement', ['vpc-cni-calico', 'vpc-cni-cilium']],
  // Pods on Fargate are out of reach of the policies of the VPC CNI.
  ['aws.fargate', 'policy.k8s-networkpolicy', ['vpc-cni']],
];

describe.each(APART)('%s and %s', (one, other, modes) => {
  it.each(modes)('are each to be had in %s, and not both', (mode) => {
    const standing = (search: string) => {
      const match = matchesOf(asked(search), realFacts).find(
        ({ candidate }) => candidate.id === mode,
      );
      return match?.standing;
    };
    expect(standing(`?must=${one}`)).toBe('fits');
    expect(standing(`?must=${other}`)).toBe('fits');
    const both = `?must=${one},${other}`;
    expect(standing(both)).toBe('fails');
    const candidate = realFacts.candidates.find(({ id }) => id === mode);
    expect(candidate && relaxationOf(candidate, asked(both), realFacts)).toHaveLength(1);
  });
});
