import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

/** Days after which a file that no build has asked for is removed. */
const KEPT_DAYS = 30;

/** Files kept between builds, each under a key that says all it was made from. */
export class Cache {
  readonly #folder: string;
  readonly #running = new Map<string, Promise<Uint8Array>>();

  /** Makes the folder where it is missing and removes what has long been unused. */
  constructor(folder: string) {
    this.#folder = folder;
    mkdirSync(folder, { recursive: true });
    const oldest = Date.now() - KEPT_DAYS * 86_400_000;
    for (const file of readdirSync(folder)) {
      const path = join(folder, file);
      // What another build has just renamed is no longer there.
      const kept = statSync(path, { throwIfNoEntry: false });
      if (kept !== undefined && kept.mtimeMs < oldest) rmSync(path, { force: true });
    }
  }

  /** The bytes kept under a key, or those that `make` gives, which are then kept. */
  async through(key: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
    const known = this.#running.get(key) ?? this.#read(key);
    if (known !== undefined) return known;
    const running = this.#keep(key, make);
    this.#running.set(key, running);
    try {
      return await running;
    } finally {
      this.#running.delete(key);
    }
  }

  async #keep(key: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
    const made = await make();
    const path = join(this.#folder, key);
    // Another build may be reading the same folder: it must never find half a file.
    const partial = `${path}.${process.pid}`;
    writeFileSync(partial, made);
    renameSync(partial, path);
    return made;
  }

  #read(key: string): Uint8Array | undefined {
    const path = join(this.#folder, key);
    try {
      const bytes = readFileSync(path);
      const now = new Date();
      utimesSync(path, now, now);
      return bytes;
    } catch {
      return undefined;
    }
  }
}
