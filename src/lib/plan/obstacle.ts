import { amountText, counted } from './figure.ts';
import type { PlanInput } from './input.ts';
import { nodesAtOnce, type WayPlan } from './plan.ts';
import { clusterPool } from './pod-range.ts';

/** Pods wanted on a node that it does not take. */
function beyondNode({ usable, types }: WayPlan, { pods }: PlanInput): string | undefined {
  if (typeof usable !== 'number') return undefined;
  const least = types.find((type) => type.pods === usable)?.instance.type;
  const node = types.length > 1 && least !== undefined ? `A node of ${least}` : 'A node';
  if (usable === 0) return `${node} takes no pod`;
  return pods !== undefined && pods > usable
    ? `${node} takes ${amountText(usable)} of the ${counted(pods, 'pod')} wanted`
    : undefined;
}

/** Pods that a node takes and that find no address. */
function waiting({ stages }: WayPlan): string | undefined {
  const count = stages?.wanted.load.waiting ?? 0;
  return count === 0
    ? undefined
    : `${counted(count, 'pod')} of a node ${count === 1 ? 'finds' : 'find'} no address`;
}

/** Nodes that the range of an overlay does not serve. Blocks of Calico are borrowed instead. */
function beyondRange({ way }: WayPlan, input: PlanInput): string | undefined {
  if (way.engine.kind !== 'cluster-pool') return undefined;
  const { amount } = clusterPool(input).nodes;
  const nodes = nodesAtOnce(input);
  return typeof amount === 'number' && amount < nodes
    ? `${input.podCidr} serves ${amountText(amount)} of ${counted(nodes, 'node')}`
    : undefined;
}

/** What keeps a plan from holding whatever room there is in the subnets; nothing where nothing does. */
export function obstacleOf(plan: WayPlan, input: PlanInput): string | undefined {
  return beyondNode(plan, input) ?? waiting(plan) ?? beyondRange(plan, input);
}
