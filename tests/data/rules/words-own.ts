import { changeClaim, changeCni, changeFeature, validFacts } from './breaking.ts';
import { repeated } from './places.ts';
import { type CheckedFacts, message, type Rule } from './rule.ts';
import { texts } from './texts.ts';

/** The fields that tell the entries of a dictionary apart, by dictionary. */
const OWN: Readonly<Record<string, readonly string[]>> = {
  areas: ['name', 'short', 'about'],
  cnis: ['name', 'home', 'summary', 'keyFeature'],
  features: ['question', 'why'],
  glossary: ['definition'],
  dialects: ['name'],
  lanes: ['about'],
  scenarios: ['name', 'about'],
  'path-modes': ['name', 'assumes'],
  policies: ['name', 'does', 'why'],
};

/** An item of a list of texts: `pros.2`. */
const ITEM = /^(pros|cons|bestFor|thinkTwice|conditions|forms)\.\d+$/u;

function sharedWords(facts: CheckedFacts): readonly string[] {
  const own = texts(facts).flatMap(({ place, field, text }) => {
    const [dictionary = ''] = place.split('/');
    return OWN[dictionary]?.includes(field) === true ? [{ dictionary, place, field, text }] : [];
  });
  const same = Map.groupBy(own, ({ dictionary, field, text }) => `${dictionary} ${field} ${text}`);
  return [...same.values()].flatMap((entries) => {
    const [first] = entries;
    if (first === undefined || entries.length === 1) return [];
    const places = entries.map(({ place }) => place).join(', ');
    return [message(places, `share the ${first.field} “${first.text}”`, 'reword one')];
  });
}

function sameItems(facts: CheckedFacts): readonly string[] {
  const items = texts(facts).filter(({ field }) => ITEM.test(field));
  return [...Map.groupBy(items, ({ place }) => place)].flatMap(([place, listed]) =>
    repeated(listed.map(({ text }) => text)).map((text) =>
      message(place, `lists “${text}” twice`, 'list it once'),
    ),
  );
}

export const wordsOwn: Rule = {
  name: 'what tells entries apart is said of one of them alone, and a list says a thing once',
  why: 'Two rows with one question cannot be told apart, and a text pasted twice is one left unwritten.',
  check: (facts) => [...sharedWords(facts), ...sameItems(facts)],
  fails: [
    {
      breaks: (facts) => {
        const { question, why } = validFacts.features['ipam.pools'] ?? {};
        return changeFeature(facts, 'policy.fqdn', { question, why });
      },
      messages: [
        'features/ipam.pools, features/policy.fqdn: share the question “Does it have Address pools?” — reword one',
        'features/ipam.pools, features/policy.fqdn: share the why “Why Address pools matters.” — reword one',
      ],
    },
    {
      breaks: (facts) => changeCni(facts, 'cilium', { name: 'Calico', pros: ['A pro', 'A pro'] }),
      messages: [
        'cnis/calico, cnis/cilium: share the name “Calico” — reword one',
        'cnis/cilium: lists “A pro” twice — list it once',
      ],
    },
    {
      breaks: (facts) => changeClaim(facts, { conditions: ['The agent', 'The agent'] }),
      messages: ['calico/policy.fqdn: lists “The agent” twice — list it once'],
    },
  ],
};
