/** The shape of the words in which packet paths are written: stages, scenarios and modes. */
/** The part of the way that a stage belongs to. */
export type Zone = 'ends' | 'first-node' | 'between' | 'last-node';

/** A stage that every packet can come by, whatever the CNI: a column of the diagrams. */
export interface Lane {
  /** One or two words above the column. */
  readonly name: string;
  /** The stage in a sentence, without a verb. */
  readonly about: string;
  readonly zone: Zone;
}

/** Where a packet comes from and where it goes. */
export interface Scenario {
  readonly name: string;
  /** What the scenario shows, one or two sentences. */
  readonly about: string;
  /** What the nodes passed are called; the same name twice means one node. */
  readonly nodes: { readonly first: string; readonly last?: string };
}

/** What a path needs to know of its mode beyond what stands in the mode itself. */
export interface PathMode {
  /** What is installed and set, as a phrase. */
  readonly assumes: string;
}
