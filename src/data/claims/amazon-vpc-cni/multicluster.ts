import type { ClaimsFor } from '../../claim.ts';

export const multicluster = {
  'multicluster.connect': {
    support: 'external',
    provider: 'VPC peering, Transit Gateway or VPC Lattice',
    value: 'VPC routing between clusters; no cluster mesh',
    detail:
      'Clusters are joined by AWS networking, not by the plugin, which has no multi-cluster control plane. Because pods hold VPC addresses, VPC peering or a Transit Gateway carries their traffic directly, provided that address ranges do not overlap; IPv6 makes overlap unlikely, and VPC Lattice connects services even across overlapping IPv4 ranges. For pods to keep their own source address, enable external SNAT or exclude the remote ranges with `AWS_VPC_K8S_CNI_EXCLUDE_SNAT_CIDRS`.',
    conditions: [
      'address ranges that do not overlap, for peering and Transit Gateway',
      'SNAT switched off towards the other cluster, for pod addresses to stay visible',
    ],
    sources: [
      {
        document: 'eks-best-practices/subnets',
        lines: [[96, 108]],
        passage: 'Traffic across VPCs',
      },
      { document: 'eks-best-practices/ipv6', lines: [[16, 17]], passage: 'IPv6 against overlap' },
      { document: 'vpc-cni/readme', lines: [[231, 266]], passage: 'SNAT settings' },
      { document: 'eks-user-guide/external-snat', passage: 'Peering and transit' },
    ],
    reviewed: '2026-11-27',
  },
  'multicluster.policy': {
    support: 'no',
    value: 'Selectors end at the cluster; CIDRs beyond it',
    detail:
      'No policy kind of the plugin reaches into another cluster. Pod and namespace selectors match objects of the local cluster only, in NetworkPolicy and in the AWS kinds `ClusterNetworkPolicy` and `ApplicationNetworkPolicy` alike. A peer elsewhere has to be described by its CIDR or, for egress from EKS Auto Mode, by its DNS name; or the traffic is controlled with security groups.',
    sources: [
      {
        document: 'network-policy-controller/clusternetworkpolicy-types',
        lines: [[24, 266]],
        passage: 'Peers of a ClusterNetworkPolicy',
      },
      {
        document: 'network-policy-controller/applicationnetworkpolicy-types',
        lines: [[24, 115]],
        passage: 'Peers of an ApplicationNetworkPolicy',
      },
      { document: 'eks-user-guide/auto-net-pol', passage: 'Rules by DNS name' },
    ],
    reviewed: '2026-11-27',
  },
  'multicluster.services': {
    support: 'external',
    provider: 'VPC Lattice with the AWS Gateway API Controller',
    value: 'VPC Lattice through the AWS Gateway API Controller',
    detail:
      'A Service cannot span clusters by means of the plugin. AWS covers that need with VPC Lattice: the AWS Gateway API Controller publishes Services to it, and clients in other clusters, VPCs or accounts call them there. Controller and service are installed and run apart from the CNI.',
    sources: [
      { document: 'eks-user-guide/eks-networking-add-ons', passage: 'AWS Gateway API Controller' },
      {
        document: 'eks-best-practices/subnets',
        lines: [[96, 108]],
        passage: 'VPC Lattice across VPCs',
      },
    ],
    reviewed: '2026-11-27',
  },
  'multicluster.vm-bare-metal': {
    support: 'partial',
    missing: 'on-premises nodes, and policy by identity for machines outside the cluster',
    value: 'EC2 machines only; on-premises nodes need another CNI',
    detail:
      'Anything on EC2 fits in. Virtual machines in the VPC exchange traffic with pods directly, and EC2 instances, Nitro bare metal included, can be nodes. Machines on premises cannot run the plugin; EKS Hybrid Nodes use Cilium there. A machine outside Kubernetes is known to network policies by its CIDR, or in Auto Mode by a DNS name; security groups can govern it too.',
    sources: [
      { document: 'vpc-cni/readme', lines: [570], passage: 'Bare metal with prefix delegation' },
      {
        document: 'web/docs-aws-amazon-com-eks-latest-userguide-hybrid-nodes-cni',
        passage: 'CNI for Hybrid Nodes',
      },
      {
        document: 'eks-best-practices/networking-index',
        lines: [[51, 61]],
        passage: 'Pods in the VPC',
      },
      {
        document: 'eks-user-guide/auto-net-pol',
        lines: [[120, 153]],
        passage: 'IP blocks, and a machine on premises by name',
      },
    ],
    reviewed: '2026-11-27',
  },
} as const satisfies ClaimsFor<'multicluster'>;
