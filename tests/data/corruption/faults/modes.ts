import { type Fault, spread } from '../fault.ts';
import { extendedAt, fieldOf, replacedAt, sites, withFile } from '../sites.ts';

const FOLDER = 'src/data/modes/';

const code = (value: unknown) => JSON.stringify(value);
const own = sites.filter(({ file }) => file.startsWith(FOLDER));

/** Fields of the modes themselves. */
const heads = (field: string) => own.filter(({ path }) => path.length === 2 && path[1] === field);
/** Fields of the answers that modes have of their own. */
const answers = (field: string) =>
  own.filter(
    (site) => site.path[1] === 'answers' && site.path.length === 4 && fieldOf(site) === field,
  );
const groups = own.filter(({ path }) => path[1] === 'same' && path.length === 4);
const listed = groups.filter((site) => fieldOf(site) === 'features');

const inHeads: readonly Fault[] = [
  ...spread(heads('name'), 2, 'long').map((site) =>
    replacedAt('a name of a mode too long', site, code(site.text.padEnd(41, 'x'))),
  ),
  ...spread(heads('short'), 2, 'long').map((site) =>
    replacedAt('a short name of a mode too long', site, code(site.text.padEnd(19, 'x'))),
  ),
  ...spread(heads('reviewed'), 2, 'future').map((site) =>
    replacedAt('a mode re-read on a day to come', site, code('2999-01-01')),
  ),
  ...spread(heads('cnis'), 2, 'cnis').map((site) =>
    replacedAt('a CNI that is not in the mode', site, "['weave']"),
  ),
];

const inAnswers: readonly Fault[] = [
  ...spread(answers('value'), 3, 'long').map((site) =>
    replacedAt('a value of a mode too long', site, code(site.text.padEnd(61, 'x'))),
  ),
  ...spread(answers('value'), 2, 'stop').map((site) =>
    replacedAt('a value of a mode with a full stop', site, code(`${site.text}.`)),
  ),
  ...spread(answers('support'), 3, 'level').map((site) =>
    replacedAt('a level of a mode that there is not', site, "'maybe'"),
  ),
  ...spread(listed, 3, 'twice').map((site) =>
    extendedAt(
      'a capability answered twice',
      { ...site, path: site.path },
      site.code.slice(1, site.code.indexOf(',')),
    ),
  ),
  ...spread(listed, 2, 'description').map((site) =>
    replacedAt('a description as a capability', site, "['networking.mtu']"),
  ),
  ...spread(listed, 2, 'misspelt').map((site) =>
    replacedAt('a misspelt capability', site, "['policy.fqnd']"),
  ),
];

/** What can be wrong with a mode or with what it answers. */
export const modeFaults: readonly Fault[] = [...inHeads, ...inAnswers].map(withFile);
