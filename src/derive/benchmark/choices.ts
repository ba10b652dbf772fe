import type { Comparison } from '../comparison/schema.ts';
import { entryOf } from '../comparison/entry.ts';
import type { StudyView } from './view.ts';
import { METRICS, PAYERS } from './words.ts';

interface Named {
  readonly name: string;
}

function named(ids: Iterable<string>, entries: Readonly<Record<string, Named>>, kind: string) {
  return [...new Set(ids)].map((id) => ({ id, name: entryOf(entries, id, kind).name }));
}

function worded<T extends string>(words: Readonly<Record<T, string>>, used: Iterable<T>) {
  const ids = new Set<string>(used);
  return Object.entries<string>(words)
    .filter(([id]) => ids.has(id))
    .map(([id, name]) => ({ id, name }));
}

/** In their order in the comparison. */
function inOrder(ids: readonly string[] | undefined, used: readonly string[]) {
  return (ids ?? []).filter((id) => used.includes(id));
}

/** What the studies can be sifted by, each with the words that at least one of them has. */
export function studyChoices(comparison: Comparison, studies: readonly StudyView[]) {
  const { order, cnis, modes = {} } = comparison;
  const measures = studies.flatMap((view) => view.measures);
  const years = [...new Set(studies.map(({ year }) => year))].sort().toReversed();
  const of = (what: 'cnis' | 'modes') => studies.flatMap((view) => view[what]);
  return [
    {
      key: 'metric',
      label: 'Figures',
      options: worded(
        METRICS,
        measures.map(({ metric }) => metric),
      ),
    },
    { key: 'cni', label: 'CNI', options: named(inOrder(order.cnis, of('cnis')), cnis, 'CNI') },
    {
      key: 'mode',
      label: 'Mode',
      options: named(inOrder(order.modes, of('modes')), modes, 'mode'),
    },
    { key: 'year', label: 'Year', options: years.map((id) => ({ id, name: id })) },
    {
      key: 'paid',
      label: 'Who paid',
      options: worded(
        PAYERS,
        studies.map(({ study }) => study.payer),
      ),
    },
  ];
}
