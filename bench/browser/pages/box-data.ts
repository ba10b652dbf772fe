import { STATE_WORDS, STATES } from '../../../src/lib/support.ts';

/** A row as the page holds it: the feature's name and the answers by CNI. */
export type BoxRow = Readonly<Record<string, string>>;

type BoxData = readonly [cnis: readonly { id: string; name: string }[], rows: BoxRow[]];

/** The data that stands in the page. */
export function readBoxData(): BoxData {
  return JSON.parse(document.querySelector('#data')?.textContent ?? '[]') as BoxData;
}

const ranks = new Map(STATES.map((state, rank) => [STATE_WORDS[state], rank]));

function rank(text: string): number {
  return ranks.get(text.slice(0, Math.max(0, text.indexOf(':')))) ?? STATES.length;
}

/** The order of our own states. */
export function compareAnswers(a: string, b: string): number {
  return rank(a) - rank(b);
}
