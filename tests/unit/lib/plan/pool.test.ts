import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Pool, poolsUpTo, type PoolRules } from '~/lib/plan/pool.ts';
import type { WarmTargets } from '~/lib/plan/targets.ts';
import {
  type ClosedNode,
  type ClosedPool,
  closedPool,
} from '../../../support/plan/closed-forms.ts';
import { anyTargets } from '../../../support/plan/arbitraries.ts';
import { allInstances } from '../../../support/plan/instances.ts';

/** The rules of the machine as the formulas take them, with what the manifest of v1.23.0 sets. */
function closed({ targets, ...rules }: PoolRules): ClosedNode {
  return {
    enis: rules.interfaces,
    perEni: rules.slots,
    isPrefixed: rules.prefixes,
    hasPrimary: rules.startsAttached,
    capacityPods: rules.maxPods,
    warmEni: targets.eni ?? 1,
    warmPrefix: targets.prefix ?? 1,
    warmIp: targets.ip ?? 0,
    minimumIp: targets.minimum ?? 0,
  };
}

/** The first count of pods for which machine and formulas differ. */
function difference(
  pods: number,
  rules: PoolRules,
): { readonly pods: number; readonly machine: Pool; readonly formula: ClosedPool } | undefined {
  const node = closed(rules);
  return poolsUpTo(pods, rules)
    .map((machine, count) => ({ pods: count, machine, formula: closedPool(count, node) }))
    .find(
      ({ machine, formula }) =>
        machine.interfaces !== formula.interfaces ||
        machine.units !== formula.units ||
        machine.assigned !== formula.assigned,
    );
}

const anyRules: fc.Arbitrary<PoolRules> = fc.record({
  interfaces: fc.nat({ max: 24 }),
  slots: fc.integer({ min: 1, max: 63 }),
  prefixes: fc.boolean(),
  startsAttached: fc.boolean(),
  maxPods: fc.oneof(fc.nat({ max: 300 }), fc.nat({ max: 4000 })),
  targets: anyTargets,
});

const SETTINGS: readonly WarmTargets[] = [
  {},
  { eni: 2 },
  { ip: 1, minimum: 10 },
  { ip: 5 },
  { minimum: 30 },
];

describe('poolsUpTo', () => {
  it('holds what the closed formulas say, whatever the rules', () => {
    fc.assert(
      fc.property(anyRules, fc.nat({ max: 600 }), (rules, pods) => {
        expect(difference(pods, rules)).toBeUndefined();
      }),
      { numRuns: 1000 },
    );
  });

  it.each(SETTINGS)('holds what they say for every type and count of pods with %j', (targets) => {
    const differing = allInstances.flatMap(({ type, enis, ipv4PerEni }) => {
      const slots = ipv4PerEni - 1;
      const maxPods = enis * slots + 2;
      return [true, false].flatMap((prefixes) => {
        const rules = { interfaces: enis, slots, prefixes, startsAttached: true, maxPods, targets };
        const found = difference(maxPods - 2, rules);
        return found ? [{ type, prefixes, ...found }] : [];
      });
    });
    expect(differing).toEqual([]);
  });
});

describe('what stops a pool', () => {
  const M5_LARGE: PoolRules = {
    interfaces: 3,
    slots: 9,
    prefixes: false,
    startsAttached: true,
    maxPods: 29,
    targets: {},
  };
  const stopAt = (pods: number, given: Partial<PoolRules>) =>
    poolsUpTo(pods, { ...M5_LARGE, ...given }).at(-1)?.stop;

  it.each<readonly [string, number, Partial<PoolRules>]>([
    ['WARM_ENI_TARGET=1 is met', 1, {}],
    ['full: 3 interfaces of 9 addresses', 27, {}],
    ['stops at max-pods, 18', 17, { maxPods: 18 }],
    ['WARM_IP_TARGET=2 is met', 5, { targets: { ip: 2 } }],
    ['MINIMUM_IP_TARGET=12 is met', 5, { targets: { ip: 2, minimum: 12 } }],
    ['WARM_IP_TARGET=2 is met', 12, { targets: { ip: 2, minimum: 12 } }],
    ['MINIMUM_IP_TARGET=12 is met', 15, { targets: { minimum: 12 } }],
    ['WARM_PREFIX_TARGET=1 is met', 5, { prefixes: true, maxPods: 110 }],
    ['stops at max-pods, 110', 108, { prefixes: true, maxPods: 110 }],
    ['full: 1 interface of 1 prefix', 20, { prefixes: true, interfaces: 1, slots: 1 }],
    ['no interface is left for pods', 1, { interfaces: 0 }],
    ['an interface has no place beside its own address', 1, { slots: 0 }],
  ])('%s', (stop, pods, given) => {
    expect(stopAt(pods, given)).toBe(stop);
  });
});
