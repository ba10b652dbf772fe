import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  alignedBlocks,
  freeOf,
  hasRoom,
  lengthFor,
  nodesIn,
  prefixesBeside,
  reservationsOf,
  type Spread,
  type Subnet,
  usableOf,
} from '~/lib/plan/subnet.ts';
import { planned, subnetsOf } from '../../../support/plan/inputs.ts';
import { anySubnet } from '../../../support/plan/arbitraries.ts';
import { WAYS } from '../../../support/plan/ways.ts';

const empty = (length: number): Subnet => ({
  cidr: `10.0.0.0/${String(length)}`,
  zone: 'a',
  forPods: false,
  used: 0,
  reserved: 0,
});

describe('what AWS keeps of a subnet', () => {
  it.each([
    [28, 11, 0],
    [27, 27, 0],
    [26, 59, 2],
    [24, 251, 14],
    [23, 507, 30],
    [20, 4091, 254],
    [16, 65531, 4094],
  ])(
    'traps 23 and 25: a /%i has %i addresses to give, and %i whole blocks',
    (length, usable, blocks) => {
      expect(usableOf(empty(length))).toBe(usable);
      expect(alignedBlocks(empty(length))).toBe(blocks);
    },
  );

  it('trap 25: three /23 have 1,521 addresses and 90 prefixes, 1,440 (vpc-cni#2749, cilium#29634)', () => {
    const subnets = subnetsOf('10.0.0.0/23 a\n10.0.2.0/23 b\n10.0.4.0/23 c');
    expect(subnets.reduce((sum, subnet) => sum + usableOf(subnet), 0)).toBe(1521);
    expect(subnets.reduce((sum, subnet) => sum + alignedBlocks(subnet), 0)).toBe(90);
  });

  it('trap 24: three /28 with six addresses kept free hold 15 nodes of an overlay (clowdhaus/eksup#24)', () => {
    const subnets = subnetsOf('10.0.0.0/28 a\n10.0.0.16/28 b\n10.0.0.32/28 c');
    const verdict = (nodes: number) =>
      planned(WAYS.clusterPool, { subnets, nodes, keep: 6 }).verdict;
    expect([15, 16].map(verdict)).toEqual(['holds', 'short']);
  });
});

describe('lengthFor', () => {
  it('is the longest prefix whose subnet has the addresses', () => {
    fc.assert(
      fc.property(fc.nat({ max: 70_000 }), (addresses) => {
        const length = lengthFor(addresses);
        const fits = Array.from({ length: 13 }, (_, at) => 28 - at).find(
          (longest) => usableOf(empty(longest)) >= addresses,
        );
        expect(length).toBe(fits);
      }),
    );
  });
});

/** Whole blocks that are left when single addresses are given out, counted address by address. */
function blocksLeft(subnet: Subnet, singles: number, spread: Spread): number {
  const size = usableOf(subnet) + 5;
  const isWhole = (block: number) => block > 0 && block < size / 16 - 1;
  const blocks = Array.from({ length: size / 16 }, (_, block) => block);
  // One address of each block after another, or block by block with those first that are not whole.
  const places = blocks
    .flatMap((block) => Array.from({ length: 16 }, (_, at) => ({ block, at })))
    .filter(({ block, at }) => !(block === 0 && at < 4) && block * 16 + at < size - 1);
  const order = places.toSorted((one, other) =>
    spread === 'packed'
      ? Number(isWhole(one.block)) - Number(isWhole(other.block)) || one.block - other.block
      : Number(isWhole(other.block)) - Number(isWhole(one.block)) || one.at - other.at,
  );
  const hit = new Set(order.slice(0, singles).map(({ block }) => block));
  return blocks.filter((block) => isWhole(block) && !hit.has(block)).length;
}

const anySpread = fc.constantFrom<Spread>('packed', 'scattered');

