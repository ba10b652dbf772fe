/** The shape of what a public test suite says of an implementation. Types only. */
import type { Citation, FeatureId } from './claim.ts';
import type { CniId } from './cnis.ts';
import type { IsoDate, NonEmpty } from './model.ts';

/** Tests of one part of a suite, counted. */
export interface TestCount {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** A profile of a suite: what every implementation must pass, and what one may claim beside. */
export interface TestProfile {
  readonly name: string;
  readonly core: TestCount;
  readonly extended?: TestCount;
}

/** What a public test suite says of an implementation. */
export interface ConformanceReport {
  /** The feature that it bears on. */
  readonly feature: FeatureId;
  readonly cni: CniId;
  /** What was tested, with its version where it has one. */
  readonly implementation: string;
  /** The suite with its version. */
  readonly suite: string;
  /** The day of the report; where there is none, the day of the commit, or that of reading it. */
  readonly date: IsoDate;
  /** Who ran it, a phrase. */
  readonly by: string;
  readonly profiles?: NonEmpty<TestProfile>;
  /** What it comes to, one to three sentences. */
  readonly says: string;
  readonly sources: NonEmpty<Citation>;
  readonly reviewed: IsoDate;
}
