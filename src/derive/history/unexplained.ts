import type { Succession } from '../../data/model.ts';
import type { Comparison } from '../comparison/schema.ts';
import { changesBetween, type ClaimChange } from './change.ts';

/** The answers of today that differ from those of an earlier state and do not say why. */
export function unexplainedChanges(
  before: Comparison,
  today: Comparison,
  successions: readonly Succession[],
): readonly ClaimChange[] {
  return changesBetween(before, today, successions).filter(
    ({ kind, because }) => kind === 'answer' && because === undefined,
  );
}
