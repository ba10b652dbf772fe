/** The shape of what is reckoned at build time: situations that many stand in, and tables of guides. */
import type { CniId } from './cnis.ts';
import type { FeatureId } from './claim.ts';
import type { NonEmpty } from './model.ts';
import type { PlanWayId } from './plan-ways.ts';

/** A plan that is reckoned with: a situation that many stand in. */
export interface PlanExample {
  /** The situation, as one says it: at most 60 characters, no final full stop. */
  readonly name: string;
  /** Who stands there and what they ask, one sentence. */
  readonly who: string;
  /** The query of the plan, as the page writes it. */
  readonly query: string;
  /** Claims whose readers ask it: CNI and feature. */
  readonly claims?: NonEmpty<`${CniId}/${FeatureId}`>;
}

/** A column of a table of pools. */
export interface PlanColumn {
  readonly name: string;
  readonly way: PlanWayId;
  readonly targets?: {
    readonly eni?: number;
    readonly ip?: number;
    readonly minimum?: number;
    readonly prefix?: number;
  };
}

/** A table of the addresses that a node takes, by its pods and by settings. */
export interface PlanTable {
  /** The instance type. */
  readonly type: string;
  /** Max pods of the node. */
  readonly maxPods: number;
  /** Pods with addresses of their own, a line each. */
  readonly pods: NonEmpty<number>;
  readonly columns: NonEmpty<PlanColumn>;
}
