import type { PlanInput } from './input.ts';
import type { PlanInstance } from './instance.ts';
import { nodeadmReserved } from './max-pods.ts';

const MILLI = 1000;

/** Pods of such a request that what there is holds: none is limited that asks for nothing, and what is not listed is unknown. */
function heldBy(there: number | null, request: number | undefined): number | 'unknown' {
  if (request === undefined) return Infinity;
  return there === null ? 'unknown' : Math.floor(there / request);
}

/** Memory, MiB, that is left for pods once the kubelet’s part is kept back. */
function memoryLeft(instance: PlanInstance): number | null {
  const kept = nodeadmReserved(instance).amount;
  return instance.memory === null || typeof kept !== 'number'
    ? null
    : Math.max(0, instance.memory - kept);
}

/**
 * Pods wanted on a node of the type: as said, or as many as their requests leave room for by its processors
 * and its memory, those on the host network counted among them. What the system takes besides is not known
 * here. Nothing where neither is said; unknown where what is asked for is not listed.
 */
export function wantedPods(
  instance: PlanInstance,
  { pods, cpu, memory }: PlanInput,
): number | 'unknown' | undefined {
  if (pods !== undefined) return pods;
  if (cpu === undefined && memory === undefined) return undefined;
  const byCpu = heldBy(instance.vcpu === null ? null : instance.vcpu * MILLI, cpu);
  const byMemory = heldBy(memoryLeft(instance), memory);
  if (byCpu === 'unknown' || byMemory === 'unknown') return 'unknown';
  return Math.min(byCpu, byMemory);
}
