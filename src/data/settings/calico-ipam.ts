import type { Setting } from '../setting.ts';

/** IPAMConfiguration and IPReservation: blocks of nodes and reserved addresses. */
export const calicoIpamSettings: Readonly<Record<string, Setting>> = {
  'calico-strictaffinity': {
    name: 'strictAffinity',
    cnis: ['calico'],
    place: 'ipam-configuration',
    values: '`true` or `false`',
    default: '`false`',
    what: 'Forbids a node to borrow single addresses from the blocks of other nodes.',
    traps: [
      'With `true` a node gives no address once its blocks are full and the pool has none left, even while other nodes have free ones.',
      'Windows nodes need `true`: IPAM on Windows returns an error otherwise.',
      '`false` together with `autoAllocateBlocks: false` is refused by the IPAM library.',
    ],
    example: 'true',
    features: ['ipam.exhaustion-mitigation', 'networking.windows', 'ipam.pod-ip-source'],
    sources: [
      { document: 'calico/ipamconfig-types', lines: [[65, 67]] },
      {
        document: 'calico/ipam',
        lines: [
          [785, 794],
          [870, 876],
          [2142, 2151],
          [2168, 2170],
        ],
      },
      { document: 'calico-docs/windows-operator', lines: [[30, 37]] },
    ],
    reviewed: '2026-11-28',
  },
  'calico-maxblocksperhost': {
    name: 'maxBlocksPerHost',
    cnis: ['calico'],
    place: 'ipam-configuration',
    values: 'integer from `0` to `1000000`',
    default: '`0`, which the code takes as 20',
    what: 'Limits how many blocks one node may own.',
    traps: [
      '`0` is not unlimited: IPAM then stops at 20 blocks, 1,280 addresses at the default block size.',
      'At the limit a pod gets no address and nothing is borrowed; its error is `cannot allocate new block due to per host block limit`.',
      'The IPAM library accepts a value above zero only with `strictAffinity`.',
    ],
    example: '4',
    features: ['ipam.max-pods', 'ipam.pod-ip-source', 'performance.scale-limits'],
    sources: [
      { document: 'calico/ipamconfig-types', lines: [[69, 76]] },
      {
        document: 'calico/ipam',
        lines: [73, [739, 757], [781, 800], [2172, 2177]],
      },
      { document: 'calico-docs/ipamconfig', lines: [37] },
    ],
    reviewed: '2026-11-28',
  },
  'calico-autoallocateblocks': {
    name: 'autoAllocateBlocks',
    cnis: ['calico'],
    place: 'ipam-configuration',
    values: '`true` or `false`',
    default: '`true`',
    what: 'Says whether a node claims a new block by itself once its own are full.',
    traps: ['`false` without `strictAffinity` is refused by the IPAM library.'],
    example: 'false',
    features: ['ipam.pod-ip-source', 'ipam.warm-pool'],
    sources: [
      { document: 'calico/ipamconfig-types', lines: [[78, 80]] },
      {
        document: 'calico/ipam',
        lines: [
          [569, 583],
          [2168, 2170],
        ],
      },
    ],
    reviewed: '2026-11-28',
  },
  'calico-kubevirtvmaddresspersistence': {
    name: 'kubeVirtVMAddressPersistence',
    cnis: ['calico'],
    place: 'ipam-configuration',
    values: '`Enabled` or `Disabled`',
    default: '`Enabled`',
    since: 'v3.32',
    what: 'Keeps the address of a KubeVirt machine over restarts, evictions and live migration.',
    traps: ['With `Disabled` the pod that a live migration moves to cannot be made.'],
    example: 'Disabled',
    features: ['ipam.static-ip', 'multicluster.vm-bare-metal'],
    sources: [
      { document: 'calico/ipamconfig-types', lines: [[82, 90]] },
      { document: 'calico-docs/release-notes-index', lines: [202] },
    ],
    reviewed: '2026-11-28',
  },
  'calico-ipreservation-reservedcidrs': {
    name: 'reservedCIDRs',
    cnis: ['calico'],
    place: 'object',
    values: 'list of addresses and CIDRs',
    default: 'none',
    what: 'Lists in an IPReservation what Calico IPAM must not hand out by itself.',
    traps: [
      'It is meant for few addresses; with more than about a tenth of a pool reserved, the search for free blocks slows down.',
      'An address in use stays in use, and annotations that ask for a reserved address get it.',
      'The few addresses that a Windows node takes in each block for itself cannot be reserved away.',
    ],
    example: '["10.244.0.10", "10.244.1.0/28"]',
    ways: [
      {
        by: 'manifest',
        code: 'apiVersion: projectcalico.org/v3\nkind: IPReservation\nmetadata:\n  name: my-reservation\nspec:\n  {yaml}',
        language: 'yaml',
      },
    ],
    features: ['ipam.static-ip', 'ipam.ip-pools'],
    sources: [
      {
        document: 'calico-docs/ipreservation',
        lines: [
          [7, 20],
          [32, 56],
        ],
      },
    ],
    reviewed: '2026-11-28',
  },
};
