import { describe, expect, it } from 'vitest';
import DecisionDrawing from '~/components/decision/DecisionDrawing.astro';
import DecisionOutcomes from '~/components/decision/DecisionOutcomes.astro';
import DecisionStep from '~/components/decision/DecisionStep.astro';
import { drawDecision, NARROW } from '~/derive/decision/layout.ts';
import { decisionOutcomes, decisionSteps } from '~/derive/decision/steps.ts';
import { comparisonOf } from '~/derive/comparison/resolve.ts';
import { smallTree } from '../support/decision.ts';
import { smallFacts } from '../support/facts.ts';
import { attributesOf, render, textOf, textsOf } from '../support/render.ts';

const comparison = comparisonOf(smallFacts);
const step = decisionSteps(comparison, smallTree);

describe('DecisionDrawing', async () => {
  const page = await render(DecisionDrawing, {
    drawing: drawDecision(step, NARROW),
    class: 'narrow',
  });

  it('is an image that names its alternative', () => {
    const svg = page.querySelector('svg');
    expect(svg?.getAttribute('role')).toBe('img');
    expect(svg?.getAttribute('aria-label')).toBe(
      'Decision tree with 2 questions. The list that follows says the same in words.',
    );
  });

  it('rings questions and gives outcomes the hue of their CNI', () => {
    expect(page.querySelectorAll('.decision-question circle')).toHaveLength(2);
    expect(attributesOf(page, '.decision-outcome', 'data-cni')).toEqual([
      'cilium',
      'calico',
      'cilium',
    ]);
  });

  it('has no style attribute, which the policy would block', () => {
    expect(page.querySelectorAll('[style]')).toHaveLength(0);
  });
});

describe('DecisionStep', async () => {
  const page = await render(DecisionStep, { step });

  it('nests the answers under their question', () => {
    expect(textOf(page.querySelector('li > strong'))).toBe('Must rules match DNS names?');
    expect(textsOf(page, 'li li li > a')).toEqual(['Calico overlay', 'Cilium overlay']);
    expect(textsOf(page, '.decision-word')).toEqual(['Yes:', 'No:', 'Yes:', 'No:']);
  });

  it('links claims, and outcomes to their price', () => {
    expect(attributesOf(page, 'li > .decision-evidence a', 'href')).toEqual([
      '/features/policy.fqdn/#calico',
      '/features/policy.fqdn/#cilium',
      '/features/ipam.pools/#calico',
      '/features/ipam.pools/#cilium',
    ]);
    expect(attributesOf(page, '.decision-name', 'href')).toEqual([
      '#decision-cilium',
      '#decision-calico',
      '#decision-cilium',
    ]);
  });
});

describe('DecisionOutcomes', async () => {
  const page = await render(DecisionOutcomes, {
    outcomes: decisionOutcomes(comparison, smallTree),
  });

  it('says once what each outcome costs, with its claims', () => {
    expect(attributesOf(page, 'dl > div', 'id')).toEqual(['decision-cilium', 'decision-calico']);
    expect(textsOf(page, '.decision-evidence')).toEqual([
      'Address pools, Cilium',
      'FQDN egress rules, Calico',
    ]);
    expect(textOf(page.querySelector('dd'))).toMatch(/^No pools by namespace\. Address pools/u);
  });

  it('leads from each way to its requirements in the matcher', () => {
    expect(attributesOf(page, '.decision-way a', 'href')).toEqual([
      '/choose/?must=policy.fqdn',
      '/choose/?prefer=ipam.pools',
      '/choose/?must=ipam.pools',
    ]);
    expect(textsOf(page, '#decision-calico .decision-way')).toEqual([
      'these requirements in the matcher',
    ]);
  });

  it('tells several ways to an outcome apart', () => {
    expect(textsOf(page, '#decision-cilium .decision-way')).toEqual([
      'these requirements in the matcher, after “yes” to “Must rules match DNS names?”',
      'these requirements in the matcher, after “no” to “Does each namespace need a pool of addresses of its own?”',
    ]);
  });
});
