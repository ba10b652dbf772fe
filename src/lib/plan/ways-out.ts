import { amountText, counted, countedTo } from './figure.ts';
import type { PlanInput } from './input.ts';
import type { PlanInstance } from './instance.ts';
import { neededSubnets, neededText } from './needed.ts';
import {
  hasNodeSubnets,
  lifeHeld,
  nodesAtOnce,
  planWay,
  type StagePlan,
  type WayPlan,
} from './plan.ts';
import type { PlanState } from './plan-state.ts';
import type { WayOut } from './report.ts';
import { hasPodSubnets, takesVpcAddresses } from './way.ts';
import { zoneCount } from './zones.ts';

/** Warm addresses that a tight pool keeps. */
const TIGHT = 2;

/** What ways out are made from. */
export interface Outs {
  readonly state: PlanState;
  readonly input: PlanInput;
  readonly instances: readonly PlanInstance[];
  readonly chosen: WayPlan;
  readonly plans: readonly WayPlan[];
  readonly queryOf: (state: PlanState) => string;
}

/** Room that a plan finds, in words. */
function roomText({ stages }: WayPlan, input: PlanInput): string {
  if (!stages) return 'cannot be told';
  const [room, nodes] = [lifeHeld(stages.wanted, input).all, nodesAtOnce(input)];
  return room >= nodes ? 'all find room' : `room for ${amountText(room)} of ${amountText(nodes)}`;
}

/** The subnets that each zone needs, in words: `a /26, and a /22 for pods`. */
function subnetsText(plan: WayPlan, stage: StagePlan, input: PlanInput): string {
  const { nodes, pods } = neededSubnets(plan, stage, input);
  const one = (length: string) => (length.startsWith('/') ? `a ${length}` : length);
  const own = one(neededText(nodes));
  return pods === undefined ? own : `${own}, and ${one(neededText(pods))} for pods`;
}

function largerSubnets({ chosen, input }: Outs): readonly WayOut[] {
  const { stages, way } = chosen;
  if (!stages) return [];
  const zones = zoneCount(input.subnets);
  const where = zones === 1 ? 'in the zone' : `in each of ${String(zones)} zones`;
  return [
    {
      name: 'Larger subnets',
      says: `${way.name} needs ${subnetsText(chosen, stages.wanted, input)} ${where}.`,
    },
  ];
}

/** Fewer addresses kept warm: what it saves at the pods wanted. */
function tightPool({ state, input, instances, chosen, queryOf }: Outs): readonly WayOut[] {
  const { way, stages } = chosen;
  if (way.engine.kind !== 'vpc-cni' || !stages) return [];
  const minimum = Math.max(1, stages.wanted.leastPods - input.hostPods);
  const targets = { ip: TIGHT, minimum };
  const tight = planWay({ ...input, targets }, way, instances);
  const saved = stages.wanted.addresses - (tight.stages?.wanted.addresses ?? 0);
  if (saved <= 0) return [];
  const numbers = { ...state.numbers, 'warm-ip': TIGHT, 'minimum-ip': minimum };
  return [
    {
      name: 'A tighter warm pool',
      says: `WARM_IP_TARGET=${String(TIGHT)} and MINIMUM_IP_TARGET=${String(minimum)} save ${counted(saved, 'address', 'addresses')} a node: ${roomText(tight, input)}.`,
      query: queryOf({ ...state, numbers }),
    },
  ];
}

/** Another way that takes less of the subnets there are. */
function otherWays({ state, input, chosen, plans, queryOf }: Outs): readonly WayOut[] {
  const own = chosen.stages ? lifeHeld(chosen.stages.wanted, input).all : 0;
  return plans.flatMap((plan) => {
    const { way, stages } = plan;
    if (way.id === chosen.way.id || !stages) return [];
    const query = queryOf({ ...state, way: way.id });
    const takes = stages.wanted;
    // Where none but those on the host network run, or fewer than are wanted, nothing is won.
    if (takes.leastPods <= input.hostPods || takes.leastPods < (input.pods ?? 0)) return [];
    if (hasPodSubnets(way) && !hasPodSubnets(chosen.way)) {
      const says = `A node takes ${counted(takes.load.nodeAddresses, 'address', 'addresses')} of these subnets and ${countedTo(takes.leastPods, takes.pods, 'pod')}; each zone needs ${subnetsText(plan, takes, input)} out of a secondary CIDR.`;
      return [{ name: way.name, says, query }];
    }
    if (takesVpcAddresses(way.engine) || lifeHeld(takes, input).all <= own) return [];
    const says = `A node takes ${counted(takes.addresses, 'address', 'addresses')} of these subnets and ${countedTo(takes.leastPods, takes.pods, 'pod')}: ${roomText(plan, input)}.`;
    return [{ name: way.name, says, query }];
  });
}

/** What alone helps where the only zone may be lost. */
const SECOND_ZONE: WayOut = {
  name: 'Another zone',
  says: 'What a lost zone held has to find room in subnets of others.',
};

/** What helps a plan that falls short, each with what it comes to; nothing where it holds. */
export function waysOut(outs: Outs): readonly WayOut[] {
  const { chosen, input } = outs;
  if (chosen.verdict !== 'short' || !hasNodeSubnets(input)) return [];
  if (input.zoneLost && zoneCount(input.subnets) === 1) return [SECOND_ZONE];
  return [...largerSubnets(outs), ...tightPool(outs), ...otherWays(outs)];
}
