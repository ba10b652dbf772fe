import { type Fault, spread } from '../fault.ts';
import { replacedAt, sites, withFile } from '../sites.ts';

const code = (value: unknown) => JSON.stringify(value);
const own = sites.filter(({ file }) => file === 'src/data/presets.ts');
const field = (name: string) => own.filter(({ path }) => path.at(-1) === name);

const faults: readonly Fault[] = [
  ...spread(field('id'), 1, 'id').map((site) =>
    replacedAt('a preset under an id with spaces', site, code(`${site.text} x`)),
  ),
  ...spread(field('name'), 1, 'long').map((site) =>
    replacedAt('a name of a preset too long', site, code(site.text.padEnd(49, 'x'))),
  ),
  ...spread(field('who'), 1, 'phrase').map((site) =>
    replacedAt('a preset without a sentence', site, code(site.text.slice(0, -1))),
  ),
  ...spread(field('must'), 1, 'misspelt').map((site) =>
    replacedAt('a preset that asks what cannot be asked', site, "['policy.fqnd']"),
  ),
  ...spread(field('must'), 1, 'none').map((site) =>
    replacedAt('a preset that asks nothing', site, '[]'),
  ),
];

/** What can be wrong with a preset. */
export const presetFaults: readonly Fault[] = faults.map(withFile);
