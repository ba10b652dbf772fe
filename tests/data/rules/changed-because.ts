import { changeInteraction, changeMode } from '../../support/modes.ts';
import { changeClaim } from './breaking.ts';
import { silentChanges } from './changes.ts';
import type { Rule } from './rule.ts';

export const changedBecause: Rule = {
  name: 'an answer that differs from the one published last says why',
  why: 'Whoever relied on the old answer must learn what made it another.',
  check: (facts) => silentChanges(facts).map(({ message }) => message),
  fails: [
    {
      breaks: (facts) => changeClaim(facts, { value: 'Another answer' }),
      messages: [
        'calico/policy.fqdn: answers differently since 2026-10-01 and does not say why — write a new “because”',
      ],
    },
    {
      breaks: (facts) =>
        changeMode(facts, {
          answers: {
            'policy.fqdn': {
              ...facts.modes['calico-plain']?.answers['policy.fqdn'],
              value: 'None',
            },
          },
        }),
      messages: [
        'modes/calico-plain/policy.fqdn: answers differently since 2026-10-01 and does not say why — write a new “because”',
      ],
    },
    {
      breaks: (facts) => changeInteraction(facts, { fixed: 'v3.33.0' }),
      messages: [
        'interactions/names-in-tunnels: answers differently since 2026-10-01 and does not say why — write a new “because”',
      ],
    },
    {
      breaks: (facts) => changeClaim(facts, { edition: 'Calico Cloud' }),
      messages: [
        'calico/policy.fqdn: answers differently since 2026-10-01 and does not say why — write a new “because”',
      ],
    },
  ],
};
