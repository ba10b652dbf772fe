import type { Condition } from '../condition.ts';

/** Where the cluster stands: in EKS, on EC2 without it, on machines of your own. */
export const placeConditions = {
  'eks-ec2': {
    name: 'EKS on EC2 nodes',
    means:
      'A cluster of EKS in an AWS Region whose pods run on EC2 nodes, be they yours or those of EKS Auto Mode; whether AWS supports the CNI there is not asked. Fargate alone does not count, nor do EKS Anywhere and EKS Hybrid Nodes.',
    rule: {
      stated: [
        {
          modes: ['vpc-cni'],
          holds: 'yes',
          says: 'What EKS installs by itself, and AWS supports there',
          claims: ['amazon-vpc-cni/aws.eks-default', 'amazon-vpc-cni/aws.summary'],
        },
        {
          modes: ['vpc-cni-prefix', 'vpc-cni-custom-networking'],
          holds: 'yes',
          says: 'Settings of the plugin that EKS installs on EC2 nodes',
          claims: ['amazon-vpc-cni/aws.eks-default'],
          sources: [
            {
              document: 'vpc-cni/readme',
              lines: [
                [170, 184],
                [556, 564],
              ],
              passage: 'Variables of both modes',
            },
            { document: 'eks-user-guide/cni-increase-ip-addresses', passage: 'Applies to' },
            {
              document: 'eks-user-guide/cni-custom-network',
              lines: [16, [30, 34]],
              passage: 'Considerations',
            },
          ],
        },
        {
          modes: ['vpc-cni-ipv6'],
          holds: 'yes',
          says: 'The family is chosen when the EKS cluster is created',
          claims: ['amazon-vpc-cni/aws.eks-default'],
          sources: [{ document: 'eks-user-guide/cni-ipv6', lines: [18, 20, [31, 32], [52, 54]] }],
        },
        {
          modes: ['eks-auto-mode'],
          holds: 'yes',
          says: 'AWS runs its EC2 nodes and their network',
          claims: ['amazon-vpc-cni/aws.auto-mode'],
          sources: [
            {
              document: 'eks-user-guide/automode-learn-instances',
              lines: [[16, 20]],
              passage: 'EC2 instances of Auto Mode',
            },
          ],
        },
        {
          modes: ['eks-fargate'],
          holds: 'no',
          says: 'Its pods run on Fargate, without EC2 nodes',
          claims: ['amazon-vpc-cni/aws.fargate'],
          sources: [
            {
              document: 'eks-user-guide-2024/fargate',
              lines: [[123, 124]],
              passage: 'No EC2 instances to deploy or manage',
            },
          ],
        },
        {
          modes: ['vpc-cni-calico'],
          holds: 'yes',
          says: 'Calico has a guide for it; Auto Mode is left out',
          claims: ['calico/aws.summary', 'calico/aws.auto-mode'],
          sources: [{ document: 'calico-docs/managed-public-cloud-eks', lines: [[23, 30]] }],
        },
        {
          modes: ['vpc-cni-cilium'],
          holds: 'yes',
          says: 'The guide to the chain sets up EKS; not in Auto Mode',
          claims: ['cilium/aws.summary', 'cilium/aws.auto-mode'],
          sources: [{ document: 'cilium/installation-cni-chaining-aws-cni', lines: [[51, 60]] }],
        },
        {
          modes: ['calico-vxlan'],
          holds: 'yes',
          says: 'The EKS guide installs it; webhooks on the host network',
          claims: ['calico/aws.summary'],
          sources: [{ document: 'calico-docs/managed-public-cloud-eks', lines: [[126, 187]] }],
        },
        {
          modes: ['calico-bgp'],
          holds: 'partial',
          says: 'Bare packets inside one VPC subnet; no guide for EKS',
          keep: 'All nodes in one VPC subnet with the source/destination check off, and servers of webhooks on the host network.',
          sources: [
            { document: 'calico-docs/aws', lines: [[13, 32]] },
            {
              document: 'calico-docs/managed-public-cloud-eks',
              lines: [
                [137, 142],
                [181, 187],
              ],
              passage: 'Webhooks, and BGP disabled in the guide',
            },
          ],
        },
        {
          modes: ['calico-nftables'],
          holds: 'partial',
          says: 'EKS has nftables mode; no guide joins it with Calico',
          keep: 'The kube-proxy add-on in nftables mode, which takes Kubernetes 1.33 or later, servers of webhooks on the host network, and a test of your own.',
          sources: [
            { document: 'calico-docs/managed-public-cloud-eks', lines: [[126, 142]] },
            { document: 'calico-docs/nftables', passage: 'No word on EKS' },
            { document: 'eks-best-practices-nftables/nftables', lines: [[29, 50], 87] },
          ],
        },
        {
          modes: ['calico-ebpf'],
          holds: 'partial',
          says: 'EKS is on its list; reported broken on Kubernetes 1.36',
          keep: 'Kubernetes before 1.36 or a test first, as notes of Calico Enterprise call eBPF on EKS with it not working, and servers of webhooks on the host network.',
          sources: [
            { document: 'calico-docs/enabling-ebpf', lines: [[50, 65]] },
            {
              document: 'calico-docs/version-3-23-2-release-notes-index',
              lines: [180],
              passage: 'Kubernetes 1.36',
            },
            {
              document: 'calico-docs/managed-public-cloud-eks',
              lines: [[137, 142]],
              passage: 'Webhooks',
            },
          ],
        },
        {
          modes: ['calico-windows'],
          holds: 'partial',
          says: 'Policy over the VPC CNI; not with Calico as the CNI',
          keep: 'The VPC CNI under it, with the VPC controllers and an instance role that may get namespaces and secrets of Calico.',
          sources: [
            {
              document: 'calico-docs/requirements',
              lines: [
                [15, 23],
                [125, 128],
              ],
            },
          ],
        },
        {
          modes: ['cilium-overlay'],
          holds: 'yes',
          says: 'Steps in the EKS guide; webhooks on the host network',
          claims: ['cilium/aws.summary'],
          sources: [
            { document: 'cilium/k8s-install-helm', lines: [[231, 254]], passage: 'Overlay on EKS' },
          ],
        },
        {
          modes: ['cilium-kpr'],
          holds: 'yes',
          says: 'The overlay of the guide; EKS can leave kube-proxy out',
          claims: ['cilium/aws.summary', 'cilium/aws.eks-default'],
          sources: [
            { document: 'cilium/k8s-install-helm', lines: [[231, 246]], passage: 'Overlay on EKS' },
            {
              document: 'eks-user-guide-2024/create-cluster',
              lines: [[237, 241]],
              passage: 'bootstrapSelfManagedAddons',
            },
            {
              document: 'cilium/kubeproxy-free',
              lines: [
                [58, 81],
                [93, 109],
              ],
              passage: 'Taking kube-proxy away',
            },
          ],
        },
        {
          modes: ['cilium-eni'],
          holds: 'yes',
          says: 'What the EKS guide of Cilium installs, tested on EKS',
          claims: ['cilium/aws.summary'],
          sources: [
            { document: 'cilium/k8s-install-helm', lines: [[201, 229]] },
            { document: 'cilium/eks-k8s-versions', lines: [[9, 18]], passage: 'Releases tested' },
          ],
        },
        {
          modes: ['cilium-native'],
          holds: 'unknown',
          says: 'For AWS its guides name ENI mode or an overlay',
          sources: [
            {
              document: 'cilium/routing',
              lines: [
                [117, 141],
                [164, 169],
              ],
              passage: 'Demands on the network; AWS',
            },
            { document: 'cilium/k8s-install-helm', lines: [[201, 246]], passage: 'EKS' },
          ],
        },
        {
          modes: ['cilium-aws-build'],
          holds: 'no',
          says: 'Made for EKS Anywhere and EKS Hybrid Nodes',
          claims: ['cilium/aws.eks-anywhere', 'cilium/aws.hybrid-nodes'],
          sources: [{ document: 'eks-user-guide-2025/hybrid-nodes-cni', lines: [15] }],
        },
      ],
    },
    reviewed: '2026-11-28',
  },
  'self-managed-aws': {
    name: 'Kubernetes of your own on EC2',
    means:
      'A cluster on EC2 instances whose control plane you run yourself, for example with kOps or kubeadm. Nothing of EKS is in it, no add-on, no Auto Mode and no Fargate.',
    rule: {
      stated: [
        {
          modes: ['vpc-cni'],
          holds: 'yes',
          says: 'By Helm chart or by kOps, on which it is tested',
          sources: [
            {
              document: 'vpc-cni/network-policy-faq',
              lines: [13, 19],
              passage: 'Self-managed clusters',
            },
            { document: 'kops/aws-vpc', lines: [[3, 25]] },
            {
              document: 'vpc-cni/kops-test',
              lines: [
                [3, 6],
                [39, 50],
              ],
            },
          ],
        },
        {
          modes: ['vpc-cni-prefix'],
          holds: 'yes',
          says: 'kOps hands the variables of the plugin on',
          sources: [
            { document: 'kops/aws-vpc', lines: [[29, 41]], passage: 'Configuration' },
            {
              document: 'kops/template-functions',
              lines: [[258, 267]],
              passage: 'Defaults, and variables of your own',
            },
            { document: 'vpc-cni/readme', lines: [[556, 564]], passage: 'The variable' },
          ],
        },
        {
          modes: ['vpc-cni-custom-networking'],
          holds: 'yes',
          says: 'kOps hands its variable on and brings the ENIConfig CRD',
          sources: [
            { document: 'kops/aws-vpc', lines: [[29, 41]], passage: 'Configuration' },
            {
              document: 'kops/template-functions',
              lines: [247, [265, 267]],
              passage: 'Default, and variables of your own',
            },
            { document: 'kops/amazon-vpc-manifest', lines: [[4, 10]], passage: 'ENIConfig' },
            { document: 'vpc-cni/readme', lines: [[170, 184]], passage: 'The variable' },
          ],
        },
        {
          modes: ['vpc-cni-ipv6'],
          holds: 'unknown',
          says: 'kOps refuses it; no source tells of other tools',
          sources: [
            { document: 'kops/ipv6', lines: [[46, 48]], passage: 'CNI' },
            { document: 'kops/validation', lines: [[1163, 1171]], passage: 'IPv6 refused' },
            {
              document: 'vpc-cni/readme',
              lines: [[640, 650]],
              passage: 'The variable, without a word on clusters other than those of EKS',
            },
          ],
        },
        {
          modes: ['eks-auto-mode'],
          holds: 'no',
          says: 'A part of EKS',
          claims: ['amazon-vpc-cni/aws.auto-mode'],
          sources: [
            {
              document: 'eks-user-guide/automode-learn-instances',
              lines: [[12, 20]],
              passage: 'Instances that EKS manages',
            },
          ],
        },
        {
          modes: ['eks-fargate'],
          holds: 'no',
          says: 'Pods of an EKS cluster, and no EC2 instances',
          claims: ['amazon-vpc-cni/aws.fargate'],
          sources: [
            {
              document: 'eks-user-guide-2024/fargate',
              lines: [34, 38, [123, 124]],
              passage: 'Considerations and comparison',
            },
          ],
        },
        {
          modes: ['vpc-cni-calico'],
          holds: 'yes',
          says: 'kOps brings the VPC CNI, then you install Calico',
          sources: [
            { document: 'calico-docs/self-managed-aws', lines: [[81, 101]] },
            {
              document: 'tigera-operator/validation',
              lines: [[101, 108]],
              passage: 'The VPC CNI also without a provider',
            },
          ],
        },
        {
          modes: ['vpc-cni-cilium'],
          holds: 'yes',
          says: 'The guide takes any cluster on AWS with the VPC CNI',
          sources: [{ document: 'cilium/installation-cni-chaining-aws-cni', lines: [[51, 60]] }],
        },
        {
          modes: ['calico-vxlan'],
          holds: 'yes',
          says: 'kOps has Calico, and VXLAN as a choice',
          sources: [
            { document: 'calico-docs/self-managed-aws', lines: [[10, 18], 37] },
            { document: 'kops/calico', lines: [[37, 50]], passage: 'Encapsulation' },
          ],
        },
        {
          modes: ['calico-bgp'],
          holds: 'partial',
          says: 'Bare packets inside one VPC subnet',
          keep: 'All nodes in one VPC subnet with the source/destination check off, and for IPv4 another tool than kOps, which refuses pools without encapsulation there.',
          sources: [
            { document: 'calico-docs/aws', lines: [[13, 32]] },
            { document: 'kops/validation', lines: [[1532, 1541]], passage: 'Encapsulation none' },
          ],
        },
        {
          modes: ['calico-nftables'],
          holds: 'partial',
          says: 'The guide takes any Linux host with kubeadm',
          keep: 'kube-proxy in nftables mode, and with the cross-subnet pool of the guide the source/destination check of the instances off.',
          sources: [
            {
              document: 'calico-docs/nftables',
              lines: [
                [18, 48],
                [123, 130],
              ],
              passage: 'Hosts, kubeadm and pool',
            },
            { document: 'calico-docs/vxlan-ipip', lines: [32], passage: 'Cross-subnet' },
            {
              document: 'calico-docs/aws',
              lines: [[15, 18]],
              passage: 'Bare packets within a subnet',
            },
          ],
        },
        {
          modes: ['calico-ebpf'],
          holds: 'yes',
          says: 'Calico lists kOps and kubeadm; kOps has a switch for it',
          sources: [
            {
              document: 'calico-docs/enabling-ebpf',
              lines: [
                [16, 21],
                [58, 63],
              ],
            },
            { document: 'kops/calico', lines: [[125, 140]], passage: 'eBPF' },
          ],
        },
        {
          modes: ['calico-windows'],
          holds: 'yes',
          says: 'VXLAN, or BGP with the source/destination check off',
          sources: [
            {
              document: 'calico-docs/requirements',
              lines: [15, 19, [35, 36]],
              passage: 'Platforms, networking and AWS',
            },
          ],
        },
        {
          modes: ['cilium-overlay'],
          holds: 'yes',
          says: 'Cilium has guides for kOps on AWS and for kubeadm',
          sources: [
            { document: 'cilium/k8s-install-kops', lines: [[14, 22]] },
            { document: 'cilium/k8s-install-kubeadm', lines: [[11, 18]] },
            { document: 'cilium/routing', lines: [[19, 32]], passage: 'The default' },
          ],
        },
        {
          modes: ['cilium-kpr'],
          holds: 'yes',
          says: 'kOps offers it, and the guide takes kubeadm',
          sources: [
            { document: 'cilium/k8s-install-kops', lines: [[20, 22]] },
            { document: 'kops/cilium', lines: [[83, 100]], passage: 'Without kube-proxy' },
            { document: 'cilium/kubeproxy-free', lines: [[27, 41]], passage: 'kubeadm' },
          ],
        },
        {
          modes: ['cilium-eni'],
          holds: 'yes',
          says: 'kOps offers it, for IPv4 and tested on its own images',
          sources: [
            { document: 'cilium/k8s-install-kops', lines: [[20, 22]] },
            { document: 'kops/cilium', lines: [[111, 136]], passage: 'ENI' },
            { document: 'cilium/eni', lines: [[13, 22]] },
          ],
        },
        {
          modes: ['cilium-native'],
          holds: 'unknown',
          says: 'The guide names ENI mode for AWS, and kOps has no word',
          sources: [
            {
              document: 'cilium/routing',
              lines: [
                [117, 141],
                [164, 169],
              ],
              passage: 'Demands on the network; AWS',
            },
            { document: 'cilium/k8s-install-kops', passage: 'No word on native routing' },
            { document: 'kops/cilium', passage: 'No word on native routing without ENIs' },
          ],
        },
        {
          modes: ['cilium-aws-build'],
          holds: 'no',
          says: 'Made for EKS Anywhere and EKS Hybrid Nodes',
          claims: ['cilium/aws.eks-anywhere', 'cilium/aws.hybrid-nodes'],
          sources: [{ document: 'eks-user-guide-2025/hybrid-nodes-cni', lines: [15] }],
        },
      ],
    },
    reviewed: '2026-11-28',
  },
  'own-data-centre': {
    name: 'Machines of your own, without EKS',
    means:
      'Bare metal or virtual machines outside AWS, on a network of yours or of whoever hosts them, with a control plane of your own. EKS Anywhere and EKS Hybrid Nodes are asked for by their own capabilities.',
    rule: {
      stated: [
        {
          modes: ['vpc-cni', 'vpc-cni-prefix', 'vpc-cni-custom-networking', 'vpc-cni-ipv6'],
          holds: 'no',
          says: 'Its addresses come from the ENIs of EC2 instances',
          claims: ['amazon-vpc-cni/aws.eks-anywhere'],
        },
        {
          modes: ['eks-auto-mode'],
          holds: 'no',
          says: 'A part of EKS, on EC2 instances that AWS runs',
          claims: ['amazon-vpc-cni/aws.auto-mode'],
          sources: [
            {
              document: 'eks-user-guide/automode-learn-instances',
              lines: [[12, 20]],
              passage: 'EC2 instances of Auto Mode',
            },
          ],
        },
        {
          modes: ['eks-fargate'],
          holds: 'no',
          says: 'A part of EKS, on capacity of AWS',
          claims: ['amazon-vpc-cni/aws.fargate'],
          sources: [
            { document: 'eks-user-guide-2024/fargate', lines: [34, 38], passage: 'Considerations' },
          ],
        },
        {
          modes: ['vpc-cni-calico', 'vpc-cni-cilium'],
          holds: 'no',
          says: 'Needs the VPC CNI beneath, and with it EC2 instances',
          claims: ['amazon-vpc-cni/aws.eks-anywhere'],
        },
        {
          modes: ['calico-vxlan'],
          holds: 'yes',
          says: 'Calico has a guide for it, and VXLAN among its options',
          sources: [
            {
              document: 'calico-docs/onpremises',
              lines: [
                [11, 17],
                [32, 33],
              ],
            },
            {
              document: 'calico-docs/determine-best-networking',
              lines: [171],
              passage: 'On-prem: overlays',
            },
          ],
        },
        {
          modes: ['calico-bgp'],
          holds: 'yes',
          says: 'Its most common set-up there, with BGP to the routers',
          sources: [
            {
              document: 'calico-docs/determine-best-networking',
              lines: [157, 164],
              passage: 'On-prem',
            },
          ],
        },
        {
          modes: ['calico-nftables'],
          holds: 'yes',
          says: 'The guide takes a Linux host with kubeadm',
          sources: [{ document: 'calico-docs/nftables', lines: [[18, 48]] }],
        },
        {
          modes: ['calico-ebpf'],
          holds: 'yes',
          says: 'Switched on by the operator on kubeadm clusters',
          sources: [
            {
              document: 'calico-docs/enabling-ebpf',
              lines: [
                [14, 34],
                [58, 63],
              ],
            },
          ],
        },
        {
          modes: ['calico-windows'],
          holds: 'yes',
          says: 'On premises with BGP or VXLAN, by its requirements',
          sources: [
            {
              document: 'calico-docs/requirements',
              lines: [15, 19],
              passage: 'Platforms and networking',
            },
          ],
        },
        {
          modes: ['cilium-overlay'],
          holds: 'yes',
          says: 'Nodes that reach each other are all it asks for',
          sources: [
            { document: 'cilium/routing', lines: [[19, 41]], passage: 'Encapsulation' },
            { document: 'cilium/k8s-install-kubeadm', lines: [[11, 18]] },
          ],
        },
        {
          modes: ['cilium-kpr'],
          holds: 'yes',
          says: 'Its guide starts from a kubeadm cluster',
          sources: [
            {
              document: 'cilium/kubeproxy-free',
              lines: [
                [27, 41],
                [93, 109],
              ],
              passage: 'Set-up',
            },
            { document: 'cilium/routing', lines: [[19, 41]], passage: 'Encapsulation' },
          ],
        },
        {
          modes: ['cilium-native'],
          holds: 'yes',
          says: 'On one segment, or behind routers that know the ranges',
          sources: [
            { document: 'cilium/routing', lines: [[117, 141]], passage: 'Demands on the network' },
            { document: 'cilium/kubeproxy-free', lines: [[27, 41]], passage: 'kubeadm' },
          ],
        },
        {
          modes: ['cilium-eni'],
          holds: 'no',
          says: 'Its allocator belongs to the AWS cloud',
          sources: [{ document: 'cilium/eni', lines: [[13, 16]] }],
        },
        {
          modes: ['cilium-aws-build'],
          holds: 'no',
          says: 'Made for EKS Anywhere and EKS Hybrid Nodes',
          claims: ['cilium/aws.eks-anywhere', 'cilium/aws.hybrid-nodes'],
        },
      ],
    },
    reviewed: '2026-11-28',
  },
} as const satisfies Readonly<Record<string, Condition>>;
