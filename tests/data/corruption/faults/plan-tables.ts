import type { Fault } from '../fault.ts';
import { entriesIn, fieldsIn, renamedAt, replacedAt, withFile } from '../sites.ts';

const FILE = 'src/data/plan-examples.ts';

const code = (value: unknown) => JSON.stringify(value);
/** A field of the first table. */
const field = (name: string) =>
  fieldsIn(FILE, name)
    .filter(({ path }) => path[0] === 'planTables')
    .slice(0, 1);

const faults: readonly Fault[] = [
  ...entriesIn(FILE)
    .filter(({ path }) => path[0] === 'planTables')
    .slice(0, 1)
    .map((site) =>
      renamedAt('a table of pools under an id with spaces', site, `${String(site.path[1])} x`),
    ),
  ...field('type').map((site) =>
    replacedAt('a table of a type that no list has', site, code(`${site.text}x`)),
  ),
  ...field('maxPods').map((site) => replacedAt('a table of nodes without pods', site, '0')),
  ...field('pods').map((site) =>
    replacedAt('a table with pods that do not ascend', site, '[0, 9, 1]'),
  ),
  ...field('pods').map((site) => replacedAt('a table with half a pod', site, '[0, 0.5]')),
  ...field('columns.0.way').map((site) =>
    replacedAt('a column of a way that does not exist', site, code(`${site.text}x`)),
  ),
  ...field('columns.0.name').map((site) =>
    replacedAt('a column by the name of another', site, field('columns.1.name')[0]?.code ?? ''),
  ),
  ...field('columns').map((site) =>
    replacedAt('a table of one column', site, "[{ name: 'Default', way: 'vpc-cni' }]"),
  ),
];

/** What can be wrong with a table of pools. */
export const planTableFaults: readonly Fault[] = faults.map(withFile);
