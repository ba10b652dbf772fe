import { type Fault, spread } from '../fault.ts';
import { fieldsIn, removedAt, replacedAt, withFile } from '../sites.ts';

const FOLDER = 'src/data/interactions/';

const code = (value: unknown) => JSON.stringify(value);
const field = (name: string) => fieldsIn(FOLDER, name);

const faults: readonly Fault[] = [
  ...spread(field('name'), 2, 'long').map((site) =>
    replacedAt('a name of an interaction too long', site, code(site.text.padEnd(81, 'x'))),
  ),
  ...spread(field('name'), 2, 'stop').map((site) =>
    replacedAt('a name of an interaction with a full stop', site, code(`${site.text}.`)),
  ),
  ...spread(field('reviewed'), 2, 'future').map((site) =>
    replacedAt('an interaction re-read on a day to come', site, code('2999-01-01')),
  ),
  ...spread(field('guides'), 2, 'lost').map((site) =>
    replacedAt('a guide that there is not', site, "['moving-house']"),
  ),
  ...spread(field('modes'), 2, 'misspelt').map((site) =>
    replacedAt('a mode that there is not', site, "['calico-epbf']"),
  ),
  ...spread(field('claims'), 2, 'misspelt').map((site) =>
    replacedAt('a claim that there is not', site, "['calico/policy.fqnd']"),
  ),
  ...spread(field('remedy'), 2, 'gone').map((site) => removedAt('no remedy', site)),
  ...spread(field('seen'), 2, 'empty').map((site) => replacedAt('no symptom', site, "''")),
];

/** What can be wrong with an interaction. */
export const interactionFaults: readonly Fault[] = faults.map(withFile);
