import { listing } from '../text.ts';
import { amountText, counted, least } from './figure.ts';
import type { PlanInput } from './input.ts';
import { nodesAtOnce, type WayPlan } from './plan.ts';
import { calicoBlocks, clusterPool } from './pod-range.ts';
import { INTERFACE_QUOTA, interfacesOf, USAGE_QUOTA, usageOf } from './quotas.ts';
import { aimsAtAddresses, filled } from './targets.ts';
import { hasPodSubnets, holdsPrefixes } from './way.ts';

type Warn = (plan: WayPlan, input: PlanInput) => string | undefined;

/** A minimum without a target for warm addresses ends all growth once it is met. */
const deadlock: Warn = ({ way, stages }, { targets, hostPods }) => {
  const { ip, minimum } = filled(targets);
  if (way.engine.kind !== 'vpc-cni' || ip > 0 || minimum === 0 || !stages) return undefined;
  const stuck = stages.full.each.find(({ load }) => load.waiting > 0);
  if (!stuck) return undefined;
  const fed = stuck.pods - hostPods - stuck.load.waiting;
  return `MINIMUM_IP_TARGET=${String(minimum)} without WARM_IP_TARGET: the pool ends at ${counted(fed, 'pod')} and never grows again. Set WARM_IP_TARGET to 1 or more.`;
};

const idleWarmEni: Warn = ({ way, types }, { targets }) => {
  const filledTargets = filled(targets);
  if (way.engine.kind !== 'vpc-cni' || aimsAtAddresses(filledTargets)) return undefined;
  if (types.every(({ instance }) => holdsPrefixes(way.engine, instance))) {
    return filledTargets.prefix === 0
      ? 'WARM_PREFIX_TARGET=0 is not supported: a free prefix is taken and given back in turn.'
      : undefined;
  }
  return filledTargets.eni === 0
    ? 'WARM_ENI_TARGET=0: a pod waits for an interface once no address is free.'
    : undefined;
};

/** Pods that are wanted and that a node does not take. */
const tooMany: Warn = ({ usable }, { pods, nodes }) => {
  if (pods === undefined || typeof usable !== 'number' || pods <= usable) return undefined;
  const needed = usable === 0 ? undefined : Math.ceil((pods * nodes) / usable);
  const remedy =
    needed === undefined ? '' : ` ${counted(pods * nodes, 'pod')} need ${counted(needed, 'node')}.`;
  return `A node takes ${counted(usable, 'pod')}, not the ${String(pods)} wanted.${remedy}`;
};

/** Pods that the kubelet takes and that find no address. */
const withoutAddress: Warn = ({ types }) => {
  const stuck = types.flatMap(({ instance, announced: admitted, maxPods: { ceiling } }) => {
    const isStuck =
      typeof admitted === 'number' &&
      typeof ceiling.amount === 'number' &&
      admitted > ceiling.amount;
    return isStuck ? [{ type: instance.type, admitted, addresses: ceiling.amount }] : [];
  });
  const [first] = stuck;
  return first
    ? `The kubelet of ${first.type} admits ${counted(first.admitted, 'pod')}, of which ${amountText(first.addresses)} find an address: the others wait. Set max-pods to ${amountText(first.addresses)}.`
    : undefined;
};

/** Addresses that stay idle as the kubelet takes fewer pods. */
const idleAddresses: Warn = ({ types, way }, { maxPods }) => {
  // Who gives a value of their own knows of it.
  if (maxPods.kind === 'own') return undefined;
  if (way.engine.kind === 'vpc-cni' && !way.engine.prefixes) return undefined;
  const idle = types.find(
    ({ instance, maxPods: { binds } }) => !instance.isUnlisted && binds.join() === 'kubelet',
  );
  if (!idle) return undefined;
  const { ceiling, kubelet, cap = ceiling } = idle.maxPods;
  const most = least([ceiling.amount, cap.amount]);
  return `The kubelet of ${idle.instance.type} takes ${amountText(kubelet.amount)} pods, though there is no lack of addresses: raise max-pods${typeof most === 'number' ? `, to ${amountText(most)} at most` : ''}.`;
};

const noTrunk: Warn = ({ way, types }) => {
  if (way.engine.kind !== 'vpc-cni' || !way.engine.branches) return undefined;
  const without = types.filter(({ instance }) => instance.branchEnis === 0);
  return without.length === 0
    ? undefined
    : `${listing(without.map(({ instance }) => instance.type))} cannot have a trunk: no pod gets security groups of its own there.`;
};

const noPrefixes: Warn = ({ way, types }) => {
  if (!('prefixes' in way.engine)) return undefined;
  const without = types
    .filter(({ instance }) => !instance.isUnlisted && !holdsPrefixes(way.engine, instance))
    .map(({ instance }) => instance.type);
  if (without.length === 0) return undefined;
  return `${listing(without)} ${without.length === 1 ? 'takes' : 'take'} no prefixes: single addresses are given there.`;
};

const noPodSubnets: Warn = ({ way }, { subnets }) =>
  hasPodSubnets(way) && subnets.length > 0 && !subnets.some(({ forPods }) => forPods)
    ? 'Pods take subnets of their own here: write “pods” behind those that an ENIConfig names.'
    : undefined;

