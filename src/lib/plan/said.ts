import { counted } from './figure.ts';
import { NUMBER_FIELDS, type NumberName, standardOf } from './fields.ts';
import { type PlanState, type SourceName, STANDARD } from './plan-state.ts';

/** Who sets max-pods, as the form and reports name it. */
export const SOURCE_NAMES: Readonly<Record<SourceName, string>> = {
  managed: 'managed node group',
  nodeadm: 'nodeadm on AL2023, nothing set',
  karpenter: 'Karpenter',
  own: 'a value of your own',
};

/** Something that a plan is reckoned from, in words. */
export interface Said {
  readonly name: string;
  readonly says: string;
}

/** Numbers that a sentence of their own has. */
const TOLD: readonly NumberName[] = ['nodes', 'pods', 'max-pods'];

function nodesOf({ types, numbers }: PlanState): string {
  const nodes = counted(numbers.nodes ?? standardOf('nodes') ?? 0, 'node');
  return types.length === 0 ? `${nodes}, no type given` : `${nodes} of ${types.join(', ')}`;
}

function maxPodsOf({ source, numbers }: PlanState): string {
  if (source !== 'own') return SOURCE_NAMES[source];
  return String(numbers['max-pods'] ?? standardOf('max-pods') ?? '');
}

/** Numbers that are not left at their standard, in the order of the form. */
function furtherOf({ numbers, zoneLost, podCidr }: PlanState): readonly string[] {
  const given = Object.entries(numbers) as readonly (readonly [NumberName, number])[];
  return [
    ...given
      .filter(([name]) => !TOLD.includes(name))
      .map(([name, number]) => `${NUMBER_FIELDS[name].name} ${String(number)}`),
    ...(podCidr === STANDARD.podCidr ? [] : [`Range of an overlay ${podCidr}`]),
    ...(zoneLost ? ['holds with one zone lost'] : []),
  ];
}

/** What a plan is reckoned from, in words: what is left at its standard only where all plans have it. */
export function saidOf(state: PlanState, wayName: string): readonly Said[] {
  const { numbers, subnets } = state;
  const further = furtherOf(state);
  // A subnet stays on a line with its words.
  const lines = subnets
    .split('\n')
    .map((line) => line.trim().replaceAll(/\s+/gu, '\u00A0'))
    .filter((line) => line !== '');
  return [
    { name: 'Nodes', says: nodesOf(state) },
    {
      name: 'Pods',
      says:
        numbers.pods === undefined
          ? 'all that a node takes'
          : `${counted(numbers.pods, 'pod')} a node`,
    },
    { name: 'Addresses', says: wayName },
    { name: 'max-pods', says: maxPodsOf(state) },
    { name: 'Subnets', says: lines.length === 0 ? 'none given' : lines.join(', ') },
    ...(further.length === 0 ? [] : [{ name: 'Further', says: further.join('; ') }]),
  ];
}
