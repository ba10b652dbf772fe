import { amountText, counted } from './figure.ts';
import type { PlanInput } from './input.ts';
import {
  hasNodeSubnets,
  lifeHeld,
  nodesAtOnce,
  type StagePlan,
  type Verdict,
  type WayPlan,
} from './plan.ts';
import { obstacleOf } from './obstacle.ts';
import type { Report, Tone } from './report.ts';
import { surgeOf } from './surge.ts';
import { hasPodSubnets, type Way } from './way.ts';

const TONES: Readonly<Record<Verdict, Tone>> = {
  holds: 'good',
  uneven: 'fair',
  short: 'bad',
  unknown: 'unknown',
};

/** The first zone to fail, and how many nodes and pods there are by then. */
function firstFailure({ life, pods }: StagePlan, input: PlanInput): readonly string[] {
  if (life.first === undefined || life.even >= nodesAtOnce(input)) return [];
  const ours = Math.max(0, pods - input.hostPods);
  return [
    `Spread evenly, node ${amountText(life.even + 1)} finds no room: zone ${life.first} ends first, with ${counted(life.even * ours, 'pod')} in all that have addresses of their own.`,
  ];
}

function lostSentence({ lost }: StagePlan, { zoneLost }: PlanInput): readonly string[] {
  if (!lost) return zoneLost ? ['There is one zone alone: with it lost, no node is left.'] : [];
  const said = `With zone ${lost.lost} lost, the others hold ${counted(lost.even, 'node')}.`;
  return zoneLost ? [`${said} The plan is held against that.`] : [said];
}

function scatteredSentence({ scattered, life }: StagePlan, input: PlanInput): readonly string[] {
  const isEnough = scattered !== undefined && scattered.even >= nodesAtOnce(input);
  if (!scattered || isEnough || scattered.all === life.all) return [];
  return [
    `This takes single addresses to lie close together; scattered over the blocks they leave room for ${counted(scattered.all, 'node')} at worst.`,
  ];
}

/** Whether pods have subnets of their own that way, and none is given. */
function lacksPodSubnets(way: Way, { subnets }: PlanInput): boolean {
  return hasPodSubnets(way) && subnets.length > 0 && subnets.every(({ forPods }) => !forPods);
}

function headlineOf(plan: WayPlan, input: PlanInput): string {
  const { stages, way } = plan;
  const nodes = nodesAtOnce(input);
  if (!stages) return 'Nobody can tell: a limit that it takes is not published';
  if (!hasNodeSubnets(input)) {
    return `${counted(stages.wanted.addresses * nodes, 'address', 'addresses')} for ${counted(nodes, 'node')}`;
  }
  if (lacksPodSubnets(way, input)) {
    return 'Custom networking has no subnets of pods here';
  }
  return obstacleOf(plan, input) ?? roomText(stages.wanted, input);
}

/** How many nodes find room, and whether those of an upgrade or an even spread are what fails. */
function roomText(wanted: StagePlan, input: PlanInput): string {
  const nodes = nodesAtOnce(input);
  const { all, even } = lifeHeld(wanted, input);
  if (even >= nodes) return `Room for all ${counted(nodes, 'node')}`;
  if (all >= nodes) return `Room for all ${counted(nodes, 'node')}, but not spread evenly`;
  return all >= input.nodes
    ? `Room for ${counted(input.nodes, 'node')}, not for all ${amountText(nodes - input.nodes)} more of an upgrade`
    : `Room for ${amountText(all)} of ${counted(nodes, 'node')}`;
}

/** How far it goes where nodes have no pods but those of the host network. */
function idleSentence({ idle, wanted }: NonNullable<WayPlan['stages']>, input: PlanInput) {
  const nodes = nodesAtOnce(input);
  if (wanted.life.all >= nodes) return [];
  const takes = `An idle node takes ${counted(idle.addresses, 'address', 'addresses')} already`;
  return idle.life.all < nodes
    ? [`${takes}: even without pods the subnets end at ${counted(idle.life.all, 'node')}.`]
    : [`${takes}; without pods all would fit.`];
}

/** Where the pods of a node come from that nobody counts. */
function byRequests({ pods, cpu, memory }: PlanInput): string {
  const isGiven = pods === undefined && (cpu !== undefined || memory !== undefined);
  return isGiven ? ', as many as their requests leave room for,' : '';
}

function wantedSentence({ wanted }: NonNullable<WayPlan['stages']>, input: PlanInput): string {
  const nodes = nodesAtOnce(input);
  const more = surgeOf(input);
  const surge =
    more === 0 ? '' : ` (${counted(input.nodes, 'node')} and ${String(more)} of an upgrade)`;
  const least = wanted.load.isLeast ? 'at least ' : '';
  const each = counted(wanted.addresses, 'address', 'addresses');
  const take = nodes === 1 ? 'takes' : 'take';
  return `With ${counted(wanted.pods, 'pod')}${byRequests(input)} a node takes ${least}${each} of the VPC; ${counted(nodes, 'node')} at once${surge} ${take} ${least}${amountText(wanted.addresses * nodes)}.`;
}

/** Nodes of an upgrade that find no room are no reason to call a plan a failure. */
function toneOf(plan: WayPlan, input: PlanInput): Tone {
  if (obstacleOf(plan, input) !== undefined) return 'bad';
  const isUpgradeOnly =
    plan.verdict === 'short' &&
    plan.stages !== undefined &&
    lifeHeld(plan.stages.wanted, input).all >= input.nodes;
  return isUpgradeOnly ? 'fair' : TONES[plan.verdict];
}

/** What a plan comes to, in words. */
export function answerOf(
  plan: WayPlan,
  input: PlanInput,
): Pick<Report, 'tone' | 'headline' | 'says'> {
  const { stages } = plan;
  const headline = headlineOf(plan, input);
  if (!stages) return { tone: 'unknown', headline, says: [] };
  const says = [wantedSentence(stages, input)];
  if (!hasNodeSubnets(input)) return { tone: 'unknown', headline, says };
  if (lacksPodSubnets(plan.way, input)) return { tone: 'bad', headline, says };
  return {
    tone: toneOf(plan, input),
    headline,
    says: [
      ...says,
      ...firstFailure(stages.wanted, input),
      ...idleSentence(stages, input),
      ...scatteredSentence(stages.wanted, input),
      ...lostSentence(stages.wanted, input),
    ],
  };
}
