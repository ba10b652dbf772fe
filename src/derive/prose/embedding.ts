import type { DecisionTree } from '../../data/decision.ts';
import { wordCount } from '../../lib/text.ts';
import { decisionClaims } from '../decision/steps.ts';
import { drawnMode, findPath, type PathFacts } from '../path/facts.ts';

/** The facts that prose can embed. */
export interface ProseFacts extends PathFacts {
  readonly decision: DecisionTree;
}

/** A claim by its ids. */
export interface Reference {
  readonly feature: string;
  readonly cni: string;
}

/** The attributes of a component as the page gives them; `cni` is that of the page where it has one. */
export type Attributes = Readonly<Record<string, string | undefined>>;

/** What a component takes of the facts. */
export interface Embedding {
  /** Its attributes, and what each names. A `cni` may be left out on the page of a CNI. */
  readonly attributes: Readonly<
    Record<string, 'area' | 'claim' | 'cni' | 'mode' | 'plan' | 'plan-table' | 'scenario' | 'term'>
  >;
  /** Whether there are words between its tags. */
  readonly hasContent: boolean;
  /** Whether it shows something of the CNI whose page it stands on, and so stands nowhere else. */
  readonly isOfPage: boolean;
  /** The claims that a page rests on by it; throws where it names what is not there. */
  readonly claims: (attributes: Attributes, facts: ProseFacts) => readonly Reference[];
  /** How many words a reader of the page reads in it, beside those between its tags. */
  readonly words: (attributes: Attributes, facts: ProseFacts) => number;
}

const none = () => [];
const noWords = () => 0;

/** The claim that it names. */
const named: Embedding['claims'] = ({ id, cni }) =>
  id === undefined || cni === undefined ? [] : [{ feature: id, cni }];

const ofClaim = {
  attributes: { id: 'claim', cni: 'cni' },
  hasContent: false,
  isOfPage: false,
  claims: named,
} as const;

const pathClaims: Embedding['claims'] = ({ scenario = '', mode = '' }, facts) => {
  const { cni } = drawnMode(facts, mode);
  const { hops } = findPath(facts, scenario, mode);
  return hops.flatMap(({ claims = [] }) => claims.map((feature) => ({ feature, cni })));
};

/** The drawing is read; the list below it is folded away. */
const pathWords: Embedding['words'] = ({ scenario = '', mode = '' }, facts) => {
  const { gist, hops } = findPath(facts, scenario, mode);
  return wordCount([gist, ...hops.map(({ name }) => name)].join(' '));
};

const decisionWords: Embedding['words'] = (_, { decision }) => {
  const questions = Object.values(decision.questions).flatMap(({ ask, why }) => [ask, why]);
  const outcomes = Object.values(decision.outcomes).flatMap(({ name, cost }) => [name, cost]);
  return wordCount([...questions, ...outcomes].join(' '));
};

/**
 * What authors may use in MDX, by its name. The components of `components/prose/` are these and no
 * others; sources, reading time and the rules on pages follow from what is said here.
 */
export const embeddings = {
  // Its claims are listed with their own sources, and looked up rather than read; so are arrivals.
  Area: {
    attributes: { id: 'area' },
    hasContent: true,
    isOfPage: true,
    claims: none,
    words: noWords,
  },
  Claim: { ...ofClaim, words: () => 5 },
  ClaimLink: { ...ofClaim, hasContent: true, words: noWords },
  DecisionTree: {
    attributes: {},
    hasContent: false,
    isOfPage: false,
    claims: (_, { decision }) => decisionClaims(decision),
    words: decisionWords,
  },
  Path: {
    attributes: { scenario: 'scenario', mode: 'mode' },
    hasContent: false,
    isOfPage: false,
    claims: pathClaims,
    words: pathWords,
  },
  PlanLink: {
    attributes: { id: 'plan' },
    hasContent: false,
    isOfPage: false,
    claims: none,
    words: () => 6,
  },
  // Its numbers are looked up; they follow from rules with sources of their own.
  PlanTable: {
    attributes: { id: 'plan-table' },
    hasContent: false,
    isOfPage: false,
    claims: none,
    words: noWords,
  },
  Since: { ...ofClaim, words: () => 2 },
  SinceTable: {
    attributes: {},
    hasContent: false,
    isOfPage: true,
    claims: none,
    words: noWords,
  },
  // Symptoms are looked up; each is on a page of its own with its sources.
  Symptoms: {
    attributes: {},
    hasContent: false,
    isOfPage: true,
    claims: none,
    words: noWords,
  },
  Term: {
    attributes: { id: 'term' },
    hasContent: true,
    isOfPage: false,
    claims: none,
    words: noWords,
  },
  Value: { ...ofClaim, words: () => 5 },
} as const satisfies Readonly<Record<string, Embedding>>;

/** The name of a component that prose can use. */
export type ProseComponent = keyof typeof embeddings;

/** What a component of that name takes of the facts; nothing where there is none. */
export function embeddingOf(name: string): Embedding | undefined {
  return Object.entries<Embedding>(embeddings).find(([known]) => known === name)?.[1];
}
