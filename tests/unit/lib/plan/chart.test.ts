import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Chart, chartOf } from '~/lib/plan/chart.ts';
import { planAll, type WayPlan } from '~/lib/plan/plan.ts';
import { anyPlan } from '../../../support/plan/arbitraries.ts';
import { reckoned } from '../../../support/plan/reports.ts';
import { ALL_WAYS, WAYS } from '../../../support/plan/ways.ts';

/** Height of a line of text, in units of the drawing. */
const TEXT = 16;

const cniOf = (way: string) => (way.startsWith('cilium') ? 'cilium' : 'amazon-vpc-cni');

/** A plan with a curve alone. */
function curved(way: keyof typeof WAYS, curve: readonly number[]): WayPlan {
  return { way: WAYS[way], types: [], usable: curve.length, curve, verdict: 'holds' };
}

function drawn(plans: readonly WayPlan[], chosen = 'secondary'): Chart {
  const chart = chartOf(plans, chosen, cniOf);
  if (!chart) throw new Error('no chart');
  return chart;
}

/** The points of a path that is made of steps, each as `[x, y]`. */
function pointsOf(path: string): readonly (readonly number[])[] {
  return path.split(/(?=[ML])/u).map((point) => point.slice(1).split(',').map(Number));
}

describe('the chart of the plan that is asked after most', () => {
  const chart = drawn(reckoned({}).plans);

  it('has a line for each way, those that take the same together', () => {
    expect(chart.lines.map(({ names }) => names.join(' · '))).toEqual([
      'secondary',
      'prefixes',
      // A trunk takes as much as the node’s own interface does where pods have none of its addresses.
      'custom · branches',
      'customPrefixes',
      'customBranches',
      'ipv6 · clusterPool · blocks',
      'autoMode',
      'cilium',
      'ciliumPrefixes',
      'ciliumFromOne',
      'ciliumPrefixesFromOne',
    ]);
  });

  it('has a letter for each line, in order', () => {
    expect(chart.lines.map(({ key }) => key).join('')).toBe('abcdefghijk');
  });

  it('marks the one that is asked for, and gives each the hue of its CNI', () => {
    expect(chart.lines.filter(({ isChosen }) => isChosen)).toHaveLength(1);
    const cilium = chart.lines.filter(({ cni }) => cni === 'cilium');
    expect(cilium.flatMap(({ names }) => names).every((name) => name.startsWith('cilium'))).toBe(
      true,
    );
  });

  it('has ticks within its plot, in order', () => {
    const { left, right, top, bottom } = chart.plot;
    const [x, y] = [chart.x.map(({ at }) => at), chart.y.map(({ at }) => at)];
    expect(x).toEqual(x.toSorted((one, other) => one - other));
    expect(y).toEqual(y.toSorted((one, other) => other - one));
    expect(x.every((at) => at >= left && at <= right)).toBe(true);
    expect(y.every((at) => at >= top && at <= bottom)).toBe(true);
    expect(chart.x[0]?.text).toBe('0');
  });
});

describe('a line', () => {
  it('goes in steps from pod to pod, and ends where the way takes no more', () => {
    const { lines, plot } = drawn([curved('secondary', [10, 20, 20]), curved('ipv6', [1, 1, 1])]);
    const points = pointsOf(lines[0]?.path ?? '');
    const middle = (plot.left + plot.right) / 2;
    expect(points.map(([x]) => x)).toEqual([plot.left, middle, middle, plot.right, plot.right]);
    const [start, , step, , last] = points.map(([, y]) => y);
    expect(step).toBe(plot.top);
    expect(last).toBe(step);
    expect(start).toBe((plot.top + plot.bottom) / 2);
    expect(lines[0]?.end).toEqual({ x: plot.right, y: plot.top });
  });

  it('is shared where ways agree as far as both go, and is then the longer', () => {
    const { lines, plot } = drawn(
      [curved('secondary', [10, 20]), curved('prefixes', [10, 20, 30]), curved('custom', [10, 21])],
      'prefixes',
    );
    expect(lines.map(({ names, isChosen }) => [names, isChosen])).toEqual([
      [['secondary', 'prefixes'], true],
      [['custom'], false],
    ]);
    expect(lines[0]?.end.x).toBe(plot.right);
  });

  it('is there by its short name where it has one', () => {
    const plan = curved('secondary', [1]);
    const { lines } = drawn([{ ...plan, way: { ...plan.way, short: 'IPs' } }]);
    expect(lines.map(({ names }) => names)).toEqual([['IPs']]);
  });

  it('is not there for a way of which nobody can tell', () => {
    const unknown = curved('branches', []);
    expect(drawn([unknown, curved('ipv6', [1, 1])]).lines.map(({ names }) => names)).toEqual([
      ['ipv6'],
    ]);
    expect(chartOf([unknown], 'branches', cniOf)).toBeUndefined();
    expect(chartOf([], 'branches', cniOf)).toBeUndefined();
  });

  it('of nodes without pods is a point', () => {
    const { lines, plot } = drawn([curved('ipv6', [1])]);
    expect(lines[0]?.path).toMatch(/^M[\d.]+,[\d.]+Z?$/u);
    expect(lines[0]?.end.x).toBe(plot.left);
  });
});

describe('any chart', () => {
  const anyChart = anyPlan.map(({ input, instances }) =>
    chartOf(planAll(input, ALL_WAYS, instances), input.way, cniOf),
  );

  it('has labels that never overlap, none of them outside of the drawing', () => {
    fc.assert(
      fc.property(anyChart, (chart) => {
        const labels = (chart?.lines ?? []).map(({ labelY }) => labelY).toSorted((a, b) => a - b);
        const gaps = labels.slice(1).map((label, at) => label - (labels[at] ?? 0));
        expect(gaps.every((gap) => gap >= TEXT)).toBe(true);
        expect(labels.every((label) => label >= TEXT / 2 && label <= (chart?.height ?? 0))).toBe(
          true,
        );
      }),
      { numRuns: 100 },
    );
  });

  it('has lines of numbers within its plot', () => {
    fc.assert(
      fc.property(anyChart, (chart) => {
        const { left = 0, right = 0, top = 0, bottom = 0 } = chart?.plot ?? {};
        const points = (chart?.lines ?? []).flatMap(({ path, end }) => [
          ...pointsOf(path.replace('Z', '')),
          [end.x, end.y],
        ]);
        // What is no number lies within nothing.
        const odd = points.filter(
          ([x = NaN, y = NaN]) => !(x >= left && x <= right && y >= top && y <= bottom),
        );
        expect(odd).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a curve of one point', () => {
  it('is no line of another’s, wherever it lies', () => {
    const { lines } = drawn([curved('secondary', [10, 20]), curved('prefixes', [10])]);
    expect(lines.map(({ names }) => names)).toEqual([['secondary'], ['prefixes']]);
    const turned = drawn([curved('prefixes', [10]), curved('secondary', [10, 20])]);
    expect(turned.lines.map(({ names }) => names)).toEqual([['prefixes'], ['secondary']]);
  });

  it('is one with another at the same place', () => {
    const { lines } = drawn([curved('ipv6', [1]), curved('blocks', [1]), curved('custom', [2])]);
    expect(lines.map(({ names }) => names)).toEqual([['ipv6', 'blocks'], ['custom']]);
  });
});
