import type { PlanRule } from '../plan-rule.ts';

/** How many nodes and pods a pool of Calico serves. */
export const calicoRules = {
  'calico-blocks': {
    name: 'Nodes with a block of their own, and pods of a node, in a pool of Calico',
    formula: 'blocks = 2^(block size − mask of the pool); addresses a block = 2^(32 − block size)',
    why: 'A node takes whole blocks, a /26 with 64 addresses by default, and another once its blocks are full, up to 20. Without a free block it borrows addresses out of blocks of other nodes, unless `strictAffinity` is on; then it gets none. Each tunnel, by IPIP, VXLAN or WireGuard, takes an address on every node.',
    sources: [
      { document: 'calico-docs/ippool', lines: [[124, 130]] },
      { document: 'calico-docs/ipamconfig', lines: [[34, 37]] },
      {
        document: 'calico/ipam',
        lines: [
          [739, 757],
          [781, 800],
          [866, 880],
          [2110, 2119],
        ],
      },
      {
        document: 'calico/allocateip',
        lines: [
          [44, 50],
          [256, 258],
        ],
      },
    ],
    reviewed: '2026-11-29',
  },
} satisfies Readonly<Record<string, PlanRule>>;
