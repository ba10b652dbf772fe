import type { Comparison } from '../comparison/schema.ts';
import { modesOf } from './answer.ts';
import { type Coverage, coverageOf } from './coverage.ts';
import { filedUnder } from './filed.ts';

/** A mode in a list. */
export interface ModeItem {
  readonly id: string;
  readonly cni: string;
  readonly name: string;
  readonly summary: string;
  readonly coverage: string;
}

/** `66 of 66 questions checked, 4 of them unknown`. */
export function coverageText({ all, checked, unknown }: Coverage): string {
  const text = `${String(checked)} of ${String(all)} questions checked`;
  return unknown === 0
    ? text
    : `${text}, ${String(unknown)} of them without an answer in primary sources`;
}

/** The modes, or those that a CNI is part of, with how far they have been checked. */
export function modeItems(comparison: Comparison, cni?: string): readonly ModeItem[] {
  return Object.entries(modesOf(comparison))
    .filter(([, { cnis }]) => cni === undefined || cnis.includes(cni))
    .map(([id, mode]) => ({
      id,
      cni: filedUnder(mode),
      name: mode.name,
      summary: mode.summary,
      coverage: coverageText(coverageOf(comparison, id)),
    }));
}
