import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { areas, claims, cnis, documents, features, pins } from '~/data/index.ts';
import type { CheckedFacts } from '../data/rules/rule.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const paths = globSync('content/**/*.mdx', { cwd: root }).sort();

/** The real facts and pages, as they stand on the disk today. */
export const checkedFacts: CheckedFacts = {
  areas,
  claims,
  cnis,
  documents,
  features,
  pins,
  pages: Object.fromEntries(paths.map((path) => [path, readFileSync(`${root}${path}`, 'utf8')])),
  today: new Date().toISOString().slice(0, 10),
};
