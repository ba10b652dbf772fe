import type { NodeUse } from '~/lib/plan/ceiling.ts';
import type { PlanInput } from '~/lib/plan/input.ts';
import type { PlanInstance } from '~/lib/plan/instance.ts';
import { addressesOf, nodeLoads, type NodeLoad } from '~/lib/plan/node-load.ts';
import { planWay, type WayPlan } from '~/lib/plan/plan.ts';
import type { Subnet } from '~/lib/plan/subnet.ts';
import { parseSubnets } from '~/lib/plan/subnet-text.ts';
import type { WarmTargets } from '~/lib/plan/targets.ts';
import type { Way } from '~/lib/plan/way.ts';
import { instanceOf } from './instances.ts';

/** Pods of a node as every published value counts them. */
export const USE: NodeUse = { hostPods: 2, branchPods: 0, nodeMask: 24, blockSize: 26 };

/** The subnets of a text without a fault. */
export function subnetsOf(text: string): readonly Subnet[] {
  const { subnets, problems } = parseSubnets(text);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return subnets;
}

/** An input with all that is not said at its usual value. */
export function inputWith(given: Partial<PlanInput>): PlanInput {
  return {
    types: ['m5.large'],
    nodes: 1,
    hostPods: 2,
    branchPods: 0,
    heldBack: 0,
    way: 'secondary',
    targets: {},
    maxPods: { kind: 'nodeadm' },
    subnets: subnetsOf('10.0.0.0/16'),
    keep: 0,
    surge: 0,
    zoneLost: false,
    podCidr: '10.244.0.0/16',
    nodeMask: 24,
    blockSize: 26,
    ...given,
  };
}

/** The plan for one way, with the limits of the types that the input names. */
export function planned(way: Way, given: Partial<PlanInput>): WayPlan {
  const input = inputWith({ way: way.id, ...given });
  return planWay(input, way, input.types.map(instanceOf));
}

/** What a node holds with so many pods with addresses, where its `maxPods` is the published value. */
export function loadOf(
  instance: PlanInstance,
  way: Way,
  pods: number,
  targets: WarmTargets = {},
  maxPods = instance.enis * (instance.ipv4PerEni - 1) + 2,
): NodeLoad {
  const load = nodeLoads(instance, way, pods, { maxPods, branchPods: 0, targets }).at(-1);
  if (!load) throw new Error('a node without a load');
  return load;
}

/** A load as `interfaces / secondary addresses or those of prefixes / idle ones / addresses of the VPC`. */
export function summary(load: NodeLoad, pods: number): readonly number[] {
  const total = addressesOf(load);
  const held = total - load.interfaces;
  return [load.interfaces, held, held - (pods - load.waiting), total];
}
