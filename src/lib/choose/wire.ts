import { STATES, toState } from '../support.ts';
import type { Answer, Ask, Candidate, ChoiceFacts } from './ask.ts';

/** An answer on the wire: its state by number, then its texts by number; the gap may be missing. */
type PackedAnswer = readonly [
  state: number,
  value: number,
  cni: number,
  reviewed: number,
  gap?: number,
];

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
export class TextList {
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
  const pack = ({ state, value, gap, cni, reviewed }: Answer): PackedAnswer => [
    STATES.indexOf(state),
    list.numberOf(value),
    list.numberOf(cni),
    list.numberOf(reviewed),
    ...(gap === undefined ? ([] as const) : ([list.numberOf(gap)] as const)),
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

function unpackAnswer(
  [state, value, cni, reviewed, gap]: PackedAnswer,
  texts: readonly string[],
): Answer {
  return {
    state: toState(STATES[state]),
    value: texts[value] ?? '',
    ...(gap !== undefined && { gap: texts[gap] ?? '' }),
    cni: texts[cni] ?? '',
    reviewed: texts[reviewed] ?? '',
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
