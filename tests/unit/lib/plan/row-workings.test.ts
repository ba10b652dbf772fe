import { describe, expect, it } from 'vitest';
import { usedRules } from '~/lib/plan/used-rules.ts';
import { workingsOf } from '~/lib/plan/row-workings.ts';
import { reckoned } from '../../../support/plan/reports.ts';

const figure = (amount: number) =>
  ({ amount, rule: 'prefixes', working: `1 × ${String(amount)}` }) as const;

describe('the workings of a row', () => {
  it('are named by column and number, and their inputs stand once', () => {
    const cells = [
      { text: '4', figure: figure(4), basis: 'a type' },
      { text: 'none' },
      { text: '≥ 5', figure: figure(5), basis: 'a type' },
    ];
    expect(workingsOf(['Row', 'One', 'Two', 'Three'], { name: { text: 'a' }, cells })).toEqual({
      workings: [
        { name: 'One 4', working: '1 × 4', rule: 'prefixes' },
        { name: 'Three ≥ 5', working: '1 × 5', rule: 'prefixes' },
      ],
      bases: ['a type'],
    });
  });

  it('are none where no cell is a figure', () => {
    expect(
      workingsOf(['Row', 'One'], { name: { text: 'a' }, cells: [{ text: '4' }] }),
    ).toBeUndefined();
  });
});

describe('the rules of a plan', () => {
  it('are those of its own numbers, not those of other ways', () => {
    const { report } = reckoned({});
    const used = usedRules(report);
    expect(used).toContain('secondary-ips');
    expect(used).toContain('managed-cap');
    expect(used).not.toContain('prefixes');
    const all = report.tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells));
    expect(used.size).toBeLessThan(new Set(all.map((cell) => cell.figure?.rule)).size);
  });
});
