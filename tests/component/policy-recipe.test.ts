import { describe, expect, it } from 'vitest';
import PolicyRecipe from '~/components/policy/PolicyRecipe.astro';
import { recipes } from '~/derive/policy/cookbook.ts';
import { comparisonOf } from '~/derive/comparison/resolve.ts';
import { smallFacts } from '../support/facts.ts';
import { smallCookbook } from '../support/policies.ts';
import { attributesOf, render, textOf, textsOf } from '../support/render.ts';

const files = { 'names/cilium.yaml': 'kind: CiliumNetworkPolicy\nmetadata:\n  name: a\n' };
const [recipe] = recipes({ ...smallFacts, ...smallCookbook }, files, comparisonOf(smallFacts));
const section = await render(PolicyRecipe, { recipe });

describe('PolicyRecipe', () => {
  it('shows manifests before the dialects without one', () => {
    expect(textsOf(section, 'h4')).toEqual(['Cilium', 'Calico']);
  });

  it('shows a manifest to the letter', () => {
    expect(section.querySelector('.code code')?.textContent).toBe(
      'kind: CiliumNetworkPolicy\nmetadata:\n  name: a',
    );
  });

  it('colours it without style attributes', () => {
    expect(textsOf(section, '.code .key')).toEqual(['kind', 'metadata', 'name']);
    expect(section.querySelectorAll('[style]')).toHaveLength(0);
  });

  it('says why a dialect has none, and which claims say so', () => {
    const cell = section.querySelector('[data-answer="impossible"]');
    expect(textOf(cell?.querySelector('.policy-note'))).toBe(
      'Not possible here, because names come with a paid edition.',
    );
    expect(attributesOf(cell, '.policy-claims a', 'href')).toEqual([
      '/features/policy.fqdn/calico/',
    ]);
    expect(cell?.querySelector('.code')).toBeNull();
  });

  it('names the block that its button wraps', () => {
    const wrap = section.querySelector('[aria-controls]');
    expect(section.getElementById(wrap?.getAttribute('aria-controls') ?? '')).not.toBeNull();
  });
});
