import { describe, expect, it } from 'vitest';
import { policyClaims, recipes } from '~/derive/policy/cookbook.ts';
import { comparisonOf } from '~/derive/comparison/resolve.ts';
import { smallFacts } from '../../../support/facts.ts';
import { smallCookbook } from '../../../support/policies.ts';

const comparison = comparisonOf(smallFacts);
const files = { 'names/cilium.yaml': 'kind: CiliumNetworkPolicy\n' };

describe('recipes', () => {
  it('give each intent its answers, in the order of the data', () => {
    const [recipe] = recipes(smallCookbook, files, comparison);
    expect(recipe?.id).toBe('names');
    expect(recipe?.cells.map(({ anchor }) => anchor)).toEqual(['names-calico', 'names-cilium']);
  });

  it('carry a manifest with its file where there is one', () => {
    const [recipe] = recipes(smallCookbook, files, comparison);
    expect(recipe?.cells.map(({ file, manifest }) => [file, manifest])).toEqual([
      [undefined, undefined],
      ['names/cilium.yaml', 'kind: CiliumNetworkPolicy\n'],
    ]);
  });

  it('name the claims by feature and CNI', () => {
    const [recipe] = recipes(smallCookbook, files, comparison);
    expect(recipe?.cells[0]?.claims).toEqual([
      {
        feature: 'policy.fqdn',
        name: 'FQDN egress rules',
        cnis: [{ id: 'calico', name: 'Calico' }],
      },
    ]);
  });

  it('stop where a manifest is missing', () => {
    expect(() => recipes(smallCookbook, {}, comparison)).toThrow('names/cilium.yaml');
  });
});

describe('the claims of the cookbook', () => {
  it('are those of all answers, in reading order', () => {
    expect(policyClaims(smallCookbook).map(({ cni }) => cni)).toEqual(['calico', 'cilium']);
  });
});
