import { describe, expect, it } from 'vitest';
import FiguresSection from '~/components/benchmark/FiguresSection.astro';
import MeasureTable from '~/components/benchmark/MeasureTable.astro';
import StudyPanel from '~/components/benchmark/StudyPanel.astro';
import TestCounts from '~/components/benchmark/TestCounts.astro';
import { bearingOnPair } from '~/derive/benchmark/bearing.ts';
import { studyViews } from '~/derive/benchmark/view.ts';
import { comparisonOf } from '~/derive/comparison/resolve.ts';
import { changeStudy, smallBenchmarks } from '../support/benchmarks.ts';
import { cite } from '../support/facts.ts';
import { smallModeFacts } from '../support/modes.ts';
import { attributesOf, render, textOf, textsOf } from '../support/render.ts';

const facts = { ...smallModeFacts, ...smallBenchmarks };
const viewOf = (changes: Readonly<Record<string, unknown>>) => {
  const [view] = studyViews(comparisonOf(changeStudy(facts, changes)));
  if (view === undefined) throw new Error('no study');
  return view;
};

describe('MeasureTable', async () => {
  const [tcp, services] = viewOf({}).measures;
  const table = await render(MeasureTable, { measure: tcp, payer: 'vendor' });

  it('has a row for each subject with its figure, its range and its letters', () => {
    expect(textsOf(table, 'tbody th')).toEqual(['Calico', 'Cilium', 'bare metal']);
    expect(textsOf(table, 'tbody .letters')).toEqual(['a', 'a', '']);
    expect(textsOf(table, '.range')).toEqual(['9.0–11.0', '8.4–9.2']);
    expect(attributesOf(table, '.bar rect', 'width')).toHaveLength(3);
  });

  it('says on the chart that a vendor paid, and nothing of the kind where nobody says', async () => {
    expect(textOf(table.querySelector('.measure-head'))).toContain('vendor-paid');
    const open = await render(MeasureTable, { measure: tcp, payer: 'unstated' });
    expect(textsOf(open, '.paid-mark')).toEqual([]);
  });

  it('says that all is undecided where each figure stands alone, and leaves a gap for none', async () => {
    const alone = await render(MeasureTable, { measure: services, payer: 'unstated' });
    expect(textOf(alone.querySelector('.undecided-mark'))).toContain('one figure each');
    expect(textsOf(alone, '.case th')).toEqual(['few', 'many']);
    expect(textsOf(alone, '.missing')).toEqual(['not measured']);
    expect(textsOf(alone, '.letters')).toEqual([]);
  });
});

describe('StudyPanel', () => {
  it('says what the study does not tell, and what speaks against it', async () => {
    const view = viewOf({
      payer: 'vendor',
      contrary: [
        { kind: 'A user’s report', says: 'It was less.', source: cite('page'), asOf: '2026-02-01' },
      ],
    });
    const panel = await render(StudyPanel, { view, modes: { 'calico-plain': 'Calico, plain' } });
    expect(textsOf(panel, '.bench .missing').length).toBeGreaterThan(0);
    expect(textOf(panel.querySelector('.conflict'))).toContain('A user’s report says otherwise');
    expect(textOf(panel.querySelector('.study-marks'))).toContain('vendor-paid');
    expect(attributesOf(panel, 'article', 'data-paid')).toEqual(['vendor']);
  });
});

describe('FiguresSection', () => {
  it('quotes figures with study, date and payer, and stays away where there are none', async () => {
    const bearings = bearingOnPair(comparisonOf(facts), 'cni', ['calico', 'cilium']);
    const section = await render(FiguresSection, { bearings });
    expect(textOf(section.querySelector('.figure-notes > li > .list-note'))).toBe(
      '“Wires of 2026”, Jan 2026, payer not stated',
    );
    expect(textsOf(section, '.undecided-mark')).toEqual(['undecided']);
    const empty = await render(FiguresSection, { bearings: [] });
    expect(textsOf(empty, 'section')).toEqual([]);
  });
});

describe('TestCounts', () => {
  it('counts what passes, and names what failed or was skipped', async () => {
    const profiles = [{ name: 'HTTP', core: { passed: 26, failed: 0, skipped: 12 } }];
    const table = await render(TestCounts, { name: 'A controller', profiles });
    expect(textsOf(table, 'td')).toEqual(['26 of 38 pass, 12 skipped']);
  });
});
