import { passageKey } from '../../../scripts/sources/passage-key.ts';
import { cite } from '../../support/facts.ts';
import { changeClaim } from './breaking.ts';
import { citations } from './places.ts';
import { type CheckedFacts, message, type Rule } from './rule.ts';

const HASH = /^[\da-f]{16}$/u;
const PIN = 'run npm run sources -- --pin';

/** The citations of repository files, each with the key of its passage. */
function pinned(facts: CheckedFacts) {
  return citations(facts)
    .filter(({ fact }) => 'pin' in (facts.documents[fact.document] ?? {}))
    .map(({ place, fact }) => ({ place, document: fact.document, key: passageKey(fact) }));
}

function missing(facts: CheckedFacts): readonly string[] {
  return pinned(facts)
    .filter(({ document, key }) => !(key in facts.passages) && !(document in facts.unread))
    .map(({ place, key }) =>
      message(place, `the passage ${key} has no hash`, `${PIN}, or name its document in unread.ts`),
    );
}

function wrong(facts: CheckedFacts): readonly string[] {
  const cited = new Set(pinned(facts).map(({ key }) => key));
  return Object.entries(facts.passages).flatMap(([key, hash]) => {
    const place = `passages.json/${key}`;
    if (!cited.has(key)) return [message(place, 'no claim cites the passage', PIN)];
    return HASH.test(hash)
      ? []
      : [message(place, `“${hash}” is not 16 hexadecimal digits`, `delete it and ${PIN}`)];
  });
}

function idle(facts: CheckedFacts): readonly string[] {
  const open = pinned(facts).filter(({ key }) => !(key in facts.passages));
  return Object.keys(facts.unread)
    .filter((id) => open.every(({ document }) => document !== id))
    .map((id) => message(`unread.ts/${id}`, 'no passage of it lacks a hash', 'delete the entry'));
}

export const passageHashes: Rule = {
  name: 'every cited passage of a repository has its hash',
  why: 'Without a hash nobody notices that a passage no longer reads as it did when it was cited.',
  check: (facts) => [...missing(facts), ...wrong(facts), ...idle(facts)],
  fails: [
    {
      breaks: (facts) => changeClaim(facts, { sources: [cite('rules', { lines: [[45, 55]] })] }),
      messages: [
        'calico/policy.fqdn: the passage rules#45-55 has no hash — run npm run sources -- --pin, or name its document in unread.ts',
        'passages.json/rules#45-54: no claim cites the passage — run npm run sources -- --pin',
      ],
    },
    {
      breaks: (facts) => ({ ...facts, passages: { ...facts.passages, rules: 'sha' } }),
      messages: [
        'passages.json/rules: “sha” is not 16 hexadecimal digits — delete it and run npm run sources -- --pin',
      ],
    },
    {
      breaks: (facts) => ({ ...facts, unread: { rules: 'A reason.' } }),
      messages: ['unread.ts/rules: no passage of it lacks a hash — delete the entry'],
    },
  ],
};
