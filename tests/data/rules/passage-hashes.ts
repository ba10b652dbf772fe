import { passageKey } from '../../../scripts/sources/passage-key.ts';
import { cite } from '../../support/facts.ts';
import { changeClaim } from './breaking.ts';
import { citations } from './places.ts';
import { type CheckedFacts, message, type Rule } from './rule.ts';

const PIN = 'run npm run sources -- --pin';

interface Pinned {
  readonly place: string;
  readonly document: string;
  readonly key: string;
}

/** The citations of repository files, each with the key of its passage. */
function pinned(facts: CheckedFacts): readonly Pinned[] {
  return citations(facts)
    .filter(({ fact }) => 'pin' in (facts.documents[fact.document] ?? {}))
    .map(({ place, fact }) => ({ place, document: fact.document, key: passageKey(fact) }));
}

/** Passages without a hash, each at the first claim that cites it. */
function missing(facts: CheckedFacts, cited: readonly Pinned[]): readonly string[] {
  const open = cited.filter(
    ({ document, key }) => !(key in facts.passages) && !(document in facts.unread),
  );
  return [...Map.groupBy(open, ({ key }) => key)].map(([key, [first]]) =>
    message(
      first?.place ?? key,
      `the passage ${key} has no hash`,
      `${PIN}, or name its document in unread.ts`,
    ),
  );
}

/** Hashes that no claim needs; a run that adds those of their documents removes them. */
function uncited(facts: CheckedFacts, cited: readonly Pinned[]): readonly string[] {
  const keys = new Set(cited.map(({ key }) => key));
  const open = new Set<string | undefined>(
    cited.filter(({ key }) => !(key in facts.passages)).map(({ document }) => document),
  );
  return Object.keys(facts.passages)
    .filter((key) => !keys.has(key) && !open.has(key.split('#')[0]))
    .map((key) => message(`passages.json/${key}`, 'no claim cites the passage', PIN));
}

function idle(facts: CheckedFacts, cited: readonly Pinned[]): readonly string[] {
  const open = cited.filter(({ key }) => !(key in facts.passages));
  return Object.keys(facts.unread)
    .filter((id) => open.every(({ document }) => document !== id))
    .map((id) => message(`unread.ts/${id}`, 'no passage of it lacks a hash', 'delete the entry'));
}

export const passageHashes: Rule = {
  name: 'every cited passage of a repository has its hash, and no other',
  why: 'Without a hash nobody notices that a passage no longer reads as it did when it was cited.',
  check: (facts) => {
    const cited = pinned(facts);
    return [missing, uncited, idle].flatMap((faultsOf) => faultsOf(facts, cited));
  },
  fails: [
    {
      breaks: (facts) => changeClaim(facts, { sources: [cite('rules', { lines: [[45, 55]] })] }),
      messages: [
        'calico/policy.fqdn: the passage rules#45-55 has no hash — run npm run sources -- --pin, or name its document in unread.ts',
      ],
    },
    {
      breaks: (facts) => changeClaim(facts, { sources: [cite('rules')] }),
      messages: [
        'passages.json/rules#45-54: no claim cites the passage — run npm run sources -- --pin',
      ],
    },
    {
      breaks: (facts) => ({ ...facts, unread: { rules: 'A reason.' } }),
      messages: ['unread.ts/rules: no passage of it lacks a hash — delete the entry'],
    },
  ],
};
