import type { State } from '../support.ts';

/** What sort of thing a search can find, in the order in which results of equal weight stand. */
export const SEARCH_KINDS = [
  'feature',
  'setting',
  'symptom',
  'term',
  'mode',
  'interaction',
  'guide',
  'cni',
] as const;

export type SearchKind = (typeof SEARCH_KINDS)[number];

/** The answer of a CNI to a feature, as a result shows it. */
export interface FoundAnswer {
  readonly cni: string;
  readonly name: string;
  readonly state: State;
  readonly value: string;
  /** “in 4 of 5 modes”, where it does not hold in all. */
  readonly modes?: string;
}

/** Something that can be found. */
export interface SearchDocument {
  readonly kind: SearchKind;
  /** Unique within its kind. */
  readonly id: string;
  /** Where it is told, below the site: `settings/calico/#calico-wireguardenabled`. */
  readonly path: string;
  readonly title: string;
  /** Other words under which it is looked for: ids, spellings, synonyms, a question. */
  readonly names?: readonly string[];
  /** What it says, in a sentence. */
  readonly text?: string;
  /** What is printed where it is met: messages, variable parts in angle quotes. */
  readonly messages?: readonly string[];
  /** What holds where nobody sets it. */
  readonly standard?: string;
  readonly answers?: readonly FoundAnswer[];
}
