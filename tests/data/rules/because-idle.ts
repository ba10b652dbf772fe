import { withClaim } from '../../support/facts.ts';
import { changeClaim, changeFeature } from './breaking.ts';
import { claimStates, isSameAnswer, latestDay } from './changes.ts';
import { message, type Rule } from './rule.ts';

const BECAUSE = 'version v1.3 includes it in an edition.';

export const becauseIdle: Rule = {
  name: 'a new “because” explains an answer that changed',
  why: 'A reason without a change tells readers to look for a difference that is not there.',
  check: (facts) =>
    claimStates(facts).flatMap(({ place, claim, before }) => {
      if (claim.because === undefined || claim.because === before?.because) return [];
      if (before === undefined) {
        const fault = 'gives a reason for a change and was never published';
        return [message(place, fault, 'drop the “because”')];
      }
      if (!isSameAnswer(before, claim)) return [];
      const fault = `gives a new reason and answers as on ${latestDay(facts) ?? ''}`;
      return [message(place, fault, 'drop the “because”, or change the answer')];
    }),
  fails: [
    {
      breaks: (facts) => changeClaim(facts, { because: BECAUSE }),
      messages: [
        'calico/policy.fqdn: gives a new reason and answers as on 2026-10-01 — drop the “because”, or change the answer',
      ],
    },
    {
      breaks: (facts) => {
        const withL7 = changeFeature(facts, 'policy.l7', { ...facts.features['policy.fqdn'] });
        const added = withClaim(withL7, 'calico', 'policy.l7', {
          ...facts.claims['calico']?.['policy.summary'],
          because: BECAUSE,
        });
        return withClaim(added, 'cilium', 'policy.l7', {
          ...facts.claims['cilium']?.['policy.summary'],
        });
      },
      messages: [
        'calico/policy.l7: gives a reason for a change and was never published — drop the “because”',
      ],
    },
  ],
};
