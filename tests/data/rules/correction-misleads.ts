import { withClaim } from '../../support/facts.ts';
import { changeClaim } from './breaking.ts';
import { corrections, repeated } from './places.ts';
import { message, type Rule } from './rule.ts';

const LIMIT = 90;

function formFaults(place: string, misleads: string): readonly string[] {
  const { length } = misleads.trim();
  if (length === 0 || length > LIMIT) {
    return [
      message(place, `misleads has ${length} characters`, `name the misled in 1 to ${LIMIT}`),
    ];
  }
  return misleads.trimEnd().endsWith('.')
    ? [message(place, `“${misleads}” ends in a full stop`, 'leave the full stop out')]
    : [];
}

export const correctionMisleads: Rule = {
  name: 'a correction names in at most 90 characters whom it misleads',
  why: 'It completes “Misleads …”; a phrase that fits every correction says nothing of this one.',
  check: (facts) => {
    const placed = corrections(facts);
    return [
      ...placed.flatMap(({ place, fact }) => formFaults(place, fact.misleads)),
      ...repeated(placed.map(({ fact }) => fact.misleads)).map((misleads) => {
        const places = placed.filter(({ fact }) => fact.misleads === misleads);
        const names = places.map(({ place }) => place).join(', ');
        return message(names, `“${misleads}” stands in each`, 'say what is particular to each');
      }),
    ];
  },
  fails: [
    {
      breaks: (facts) =>
        changeClaim(facts, { correction: { said: 'No', now: 'Yes', misleads: 'x'.repeat(91) } }),
      messages: ['calico/policy.fqdn: misleads has 91 characters — name the misled in 1 to 90'],
    },
    {
      breaks: (facts) =>
        changeClaim(facts, { correction: { said: 'No', now: 'Yes', misleads: 'readers.' } }),
      messages: ['calico/policy.fqdn: “readers.” ends in a full stop — leave the full stop out'],
    },
    {
      breaks: (facts) => {
        const correction = { said: 'No', now: 'Yes', misleads: 'readers' };
        return withClaim(changeClaim(facts, { correction }), 'cilium', 'policy.fqdn', {
          correction,
        });
      },
      messages: [
        'calico/policy.fqdn, cilium/policy.fqdn: “readers” stands in each — say what is particular to each',
      ],
    },
  ],
};
