import type { Exclusion } from '../exclusion.ts';
import { eksController, hybridFamily, ipv6Matrix, ipv6Pool, oneFamily } from './passages.ts';

const windowsNetworks = {
  document: 'calico-docs/requirements',
  lines: [[17, 23]],
  passage: 'Networks by platform',
} as const;
const otherCni = {
  document: 'tigera-operator/validation',
  lines: [[194, 208]],
  passage: 'No overlay and no BGP under another CNI',
} as const;
const windowsAddresses = {
  document: 'vpc-resource-controller/readme',
  lines: [[36, 48]],
  passage: 'Windows nodes of EKS',
} as const;
const hybridWindows = {
  document: 'eks-user-guide-2024/windows-support',
  lines: [32],
  passage: 'Windows and hybrid nodes',
} as const;

/** What takes the network of Calico, which it does not have over the VPC CNI. */
const networkOfCalico = [
  'no-vpc-addresses',
  'networking.encapsulation',
  'networking.bgp',
  'services.bgp-service-ips',
  'ipam.ip-pools',
] as const;

const windowsVxlan = {
  document: 'calico-docs/requirements',
  lines: [41],
  passage: 'VXLAN without BGP',
} as const;
const windowsLimits = {
  document: 'calico-docs/limitations',
  lines: [13],
  passage: 'Networking',
} as const;
const fipsHosts = {
  document: 'calico-docs/fips',
  lines: [[30, 37]],
  passage: 'Required',
} as const;
const ebpfServices = {
  document: 'calico-docs/about-ebpf',
  lines: [[22, 25], 44],
  passage: 'Services by data plane',
} as const;

/** What takes the eBPF data plane. */
const servicesInEbpf = [
  'networking.kube-proxy-replacement',
  'services.dsr',
  'services.maglev',
] as const;

