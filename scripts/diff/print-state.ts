/** Prints the facts of the project in a folder as JSON: run by `state.ts` in a process of its own. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { conditionEntries, type Facts } from '../../src/derive/comparison/facts.ts';
import type { Comparison } from '../../src/derive/comparison/schema.ts';

interface Resolving {
  readonly comparisonOf: (facts: Facts) => Comparison;
}

const [folder = '.'] = process.argv.slice(2);
const moduleAt = (path: string) => import(pathToFileURL(join(folder, path)).href);

// Each state is resolved by its own code: fields may have been added since.
const facts = { ...((await moduleAt('src/data/index.ts')) as Facts) };
const { comparisonOf } = (await moduleAt('src/derive/comparison/resolve.ts')) as Resolving;
const conditions = Object.fromEntries(conditionEntries(facts));
process.stdout.write(
  JSON.stringify({ comparison: comparisonOf(facts), facts: { ...facts, conditions } }),
);
