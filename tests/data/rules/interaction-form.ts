import { changeInteraction } from '../../support/modes.ts';
import { interactions, repeated } from './places.ts';
import { type CheckedFacts, message, type Rule } from './rule.ts';

const NAME = 80;

function nameFaults(facts: CheckedFacts): readonly string[] {
  return interactions(facts).flatMap(({ place, fact: { name } }) => [
    ...(name.length > NAME
      ? [
          message(
            place,
            `the name has ${String(name.length)} characters`,
            `cut it to ${String(NAME)}`,
          ),
        ]
      : []),
    ...(name.endsWith('.')
      ? [message(place, 'the name ends with a full stop', 'take it away')]
      : []),
  ]);
}

/** Parties that the lists of modes and claims leave out, so that their pages would not show it. */
function unlisted(facts: CheckedFacts): readonly string[] {
  return interactions(facts).flatMap(({ place, fact }) =>
    fact.between.flatMap((party) => {
      if ('mode' in party && !fact.modes.includes(party.mode)) {
        return [message(place, `meets the mode ${party.mode}`, 'list it under modes')];
      }
      if (!('feature' in party && 'cni' in party)) return [];
      const key = `${party.cni}/${party.feature}` as const;
      return fact.claims.includes(key)
        ? []
        : [message(place, `meets the claim ${key}`, 'list it under claims')];
    }),
  );
}

function doubled(facts: CheckedFacts): readonly string[] {
  return interactions(facts).flatMap(({ place, fact }) =>
    repeated([...fact.modes, ...fact.claims, ...(fact.guides ?? [])]).map((id) =>
      message(place, `lists ${id} more than once`, 'keep one'),
    ),
  );
}

function lostGuides(facts: CheckedFacts): readonly string[] {
  return interactions(facts).flatMap(({ place, fact }) =>
    (fact.guides ?? [])
      .filter((slug) => !(`content/guides/${slug}.mdx` in facts.pages))
      .map((slug) => message(place, `there is no guide “${slug}”`, 'correct the slug')),
  );
}

export const interactionForm: Rule = {
  name: 'an interaction has a short name and reaches every page that it concerns',
  why: 'It is shown where its lists lead; a mode or claim that they leave out stays unwarned.',
  check: (facts) => [
    ...nameFaults(facts),
    ...unlisted(facts),
    ...doubled(facts),
    ...lostGuides(facts),
  ],
  fails: [
    {
      breaks: (facts) => changeInteraction(facts, { name: `${'n'.repeat(80)}.` }),
      messages: [
        'interactions/names-in-tunnels: the name has 81 characters — cut it to 80',
        'interactions/names-in-tunnels: the name ends with a full stop — take it away',
      ],
    },
    {
      breaks: (facts) =>
        changeInteraction(facts, { modes: ['cilium-wrapped'], claims: ['calico/ipam.pools'] }),
      messages: [
        'interactions/names-in-tunnels: meets the claim calico/policy.fqdn — list it under claims',
        'interactions/names-in-tunnels: meets the mode calico-plain — list it under modes',
      ],
    },
    {
      breaks: (facts) =>
        changeInteraction(facts, { modes: ['calico-plain', 'calico-plain'], guides: ['moving'] }),
      messages: [
        'interactions/names-in-tunnels: lists calico-plain more than once — keep one',
        'interactions/names-in-tunnels: there is no guide “moving” — correct the slug',
      ],
    },
  ],
};
