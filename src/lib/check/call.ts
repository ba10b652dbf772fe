import type { CheckFacts } from './facts.ts';
import type { CheckInput } from './read.ts';
import type { CheckReport } from './report.ts';

/** What is asked of the thread that checks. */
export interface CheckCall {
  readonly id: number;
  /** They come with the first question. */
  readonly facts?: CheckFacts;
  readonly inputs: readonly CheckInput[];
}

/** What it says; no report where something went wrong. */
export interface CheckReply {
  readonly id: number;
  readonly report?: CheckReport;
}
