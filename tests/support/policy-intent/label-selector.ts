import type { Selector } from '~/data/policy-intention.ts';
import { refuse, Unreadable } from './reading.ts';

/** A label selector as the API of Kubernetes has it. */
export interface LabelSelector {
  readonly matchLabels?: Readonly<Record<string, string>>;
  readonly matchExpressions?: readonly {
    readonly key: string;
    readonly operator: string;
    readonly values?: readonly string[];
  }[];
}

type Entry = readonly [string, Selector[string]];

/** The entries as a selector; throws where two of them speak of one label. */
export function selectorFrom(entries: readonly Entry[]): Selector {
  const selector = Object.fromEntries(entries);
  if (Object.keys(selector).length === entries.length) return selector;
  throw new Unreadable('a selector names one label twice');
}

/** The labels that a selector asks for. Throws where it asks for one of several values, or for any. */
export function readLabels({ matchLabels, matchExpressions, ...rest }: LabelSelector): Selector {
  refuse(rest, 'a selector');
  const expressions = (matchExpressions ?? []).map(({ key, operator, values = [] }): Entry => {
    const [value, ...more] = values;
    const isOne = value !== undefined && more.length === 0;
    if (isOne && operator === 'In') return [key, value];
    if (isOne && operator === 'NotIn') return [key, { not: value }];
    throw new Unreadable(`a selector asks for ${key} ${operator} ${values.join(', ')}`.trim());
  });
  return selectorFrom([...Object.entries(matchLabels ?? {}), ...expressions]);
}
