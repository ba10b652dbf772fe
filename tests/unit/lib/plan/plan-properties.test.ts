import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlanInput } from '~/lib/plan/input.ts';
import { addressesOf } from '~/lib/plan/node-load.ts';
import {
  planAll,
  planWay,
  type StagePlan,
  STAGES,
  type Verdict,
  type WayPlan,
} from '~/lib/plan/plan.ts';
import { type AnyPlan, anyPlan, anySubnet, anyWay } from '../../../support/plan/arbitraries.ts';
import { ALL_WAYS } from '../../../support/plan/ways.ts';

const WORSE: readonly Verdict[] = ['holds', 'uneven', 'short'];

/** Every number of a value, wherever it lies. */
function numbersOf(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersOf) : [];
}

function stagesOf({ stages }: WayPlan): readonly StagePlan[] {
  return stages ? STAGES.map((stage) => stages[stage]) : [];
}

/** Two plans for one way: as it is, and with the input changed. */
function both(
  { input, instances }: AnyPlan,
  way: (typeof ALL_WAYS)[number],
  changed: Partial<PlanInput>,
): readonly [WayPlan, WayPlan] {
  return [planWay(input, way, instances), planWay({ ...input, ...changed }, way, instances)];
}

describe('planAll', () => {
  it('shows whole numbers from nought up and no others, whatever the input', () => {
    fc.assert(
      fc.property(anyPlan, ({ input, instances }) => {
        const plans = planAll(input, ALL_WAYS, instances).map(({ types, usable, ...plan }) => ({
          ...plan,
          usable,
          layers: types.map(({ maxPods }) => maxPods),
        }));
        const odd = numbersOf(plans).filter((number) => !Number.isInteger(number) || number < 0);
        expect(odd).toEqual([]);
        expect(JSON.stringify(plans)).not.toMatch(/NaN|Infinity|undefined/u);
      }),
      { numRuns: 150 },
    );
  });

  it('has every node and pod accounted for', () => {
    fc.assert(
      fc.property(anyPlan, anyWay, ({ input, instances }, way) => {
        for (const { load, addresses, pods, life, scattered } of stagesOf(
          planWay(input, way, instances),
        )) {
          expect(addresses).toBe(addressesOf(load));
          expect(load.nodeAddresses).toBeGreaterThanOrEqual(1);
          expect(load.interfaces).toBeGreaterThanOrEqual(1);
          expect(load.waiting).toBeLessThanOrEqual(Math.max(0, pods - input.hostPods));
          expect((scattered ?? life).all).toBeLessThanOrEqual(life.all);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('a plan', () => {
  it('takes no less from idle to full', () => {
    fc.assert(
      fc.property(anyPlan, anyWay, ({ input, instances }, way) => {
        const [idle, wanted, full] = stagesOf(planWay(input, way, instances));
        if (!idle || !wanted || !full) return;
        expect(idle.addresses).toBeLessThanOrEqual(full.addresses);
        expect(wanted.addresses).toBeLessThanOrEqual(full.addresses);
        expect(full.life.all).toBeLessThanOrEqual(idle.life.all);
      }),
      { numRuns: 300 },
    );
  });

  it('gets no better with more nodes', () => {
    fc.assert(
      fc.property(anyPlan, anyWay, fc.nat({ max: 500 }), (plan, way, more) => {
        const [one, other] = both(plan, way, { nodes: plan.input.nodes + more });
        if (one.verdict === 'unknown') expect(other.verdict).toBe('unknown');
        else {
          expect(WORSE.indexOf(other.verdict)).toBeGreaterThanOrEqual(WORSE.indexOf(one.verdict));
        }
        expect(other.stages).toEqual(one.stages);
      }),
      { numRuns: 200 },
    );
  });

  it('takes no less, and goes no further, with more pods', () => {
    fc.assert(
      fc.property(
        anyPlan,
        anyWay,
        fc.nat({ max: 200 }),
        fc.nat({ max: 90 }),
        (plan, way, pods, more) => {
          const { instances } = plan;
          const [one, other] = [pods, pods + more].map((count) =>
            planWay({ ...plan.input, pods: count }, way, instances),
          );
          const [less, greater] = [one?.stages?.wanted, other?.stages?.wanted];
          if (!less || !greater) return;
          expect(greater.addresses).toBeGreaterThanOrEqual(less.addresses);

          expect(greater.life.all).toBeLessThanOrEqual(less.life.all);
        },
      ),
      { numRuns: 200 },
    );
  });

  it.each(['eni', 'ip', 'minimum', 'prefix'] as const)(
    'takes no less with a greater target: %s',
    (name) => {
      fc.assert(
        fc.property(anyPlan, anyWay, fc.integer({ min: 1, max: 60 }), (plan, way, more) => {
          const targets = plan.input.targets;
          // From none at all a target of addresses puts interfaces and prefixes out of force.
          const before = targets[name] ?? (name === 'eni' || name === 'prefix' ? 1 : 0);
          const others = name === 'ip' ? targets.minimum : targets.ip;
          fc.pre(name === 'eni' || name === 'prefix' || before > 0 || (others ?? 0) > 0);
          const [one, other] = both(plan, way, { targets: { ...targets, [name]: before + more } });
          for (const stage of STAGES) {
            const [less, greater] = [one.stages?.[stage], other.stages?.[stage]];
            expect(greater?.addresses ?? 0).toBeGreaterThanOrEqual(less?.addresses ?? 0);
          }
        }),
        { numRuns: 200 },
      );
    },
  );

  it('goes no less far in all with a subnet more', () => {
    fc.assert(
      fc.property(anyPlan, anyWay, anySubnet, (plan, way, subnet) => {
        const [one, other] = both(plan, way, { subnets: [...plan.input.subnets, subnet] });
        for (const stage of STAGES) {
          const [before, after] = [one.stages?.[stage].life, other.stages?.[stage].life];
          expect(after?.all ?? 0).toBeGreaterThanOrEqual(before?.all ?? 0);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('goes no further for a group than for any type of it alone', () => {
    fc.assert(
      fc.property(anyPlan, anyWay, ({ input, instances }, way) => {
        // The value that a managed group gives to all its nodes is none of a single type’s.
        fc.pre(input.maxPods.kind !== 'managed');
        const group = planWay(input, way, instances).stages?.wanted;
        if (!group) return;
        for (const [at, instance] of instances.entries()) {
          const given = { ...input, types: [instance.type] };
          const alone = planWay(given, way, [instance]).stages?.wanted;
          expect(alone?.pods).toBe(group.each[at]?.pods);
          expect(group.leastAddresses).toBeLessThanOrEqual(alone?.addresses ?? 0);
          expect(group.life.all).toBeLessThanOrEqual(alone?.life.all ?? 0);
          expect(group.life.even).toBeLessThanOrEqual(alone?.life.even ?? 0);
          expect(group.addresses).toBeGreaterThanOrEqual(alone?.addresses ?? 0);
        }
      }),
      { numRuns: 200 },
    );
  });
});
