import type { Pair } from '~/data/pair.ts';
import { pairId } from '~/lib/address.ts';
import { changePair, changeReason } from '../../support/pairs.ts';
import { repeated } from './places.ts';
import { type CheckedFacts, message, type Rule } from './rule.ts';

const WHERE = 110;

interface PlacedPair {
  readonly place: string;
  readonly pair: Pair<string>;
  /** The ids of which one has to be the side of a fact: the two, and the CNIs of two modes. */
  readonly sides: readonly string[];
  readonly order: readonly string[];
}

/** Every pair, at `pairs/calico-vs-cilium`. */
export function pairs({ cniPairs, modePairs, modes, cnis }: CheckedFacts): readonly PlacedPair[] {
  const placed = (list: readonly Pair<string>[], order: readonly string[]) =>
    list.map((pair) => ({
      place: `pairs/${pairId(pair.between)}`,
      pair,
      sides: pair.between.flatMap((id) => [id, ...(modes[id]?.cnis ?? [])]),
      order,
    }));
  return [...placed(cniPairs, Object.keys(cnis)), ...placed(modePairs, Object.keys(modes))];
}

function orderFaults(facts: CheckedFacts): readonly string[] {
  const all = pairs(facts);
  return [
    ...repeated(all.map(({ place }) => place)).map((place) =>
      message(place, 'is there more than once', 'keep one'),
    ),
    ...all
      .filter(({ pair: { between }, order }) => {
        const [one, other] = between.map((id) => order.indexOf(id));
        return one === undefined || other === undefined || one < 0 || one >= other;
      })
      .map(({ place }) =>
        message(place, 'names the two against the order of the site', 'turn it round'),
      ),
  ];
}

/** What is wrong with a fact that a reason rests on; nothing where it is there and concerns the two. */
function groundFault(facts: CheckedFacts, ground: string, sides: readonly string[]) {
  const [kind = '', id = '', feature = ''] = ground.split('/');
  const { claims, modes, interactionTopics } = facts;
  if (kind === 'interactions') {
    const isThere = Object.values(interactionTopics).some(({ interactions }) => id in interactions);
    return isThere ? undefined : 'is not there';
  }
  const side = kind === 'modes' ? id : kind;
  const isThere =
    kind === 'modes' ? id in modes && feature in facts.features : claims[kind]?.[id] !== undefined;
  if (!isThere) return 'is not there';
  return sides.includes(side) ? undefined : 'speaks of neither';
}

function reasonFaults(facts: CheckedFacts): readonly string[] {
  return pairs(facts).flatMap(({ place, pair, sides }) =>
    pair.take.flat().flatMap(({ where, grounds }) => [
      ...(where.length > WHERE
        ? [message(place, `a reason has ${String(where.length)} characters`, 'cut it to 110')]
        : []),
      ...(where.endsWith('.')
        ? [message(place, 'a reason ends with a full stop', 'take it away')]
        : []),
      ...repeated(grounds).map((ground) =>
        message(place, `rests on ${ground} twice`, 'name it once'),
      ),
      ...grounds.flatMap((ground) => {
        const fault = groundFault(facts, ground, sides);
        return fault === undefined
          ? []
          : [message(place, `rests on ${ground}, which ${fault}`, 'correct the fact')];
      }),
    ]),
  );
}

function weightFaults({ weights, areas, features }: CheckedFacts): readonly string[] {
  const named = weights.flatMap(({ of }) => of as readonly string[]);
  return [
    ...repeated(named).map((id) => message('weights', `weighs ${id} twice`, 'keep one')),
    ...named
      .filter((id) => !(id in areas) && !(id in features))
      .map((id) => message('weights', `there is no feature or area ${id}`, 'correct the id')),
    ...Object.keys(areas)
      .filter((id) => !named.includes(id))
      .map((id) => message('weights', `the area ${id} has no weight`, 'give it one')),
  ];
}

export const pairsSound: Rule = {
  name: 'a pair stands once, in the order of the site, on facts about its two sides',
  why: 'Two addresses for one question part their readers, and a reason without its fact is an opinion.',
  check: (facts) => [...orderFaults(facts), ...reasonFaults(facts), ...weightFaults(facts)],
  fails: [
    {
      breaks: (facts) => ({ ...facts, cniPairs: [...facts.cniPairs, ...facts.cniPairs] }),
      messages: ['pairs/calico-vs-cilium: is there more than once — keep one'],
    },
    {
      breaks: (facts) => changePair(facts, { between: ['cilium', 'calico'] }),
      messages: [
        'pairs/cilium-vs-calico: names the two against the order of the site — turn it round',
      ],
    },
    {
      breaks: (facts) => changeReason(facts, { where: `${'w'.repeat(110)}.` }),
      messages: [
        'pairs/calico-vs-cilium: a reason has 111 characters — cut it to 110',
        'pairs/calico-vs-cilium: a reason ends with a full stop — take it away',
      ],
    },
    {
      breaks: (facts) =>
        changeReason(facts, {
          grounds: [
            'calico/ipam.pools',
            'calico/ipam.pools',
            'calico/ipam.polls',
            'interactions/none',
            'modes/calico-plain/ipam.pools',
          ],
        }),
      messages: [
        'pairs/calico-vs-cilium: rests on calico/ipam.pools twice — name it once',
        'pairs/calico-vs-cilium: rests on calico/ipam.polls, which is not there — correct the fact',
        'pairs/calico-vs-cilium: rests on interactions/none, which is not there — correct the fact',
        'pairs/calico-vs-cilium: rests on modes/calico-plain/ipam.pools, which speaks of neither — correct the fact',
      ],
    },
    {
      breaks: (facts) => ({
        ...facts,
        weights: facts.weights.map((weight) => ({ ...weight, of: ['policy'] })),
      }),
      messages: [
        'weights: weighs policy twice — keep one',
        'weights: the area ipam has no weight — give it one',
      ],
    },
  ],
};
