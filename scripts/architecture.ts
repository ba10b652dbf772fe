/** Draws the imports of `src` into `docs/architecture.md`: `npm run architecture`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withDiagrams } from './architecture/diagram.ts';
import { readImports } from './architecture/imports.ts';

const root = join(import.meta.dirname, '..');
const file = join(root, 'docs/architecture.md');
writeFileSync(file, withDiagrams(readFileSync(file, 'utf8'), readImports(join(root, 'src'))));
