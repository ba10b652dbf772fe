import { changeClaim, validFacts } from './breaking.ts';
import { answers } from './places.ts';
import { message, type Rule } from './rule.ts';

export const detailOwn: Rule = {
  name: 'no two claims share a detail',
  why: 'A text copied from one CNI to another was not checked against the sources of the second.',
  check: (facts) => {
    const first = new Map<string, string>();
    return answers(facts).flatMap(({ place, fact }) => {
      const other = first.get(fact.detail);
      if (other === undefined) {
        first.set(fact.detail, place);
        return [];
      }
      return [message(place, `the detail is that of ${other}`, 'write it from its own sources')];
    });
  },
  fails: [
    {
      breaks: (facts) => {
        const copied = validFacts.claims['calico']?.['ipam.pools'];
        return changeClaim(facts, {
          detail: copied && 'detail' in copied ? copied.detail : '',
        });
      },
      messages: [
        'calico/policy.fqdn: the detail is that of calico/ipam.pools — write it from its own sources',
      ],
    },
  ],
};