describe('prefixesBeside', () => {
  it('is what is left when addresses are given out one by one', () => {
    const length = fc.integer({ min: 22, max: 28 });
    fc.assert(
      fc.property(length, fc.nat({ max: 1023 }), anySpread, (bits, count, spread) => {
        const singles = Math.min(count, usableOf(empty(bits)));
        expect(prefixesBeside(empty(bits), singles, spread)).toBe(
          blocksLeft(empty(bits), singles, spread),
        );
      }),
    );
  });

  it('never exceeds the whole blocks, nor falls below none', () => {
    fc.assert(
      fc.property(anySubnet, fc.nat({ max: 70_000 }), anySpread, (subnet, singles, spread) => {
        const count = prefixesBeside(subnet, singles, spread);
        expect(count).toBeGreaterThanOrEqual(0);
        expect(count).toBeLessThanOrEqual(alignedBlocks(subnet));
      }),
    );
  });

  it('keeps what is reserved for prefixes from single addresses', () => {
    const reserved: Subnet = { ...empty(24), reserved: 64, reservedAt: 'inside' };
    expect(freeOf(reserved)).toBe(251 - 64);
    expect(prefixesBeside(reserved, 187, 'scattered')).toBe(4);
    expect(prefixesBeside(reserved, 187, 'packed')).toBe(4);
  });

  it.each([
    // Of 64 addresses AWS has four, one, and five; what is left beside whole blocks is in it.
    ['start', 3, 191, 15],
    ['end', 3, 188, 12],
    ['both', 2, 192, 0],
    ['inside', 4, 187, 27],
  ] as const)(
    'loses blocks of a reservation that AWS has addresses of: %s',
    (place, blocks, free, beside) => {
      const subnet: Subnet = { ...empty(24), reserved: 64, reservedAt: place };
      expect([prefixesBeside(subnet, 999, 'packed'), freeOf(subnet)]).toEqual([blocks, free]);
      expect(prefixesBeside(subnet, beside, 'packed')).toBe(14);
      expect(prefixesBeside(subnet, beside + 1, 'packed')).toBe(13);
    },
  );

  it('takes the best and the worst where nobody says where a reservation lies', () => {
    const open: Subnet = { ...empty(24), reserved: 64 };
    expect(reservationsOf(open).map((one) => prefixesBeside(one, 999, 'packed'))).toEqual([4, 2]);
    expect(reservationsOf(empty(24))).toHaveLength(1);
    expect(reservationsOf({ ...open, reservedAt: 'end' })).toHaveLength(1);
    fc.assert(
      fc.property(anySubnet, fc.nat({ max: 70_000 }), (subnet, singles) => {
        const counts = reservationsOf(subnet).map((one) => prefixesBeside(one, singles, 'packed'));
        const [best = 0, worst = best] = counts;
        expect(worst).toBeLessThanOrEqual(best);
        expect(prefixesBeside(subnet, singles, 'packed')).toBe(best);
        expect(prefixesBeside(subnet, singles, 'scattered')).toBeLessThanOrEqual(worst);
      }),
    );
  });
});

describe('nodesIn', () => {
  const anyTaken = fc
    .record({ singles: fc.nat({ max: 70 }), prefixes: fc.nat({ max: 20 }) })
    .filter(({ singles, prefixes }) => singles + prefixes > 0);

  it('is the number of nodes with which there is room, and not with one more', () => {
    fc.assert(
      fc.property(anySubnet, anyTaken, anySpread, (subnet, taken, spread) => {
        const nodes = nodesIn(subnet, taken, spread);
        expect(hasRoom(subnet, nodes, taken, spread)).toBe(true);
        expect(hasRoom(subnet, nodes + 1, taken, spread)).toBe(false);
      }),
    );
  });

  it('never takes more than the subnet has', () => {
    fc.assert(
      fc.property(anySubnet, anyTaken, anySpread, (subnet, taken, spread) => {
        const nodes = nodesIn(subnet, taken, spread);
        const all = nodes * (taken.singles + taken.prefixes * 16);
        expect(all).toBeLessThanOrEqual(Math.max(0, usableOf(subnet)));
        expect(nodesIn(subnet, taken, 'scattered')).toBeLessThanOrEqual(
          nodesIn(subnet, taken, 'packed'),
        );
      }),
    );
  });

  it('is fewer the more is in use or taken', () => {
    fc.assert(
      fc.property(
        anySubnet,
        anyTaken,
        anySpread,
        fc.nat({ max: 99 }),
        (subnet, taken, spread, more) => {
          const nodes = nodesIn(subnet, taken, spread);
          const fuller = { ...subnet, used: subnet.used + more };
          const greater = { ...taken, singles: taken.singles + more };
          expect(nodesIn(fuller, taken, spread)).toBeLessThanOrEqual(nodes);
          expect(nodesIn(subnet, greater, spread)).toBeLessThanOrEqual(nodes);
        },
      ),
    );
  });
});
