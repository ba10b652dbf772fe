import { describe, expect, it } from 'vitest';
import FigureCell from '~/components/plan/FigureCell.astro';
import PlanSaid from '~/components/plan/PlanSaid.astro';
import ReportTable from '~/components/plan/ReportTable.astro';
import RuleEntry from '~/components/plan/RuleEntry.astro';
import WayEntry from '~/components/plan/WayEntry.astro';
import { comparisonOf } from '~/derive/comparison/resolve.ts';
import { ruleViews } from '~/derive/plan/rules.ts';
import { wayViews } from '~/derive/plan/ways.ts';
import type { Cell } from '~/lib/plan/report.ts';
import type { RuleId } from '~/lib/plan/rule-id.ts';
import type { PlanRule } from '~/data/plan-rule.ts';
import { smallFacts } from '../support/facts.ts';
import { smallModeFacts } from '../support/modes.ts';
import { changePlanRule, smallPlanRules } from '../support/plan-rules.ts';
import { smallPlans } from '../support/plans.ts';
import { attributesOf, render, textOf, textsOf } from '../support/render.ts';
import { smallPlaces } from '../support/settings.ts';

const figure = { amount: 29, rule: 'secondary-ips', working: '3 × (10 − 1) + 2' } as const;

describe('RuleEntry', () => {
  const entryOf = (rules: Readonly<Record<string, PlanRule>>) => {
    const [rule] = ruleViews(rules as Readonly<Record<RuleId, PlanRule>>, smallFacts);
    return render(RuleEntry, { rule });
  };

  it('tells a rule at its place: name, formula, reason, the day and the sources', async () => {
    const entry = await entryOf(smallPlanRules);
    const section = entry.getElementById('rule-pool-addresses');
    expect(section?.getAttribute('aria-labelledby')).toBe('rule-pool-addresses-name');
    expect(textOf(entry.getElementById('rule-pool-addresses-name'))).toMatch(
      /^Addresses of a pool/u,
    );
    expect(textOf(entry.querySelector('.formula'))).toBe('hosts × 64');
    expect(textOf(entry.querySelector('.formula + p'))).toBe('A host takes a block.');
    expect(textOf(entry.querySelector('.list-note'))).toBe('re-read 3 Feb 2026');
    expect(attributesOf(entry, 'details a', 'href')).toHaveLength(1);
  });

  it('tells what is said otherwise: when, what, why not, and where', async () => {
    const entry = await entryOf(smallPlanRules);
    expect(textsOf(entry, '.otherwise > p')).toEqual([
      'Said otherwise, 1 Jan 2026: A page gives a host 60.',
      'It leaves out four that are used.',
    ]);
    expect(entry.querySelectorAll('.otherwise a')).toHaveLength(1);
  });

  it('is marked where numbers of the plan follow it, for paper', async () => {
    const [rule] = ruleViews(smallPlanRules as Readonly<Record<RuleId, PlanRule>>, smallFacts);
    const marked = async (isUsed?: boolean) =>
      (await render(RuleEntry, { rule, isUsed })).querySelector('[data-used]') !== null;
    expect([await marked(true), await marked(false), await marked()]).toEqual([true, false, false]);
  });

  it('has nothing of the kind where nothing is', async () => {
    const { planRules } = changePlanRule({ planRules: smallPlanRules }, { otherwise: undefined });
    expect((await entryOf(planRules)).querySelector('.otherwise')).toBeNull();
  });
});

describe('WayEntry', async () => {
  const [way] = wayViews(comparisonOf(smallModeFacts), smallPlans.planWays, smallPlaces);
  const entry = await render(WayEntry, { way });

  it('tells a way at its place, and leads to the mode', () => {
    expect(entry.getElementById('way-flat')?.getAttribute('aria-labelledby')).toBe('way-flat-name');
    expect(textOf(entry.querySelector('h3'))).toMatch(/^A flat network/u);
    expect(attributesOf(entry, 'h3 + p a', 'href')).toEqual(['/modes/calico-plain/']);
    expect(textOf(entry.querySelector('h3 + p'))).toBe(
      'Calico without an overlay. Calico plain: how it is set up',
    );
  });

  it('says what the mode answers where it may cost something, each a link to it', () => {
    expect(attributesOf(entry, '.plan-costs a', 'href')).toEqual([
      '/features/policy.fqdn/calico/#calico-plain',
    ]);
    // Where it is read without its looks, a word ends before the next begins.
    expect(textOf(entry.querySelector('.plan-costs li'))).toMatch(/^FQDN egress rules No/u);
    expect(textsOf(entry, '.plan-costs .claim-value')).toEqual(['No names without the overlay']);
  });

  it('folds what bites, and has nothing to fold where nothing does', async () => {
    expect(entry.querySelector('details')).toBeNull();
    const interactions = [{ id: 'pools', name: 'Pools of `a`' }];
    const bitten = await render(WayEntry, { way: { ...way, interactions } });
    expect(textOf(bitten.querySelector('summary'))).toBe('what bites (1)');
    expect(attributesOf(bitten, 'details a', 'href')).toEqual(['/interactions/#pools']);
    expect(textsOf(bitten, 'details code')).toEqual(['a']);
  });
});

