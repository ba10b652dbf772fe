/** What a plan has to know of an EC2 instance type. */
export interface PlanInstance {
  /** `m5.large`. */
  readonly type: string;
  /** Network interfaces on the default network card, the only one that counts for pods. */
  readonly enis: number;
  /** IPv4 addresses of an interface, its primary one included. */
  readonly ipv4PerEni: number;
  readonly hypervisor: 'nitro' | 'xen' | 'unknown';
  readonly bareMetal: boolean;
  /** Branch interfaces, for pods with security groups; null where no list has the type. */
  readonly branchEnis: number | null;
  /** Null where no list has the type. */
  readonly vcpu: number | null;
  /** MiB; null where no list has the type. */
  readonly memory: number | null;
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
