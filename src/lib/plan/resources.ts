import type { PlanInput } from './input.ts';
import type { PlanInstance } from './instance.ts';
import { nodeadmReserved } from './max-pods.ts';

const MILLI = 1000;

/**
 * Pods whose requests a node of the type holds, those on the host network counted among them: by its
 * processors, and by its memory less what the kubelet keeps back. What the system takes besides is not
 * known here. Nothing where no request is given, or where the type’s processors or memory are not listed.
 */
function podsByRequests(instance: PlanInstance, { cpu, memory }: PlanInput): number | undefined {
  const kept = nodeadmReserved(instance).amount;
  const held = [
    ...(cpu === undefined || instance.vcpu === null ? [] : [(instance.vcpu * MILLI) / cpu]),
    ...(memory === undefined || instance.memory === null || typeof kept !== 'number'
      ? []
      : [Math.max(0, instance.memory - kept) / memory]),
  ];
  return held.length === 0 ? undefined : Math.floor(Math.min(...held));
}

/** Pods wanted on a node: as said, or as many as their requests leave room for on the least type. */
export function wantedPods(
  instances: readonly PlanInstance[],
  input: PlanInput,
): number | undefined {
  if (input.pods !== undefined) return input.pods;
  const held = instances.flatMap((instance) => podsByRequests(instance, input) ?? []);
  return held.length === 0 ? undefined : Math.min(...held);
}
