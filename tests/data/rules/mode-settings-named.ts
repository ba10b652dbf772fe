import { changeClaim } from './breaking.ts';
import { once } from './once.ts';
import { message, type Rule } from './rule.ts';
import { texts } from './texts.ts';

/**
 * `POD_SECURITY_GROUP_ENFORCING_MODE` and `NETWORK_POLICY_ENFORCING_MODE` share their values and have
 * opposite defaults.
 */
const VALUE = /\b(?:strict|standard)`? mode\b/u;
const NAME = 'ENFORCING_MODE';
/** The value that a text names, if it does. */
const valueIn = once((text) => VALUE.exec(text)?.[0]);
/** Titles and names of passages are the words of others, and Cilium has a strict mode of its own. */
const OTHERS = /^documents\/|^(?:settings\/)?cilium[-/]| \S*passage$/u;
/** A setting or symptom is read as a whole: it has to name the setting once. */
const WHOLE = /^(?:settings|symptoms)\//u;

export const modeSettingsNamed: Rule = {
  name: 'a text that speaks of strict or standard mode names the setting',
  why: 'Two settings of the VPC CNI have these values, with opposite defaults: without its name a reader sets the wrong one.',
  check: (facts) => {
    const named = new Set(
      texts(facts).flatMap(({ place, text }) => (text.includes(NAME) ? [place] : [])),
    );
    return texts(facts).flatMap(({ place, field, text }) => {
      const value = valueIn(text);
      if (value === undefined || OTHERS.test(`${place} ${field}`) || text.includes(NAME)) return [];
      if (WHOLE.test(place) && named.has(place)) return [];
      const fault = `${field} says “${value}” without the setting`;
      return [message(place, fault, 'write it out: `…_ENFORCING_MODE=…`')];
    });
  },
  fails: [
    {
      breaks: (facts) => changeClaim(facts, { conditions: ['pods in `strict` mode are left out'] }),
      messages: [
        'calico/policy.fqdn: conditions.0 says “strict` mode” without the setting — write it out: `…_ENFORCING_MODE=…`',
      ],
    },
  ],
};
