import type { Condition } from '../condition.ts';

/** On what terms: licence, support, foundation, and which CNIs a cluster may have. */
export const termConditions = {
  'open-source': {
    name: 'Open source only',
    means:
      'The CNIs of the mode, with their agents and controllers, are published under open-source licences, and no requirement is met by a paid edition. Contracts for support, the system of the nodes and the services of AWS below do not count.',
    rule: {
      stated: [
        {
          modes: ['vpc-cni', 'vpc-cni-prefix', 'vpc-cni-custom-networking', 'vpc-cni-ipv6'],
          holds: 'yes',
          says: 'Plugin, policy agent and controller: Apache-2.0',
          claims: ['amazon-vpc-cni/operations.license', 'amazon-vpc-cni/operations.enterprise'],
        },
        {
          modes: ['eks-auto-mode'],
          holds: 'partial',
          says: 'No licence to buy, but AWS runs networking of its own',
          keep: 'Accept that AWS runs the networking of Auto Mode on its own infrastructure and in its node image: published are the VPC CNI, its policy agent and its policy controller, and Auto Mode sets the open-source plugin apart from its own networking capability.',
          claims: ['amazon-vpc-cni/operations.license', 'amazon-vpc-cni/aws.auto-mode'],
          sources: [
            {
              document: 'eks-user-guide/auto-networking',
              lines: [10, 14, 16, 50],
              passage: 'A networking capability apart from the open-source VPC CNI',
            },
            {
              document: 'eks-user-guide-2024/eks-add-ons',
              lines: [[84, 92]],
              passage: 'Controllers on infrastructure of AWS',
            },
          ],
        },
        {
          modes: ['eks-fargate'],
          holds: 'partial',
          says: 'The plugin is Apache-2.0; AWS installs and patches it',
          keep: 'Accept that AWS puts a version of the plugin on each Fargate node and patches what runs there, so that you deploy no build of your own.',
          claims: ['amazon-vpc-cni/operations.license', 'amazon-vpc-cni/aws.fargate'],
          sources: [
            {
              document: 'eks-user-guide/managing-vpc-cni',
              lines: [22],
              passage: 'Version on each Fargate node',
            },
            { document: 'eks-user-guide-2024/fargate', lines: [56, 57], passage: 'Patching' },
          ],
        },
        {
          modes: ['vpc-cni-calico'],
          holds: 'yes',
          says: 'VPC CNI and open-source Calico are under Apache-2.0',
          claims: ['amazon-vpc-cni/operations.license', 'calico/operations.license'],
        },
        {
          modes: ['vpc-cni-cilium'],
          holds: 'yes',
          says: 'VPC CNI and Cilium are published under open licences',
          claims: ['amazon-vpc-cni/operations.license', 'cilium/operations.license'],
        },
        {
          modes: ['calico-vxlan', 'calico-bgp', 'calico-nftables', 'calico-ebpf', 'calico-windows'],
          holds: 'yes',
          says: 'The data plane is part of the open-source edition',
          claims: ['calico/operations.license'],
          sources: [
            {
              document: 'calico-docs/calico-product-editions',
              lines: [16, 32, [34, 38]],
              passage: 'Networking and data planes by edition',
            },
          ],
        },
        {
          modes: ['cilium-overlay', 'cilium-kpr', 'cilium-eni', 'cilium-native'],
          holds: 'yes',
          says: 'Apache-2.0; eBPF code under GPL 2.0 or BSD',
          claims: ['cilium/operations.license'],
        },
        {
          modes: ['cilium-aws-build'],
          holds: 'partial',
          says: 'Open-source Cilium, in images that AWS builds and patches',
          keep: 'Accept images of AWS with patches of its own; the kind `CiliumVTEPConfig`, which the Hybrid Nodes gateway writes, is not among the CRDs of Cilium 1.20.',
          claims: ['cilium/operations.license', 'cilium/aws.hybrid-nodes-gateway'],
          sources: [
            {
              document: 'eks-anywhere/cilium-aws-supported',
              lines: [11, 18],
              passage: 'What is in the build',
            },
          ],
        },
      ],
    },
    refuses: ['paid'],
    reviewed: '2026-11-28',
  },
  'aws-support': {
    name: 'AWS Support answers for network and policy',
    means:
      'AWS supports the pod networking and the network policy of the mode themselves, and not just the cluster around them. Where it asks for a subscription, or keeps to a list of features, the condition holds in part.',
    rule: {
      stated: [
        {
          modes: ['vpc-cni', 'vpc-cni-prefix', 'vpc-cni-custom-networking', 'vpc-cni-ipv6'],
          holds: 'yes',
          says: 'The one CNI that AWS supports on EC2 nodes',
          claims: ['amazon-vpc-cni/aws.aws-support'],
        },
        {
          modes: ['eks-auto-mode'],
          holds: 'yes',
          says: 'AWS runs it and refers faults to AWS Support',
          claims: ['amazon-vpc-cni/aws.auto-mode'],
          sources: [
            {
              document: 'eks-best-practices/auto-mode',
              lines: [[111, 127]],
              passage: 'Managed components, and support for them',
            },
          ],
        },
        {
          modes: ['eks-fargate'],
          holds: 'yes',
          says: 'AWS brings the plugin; Fargate has no network policy',
          claims: ['amazon-vpc-cni/aws.fargate'],
          sources: [
            {
              document: 'eks-user-guide/managing-vpc-cni',
              lines: [22],
              passage: 'The only CNI supported on infrastructure of AWS',
            },
          ],
        },
        {
          modes: ['vpc-cni-calico'],
          holds: 'no',
          says: 'AWS answers for the VPC CNI, not for policy by Calico',
          claims: ['amazon-vpc-cni/aws.aws-support', 'calico/aws.aws-support'],
        },
        {
          modes: ['vpc-cni-cilium'],
          holds: 'no',
          says: 'AWS answers for the VPC CNI, not for Cilium above it',
          claims: ['amazon-vpc-cni/aws.aws-support', 'cilium/aws.aws-support'],
        },
        {
          modes: ['calico-vxlan', 'calico-bgp', 'calico-nftables', 'calico-ebpf', 'calico-windows'],
          holds: 'no',
          says: 'AWS refers to Tigera; on hybrid nodes to Cilium',
          claims: ['calico/aws.aws-support', 'calico/aws.hybrid-nodes'],
        },
        {
          modes: ['cilium-eni'],
          holds: 'no',
          says: 'On EC2 nodes AWS supports the VPC CNI alone',
          claims: ['cilium/aws.aws-support'],
        },
        {
          modes: ['cilium-overlay', 'cilium-kpr', 'cilium-native'],
          holds: 'no',
          says: 'AWS answers for its own build alone, off its cloud',
          claims: ['cilium/aws.aws-support', 'cilium/aws.hybrid-nodes'],
        },
        {
          modes: ['cilium-aws-build'],
          holds: 'partial',
          says: 'For listed features, on hybrid nodes and EKS Anywhere',
          keep: 'Stay within the features that AWS lists: on EKS Anywhere with an Enterprise Subscription, on hybrid nodes as set by default and without the policy kinds of Cilium.',
          claims: ['cilium/aws.aws-support', 'cilium/aws.hybrid-nodes', 'cilium/aws.eks-anywhere'],
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
      ],
    },
    reviewed: '2026-11-28',
  },
  cncf: {
    name: 'A project of the CNCF',
    means:
      'The CNI is a project of the Cloud Native Computing Foundation, whoever builds the images that run. Where Cilium is chained on the VPC CNI, the condition holds in part.',
    rule: {
      stated: [
        {
          modes: [
            'vpc-cni',
            'vpc-cni-prefix',
            'vpc-cni-custom-networking',
            'vpc-cni-ipv6',
            'eks-auto-mode',
            'eks-fargate',
          ],
          holds: 'no',
          says: 'The VPC CNI belongs to a team of AWS',
          claims: ['amazon-vpc-cni/operations.governance'],
        },
        {
          modes: ['vpc-cni-calico'],
          holds: 'no',
          says: 'Neither the VPC CNI of AWS nor Calico of Tigera is one',
          claims: ['amazon-vpc-cni/operations.governance', 'calico/operations.governance'],
        },
        {
          modes: ['vpc-cni-cilium'],
          holds: 'partial',
          says: 'Cilium, which you add, is graduated; the VPC CNI is not',
          keep: 'Accept below it the VPC CNI, which EKS installs by default and a team of AWS owns.',
          claims: [
            'cilium/operations.governance',
            'amazon-vpc-cni/operations.governance',
            'amazon-vpc-cni/aws.eks-default',
          ],
        },
        {
          modes: ['calico-vxlan', 'calico-bgp', 'calico-nftables', 'calico-ebpf', 'calico-windows'],
          holds: 'no',
          says: 'Led by Tigera; in the CNCF landscape without a stage',
          claims: ['calico/operations.governance'],
        },
        {
          modes: ['cilium-overlay', 'cilium-kpr', 'cilium-eni', 'cilium-native'],
          holds: 'yes',
          says: 'Cilium has been a graduated project since 2023',
          claims: ['cilium/operations.governance'],
        },
        {
          modes: ['cilium-aws-build'],
          holds: 'yes',
          says: 'A build by AWS of Cilium, a graduated project',
          claims: ['cilium/operations.governance', 'cilium/aws.eks-anywhere'],
        },
      ],
    },
    reviewed: '2026-11-28',
  },
  'vpc-cni-stays': {
    name: 'The VPC CNI stays',
    means:
      'The VPC CNI is part of the mode and gives pods their interfaces and addresses, alone or with another CNI for policy above it. In EKS Auto Mode and on Fargate it is the networking that AWS brings.',
    rule: { cni: 'amazon-vpc-cni' },
    reviewed: '2026-11-28',
  },
  'one-cni': {
    name: 'No second CNI or policy engine',
    means:
      'A single CNI does both the networking and the policy of the mode. Chains, and policy engines above the CNI of somebody else, are out.',
    rule: { alone: true },
    reviewed: '2026-11-28',
  },
} as const satisfies Readonly<Record<string, Condition>>;
