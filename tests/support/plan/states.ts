import fc from 'fast-check';
import { NUMBER_FIELDS, NUMBER_NAMES, type NumberField, type Numbers } from '~/lib/plan/fields.ts';
import { type PlanState, SOURCES } from '~/lib/plan/plan-state.ts';
import { subnetLine } from '~/lib/plan/subnet-text.ts';
import { anySubnets } from './arbitraries.ts';
import { VOCABULARY } from './reports.ts';

/** Any numbers within their bounds, those that hold anyway left out. */
const anyNumbers: fc.Arbitrary<Numbers> = fc.record(
  Object.fromEntries(
    NUMBER_NAMES.map((name) => {
      const { least, most, standard }: NumberField = NUMBER_FIELDS[name];
      const count = fc.integer({ min: least, max: most });
      return [name, count.filter((number) => number !== standard)];
    }),
  ),
  { requiredKeys: [] },
);

/** Numbers in the form that an address restores: a range of nodes from the less to the more. */
function inOrder(numbers: Numbers): Numbers {
  const { nodes = 100, 'nodes-to': to, ...others } = numbers;
  if (to === undefined || to === nodes) return { ...others, ...(nodes === 100 ? {} : { nodes }) };
  const [near, far] = [Math.min(nodes, to), Math.max(nodes, to)];
  return { ...others, ...(near === 100 ? {} : { nodes: near }), 'nodes-to': far };
}

/** Any state of up to so many types, in the form that an address restores. */
export function anyState(mostTypes: number): fc.Arbitrary<PlanState> {
  return fc.record({
    types: fc.uniqueArray(fc.constantFrom(...VOCABULARY.types), { maxLength: mostTypes }),
    way: fc.constantFrom(...VOCABULARY.ways),
    subnets: anySubnets.map((subnets) => subnets.map(subnetLine).join('\n')),
    source: fc.constantFrom(...SOURCES),
    zoneLost: fc.boolean(),
    podCidr: fc.constantFrom('10.244.0.0/16', '192.168.0.0/29', '0.0.0.0/0', '100.64.1.2/32'),
    numbers: anyNumbers.map(inOrder),
  });
}
