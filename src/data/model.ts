/**
 * The shape of what claims are about: areas, features, CNIs and the documents cited. Types only; the
 * facts stand in the dictionaries beside this file. Claims have their own types in `claim.ts`.
 */

/** A list that cannot be empty. */
export type NonEmpty<T> = readonly [T, ...T[]];

/** A calendar day, `2026-11-22`. */
export type IsoDate = `${number}-${number}-${number}`;

/** A group of rows; its id is the first part of each feature id. */
export interface Area {
  readonly name: string;
  /** One or two words, for places where the name is too long. */
  readonly short: string;
  /** What the rows of the area have in common, one sentence. */
  readonly about: string;
}

/** One row of the comparison. */
export interface Feature {
  readonly name: string;
  /** What the row asks of a CNI, as a question. */
  readonly question: string;
  /** Why a platform engineer cares, one to three sentences. */
  readonly why: string;
  /** A capability has a support level; a description has only a value. */
  readonly kind: 'capability' | 'description';
  /** Ids of rows worth reading next. A data rule checks that they exist. */
  readonly related: readonly string[];
}

/** A commit that sources are pinned to. */
export interface Pin {
  /** `owner/name` on GitHub. */
  readonly repo: string;
  /** 40 hexadecimal digits. */
  readonly commit: string;
  /** Day of the commit, where known. */
  readonly date?: IsoDate;
  /**
   * What of a compared project stands at the commit: its release, `v1.23.0`, or words such as “main
   * branch”.
   */
  readonly reads?: string;
  /** Why it is not the release compared, one or two sentences; left out where it is. */
  readonly why?: string;
}

/** A file at a pinned commit. */
export interface RepositoryDocument {
  readonly title: string;
  readonly pin: string;
  readonly path: string;
  /** The file inside, where `path` is an archive. Archives have no line links. */
  readonly member?: string;
  /** The same text as the project publishes it for readers. */
  readonly page?: string;
}

/** A page without a public repository behind it. */
export interface WebDocument {
  readonly title: string;
  readonly page: string;
}

export type SourceDocument = RepositoryDocument | WebDocument;

/** A release that is out and was not read whole. */
export interface NewerRelease {
  readonly version: string;
  readonly released: IsoDate;
}

/** A CNI plugin: a column of the comparison. */
export interface Cni {
  readonly name: string;
  readonly vendor: string;
  readonly governance: string;
  readonly licence: string;
  /** The version its claims speak of. */
  readonly version: string;
  /** The day that version was released. */
  readonly released: IsoDate;
  /** Releases since, the oldest first. */
  readonly newer?: NonEmpty<NewerRelease>;
  readonly home: string;
  /** One honest sentence. */
  readonly summary: string;
  /** What sets it apart. */
  readonly keyFeature: string;
  readonly pros: NonEmpty<string>;
  readonly cons: NonEmpty<string>;
  /** Situations it suits best. */
  readonly bestFor: NonEmpty<string>;
  /** Situations in which to think twice. */
  readonly thinkTwice: NonEmpty<string>;
}

interface Passing {
  /** The id that was published and is no more. */
  readonly from: string;
  /** The day from which the successors answer. */
  readonly date: IsoDate;
  /** Why, one sentence for readers who followed an old link. */
  readonly reason: string;
}

/** A feature that goes on under another id. */
export interface Moved extends Passing {
  readonly kind: 'moved';
  readonly to: string;
}

/** A feature whose question became several. */
export interface Split extends Passing {
  readonly kind: 'split';
  readonly to: readonly [string, string, ...string[]];
}

/** What became of a published id. */
export type Succession = Moved | Split;

/** A word of the field, explained. */
export interface Term {
  readonly term: string;
  /** Other spellings under which texts use it. */
  readonly forms?: readonly string[];
  /** One or two sentences. */
  readonly definition: string;
  /** Ids of the features in which it matters. A data rule checks that they exist. */
  readonly related: readonly string[];
}