describe('FigureCell', () => {
  const cellOf = (cell: Cell) => render(FigureCell, { cell });

  it('is words alone where there is no figure', async () => {
    const cell = await cellOf({ text: 'not used' });
    expect(textOf(cell.body)).toBe('not used');
    expect(cell.body.firstElementChild).toBeNull();
  });

  it('is a link where there is one, and marked where it decides', async () => {
    const cell = await cellOf({ text: '10.0.0.0/24 in a', link: '?v=1', isDeciding: true });
    expect(attributesOf(cell, 'a', 'href')).toEqual(['?v=1']);
    expect(textOf(cell.querySelector('.decides'))).toBe('first');
    expect(textOf(cell.body)).toBe('10.0.0.0/24 in a first');
  });

  it('is a number alone, for its row opens how it comes about', async () => {
    const cell = await cellOf({ text: '29', figure, basis: 'm5.large', isDeciding: true });
    expect(textOf(cell.body)).toBe('29 decides');
    expect((await cellOf({ text: '29', figure })).querySelector('.decides')).toBeNull();
  });
});

describe('PlanSaid', () => {
  it('says a plan by names and words', async () => {
    const said = await render(PlanSaid, { said: [{ name: 'Nodes', says: '7 nodes of a' }] });
    expect(textsOf(said, 'dt, dd')).toEqual(['Nodes', '7 nodes of a']);
  });
});

describe('ReportTable', async () => {
  const table = {
    id: 'max-pods',
    title: 'Pods a node takes',
    note: 'The least decides.',
    head: ['Type', 'Ceiling'],
    rows: [
      {
        name: { text: 'm5.large' },
        cells: [{ text: '29', figure, basis: 'm5.large: 3 interfaces' }],
        isChosen: true,
      },
      { name: { text: 'm5.xlarge' }, cells: [{ text: 'unknown' }] },
    ],
  };
  const section = await render(ReportTable, { table });

  it('has a head to each column and row, and a title that names its region', () => {
    expect(textsOf(section, 'th[scope="col"]')).toEqual(['how', 'Type', 'Ceiling']);
    expect(textsOf(section, 'th[scope="row"]')).toEqual(['m5.large', 'm5.xlarge']);
    expect(attributesOf(section, '[role="region"]', 'aria-label')).toEqual(['Pods a node takes']);
    expect(attributesOf(section, '[role="region"]', 'tabindex')).toEqual(['0']);
    expect(textOf(section.querySelector('.list-note'))).toBe('The least decides.');
  });

  it('marks the row of what is asked for', () => {
    expect(attributesOf(section, 'tbody tr', 'aria-current')).toEqual(['true', null, null]);
  });

  it('opens a row with figures to their workings, inputs and rules, by a name of its own', () => {
    expect(textsOf(section, 'summary')).toEqual(['How the numbers of m5.large come about']);
    expect(textsOf(section, 'tr + .workings :is(li, p)')).toEqual([
      `Ceiling 29: ${figure.working}, rule and sources`,
      'm5.large: 3 interfaces',
    ]);
    expect(attributesOf(section, '.workings a', 'href')).toEqual(['#rule-secondary-ips']);
    expect(attributesOf(section, '.workings td', 'colspan')).toEqual(['3']);
  });

  it('has no note where there is none', async () => {
    const { note, ...bare } = table;
    expect((await render(ReportTable, { table: bare })).querySelector('.list-note')).toBeNull();
    expect(note).not.toBe('');
  });
});
