import { describe, expect, it } from 'vitest';
import type { PlanInput } from '~/lib/plan/input.ts';
import { nodesAtOnce, planWay, type Stage, type WayPlan } from '~/lib/plan/plan.ts';
import { type PlanInstance, unlisted } from '~/lib/plan/instance.ts';
import type { Way } from '~/lib/plan/way.ts';
import { inputWith, planned, subnetsOf } from '../../../support/plan/inputs.ts';
import { instanceOf } from '../../../support/plan/instances.ts';
import { ALL_WAYS, WAYS } from '../../../support/plan/ways.ts';

describe('planWay', () => {
  it('trap 35: holds nodes that are there besides during an upgrade', () => {
    expect(nodesAtOnce(inputWith({ nodes: 100, surge: 33 }))).toBe(133);
    // A full m5.large takes 30 addresses, of which a /20 has 4,091: 136 nodes.
    const verdict = (surge: number) =>
      planned(WAYS.secondary, { subnets: subnetsOf('10.0.0.0/20'), nodes: 100, surge }).verdict;
    expect([0, 36, 37].map(verdict)).toEqual(['holds', 'holds', 'short']);
  });

  it('does not hold with a zone lost where there is but one, and needs the room whichever is lost', () => {
    const verdict = (text: string, nodes: number) =>
      planned(WAYS.secondary, { subnets: subnetsOf(text), nodes, zoneLost: true }).verdict;
    expect(verdict('10.0.0.0/16 a', 1)).toBe('short');
    // Full nodes of 30 addresses: rooms of 8, 8 and 136; without c there are 16.
    const three = '10.0.0.0/24 a\n10.0.1.0/24 b\n10.0.16.0/20 c';
    expect([16, 17].map((nodes) => verdict(three, nodes))).toEqual(['holds', 'short']);
  });
});

/** Way, stage, and the pods, addresses and nodes that it comes to. */
type AskedCase = readonly [
  way: keyof typeof WAYS,
  stage: Stage,
  pods: number,
  addresses: number,
  all: number,
  working: string,
];

describe('the plan that is asked after most', () => {
  const input: Partial<PlanInput> = {
    nodes: 100,
    subnets: subnetsOf('10.0.0.0/24 a\n10.0.1.0/24 b\n10.0.2.0/24 c'),
    maxPods: { kind: 'managed' },
    keep: 6,
    surge: 1,
  };

  it.each<AskedCase>([
    ['secondary', 'idle', 2, 10, 72, 'floor(245 / 10) = 24 in each zone'],
    ['secondary', 'full', 29, 30, 24, 'floor(245 / 30) = 8 in each zone'],
    ['clusterPool', 'full', 29, 1, 735, 'an address a node'],
    ['ipv6', 'full', 110, 1, 735, 'an address a node'],
    ['custom', 'full', 20, 21, 0, 'no subnet is for pods'],
  ])('%s, %s: %i pods, %i addresses, %i nodes (%s)', (way, stage, pods, addresses, all) => {
    const found = planned(WAYS[way], input).stages?.[stage];
    expect(found).toMatchObject({ pods, addresses });
    expect(found?.life.all).toBe(all);
  });

  it('needs whole blocks with prefixes: at full load eight each, and the addresses beside them', () => {
    const found = planned(WAYS.prefixes, input).stages?.full;
    // 108 pods: ceil(108 / 16) = 7 prefixes hold 112, enough for the 110 that it announces.
    expect(found?.load).toMatchObject({ prefixes: 7, interfaces: 1, nodeAddresses: 1 });
    // A /24 has 14 whole blocks and 27 addresses beside; 6 are kept, 2 nodes take 14 blocks.
    expect(found?.life).toEqual({ even: 6, first: 'a', all: 6 });
    // At worst each of the 6 and 1 addresses spoils a block: 14 − 7 = 7 for one node.
    expect(found?.scattered?.all).toBe(3);
  });
});

describe('a group of types with and without prefixes', () => {
  it('is as short as the type that is worst off, which need not take the most addresses', () => {
    const of = (...types: readonly string[]) =>
      planned(WAYS.prefixes, {
        types,
        subnets: subnetsOf('10.0.0.0/26'),
        pods: 3,
        targets: { ip: 1, minimum: 16 },
      }).stages?.wanted;
    // Xen: 2 + 16 addresses, of 59; Nitro: one prefix and an address, of two whole blocks.
    expect(of('m4.xlarge')).toMatchObject({ addresses: 18, life: { all: 3 } });
    expect(of('m5.xlarge')).toMatchObject({ addresses: 17, life: { all: 2 } });
    expect(of('m4.xlarge', 'm5.xlarge')).toMatchObject({ addresses: 18, life: { all: 2 } });
  });
});

describe('unknown', () => {
  const isUnknown = ({ usable, verdict, stages }: WayPlan) =>
    usable === 'unknown' && verdict === 'unknown' && stages === undefined;

  it('trap 33: stays unknown for a type that no list has, alone or in a group', () => {
    const input = inputWith({ types: ['m5.large', 'cc2.8xlarge'] });
    const [known, other] = [instanceOf('m5.large'), unlisted('cc2.8xlarge')];
    for (const way of ALL_WAYS) {
      for (const source of ['managed', 'nodeadm'] as const) {
        const of = (...types: readonly PlanInstance[]) =>
          isUnknown(planWay({ ...input, maxPods: { kind: source } }, way, types));
        expect([of(known, other), of(other, known), of(other), of()], way.id).toEqual([
          true,
          true,
          true,
          true,
        ]);
      }
    }
  });

  it('trap 33: is known where nothing follows from the type: an overlay, and max-pods of one’s own', () => {
    const own = inputWith({ maxPods: { kind: 'own', pods: 50 } });
    const usable = (way: Way) => planWay(own, way, [unlisted('cc2.8xlarge')]).usable;
    expect([WAYS.clusterPool, WAYS.blocks].map(usable)).toEqual([50, 50]);
    expect(ALL_WAYS.filter((way) => usable(way) !== 'unknown').map(({ id }) => id)).toEqual([
      'clusterPool',
      'blocks',
    ]);
  });

  it('stays unknown where no list has the branch interfaces of a type', () => {
    expect(isUnknown(planned(WAYS.branches, { types: ['trn2.48xlarge'] }))).toBe(true);
    expect(isUnknown(planned(WAYS.secondary, { types: ['trn2.48xlarge'] }))).toBe(false);
  });

  it('stays unknown where a cap hangs on vCPUs that no list has', () => {
    const capped = { types: ['u-12tb1.metal'], maxPods: { kind: 'managed' } } as const;
    expect(isUnknown(planned(WAYS.secondary, capped))).toBe(true);
    expect(isUnknown(planned(WAYS.secondary, { types: ['u-12tb1.metal'] }))).toBe(false);
  });
});
