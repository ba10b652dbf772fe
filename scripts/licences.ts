/** Lists what is shipped of packages, with their terms: `npm run licences`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readShipped } from './licences/read.ts';

const ROOT = join(import.meta.dirname, '..');
const FILE = 'src/load/licences.json';

const shipped = readShipped(ROOT);
writeFileSync(join(ROOT, FILE), `${JSON.stringify(shipped, undefined, 2)}\n`);
for (const { name, version, licence, part } of shipped) {
  console.log(`${name} ${version}: ${licence}, in ${part}`);
}
console.log(`Written to ${FILE}, which /about/ and /licences.txt show.`);
