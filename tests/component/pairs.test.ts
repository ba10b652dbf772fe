import { describe, expect, it } from 'vitest';
import PairAreas from '~/components/pair/PairAreas.astro';
import PairFold from '~/components/pair/PairFold.astro';
import PairTable from '~/components/pair/PairTable.astro';
import PairTake from '~/components/pair/PairTake.astro';
import { comparisonOf } from '~/derive/comparison/resolve.ts';
import { linkedAreas } from '~/derive/pair/links.ts';
import { takeViews } from '~/derive/pair/take.ts';
import { pairView } from '~/derive/pair/view.ts';
import { matrixOf } from '~/derive/table/matrix.ts';
import { smallModeFacts } from '../support/modes.ts';
import { smallPairs } from '../support/pairs.ts';
import { attributesOf, render, textOf, textsOf } from '../support/render.ts';

const comparison = comparisonOf(smallModeFacts);
const view = pairView('cni', matrixOf(comparison), ['calico', 'cilium'], smallPairs.weights);
const { columns } = view;

describe('PairTable', async () => {
  const props = { columns, groups: view.deciders, caption: 'All differences' };
  const table = await render(PairTable, props);

  it('has a column for each of the two, and a row a question with both answers', () => {
    expect(textsOf(table, 'thead .sort-label')).toEqual(['Calico', 'Cilium']);
    expect(attributesOf(table, 'tr.feature-row', 'id')).toEqual(['policy.fqdn', 'ipam.pools']);
    expect(textsOf(table, 'td .state-word')).toEqual(['Paid', 'Yes', 'Yes', 'Partial']);
  });

  it('heads each group with why it weighs and how much of it differs', () => {
    expect(textsOf(table, '.area-row th')).toEqual([
      'Rules 1 of 1 differ They are hard to leave.',
      'Places 1 of 1 differ They can be changed.',
    ]);
  });

  it('sets the words apart that one of two like answers has alone', () => {
    expect(textsOf(table, '#ipam\\.pools em')).toEqual(['Calico', 'Cilium']);
  });
});

describe('PairFold', () => {
  it('says an area in a line, and has its answers behind it, without a mark for a description', async () => {
    const say = () => 'said in a line';
    const folds = await render(PairFold, { columns, groups: view.described, say });
    expect(textsOf(folds, 'summary')).toEqual(['Policy enforcement said in a line']);
    expect(attributesOf(folds, 'tr.feature-row', 'id')).toEqual(['policy.summary']);
    expect(folds.querySelector('.state')).toBeNull();
  });
});

describe('PairAreas', () => {
  it('counts in words, beside marks that are for the eye alone', async () => {
    const list = await render(PairAreas, { areas: linkedAreas(view) });
    expect(textsOf(list, 'li')).toEqual(['IP 1 of 1', 'Policy 1 of 1']);
    expect(attributesOf(list, 'svg', 'aria-hidden')).toEqual(['true', 'true']);
    expect(list.querySelectorAll('rect.differs')).toHaveLength(view.counts.differs);
  });
});

describe('PairTake', () => {
  it('gives each side its reasons, with links that name what they lead to', async () => {
    const [pair] = smallPairs.cniPairs;
    const take = pair === undefined ? [[], []] : takeViews(comparison, pair);
    const section = await render(PairTake, { columns, take });
    expect(textsOf(section, 'h3')).toEqual(['Take Calico where', 'Take Cilium where']);
    expect(textOf(section.querySelector('section:last-child .pair-grounds a'))).toBe(
      'FQDN egress rules, Cilium',
    );
    expect(attributesOf(section, 'section:last-child a', 'href')).toEqual([
      '/features/policy.fqdn/cilium/',
      '/features/policy.fqdn/calico/',
      '/interactions/#names-in-tunnels',
    ]);
  });
});
