import { drawnMode } from '~/derive/path/facts.ts';
import type { ClaimReference } from '~/data/decision.ts';
import { embeddingOf } from '~/derive/prose/embedding.ts';
import { changeStatement } from '../../support/conditions.ts';
import { withUnresearched } from '../../support/facts.ts';
import { cniOfPage, embedsOf } from './mdx.ts';
import { pairs } from './pairs.ts';
import { hops, statements } from './places.ts';
import { type CheckedFacts, message, type Rule } from './rule.ts';

/** The claims that a place rests on. */
type Resting = readonly [
  place: string,
  claims: readonly { readonly cni: string; readonly feature: string }[],
];

function prose({ pages }: CheckedFacts): readonly Resting[] {
  return Object.entries(pages).flatMap(([path, page]) =>
    embedsOf(page).map(({ tag, attributes, line }): Resting => {
      const named = embeddingOf(tag)?.attributes['id'] === 'claim';
      const { id, cni = cniOfPage(path) } = attributes;
      const isClaim = named && id !== undefined && cni !== undefined;
      return [`${path}:${String(line)}`, isClaim ? [{ cni, feature: id }] : []];
    }),
  );
}

function decision({ decision: { questions, outcomes } }: CheckedFacts): readonly Resting[] {
  const steps: readonly [string, { readonly claims: readonly ClaimReference[] }][] = [
    ...Object.entries(questions),
    ...Object.entries(outcomes),
  ];
  return steps.map(([id, { claims }]) => [`decision/${id}`, claims]);
}

function recipes({ policies }: CheckedFacts): readonly Resting[] {
  return Object.entries(policies).flatMap(([intent, { answers }]) =>
    Object.entries(answers).map(([dialect, { claims }]): Resting => [
      `policies/${intent}/${dialect}`,
      claims,
    ]),
  );
}

function paths(facts: CheckedFacts): readonly Resting[] {
  return hops(facts).map(({ place, fact, mode }) => {
    const { cni } = drawnMode(facts, mode);
    return [place, (fact.claims ?? []).map((feature) => ({ cni, feature }))];
  });
}

/** The claims of CNIs that the reasons of pairs rest on; modes and interactions are none. */
function reasons(facts: CheckedFacts): readonly Resting[] {
  return pairs(facts).map(({ place, pair }) => [
    place,
    pair.take
      .flat()
      .flatMap(({ grounds }) => grounds)
      .map((ground) => ground.split('/'))
      .filter(([cni = '']) => cni in facts.cnis)
      .map(([cni = '', feature = '']) => ({ cni, feature })),
  ]);
}

/** The claims by which conditions say how modes stand to them. */
function conditions(facts: CheckedFacts): readonly Resting[] {
  return statements(facts).map(({ place, fact: { claims = [] } }) => [
    place,
    claims.map((key) => key.split('/')).map(([cni = '', feature = '']) => ({ cni, feature })),
  ]);
}

export const restsOnResearch: Rule = {
  name: 'nothing rests on a claim that nobody has looked into',
  why: 'A page, tree, recipe or path that links it passes on what was never read.',
  check: (facts) =>
    [prose, decision, recipes, paths, reasons, conditions]
      .flatMap((part) => part(facts))
      .flatMap(([place, claims]) =>
        claims
          .filter(({ cni, feature }) => facts.claims[cni]?.[feature]?.support === 'unresearched')
          .map(({ cni, feature }) =>
            message(
              place,
              `rests on ${cni}/${feature}, which is unresearched`,
              'answer the claim first, or leave it out here',
            ),
          ),
      ),
  fails: [
    {
      breaks: (facts) => withUnresearched(facts, 'cilium', 'policy.fqdn'),
      messages: [
        ...['content/cni/calico.mdx:18', 'content/cni/cilium.mdx:18', 'content/cni/cilium.mdx:18'],
        ...['decision/names', 'policies/names/cilium', 'cilium-wrapped/cross/connect() hook'],
        'pairs/calico-vs-cilium',
      ].map(
        (place) =>
          `${place}: rests on cilium/policy.fqdn, which is unresearched — answer the claim first, or leave it out here`,
      ),
    },
    {
      breaks: (facts) =>
        changeStatement(withUnresearched(facts, 'calico', 'policy.summary'), {
          claims: ['calico/policy.summary'],
        }),
      messages: [
        'conditions/flat-network/cilium-wrapped: rests on calico/policy.summary, which is unresearched — answer the claim first, or leave it out here',
      ],
    },
  ],
};
