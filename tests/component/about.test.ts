import { describe, expect, it } from 'vitest';
import FigureTable from '~/components/about/FigureTable.astro';
import Independence from '~/components/about/Independence.astro';
import TrendPanels from '~/components/about/TrendPanels.astro';
import { milestonesOf } from '~/derive/about/measures.ts';
import { trendsOf } from '~/derive/about/trend.ts';
import { comparisonOf } from '~/derive/comparison/resolve.ts';
import { smallFacts } from '../support/facts.ts';
import { attributesOf, render, textOf, textsOf } from '../support/render.ts';
import { snapshotOf } from '../support/trial.ts';

describe('FigureTable', () => {
  it('names its columns and rows, and can be scrolled by the keyboard', async () => {
    const table = await render(FigureTable, {
      caption: 'Figures',
      head: ['CNI', 'Yes'],
      rows: [
        { name: 'Calico', href: '/cni/calico/', cells: [7] },
        { name: 'All', cells: ['–'] },
      ],
    });
    expect(attributesOf(table, '[role="region"]', 'aria-label')).toEqual(['Figures']);
    expect(attributesOf(table, '[role="region"]', 'tabindex')).toEqual(['0']);
    expect(attributesOf(table, 'tbody th', 'scope')).toEqual(['row', 'row']);
    expect(attributesOf(table, 'a', 'href')).toEqual(['/cni/calico/']);
    expect(textsOf(table, 'td')).toEqual(['7', '–']);
  });
});

describe('TrendPanels', () => {
  const now = comparisonOf(smallFacts);
  const panels = (snapshots: Parameters<typeof milestonesOf>[0]) =>
    render(TrendPanels, { trends: trendsOf(milestonesOf(snapshots, now, '2026-02-03')) });

  it('say every point in words, and write the figures at both ends', async () => {
    const drawn = await panels([snapshotOf('2026-01-01', smallFacts)]);
    expect(attributesOf(drawn, 'svg', 'aria-label')[0]).toBe(
      'Claims: 6 on 1 Jan 2026 and 6 on 3 Feb 2026',
    );
    expect(textsOf(drawn.querySelector('svg'), 'text')).toEqual(['6', '6']);
    expect(drawn.querySelector('svg')?.querySelectorAll('circle.open')).toHaveLength(1);
  });

  it('write the last figure alone where the points lie close', async () => {
    const point = { count: 6, y: 30, isPublished: true };
    const points = [
      { ...point, day: '2026-02-01', x: 200 },
      { ...point, day: '2026-02-03', x: 232, count: 7 },
    ];
    const shape = { id: 'claims', name: 'Claims', width: 240, height: 88, floor: 82, path: 'M0,0' };
    const drawn = await render(TrendPanels, { trends: [{ ...shape, points }] });
    expect(textsOf(drawn, 'text')).toEqual(['7']);
  });

  it('write one figure where there is one point', async () => {
    const drawn = await panels([]);
    expect(textsOf(drawn.querySelector('svg'), 'text')).toEqual(['6']);
  });
});

describe('Independence', () => {
  const licence = { name: 'CC BY 4.0', address: 'https://example.org/licence' };

  it('leads to the repository, its guide and its forms', async () => {
    const repository = 'https://example.org/source/';
    const hrefs = attributesOf(await render(Independence, { licence, repository }), 'a', 'href');
    expect(hrefs).toContain('https://example.org/source/blob/main/CONTRIBUTING.md');
    expect(hrefs).toContain('https://example.org/source/issues/new/choose');
  });

  it('says so where there is none', async () => {
    const text = textOf((await render(Independence, { licence })).body);
    expect(text).toContain('names no repository');
    expect(text).not.toContain('undefined');
  });
});
