import { CILIUM_OWN, PREFIX_SIZE } from './ceiling.ts';
import { counted, type Figure } from './figure.ts';
import type { PlanInput } from './input.ts';
import { addressesOf, CILIUM_AHEAD } from './node-load.ts';
import type { StagePlan } from './plan.ts';
import type { RuleId } from './rule-id.ts';
import { aimsAtAddresses, filled } from './targets.ts';
import type { Way } from './way.ts';

/** The rule by which a node comes to hold so many addresses. */
function loadRule({ engine }: Way, { load }: StagePlan, input: PlanInput): RuleId {
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
function singlesText({ load }: StagePlan): string {
  const singles = load.nodeAddresses + load.podAddresses;
  const others = singles - load.interfaces;
  const primaries = `${String(load.interfaces)} primary`;
  return others === 0 ? primaries : `${primaries} + ${String(others)} for pods`;
}

/** Addresses that a node takes at a stage, and what they are. */
export function addressesFigure(way: Way, stage: StagePlan, input: PlanInput): Figure {
  const { prefixes } = stage.load;
  const blocks =
    prefixes === 0 ? '' : ` + ${counted(prefixes, 'prefix', 'prefixes')} × ${String(PREFIX_SIZE)}`;
  const ahead =
    way.engine.kind === 'cilium-eni'
      ? `, ${String(CILIUM_OWN)} of the agent and up to ${String(CILIUM_AHEAD)} ahead`
      : '';
  return {
    amount: addressesOf(stage.load),
    working: `${singlesText(stage)}${blocks}${ahead}`,
    rule: loadRule(way, stage, input),
  };
}
