import { listing } from '../text.ts';
import { countedTo } from './figure.ts';
import type { PlanInput } from './input.ts';
import type { MaxPodsSource } from './max-pods.ts';
import type { WayPlan } from './plan.ts';
import { TARGET_NAMES } from './sent.ts';
import { subnetLine } from './subnet-text.ts';
import { surgeOf } from './surge.ts';
import { aimsAtAddresses, filled, type WarmTargets } from './targets.ts';
import type { Way } from './way.ts';

function maxPodsText(source: MaxPodsSource): string {
  switch (source.kind) {
    case 'managed':
      return 'max-pods by a managed node group';
    case 'nodeadm':
      return 'max-pods by nodeadm';
    case 'karpenter':
      return source.reservedEnis === 0
        ? 'max-pods by Karpenter'
        : `max-pods by Karpenter with ${String(source.reservedEnis)} interfaces left out`;
    case 'own':
      return `max-pods ${String(source.pods)}`;
  }
}

/** Targets that are set, and the one that is shipped where none of them is. */
function warmText({ engine }: Way, targets: WarmTargets): readonly string[] {
  if (engine.kind !== 'vpc-cni') return [];
  const set = Object.entries(targets).map(
    ([name, value]) => `${TARGET_NAMES[name as keyof WarmTargets]}=${String(value)}`,
  );
  const all = filled(targets);
  const shipped = engine.prefixes ? 'prefix' : 'eni';
  return aimsAtAddresses(all) || targets[shipped] !== undefined
    ? set
    : [...set, `${TARGET_NAMES[shipped]}=${String(all[shipped])} as shipped`];
}

/** What a plan was reckoned with, in words: its way, types, nodes, max-pods, warm targets and subnets. */
export function givenOf({ way }: WayPlan, input: PlanInput): string {
  const { types, nodes, fromNodes = nodes, pods, subnets, maxPods, targets } = input;
  const surge = surgeOf(input);
  const more = surge === 0 ? '' : ` and ${String(surge)} of an upgrade`;
  return [
    way.name,
    listing(types),
    `${countedTo(fromNodes, nodes, 'node')}${more}`,
    ...(pods === undefined ? [] : [`${String(pods)} pods a node`]),
    maxPodsText(maxPods),
    ...warmText(way, targets),
    ...(subnets.length === 0 ? [] : [`subnets ${subnets.map(subnetLine).join(', ')}`]),
  ].join('; ');
}
