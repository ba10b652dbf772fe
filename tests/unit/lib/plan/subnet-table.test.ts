import { describe, expect, it } from 'vitest';
import type { PlanState } from '~/lib/plan/plan-state.ts';
import { reckoned, tableTexts } from '../../../support/plan/reports.ts';

const tableOf = (given: Partial<PlanState>) =>
  reckoned(given).report.tables.find(({ id }) => id === 'subnets');
const textsOf = (given: Partial<PlanState>) => tableTexts(reckoned(given).report, 'subnets');

describe('the table of subnets', () => {
  it('has a row a subnet: what it has to give, the nodes that it holds, and those of its zone', () => {
    const subnets = '10.0.0.0/24 a used=45\n10.0.1.0/25 b\n10.0.2.0/24 b reserved=64';
    expect(textsOf({ subnets, numbers: { nodes: 10, surge: 0 } })).toEqual([
      // 251 − 45 − 6 = 200: of 10 addresses, and of 30.
      ['10.0.0.0/24 in a', '251', '20', '6', '6', '5'],
      // 123 − 6 = 117.
      ['10.0.1.0/25 in b', '123', '11', '3', '3', '5'],
      // 251 − 64 − 6 = 181.
      ['10.0.2.0/24 in b', '251', '18', '6', '6', '5'],
    ]);
  });

  it('marks the subnets of the zone that ends first', () => {
    const subnets = '10.0.0.0/24 a\n10.0.1.0/25 b\n10.0.2.0/25 b';
    const marked = tableOf({ subnets })?.rows.filter(({ name }) => name.isDeciding);
    // Eight nodes in a; twice three in b.
    expect(marked?.map(({ name }) => name.text)).toEqual(['10.0.1.0/25 in b', '10.0.2.0/25 in b']);
  });

  it('tells subnets of pods, which have nothing kept and hold none of other ways', () => {
    const subnets = '10.0.0.0/24 a\n100.64.0.0/24 a pods';
    const numbers = { nodes: 10, surge: 0 };
    expect(textsOf({ subnets, numbers, way: 'custom' })).toEqual([
      ['10.0.0.0/24 in a', '251', '245', '245', '245', '10'],
      // 10 and 20 addresses of pods.
      ['100.64.0.0/24 in a, for pods', '251', '25', '12', '12', '10'],
    ]);
    const [, ofPods] = textsOf({ subnets, numbers });
    expect(ofPods).toEqual([
      '100.64.0.0/24 in a, for pods',
      '251',
      'not used',
      'not used',
      'not used',
      '10',
    ]);
  });

  it('counts whole blocks where nodes take prefixes, beside what a division promises', () => {
    const subnets = '10.0.0.0/24 a used=30\n10.0.1.0/28 b';
    const { head, rows } = tableOf({ subnets, way: 'prefixes' }) ?? { head: [], rows: [] };
    expect(head.slice(-2)).toEqual(['Prefixes, aligned', 'By division']);
    expect(rows.map(({ cells }) => cells.slice(-2).map(({ text }) => text))).toEqual([
      // Of 14 whole blocks, 36 addresses take one: 27 lie beside them. 251 / 16 is 15.7.
      ['13', '15'],
      // 11 / 16.
      ['0', '0'],
    ]);
    const [first] = rows;
    // 36 and 12 addresses take two of the blocks.
    expect(first?.cells[1]?.figure).toEqual({
      amount: 12,
      rule: 'aligned-prefixes',
      working: '(251 − 36 used or kept free) by 1 a node and 1 prefix a node',
    });
  });

  it('has no columns of prefixes where nodes take none', () => {
    expect(tableOf({ way: 'prefixes', types: ['m4.large'] })?.head).toHaveLength(6);
  });

  it('holds as many nodes of a group as its types leave room for, from the worst off on', () => {
    const one = (...types: readonly string[]) =>
      textsOf({
        types,
        way: 'prefixes',
        subnets: '10.0.0.0/26 a',
        numbers: { pods: 3, 'warm-ip': 1, 'minimum-ip': 16, keep: 0 },
      })[0]?.[3];
    // Single addresses for the first, and one of two whole blocks for the second.
    expect([one('m4.xlarge'), one('m5.xlarge'), one('m4.xlarge', 'm5.xlarge')]).toEqual([
      '3',
      '2',
      '2–3',
    ]);
  });

  it('is not there without subnets, nor where nobody can tell', () => {
    expect(tableOf({ subnets: '' })).toBeUndefined();
    expect(tableOf({ types: ['f1.2xlarge'] })).toBeUndefined();
  });
});
