import { listing } from '../text.ts';
import { isNumberName, NUMBER_FIELDS, standardOf } from './fields.ts';
import type { PlanState, SourceName } from './plan-state.ts';
import type { Report } from './report.ts';

/** Who sets max-pods, in words. */
const SOURCE_TEXTS: Readonly<Record<SourceName, string>> = {
  managed: 'max-pods by a managed node group',
  nodeadm: 'max-pods by nodeadm',
  karpenter: 'max-pods by Karpenter',
  own: 'max-pods of one’s own',
};

/** `100 nodes`, or `100 to 250 nodes`. */
function nodesText({ numbers }: PlanState): string {
  const one = numbers.nodes ?? standardOf('nodes') ?? 0;
  const other = numbers['nodes-to'] ?? one;
  const ends = [...new Set([Math.min(one, other), Math.max(one, other)])];
  return `${ends.join(' to ')} ${ends.at(-1) === 1 ? 'node' : 'nodes'}`;
}

/** Numbers that are given besides, by the names of their fields. */
function numberTexts({ numbers }: PlanState): readonly string[] {
  return Object.entries(numbers).flatMap(([name, number]) =>
    !isNumberName(name) || name === 'nodes' || name === 'nodes-to'
      ? []
      : [`${NUMBER_FIELDS[name].name}=${String(number)}`],
  );
}

/** The warm target that is shipped, where it holds since none is set. */
function shippedText({ way }: Report, { numbers }: PlanState): readonly string[] {
  if (way?.engine.kind !== 'vpc-cni') return [];
  const name = way.engine.prefixes ? 'warm-prefix' : 'warm-eni';
  const isSet = [numbers[name], numbers['warm-ip'], numbers['minimum-ip']].some(Boolean);
  return isSet || numbers[name] === 0 ? [] : [`${NUMBER_FIELDS[name].name}=1 as shipped`];
}

/**
 * What a plan was reckoned with, in words: its way, types, nodes, max-pods, what is kept warm and all else
 * that is given, subnets; nothing where nothing was reckoned.
 */
export function givenOf(report: Report, state: PlanState): string {
  if (!report.way) return '';
  const subnets = state.subnets.trim().split(/\s*[\n;]\s*/u);
  return [
    report.way.name,
    listing(state.types),
    nodesText(state),
    SOURCE_TEXTS[state.source],
    ...numberTexts(state),
    ...shippedText(report, state),
    ...(subnets.join('') === '' ? [] : [`subnets ${subnets.join(', ')}`]),
  ].join('; ');
}
