import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The site below a base path is built into a folder of its own (`npm run test:base`). */
const DIST = join(import.meta.dirname, '../..', process.env['TEST_DIST'] ?? 'dist');

/** A built page. */
export interface BuiltPage {
  /** Its address below the base, `/features/policy.fqdn/`. */
  readonly route: string;
  /** Its file below `dist`. */
  readonly file: string;
}

function pagesAt(pattern: string, exclude: readonly string[] = []): readonly BuiltPage[] {
  return globSync(pattern, { cwd: DIST, exclude })
    .sort()
    .map((file) => ({ file, route: `/${file.replace(/(?:^|(?<=\/))index\.html$/u, '')}` }));
}

/** Every page that people visit, read from `dist`, never typed by hand. */
export function builtPages(): readonly BuiltPage[] {
  return pagesAt('**/*.html', ['embed/**']);
}

/** Every page that other pages show in a frame: `tests/build/embeds.test.ts` has its rules. */
export function embedPages(): readonly BuiltPage[] {
  return pagesAt('embed/**/*.html');
}

/** The text of a file below `dist`. */
export function builtText(file: string): string {
  return readFileSync(join(DIST, file), 'utf8');
}

/** The bytes of a file below `dist`. */
export function builtBytes(file: string): Buffer {
  return readFileSync(join(DIST, file));
}

/** Files below `dist` that match a pattern. */
export function builtFiles(pattern: string): readonly string[] {
  return globSync(pattern, { cwd: DIST });
}

/** Folder of the built site. */
export const dist = DIST;
