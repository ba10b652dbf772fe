import { citationsOf } from '~/derive/sources/cited.ts';
import { cite } from '../../support/facts.ts';
import { changeClaim, changeDocument } from './breaking.ts';
import { claims } from './places.ts';
import { type CheckedFacts, message, type Rule } from './rule.ts';

/** Where a document is published: `owner/name`, or the host of a page. */
function publisherOf(id: string, { documents, pins }: CheckedFacts): string {
  const document = documents[id];
  if (document === undefined) return '';
  if ('pin' in document) return pins[document.pin]?.repo ?? '';
  if (!URL.canParse(document.page)) return '';
  const { hostname, pathname } = new URL(document.page);
  return hostname === 'github.com' ? pathname.split('/').slice(1, 3).join('/') : hostname;
}

function owns(own: readonly string[], publisher: string): boolean {
  return own.some(
    (name) =>
      publisher === name || publisher.startsWith(`${name}/`) || publisher.endsWith(`.${name}`),
  );
}

/** The CNIs whose own documents are among those cited. */
function ownersOf(documents: readonly string[], facts: CheckedFacts): readonly string[] {
  const publishers = documents.map((id) => publisherOf(id, facts));
  return Object.entries(facts.ownSources)
    .filter(([, own]) => publishers.some((publisher) => owns(own, publisher)))
    .map(([cni]) => cni);
}

/** CNIs with sources of which nothing is known to be their own. */
function unlisted(facts: CheckedFacts): readonly string[] {
  return Object.entries(facts.claims)
    .filter(
      ([cni, byFeature]) =>
        facts.ownSources[cni] === undefined &&
        Object.values(byFeature).some((claim) => citationsOf(claim).length > 0),
    )
    .map(([cni]) =>
      message(
        `cnis/${cni}`,
        'cites sources, and none is known to be its own',
        'list its repositories and hosts in src/data/sources/own.ts',
      ),
    );
}

/** Publishers that are listed and have published nothing that is cited. */
function idle(facts: CheckedFacts): readonly string[] {
  const publishers = Object.keys(facts.documents).map((id) => publisherOf(id, facts));
  return Object.entries(facts.ownSources).flatMap(([cni, own]) =>
    own
      .filter((name) => publishers.every((publisher) => !owns([name], publisher)))
      .map((name) => message(`own.ts/${cni}`, `no document is of ${name}`, 'correct or drop it')),
  );
}

export const ownSources: Rule = {
  name: 'a claim does not rest on the documents of another CNI alone',
  why: 'What another project says of its own plugin is no evidence on this one: it was pasted here.',
  check: (facts) => [
    ...unlisted(facts),
    ...idle(facts),
    ...claims(facts).flatMap(({ place, fact }) => {
      // What provides it instead is documented where it comes from.
      if (fact.support === 'external') return [];
      const [cni = ''] = place.split('/');
      const owners = ownersOf(
        citationsOf(fact).map(({ document }) => document),
        facts,
      );
      if (owners.length === 0 || owners.includes(cni)) return [];
      const fault = `cites documents of ${owners.join(' and ')} and none of ${cni}`;
      return [message(place, fault, 'cite what its own project says')];
    }),
  ],
  fails: [
    {
      breaks: (facts) => {
        const page = 'https://docs.cilium.io/names';
        const documented = changeDocument(facts, 'page', { page });
        const cited = changeClaim(documented, { sources: [cite('page')] });
        return { ...cited, ownSources: { calico: ['calico.org'], cilium: ['cilium.io'] } };
      },
      messages: [
        'own.ts/calico: no document is of calico.org — correct or drop it',
        'calico/policy.summary: cites documents of cilium and none of calico — cite what its own project says',
        'calico/policy.fqdn: cites documents of cilium and none of calico — cite what its own project says',
      ],
    },
    {
      breaks: (facts) => ({ ...facts, ownSources: { cilium: ['example'] } }),
      messages: [
        'cnis/calico: cites sources, and none is known to be its own — list its repositories and hosts in src/data/sources/own.ts',
        ...['ipam.pools', 'policy.fqdn'].map(
          (id) =>
            `calico/${id}: cites documents of cilium and none of calico — cite what its own project says`,
        ),
      ],
    },
  ],
};
