import { changeInteraction } from '../../support/modes.ts';
import { changeClaim } from './breaking.ts';
import { claims, interactions, modeAnswers, settings, symptoms } from './places.ts';
import { type CheckedFacts, message, type Rule } from './rule.ts';

/** Names a “because” may begin with, beside the CNIs and what has a digit or a second capital. */
const NAMES =
  /^(Amazon|Cisco|Envoy|Felix|Hubble|Isovalent|Istio|Kubernetes|Linux|Tigera|Windows)\b/u;

function completesBecause(text: string, { cnis }: CheckedFacts): boolean {
  const [first = ''] = text.split(/[\s,’]/u);
  const isName =
    NAMES.test(text) ||
    /^.+[\dA-Z]/u.test(first) ||
    Object.values(cnis).some(({ name }) => text.startsWith(name));
  return (isName || /^[^A-Z]/u.test(text)) && /\S\.$/u.test(text);
}

export const becauseForm: Rule = {
  name: 'a “because” completes a sentence of 20 to 200 characters',
  why: 'The list of changes prints it after “Because”.',
  check: (facts) =>
    [
      ...claims(facts),
      ...modeAnswers(facts),
      ...interactions(facts),
      ...settings(facts),
      ...symptoms(facts),
    ].flatMap(({ place, fact }) => {
      const { because } = fact;
      if (because === undefined) return [];
      if (because.length < 20 || because.length > 200) {
        const length = `because has ${String(because.length)} characters`;
        return [message(place, length, 'write 20 to 200')];
      }
      if (completesBecause(because, facts)) return [];
      const form = 'begin in lower case unless with a name, and end with a full stop';
      return [message(place, `“${because}” does not complete “Because …”`, form)];
    }),
  fails: [
    {
      breaks: (facts) => changeClaim(facts, { because: 'it is new in v2.' }),
      messages: ['calico/policy.fqdn: because has 16 characters — write 20 to 200'],
    },
    {
      breaks: (facts) => changeInteraction(facts, { because: 'Mended.' }),
      messages: ['interactions/names-in-tunnels: because has 7 characters — write 20 to 200'],
    },
    {
      breaks: (facts) => changeClaim(facts, { because: 'The documentation names an edition.' }),
      messages: [
        'calico/policy.fqdn: “The documentation names an edition.” does not complete “Because …” — begin in lower case unless with a name, and end with a full stop',
      ],
    },
    {
      breaks: (facts) => changeClaim(facts, { because: 'Calico Enterprise v3.23 includes it' }),
      messages: [
        'calico/policy.fqdn: “Calico Enterprise v3.23 includes it” does not complete “Because …” — begin in lower case unless with a name, and end with a full stop',
      ],
    },
  ],
};
