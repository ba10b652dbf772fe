import type { State } from '../support.ts';

/** How strongly something is asked. */
export type Level = 'must' | 'prefer' | 'not';

/** The levels, in the order in which an address lists them. */
export const LEVELS: readonly Level[] = ['must', 'not', 'prefer'];

/** Something that can be asked of a mode: a capability, or a condition. */
export interface Ask {
  readonly id: string;
  readonly name: string;
  readonly kind: 'capability' | 'condition';
  /** Levels of support that meet no requirement while this is a must. */
  readonly refuses?: readonly State[];
}

/** What a mode answers to something asked. */
export interface Answer {
  readonly state: State;
  /** The answer in a line; empty where nothing is known, or it has not come yet. */
  readonly value: string;
  /** What a partial answer lacks, the edition that has it, or what provides it. */
  readonly gap?: string;
  /** The CNI whose matter it is. */
  readonly cni: string;
  /** The day it was re-read. */
  readonly reviewed: string;
}

const GAP_WORDS: Readonly<Partial<Record<State, string>>> = {
  partial: 'missing',
  paid: 'edition',
  external: 'provided by',
};

/** What an answer lacks, the edition that has it or what provides it, in words; empty where nothing. */
export function gapText({ state, gap }: Answer): string {
  const word = GAP_WORDS[state];
  return word === undefined || gap === undefined ? '' : `${word}: ${gap}`;
}

/** Two things that a mode has each for itself and not together. */
export interface Exclusive {
  /** With this as a must … */
  readonly one: string;
  /** … this is not met. */
  readonly other: string;
  /** Why, one sentence; empty where it has not come yet. */
  readonly says: string;
}

/** A mode as a candidate. */
export interface Candidate {
  readonly id: string;
  readonly name: string;
  /** The CNIs in it; the first is the one under which it stands. */
  readonly cnis: readonly string[];
  /** Its answers by the id of what is asked; what is absent is not checked. */
  readonly answers: Readonly<Record<string, Answer>>;
  readonly exclusive: readonly Exclusive[];
}

/** All that a choice is made from. */
export interface ChoiceFacts {
  /** In the order of the page. */
  readonly asks: readonly Ask[];
  /** In the neutral order of the site. */
  readonly candidates: readonly Candidate[];
  /** Names and compared releases of the CNIs. */
  readonly cnis: Readonly<Record<string, { readonly name: string; readonly version: string }>>;
}

/** A requirement: something asked, and how strongly. */
export interface Requirement {
  readonly id: string;
  readonly level: Level;
}

/** What a reader asks. */
export interface Choice {
  /** In the order of the page, each thing once. */
  readonly requirements: readonly Requirement[];
  /** Answers in part meet nothing. */
  readonly strict: boolean;
  /** The mode that the record names as the outcome; empty for none. */
  readonly outcome: string;
}

/** What is asked under an id; throws where nothing is. */
export function askOf({ asks }: Pick<ChoiceFacts, 'asks'>, id: string): Ask {
  const ask = asks.find((known) => known.id === id);
  if (!ask) throw new Error(`${id} is nothing that can be asked`);
  return ask;
}

/** Nothing asked. */
export const NOTHING_ASKED: Choice = { requirements: [], strict: false, outcome: '' };

/** The choice without some of what it asks. */
export function without(choice: Choice, ids: readonly string[]): Choice {
  const requirements = choice.requirements.filter(({ id }) => !ids.includes(id));
  return { ...choice, requirements };
}

/** What has to be met: musts, and what must not be. */
export function mustsOf({ requirements }: Choice): readonly Requirement[] {
  return requirements.filter(({ level }) => level !== 'prefer');
}
