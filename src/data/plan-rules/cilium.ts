import type { PlanRule } from '../plan-rule.ts';

/** How many pods find an address with Cilium. */
export const ciliumRules = {
  'cilium-eni': {
    name: 'Pods that find an address in ENI mode of Cilium',
    formula: '(interfaces − first interface index) × (addresses per interface − 1) − 2',
    why: 'The first interface index is 0 unless it is set, so that the primary interface gives addresses too; with 1 it is left out. The router and the health endpoint take two, and Ingress or the Gateway API a third. Interfaces are those of the first network card: the operator reckons with all cards and attaches to that one.',
    sources: [
      { document: 'cilium/node', lines: [[945, 997]] },
      { document: 'cilium/defaults', lines: [[339, 341]] },
      { document: 'cilium/nodediscovery-cell', lines: [42, 90] },
      { document: 'cilium/eni', lines: [[256, 263]] },
      { document: 'cilium/aws-limits', lines: [[113, 127]] },
      { document: 'cilium/aws-api', lines: [[886, 903]], passage: 'The card that is attached to' },
      {
        document: 'cilium/infra-ip-allocation',
        lines: [
          [261, 269],
          [349, 375],
          [428, 454],
        ],
      },
    ],
    otherwise: [
      {
        says: 'Interfaces with an index greater than the first interface index are used.',
        because:
          'Those with that index itself are used too: the code leaves out lower ones, and the same page says of 1 that the second interface is used.',
        source: {
          document: 'cilium/eni',
          lines: [
            [418, 419],
            [485, 486],
          ],
        },
        date: '2026-07-13',
      },
    ],
    reviewed: '2026-11-29',
  },
  'cilium-eni-prefixes': {
    name: 'Pods that find an address in ENI mode of Cilium with prefixes',
    formula: '(interfaces − first interface index) × (addresses per interface − 1) × 16 − 2',
    why: 'Prefixes are for Nitro and bare metal, and for nodes none of whose interfaces holds single addresses already. Once the subnet has no prefix left, the operator takes single addresses on that node from then on.',
    sources: [
      {
        document: 'cilium/node',
        lines: [
          [555, 574],
          [988, 996],
          [1060, 1095],
        ],
      },
      {
        document: 'cilium/infra-ip-allocation',
        lines: [
          [261, 269],
          [349, 375],
        ],
      },
    ],
    reviewed: '2026-11-29',
  },
  'cilium-eni-buffer': {
    name: 'Addresses on a node in ENI mode of Cilium',
    formula:
      'max(pods + 2 + pre-allocate, min-allocate), with prefixes rounded up to 16, and one an interface',
    why: 'Where `pre-allocate` is not set the operator writes 8 into the CiliumNode, less on small types, and this page reckons with that. The agent asks for what is in use and as many more; the operator adds what is missing on an interface with room, or on a new one. Nothing is given back unless `eni.awsReleaseExcessIPs` is on, and interfaces stay.',
    sources: [
      { document: 'cilium/eni-devices', lines: [[719, 735]] },
      {
        document: 'cilium/ipam-multipool-manager',
        lines: [
          [457, 462],
          [560, 571],
        ],
      },
      {
        document: 'cilium/operator-ipam-node',
        lines: [
          [285, 300],
          [389, 400],
          [714, 729],
          [991, 995],
          [1487, 1489],
        ],
      },
      {
        document: 'cilium/node',
        lines: [
          [555, 558],
          [741, 755],
          [1048, 1050],
        ],
      },
      {
        document: 'cilium/eni',
        lines: [
          [236, 249],
          [503, 508],
          [537, 543],
        ],
      },
    ],
    reviewed: '2026-11-29',
  },
  'cluster-pool': {
    name: 'Nodes that a pod CIDR serves, and pods of a node, with ranges for each node',
    formula: 'nodes = 2^(mask a node − mask of the pod CIDR); pods = 2^(32 − mask a node) − 4',
    why: 'Each node holds one range of equal size, a /24 by default, and the mask cannot be changed later. The first and the last address of a range are not given out; the router and the health endpoint take one each. A /24 leaves 252, so that the limit of the kubelet comes first.',
    sources: [
      {
        document: 'cilium/cluster-pool',
        lines: [
          [13, 16],
          [51, 56],
        ],
      },
      { document: 'cilium/cidr-set', lines: [[71, 92]] },
      { document: 'cilium/operator-cluster-pool', lines: [[33, 38]] },
      {
        document: 'cilium/ip-allocator',
        lines: [
          [77, 89],
          [103, 127],
        ],
      },
      {
        document: 'cilium/infra-ip-allocation',
        lines: [
          [261, 269],
          [349, 375],
        ],
      },
    ],
    reviewed: '2026-11-29',
  },
} satisfies Readonly<Record<string, PlanRule>>;
