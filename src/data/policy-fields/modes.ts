/** Modes that exceptions have in common. */

/** Nodes on which the agent of the VPC CNI enforces policy, in a cluster of the IPv4 family. */
export const vpcIpv4 = ['vpc-cni', 'vpc-cni-prefix', 'vpc-cni-custom-networking'] as const;

/** Nodes on which that agent runs, whatever the family. */
export const vpcAgent = [...vpcIpv4, 'vpc-cni-ipv6'] as const;

/** The same with the nodes of EKS Auto Mode. */
export const vpcEngine = [...vpcAgent, 'eks-auto-mode'] as const;

/** The installations of Cilium itself. */
const ciliumAlone = ['cilium-overlay', 'cilium-kpr', 'cilium-eni', 'cilium-native'] as const;

/** Those with the layer 7 proxy of Cilium 1.20. */
export const ciliumProxy = ciliumAlone;

/** Cilium of the compared release, the chain among them. */
export const ciliumCurrent = ['vpc-cni-cilium', ...ciliumAlone] as const;

/** Every mode in which Cilium decides on policy. */
export const ciliumEngine = [...ciliumCurrent, 'cilium-aws-build'] as const;

/** Every mode in which Calico decides on policy. */
export const calicoEngine = [
  'vpc-cni-calico',
  'calico-vxlan',
  'calico-bgp',
  'calico-nftables',
  'calico-ebpf',
  'calico-windows',
] as const;
