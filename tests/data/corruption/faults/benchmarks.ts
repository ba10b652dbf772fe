import { type Fault, spread } from '../fault.ts';
import { fieldOf, replacedAt, sites, withFile } from '../sites.ts';

const code = (value: unknown) => JSON.stringify(value);
const own = sites.filter(({ file }) => file.startsWith('src/data/benchmarks/'));
const field = (name: string) => own.filter((site) => fieldOf(site) === name);
const reports = sites.filter(({ file }) => file.startsWith('src/data/conformance/'));

/** What can be wrong with a benchmark or a report of tests. */
export const benchmarkFaults: readonly Fault[] = [
  ...spread(
    field('published').filter(({ file }) => !file.endsWith('scale.ts')),
    2,
    'season',
  ).map((site) => replacedAt('a study published in a season', site, code('spring 2024'))),
  ...spread(field('mode'), 2, 'stranger').map((site) =>
    replacedAt('a set-up in a mode of another CNI', site, code('eks-fargate')),
  ),
  ...spread(field('better'), 1, 'way').map((site) =>
    replacedAt('figures of which neither way is better', site, code('larger')),
  ),
  ...spread(field('reviewed'), 2, 'future').map((site) =>
    replacedAt('a study read on a day to come', site, code('2999-01-01')),
  ),
  ...spread(
    reports.filter((site) => fieldOf(site) === 'says'),
    2,
    'phrase',
  ).map((site) =>
    replacedAt('a report of tests that says no sentence', site, code(site.text.slice(0, -1))),
  ),
].map(withFile);
