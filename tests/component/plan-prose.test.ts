import { describe, expect, it } from 'vitest';
import PlanLink from '~/components/prose/PlanLink.astro';
import PlanTable from '~/components/prose/PlanTable.astro';
import PlansSection from '~/components/plan/PlansSection.astro';
import { planExamples, planTables } from '~/data/index.ts';
import { reckoned } from '../support/plan/reports.ts';
import { attributesOf, render, textOf, textsOf } from '../support/render.ts';

describe('PlanLink', () => {
  it('says what a prepared plan comes to, within a sentence, and leads to it', async () => {
    const link = await render(PlanLink, { id: 'tight-pool' });
    expect(textOf(link.body)).toMatch(/^room for \d+ of 106 nodes$/u);
    expect(attributesOf(link, 'a', 'href')).toEqual([`/plan/${planExamples['tight-pool'].query}`]);
  });

  it('stops at a plan that there is not', async () => {
    await expect(render(PlanLink, { id: 'tight' })).rejects.toThrow(
      '<PlanLink id="tight" />: there is no such plan',
    );
  });
});

describe('PlanTable', () => {
  it('has a column for each setting, and a line for each count of pods', async () => {
    const { columns, pods } = planTables['m5-large-pools'];
    const table = await render(PlanTable, { id: 'm5-large-pools' });
    expect(textsOf(table, 'thead th')).toEqual(['Pods', ...columns.map(({ name }) => name)]);
    expect(attributesOf(table, 'thead th', 'scope')).toEqual(['col', 'col', 'col', 'col']);
    expect(textsOf(table, 'tbody td:first-child')).toEqual(pods.map(String));
    expect(textsOf(table, 'tbody tr:first-child td')).toEqual(['0', '10', '9', '17']);
  });

  it('stops at a table that there is not', async () => {
    await expect(render(PlanTable, { id: 'pools' })).rejects.toThrow('pools');
  });
});

describe('PlansSection', () => {
  it('lists prepared plans with what they come to', async () => {
    const { report } = reckoned({});
    const plans = [{ id: 'a', name: 'A plan', who: 'Us.', query: '?v=1', claims: [], report }];
    const section = await render(PlansSection, { plans });
    expect(textsOf(section, 'li')).toEqual(['A plan: Room for 24 of 106 nodes']);
    expect(attributesOf(section, 'a', 'href')).toEqual(['/plan/?v=1']);
  });

  it('is nothing where nobody prepared one', async () => {
    expect((await render(PlansSection, { plans: [] })).querySelector('section')).toBeNull();
  });
});
