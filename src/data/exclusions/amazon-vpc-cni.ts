import type { Exclusion } from '../exclusion.ts';
import { eksController, hybridFamily } from './passages.ts';

/** What the policy agent of the VPC CNI does. */
const policyOfAgent = [
  'policy.summary',
  'policy.k8s-networkpolicy',
  'policy.protocols-ports',
  'policy.cluster-wide',
  'policy.deny-and-order',
  'policy.delegation',
  'policy.troubleshooting',
  'policy.default-deny',
  'observability.policy-verdicts',
] as const;

/** The VPC CNI by itself, in EKS Auto Mode and on Fargate. */
export const vpcExclusions: readonly Exclusion[] = [
  // The policy engine of the plugin.
  {
    modes: ['vpc-cni', 'vpc-cni-prefix', 'vpc-cni-custom-networking', 'vpc-cni-ipv6'],
    one: 'networking.bandwidth',
    others: policyOfAgent,
    says: 'The bandwidth plugin and the network policy of the VPC CNI both use TC; with it on, enforcement fails.',
    claims: ['amazon-vpc-cni/networking.bandwidth', 'amazon-vpc-cni/policy.k8s-networkpolicy'],
    sources: [{ document: 'vpc-cni/readme', lines: [[589, 597]], passage: 'Bandwidth plugin' }],
  },
  {
    modes: ['vpc-cni', 'vpc-cni-prefix', 'vpc-cni-custom-networking', 'vpc-cni-ipv6'],
    one: 'kernel-4-18',
    others: policyOfAgent,
    says: 'The network policy of the VPC CNI needs kernel 5.10 or newer.',
    claims: ['amazon-vpc-cni/policy.summary', 'amazon-vpc-cni/policy.k8s-networkpolicy'],
    sources: [
      {
        document: 'vpc-cni/network-policy-faq',
        lines: [[21, 29]],
        passage: 'Operating systems and kernel',
      },
    ],
  },
  {
    modes: ['vpc-cni', 'vpc-cni-custom-networking', 'vpc-cni-ipv6', 'eks-auto-mode'],
    one: 'aws.fargate',
    others: policyOfAgent,
    says: 'The network policies of the VPC CNI cannot be applied to pods on Fargate.',
    claims: ['amazon-vpc-cni/aws.fargate', 'amazon-vpc-cni/policy.k8s-networkpolicy'],
    sources: [
      { document: 'vpc-cni/network-policy-faq', lines: [[33, 35]], passage: 'Fargate' },
      {
        document: 'eks-user-guide/cni-network-policy',
        lines: [41],
        passage: 'No network policy on Fargate',
      },
    ],
  },
  {
    modes: ['eks-auto-mode'],
    one: 'aws.fargate',
    others: ['policy.fqdn'],
    says: 'Rules by DNS name take effect on nodes of EKS Auto Mode only.',
    claims: ['amazon-vpc-cni/policy.fqdn'],
  },

  // What else hangs on the nodes.
  {
    modes: ['vpc-cni', 'vpc-cni-custom-networking', 'vpc-cni-ipv6'],
    one: 'aws.fargate',
    others: ['networking.chaining', 'networking.multi-interface', 'networking.bandwidth'],
    says: 'Fargate nodes take no plugin but the one AWS puts there, and `aws-node` with its variables leaves them out.',
    claims: ['amazon-vpc-cni/aws.fargate'],
    sources: [
      {
        document: 'eks-user-guide-2024/fargate',
        lines: [57, [141, 142]],
        passage: 'No alternate CNI plugins',
      },
      {
        document: 'vpc-cni/aws-k8s-cni',
        lines: [
          [160, 165],
          [392, 397],
        ],
        passage: 'aws-node, and the nodes that it leaves out',
      },
    ],
  },
  {
    modes: ['vpc-cni', 'vpc-cni-custom-networking', 'vpc-cni-ipv6', 'vpc-cni-calico'],
    one: 'aws.fargate',
    others: ['services.node-local-dns'],
    says: 'The cache runs on nodes as a DaemonSet, which Fargate does not support.',
    claims: ['amazon-vpc-cni/aws.fargate'],
    sources: [
      {
        document: 'eks-best-practices/dataplane',
        lines: [[284, 287]],
        passage: 'NodeLocal DNSCache',
      },
    ],
  },

  // Another engine above the plugin.
  {
    modes: ['vpc-cni', 'vpc-cni-prefix', 'vpc-cni-custom-networking', 'vpc-cni-ipv6'],
    one: 'networking.chaining',
    others: ['one-cni', 'aws-support'],
    says: 'A chain sets Calico or Cilium above the VPC CNI for policy, and AWS supports neither of them there.',
    claims: [
      'amazon-vpc-cni/networking.chaining',
      'amazon-vpc-cni/aws.aws-support',
      'calico/aws.aws-support',
      'cilium/aws.aws-support',
    ],
  },

  // Places.
  {
    modes: ['vpc-cni', 'vpc-cni-prefix'],
    one: 'self-managed-aws',
    others: [
      'aws.security-groups-for-pods',
      'policy.security-groups',
      'policy.service-account',
      'networking.windows',
    ],
    says: 'A controller on the control plane of EKS manages branch interfaces and the addresses of Windows pods.',
    claims: [
      'amazon-vpc-cni/networking.windows',
      'amazon-vpc-cni/aws.security-groups-for-pods',
      'amazon-vpc-cni/policy.security-groups',
      'amazon-vpc-cni/policy.service-account',
    ],
    sources: [eksController],
  },
  {
    modes: ['vpc-cni-custom-networking'],
    one: 'self-managed-aws',
    others: ['aws.security-groups-for-pods', 'policy.service-account'],
    says: 'A controller on the control plane of EKS manages the branch interfaces of pods with groups of their own.',
    claims: [
      'amazon-vpc-cni/aws.security-groups-for-pods',
      'amazon-vpc-cni/policy.service-account',
    ],
    sources: [eksController],
  },
  {
    modes: ['vpc-cni', 'vpc-cni-prefix', 'vpc-cni-custom-networking'],
    one: 'self-managed-aws',
    others: ['aws.eks-default', 'aws.hybrid-nodes-gateway'],
    says: 'The add-on and the Hybrid Nodes gateway belong to EKS, of which nothing is in such a cluster.',
    claims: ['amazon-vpc-cni/aws.eks-default', 'amazon-vpc-cni/aws.hybrid-nodes-gateway'],
  },
  {
    modes: ['vpc-cni-ipv6'],
    one: 'no-vpc-addresses',
    others: ['aws.fargate'],
    says: 'Only IPv4 addresses are saved here, and each Fargate pod takes an IPv4 address of its subnet as well.',
    sources: [
      { document: 'eks-best-practices/ipv6', lines: [119], passage: 'Fargate' },
      { document: 'eks-user-guide/cni-ipv6', lines: [32, 47], passage: 'Fargate' },
    ],
  },
  {
    modes: ['eks-auto-mode'],
    one: 'networking.ipv6',
    others: ['aws.hybrid-nodes-gateway'],
    says: 'The gateway serves hybrid nodes, which join clusters of the IPv4 family only.',
    claims: ['amazon-vpc-cni/aws.hybrid-nodes-gateway'],
    sources: [hybridFamily],
  },
];