/** What cannot be had together with Calico. */
export const calicoExclusions: readonly Exclusion[] = [
  // Calico for Windows
  {
    modes: ['calico-windows'],
    one: 'eks-ec2',
    others: networkOfCalico,
    says: 'On EKS the requirements list the VPC CNI alone as the network, so Calico neither gives addresses nor carries packets there.',
    claims: [
      'calico/networking.windows',
      'calico/networking.chaining',
      'calico/ipam.vpc-ip-consumption',
    ],
    sources: [windowsNetworks, otherCni],
  },
  {
    modes: ['calico-windows'],
    one: 'api-server-reaches-pods',
    others: networkOfCalico,
    says: 'The API server of EKS reaches Windows pods with VPC addresses, and over the VPC CNI Calico has no pools, overlay or BGP.',
    claims: [
      'calico/operations.known-limits',
      'calico/networking.windows',
      'calico/networking.chaining',
    ],
    sources: [windowsNetworks, otherCni],
  },
  {
    modes: ['calico-windows'],
    one: 'aws.nlb-alb-ip-targets',
    others: [...networkOfCalico, 'self-managed-aws', 'own-data-centre'],
    says: 'IP targets take the VPC CNI, which the requirements list for EKS alone and under which Calico has no pools, overlay or BGP.',
    claims: [
      'calico/aws.nlb-alb-ip-targets',
      'calico/networking.windows',
      'calico/networking.chaining',
    ],
    sources: [windowsNetworks, otherCni],
  },
  {
    modes: ['calico-windows'],
    one: 'aws.eni-mode',
    others: [...networkOfCalico, 'self-managed-aws', 'own-data-centre'],
    says: 'A controller of EKS gives Windows pods addresses of an ENI, with the VPC CNI, under which Calico has no pools, overlay or BGP.',
    claims: [
      'amazon-vpc-cni/networking.windows',
      'calico/networking.windows',
      'calico/networking.chaining',
    ],
    sources: [windowsNetworks, windowsAddresses, otherCni],
  },
  {
    modes: ['calico-windows'],
    one: 'ipam.prefix-delegation',
    others: [...networkOfCalico, 'self-managed-aws', 'own-data-centre'],
    says: 'A controller of EKS gives Windows nodes prefixes, with the VPC CNI, under which Calico has no pools, overlay or BGP.',
    claims: [
      'amazon-vpc-cni/networking.windows',
      'calico/networking.windows',
      'calico/networking.chaining',
    ],
    sources: [windowsNetworks, windowsAddresses, otherCni],
  },
  {
    modes: ['calico-windows'],
    one: 'networking.chaining',
    others: [
      'networking.encapsulation',
      'networking.bgp',
      'services.bgp-service-ips',
      'ipam.ip-pools',
    ],
    says: 'Under another CNI Calico does policy only: no BGP, no overlay and no pools of its own.',
    claims: ['calico/networking.chaining', 'calico/networking.bgp'],
    sources: [otherCni],
  },
  {
    modes: ['calico-windows'],
    one: 'networking.encapsulation',
    others: ['networking.native-routing', 'networking.bgp', 'services.bgp-service-ips'],
    says: 'With Windows nodes VXLAN wraps all traffic, without a cross-subnet mode, and wants BGP disabled.',
    claims: ['calico/networking.windows'],
    sources: [windowsVxlan, windowsLimits],
  },
  // Windows nodes in Linux modes
  {
    modes: ['calico-vxlan', 'calico-bgp'],
    one: 'networking.windows',
    others: ['eks-ec2'],
    says: 'For Windows nodes on EKS the requirements list the VPC CNI alone as the network, not that of Calico.',
    claims: ['calico/networking.windows'],
    sources: [windowsNetworks],
  },
  {
    modes: ['calico-vxlan', 'calico-bgp'],
    one: 'networking.windows',
    others: ['aws.hybrid-nodes'],
    says: 'Hybrid nodes cannot run Windows, and for Windows nodes elsewhere in EKS the requirements list the VPC CNI alone as the network.',
    claims: ['calico/networking.windows'],
    sources: [hybridWindows, windowsNetworks],
  },
  {
    modes: ['calico-vxlan', 'calico-bgp'],
    one: 'networking.windows',
    others: ['networking.ipv6', 'networking.dual-stack'],
    says: 'Calico for Windows has IPv4 alone and supports neither IPv6 nor dual stack.',
    claims: ['calico/networking.ipv6', 'calico/networking.dual-stack'],
    sources: [windowsLimits],
  },
  {
    modes: ['calico-vxlan'],
    one: 'networking.windows',
    others: ['networking.native-routing', 'networking.bgp', 'services.bgp-service-ips'],
    says: 'Beside VXLAN, Windows nodes want BGP disabled and pools with `VXLAN`, not `VXLANCrossSubnet`.',
    claims: ['calico/networking.windows'],
    sources: [
      windowsVxlan,
      {
        document: 'calico-docs/windows-operator-steps',
        lines: [[12, 32]],
        passage: 'No cross-subnet encapsulation, no BGP',
      },
    ],
  },
  {
    modes: ['calico-vxlan', 'calico-bgp', 'vpc-cni-calico'],
    one: 'networking.windows',
    others: ['security.fips'],
    says: 'FIPS mode asks for hosts that run Linux on x86-64.',
    claims: ['calico/security.fips'],
    sources: [fipsHosts],
  },
  // Hosts
  {
    modes: ['calico-vxlan', 'calico-bgp', 'calico-nftables', 'calico-ebpf', 'vpc-cni-calico'],
    one: 'security.fips',
    others: ['arm64'],
    says: 'FIPS mode asks for hosts that run Linux on x86-64.',
    claims: ['calico/security.fips'],
    sources: [fipsHosts],
  },
  {
    modes: ['calico-vxlan', 'calico-bgp', 'calico-nftables', 'calico-ebpf', 'vpc-cni-calico'],
    one: 'security.fips',
    others: ['security.wireguard'],
    says: 'In FIPS mode WireGuard is disabled and not allowed.',
    claims: ['calico/security.fips'],
    sources: [{ document: 'calico-docs/fips', lines: [[30, 45]], passage: 'Unsupported' }],
  },
  {
    modes: ['calico-ebpf'],
    one: 'networking.bandwidth',
    others: ['kernel-5-10', 'kernel-4-18'],
    says: 'In eBPF mode bandwidth limits hang on TCX, which takes kernel 6.6; on an older one they are not enforced.',
    claims: ['calico/networking.bandwidth', 'calico/operations.kernel-min'],
    sources: [
      {
        document: 'calico-docs/qos-controls',
        lines: [27, 31, [147, 160]],
        passage: 'Kernel for bandwidth limits',
      },
    ],
  },
  // Families and addresses
  {
    modes: ['calico-vxlan', 'calico-bgp', 'calico-nftables', 'calico-ebpf'],
    one: 'networking.dual-stack',
    others: ['eks-ec2'],
    says: 'EKS clusters have one address family and give no dual-stack addresses to pods and Services.',
    claims: ['calico/networking.dual-stack'],
    sources: [oneFamily],
  },
  {
    modes: ['calico-vxlan', 'calico-bgp', 'calico-nftables', 'calico-ebpf'],
    one: 'networking.dual-stack',
    others: ['networking.ipv6'],
    says: 'A pool of each family gives every pod both addresses; IPv6-only pods come from a cluster without an IPv4 pool.',
    claims: ['calico/networking.dual-stack', 'calico/networking.ipv6'],
  },
  {
    modes: ['calico-vxlan', 'calico-bgp'],
    one: 'aws.hybrid-nodes',
    others: ['networking.ipv6', 'networking.dual-stack'],
    says: 'Hybrid nodes take EKS clusters of the IPv4 family only, with IPv4 ranges of RFC 1918 for nodes and pods.',
    sources: [hybridFamily],
  },
  {
    modes: ['calico-vxlan', 'calico-bgp', 'calico-nftables', 'calico-ebpf'],
    one: 'no-vpc-addresses',
    others: ['aws.eni-mode'],
    says: 'The pods of a subnet-backed pool take their addresses from a subnet of the VPC.',
    claims: ['calico/aws.eni-mode'],
    sources: [
      {
        document: 'calico-docs/egress-gateway-aws',
        lines: [[38, 53]],
        passage: 'AWS-backed IP pools',
      },
    ],
  },
  // The API server of EKS
  {
    modes: ['calico-bgp'],
    one: 'api-server-reaches-pods',
    others: ['eks-ec2'],
    says: 'The control plane of EKS cannot open connections to Calico pods on EC2 nodes.',
    claims: ['calico/operations.known-limits'],
    sources: [
      {
        document: 'calico-docs/managed-public-cloud-eks',
        lines: [[135, 142]],
        passage: 'EKS control plane note',
      },
    ],
  },
  {
    modes: ['calico-bgp'],
    one: 'api-server-reaches-pods',
    others: ['networking.ipv6', 'networking.dual-stack', 'networking.windows'],
    says: 'On EC2 nodes the API server cannot reach Calico pods, and hybrid nodes take IPv4 clusters only and no Windows.',
    claims: ['calico/operations.known-limits'],
    sources: [hybridFamily, hybridWindows],
  },
  // VPC CNI with Calico policy
  {
    modes: ['vpc-cni-calico'],
    one: 'kube-proxy-stays',
    others: servicesInEbpf,
    says: 'These take the eBPF data plane, in which Felix serves Services in the place of kube-proxy.',
    claims: [
      'calico/networking.kube-proxy-replacement',
      'calico/services.dsr',
      'calico/services.maglev',
    ],
    sources: [ebpfServices],
  },
  {
    modes: ['vpc-cni-calico'],
    one: 'networking.kube-proxy-modes',
    others: servicesInEbpf,
    says: 'These take the eBPF data plane, which puts Felix in the place of kube-proxy, whatever mode it had.',
    claims: [
      'calico/networking.kube-proxy-modes',
      'calico/networking.kube-proxy-replacement',
      'calico/services.dsr',
      'calico/services.maglev',
    ],
    sources: [ebpfServices],
  },
  {
    modes: ['vpc-cni-calico'],
    one: 'networking.windows',
    others: servicesInEbpf,
    says: 'These take the eBPF data plane, which supports no cluster with Windows nodes.',
    claims: [
      'calico/networking.kube-proxy-replacement',
      'calico/services.dsr',
      'calico/services.maglev',
    ],
    sources: [
      { document: 'calico-docs/install', lines: [100], passage: 'Windows and eBPF' },
      { document: 'calico-docs/enabling-ebpf', lines: [89], passage: 'Windows beside eBPF' },
    ],
  },
  {
    modes: ['vpc-cni-calico'],
    one: 'networking.ipv6',
    others: ['networking.windows'],
    says: 'Windows nodes of EKS take no IPv6, and the VPC CNI gives a cluster one family.',
    claims: ['amazon-vpc-cni/networking.windows', 'calico/networking.ipv6'],
    sources: [{ document: 'eks-user-guide-2024/windows-support', lines: [28], passage: 'No IPv6' }],
  },
  {
    modes: ['vpc-cni-calico'],
    one: 'networking.ipv6',
    others: ['ipam.warm-pool'],
    says: 'In IPv6 mode the VPC CNI lives on the prefix of the primary ENI and knows no warm targets.',
    sources: [ipv6Matrix, ipv6Pool],
  },
  {
    modes: ['vpc-cni-calico'],
    one: 'self-managed-aws',
    others: ['aws.security-groups-for-pods'],
    says: 'The trunk and branch ENIs of pods with groups come from a controller on the EKS control plane, for EKS clusters only.',
    sources: [eksController],
  },
  {
    modes: ['vpc-cni-calico'],
    one: 'self-managed-aws',
    others: ['networking.windows'],
    says: 'Under the VPC CNI a controller on the EKS control plane gives Windows pods their addresses, and Calico lists that CNI for EKS alone.',
    claims: ['amazon-vpc-cni/networking.windows', 'calico/networking.windows'],
    sources: [windowsAddresses, windowsNetworks],
  },
  {
    modes: ['vpc-cni-calico'],
    one: 'aws.fargate',
    others: [
      'policy.summary',
      'policy.k8s-networkpolicy',
      'policy.protocols-ports',
      'policy.admin-network-policy',
      'policy.cluster-wide',
      'policy.deny-and-order',
      'policy.delegation',
      'policy.fqdn',
      'policy.network-sets',
      'policy.staged-audit',
      'policy.troubleshooting',
      'policy.default-deny',
      'observability.policy-verdicts',
      'security.wireguard',
      'networking.chaining',
      'networking.kube-proxy-replacement',
    ],
    says: 'Calico does not run on Fargate: the operator keeps `calico-node`, and Calico policy with it, off such nodes.',
    claims: ['calico/aws.fargate'],
    sources: [
      {
        document: 'tigera-operator/node',
        lines: [[1000, 1012]],
        passage: 'calico-node keeps off Fargate',
      },
    ],
  },
  // Capabilities of EKS or the VPC, at places without it
  {
    modes: ['vpc-cni-calico'],
    one: 'self-managed-aws',
    others: ['aws.eks-default'],
    says: 'What EKS installs by default and its add-ons are parts of EKS, of which nothing is in such a cluster.',
    claims: ['amazon-vpc-cni/aws.eks-default'],
  },
  {
    modes: ['calico-vxlan', 'calico-bgp', 'calico-nftables', 'calico-ebpf'],
    one: 'own-data-centre',
    others: ['aws.eni-mode'],
    says: 'Subnet-backed pools take ENIs and subnets of a VPC.',
    claims: ['calico/aws.eni-mode'],
  },
  {
    modes: ['calico-vxlan', 'calico-bgp'],
    one: 'aws.hybrid-nodes',
    others: ['aws.eni-mode'],
    says: 'Subnet-backed pools take ENIs and subnets of a VPC, and hybrid nodes on infrastructure of a cloud are not supported.',
    claims: ['calico/aws.eni-mode'],
    sources: [
      {
        document: 'eks-user-guide-2024/hybrid-nodes',
        lines: [31],
        passage: 'Not on cloud infrastructure',
      },
    ],
  },
  {
    modes: ['calico-bgp', 'calico-nftables', 'calico-windows'],
    one: 'own-data-centre',
    others: ['aws.vpc-flow-logs'],
    says: 'Flow logs are of a VPC, and machines outside AWS are in none.',
    claims: ['calico/aws.vpc-flow-logs'],
  },
];
