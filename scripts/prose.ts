/** Names each page of `content/` that is no MDX, with the line: part of `npm run lint:prose`. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPage } from './prose/syntax.ts';

const root = join(import.meta.dirname, '..');
const faults = globSync('content/**/*.mdx', { cwd: root }).flatMap((path) => {
  const page = readPage(readFileSync(join(root, path), 'utf8'));
  return 'tree' in page ? [] : [`${path}:${page.line}: ${page.what}`];
});

for (const fault of faults.sort()) console.error(fault);
process.exitCode = faults.length === 0 ? 0 : 1;
