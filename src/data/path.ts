/**
 * The shape of a packet path. Types only; what a type cannot say is a data rule in
 * `tests/data/rules/`.
 */
import type { Citation, FeatureId } from './claim.ts';
import type { NonEmpty } from './model.ts';
import type { lanes } from './paths/lanes.ts';
import type { pathModes } from './paths/modes.ts';
import type { scenarios } from './paths/scenarios.ts';

export type LaneId = keyof typeof lanes;
export type PathModeId = keyof typeof pathModes;
export type ScenarioId = keyof typeof scenarios;

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
