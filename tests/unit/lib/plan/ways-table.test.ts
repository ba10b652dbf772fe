import { describe, expect, it } from 'vitest';
import type { PlanState } from '~/lib/plan/plan-state.ts';
import { reckoned, tableTexts } from '../../../support/plan/reports.ts';

const rowOf = (way: string, given: Partial<PlanState> = {}) =>
  tableTexts(reckoned(given).report, 'ways')
    .find(([name]) => name === way)
    ?.slice(1);

describe('the table of ways', () => {
  it('has each with its pods, its addresses at each stage, and the subnets that it needs', () => {
    expect(rowOf('secondary')).toEqual(['29', '10', '30', '30', '3,180', '24', '/21']);
    expect(rowOf('prefixes')).toEqual(['110', '17', '113', '113', '11,978', '6', '/20']);
    expect(rowOf('ipv6')).toEqual(['110', '1', '1', '1', '106', '735', '/26']);
  });

  it('says of custom networking that it has no subnets, and which it needs', () => {
    expect(rowOf('custom')?.slice(-2)).toEqual(['no pod subnets given', '/26, pods /22']);
    const subnets = '10.0.0.0/24 a\n100.64.0.0/20 a pods';
    // 4,091 addresses of 20 for the pods of each node.
    expect(rowOf('custom', { subnets })?.at(-2)).toBe('204');
  });

  it('says that there are no subnets, and that it is the least', () => {
    expect(rowOf('autoMode', { subnets: '', numbers: { surge: 0 } })).toEqual([
      '110',
      '≥ 1',
      '≥ 113',
      '≥ 113',
      '≥ 11,300',
      'no subnets given',
      '/18 at least',
    ]);
  });

  it('says where a node takes fewer pods than are wanted', () => {
    const given = { numbers: { pods: 30 } };
    expect(rowOf('secondary', given)?.at(-2)).toBe('none: 29 of 30 pods');
    // 28 addresses and a warm prefix: three of the 14 whole blocks of each zone.
    expect(rowOf('prefixes', given)?.at(-2)).toBe('12');
    // Two at the least: what is kept warm there is not published.
    expect(rowOf('autoMode', given)?.at(-2)).toBe('≤ 21');
  });

  it('says what nobody can tell', () => {
    expect(rowOf('secondary', { types: ['f1.2xlarge'] })).toEqual([
      'unknown',
      'unknown',
      'unknown',
      'unknown',
      'unknown',
      'unknown',
      'unknown',
    ]);
  });

  it('is held against a lost zone where the plan is', () => {
    expect(rowOf('secondary', { zoneLost: true })?.slice(-2)).toEqual(['16', '/21']);
    expect(rowOf('secondary', { zoneLost: true, subnets: '10.0.0.0/16 a' })?.at(-2)).toBe('0');
  });

  it('opens the pods of a group to the type that decides them', () => {
    const { tables } = reckoned({ types: ['m5.8xlarge', 'm5.large'] }).report;
    const [row] = tables.find(({ id }) => id === 'ways')?.rows ?? [];
    expect(row?.cells[0]).toMatchObject({
      text: '29',
      basis: 'm5.large: 3 interfaces of 10 addresses, nitro, 2 vCPUs',
      figure: { working: '3 × (10 − 1) + 2' },
    });
  });
});
