import { isAnswered, type State } from '../support.ts';
import type { Answer, Candidate, Choice, ChoiceFacts, Exclusive, Requirement } from './ask.ts';

/**
 * How an answer stands to a requirement: met; met in part, with what is missing; undecidable, since
 * nobody knows or has checked; or failed.
 */
export type Outcome = 'met' | 'part' | 'unclear' | 'failed';

/** A requirement held against the answer of a mode. */
export interface Verdict extends Requirement {
  readonly outcome: Outcome;
  readonly answer: Answer;
  /** The answer would do, were it not of a level that another requirement refuses. */
  readonly isRefused: boolean;
  /** The answer would do, were it not for a must that the mode does not have together with it. */
  readonly excluded?: Exclusive;
}

/** What a mode answers that nobody has held against the question. */
const UNCHECKED: Answer = { state: 'unchecked', value: '', cni: '', reviewed: '' };

/** What is asked as a must, and not as what must not be. */
function wantedBy({ requirements }: Choice): ReadonlySet<string> {
  return new Set(requirements.filter(({ level }) => level === 'must').map(({ id }) => id));
}

/** What of a choice bears on the verdict on each of its requirements. */
export interface Measure {
  /** Answers in part meet nothing. */
  readonly strict: boolean;
  readonly musts: ReadonlySet<string>;
  /** The levels of support that the musts refuse. */
  readonly refused: readonly State[];
}

/** By what the requirements of a choice are judged. */
export function measureOf(choice: Choice, { asks }: ChoiceFacts): Measure {
  const musts = wantedBy(choice);
  const refused = asks.flatMap(({ id, refuses = [] }) => (musts.has(id) ? refuses : []));
  return { strict: choice.strict, musts, refused };
}

const HAS_IT: readonly State[] = ['yes', 'partial', 'paid', 'external'];

/** Whether an answer says that a thing is there, if only in part, bought or from elsewhere. */
export function isHeld(state: State | undefined): boolean {
  return state !== undefined && HAS_IT.includes(state);
}

/** Whether somebody who must do without it can take this answer. */
function outcomeOfNot(state: State): Outcome {
  if (!isAnswered(state)) return 'unclear';
  return isHeld(state) ? 'failed' : 'met';
}

function outcomeOf(state: State, isStrict: boolean, isRefused: boolean): Outcome {
  if (!isAnswered(state)) return 'unclear';
  if (isRefused || !isHeld(state)) return 'failed';
  if (state === 'partial') return isStrict ? 'failed' : 'part';
  return 'met';
}

/** Holds a requirement against the answer of a mode. */
export function verdictOn(
  requirement: Requirement,
  { answers, exclusive }: Candidate,
  { strict, musts, refused }: Measure,
): Verdict {
  const answer = answers[requirement.id] ?? UNCHECKED;
  const { state } = answer;
  if (requirement.level === 'not') {
    return { ...requirement, answer, isRefused: false, outcome: outcomeOfNot(state) };
  }
  const isRefused = refused.includes(state);
  const verdict = { ...requirement, answer, isRefused };
  const outcome = outcomeOf(state, strict, isRefused);
  if (outcome !== 'met' && outcome !== 'part') return { ...verdict, outcome };
  const excluded = exclusive.find(({ one, other }) => musts.has(one) && other === requirement.id);
  return excluded ? { ...verdict, excluded, outcome: 'failed' } : { ...verdict, outcome };
}

/** Holds each requirement of a choice against the answers of a mode. */
export function verdictsOf(
  candidate: Candidate,
  choice: Choice,
  facts: ChoiceFacts,
): readonly Verdict[] {
  const measure = measureOf(choice, facts);
  return choice.requirements.map((one) => verdictOn(one, candidate, measure));
}
