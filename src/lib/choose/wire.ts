import { STATES, toState } from '../support.ts';
import type { Answer, Ask, Candidate, ChoiceFacts } from './ask.ts';

/**
 * An answer on the wire: its state by number, then its texts by number: value, gap (-1 for none), CNI,
 * day, and what has to be kept.
 */
type PackedAnswer = readonly [state: number, ...texts: readonly number[]];

/** The facts on the wire. Each text is sent once; modes repeat most of them. */
export interface PackedFacts {
  readonly asks: readonly Ask[];
  readonly cnis: ChoiceFacts['cnis'];
  readonly texts: readonly string[];
  readonly candidates: readonly (Omit<Candidate, 'answers'> & {
    /** In the order of what can be asked; null for what is not checked. */
    readonly answers: readonly (PackedAnswer | null)[];
  })[];
}

/** Numbers texts in the order in which they first come. */
class TextList {
  readonly #numbers = new Map<string, number>();

  numberOf(text: string): number {
    const number = this.#numbers.get(text) ?? this.#numbers.size;
    this.#numbers.set(text, number);
    return number;
  }

  get texts(): readonly string[] {
    return [...this.#numbers.keys()];
  }
}

/** The facts as they are sent. */
export function packFacts({ asks, candidates, cnis }: ChoiceFacts): PackedFacts {
  const list = new TextList();
  const pack = ({ state, value, gap, cni, reviewed, keep = [] }: Answer): PackedAnswer => [
    STATES.indexOf(state),
    list.numberOf(value),
    gap === undefined ? -1 : list.numberOf(gap),
    list.numberOf(cni),
    list.numberOf(reviewed),
    ...keep.map((text) => list.numberOf(text)),
  ];
  const packed = candidates.map(({ answers, ...candidate }) => ({
    ...candidate,
    answers: asks.map(({ id }) => {
      const answer = answers[id];
      return answer === undefined ? null : pack(answer);
    }),
  }));
  return { asks, cnis, texts: list.texts, candidates: packed };
}

function unpackAnswer([state, ...numbers]: PackedAnswer, texts: readonly string[]): Answer {
  const [value = '', gap, cni = '', reviewed = '', ...keep] = numbers.map((at) => texts[at]);
  const kept = keep.filter((text) => text !== undefined);
  return {
    state: toState(STATES[state]),
    value,
    ...(gap !== undefined && { gap }),
    ...(kept.length > 0 && { keep: kept }),
    cni,
    reviewed,
  };
}

/** The facts as they were before they were sent. */
export function unpackFacts({ asks, cnis, texts, candidates }: PackedFacts): ChoiceFacts {
  const unpacked = candidates.map(({ answers, ...candidate }) => ({
    ...candidate,
    answers: Object.fromEntries(
      asks.flatMap(({ id }, at) => {
        const packed = answers[at];
        return packed ? [[id, unpackAnswer(packed, texts)] as const] : [];
      }),
    ),
  }));
  return { asks, cnis, candidates: unpacked };
}
