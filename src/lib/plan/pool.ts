import { PREFIX_SIZE } from './ceiling.ts';
import { counted } from './figure.ts';
import { aimsAtAddresses, filled, type WarmTargets } from './targets.ts';

/** What the daemon of the VPC CNI, ipamd, goes by on a node. */
export interface PoolRules {
  /** Interfaces that may hold addresses of pods. */
  readonly interfaces: number;
  /** Places of an interface for addresses or prefixes. */
  readonly slots: number;
  readonly prefixes: boolean;
  /** Whether the first interface of pods is there at the start: not under custom networking. */
  readonly startsAttached: boolean;
  /** Pods that the node announces. */
  readonly maxPods: number;
  readonly targets: WarmTargets;
}

/** What a node holds for pods. */
export interface Pool {
  /** Interfaces that hold addresses of pods, each with a primary address besides. */
  readonly interfaces: number;
  /** Addresses, or prefixes, on them. */
  readonly units: number;
  /** Pods that have an address. */
  readonly assigned: number;
  /** What keeps it from growing, in words: max-pods, interfaces, their places, or a warm target that is met. */
  readonly stop: string;
}

/** The rules with every target that nobody sets as it is shipped. */
type FilledRules = PoolRules & { readonly targets: Required<WarmTargets> };

function sizeOf({ prefixes }: FilledRules): number {
  return prefixes ? PREFIX_SIZE : 1;
}

/** `getPrefixesNeeded` and `datastoreTargetState`: units that are short of the targets; none at or below zero. */
function shortOf(pool: Pool, rules: FilledRules): number {
  const { ip, minimum } = rules.targets;
  const total = pool.units * sizeOf(rules);
  const short = Math.max(ip - (total - pool.assigned), minimum - total, 0);
  return Math.ceil(short / sizeOf(rules));
}

/** `datastorePrefixTargetState`: prefixes that are short of the target, where pods lie close together. */
function shortPrefixes({ units, assigned }: Pool, { targets }: FilledRules): number {
  const free = units - Math.ceil(assigned / PREFIX_SIZE);
  return Math.max(1, targets.prefix - free);
}

/** `isDatastorePoolTooLow`: whether the pool has to grow. */
function isTooLow(pool: Pool, rules: FilledRules): boolean {
  const { targets } = rules;
  const total = pool.units * sizeOf(rules);
  if (total >= rules.maxPods) return false;
  if (aimsAtAddresses(targets)) return shortOf(pool, rules) > 0;
  const warm = rules.prefixes ? targets.prefix : targets.eni;
  const unit = rules.prefixes ? PREFIX_SIZE : rules.slots;
  const available = total - pool.assigned;
  return available < unit * warm || (warm === 0 && available === 0);
}

/** Units that one step asks for. */
function wanted(pool: Pool, rules: FilledRules): number {
  if (aimsAtAddresses(rules.targets)) return shortOf(pool, rules);
  return rules.prefixes ? shortPrefixes(pool, rules) : rules.slots;
}

/** `increaseDatastorePool`: one step, on an interface with room or on a new one; nothing where there is neither. */
function increased(pool: Pool, rules: FilledRules): Pool | undefined {
  const { interfaces, units } = pool;
  const room = interfaces * rules.slots - units;
  if (room > 0) return { ...pool, units: units + Math.min(room, wanted(pool, rules)) };
  if (interfaces >= rules.interfaces) return undefined;
  const added = Math.min(rules.slots, wanted(pool, rules));
  return { ...pool, interfaces: interfaces + 1, units: units + added };
}

/** The pool with so many pods that want an address, as far as there are addresses. */
function occupied(pool: Pool, pods: number, rules: FilledRules): Pool {
  return { ...pool, assigned: Math.min(pods, pool.units * sizeOf(rules)) };
}

/** The target that is met where the pool is not low. */
function metTarget({ targets, prefixes, maxPods }: FilledRules, total: number): string {
  const { eni, ip, minimum, prefix } = targets;
  if (total >= maxPods) return `stops at max-pods, ${String(maxPods)}`;
  if (ip > 0 && total <= minimum) return `MINIMUM_IP_TARGET=${String(minimum)} is met`;
  if (ip > 0) return `WARM_IP_TARGET=${String(ip)} is met`;
  if (minimum > 0) return `MINIMUM_IP_TARGET=${String(minimum)} is met`;
  return prefixes
    ? `WARM_PREFIX_TARGET=${String(prefix)} is met`
    : `WARM_ENI_TARGET=${String(eni)} is met`;
}

/** What keeps a pool from growing that has settled. */
function stopOf(pool: Pool, rules: FilledRules): string {
  if (rules.interfaces === 0) return 'no interface is left for pods';
  if (rules.slots === 0) return 'an interface has no place beside its own address';
  if (!isTooLow(pool, rules)) return metTarget(rules, pool.units * sizeOf(rules));
  const [one, several] = rules.prefixes ? ['prefix', 'prefixes'] : ['address', 'addresses'];
  return `full: ${counted(rules.interfaces, 'interface')} of ${counted(rules.slots, one, several)}`;
}

/** The pool once it has settled with so many pods that want an address. */
function settled(before: Pool, pods: number, rules: FilledRules): Pool {
  let pool = occupied(before, pods, rules);
  // Each step adds an interface, or a unit at the least.
  const steps = rules.interfaces * (rules.slots + 1);
  for (let step = 0; step < steps && isTooLow(pool, rules); step += 1) {
    const grown = increased(pool, rules);
    if (!grown) return pool;
    pool = occupied(grown, pods, rules);
  }
  return pool;
}

/**
 * What a node holds with no pod, one pod and so on up to `pods`, while they come one by one: the rules
 * of `pkg/ipamd/ipamd.go` at v1.23.0, lines 967–1008, 2176–2230, 2552–2730. What a node gives back
 * after a peak is not in it: it keeps at least this much.
 */
export function poolsUpTo(pods: number, given: PoolRules): readonly Pool[] {
  const rules = { ...given, targets: filled(given.targets) };
  const pools: Pool[] = [];
  const attached = rules.startsAttached && rules.interfaces > 0 ? 1 : 0;
  let pool: Pool = { interfaces: attached, units: 0, assigned: 0, stop: '' };
  for (let count = 0; count <= pods; count += 1) {
    pool = settled(pool, count, rules);
    pool = { ...pool, stop: stopOf(pool, rules) };
    pools.push(pool);
  }
  return pools;
}
