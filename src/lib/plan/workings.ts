import { CILIUM_OWN, PREFIX_SIZE, slotsOf } from './ceiling.ts';
import { counted, type Figure } from './figure.ts';
import type { PlanInput } from './input.ts';
import type { PlanInstance } from './instance.ts';
import { addressesOf, CILIUM_AHEAD, type NodeLoad } from './node-load.ts';
import type { RuleId } from './rule-id.ts';
import { aimsAtAddresses, filled } from './targets.ts';
import type { Way } from './way.ts';

/** The rule by which a node comes to hold so many addresses. */
function loadRule({ engine }: Way, load: NodeLoad, input: PlanInput): RuleId {
  switch (engine.kind) {
    case 'vpc-cni': {
      const targets = filled(input.targets);
      if (aimsAtAddresses(targets)) return targets.ip > 0 ? 'warm-ip' : 'minimum-ip';
      return load.prefixes > 0 ? 'warm-prefix' : 'warm-eni';
    }
    case 'cilium-eni':
      return load.prefixes > 0 ? 'cilium-eni-prefixes' : 'cilium-eni';
    case 'auto-mode':
      return 'auto-mode';
    case 'ipv6':
      return 'ipv6';
    case 'cluster-pool':
      return 'cluster-pool';
    case 'blocks':
      return 'calico-blocks';
  }
}

/** What of single addresses are primary ones of interfaces, and what is for pods. */
function singlesText(load: NodeLoad): string {
  const singles = load.nodeAddresses + load.podAddresses;
  const others = singles - load.interfaces;
  const primaries = `${String(load.interfaces)} primary`;
  return others === 0 ? primaries : `${primaries} + ${String(others)} for pods`;
}

/** Addresses that a node takes, what they are, and what keeps it from taking more. */
export function addressesFigure(way: Way, load: NodeLoad, input: PlanInput): Figure {
  const { prefixes, stop } = load;
  const blocks =
    prefixes === 0 ? '' : ` + ${counted(prefixes, 'prefix', 'prefixes')} × ${String(PREFIX_SIZE)}`;
  const ahead =
    way.engine.kind === 'cilium-eni'
      ? `, ${String(CILIUM_OWN)} of the agent and up to ${String(CILIUM_AHEAD)} ahead`
      : '';
  const ends = stop === undefined ? '' : `; ${stop}`;
  return {
    amount: addressesOf(load),
    working: `${singlesText(load)}${blocks}${ahead}${ends}`,
    rule: loadRule(way, load, input),
  };
}

/** Interfaces of a node: as many as hold its addresses, and those that hold none. */
export function interfacesFigure(
  way: Way,
  load: NodeLoad,
  instance: PlanInstance,
  input: PlanInput,
): Figure {
  const { interfaces, prefixes } = load;
  const singles = addressesOf(load) - prefixes * PREFIX_SIZE - interfaces;
  const held = prefixes > 0 ? counted(prefixes, 'prefix', 'prefixes') : String(singles);
  const rule = way.engine.kind === 'vpc-cni' ? 'new-interface' : loadRule(way, load, input);
  const working = `${held} for pods, up to ${String(slotsOf(instance))} an interface`;
  return { amount: interfaces, working, rule };
}
