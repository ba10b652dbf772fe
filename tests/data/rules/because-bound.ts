import { reasonSeal } from '../../../scripts/sources/reason-seal.ts';
import { changeClaim } from './breaking.ts';
import { claims } from './places.ts';
import { type CheckedFacts, message, type Rule } from './rule.ts';

const FILE = 'src/data/claims/reasons.json';
const PIN = 'run npm run sources -- --pin';

/** What is wrong with the binding of a claim's reason; nothing where all is well. */
function faultOf(place: string, claim: Parameters<typeof reasonSeal>[0], facts: CheckedFacts) {
  const seal = reasonSeal(claim);
  const bound = facts.reasons[place];
  if (seal === undefined) {
    return bound && message(place, `has no “because”, and ${FILE} binds one`, PIN);
  }
  if (bound?.reason !== seal.reason) {
    return message(place, 'its “because” is bound to no answer', PIN);
  }
  return bound.answer === seal.answer
    ? undefined
    : message(
        place,
        'answers otherwise than when its “because” was written',
        `write a new “because”, then ${PIN}`,
      );
}

export const becauseBound: Rule = {
  name: 'a “because” is bound to the answer that it explains',
  why: 'An answer that changes again under the old reason would be explained by what made another.',
  check: (facts) => {
    const placed = claims(facts);
    const strangers = Object.keys(facts.reasons)
      .filter((place) => placed.every((claim) => claim.place !== place))
      .map((place) => message(place, `there is no such claim, and ${FILE} binds its reason`, PIN));
    return [
      ...placed.flatMap(({ place, fact }) => faultOf(place, fact, facts) ?? []),
      ...strangers,
    ];
  },
  fails: [
    {
      breaks: (facts) => changeClaim(facts, { because: 'version v1.3 includes it.' }),
      messages: [
        'calico/policy.fqdn: its “because” is bound to no answer — run npm run sources -- --pin',
      ],
    },
    {
      breaks: (facts) => {
        const because = 'version v1.3 includes it.';
        const bound = changeClaim(facts, { because }).claims['calico']?.['policy.fqdn'];
        const seal = bound && reasonSeal(bound);
        const reasons = seal ? { 'calico/policy.fqdn': seal } : {};
        return { ...changeClaim(facts, { because, support: 'yes' }), reasons };
      },
      messages: [
        'calico/policy.fqdn: answers otherwise than when its “because” was written — write a new “because”, then run npm run sources -- --pin',
      ],
    },
    {
      breaks: (facts) => {
        const seal = { reason: '01234567', answer: '89abcdef' };
        return { ...facts, reasons: { 'calico/policy.fqdn': seal, 'calico/policy.l7': seal } };
      },
      messages: [
        'calico/policy.fqdn: has no “because”, and src/data/claims/reasons.json binds one — run npm run sources -- --pin',
        'calico/policy.l7: there is no such claim, and src/data/claims/reasons.json binds its reason — run npm run sources -- --pin',
      ],
    },
  ],
};
