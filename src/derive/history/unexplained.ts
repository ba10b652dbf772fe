import type { Succession } from '../../data/model.ts';
import type { Comparison, Snapshot } from '../comparison/schema.ts';
import { changesBetween, saysSomething } from './change.ts';

/** The answers that differ from those published last and do not say why: messages with remedy. */
export function unexplainedChanges(
  latest: Snapshot,
  today: Comparison,
  successions: readonly Succession[],
): readonly string[] {
  return changesBetween(latest, today, successions)
    .filter(({ kind, because }) => kind === 'answer' && because === undefined)
    .map(({ cni, feature }) =>
      saysSomething(today.claims[feature]?.[cni])
        ? `${cni}/${feature}: answers differently since ${latest.date} and does not say why — write a new “because”`
        : `${cni}/${feature}: was answered on ${latest.date} and is unresearched now — put the answer back, or write unknown with a “because”`,
    );
}
