import { execFile } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { parseHTML } from 'linkedom';

const root = join(import.meta.dirname, '../..');
const run = promisify(execFile);
const COPIED = [
  'src',
  'hosting',
  'content',
  'public',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];
/** What Astro prints of a build of many pages. */
const MAX_OUTPUT = 2 ** 26;

/**
 * A copy of the project in a temporary folder, whose data can be changed before it is built. Packages
 * and cached images are the project's own.
 */
export class TrialSite {
  readonly folder = mkdtempSync(join(tmpdir(), 'cni-compare-trial-'));
  readonly dist = join(this.folder, 'dist');
  readonly #documents = new Map<string, Document>();

  /** `also` names further files and folders to copy. */
  constructor(also: readonly string[] = []) {
    for (const path of [...COPIED, ...also]) {
      cpSync(join(root, path), join(this.folder, path), { recursive: true });
    }
    // Packages are linked one by one: Astro keeps the content it has read beside them.
    mkdirSync(join(this.folder, 'node_modules'));
    const packages = readdirSync(join(root, 'node_modules')).filter(
      (name) => !name.startsWith('.'),
    );
    for (const name of packages) this.#link(join('node_modules', name));
    // Images and twins are the same in both builds, for the most part.
    mkdirSync(join(root, '.cache'), { recursive: true });
    this.#link('.cache');
  }

  #link(path: string): void {
    symlinkSync(join(root, path), join(this.folder, path));
  }

  read(path: string): string {
    return readFileSync(join(this.folder, path), 'utf8');
  }

  write(path: string, text: string): void {
    writeFileSync(join(this.folder, path), text);
  }

  /** Deletes whatever a folder holds. */
  empty(path: string): void {
    rmSync(join(this.folder, path), { recursive: true });
    mkdirSync(join(this.folder, path));
  }

  /**
   * Builds the copy, with settings such as `BASE_PATH` as its environment; throws with what Astro
   * says where it fails.
   */
  async build(settings: Readonly<Record<string, string>> = {}): Promise<void> {
    const astro = join(this.folder, 'node_modules/astro/bin/astro.mjs');
    // Not the whole environment: the test runner sets variables that Vite would take for its own.
    const { PATH, HOME } = process.env;
    await run(process.execPath, [astro, 'build'], {
      cwd: this.folder,
      env: { PATH, HOME, ASTRO_TELEMETRY_DISABLED: '1', PRECOMPRESS: 'no', ...settings },
      maxBuffer: MAX_OUTPUT,
    });
  }

  /** Takes the copy away again. */
  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** A built page by its address below the root, `changes/`. */
  page(address: string): Document {
    const known = this.#documents.get(address);
    if (known !== undefined) return known;
    const { document } = parseHTML(this.read(join('dist', address, 'index.html')));
    this.#documents.set(address, document);
    return document;
  }
}
