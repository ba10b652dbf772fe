import { isResearched, type State } from '../../lib/support.ts';
import { plural } from '../../lib/text.ts';
import { entryOf } from '../comparison/entry.ts';
import type { Comparison } from '../comparison/schema.ts';
import { type ModeAnswerView, modeAnswer, modesOf } from './answer.ts';

/** The answers of every mode that a CNI is part of; none for a description. */
export function answersByMode(
  comparison: Comparison,
  feature: string,
  cni: string,
): readonly ModeAnswerView[] {
  if (entryOf(comparison.features, feature, 'feature').kind === 'description') return [];
  return Object.entries(modesOf(comparison))
    .filter(([, { cnis }]) => cnis.includes(cni))
    .map(([mode]) => modeAnswer(comparison, mode, feature));
}

/** In how many of a CNI's modes its answer holds. */
export interface ModeCount {
  readonly holds: number;
  readonly of: number;
}

/**
 * In how many modes the answer of a CNI has the level that its claim states, of those in which the
 * CNI answers and somebody has checked; nothing where it holds in all of them.
 */
export function modeCount(
  comparison: Comparison,
  feature: string,
  cni: string,
  state: State,
): ModeCount | undefined {
  const checked = answersByMode(comparison, feature, cni).filter(
    (answer) => answer.cni === cni && isResearched(answer.claim.state),
  );
  const holds = checked.filter(({ claim }) => claim.state === state).length;
  return holds === checked.length ? undefined : { holds, of: checked.length };
}

/** `in 4 of 5 modes`; where it is another answer in each of them, `differs in all 6 modes`. */
export function modeCountText({ holds, of }: ModeCount): string {
  if (holds > 0) return `in ${String(holds)} of ${plural(of, 'mode')}`;
  return of === 1 ? 'differs in its mode' : `differs in all ${plural(of, 'mode')}`;
}
