import type { Figure } from './figure.ts';
import type { Way } from './way.ts';

/** What a cell of a report holds: words, or a figure that opens to how it comes about. */
export interface Cell {
  readonly text: string;
  readonly figure?: Figure;
  /** The input that the figure is reckoned with: a row of the limits of instance types. */
  readonly basis?: string;
  /** A query of a plan, or an address of the site. */
  readonly link?: string;
  /** Whether it decides: the layer that binds, the subnet that ends first. */
  readonly isDeciding?: true;
}

export interface ReportRow {
  readonly name: Cell;
  readonly cells: readonly Cell[];
  /** Whether it is the row of what is asked for. */
  readonly isChosen?: true;
}

/** A part of a report: what it says in a table. */
export interface ReportTable {
  readonly id: string;
  readonly title: string;
  /** A sentence or two below the title. */
  readonly note?: string;
  readonly head: readonly string[];
  /** What the figures of each column count, for files; empty for a column of words. */
  readonly units?: readonly string[];
  readonly rows: readonly ReportRow[];
}

/** A way out of a plan that falls short, with what it comes to. */
export interface WayOut {
  readonly name: string;
  readonly says: string;
  /** The query of the plan with it; missing where no plan can be given. */
  readonly query?: string;
}

export type Tone = 'good' | 'fair' | 'bad' | 'unknown';

/** What a plan says, whoever shows it: a page, a file, a decision record. */
export interface Report {
  /** The way that it is of; missing where there is nothing to reckon with. */
  readonly way?: Way;
  readonly tone: Tone;
  /** The answer in a few words: “Room for 24 of 101 nodes”. */
  readonly headline: string;
  /** Sentences on when and where it ends. */
  readonly says: readonly string[];
  /** What to mind, a sentence each. */
  readonly warnings: readonly string[];
  readonly waysOut: readonly WayOut[];
  readonly tables: readonly ReportTable[];
}

/** A cell of words alone. */
export function words(text: string): Cell {
  return { text };
}

/** The word that marks a cell that decides; empty for others. */
export function markOf({ figure, isDeciding }: Cell): string {
  if (!isDeciding) return '';
  return figure ? 'decides' : 'first';
}

/** The place of a rule on the page. */
export function ruleAnchor(rule: string): string {
  return `rule-${rule}`;
}
