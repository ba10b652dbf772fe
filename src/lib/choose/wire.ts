import { STATES, toState } from '../support.ts';
import type { Answer, Ask, Candidate, ChoiceFacts, Exclusive } from './ask.ts';
import type { AskDetails } from './details.ts';

/** A mode on the wire: what decides, without the words. */
type PackedCandidate = Omit<Candidate, 'answers' | 'exclusive'> & {
  /** A digit for each thing asked: its state; a space where it is not checked. */
  readonly states: string;
  /** A digit for each thing asked: the CNI whose answer it is, by its place in `cnis`. */
  readonly of: string;
  readonly exclusive: readonly Omit<Exclusive, 'says'>[];
};

/** What decides which modes fit, on the wire: fetched when something is asked first. */
export interface PackedFacts {
  readonly asks: readonly Ask[];
  readonly cnis: ChoiceFacts['cnis'];
  readonly candidates: readonly PackedCandidate[];
}

/** The words of an answer. */
export type AnswerWords = Omit<Answer, 'state' | 'cni'>;

/** What all modes answer to one thing asked, on the wire: fetched when that is asked first. */
export interface PackedAsk extends AskDetails {
  /** By mode; what is absent is not checked. */
  readonly answers: Readonly<Record<string, AnswerWords>>;
  /** Why a mode does not have it together with another, by mode and by that other. */
  readonly says: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** The facts that decide, as they are sent. */
export function packFacts({ asks, candidates, cnis }: ChoiceFacts): PackedFacts {
  const ids = Object.keys(cnis);
  const packed = candidates.map(({ answers, exclusive, ...candidate }) => {
    const each = (digit: (answer: Answer) => number) =>
      asks.map(({ id }) => (answers[id] ? String(digit(answers[id])) : ' ')).join('');
    return {
      ...candidate,
      states: each(({ state }) => STATES.indexOf(state)),
      of: each(({ cni }) => ids.indexOf(cni)),
      exclusive: exclusive.map(({ one, other }) => ({ one, other })),
    };
  });
  return { asks, cnis, candidates: packed };
}

/** The words on one thing asked, as they are sent with what stands behind them. */
export function packAsk({ candidates }: ChoiceFacts, id: string, details: AskDetails): PackedAsk {
  const answers = candidates.flatMap(({ id: mode, answers: { [id]: answer } }) => {
    if (!answer) return [];
    const { value, reviewed, gap } = answer;
    return [[mode, { value, reviewed, ...(gap !== undefined && { gap }) }] as const];
  });
  const says = candidates.flatMap(({ id: mode, exclusive }) => {
    const own = exclusive.filter(({ other }) => other === id);
    const byOther = own.map((reason) => [reason.one, reason.says] as const);
    return own.length === 0 ? [] : [[mode, Object.fromEntries(byOther)] as const];
  });
  return { ...details, answers: Object.fromEntries(answers), says: Object.fromEntries(says) };
}

/** The facts that decide as they were before they were sent; their words come later. */
export function unpackFacts({ asks, cnis, candidates }: PackedFacts): ChoiceFacts {
  const ids = Object.keys(cnis);
  const unpacked = candidates.map(({ states, of, exclusive, ...candidate }) => ({
    ...candidate,
    answers: Object.fromEntries(
      asks.flatMap(({ id }, at): readonly (readonly [string, Answer])[] => {
        if (states[at] === ' ') return [];
        const [state, cni] = [toState(STATES[Number(states[at])]), ids[Number(of[at])] ?? ''];
        return [[id, { state, cni, value: '', reviewed: '' }]];
      }),
    ),
    exclusive: exclusive.map((pair) => ({ ...pair, says: '' })),
  }));
  return { asks, cnis, candidates: unpacked };
}

/** Facts with the words that have come by now, by what is asked. */
export function withWords(
  facts: ChoiceFacts,
  words: Readonly<Record<string, PackedAsk>>,
): ChoiceFacts {
  const told = facts.candidates.map(({ id: mode, answers, exclusive, ...candidate }) => {
    const worded = Object.entries(words).flatMap(
      ([
        id,
        {
          answers: { [mode]: said },
        },
      ]) => {
        const answer = answers[id];
        return answer && said ? [[id, { ...answer, ...said }] as const] : [];
      },
    );
    return {
      ...candidate,
      id: mode,
      answers: { ...answers, ...Object.fromEntries(worded) },
      exclusive: exclusive.map((pair) => ({
        ...pair,
        says: words[pair.other]?.says[mode]?.[pair.one] ?? '',
      })),
    };
  });
  return { ...facts, candidates: told };
}
