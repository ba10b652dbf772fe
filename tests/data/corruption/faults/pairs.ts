import { type Fault, spread } from '../fault.ts';
import { replacedAt, sites, withFile } from '../sites.ts';

const FOLDER = 'src/data/pairs/';

const code = (value: unknown) => JSON.stringify(value);
/** Messages name a pair, which several of these places are in. */
const own = sites
  .filter(({ file }) => file.startsWith(FOLDER))
  .map((site) => ({ ...site, place: 'pairs/' }));
const field = (name: string) => own.filter(({ path }) => path.at(-1) === name);

const faults: readonly Fault[] = [
  ...spread(field('where'), 2, 'long').map((site) =>
    replacedAt('a reason too long', site, code(site.text.padEnd(111, 'x'))),
  ),
  ...spread(field('where'), 2, 'stop').map((site) =>
    replacedAt('a reason with a full stop', site, code(`${site.text}.`)),
  ),
  ...spread(field('grounds'), 2, 'misspelt').map((site) =>
    replacedAt('a fact that there is not', site, "['calico/policy.fqnd']"),
  ),
  ...spread(field('grounds'), 2, 'neither').map((site) =>
    replacedAt('a fact about neither of the two', site, "['modes/calico-windows/policy.host']"),
  ),
  ...spread(field('between'), 2, 'round').map((site) =>
    replacedAt('a pair the other way round', site, site.code.replace(/('.+'), ('.+')/u, '$2, $1')),
  ),
];

/** What can be wrong with a pair. */
export const pairFaults: readonly Fault[] = faults.map(withFile);
