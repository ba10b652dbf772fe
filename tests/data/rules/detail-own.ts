import { changeClaim, validFacts } from './breaking.ts';
import { answers } from './places.ts';
import { message, type Rule } from './rule.ts';

/**
 * The share of pairs of neighbouring words that two details may have in common. Those written apart
 * share a quarter at most; a copy with one word changed shares nine in ten.
 */
const SHARED = 0.5;

const known = new Map<string, ReadonlySet<string>>();

function pairsOf(text: string): ReadonlySet<string> {
  const read = known.get(text);
  if (read !== undefined) return read;
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const pairs = new Set(words.slice(1).map((word, at) => `${words[at] ?? ''} ${word}`));
  known.set(text, pairs);
  return pairs;
}

export const detailOwn: Rule = {
  name: 'no two claims share half of a detail',
  why: 'A text copied from one CNI to another was not checked against the sources of the second.',
  check: (facts) => {
    const placesOf = new Map<string, string[]>();
    const sizes = new Map<string, number>();
    return answers(facts).flatMap(({ place, fact }) => {
      const pairs = pairsOf(fact.detail);
      const common = new Map<string, number>();
      for (const pair of pairs) {
        const places = placesOf.get(pair);
        for (const other of places ?? []) common.set(other, (common.get(other) ?? 0) + 1);
        if (places === undefined) placesOf.set(pair, [place]);
        else places.push(place);
      }
      sizes.set(place, pairs.size);
      const copy = [...common].find(
        ([other, count]) => count > SHARED * Math.min(pairs.size, sizes.get(other) ?? 0),
      );
      if (copy === undefined) return [];
      const fault = `the detail is that of ${copy[0]}, or nearly`;
      return [message(place, fault, 'write it from its own sources')];
    });
  },
  fails: [
    {
      breaks: (facts) => {
        const copied = validFacts.claims['calico']?.['ipam.pools'];
        const detail = copied && 'detail' in copied ? copied.detail : '';
        return changeClaim(facts, { detail: detail.replace('Calico', 'Cilium') });
      },
      messages: [
        'calico/policy.fqdn: the detail is that of calico/ipam.pools, or nearly — write it from its own sources',
      ],
    },
  ],
};
