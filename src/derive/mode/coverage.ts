import { entryOf } from '../comparison/entry.ts';
import type { Comparison } from '../comparison/schema.ts';
import { capabilities, modesOf } from './answer.ts';

/** How far a mode has been checked. */
export interface Coverage {
  /** Questions that modes are asked. */
  readonly all: number;
  /** Those somebody has looked into for this mode. */
  readonly checked: number;
  /** Of the checked: those that no primary source answers. */
  readonly unknown: number;
  /** Of the checked: those that the mode answers otherwise than the CNI. */
  readonly differing: number;
}

/** How far one mode has been checked. */
export function coverageOf(comparison: Comparison, id: string): Coverage {
  const { answers } = entryOf(modesOf(comparison), id, 'mode');
  const asked = capabilities(comparison);
  const kinds = asked.flatMap((feature) => answers[feature]?.kind ?? []);
  const count = (kind: string) => kinds.filter((each) => each === kind).length;
  return {
    all: asked.length,
    checked: kinds.length,
    unknown: count('unknown'),
    differing: count('differs'),
  };
}

/** How far all modes have been checked, together. */
export function totalCoverage(comparison: Comparison): Coverage {
  const each = Object.keys(modesOf(comparison)).map((id) => coverageOf(comparison, id));
  const sum = (key: keyof Coverage) => each.reduce((total, coverage) => total + coverage[key], 0);
  return {
    all: sum('all'),
    checked: sum('checked'),
    unknown: sum('unknown'),
    differing: sum('differing'),
  };
}
