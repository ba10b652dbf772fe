import type { ClaimsFor } from '../../claim.ts';

export const multicluster = {
  'multicluster.connect': {
    support: 'external',
    provider: 'VPC peering, Transit Gateway or VPC Lattice',
    value: 'VPC routing between clusters; no mesh among the settings',
    detail:
      'Clusters are joined by AWS networking; the list of variables of the plugin names nothing that joins them. Pods hold VPC addresses, and traffic over VPC peering or Transit Gateway reaches networks that are connected so. AWS strongly recommends ranges that do not overlap; IPv6 makes overlap unlikely. For IPv4 pods on Linux EC2 nodes to keep their own source address beyond the VPC, enable external SNAT, which leaves the way to the internet to a NAT device, or exclude the remote ranges with `AWS_VPC_K8S_CNI_EXCLUDE_SNAT_CIDRS`. Pods with security groups keep theirs under `POD_SECURITY_GROUP_ENFORCING_MODE=strict`, the default. Auto Mode has `snatPolicy`, and Windows nodes take ranges by `ExcludedSnatCIDRs`.',
    conditions: [
      'ranges that do not overlap; otherwise VPC Lattice, a private NAT gateway, or custom networking with a transit gateway',
      'IPv4 pods on Linux EC2 nodes, without security groups of their own, towards a cluster in another VPC: SNAT off, or off for its ranges, for their addresses to stay visible',
    ],
    because:
      'the settings are for EC2 nodes, pods with security groups are not translated by default, SNAT can also spare single ranges, and VPC Lattice is a way around overlap.',
    sources: [
      {
        document: 'eks-best-practices/subnets',
        lines: [[96, 104]],
        passage: 'Traffic across VPCs',
      },
      { document: 'eks-best-practices/ipv6', lines: [[16, 17]], passage: 'IPv6 against overlap' },
      { document: 'vpc-cni/readme', lines: [[231, 266]], passage: 'SNAT settings' },
      {
        document: 'vpc-cni/readme',
        lines: [[148, 784]],
        passage: 'Variables, none that joins clusters',
      },
      {
        document: 'eks-user-guide/external-snat',
        lines: [11, 16, 18, 30, 34, 46],
        passage: 'Peering and transit; IPv6 and Windows',
      },
      {
        document: 'eks-user-guide/security-groups-for-pods',
        lines: [44],
        passage: 'Pods with security groups',
      },
      {
        document: 'eks-user-guide/create-node-class',
        lines: [[129, 133]],
        passage: 'snatPolicy in Auto Mode',
      },
      { document: 'vpc-cni/aws-k8s-cni', lines: [[383, 397]], passage: 'Nodes of the settings' },
    ],
    reviewed: '2026-11-29',
  },
  'multicluster.policy': {
    support: 'no',
    value: 'Selectors end at the cluster; CIDRs beyond it',
    detail:
      'The kinds `ClusterNetworkPolicy` and `ApplicationNetworkPolicy` select pods by labels of namespaces and pods, and have no field for another cluster. So a peer elsewhere has to be described by its CIDR, which `ClusterNetworkPolicy` takes for egress alone, at most 25 a peer. With SNAT on, the default, IPv4 pods of such a cluster in another VPC arrive under the addresses of their nodes. Rules that let egress from EKS Auto Mode through can also name it by DNS.',
    sources: [
      {
        document: 'network-policy-controller/clusternetworkpolicy-types',
        lines: [
          [57, 79],
          [157, 223],
        ],
        passage: 'Subjects and peers of a ClusterNetworkPolicy',
      },
      {
        document: 'network-policy-controller/applicationnetworkpolicy-types',
        lines: [
          [24, 49],
          [73, 136],
        ],
        passage: 'Peers of an ApplicationNetworkPolicy',
      },
      {
        document: 'eks-user-guide/auto-net-pol',
        lines: [[120, 125], 212],
        passage: 'Rules by DNS name',
      },
      { document: 'vpc-cni/readme', lines: [[231, 266]], passage: 'SNAT towards other VPCs' },
    ],
    reviewed: '2026-11-29',
  },
  'multicluster.services': {
    support: 'external',
    provider: 'VPC Lattice with the AWS Gateway API Controller',
    value: 'VPC Lattice through the AWS Gateway API Controller',
    detail:
      'The list of variables of the plugin names nothing on Services of several clusters. The user guide lists an optional add-on for that, the AWS Gateway API Controller: it connects services across clusters by the Gateway API and the service VPC Lattice, which works across VPCs and accounts, also where their IPv4 ranges overlap.',
    sources: [
      {
        document: 'eks-user-guide/eks-networking-add-ons',
        lines: [[50, 57]],
        passage: 'AWS Gateway API Controller',
      },
      {
        document: 'eks-best-practices/subnets',
        lines: [[96, 104]],
        passage: 'VPC Lattice across VPCs',
      },
      {
        document: 'vpc-cni/readme',
        lines: [[148, 784]],
        passage: 'Variables, none on Services of several clusters',
      },
    ],
    reviewed: '2026-11-29',
  },
  'multicluster.vm-bare-metal': {
    support: 'partial',
    missing: 'hybrid nodes on premises, and policy by identity for machines outside the cluster',
    value: 'EC2 machines; hybrid nodes on premises need another CNI',
    detail:
      'The VPC delivers packets for the addresses of pods like those for any address of an ENI, so machines in the VPC exchange traffic with pods directly; in IPv6 clusters over IPv6 alone, as IPv4 only leads out. Nitro bare metal instances can be nodes. EKS Hybrid Nodes, on premises, cannot use the plugin; AWS supports Cilium there. For network policies a machine outside Kubernetes is a CIDR, which `ClusterNetworkPolicy` takes for egress alone (at most 25 a peer), or, in rules that let egress from Auto Mode through, a DNS name.',
    because: 'the user guide rules out hybrid nodes, which is less than every machine on premises.',
    sources: [
      { document: 'vpc-cni/cni-proposal', lines: [[24, 34]], passage: 'Delivery by the VPC' },
      { document: 'vpc-cni/readme', lines: [570], passage: 'Bare metal with prefix delegation' },
      {
        document: 'web/docs-aws-amazon-com-eks-latest-userguide-hybrid-nodes-cni',
        passage: 'CNI for Hybrid Nodes',
      },
      {
        document: 'eks-user-guide/managing-vpc-cni',
        lines: [22],
        passage: 'Not for hybrid nodes',
      },
      {
        document: 'eks-user-guide/auto-net-pol',
        lines: [[120, 153], 212],
        passage: 'IP blocks, and a machine on premises by name',
      },
      {
        document: 'network-policy-controller/clusternetworkpolicy-types',
        lines: [[157, 218]],
        passage: 'Ranges for egress alone',
      },
      { document: 'vpc-cni/readme', lines: [[703, 709]], passage: 'IPv4 egress of IPv6 clusters' },
    ],
    reviewed: '2026-11-29',
  },
} as const satisfies ClaimsFor<'multicluster'>;
