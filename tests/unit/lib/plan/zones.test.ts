import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NodeLoad } from '~/lib/plan/node-load.ts';
import {
  type Demand,
  lifeOf,
  lifeWithout,
  roomOf,
  sharesOf,
  type Zone,
  zonesOf,
} from '~/lib/plan/zones.ts';
import { anySubnet, anySubnets } from '../../../support/plan/arbitraries.ts';
import { subnetsOf } from '../../../support/plan/inputs.ts';

const anyLoad: fc.Arbitrary<NodeLoad> = fc.record({
  interfaces: fc.constant(1),
  nodeAddresses: fc.integer({ min: 1, max: 60 }),
  podAddresses: fc.nat({ max: 60 }),
  prefixes: fc.nat({ max: 8 }),
  waiting: fc.constant(0),
  isLeast: fc.constant(false),
});

const anyDemand: fc.Arbitrary<Demand> = fc.record({
  load: anyLoad,
  isSplit: fc.boolean(),
  spread: fc.constantFrom('packed', 'scattered'),
});

const total = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0);

const without = (zones: readonly Zone[], at: number) => zones.toSpliced(at, 1);

/** Whether nodes spread evenly find room in each zone. */
function fitsEvenly(zones: readonly Zone[], demand: Demand, nodes: number): boolean {
  const shares = sharesOf(nodes, zones.length);
  return zones.every((zone, at) => roomOf(zone, demand) >= (shares[at] ?? 0));
}

describe('sharesOf', () => {
  it('adds up to the nodes, and differs by one at most', () => {
    fc.assert(
      fc.property(fc.nat({ max: 5000 }), fc.integer({ min: 1, max: 64 }), (nodes, zones) => {
        const shares = sharesOf(nodes, zones);
        expect(shares).toHaveLength(zones);
        expect(total(shares)).toBe(nodes);
        expect(Math.max(...shares) - Math.min(...shares)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('lifeOf', () => {
  it('is the last even spread that fits, and the zone without room for the next', () => {
    fc.assert(
      fc.property(anySubnets, anyDemand, (subnets, demand) => {
        const zones = zonesOf(subnets);
        const { even, first } = lifeOf(zones, [demand]);
        if (zones.length === 0) {
          expect({ even, first }).toEqual({ even: 0, first: undefined });
          return;
        }
        expect(fitsEvenly(zones, demand, even)).toBe(true);
        expect(fitsEvenly(zones, demand, even + 1)).toBe(false);
        const at = zones.findIndex(({ name }) => name === first);
        const failing = zones[at];
        const room = failing ? roomOf(failing, demand) : NaN;
        expect(sharesOf(even + 1, zones.length)[at]).toBe(room + 1);
      }),
    );
  });

  it('is the sum over the zones, and no less than what fits evenly', () => {
    fc.assert(
      fc.property(anySubnets, anyDemand, (subnets, demand) => {
        const zones = zonesOf(subnets);
        const { all, even } = lifeOf(zones, [demand]);
        expect(all).toBe(total(zones.map((zone) => roomOf(zone, demand))));
        expect(all).toBe(total(zones.map((zone) => lifeOf([zone], [demand]).all)));
        expect(all).toBeGreaterThanOrEqual(even);
      }),
    );
  });

  it('never shortens in all when a subnet is added', () => {
    fc.assert(
      fc.property(anySubnets, anySubnet, anyDemand, (subnets, added, demand) => {
        const before = lifeOf(zonesOf(subnets), [demand]);
        const after = lifeOf(zonesOf([...subnets, added]), [demand]);
        expect(after.all).toBeGreaterThanOrEqual(before.all);
      }),
    );
  });

  it('never shortens evenly by a subnet in a zone that is there, nor by a zone with no less room than the least', () => {
    fc.assert(
      fc.property(anySubnets, anySubnet, anyDemand, (subnets, added, demand) => {
        const zones = zonesOf(subnets);
        const more = zonesOf([...subnets, added]);
        const rooms = more.map((zone) => roomOf(zone, demand));
        const [least, last] = [Math.min(...rooms.slice(0, zones.length)), rooms.at(-1) ?? 0];
        fc.pre(more.length === zones.length || last >= least);
        expect(lifeOf(more, [demand]).even).toBeGreaterThanOrEqual(lifeOf(zones, [demand]).even);
      }),
    );
  });

  it('shortens evenly by a zone with less room: one node in it is one too many', () => {
    const demand: Demand = { load: load(10), isSplit: false, spread: 'packed' };
    const of = (text: string) => lifeOf(zonesOf(subnetsOf(text)), [demand]);
    const two = '10.0.0.0/24 a\n10.0.1.0/24 b';
    expect(of(two)).toEqual({ even: 50, first: 'a', all: 50 });
    // In turn: three in each zone would be one more than the /28 holds.
    expect(of(`${two}\n10.0.2.0/28 c`)).toEqual({ even: 5, first: 'c', all: 51 });
  });

  it('has no room in a zone without subnets for pods where pods have their own', () => {
    const demand: Demand = {
      load: { ...load(1), podAddresses: 20 },
      isSplit: true,
      spread: 'packed',
    };
    const zones = zonesOf(subnetsOf('10.0.0.0/24 a\n10.0.1.0/24 b\n100.64.0.0/24 a pods'));
    expect(zones.map((zone) => roomOf(zone, demand))).toEqual([12, 0]);
  });
});

function load(nodeAddresses: number): NodeLoad {
  return {
    interfaces: 1,
    nodeAddresses,
    podAddresses: 0,
    prefixes: 0,
    waiting: 0,
    isLeast: false,
  };
}

describe('lifeWithout', () => {
  it('is what remains whichever zone is lost, and never more than with all', () => {
    fc.assert(
      fc.property(anySubnets, anyDemand, (subnets, demand) => {
        const zones = zonesOf(subnets);
        const life = lifeWithout(zones, [demand]);
        if (zones.length < 2) {
          expect(life).toBeUndefined();
          return;
        }
        const lives = zones.map((_, at) => lifeOf(without(zones, at), [demand]));
        expect(life?.even).toBe(Math.min(...lives.map(({ even }) => even)));
        expect(life?.all).toBe(Math.min(...lives.map(({ all }) => all)));
        expect(life?.all).toBeLessThanOrEqual(lifeOf(zones, [demand]).all);
        const lost = zones.findIndex(({ name }) => name === life?.lost);
        expect(lifeOf(without(zones, lost), [demand]).even).toBe(life?.even);
      }),
    );
  });

  it('tells the loss that leaves the least in all from the one that leaves the least evenly', () => {
    const zones = zonesOf(subnetsOf('10.0.0.0/27 a\n10.0.0.32/28 b\n10.0.1.0/24 c'));
    const life = lifeWithout(zones, [{ load: load(10), isSplit: false, spread: 'packed' }]);
    // Rooms of 2, 1 and 25 nodes: without a two fit evenly, but without c three fit at all.
    expect(life).toEqual({ lost: 'a', even: 2, first: 'b', all: 3 });
  });
});
