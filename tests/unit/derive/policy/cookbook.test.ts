import { describe, expect, it } from 'vitest';
import { policyClaims, type PolicyFacts, recipes, recipeTopics } from '~/derive/policy/cookbook.ts';
import { comparisonOf } from '~/derive/comparison/resolve.ts';
import { smallFacts } from '../../../support/facts.ts';
import { smallCookbook } from '../../../support/policies.ts';

const comparison = comparisonOf(smallFacts);
const cookbook = { ...smallFacts, ...smallCookbook };
const files = { 'names/cilium.yaml': 'kind: CiliumNetworkPolicy\n' };

describe('recipes', () => {
  it('give each intent its answers, in the order of the data', () => {
    const [recipe] = recipes(cookbook, files, comparison);
    expect(recipe?.id).toBe('names');
    expect(recipe?.cells.map(({ anchor }) => anchor)).toEqual(['names-calico', 'names-cilium']);
  });

  it('carry a manifest with its file where there is one', () => {
    const [recipe] = recipes(cookbook, files, comparison);
    expect(recipe?.cells.map(({ file, manifest }) => [file, manifest])).toEqual([
      [undefined, undefined],
      ['names/cilium.yaml', 'kind: CiliumNetworkPolicy\n'],
    ]);
  });

  it('name the claims by feature and CNI', () => {
    const [recipe] = recipes(cookbook, files, comparison);
    expect(recipe?.cells[0]?.claims).toEqual([
      {
        feature: 'policy.fqdn',
        name: 'FQDN egress rules',
        cnis: [{ id: 'calico', name: 'Calico' }],
      },
    ]);
  });

  it('name what bites and what they were read in, with its lines', () => {
    const { names } = smallCookbook.policies;
    const [document = ''] = Object.keys(smallFacts.documents);
    const policies = { names: { ...names, sources: [{ document }] } } as PolicyFacts['policies'];
    const [recipe] = recipes({ ...cookbook, policies }, files, comparison);
    expect(recipe?.bites).toEqual([]);
    expect(recipe?.sources).toHaveLength(1);
  });

  it('stand under the topic that has them', () => {
    const topics = { all: { name: 'All', recipes: smallCookbook.policies } };
    const [topic] = recipeTopics(topics, recipes(cookbook, files, comparison));
    expect(topic?.recipes.map(({ id }) => id)).toEqual(['names']);
  });

  it('stop where a manifest is missing', () => {
    expect(() => recipes(cookbook, {}, comparison)).toThrow('names/cilium.yaml');
  });
});

describe('the claims of the cookbook', () => {
  it('are those of all answers, in reading order', () => {
    expect(policyClaims(smallCookbook).map(({ cni }) => cni)).toEqual(['calico', 'cilium']);
  });
});
