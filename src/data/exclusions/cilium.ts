import type { Exclusion } from '../exclusion.ts';
import { eksController, hybridFamily, ipv6Matrix, ipv6Pool, oneFamily } from './passages.ts';

const ipTargets = {
  document: 'aws-load-balancer-controller/nlb',
  lines: [[26, 27]],
  passage: 'Native VPC networking for `ip` targets',
} as const;
const hybridTargets = {
  document: 'eks-user-guide/hybrid-nodes-load-balancing',
  lines: [22, [29, 30]],
  passage: 'NLB with `ip` targets',
} as const;
const podIdentityPlaces = {
  document: 'eks-user-guide/pod-identities',
  lines: [[134, 139]],
  passage: 'Not on EKS Anywhere',
} as const;

/** What Cluster Mesh gives. */
const clusterMesh = [
  'multicluster.connect',
  'multicluster.policy',
  'multicluster.services',
] as const;

/** Cilium alone, as AWS builds it, and chained on the VPC CNI. */
export const ciliumExclusions: readonly Exclusion[] = [
  // Places.
  {
    modes: ['cilium-overlay', 'cilium-kpr', 'cilium-eni'],
    one: 'eks-ec2',
    others: ['networking.dual-stack'],
    says: 'EKS supports no dual-stack pods or Services, and a cluster there has one family.',
    claims: ['cilium/networking.dual-stack'],
    sources: [oneFamily],
  },
  {
    modes: ['cilium-overlay', 'cilium-kpr', 'cilium-native'],
    one: 'aws.hybrid-nodes',
    others: ['networking.ipv6', 'networking.dual-stack'],
    says: 'Hybrid nodes join clusters of the IPv4 family only, with IPv4 ranges of RFC 1918 for nodes and pods.',
    claims: ['cilium/aws.hybrid-nodes'],
    sources: [hybridFamily],
  },
  {
    modes: ['cilium-overlay'],
    one: 'aws.nlb-alb-ip-targets',
    others: [
      'eks-ec2',
      'self-managed-aws',
      'own-data-centre',
      'aws.eks-anywhere',
      'networking.ipv6',
      'networking.dual-stack',
    ],
    says: 'Pods of an overlay can be targets on hybrid nodes alone, which are of EKS and take IPv4 only.',
    claims: ['cilium/aws.nlb-alb-ip-targets'],
    sources: [ipTargets, hybridTargets, hybridFamily],
  },
  {
    modes: ['cilium-kpr'],
    one: 'aws.nlb-alb-ip-targets',
    others: [
      'eks-ec2',
      'self-managed-aws',
      'own-data-centre',
      'networking.ipv6',
      'networking.dual-stack',
    ],
    says: 'Pods of an overlay can be targets on hybrid nodes alone, which are of EKS and take IPv4 only.',
    claims: ['cilium/aws.nlb-alb-ip-targets'],
    sources: [ipTargets, hybridTargets, hybridFamily],
  },
  {
    modes: ['cilium-native'],
    one: 'aws.nlb-alb-ip-targets',
    others: ['own-data-centre', 'aws.eks-anywhere', 'networking.ipv6', 'networking.dual-stack'],
    says: 'AWS describes pods outside the VPC as targets on hybrid nodes alone, which take IPv4 only.',
    claims: ['cilium/aws.nlb-alb-ip-targets'],
    sources: [ipTargets, hybridTargets, hybridFamily],
  },
  {
    modes: ['cilium-native'],
    one: 'api-server-reaches-pods',
    others: ['networking.ipv6', 'networking.dual-stack'],
    says: 'The API server of EKS reaches these pods on hybrid nodes, which take IPv4 only.',
    claims: ['cilium/aws.hybrid-nodes'],
    sources: [hybridFamily],
  },
  {
    modes: ['cilium-kpr'],
    one: 'services.l2-announce',
    others: ['eks-ec2', 'self-managed-aws'],
    says: 'A VPC filters ARP for addresses that no interface of the node holds, so announced ones stay out of reach.',
    claims: ['cilium/services.l2-announce'],
    sources: [
      {
        document: 'calico-docs/local-subnet-l2-reachability',
        lines: [38],
        passage: 'ARP in a VPC',
      },
    ],
  },
  {
    modes: ['cilium-aws-build'],
    one: 'aws.eks-anywhere',
    others: ['aws.nlb-alb-ip-targets'],
    says: 'AWS describes pods outside the VPC as targets on hybrid nodes alone.',
    claims: ['cilium/aws.nlb-alb-ip-targets'],
    sources: [
      {
        document: 'eks-user-guide/hybrid-nodes-load-balancing',
        lines: [[15, 30]],
        passage: 'Targets on hybrid nodes',
      },
      ipTargets,
    ],
  },
  {
    modes: ['cilium-aws-build'],
    one: 'aws.eks-anywhere',
    others: ['policy.imds-pod-identity'],
    says: 'EKS Pod Identity, whose agent such rules admit, is not available on EKS Anywhere.',
    sources: [podIdentityPlaces],
  },
  {
    modes: ['cilium-aws-build'],
    one: 'aws.eks-anywhere',
    others: ['arm64'],
    says: 'EKS Anywhere lists its images of Cilium for amd64 alone; machines with Arm join as hybrid nodes.',
    sources: [
      {
        document: 'eks-anywhere/cilium-bundle',
        lines: [
          [45, 51],
          [93, 108],
        ],
        passage: 'Images and their processors',
      },
      { document: 'eks-user-guide-2024/hybrid-nodes', lines: [40], passage: 'x86 and ARM' },
    ],
  },
  {
    modes: ['cilium-aws-build'],
    one: 'aws.hybrid-nodes',
    others: ['aws.node-autoscaling'],
    says: 'You provision the machines of hybrid nodes yourself; this build scales on EKS Anywhere.',
    sources: [
      {
        document: 'eks-user-guide-2024/hybrid-nodes',
        lines: [39],
        passage: 'Bring your own infrastructure',
      },
      { document: 'eks-anywhere/autoscaling' },
    ],
  },
  {
    modes: ['cilium-aws-build'],
    one: 'aws.hybrid-nodes-gateway',
    others: [
      'policy.fqdn',
      'policy.l7',
      'observability.l7-visibility',
      'services.gateway-api',
      'services.ingress',
    ],
    says: 'The gateway asks for `l7Proxy=false`, and these need the layer 7 proxy.',
    claims: ['cilium/aws.hybrid-nodes-gateway', 'cilium/aws.hybrid-nodes'],
    sources: [
      {
        document: 'eks-user-guide/hybrid-nodes-gateway-cni',
        lines: [13, [65, 67]],
        passage: 'Layer 7 proxy off',
      },
    ],
  },
  {
    modes: ['cilium-aws-build'],
    one: 'aws.hybrid-nodes-gateway',
    others: ['networking.native-routing', 'services.dsr'],
    says: 'The gateway meets the nodes in a VXLAN tunnel; native routing has none, and direct return in a tunnel asks for Geneve.',
    claims: [
      'cilium/aws.hybrid-nodes-gateway',
      'cilium/networking.native-routing',
      'cilium/services.dsr',
    ],
  },
  {
    modes: ['cilium-aws-build'],
    one: 'aws.eks-anywhere',
    others: ['aws.hybrid-nodes-gateway'],
    says: 'The gateway joins the VPC of an EKS cluster to its hybrid nodes.',
    claims: ['cilium/aws.hybrid-nodes-gateway'],
    sources: [
      {
        document: 'eks-user-guide/hybrid-nodes-gateway-overview',
        lines: [13],
        passage: 'VPC and hybrid nodes',
      },
    ],
  },
  {
    modes: ['cilium-aws-build'],
    one: 'aws-support',
    others: [
      'networking.bandwidth',
      'networking.multicast',
      'policy.host',
      'ipam.ip-pools',
      'performance.kernel-bypass',
      'security.wireguard',
      'security.ipsec',
      'security.mtls',
      'security.egress-gateway',
      'observability.flow-logs',
      'observability.ui',
      'observability.l7-visibility',
      'observability.policy-verdicts',
      'observability.service-map',
      'observability.export',
      'services.dsr',
      'services.maglev',
      'services.l2-announce',
      'services.node-local-dns',
      'services.service-mesh',
      'multicluster.connect',
      'multicluster.policy',
      'multicluster.services',
    ],
    says: 'AWS answers for the features on its lists alone, and neither list names these.',
    claims: ['cilium/aws.aws-support', 'cilium/aws.eks-anywhere', 'cilium/aws.hybrid-nodes'],
    sources: [
      {
        document: 'eks-anywhere/networking-and-security',
        lines: [[32, 55]],
        passage: 'Features supported on EKS Anywhere',
      },
      {
        document: 'eks-user-guide-2025/hybrid-nodes-cni',
        lines: [[34, 82]],
        passage: 'Supported capabilities',
      },
    ],
  },
  {
    modes: ['cilium-aws-build'],
    one: 'aws-support',
    others: ['policy.imds-pod-identity'],
    says: 'The rule for the Pod Identity agent is of a kind that AWS does not support on hybrid nodes; EKS Anywhere has no Pod Identity.',
    claims: ['cilium/policy.imds-pod-identity', 'cilium/aws.hybrid-nodes'],
    sources: [
      podIdentityPlaces,
      {
        document: 'eks-user-guide-2025/hybrid-nodes-network-policy',
        lines: [13, [22, 23]],
        passage: 'Kinds of policy supported',
      },
    ],
  },

  // kube-proxy or its replacement.
  {
    modes: ['cilium-eni'],
    one: 'kube-proxy-stays',
    others: [
      'networking.kube-proxy-replacement',
      'performance.kernel-bypass',
      'security.egress-gateway',
      'services.dsr',
      'services.maglev',
      'services.gateway-api',
      'services.ingress',
    ],
    says: 'These need `kubeProxyReplacement=true`, which takes Services away from kube-proxy.',
    claims: [
      'cilium/networking.kube-proxy-replacement',
      'cilium/performance.kernel-bypass',
      'cilium/security.egress-gateway',
      'cilium/services.dsr',
      'cilium/services.maglev',
      'cilium/services.gateway-api',
      'cilium/services.ingress',
    ],
  },
  {
    modes: ['cilium-aws-build'],
    one: 'kube-proxy-stays',
    others: [
      'networking.kube-proxy-replacement',
      'performance.kernel-bypass',
      'security.egress-gateway',
      'services.dsr',
      'services.maglev',
      'services.l2-announce',
    ],
    says: 'These need `kubeProxyReplacement=true`, which takes Services away from kube-proxy.',
    claims: [
      'cilium/networking.kube-proxy-replacement',
      'cilium/performance.kernel-bypass',
      'cilium/security.egress-gateway',
      'cilium/services.dsr',
      'cilium/services.maglev',
      'cilium/services.l2-announce',
    ],
  },
  {
    modes: ['vpc-cni-cilium'],
    one: 'kube-proxy-stays',
    others: ['networking.kube-proxy-replacement', 'services.gateway-api'],
    says: 'The Gateway API needs `kubeProxyReplacement=true`, which takes Services away from kube-proxy.',
    claims: ['cilium/networking.kube-proxy-replacement', 'cilium/services.gateway-api'],
  },

  // Routing and tunnels.
  {
    modes: ['cilium-aws-build'],
    one: 'networking.native-routing',
    others: ['networking.encapsulation', 'networking.multicast'],
    says: '`routingMode` is either native or a tunnel, and multicast needs the VXLAN tunnel.',
    claims: ['cilium/networking.native-routing', 'cilium/networking.multicast'],
    sources: [{ document: 'cilium-chart/readme-md', lines: [1011], passage: 'routingMode' }],
  },
  {
    modes: ['cilium-aws-build'],
    one: 'services.dsr',
    others: ['networking.multicast'],
    says: 'Direct return takes native routing or a Geneve tunnel, and multicast a VXLAN tunnel.',
    claims: ['cilium/services.dsr', 'cilium/networking.multicast'],
    sources: [
      {
        document: 'cilium/kubeproxy-free',
        lines: [
          [623, 631],
          [737, 738],
        ],
        passage: 'Dispatch and routing',
      },
    ],
  },

  // Address families.
  {
    modes: ['cilium-overlay', 'cilium-kpr', 'cilium-native', 'cilium-eni'],
    one: 'networking.ipv6',
    others: ['networking.dual-stack'],
    says: 'Pods with IPv6 alone take `ipv4.enabled=false`, and dual-stack pods `ipv4.enabled=true`.',
    claims: ['cilium/networking.ipv6', 'cilium/networking.dual-stack'],
  },
  {
    modes: ['cilium-kpr', 'cilium-native', 'cilium-eni'],
    one: 'networking.ipv6',
    others: ['security.egress-gateway'],
    says: 'The agent refuses the gateway without IPv4 masquerading, which is off where IPv4 is off.',
    claims: ['cilium/security.egress-gateway'],
    sources: [
      {
        document: 'cilium/egressgateway-manager',
        lines: [[197, 201]],
        passage: 'Checks of the gateway',
      },
      {
        document: 'cilium/option',
        lines: [
          [2042, 2044],
          [2537, 2538],
        ],
        passage: 'Masquerading by family',
      },
    ],
  },
  {
    modes: ['cilium-overlay', 'cilium-kpr'],
    one: 'networking.ipv6',
    others: ['networking.multicast'],
    says: 'Multicast knows IPv4 groups only, of which a pod with IPv6 alone cannot be a member.',
    claims: ['cilium/networking.multicast'],
  },

  // Kernels.
  {
    modes: ['cilium-overlay', 'cilium-kpr', 'cilium-aws-build'],
    one: 'kernel-5-10',
    others: ['networking.multicast'],
    says: 'The agent switches multicast off where the kernel lacks a helper of 5.13.',
    claims: ['cilium/networking.multicast'],
    sources: [{ document: 'cilium/multicast-map', lines: [[101, 107]] }],
  },

  // Encryption.
  {
    modes: ['cilium-overlay', 'cilium-kpr', 'cilium-native', 'cilium-eni', 'cilium-aws-build'],
    one: 'security.ipsec',
    others: ['security.wireguard'],
    says: '`encryption.type` takes one value, so a cluster runs IPsec or WireGuard.',
    claims: ['cilium/security.mtls'],
    sources: [
      {
        document: 'cilium-chart/readme-md',
        lines: [388, 401],
        passage: 'encryption.enabled and encryption.type',
      },
    ],
  },
  {
    modes: ['cilium-overlay', 'cilium-kpr', 'cilium-native', 'cilium-eni', 'cilium-aws-build'],
    one: 'security.ipsec',
    others: ['policy.host', 'networking.bandwidth'],
    says: 'Host policies do not work together with IPsec, and the agent turns the Bandwidth Manager off beside it.',
    claims: ['cilium/security.ipsec', 'cilium/policy.host', 'cilium/networking.bandwidth'],
    sources: [
      {
        document: 'cilium/encryption-ipsec',
        lines: [[445, 450]],
        passage: 'Limitations',
      },
      { document: 'cilium/bandwidth', lines: [[233, 236]], passage: 'IPsec' },
    ],
  },
  {
    modes: ['cilium-overlay', 'cilium-kpr', 'cilium-aws-build'],
    one: 'security.ipsec',
    others: ['networking.multicast'],
    says: 'The multicast guide says that the feature does not work with IPsec between pods.',
    claims: ['cilium/networking.multicast'],
    sources: [{ document: 'cilium/multicast', lines: [[9, 124]], passage: 'Limitations' }],
  },

  // Cluster Mesh.
  {
    modes: ['cilium-kpr', 'cilium-native', 'cilium-eni', 'cilium-aws-build'],
    one: 'security.egress-gateway',
    others: clusterMesh,
    says: 'The guide calls the egress gateway not compatible with Cluster Mesh, on which these build.',
    claims: [
      'cilium/security.egress-gateway',
      'cilium/multicluster.connect',
      'cilium/multicluster.policy',
      'cilium/multicluster.services',
    ],
    sources: [
      {
        document: 'cilium/egress-gateway',
        lines: [[76, 80]],
        passage: 'Incompatibility with other features',
      },
    ],
  },
  {
    modes: ['cilium-overlay', 'cilium-kpr', 'cilium-native', 'cilium-eni', 'cilium-aws-build'],
    one: 'security.mtls',
    others: clusterMesh,
    says: 'Neither ztunnel nor the older mutual authentication goes with Cluster Mesh, on which these build.',
    claims: [
      'cilium/security.mtls',
      'cilium/multicluster.connect',
      'cilium/multicluster.policy',
      'cilium/multicluster.services',
    ],
    sources: [
      {
        document: 'cilium/encryption-ztunnel',
        lines: [[173, 201]],
        passage: 'Limitations and known issues',
      },
      {
        document: 'cilium/mutual-authentication',
        lines: [[113, 121]],
        passage: 'Limitations',
      },
    ],
  },

  // Over the VPC CNI.
  {
    modes: ['vpc-cni-cilium'],
    one: 'networking.windows',
    others: ['networking.ipv6'],
    says: 'Windows nodes need a cluster of the IPv4 family.',
    claims: ['amazon-vpc-cni/networking.windows'],
  },
  {
    modes: ['vpc-cni-cilium'],
    one: 'networking.ipv6',
    others: ['ipam.warm-pool'],
    says: 'In IPv6 mode the VPC CNI lives on the prefix of the primary ENI and knows no warm targets.',
    sources: [ipv6Matrix, ipv6Pool],
  },
  {
    modes: ['vpc-cni-cilium'],
    one: 'self-managed-aws',
    others: ['aws.security-groups-for-pods', 'networking.windows'],
    says: 'A controller on the control plane of EKS manages branch interfaces and the addresses of Windows pods.',
    claims: ['amazon-vpc-cni/networking.windows', 'amazon-vpc-cni/aws.security-groups-for-pods'],
    sources: [eksController],
  },
  {
    modes: ['vpc-cni-cilium'],
    one: 'self-managed-aws',
    others: ['aws.eks-default'],
    says: 'Only EKS installs the VPC CNI by itself and offers it as an add-on.',
    claims: ['amazon-vpc-cni/aws.eks-default'],
  },
];
