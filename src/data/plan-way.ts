/**
 * The shape of a way to give pods addresses, as the planner reckons with it. Types only; what a type
 * cannot say is a data rule in `tests/data/rules/`.
 */
import type { CapabilityId } from './mode.ts';
import type { ModeId } from './modes.ts';
import type { NonEmpty } from './model.ts';

/** By which rules addresses are given. */
export type PlanEngine =
  | {
      readonly kind: 'vpc-cni';
      readonly prefixes?: true;
      readonly customNetworking?: true;
      readonly branches?: true;
    }
  | { readonly kind: 'ipv6' | 'auto-mode' | 'cluster-pool' | 'blocks' }
  | { readonly kind: 'cilium-eni'; readonly prefixes?: true };

/** What makes the way, to be pasted. */
export interface PlanPaste {
  /** Where it is set, by the id of the place. */
  readonly place: 'aws-node' | 'cilium-helm';
  /** Settings by the name that is typed, with their values. */
  readonly settings: NonEmpty<readonly [name: string, value: string]>;
}

/** A way to give pods addresses. */
export interface PlanWay {
  /** At most 48 characters, no final full stop. */
  readonly name: string;
  /** Its name at a line of a chart: at most 16 characters. */
  readonly short: string;
  /** The mode whose answers hold for it. */
  readonly mode: ModeId;
  readonly engine: PlanEngine;
  /** Missing where the page of the mode alone tells how. */
  readonly paste?: PlanPaste;
  /** Capabilities that are worth a look before it is taken. */
  readonly costs: NonEmpty<CapabilityId>;
}
