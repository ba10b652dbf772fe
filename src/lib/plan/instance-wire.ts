import type { PlanInstance } from './instance.ts';

/** All of an instance type but its name. */
type Limits = readonly [
  enis: number,
  ipv4PerEni: number,
  hypervisor: PlanInstance['hypervisor'],
  bareMetal: boolean,
  networkCards: number,
  branchEnis: number | null,
  trunking: boolean | null,
  vcpu: number | null,
  memory: number | null,
  arch: PlanInstance['arch'],
  inNodeadm: boolean,
];

/** Instance types that are alike in all but their names, which stand last with spaces between. */
type PackedKind = readonly [...limits: Limits, types: string];

/** Instance types on the wire: what several have in common is sent once, and the list that they are from. */
export interface PackedInstances {
  readonly source: string;
  readonly kinds: readonly PackedKind[];
}

function limitsOf(one: PlanInstance): Limits {
  return [
    one.enis,
    one.ipv4PerEni,
    one.hypervisor,
    one.bareMetal,
    one.networkCards,
    one.branchEnis,
    one.trunking,
    one.vcpu,
    one.memory,
    one.arch,
    one.inNodeadm,
  ];
}

function unpackedKind(kind: PackedKind): readonly PlanInstance[] {
  const [enis, ipv4PerEni, hypervisor, bareMetal, networkCards, ...others] = kind;
  const [branchEnis, trunking, vcpu, memory, arch, inNodeadm, types] = others;
  return types.split(' ').map((type) => ({
    type,
    enis,
    ipv4PerEni,
    hypervisor,
    bareMetal,
    networkCards,
    branchEnis,
    trunking,
    vcpu,
    memory,
    arch,
    inNodeadm,
  }));
}

/** Instance types as they are sent. */
export function packInstances(instances: readonly PlanInstance[], source: string): PackedInstances {
  const kinds = Map.groupBy(instances, (one) => JSON.stringify(limitsOf(one)));
  return {
    source,
    kinds: [...kinds].map(([limits, alike]) => [
      ...(JSON.parse(limits) as Limits),
      alike.map(({ type }) => type).join(' '),
    ]),
  };
}

/** Instance types as they were before they were sent, by name. */
export function unpackInstances({ kinds, source }: PackedInstances): readonly PlanInstance[] {
  return kinds
    .flatMap(unpackedKind)
    .map((one) => ({ ...one, source }))
    .sort((a, b) => (a.type < b.type ? -1 : 1));
}
