/**
 * The shape of a packet path. Types only; what a type cannot say is a data rule in
 * `tests/data/rules/`.
 */
import type { Citation, FeatureId } from './claim.ts';
import type { CniId } from './cnis.ts';
import type { NonEmpty } from './model.ts';
import type { lanes } from './paths/lanes.ts';
import type { pathModes } from './paths/modes.ts';
import type { scenarios } from './paths/scenarios.ts';

export type LaneId = keyof typeof lanes;
export type PathModeId = keyof typeof pathModes;
export type ScenarioId = keyof typeof scenarios;

/** The part of the way that a stage belongs to. */
export type Zone = 'ends' | 'first-node' | 'between' | 'last-node';

/** A stage that every packet can come by, whatever the CNI: a column of the diagrams. */
export interface Lane {
  /** One or two words above the column. */
  readonly name: string;
  /** The stage in a sentence, without a verb. */
  readonly about: string;
  readonly zone: Zone;
}

/** Where a packet comes from and where it goes. */
export interface Scenario {
  readonly name: string;
  /** What the scenario shows, one or two sentences. */
  readonly about: string;
  /** What the nodes passed are called; the same name twice means one node. */
  readonly nodes: { readonly first: string; readonly last?: string };
}

/** A way of running a CNI, as far as it decides the path of a packet. */
export interface PathMode {
  readonly name: string;
  readonly cni: CniId;
  /** What is installed and set, as a phrase. */
  readonly assumes: string;
}

/** What decides at a hop whether the packet may go on. */
export type Guard = 'egress' | 'ingress' | 'security-group';

/** An address exchanged: in the packet, or in the socket before there is a packet. */
export interface Rewrite {
  readonly kind: 'DNAT' | 'SNAT' | 'socket';
  readonly from: string;
  readonly to: string;
}

/** An outer header put on or taken off. Its size is in the claim on the MTU. */
export interface HeaderChange {
  readonly change: 'added' | 'removed';
  readonly name: string;
}

/** A named place on the way of a packet, and what happens there. */
export interface Hop {
  readonly lane: LaneId;
  /** At most 24 characters, in the words of the field. */
  readonly name: string;
  /** One or two sentences. */
  readonly does: string;
  readonly guards?: NonEmpty<Guard>;
  readonly header?: HeaderChange;
  readonly rewrites?: NonEmpty<Rewrite>;
  /** Claims of the mode's CNI that say more. */
  readonly claims?: NonEmpty<FeatureId>;
  readonly sources: NonEmpty<Citation>;
}

/** The hops of a packet, in the order in which it passes them. */
export interface PacketPath {
  /** What is particular about this path, one or two sentences. */
  readonly gist: string;
  readonly hops: NonEmpty<Hop>;
}

/** The path of each scenario in one mode. A missing scenario does not compile. */
export type PathsOfMode = Readonly<Record<ScenarioId, PacketPath>>;
