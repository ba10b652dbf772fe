import type { State } from '../support.ts';

/** What sort of thing a search can find, in the order in which results of equal weight stand. */
export const SEARCH_KINDS = [
  'feature',
  'setting',
  'symptom',
  'term',
  'mode',
  'interaction',
  'cni',
  'guide',
] as const;

export type SearchKind = (typeof SEARCH_KINDS)[number];

/** Something that can be found. */
export interface SearchDocument {
  readonly kind: SearchKind;
  /** Unique within its kind. */
  readonly id: string;
  /** Where it is told, below the site: `settings/calico/#calico-wireguardenabled`. */
  readonly path: string;
  readonly title: string;
  /** Other words under which it is looked for: spellings, synonyms, a question. */
  readonly names?: readonly string[];
  /** What is printed where it is met: messages, variable parts in angle quotes. */
  readonly messages?: readonly string[];
  /** What it says, where that is searched too. */
  readonly text?: string;
}

/** The answer of a CNI to a feature, as a result shows it. */
export interface FoundAnswer {
  readonly cni: string;
  readonly name: string;
  readonly state: State;
  readonly value: string;
  /** “in 4 of 5 modes”, where it does not hold in all. */
  readonly modes?: string;
}

/** What a result shows of something beyond its title; nobody looks for it. */
export interface FoundText {
  /** What it says, in a sentence. */
  readonly text?: string;
  /** What holds where nobody sets it. */
  readonly standard?: string;
  readonly answers?: readonly FoundAnswer[];
}

/** What is shown, by the key of its document. */
export type FoundTexts = Readonly<Record<string, FoundText>>;

/** Kind and id, which name a document among all: `term/eni`. */
export function documentKey({ kind, id }: Pick<SearchDocument, 'kind' | 'id'>): string {
  return `${kind}/${id}`;
}
