/**
 * The shape of what is known of EC2 instance types: what bounds the addresses and pods of a node.
 * Types only; `npm run eni-limits` writes the list itself.
 */
import type { IsoDate } from './model.ts';

/** What an instance type runs on, as EC2 says it; bare metal is `unknown` there. */
export type Hypervisor = 'nitro' | 'xen' | 'unknown';

/** The processor architecture, as the label `kubernetes.io/arch` has it. */
export type Architecture = 'amd64' | 'arm64';

/** An EC2 instance type. `null` is unknown: the list that has the field leaves the type out. */
export interface InstanceType {
  /** Its name in EC2, `m5.large`. */
  readonly type: string;
  /** Network interfaces on the default network card, the only one whose addresses pods get. */
  readonly enis: number;
  /** IPv4 addresses of an interface, its primary address among them. */
  readonly ipv4PerEni: number;
  readonly hypervisor: Hypervisor;
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
  readonly arch: Architecture | null;
  /** Whether nodeadm has it in the list that it ships; it asks the EC2 API for any other. */
  readonly inNodeadm: boolean;
}

/** A list of instance types, and the commit at which it was read. */
export interface InstanceSource {
  /** `owner/name` on GitHub. */
  readonly repo: string;
  /** 40 hexadecimal digits. */
  readonly commit: string;
  /** Day of the commit, in UTC. */
  readonly date: IsoDate;
  readonly path: string;
}

/** The lists behind the instance types. */
export interface InstanceSources {
  /** Which types there are, `enis`, `ipv4PerEni`, `hypervisor`, `bareMetal`, `networkCards`. */
  readonly addresses: InstanceSource;
  /** `branchEnis` and `trunking`. */
  readonly branches: InstanceSource;
  /** `vcpu`, `memory` and `arch`. */
  readonly machines: InstanceSource;
  /** `inNodeadm`; its interfaces and addresses are compared with those of `addresses`. */
  readonly nodeadm: InstanceSource;
  /** The published pods of a node, which tests compare with what follows from `addresses`. */
  readonly maxPods: InstanceSource;
}
