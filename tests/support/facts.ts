import type { Reading } from '~/derive/claim/reading.ts';
import type { Facts } from '~/derive/comparison/facts.ts';
import type { Citation, Claim, LineRange } from '~/data/claim.ts';
import type { Cni, Feature, NonEmpty } from '~/data/model.ts';
import { TermFinder } from '~/lib/terms.ts';

/** The commit that the small facts are pinned to. */
export const COMMIT = '0ca9d1b93644778cafdf1812f3dda02ac0c361e8';

/** A citation of a document that need not be one of the site's. */
export function cite(
  document: string,
  rest: { lines?: NonEmpty<LineRange>; passage?: string } = {},
): Citation {
  return { document: document as Citation['document'], ...rest };
}

function cni(name: string, changes: Partial<Cni> = {}): Cni {
  return {
    name,
    vendor: 'A vendor',
    governance: 'A project of its vendor',
    licence: 'Apache-2.0',
    version: 'v1.2.3',
    released: '2026-01-02',
    home: `https://${name.toLowerCase()}.example/`,
    summary: `${name} in one sentence.`,
    keyFeature: `What sets ${name} apart.`,
    pros: ['A pro'],
    cons: ['A con'],
    bestFor: ['A situation'],
    thinkTwice: ['Another situation'],
    ...changes,
  };
}

function feature(name: string, related: readonly string[], kind: Feature['kind']): Feature {
  return { name, question: `Does it have ${name}?`, why: `Why ${name} matters.`, kind, related };
}

/** What every answer of the small facts has; the detail is as long as the rules want it. */
export function answer(about: string, document = 'rules') {
  return {
    value: `A short answer on ${about}`,
    detail: `What ${about} is and does, in as many words as a claim needs to pass the rules of the data: neither a note in passing nor a page.`,
    sources: [cite(document)] as const,
    reviewed: '2026-02-03' as const,
  };
}

/** Details that share few words, as the rules want them. */
const details = {
  calicoPools:
    'Pools are objects of the cluster. Each node takes blocks from those whose selector names it, and gives them back once the last pod has left.',
  calicoPolicy:
    'An agent writes rules into the kernel for every workload. Tiers are asked one after the other, and the first verdict ends the search.',
  calicoFqdn:
    'The open-source agent knows addresses alone. With an edition, answers of the name server fill sets which the rules then match.',
  ciliumPools:
    'The operator hands out ranges to machines as they join. Several pools may stand side by side, but a namespace cannot reserve one.',
  ciliumPolicy:
    'Identity decides, not address: labels become a number that travels with the packet, so that endpoints may move without new filters.',
  ciliumFqdn:
    'A proxy beside the workload watches lookups and remembers what they return. Connections to anything else are refused until then.',
};

const calico: Readonly<Record<string, Claim>> = {
  'ipam.pools': {
    ...answer('pools of Calico'),
    detail: details.calicoPools,
    support: 'yes',
    since: 'v1.2.0',
  },
  'policy.summary': { ...answer('policy of Calico', 'page'), detail: details.calicoPolicy },
  'policy.fqdn': {
    ...answer('names in Calico'),
    detail: details.calicoFqdn,
    support: 'paid',
    edition: 'Calico Enterprise',
    sources: [cite('rules', { lines: [[45, 54]] })],
  },
};

const cilium: Readonly<Record<string, Claim>> = {
  'ipam.pools': {
    ...answer('pools of Cilium'),
    detail: details.ciliumPools,
    support: 'partial',
    missing: 'pools by namespace',
  },
  'policy.summary': { ...answer('policy of Cilium', 'page'), detail: details.ciliumPolicy },
  'policy.fqdn': { ...answer('names in Cilium'), detail: details.ciliumFqdn, support: 'yes' },
};

/** Three rows and two columns that break no rule. */
export const smallFacts: Facts = {
  areas: {
    ipam: { name: 'IP management', short: 'IP', about: 'Where addresses come from.' },
    policy: { name: 'Policy enforcement', short: 'Policy', about: 'Which rules can be written.' },
  },
  features: {
    'ipam.pools': feature('Address pools', ['policy.summary', 'policy.fqdn'], 'capability'),
    'policy.summary': feature('Policy model', ['ipam.pools', 'policy.fqdn'], 'description'),
    'policy.fqdn': feature('FQDN egress rules', ['ipam.pools', 'policy.summary'], 'capability'),
  },
  cnis: { calico: cni('Calico'), cilium: cni('Cilium', { version: '1.20.2' }) },
  claims: { calico, cilium },
  documents: {
    rules: { title: 'Rules', pin: 'docs', path: 'docs/rules.md' },
    page: { title: 'A page', page: 'https://example.org/page' },
  },
  pins: { docs: { repo: 'example/docs', commit: COMMIT, date: '2026-01-01' } },
};

/** A dictionary without one of its entries. */
export function without<T>(
  entries: Readonly<Record<string, T>>,
  id: string,
): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(entries).filter(([key]) => key !== id));
}

/** The facts with some fields of one claim changed; the change may be wrong on purpose. */
export function withClaim<F extends Facts>(
  facts: F,
  cniId: string,
  id: string,
  changes: Readonly<Record<string, unknown>>,
): F {
  const claim = { ...facts.claims[cniId]?.[id], ...changes } as Claim;
  return {
    ...facts,
    claims: { ...facts.claims, [cniId]: { ...facts.claims[cniId], [id]: claim } },
  };
}

/** The facts with claims that nobody has looked into: one, or all of a CNI. */
export function withUnresearched<F extends Facts>(facts: F, cniId: string, id?: string): F {
  const claims = Object.entries(facts.claims[cniId] ?? {}).map(
    ([feature, claim]): [string, Claim] =>
      id === undefined || id === feature
        ? [feature, { support: 'unresearched' }]
        : [feature, claim],
  );
  return { ...facts, claims: { ...facts.claims, [cniId]: Object.fromEntries(claims) } };
}

/** A day on which none of the small facts is due, and a glossary of one term. */
export const smallReading: Reading = {
  today: '2026-03-01',
  terms: new TermFinder([{ id: 'pod', forms: ['pod'] }]),
};
