import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';

const root = join(import.meta.dirname, '../..');
const COPIED = ['src', 'content', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** A copy of the project in a temporary folder, whose data can be changed before it is built. */
export class TrialSite {
  readonly folder = mkdtempSync(join(tmpdir(), 'cni-compare-trial-'));
  readonly dist = join(this.folder, 'dist');
  readonly #documents = new Map<string, Document>();

  constructor() {
    for (const path of COPIED) {
      cpSync(join(root, path), join(this.folder, path), { recursive: true });
    }
    // Packages are linked one by one: Astro keeps the content it has read beside them.
    mkdirSync(join(this.folder, 'node_modules'));
    const packages = readdirSync(join(root, 'node_modules')).filter(
      (name) => !name.startsWith('.'),
    );
    for (const name of packages) this.#link(join('node_modules', name));
    // Rendered images are the same in both builds, for the most part.
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

  /** Builds the copy; throws with what Astro says where it fails. */
  build(): void {
    const astro = join(this.folder, 'node_modules/astro/bin/astro.mjs');
    execFileSync(process.execPath, [astro, 'build'], {
      cwd: this.folder,
      env: { PATH: process.env['PATH'], ASTRO_TELEMETRY_DISABLED: '1' },
      stdio: 'pipe',
    });
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
