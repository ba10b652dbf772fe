import type { Guard, HeaderChange, Hop, Rewrite } from '~/data/path.ts';
import { changePath, hop } from '../../support/paths.ts';
import { hops, passageName, repeated } from './places.ts';
import { pathMessages } from './path-messages.ts';
import type { Rule } from './rule.ts';

const GUARDS: Readonly<Record<Guard, true>> = {
  egress: true,
  ingress: true,
  'security-group': true,
};
const KINDS: Readonly<Record<Rewrite['kind'], true>> = { DNAT: true, SNAT: true, socket: true };
const CHANGES: Readonly<Record<HeaderChange['change'], true>> = { added: true, removed: true };

/** A fault with its remedy. */
type Finding = readonly [fault: string, remedy: string];

function unknown(what: string, words: readonly string[], known: object): readonly Finding[] {
  return words
    .filter((word) => !Object.hasOwn(known, word))
    .map((word) => [
      `there is no ${what} “${word}”`,
      `take one of ${Object.keys(known).join(', ')}`,
    ]);
}

function rewriteFaults({ rewrites }: Hop): readonly Finding[] {
  return (rewrites ?? [])
    .filter(({ from, to }) => from.trim() === to.trim())
    .map(({ kind, from }) => [`${kind} makes “${from}” of itself`, 'say what it becomes']);
}

function emptyLists({ guards, rewrites, claims, sources }: Hop): readonly Finding[] {
  const lists: Readonly<Record<string, readonly unknown[] | undefined>> = {
    guards,
    rewrites,
    claims,
    sources,
  };
  return Object.entries(lists)
    .filter(([, list]) => list?.length === 0)
    .map(([field]) => [`its ${field} are an empty list`, 'fill it, or leave it out']);
}

/** What stands more than once in one of the lists of a hop. */
function twice({ guards, rewrites, claims, sources }: Hop): readonly Finding[] {
  const changes = (rewrites ?? []).map(({ kind, from, to }) => `${kind} ${from} → ${to}`);
  return [guards ?? [], changes, claims ?? [], sources.map(passageName)]
    .flatMap((list) => repeated(list))
    .map((item) => [`lists “${item}” twice`, 'list it once']);
}

export const pathHops: Rule = {
  name: 'a hop decides and changes in ways that there are, and says each once',
  why: 'A guard without a name is a mark that nobody drew, and an empty change a hop for nothing.',
  check: (facts) =>
    pathMessages(
      hops(facts).flatMap(({ place, fact }) =>
        [
          ...unknown('guard', fact.guards ?? [], GUARDS),
          ...unknown('kind of rewriting', fact.rewrites?.map(({ kind }) => kind) ?? [], KINDS),
          ...unknown('change of a header', fact.header ? [fact.header.change] : [], CHANGES),
          ...rewriteFaults(fact),
          ...emptyLists(fact),
          ...twice(fact),
        ].map((finding) => [place, ...finding] as const),
      ),
    ),
  fails: [
    {
      breaks: (facts) =>
        changePath(facts, 'calico-plain', {
          hops: [
            hop('source', 'a', { guards: ['egres' as Guard] }),
            hop('network', 'b', { rewrites: [{ kind: 'SNAT', from: 'pod', to: 'pod' }] }),
            hop('target', 'c', { guards: ['ingress', 'ingress'] }),
          ],
        }),
      messages: [
        'calico-plain/cross/a: there is no guard “egres” — take one of egress, ingress, security-group',
        'calico-plain/cross/b: SNAT makes “pod” of itself — say what it becomes',
        'calico-plain/cross/c: lists “ingress” twice — list it once',
      ],
    },
    {
      breaks: (facts) =>
        changePath(facts, 'calico-plain', {
          hops: [
            hop('source', 'a', { rewrites: [] as never }),
            hop('target', 'b', { sources: [] as never }),
          ],
        }),
      messages: [
        'calico-plain/cross/a: its rewrites are an empty list — fill it, or leave it out',
        'calico-plain/cross/b: its sources are an empty list — fill it, or leave it out',
      ],
    },
  ],
};
