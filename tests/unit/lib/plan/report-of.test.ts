import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figureText } from '~/lib/plan/figure.ts';
import { RULE_IDS } from '~/lib/plan/rule-id.ts';
import { reckoned, tableTexts, VOCABULARY } from '../../../support/plan/reports.ts';
import { anyState } from '../../../support/plan/states.ts';

/** Every text of a report, wherever it stands. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

describe('reportOf', () => {
  it('names the row of the way that is asked for, and links each to the same plan in its way', () => {
    const { tables } = reckoned({ way: 'custom', numbers: { nodes: 3 } }).report;
    const rows = tables.find(({ id }) => id === 'ways')?.rows ?? [];
    expect(rows.filter(({ isChosen }) => isChosen).map(({ name }) => name.text)).toEqual([
      'custom',
    ]);
    expect(rows.map(({ name }) => name.link)).toEqual(
      VOCABULARY.ways.map((way) => `?v=1&way=${way}&nodes=3`),
    );
  });

  it('has its tables in one order, each where there is something to say', () => {
    const idsOf = (given: Parameters<typeof reckoned>[0]) =>
      reckoned(given).report.tables.map(({ id }) => id);
    expect(idsOf({})).toEqual(['max-pods', 'addresses', 'subnets', 'ways']);
    expect(idsOf({ subnets: '' })).toEqual(['max-pods', 'addresses', 'ways']);
    expect(idsOf({ types: ['c7i.32xlarge'] })).toEqual(['max-pods', 'ways']);
  });

  it('asks for a type where none is there, and still says what subnets have wrong', () => {
    const { report, plans, problems } = reckoned({ types: [], subnets: 'x' });
    expect(report.headline).toBe('Name an instance type');
    expect(report.tables).toEqual([]);
    expect(plans).toEqual([]);
    expect(problems).toHaveLength(1);
  });

  it('trap 33: says what is unknown by a type that no list has, and which it is', () => {
    for (const types of [['m5.lage'], ['m5.large', 'm5.lage'], ['m5.lage', 'm5.large']]) {
      const { report } = reckoned({ types });
      expect(report.headline).toBe(
        'Nobody can tell: no list has the limits of m5.lage, and nodes of it may be there',
      );
      expect(report.tone).toBe('unknown');
      const [lage] = tableTexts(report, 'max-pods').filter(([name]) => name === 'm5.lage');
      expect(lage?.slice(1)).toEqual(Array.from({ length: 5 }, () => 'unknown'));
      const figures = tableTexts(report, 'ways').flatMap((row) => row.slice(1));
      expect(figures.every((text) => text === 'unknown')).toBe(true);
    }
  });

  it('is nothing that nobody can read, whatever is asked', () => {
    fc.assert(
      fc.property(anyState(3), (state) => {
        const { report, problems } = reckoned(state);
        expect(problems).toEqual([]);
        const odd = textsIn(report).filter((text) => /NaN|Infinity|∞|undefined|null/u.test(text));
        expect(odd).toEqual([]);
        for (const { head, rows } of report.tables) {
          expect(rows.every(({ cells }) => cells.length === head.length - 1)).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('has figures by known rules, whose amounts are their texts', () => {
    fc.assert(
      fc.property(anyState(3), (state) => {
        const figures = reckoned(state).report.tables.flatMap(({ rows }) =>
          rows.flatMap(({ cells }) => cells.filter(({ figure }) => figure)),
        );
        for (const { text, figure } of figures) {
          expect(RULE_IDS).toContain(figure?.rule);
          expect(figure?.working).not.toBe('');
          // What subnets are needed is told by their length.
          if (text.startsWith('/') || text.startsWith('more than')) continue;
          const amount = figure ? figureText(figure) : '';
          expect([amount, `at least ${amount}`, `≥ ${amount}`, `≤ ${amount}`]).toContain(text);
          expect(figure?.most ?? Infinity).toBeGreaterThan(Number(figure?.amount) || 0);
        }
      }),
      { numRuns: 60 },
    );
  });
});
