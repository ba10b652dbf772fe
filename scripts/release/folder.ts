/** The folder of what is released beside the site, and the built site that it is made from. */
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checksumLines } from './checksums.ts';

export const ROOT = join(import.meta.dirname, '../..');
export const RELEASE = join(ROOT, 'release');

/** Folder of the built site. Stops with the remedy where there is none. */
export function builtSite(): string {
  const folder = join(ROOT, 'dist');
  if (existsSync(join(folder, 'index.html'))) return folder;
  console.error('dist/: holds no built site — run npm run build first');
  process.exit(1);
}

/** Writes the checksums of all that is to be released. */
export function writeChecksums(): void {
  const files = globSync('*.{zip,tgz}', { cwd: RELEASE }).sort();
  const bytes = new Map(files.map((file) => [file, readFileSync(join(RELEASE, file))]));
  writeFileSync(join(RELEASE, 'SHA256SUMS'), checksumLines(bytes));
}
