import type { Condition } from '../condition.ts';

/** What the nodes are: their processors and the kernel that they run. */
export const nodeConditions = {
  arm64: {
    name: 'arm64 nodes, such as Graviton',
    means:
      'Linux nodes with 64-bit Arm processors, alone or beside amd64 nodes. What the images of your own workloads are built for is not asked.',
    rule: {
      stated: [
        {
          modes: ['vpc-cni', 'vpc-cni-prefix', 'vpc-cni-custom-networking', 'vpc-cni-ipv6'],
          holds: 'yes',
          says: 'The DaemonSet takes amd64 and arm64 nodes',
          claims: ['amazon-vpc-cni/operations.node-os-arch'],
        },
        {
          modes: ['eks-auto-mode'],
          holds: 'yes',
          says: 'From the pool named system, or from one of your own',
          sources: [
            {
              document: 'eks-user-guide-2024/eks-compute',
              lines: [
                [66, 69],
                [101, 104],
              ],
              passage: 'Arm processors',
            },
            { document: 'eks-user-guide-2024/set-builtin-node-pools', lines: [[14, 19]] },
            {
              document: 'eks-user-guide-2024/create-node-pool',
              lines: [12, 70],
              passage: 'Architectures of a NodePool',
            },
          ],
        },
        {
          modes: ['eks-fargate'],
          holds: 'no',
          says: 'Fargate runs no workloads that need Arm',
          sources: [
            {
              document: 'eks-user-guide-2024/fargate',
              lines: [[108, 109]],
              passage: 'Arm processors',
            },
          ],
        },
        {
          modes: ['vpc-cni-calico'],
          holds: 'yes',
          says: 'arm64 is on the list of both',
          claims: ['amazon-vpc-cni/operations.node-os-arch', 'calico/operations.node-os-arch'],
        },
        {
          modes: ['vpc-cni-cilium'],
          holds: 'yes',
          says: 'Both have images for amd64 and arm64',
          claims: ['amazon-vpc-cni/operations.node-os-arch', 'cilium/operations.node-os-arch'],
        },
        {
          modes: ['calico-vxlan', 'calico-bgp', 'calico-nftables'],
          holds: 'yes',
          says: 'One of four families of processors in the requirements',
          claims: ['calico/operations.node-os-arch'],
          sources: [{ document: 'calico-docs/nftables', lines: [34], passage: 'nftables mode' }],
        },
        {
          modes: ['calico-ebpf'],
          holds: 'yes',
          says: 'One of the two kinds of processors of eBPF mode',
          claims: ['calico/operations.node-os-arch'],
        },
        {
          modes: ['calico-windows'],
          holds: 'partial',
          says: 'The Linux nodes may be; images for Windows are amd64',
          keep: 'Windows nodes on amd64, for which alone the images of Calico for Windows are built.',
          claims: ['calico/operations.node-os-arch'],
          sources: [
            {
              document: 'calico/lib-makefile',
              lines: [[1840, 1848], 1874],
              passage: 'Images for Windows',
            },
          ],
        },
        {
          modes: ['cilium-overlay', 'cilium-kpr', 'cilium-eni', 'cilium-native'],
          holds: 'yes',
          says: 'Images are built for AMD64 and AArch64',
          claims: ['cilium/operations.node-os-arch'],
        },
        {
          modes: ['cilium-aws-build'],
          holds: 'partial',
          says: 'Hybrid nodes may be Arm; EKS Anywhere lists amd64',
          keep: 'EKS Hybrid Nodes, and a look at the image first, as the pages read name no processors for the build.',
          sources: [
            {
              document: 'eks-user-guide-2024/hybrid-nodes',
              lines: [40],
              passage: 'x86 and ARM',
            },
            {
              document: 'eks-user-guide-2024/eks-compute',
              lines: [
                [66, 69],
                [101, 104],
              ],
              passage: 'Arm processors',
            },
            {
              document: 'eks-anywhere/cilium-bundle',
              lines: [
                [45, 51],
                [93, 108],
              ],
              passage: 'Images and their processors',
            },
            {
              document: 'eks-anywhere/cilium-aws-supported',
              passage: 'No word on processors',
            },
          ],
        },
      ],
    },
    reviewed: '2026-11-28',
  },
  'kernel-4-18': {
    name: 'Nodes with kernel 4.18 of RHEL 8',
    means:
      'Linux nodes with the 4.18 kernel that Red Hat maintains for RHEL 8, into which it takes parts of later ones. Asked is what the network needs, not whether your release of Kubernetes still takes that kernel.',
    rule: {
      stated: [
        {
          modes: ['vpc-cni', 'vpc-cni-prefix', 'vpc-cni-custom-networking', 'vpc-cni-ipv6'],
          holds: 'partial',
          says: 'No minimum stated, save 5.10 for its network policy',
          keep: 'The network policy of the plugin off and nm-cloud-setup away from the nodes; help for other distributions than Amazon Linux is best effort.',
          claims: [
            'amazon-vpc-cni/operations.kernel-min',
            'amazon-vpc-cni/operations.node-os-arch',
          ],
          sources: [
            {
              document: 'vpc-cni/troubleshooting',
              lines: [
                [228, 229],
                [235, 238],
                [249, 251],
              ],
              passage: 'RHEL 8 and other distributions',
            },
          ],
        },
        {
          modes: ['eks-auto-mode'],
          holds: 'no',
          says: 'AWS chooses the image, and with it the kernel',
          sources: [
            {
              document: 'eks-user-guide/automode-learn-instances',
              lines: [[46, 47], 65],
              passage: 'Operating system and image',
            },
          ],
        },
        {
          modes: ['eks-fargate'],
          holds: 'no',
          says: 'Each pod has a kernel that AWS brings',
          sources: [
            {
              document: 'eks-user-guide-2024/fargate',
              lines: [38, [114, 115], [123, 127]],
              passage: 'Kernel, instances and operating system',
            },
          ],
        },
        {
          modes: ['vpc-cni-calico'],
          holds: 'partial',
          says: 'Calico lists RHEL 8, but its rule is Linux 5.10',
          keep: 'A test of your own, and nm-cloud-setup away from the nodes.',
          claims: ['calico/operations.node-os-arch', 'amazon-vpc-cni/operations.node-os-arch'],
          sources: [
            {
              document: 'calico-docs/system-requirements',
              lines: [[17, 21]],
              passage: 'Kernel and distributions',
            },
            { document: 'vpc-cni/troubleshooting', lines: [[228, 229]], passage: 'RHEL 8' },
          ],
        },
        {
          modes: ['vpc-cni-cilium'],
          holds: 'partial',
          says: 'Cilium names the kernel of RHEL 8.10',
          keep: 'RHEL 8.10, and nm-cloud-setup away from the nodes.',
          claims: ['cilium/operations.kernel-min', 'amazon-vpc-cni/operations.node-os-arch'],
          sources: [
            { document: 'vpc-cni/troubleshooting', lines: [[228, 229]], passage: 'RHEL 8' },
          ],
        },
        {
          modes: ['calico-vxlan', 'calico-bgp'],
          holds: 'partial',
          says: 'RHEL 8 is on its list, but the rule is Linux 5.10',
          keep: 'A test of your own, as requirements that ask for 5.10 name RHEL 8 among systems that have it.',
          claims: ['calico/operations.kernel-min', 'calico/operations.node-os-arch'],
          sources: [
            {
              document: 'calico-docs/system-requirements',
              lines: [[17, 21]],
              passage: 'Kernel and distributions',
            },
          ],
        },
        {
          modes: ['calico-nftables'],
          holds: 'no',
          says: 'It asks for Linux 5.13 or later',
          claims: ['calico/operations.kernel-min'],
          sources: [{ document: 'calico-docs/nftables', lines: [38] }],
        },
        {
          modes: ['calico-ebpf'],
          holds: 'partial',
          says: 'From 4.18.0-305 of RHEL 8.4 on',
          keep: 'RHEL 8.4 or later with 4.18.0-305 or later.',
          claims: ['calico/operations.kernel-min'],
          sources: [
            { document: 'calico-docs/enabling-ebpf', lines: [[71, 74]], passage: 'Kernels' },
          ],
        },
        {
          modes: ['calico-windows'],
          holds: 'partial',
          says: 'Its Linux nodes: RHEL 8 on the list, the rule is 5.10',
          keep: 'A test of your own for the Linux nodes, which have to meet the general requirements.',
          claims: ['calico/operations.kernel-min', 'calico/operations.node-os-arch'],
          sources: [
            { document: 'calico-docs/requirements', lines: [59], passage: 'Linux nodes' },
            {
              document: 'calico-docs/system-requirements',
              lines: [[17, 21]],
              passage: 'Kernel and distributions',
            },
          ],
        },
        {
          modes: ['cilium-overlay', 'cilium-kpr', 'cilium-eni', 'cilium-native'],
          holds: 'partial',
          says: 'The kernel of RHEL 8.10 counts as equal to 5.10',
          keep: 'RHEL 8.10; no earlier one is named with its kernel, though the list of systems begins at 8.6.',
          claims: ['cilium/operations.kernel-min', 'cilium/operations.node-os-arch'],
        },
        {
          modes: ['cilium-aws-build'],
          holds: 'partial',
          says: 'RHEL 8 in some places; build 1.18.3 asks for 5.10',
          keep: 'On EKS Anywhere Kubernetes before 1.32, as the notes of v0.24.0 and v0.25.3 say of RHEL 8; on hybrid nodes a build of 1.17, as 1.18.3 is not supported on it.',
          claims: ['cilium/aws.hybrid-nodes'],
          sources: [
            {
              document: 'eks-anywhere/changelog',
              lines: [
                [57, 64],
                [177, 188],
                [606, 616],
              ],
              passage: 'RHEL 8',
            },
            {
              document: 'eks-user-guide-2025/hybrid-nodes-cni',
              lines: [[22, 28]],
              passage: 'Kernel of build 1.18.3',
            },
            {
              document: 'eks-user-guide-2024/hybrid-nodes',
              lines: [46],
              passage: 'RHEL 8 as a node',
            },
          ],
        },
      ],
    },
    reviewed: '2026-11-28',
  },
  'kernel-5-10': {
    name: 'Nodes with kernel 5.10',
    means:
      'Linux nodes that run kernel 5.10 and nothing newer. Asked is the mode with what makes it; single features may want a later kernel.',
    rule: {
      stated: [
        {
          modes: ['vpc-cni', 'vpc-cni-prefix', 'vpc-cni-custom-networking', 'vpc-cni-ipv6'],
          holds: 'yes',
          says: 'Enough for its network policy too',
          claims: ['amazon-vpc-cni/operations.kernel-min'],
        },
        {
          modes: ['eks-auto-mode'],
          holds: 'no',
          says: 'AWS chooses the image, and with it the kernel',
          sources: [
            {
              document: 'eks-user-guide/automode-learn-instances',
              lines: [[46, 47], 65],
              passage: 'Operating system and image',
            },
          ],
        },
        {
          modes: ['eks-fargate'],
          holds: 'no',
          says: 'Each pod has a kernel that AWS brings',
          sources: [
            {
              document: 'eks-user-guide-2024/fargate',
              lines: [38, [114, 115], [123, 127]],
              passage: 'Kernel, instances and operating system',
            },
          ],
        },
        {
          modes: ['vpc-cni-calico'],
          holds: 'yes',
          says: 'What Calico asks for; the VPC CNI states no minimum',
          claims: ['calico/operations.kernel-min', 'amazon-vpc-cni/operations.kernel-min'],
        },
        {
          modes: ['vpc-cni-cilium'],
          holds: 'yes',
          says: 'What Cilium asks for; the VPC CNI states no minimum',
          claims: ['cilium/operations.kernel-min', 'amazon-vpc-cni/operations.kernel-min'],
        },
        {
          modes: ['calico-vxlan', 'calico-bgp'],
          holds: 'yes',
          says: 'The oldest kernel that the requirements allow',
          claims: ['calico/operations.kernel-min'],
        },
        {
          modes: ['calico-nftables'],
          holds: 'no',
          says: 'It asks for Linux 5.13 or later',
          claims: ['calico/operations.kernel-min'],
          sources: [{ document: 'calico-docs/nftables', lines: [38] }],
        },
        {
          modes: ['calico-ebpf'],
          holds: 'yes',
          says: 'Enough, save for Log rules and bandwidth limits',
          claims: ['calico/operations.kernel-min'],
        },
        {
          modes: ['calico-windows'],
          holds: 'yes',
          says: 'Enough for its Linux nodes',
          claims: ['calico/operations.kernel-min'],
          sources: [{ document: 'calico-docs/requirements', lines: [59], passage: 'Linux nodes' }],
        },
        {
          modes: ['cilium-overlay', 'cilium-eni'],
          holds: 'yes',
          says: 'The minimum since 1.18',
          claims: ['cilium/operations.kernel-min'],
        },
        {
          modes: ['cilium-kpr', 'cilium-native'],
          holds: 'yes',
          says: 'The minimum; host routing names no other kernel',
          claims: ['cilium/operations.kernel-min'],
          sources: [
            {
              document: 'cilium/tuning',
              lines: [[184, 211]],
              passage: 'Requirements of host routing',
            },
          ],
        },
        {
          modes: ['cilium-aws-build'],
          holds: 'yes',
          says: 'What build 1.18.3 asks for',
          claims: ['cilium/aws.hybrid-nodes', 'cilium/operations.kernel-min'],
        },
      ],
    },
    reviewed: '2026-11-28',
  },
} as const satisfies Readonly<Record<string, Condition>>;
