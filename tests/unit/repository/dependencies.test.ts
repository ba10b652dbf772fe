import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../../..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');

/** A line of a table: a package, and why it is there. */
const LINE = /^\| `(?<name>[^`]+)` +\| (?<reason>.+?) +\|$/gmu;

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

const lines = [...read('docs/dependencies.md').matchAll(LINE)].map(({ groups }) => groups ?? {});
const named = lines.map(({ name = '' }) => name);
const { dependencies = {}, devDependencies } = JSON.parse(read('package.json')) as Manifest;
const needed = Object.keys({ ...dependencies, ...devDependencies });

it('every dependency has its reason in docs/dependencies.md, and no other package has', () => {
  expect(named.toSorted()).toEqual(needed.toSorted());
});

it('every reason is one', () => {
  expect(lines.filter(({ reason = '' }) => reason.length < 8)).toEqual([]);
});
