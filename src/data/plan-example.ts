/** The shape of an example of a plan: a situation that many stand in. */
export interface PlanExample {
  /** The situation, as one says it: at most 60 characters, no final full stop. */
  readonly name: string;
  /** Who stands there and what they ask, one sentence. */
  readonly who: string;
  /** The query of the plan, as the page writes it. */
  readonly query: string;
}
