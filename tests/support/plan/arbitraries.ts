import fc from 'fast-check';
import type { PlanInput } from '~/lib/plan/input.ts';
import type { PlanInstance } from '~/lib/plan/instance.ts';
import type { MaxPodsSource } from '~/lib/plan/max-pods.ts';
import { RESERVED_AT, type Subnet, usableOf } from '~/lib/plan/subnet.ts';
import { parseSubnets, subnetLine } from '~/lib/plan/subnet-text.ts';
import type { WarmTargets } from '~/lib/plan/targets.ts';
import { inputWith } from './inputs.ts';
import { allInstances } from './instances.ts';
import { ALL_WAYS } from './ways.ts';

const ZONES = ['a', 'b', 'c', 'us-east-1d', '5'];

/** Any subnet of a VPC, with what stands in it. */
export const anySubnet: fc.Arbitrary<Subnet> = fc
  .record({
    length: fc.integer({ min: 16, max: 28 }),
    address: fc.nat({ max: 2 ** 32 - 1 }),
    zone: fc.constantFrom(...ZONES),
    forPods: fc.boolean(),
    used: fc.double({ min: 0, max: 1, noNaN: true }),
    reserved: fc.double({ min: 0, max: 1, noNaN: true }),
    reservedAt: fc.option(fc.constantFrom(...RESERVED_AT), { nil: undefined }),
    isZoneless: fc.boolean(),
  })
  .map(({ length, address, zone, forPods, used, reserved, reservedAt, isZoneless }) => {
    const start = Math.floor(address / 2 ** (32 - length)) * 2 ** (32 - length);
    const octets = [24, 16, 8, 0].map((bits) => Math.floor(start / 2 ** bits) % 256);
    const cidr = `${octets.join('.')}/${String(length)}`;
    const usable = usableOf({ cidr });
    const inUse = Math.floor(usable * used);
    const kept = Math.floor((usable - inUse) * reserved);
    return {
      cidr,
      zone,
      forPods,
      used: inUse,
      reserved: kept,
      ...(reservedAt && kept > 0 ? { reservedAt } : {}),
      ...(isZoneless && forPods ? { hasAssumedZone: true as const } : {}),
    };
  });

/** Up to a dozen subnets of which no two overlap. */
export const anySubnets: fc.Arbitrary<readonly Subnet[]> = fc
  .array(anySubnet, { maxLength: 12 })
  .map((subnets) => parseSubnets(subnets.map(subnetLine).join('\n')).subnets);

const anyTarget = (max: number) => fc.option(fc.nat({ max }), { nil: undefined });

/** Any warm targets, with any of them left out. */
export const anyTargets: fc.Arbitrary<WarmTargets> = fc
  .record({ eni: anyTarget(4), ip: anyTarget(80), minimum: anyTarget(300), prefix: anyTarget(6) })
  .map((targets) =>
    Object.fromEntries(Object.entries(targets).filter(([, target]) => target !== undefined)),
  );

const anySource: fc.Arbitrary<MaxPodsSource> = fc.oneof(
  fc.constant({ kind: 'managed' } as const),
  fc.constant({ kind: 'nodeadm' } as const),
  fc.record({ kind: fc.constant('own' as const), pods: fc.nat({ max: 2000 }) }),
  fc.record({ kind: fc.constant('karpenter' as const), reservedEnis: fc.nat({ max: 20 }) }),
);

export const anyWay = fc.constantFrom(...ALL_WAYS);

/** Any instance type that has published limits. */
export const anyInstance: fc.Arbitrary<PlanInstance> = fc.constantFrom(...allInstances);

/** An input, and the limits of the types that it names. */
export interface AnyPlan {
  readonly input: PlanInput;
  readonly instances: readonly PlanInstance[];
}

/** An input whose near end of a range, if it has one, lies below its far end. */
function inRange({ fromNodes, ...input }: PlanInput): PlanInput {
  return fromNodes === undefined || fromNodes >= input.nodes ? input : { ...input, fromNodes };
}

/** Any plan for one to three types. */
export const anyPlan: fc.Arbitrary<AnyPlan> = fc
  .record({
    instances: fc.uniqueArray(anyInstance, { minLength: 1, maxLength: 3 }),
    input: fc.record(
      {
        nodes: fc.nat({ max: 5000 }),
        fromNodes: fc.nat({ max: 5000 }),
        pods: fc.nat({ max: 2000 }),
        hostPods: fc.nat({ max: 50 }),
        branchPods: fc.nat({ max: 200 }),
        heldBack: fc.nat({ max: 20 }),
        targets: anyTargets,
        maxPods: anySource,
        subnets: anySubnets,
        keep: fc.nat({ max: 1000 }),
        surge: fc.nat({ max: 5000 }),
        zoneLost: fc.boolean(),
        nodeMask: fc.integer({ min: 17, max: 30 }),
        blockSize: fc.integer({ min: 20, max: 32 }),
      },
      { requiredKeys: [] },
    ),
  })
  .map(({ instances, input }) => ({
    instances,
    input: inRange(inputWith({ ...input, types: instances.map(({ type }) => type) })),
  }));
