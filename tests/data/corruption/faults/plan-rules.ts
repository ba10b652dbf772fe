import { type Fault, spread } from '../fault.ts';
import { fieldOf, fieldsIn, removedAt, replacedAt, sites, withFile } from '../sites.ts';

const FOLDER = 'src/data/plan-rules/';

const code = (value: unknown) => JSON.stringify(value);
const field = (name: string) => fieldsIn(FOLDER, name);
const own = sites.filter(({ file }) => file.startsWith(FOLDER));
/** Fields of the texts that say otherwise. */
const other = (name: string) =>
  own.filter((site) => site.path[2] === 'otherwise' && fieldOf(site) === name);

/** What can be wrong with a rule of the planner. */
export const planRuleFaults: readonly Fault[] = [
  ...spread(field('name'), 2, 'long').map((site) =>
    replacedAt('a name of a planning rule too long', site, code(site.text.padEnd(81, 'x'))),
  ),
  ...spread(field('formula'), 2, 'long').map((site) =>
    replacedAt('a formula too long', site, code(site.text.padEnd(121, 'x'))),
  ),
  ...spread(field('formula'), 1, 'stop').map((site) =>
    replacedAt('a formula with a full stop', site, code(`${site.text}.`)),
  ),
  ...spread([...field('why'), ...other('because')], 3, 'sentence').map((site) =>
    replacedAt(
      'a reason of a planning rule that is no sentence',
      site,
      code(site.text.slice(0, -1)),
    ),
  ),
  ...spread(field('reviewed'), 2, 'future').map((site) =>
    replacedAt('a planning rule re-read on a day to come', site, code('2999-01-01')),
  ),
  ...spread(other('date'), 2, 'day').map((site) =>
    replacedAt('a text that says otherwise on another day', site, code('2001-01-01')),
  ),
  ...spread(field('sources'), 2, 'none').map((site) =>
    removedAt('a planning rule without a source', site),
  ),
].map(withFile);
