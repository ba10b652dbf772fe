import type { PlanRule } from '../plan-rule.ts';

/** Where a mode or an instance type changes how many pods find an address. */
export const modeCeilingRules = {
  'no-prefixes-on-xen': {
    name: 'Max pods by addresses on types without Nitro, prefixes or not',
    formula: 'interfaces × (addresses per interface − 1) + 2',
    why: 'The VPC CNI takes prefixes on Nitro and bare metal only. On other types it logs a warning, gives single addresses and keeps a warm interface; with IPv6 it does not start there.',
    sources: [
      {
        document: 'vpc-cni/ipamd',
        lines: [
          [2622, 2630],
          [2770, 2778],
        ],
      },
      { document: 'vpc-cni/awsutils', lines: [[2010, 2018]] },
    ],
    reviewed: '2026-11-29',
  },
  'prefixes-on-bare-metal': {
    name: 'Max pods by addresses with prefixes on bare metal',
    formula: 'interfaces × (addresses per interface − 1) × 16 + 2',
    why: 'EC2 names no hypervisor for bare metal. The VPC CNI asks for bare metal by itself and takes prefixes there, from v1.11 on.',
    sources: [
      {
        document: 'vpc-cni/awsutils',
        lines: [
          [1933, 1937],
          [2010, 2018],
        ],
      },
      { document: 'vpc-cni/readme', lines: [570], passage: 'ENABLE_PREFIX_DELEGATION' },
    ],
    otherwise: [
      {
        says: 'The calculator takes prefixes into account where the hypervisor is `nitro`, so that bare metal gets the figure for single addresses.',
        because:
          'What gives out addresses is the VPC CNI, and it knows bare metal. The calculator has been withdrawn since.',
        source: {
          document: 'amazon-eks-ami-v20260304/max-pods-calculator',
          lines: [
            [122, 126],
            [142, 146],
          ],
        },
        date: '2026-03-02',
      },
    ],
    reviewed: '2026-11-29',
  },
  ipv6: {
    name: 'Addresses of a node in an IPv6 cluster',
    formula: 'one /80 prefix and one IPv4 address a node',
    why: 'The primary interface gets one /80, which is more than the pods of any node need, and no other interface is attached for them. Interfaces therefore limit nothing and warm targets have no effect. Custom networking is refused.',
    sources: [
      {
        document: 'vpc-cni/ipamd',
        lines: [421, [769, 780], [1176, 1213], [2748, 2751], [2764, 2768]],
      },
      { document: 'eks-best-practices/ipv6', lines: [61, 97] },
    ],
    otherwise: [
      {
        says: 'A formula for max pods in IPv6 clusters multiplies interfaces, prefixes and 16, and comes to 460 for 3 interfaces of 10.',
        because:
          'By its own terms it comes to 434. It counts /28 prefixes of IPv4 besides; in IPv6 mode a node holds one /80, as the paragraph above it says.',
        source: { document: 'eks-best-practices/ipv6', lines: [[97, 109]] },
        date: '2026-05-04',
      },
    ],
    reviewed: '2026-11-29',
  },
  'branch-interfaces': {
    name: 'Pods of a node that can have security groups of their own',
    formula:
      'branch interfaces of the type, inside max pods; one interface less for the other pods',
    why: 'The trunk takes a place among the interfaces and gives no addresses itself; each pod with groups has a branch interface with one address, and counts toward max pods. How many a type can have stands in the list of the VPC resource controller alone: 0 for types that cannot trunk, such as t3; nothing is known of types that it leaves out.',
    sources: [
      {
        document: 'vpc-resource-controller/limits',
        lines: [
          [15, 18],
          [16509, 16513],
        ],
      },
      {
        document: 'vpc-resource-controller/branch-provider',
        lines: [
          [260, 266],
          [482, 488],
        ],
      },
      { document: 'vpc-cni/ipamd', lines: [[2590, 2611]], passage: 'Place of the trunk' },
      {
        document: 'vpc-cni/data-store',
        lines: [[1117, 1126]],
        passage: 'No addresses on the trunk',
      },
      { document: 'eks-best-practices/sgpp', lines: [[27, 29], 35] },
      { document: 'vpc-cni/readme', lines: [500], passage: 'ENABLE_POD_ENI' },
      { document: 'eks-user-guide-2024/eks-networking-add-ons', lines: [2682, 2756, 2949] },
      { document: 'karpenter/troubleshooting', lines: [[239, 242]] },
    ],
    otherwise: [
      {
        says: 'Once there is a trunk, pods get secondary addresses from the trunk or from standard interfaces.',
        because: 'The code leaves the trunk out where it looks for interfaces to put addresses on.',
        source: { document: 'eks-user-guide-2024/eks-networking-add-ons', lines: [2775] },
        date: '2024-12-18',
      },
      {
        says: 'An m5.large can have 27 secondary addresses and 9 branch interfaces at once.',
        because:
          '27 is the figure for three interfaces. One of them is the trunk, which leaves two for addresses: 18.',
        source: { document: 'eks-best-practices/sgpp', lines: [35] },
        date: '2026-05-04',
      },
    ],
    reviewed: '2026-11-29',
  },
  'auto-mode': {
    name: 'Max pods of a node of EKS Auto Mode',
    formula: 'min(110, max pods by the usual calculation)',
    why: 'EKS caps the usual result at 110. A node gets /28 prefixes, and single addresses once its subnet has no prefix left or where its NodeClass asks for them. How large its warm pool of prefixes is, AWS does not say; with single addresses it is one.',
    sources: [
      { document: 'eks-user-guide-2024/create-node-class', lines: [104] },
      { document: 'eks-user-guide-2024/choosing-instance-type', lines: [[112, 117]] },
      { document: 'eks-user-guide/max-pods', lines: [[134, 139]] },
      { document: 'eks-user-guide/auto-networking', lines: [[58, 64]] },
      {
        document: 'eks-user-guide-2026/create-node-class',
        passage: 'Node Class Specification; Secondary IP Mode for Pods',
      },
    ],
    otherwise: [
      {
        says: 'Prefixes cannot be switched on or off.',
        because:
          'A newer copy of the NodeClass page has a field for it, with prefixes as the default.',
        source: { document: 'eks-user-guide-2025/auto-networking', passage: 'Considerations' },
        date: '2025-12-19',
      },
    ],
    reviewed: '2026-11-29',
  },
} satisfies Readonly<Record<string, PlanRule>>;
