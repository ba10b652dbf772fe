import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nodeEnds, nodesAtOnce, planWay } from '~/lib/plan/plan.ts';
import type { Numbers } from '~/lib/plan/fields.ts';
import { anyPlan, anyWay } from '../../../support/plan/arbitraries.ts';
import { reckoned, tableTexts } from '../../../support/plan/reports.ts';

const reportOf = (numbers: Numbers) => reckoned({ numbers: { surge: 0, ...numbers } }).report;

describe('nodes as a range', () => {
  it('has an answer for both ends, and the node at which it ends', () => {
    // 8 nodes in each of three zones.
    expect(reportOf({ nodes: 10, 'nodes-to': 24 })).toMatchObject({
      tone: 'good',
      headline: 'Room for all 10 to 24 nodes',
    });
    expect(reportOf({ nodes: 10, 'nodes-to': 25 })).toMatchObject({
      tone: 'fair',
      headline: 'Room for 10 nodes, not for 25: it ends at node 25',
    });
    expect(reportOf({ nodes: 100, 'nodes-to': 250 })).toMatchObject({
      tone: 'bad',
      headline: 'Room for 24 of 100 to 250 nodes',
    });
  });

  it('takes from so many addresses to so many', () => {
    const report = reportOf({ nodes: 100, 'nodes-to': 250, surge: 6 });
    expect(report.says[0]).toBe(
      'With 29 pods a node takes 30 addresses of the VPC; 106 to 256 nodes at once (100 to 250 nodes and 6 of an upgrade) take 3,180 to 7,680.',
    );
    expect(tableTexts(report, 'addresses').at(-1)?.slice(4)).toEqual([
      '3,180–7,680',
      '318–768',
      '3,392–8,192',
    ]);
    // 106 and 256 nodes over three zones, the first of them with one more.
    expect(tableTexts(report, 'subnets').map((row) => row.at(-1))).toEqual([
      '36–86',
      '35–85',
      '35–85',
    ]);
  });

  it('sizes subnets for its far end', () => {
    const needed = (numbers: Numbers) => tableTexts(reportOf(numbers), 'ways')[0]?.at(-1);
    expect(needed({ nodes: 3, 'nodes-to': 250 })).toBe(needed({ nodes: 250 }));
  });

  it('is held against as its far end alone would be, whatever the plan', () => {
    fc.assert(
      fc.property(anyPlan, anyWay, ({ input, instances }, way) => {
        const { fromNodes, ...far } = input;
        const plan = planWay(input, way, instances);
        expect(plan).toEqual(planWay(far, way, instances));
        const [first, last = first] = nodeEnds(input);
        expect(last).toBe(nodesAtOnce(input));
        expect(last - first).toBe(fromNodes === undefined ? 0 : input.nodes - fromNodes);
      }),
      { numRuns: 100 },
    );
  });
});
