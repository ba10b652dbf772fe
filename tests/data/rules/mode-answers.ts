import { findClaim } from '~/derive/comparison/facts.ts';
import { areaOf } from '~/derive/comparison/entry.ts';
import { changeMode } from '../../support/modes.ts';
import { modes, repeated } from './places.ts';
import { type CheckedFacts, message, type Rule } from './rule.ts';

/** Capabilities that a mode answers more than once. */
function twice(facts: CheckedFacts): readonly string[] {
  return modes(facts).flatMap(({ place, fact }) => {
    const answered = [
      ...fact.same.flatMap(({ features }) => features),
      ...Object.keys(fact.answers),
    ];
    return repeated(answered).map((feature) =>
      message(`${place}/${feature}`, 'is answered more than once', 'keep one of the answers'),
    );
  });
}

/** Answers of a mode that say what the CNI says anyway. */
function idle(facts: CheckedFacts): readonly string[] {
  return modes(facts).flatMap(({ place, fact }) =>
    Object.entries(fact.answers).flatMap(([feature, answer]) => {
      const area = areaOf(feature) as keyof typeof fact.areas;
      const claim = findClaim(facts, answer.of ?? fact.areas[area], feature);
      const isSame =
        answer.support === claim.support &&
        'value' in answer &&
        'value' in claim &&
        answer.value === claim.value;
      if (!isSame) return [];
      const fault = 'has the level and value of the plain CNI';
      return [message(`${place}/${feature}`, fault, 'say what differs, or list it under same')];
    }),
  );
}

export const modeAnswers: Rule = {
  name: 'a mode answers a capability once, and otherwise than its CNI',
  why: 'Of two answers one is wrong; and a difference that is none teaches readers to overlook those that are.',
  check: (facts) => [...twice(facts), ...idle(facts)],
  fails: [
    {
      breaks: (facts) =>
        changeMode(facts, {
          same: [{ features: ['ipam.pools', 'policy.fqdn'], reason: 'It changes nothing.' }],
        }),
      messages: [
        'modes/calico-plain/policy.fqdn: is answered more than once — keep one of the answers',
      ],
    },
    {
      breaks: (facts) => {
        const claim = findClaim(facts, 'calico', 'policy.fqdn');
        const answer = { ...claim, reason: 'It is so.' };
        return changeMode(facts, { answers: { 'policy.fqdn': answer } });
      },
      messages: [
        'modes/calico-plain/policy.fqdn: has the level and value of the plain CNI — say what differs, or list it under same',
      ],
    },
  ],
};