const idlePodSubnets: Warn = ({ way }, { subnets }) =>
  !hasPodSubnets(way) && subnets.some(({ forPods }) => forPods)
    ? 'The subnets of pods are left out: only custom networking takes addresses of them.'
    : undefined;

const zonesWithoutPods: Warn = ({ way }, { subnets }) => {
  if (!hasPodSubnets(way) || !subnets.some(({ forPods }) => forPods)) return undefined;
  const served = new Set(subnets.filter(({ forPods }) => forPods).map(({ zone }) => zone));
  const bare = new Set(
    subnets.filter(({ forPods, zone }) => !forPods && !served.has(zone)).map(({ zone }) => zone),
  );
  return bare.size === 0
    ? undefined
    : `No subnet of pods lies in ${bare.size === 1 ? 'zone' : 'the zones'} ${listing([...bare])}: no node finds room there.`;
};

/** Subnets of pods that are taken to lie in zones of nodes. */
const assumedZones: Warn = ({ way }, { subnets }) => {
  const assumed = subnets.filter(({ hasAssumedZone }) => hasAssumedZone);
  return !hasPodSubnets(way) || assumed.length === 0
    ? undefined
    : `Subnets of pods that name no zone lie in those of the nodes here, in order: ${listing(assumed.map(({ cidr, zone }) => `${cidr} in ${zone}`))}.`;
};

/** Reservations of which nobody says where they lie, where prefixes are taken. */
const openReservations: Warn = ({ stages }, { subnets }) => {
  const open = subnets.filter(({ reserved, reservedAt }) => reserved > 0 && !reservedAt);
  const hasPrefixes = stages?.full.loads.some(({ prefixes }) => prefixes > 0);
  return !hasPrefixes || open.length === 0
    ? undefined
    : `Where the reservation in ${listing(open.map(({ cidr }) => cidr))} lies is not said: the answer takes the best place, the table shows the worst too. Write @inside, @start, @end or @both behind its number.`;
};

const branches: Warn = ({ way, types }, { branchPods }) => {
  if (way.engine.kind !== 'vpc-cni' || !way.engine.branches) return undefined;
  const short = types.filter(({ instance }) => (instance.branchEnis ?? Infinity) < branchPods);
  const [first] = short;
  return first
    ? `${first.instance.type} has ${counted(first.instance.branchEnis ?? 0, 'branch interface')}, fewer than the ${String(branchPods)} pods with security groups wanted.`
    : undefined;
};

/** The range of an overlay, where it serves fewer nodes than there are. */
const podRange: Warn = ({ way, stages }, input) => {
  const { kind } = way.engine;
  if ((kind !== 'cluster-pool' && kind !== 'blocks') || !stages) return undefined;
  const own = Math.max(0, stages.wanted.pods - input.hostPods);
  const range = kind === 'blocks' ? calicoBlocks(input, own) : clusterPool(input);
  const nodes = nodesAtOnce(input);
  if (typeof range.nodes.amount !== 'number' || range.nodes.amount >= nodes) return undefined;
  const served = `${input.podCidr} serves ${counted(range.nodes.amount, 'node')} (${range.nodes.working}), not ${amountText(nodes)}`;
  return kind === 'blocks'
    ? `${served}, before nodes borrow addresses of each other’s blocks.`
    : `${served}; a larger range is needed before the first node joins.`;
};

const quotas: Warn = ({ stages }, input) => {
  if (!stages) return undefined;
  const nodes = nodesAtOnce(input);
  const usage = usageOf(stages.full.load, nodes).amount;
  const interfaces = interfacesOf(stages.full.load, nodes).amount;
  const over = [
    ...(typeof usage === 'number' && usage > USAGE_QUOTA
      ? [
          `${amountText(usage)} units of network address usage, of ${amountText(USAGE_QUOTA)} in a VPC`,
        ]
      : []),
    ...(typeof interfaces === 'number' && interfaces > INTERFACE_QUOTA
      ? [`${amountText(interfaces)} interfaces, of ${amountText(INTERFACE_QUOTA)} in a Region`]
      : []),
  ];
  return over.length === 0
    ? undefined
    : `Full nodes pass a quota: ${listing(over)}. AWS raises it on request.`;
};

const controlPlane: Warn = (_, { keep, subnets }) =>
  keep < 6 && subnets.some(({ forPods }) => !forPods)
    ? 'The control plane needs at least 6 free addresses in the subnets of the cluster; 16 are advised.'
    : undefined;

const WARNINGS: readonly Warn[] = [
  deadlock,
  idleWarmEni,
  tooMany,
  withoutAddress,
  idleAddresses,
  noTrunk,
  noPrefixes,
  branches,
  noPodSubnets,
  idlePodSubnets,
  zonesWithoutPods,
  assumedZones,
  openReservations,
  podRange,
  quotas,
  controlPlane,
];

/** What to mind about a plan, a sentence each. */
export function warningsOf(plan: WayPlan, input: PlanInput): readonly string[] {
  return WARNINGS.flatMap((warn) => warn(plan, input) ?? []);
}
