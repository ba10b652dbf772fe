import type { Succession } from '../../data/model.ts';
import type { Comparison, Snapshot } from '../comparison/schema.ts';
import { changesBetween, saysSomething } from './change.ts';

/** An answer that differs from the one published last and does not say why. */
export interface Unexplained {
  /** `calico/policy.fqdn`. */
  readonly place: string;
  /** What is wrong and what to do, after the place. */
  readonly message: string;
}

/** The answers that differ from those published last and do not say why. */
export function unexplainedChanges(
  latest: Snapshot,
  today: Comparison,
  successions: readonly Succession[],
): readonly Unexplained[] {
  return changesBetween(latest, today, successions)
    .filter(({ kind, because }) => kind === 'answer' && because === undefined)
    .map(({ cni, feature }) => {
      const place = `${cni}/${feature}`;
      const words = saysSomething(today.claims[feature]?.[cni])
        ? `answers differently since ${latest.date} and does not say why — write a new “because”`
        : `was answered on ${latest.date} and is unresearched now — put the answer back, or write unknown with a “because”`;
      return { place, message: `${place}: ${words}` };
    });
}
