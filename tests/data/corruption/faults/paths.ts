import { type Fault, spread } from '../fault.ts';
import {
  extendedAt,
  fieldOf,
  type FileSite,
  removedAt,
  renamedAt,
  replacedAt,
  sites,
  withFile,
} from '../sites.ts';

const FOLDER = 'src/data/paths/';

const code = (value: unknown) => JSON.stringify(value);
const own = sites.filter(({ file }) => file.startsWith(FOLDER));

const wholes = own.filter((site) => fieldOf(site) === 'hops' && site.path.length === 3);
const items = (whole: FileSite) =>
  own.filter(
    ({ file, path }) =>
      file === whole.file && path.length === 4 && path.slice(0, 3).join() === whole.path.join(),
  );

/** A path of which other hops are listed. */
function relisted(kind: string, whole: FileSite, hop: (items: readonly string[]) => string): Fault {
  // Tunnels are spread into the list, so it is not made of its items alone.
  const listed = whole.code
    .slice(1, -1)
    .split(',')
    .map((item) => item.trim());
  return replacedAt(kind, whole, `[${hop(listed.filter((item) => item !== ''))}]`);
}

const lists: readonly Fault[] = [
  ...spread(wholes, 2, 'first').map((site) =>
    relisted('a path without its beginning', site, (all) => all.slice(1).join()),
  ),
  ...spread(wholes, 2, 'last').map((site) =>
    relisted('a path without its end', site, (all) => all.slice(0, -1).join()),
  ),
  ...spread(wholes, 3, 'turned').map((site) =>
    relisted(
      'two hops in each other’s place',
      site,
      ([source = '', first = '', second = '', ...rest]) => [source, second, first, ...rest].join(),
    ),
  ),
  ...spread(wholes, 2, 'twice').map((site) =>
    relisted('a hop passed twice', site, ([source = '', ...rest]) =>
      [source, source, ...rest].join(),
    ),
  ),
  ...spread(
    wholes.filter((whole) => items(whole).some((item) => item.code === 'vpc')),
    2,
    'network',
  ).map((site) =>
    relisted('a path that leaps from node to node', site, (all) =>
      all.filter((item) => item !== 'vpc').join(),
    ),
  ),
  ...spread(wholes, 1, 'none').map((site) => replacedAt('a path without hops', site, '[]')),
];

const paths = own.filter(({ path }) => path.length === 2 && path[1] !== 'name');
const scenarios = own.filter(
  ({ file, path }) => file === `${FOLDER}scenarios.ts` && path.length === 2,
);
const gists = own.filter((site) => fieldOf(site) === 'gist');

const entries: readonly Fault[] = [
  ...spread(
    paths.filter((site) => wholes.some(({ path }) => path.slice(0, 2).join() === site.path.join())),
    2,
    'gone',
  ).flatMap((site) => [
    removedAt('a path dropped', site),
    renamedAt('a path of another scenario', site, 'cross-nodes'),
  ]),
  ...spread(gists, 1, 'long').map((site) =>
    replacedAt('a gist too long', site, code(site.text.padEnd(181, 'x'))),
  ),
  ...spread(scenarios, 1, 'gone').map((site) => removedAt('a scenario dropped', site)),
  ...spread(scenarios, 1, 'more').map((site) =>
    extendedAt(
      'a scenario that no mode has',
      { ...site, path: [site.path[0]], place: 'nowhere' },
      `nowhere: ${site.code}`,
    ),
  ),
];

/** What can be wrong with a path, or with the modes and scenarios that paths are drawn for. */
export const pathFaults: readonly Fault[] = [...lists, ...entries].map(withFile);
