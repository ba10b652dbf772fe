import { unexplainedChanges } from '~/derive/history/unexplained.ts';
import { findClaim } from '~/derive/comparison/facts.ts';
import { resolveClaim } from '~/derive/comparison/resolve.ts';
import type { Comparison, ResolvedClaim } from '~/derive/comparison/schema.ts';
import { changeClaim } from './breaking.ts';
import { claims } from './places.ts';
import { publishedIn } from './published.ts';
import { type CheckedFacts, message, type Rule } from './rule.ts';

/** Names a “because” may begin with, beside the CNIs and what has a digit or a second capital. */
const NAMES =
  /^(Amazon|Cisco|Envoy|Felix|Hubble|Isovalent|Istio|Kubernetes|Linux|Tigera|Windows)\b/u;

function published(facts: CheckedFacts, cni: string, feature: string): [string, ResolvedClaim][] {
  try {
    return [[cni, resolveClaim(findClaim(facts, cni, feature), facts)]];
  } catch {
    // Another rule names the claim or the document that is missing.
    return [];
  }
}

function today(facts: CheckedFacts): Comparison {
  const { areas, features, cnis } = facts;
  const order = {
    areas: Object.keys(areas),
    features: Object.keys(features),
    cnis: Object.keys(cnis),
  };
  const answers = order.features.map((feature) => {
    const entries = order.cnis.flatMap((cni) => published(facts, cni, feature));
    return [feature, Object.fromEntries(entries)] as const;
  });
  return { order, areas, features, cnis, claims: Object.fromEntries(answers) };
}

/** The answers that differ from those published last and do not say why. */
function silentChanges(facts: CheckedFacts): readonly string[] {
  const latest = publishedIn(facts).snapshots.at(-1);
  if (latest === undefined) return [];
  return unexplainedChanges(latest, today(facts), facts.successions);
}

function completesBecause(text: string, { cnis }: CheckedFacts): boolean {
  const [first = ''] = text.split(/[\s,’]/u);
  const isName =
    NAMES.test(text) ||
    /^.+[\dA-Z]/u.test(first) ||
    Object.values(cnis).some(({ name }) => text.startsWith(name));
  return (isName || /^[^A-Z]/u.test(text)) && /\S\.$/u.test(text);
}

function formFaults(facts: CheckedFacts): readonly string[] {
  return claims(facts).flatMap(({ place, fact: { because } }) => {
    if (because === undefined) return [];
    if (because.length < 20 || because.length > 200) {
      const length = `because has ${String(because.length)} characters`;
      return [message(place, length, 'write 20 to 200')];
    }
    if (completesBecause(because, facts)) return [];
    const form = 'begin in lower case unless with a name, and end with a full stop';
    return [message(place, `“${because}” does not complete “Because …”`, form)];
  });
}

export const changedBecause: Rule = {
  name: 'an answer that differs from the one published last says why',
  why: 'Whoever relied on the old answer must learn what made it another.',
  check: (facts) => [...silentChanges(facts), ...formFaults(facts)],
  fails: [
    {
      breaks: (facts) => changeClaim(facts, { value: 'Another answer' }),
      messages: [
        'calico/policy.fqdn: answers differently since 2026-10-01 and does not say why — write a new “because”',
      ],
    },
    {
      breaks: (facts) => changeClaim(facts, { edition: 'Calico Cloud' }),
      messages: [
        'calico/policy.fqdn: answers differently since 2026-10-01 and does not say why — write a new “because”',
      ],
    },
    {
      breaks: (facts) => changeClaim(facts, { because: 'it is new in v2.' }),
      messages: ['calico/policy.fqdn: because has 16 characters — write 20 to 200'],
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
