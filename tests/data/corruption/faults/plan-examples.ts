import { type Fault, spread } from '../fault.ts';
import { entriesIn, fieldsIn, renamedAt, replacedAt, withFile } from '../sites.ts';

const FILE = 'src/data/plan-examples.ts';

const code = (value: unknown) => JSON.stringify(value);
const field = (name: string) =>
  fieldsIn(FILE, name).filter(({ path }) => path[0] === 'planExamples');
/** Queries with something in them; that of the plan which the page begins with is empty. */
const queries = field('query').filter(({ text }) => text !== '');

const words: readonly Fault[] = [
  ...spread(
    entriesIn(FILE).filter(({ path }) => path[0] === 'planExamples'),
    1,
    'id',
  ).map((site) => renamedAt('a plan under an id with spaces', site, `${String(site.path[1])} x`)),
  ...spread(field('name'), 2, 'long').map((site) =>
    replacedAt('a name of a plan too long', site, code(site.text.padEnd(61, 'x'))),
  ),
  ...spread(field('name'), 1, 'stop').map((site) =>
    replacedAt('a name of a plan with a full stop', site, code(`${site.text}.`)),
  ),
  ...field('name')
    .slice(1, 2)
    .map((site) => replacedAt('the name of another plan', site, field('name')[0]?.code ?? '')),
  ...spread(field('who'), 2, 'phrase').map((site) =>
    replacedAt('a plan without a sentence', site, code(site.text.slice(0, -1))),
  ),
];

const asked: readonly Fault[] = [
  ...spread(queries, 1, 'another').map((site) =>
    replacedAt('the query of another plan', site, "''"),
  ),
  ...spread(queries, 2, 'version').map((site) =>
    replacedAt('a query of another version', site, code(site.text.replace('v=1', 'v=2'))),
  ),
  ...spread(queries, 2, 'bounds').map((site) =>
    replacedAt('a query with a number out of its bounds', site, code(`${site.text}&block=64`)),
  ),
  ...spread(queries, 1, 'type').map((site) =>
    replacedAt('a query with a type that no list has', site, code(`${site.text}&type=m5.lage`)),
  ),
  ...spread(queries, 1, 'way').map((site) =>
    replacedAt('a query with a way that does not exist', site, code('?v=1&way=weave')),
  ),
  ...spread(
    queries.filter(({ text }) => text.includes('&subnets=')),
    2,
    'subnets',
  ).map((site) =>
    replacedAt(
      'a query with a subnet that is none',
      site,
      code(site.text.replace(/subnets=[\d.]+/u, 'subnets=10.0.0.300')),
    ),
  ),
  ...spread(queries, 2, 'order').map((site) =>
    replacedAt(
      'a query in another order',
      site,
      code(`?${site.text.slice(1).split('&').toReversed().join('&')}`),
    ),
  ),
  ...spread(queries, 1, 'default').map((site) =>
    replacedAt('a query with what holds anyway', site, code(`${site.text}&held=0`)),
  ),
  ...spread(field('claims'), 2, 'misspelt').map((site) =>
    replacedAt('a plan at a claim that does not exist', site, "['calico/ipam.polls']"),
  ),
  ...spread(field('claims.0'), 1, 'twice').map((site) =>
    replacedAt('a plan at a claim twice', site, `${site.code}, ${site.code}`),
  ),
];

/** What can be wrong with a prepared plan. */
export const planExampleFaults: readonly Fault[] = [...words, ...asked].map(withFile);
