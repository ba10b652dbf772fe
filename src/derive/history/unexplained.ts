import type { Succession } from '../../data/model.ts';
import type { Comparison, Snapshot } from '../comparison/schema.ts';
import { changesBetween, saysSomething } from './change.ts';
import { answerChanges } from './other.ts';

/** An answer that differs from the one published last and does not say why. */
export interface Unexplained {
  /** `calico/policy.fqdn`, `modes/calico-ebpf/policy.fqdn`, `interactions/two-engines`. */
  readonly place: string;
  /** What is wrong and what to do, after the place. */
  readonly message: string;
}

function silent(place: string, { date }: Snapshot): Unexplained {
  const words = `answers differently since ${date} and does not say why — write a new “because”`;
  return { place, message: `${place}: ${words}` };
}

function claims(
  latest: Snapshot,
  today: Comparison,
  successions: readonly Succession[],
): readonly Unexplained[] {
  return changesBetween(latest, today, successions)
    .filter(({ kind, because }) => kind === 'answer' && because === undefined)
    .map(({ cni, feature }) => {
      const place = `${cni}/${feature}`;
      if (saysSomething(today.claims[feature]?.[cni])) return silent(place, latest);
      const words = `was answered on ${latest.date} and is unresearched now — put the answer back, or write unknown with a “because”`;
      return { place, message: `${place}: ${words}` };
    });
}

/** Answers of modes. One that follows its CNI now has the reason of its group. */
function modes(latest: Snapshot, today: Comparison): readonly Unexplained[] {
  return Object.entries(today.modes ?? {}).flatMap(([id, { answers }]) => {
    if (latest.modes?.[id] === undefined) return [];
    return [...answerChanges(latest, today, id)]
      .filter(([feature, differences]) => {
        const isOwn = answers[feature]?.kind !== 'same';
        return isOwn && differences.some(({ because }) => because === undefined);
      })
      .map(([feature]) => silent(`modes/${id}/${feature}`, latest));
  });
}

/** What readers rely on of a fact of each kind: a change of it has to say why. */
const RELIED = {
  interactions: ['affected', 'fixed'],
  settings: ['what', 'default'],
  symptoms: ['affected', 'fixed'],
} as const;

interface Told {
  readonly because?: string | undefined;
  readonly [field: string]: unknown;
}

/** Facts of one kind that say something else now in a field that readers rely on. */
function others(
  kind: keyof typeof RELIED,
  latest: Snapshot,
  today: Comparison,
): readonly Unexplained[] {
  const entriesOf = (state: Comparison) => Object.entries<Told>(state[kind] ?? {});
  const was = new Map(entriesOf(latest));
  return entriesOf(today)
    .filter(([id, is]) => {
      const old = was.get(id);
      if (old === undefined || RELIED[kind].every((field) => old[field] === is[field])) {
        return false;
      }
      return is.because === undefined || is.because === old.because;
    })
    .map(([id]) => silent(`${kind}/${id}`, latest));
}

/** The answers that differ from those published last and do not say why. */
export function unexplainedChanges(
  latest: Snapshot,
  today: Comparison,
  successions: readonly Succession[],
): readonly Unexplained[] {
  return [
    ...claims(latest, today, successions),
    ...modes(latest, today),
    ...others('interactions', latest, today),
    ...others('settings', latest, today),
    ...others('symptoms', latest, today),
  ];
}
