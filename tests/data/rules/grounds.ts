import { passageName, type Placed, repeated } from './places.ts';
import type { Citation } from '~/data/claim.ts';
import { type CheckedFacts, message } from './rule.ts';

/** What something said beside the table may rest on. */
interface Grounded {
  readonly claims?: readonly string[];
  readonly sources?: readonly Citation[];
}

/** What facts rest on that they must not: nothing, what is not there, or one thing twice. */
export function groundFaults(
  { claims: all }: CheckedFacts,
  grounded: readonly Placed<Grounded>[],
): readonly string[] {
  return grounded.flatMap(({ place, fact: { claims = [], sources = [] } }) => {
    const grounds = [...claims, ...sources.map(passageName)];
    return [
      ...(grounds.length === 0 ? [message(place, 'rests on nothing', 'name claims or cite')] : []),
      ...repeated(grounds).map((one) => message(place, `rests on “${one}” twice`, 'keep one')),
      ...claims
        .filter((key) => {
          const [cni = '', feature = ''] = key.split('/');
          return all[cni]?.[feature] === undefined;
        })
        .map((key) => message(place, `there is no claim ${key}`, 'correct it')),
    ];
  });
}
