import { describe, expect, it } from 'vitest';
import type { PlanTable } from '~/data/plan-example.ts';
import { poolTable } from '~/derive/plan/pool-table.ts';
import { FACTS } from '../../../support/plan/reports.ts';

/** A table as tests name ways. */
function tableWith(given: Readonly<Record<string, unknown>>) {
  const table = {
    type: 'm5.large',
    maxPods: 110,
    pods: [0, 1, 9, 10],
    columns: [
      { name: 'Default', way: 'secondary' },
      { name: 'Targets', way: 'secondary', targets: { minimum: 8, ip: 2 } },
      { name: 'Prefixes', way: 'prefixes' },
    ],
    ...given,
  };
  return poolTable(table as unknown as PlanTable, FACTS);
}

describe('poolTable', () => {
  it('reckons what a node takes with so many pods, column by column', () => {
    expect(tableWith({})).toEqual({
      columns: ['Default', 'Targets', 'Prefixes'],
      rows: [
        // An interface of ten addresses; eight and its own; a prefix and its own.
        { pods: 0, addresses: [10, 9, 17] },
        { pods: 1, addresses: [20, 9, 33] },
        // Nine fill the first interface, and two stay warm on a second.
        { pods: 9, addresses: [20, 13, 33] },
        { pods: 10, addresses: [30, 14, 33] },
      ],
    });
  });

  it('stops growing at max pods', () => {
    expect(tableWith({ maxPods: 9 }).rows.map(({ addresses }) => addresses[0])).toEqual([
      10, 10, 10, 10,
    ]);
  });

  it('stops at a type or a way that there is not', () => {
    expect(() => tableWith({ type: 'm5.lage' })).toThrow('m5.lage: no list has the type');
    const columns = [{ name: 'Default', way: 'weave' }];
    expect(() => tableWith({ columns })).toThrow('Default: there is no way weave');
  });
});
