/** An EC2 instance type as a plan sees it. `null` is unknown, and is never counted as zero. */
export interface PlanInstance {
  /** Its name in EC2, `m5.large`: family and size. */
  readonly type: string;
  /** Network interfaces on the default network card, the only one whose addresses pods get. */
  readonly enis: number;
  /** IPv4 addresses of an interface, its primary address among them. */
  readonly ipv4PerEni: number;
  readonly hypervisor: 'nitro' | 'xen' | 'unknown';
  readonly bareMetal: boolean;
  /** Network cards, the default one among them. */
  readonly networkCards: number;
  /** Branch interfaces of the node, one for each pod with security groups of its own. */
  readonly branchEnis: number | null;
  /** Whether it can have a trunk interface, on which the branch interfaces hang. */
  readonly trunking: boolean | null;
  readonly vcpu: number | null;
  /** Memory of the instance in MiB, before the system takes its part. */
  readonly memory: number | null;
  readonly arch: 'amd64' | 'arm64' | null;
  /** Whether nodeadm has it in the list that it ships; it asks the EC2 API for any other. */
  readonly inNodeadm: boolean;
  /** The list that its limits were read from: repository, commit and day. */
  readonly source?: string;
  /** Whether no list has it, so that no limit of it may be reckoned with. */
  readonly isUnlisted?: true;
}

/** A type that no list has: whatever follows from its limits is unknown. */
export function unlisted(type: string): PlanInstance {
  return {
    type,
    enis: 0,
    ipv4PerEni: 0,
    hypervisor: 'unknown',
    bareMetal: false,
    networkCards: 0,
    branchEnis: null,
    trunking: null,
    vcpu: null,
    memory: null,
    arch: null,
    inNodeadm: false,
    isUnlisted: true,
  };
}

/**
 * The type without so many of its interfaces: those that `MAX_ENI` or a tag holds back from the CNI. The
 * first one is never among them.
 */
export function ownInterfaces(instance: PlanInstance, heldBack: number): PlanInstance {
  return {
    ...instance,
    enis: Math.max(1, instance.enis - heldBack),
  };
}
