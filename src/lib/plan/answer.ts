import { amountText, counted, countedTo, spanText } from './figure.ts';
import type { PlanInput } from './input.ts';
import {
  hasNodeSubnets,
  lifeHeld,
  nodeEnds,
  nodesAtOnce,
  type StagePlan,
  type Verdict,
  type WayPlan,
} from './plan.ts';
import { listing } from '../text.ts';
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
function firstFailure(stage: StagePlan, input: PlanInput): readonly string[] {
  const { life, pods, leastPods } = stage;
  if (life.first === undefined || life.even >= nodesAtOnce(input)) return [];
  const inAll = (each: number) => life.even * Math.max(0, each - input.hostPods);
  return [
    `Spread evenly, node ${amountText(life.even + 1)} finds no room: zone ${life.first} ends first, with ${countedTo(inAll(leastPods), inAll(pods), 'pod')} in all that have addresses of their own.`,
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

/** Why nobody can tell. */
function unknownText({ types }: WayPlan): string {
  const unlisted = types.flatMap(({ instance: { type, isUnlisted } }) =>
    isUnlisted ? [type] : [],
  );
  const them = unlisted.length === 1 ? 'nodes of it' : 'nodes of them';
  return unlisted.length === 0
    ? 'Nobody can tell: a limit that it takes is not published'
    : `Nobody can tell: no list has the limits of ${listing(unlisted)}, and ${them} may be there`;
}

function headlineOf(plan: WayPlan, input: PlanInput): string {
  const { stages, way } = plan;
  if (!stages) return unknownText(plan);
  if (!hasNodeSubnets(input)) {
    const [least, most] = takenByAll(stages.wanted, input);
    return `${countedTo(least, most, 'address', 'addresses')} for ${nodesText(input)}`;
  }
  if (lacksPodSubnets(way, input)) {
    return 'Custom networking has no subnets of pods here';
  }
  return obstacleOf(plan, input) ?? roomText(stages.wanted, input);
}

/** `100 to 250 nodes` where they are a range, `250 nodes` else. */
function nodesText(input: PlanInput): string {
  const [near, far = near] = nodeEnds(input);
  return countedTo(near, far, 'node');
}

/** Addresses of all nodes: of the fewest that take the least, and of all that take the most. */
function takenByAll(
  { addresses, leastAddresses }: StagePlan,
  input: PlanInput,
): readonly [least: number, most: number] {
  const [near, far = near] = nodeEnds(input);
  return [near * leastAddresses, far * addresses];
}

/** How many nodes find room, and whether those of an upgrade, an even spread or the far end of a range are what fails. */
function roomText(wanted: StagePlan, input: PlanInput): string {
  const [near, far = near] = nodeEnds(input);
  const { all, even } = lifeHeld(wanted, input);
  if (even >= far) return `Room for all ${nodesText(input)}`;
  if (all >= far) return `Room for all ${nodesText(input)}, but not spread evenly`;
  if (all >= input.nodes) {
    return `Room for ${counted(input.nodes, 'node')}, not for all ${amountText(far - input.nodes)} more of an upgrade`;
  }
  return all >= near
    ? `Room for ${counted(near, 'node')}, not for ${amountText(far)}: it ends at node ${amountText(all + 1)}`
    : `Room for ${amountText(all)} of ${nodesText(input)}`;
}

/** How far it goes where nodes have no pods but those of the host network. */
function idleSentence({ idle, wanted }: NonNullable<WayPlan['stages']>, input: PlanInput) {
  const nodes = nodesAtOnce(input);
  if (wanted.life.all >= nodes) return [];
  const takes = `An idle node takes ${countedTo(idle.leastAddresses, idle.addresses, 'address', 'addresses')} already`;
  return idle.life.all < nodes
    ? [`${takes}: even without pods the subnets end at ${counted(idle.life.all, 'node')}.`]
    : [`${takes}; without pods all would fit.`];
}

/** Where the pods of a node come from that nobody counts. */
function byRequests({ pods, cpu, memory }: PlanInput): string {
  const isGiven = pods === undefined && (cpu !== undefined || memory !== undefined);
  return isGiven ? ', as many as their requests leave room for,' : '';
}

/** Why it is one or the other. */
function byType({ pods, leastPods, addresses, leastAddresses }: StagePlan): string {
  return pods === leastPods && addresses === leastAddresses ? '' : ', by its type';
}

/** How far the subnets go at best, where nobody says how many nodes each type has. */
function lightestSentence({ lightest, life }: StagePlan, input: PlanInput): readonly string[] {
  if (!lightest || lightest.all === life.all || life.all >= nodesAtOnce(input)) return [];
  return [
    `That holds whichever types the nodes have; of ${lightest.type} alone ${amountText(lightest.all)} find room.`,
  ];
}

function wantedSentence({ wanted }: NonNullable<WayPlan['stages']>, input: PlanInput): string {
  const { fromNodes = input.nodes } = input;
  const more = surgeOf(input);
  const surge =
    more === 0
      ? ''
      : ` (${countedTo(fromNodes, input.nodes, 'node')} and ${String(more)} of an upgrade)`;
  const least = wanted.load.isLeast ? 'at least ' : '';
  const { addresses, leastAddresses } = wanted;
  const each = countedTo(leastAddresses, addresses, 'address', 'addresses');
  const take = nodesAtOnce(input) === 1 ? 'takes' : 'take';
  const [fewest, most] = takenByAll(wanted, input);
  return `With ${countedTo(wanted.leastPods, wanted.pods, 'pod')}${byRequests(input)} a node takes ${least}${each} of the VPC${byType(wanted)}; ${nodesText(input)} at once${surge} ${take} ${least}${spanText(fewest, most)}.`;
}

/** Nodes of an upgrade, or beyond the near end of a range, that find no room are no reason to call a plan a failure. */
function toneOf(plan: WayPlan, input: PlanInput): Tone {
  if (obstacleOf(plan, input) !== undefined) return 'bad';
  const [near] = nodeEnds(input);
  const isHeldAtFirst =
    plan.verdict === 'short' &&
    plan.stages !== undefined &&
    lifeHeld(plan.stages.wanted, input).all >= Math.min(near, input.nodes);
  return isHeldAtFirst ? 'fair' : TONES[plan.verdict];
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
      ...lightestSentence(stages.wanted, input),
      ...idleSentence(stages, input),
      ...scatteredSentence(stages.wanted, input),
      ...lostSentence(stages.wanted, input),
    ],
  };
}
