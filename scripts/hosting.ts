/** Writes the files of all hosts out of hosting/site.ts: `npm run hosting`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { normalBase } from '../hosting/base.ts';
import { hostFiles } from '../hosting/files.ts';
import { redirectsFor } from '../hosting/redirects.ts';
import { successions } from '../src/data/successions.ts';

const FOLDER = join(import.meta.dirname, '../hosting');
const base = normalBase(process.env['BASE_PATH'] ?? '/');

for (const [path, text] of Object.entries(hostFiles(redirectsFor(successions), base))) {
  const file = join(FOLDER, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  console.log(`hosting/${path}`);
}
if (base !== '/') console.log(`For ${base}; those of / are kept in Git.`);
