import { STATE_WORDS, STATES, type State } from '../../src/lib/support.ts';
import { Random } from '../random.ts';

/** An answer of the synthetic comparison. */
export interface Cell {
  readonly state: State;
  readonly value: string;
}

/** A row of the synthetic comparison. */
export interface Feature {
  readonly id: string;
  readonly area: string;
  readonly name: string;
  readonly cells: readonly Cell[];
}

/** The data that every table shows. */
export interface Comparison {
  readonly cnis: readonly { readonly id: string; readonly name: string }[];
  readonly areas: readonly string[];
  /** In natural order, area by area. */
  readonly features: readonly Feature[];
  /** How many rows hold the term in any of their cells. */
  readonly matches: number;
}

/** What is typed into the filter; about one row in ten holds it. */
export const TERM = 'wireguard';

const AREAS = 10;
const CNIS = 12;
const SEED = 20_261_122;

/** How often each state is drawn: about as often as in the real comparison. */
const STATE_DECK: readonly [State, ...State[]] = [
  'yes',
  ...Array<State>(8).fill('yes'),
  ...Array<State>(4).fill('partial'),
  ...Array<State>(3).fill('no'),
  'paid',
  'external',
  'na',
  'unknown',
];

const SUBJECTS = ['eBPF map', 'IPIP tunnel', 'BGP peer', 'policy tier', 'node agent'] as const;
const VERBS = ['per node', 'per pod', 'per namespace', 'in every mode', 'with kube-proxy'] as const;
const LIMITS = ['since v1.16', 'Linux only', 'IPv4 and IPv6', 'off by default', 'GA'] as const;

function drawValue(random: Random): string {
  return `${random.pick(SUBJECTS)} ${random.pick(VERBS)}, ${random.pick(LIMITS)}`;
}

function drawFeature(random: Random, index: number, area: string): Feature {
  const described = random.next() < 0.1;
  const matchAt = random.next() < 0.1 ? Math.floor(random.next() * CNIS) : -1;
  const cells = Array.from({ length: CNIS }, (_, at): Cell => {
    const state = described ? 'described' : random.pick(STATE_DECK);
    const value = drawValue(random);
    return { state, value: at === matchAt ? `WireGuard, ${value}` : value };
  });
  const name = `${random.pick(SUBJECTS)} ${random.pick(VERBS)} ${String(index + 1)}`;
  return { id: `${area}.feature-${String(index + 1)}`, area, name, cells };
}

/** The same comparison whenever it is asked for with the same number of rows. */
export function drawComparison(rows: number): Comparison {
  const random = new Random(SEED);
  const areas = Array.from({ length: AREAS }, (_, at) => `area${String(at + 1)}`);
  const cnis = Array.from({ length: CNIS }, (_, at) => ({
    id: `cni-${String(at + 1)}`,
    name: `CNI ${String(at + 1)}`,
  }));
  const features = Array.from({ length: rows }, (_, index) =>
    drawFeature(random, index, areas[Math.floor((index * AREAS) / rows)] ?? ''),
  );
  const isMatch = ({ value }: Cell) => value.toLowerCase().includes(TERM);
  return {
    cnis,
    areas,
    features,
    matches: features.filter((row) => row.cells.some(isMatch)).length,
  };
}

/** The answer as plain text, as the other tables show it: `Partial: BGP peer per node, GA`. */
export function cellText({ state, value }: Cell): string {
  return state === 'described' ? value : `${STATE_WORDS[state]}: ${value}`;
}

/** The place of the answer in our order of states; the other tables sort by it too. */
export function cellRank({ state }: Cell): number {
  return STATES.indexOf(state);
}
