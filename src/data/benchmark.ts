/**
 * The shape of a benchmark that somebody published. Types only; what a type cannot say is a data rule
 * in `tests/data/rules/`.
 */
import type { Citation, FeatureId } from './claim.ts';
import type { CniId } from './cnis.ts';
import type { IsoDate, NonEmpty } from './model.ts';
import type { ModeId } from './modes.ts';

/** What is measured, as readers choose by it. */
export type Metric =
  'throughput' | 'latency' | 'requests' | 'services' | 'cpu' | 'memory' | 'policy' | 'pod-start';

/** Who paid: a vendor of something compared, a vendor of something else, or nobody says. */
export type Payer = 'vendor' | 'other-vendor' | 'unstated';

/** One of the things that a study compares. */
export interface Subject {
  /** Short, as rows of a chart name it. */
  readonly name: string;
  /** The CNI, where it is one of those compared here. */
  readonly cni?: CniId;
  /** The mode of this site that it comes closest to. */
  readonly mode?: ModeId;
  /** As the project writes it; left out where the study does not say. */
  readonly version?: string;
  /** How it was set up, as a phrase. */
  readonly setup: string;
}

/** What a row of figures is measured at, where that is not one thing: streams, Services, the two hosts. */
export interface Cases {
  /** What varies, completing “by …”. */
  readonly by: string;
  readonly names: readonly [string, string, ...string[]];
}

/** Figures of one kind, a row for each subject. */
export interface Measure {
  readonly name: string;
  readonly metric: Metric;
  readonly unit: string;
  readonly better: 'higher' | 'lower';
  readonly cases?: Cases;
  /** How far off a figure may be that was read from a drawing, in the unit. */
  readonly precision?: number;
  /** What has to be known to read the figures right. */
  readonly note?: string;
  /** Features whose readers should see the figures. */
  readonly bears?: NonEmpty<FeatureId>;
  /** Where the figures were read, where not at `read` of the study. */
  readonly read?: Citation;
  /**
   * Figures by subject: one a case, or one a run where there are no cases. Null is a figure that is
   * missing, never 0.
   */
  readonly figures: Readonly<Record<string, NonEmpty<number | null>>>;
}

/** What somebody else saw, against what a study says. */
export interface Contrary {
  /** What it is, as readers should take it: “a user’s report”. */
  readonly kind: string;
  readonly says: string;
  readonly source: Citation;
  /** The day that it was read. */
  readonly asOf: IsoDate;
}

/** What of a study is not shown. */
export interface LeftOut {
  readonly what: string;
  readonly because: string;
}

/** The bench, each part as far as the study tells it. */
export interface Bench {
  readonly hardware?: string;
  readonly network?: string;
  readonly mtu?: string;
  readonly system?: string;
  readonly kernel?: string;
  readonly kubernetes?: string;
}

/** How it was measured. */
export interface Method {
  readonly tool: string;
  /** How many times each figure was taken; left out where nobody says. */
  readonly runs?: number;
  /** What became of several runs, and what is shown here. */
  readonly aggregate?: string;
}

/** A benchmark that somebody published. */
export interface Study {
  /** Its title, as published. */
  readonly name: string;
  readonly authors: string;
  /** The day, month or year. */
  readonly published: string;
  readonly measured?: string;
  readonly payer: Payer;
  /** Who paid and how they are tied to what is compared, a phrase. */
  readonly paid: string;
  /** Terms of the figures and texts. */
  readonly licence: string;
  /** What it compares, one sentence. */
  readonly about: string;
  readonly bench: Bench;
  readonly method: Method;
  readonly subjects: Readonly<Record<string, Subject>>;
  readonly measures: Readonly<Record<string, Measure>>;
  /** What speaks against reading too much into it. */
  readonly caveats: NonEmpty<string>;
  readonly contrary?: NonEmpty<Contrary>;
  readonly leftOut?: NonEmpty<LeftOut>;
  /** The study as its readers find it. */
  readonly page: string;
  /** Where its figures were read. */
  readonly read: Citation;
  /** What else was read: method, set-up, versions. */
  readonly sources: readonly Citation[];
  /** The day somebody last read the figures against their source. */
  readonly reviewed: IsoDate;
}

/** A study whose figures do not stand here. */
export interface ExcludedStudy {
  readonly name: string;
  readonly by?: string;
  readonly year?: number;
  readonly page: string;
  /** Its figures could not be read, or cannot be relied on. */
  readonly why: 'unread' | 'unsound';
  /** The reason, one sentence. */
  readonly because: string;
}

/** What one CNI was seen to do at scale: no comparison. */
export interface ScaleReport {
  readonly name: string;
  readonly cni: CniId;
  /** What it is: a test of the vendor, a report of a user. */
  readonly kind: string;
  readonly published: string;
  readonly facts: NonEmpty<string>;
  readonly caveat: string;
  readonly sources: NonEmpty<Citation>;
  readonly reviewed: IsoDate;
}
