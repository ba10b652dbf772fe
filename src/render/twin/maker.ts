import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Cache } from '../cache.ts';
import { runInWorker } from '../pool.ts';
import { readable } from './readable.ts';

/** What a twin is made with besides its page: our own code, and the versions of all packages. */
const INGREDIENTS = ['package-lock.json', 'src/render/twin/*.ts'];

function checksumOf(project: string): string {
  const hash = createHash('sha256');
  for (const file of globSync(INGREDIENTS, { cwd: project }).sort()) {
    hash.update(readFileSync(join(project, file)));
  }
  return hash.digest('hex');
}

/** Makes the Markdown of built pages, of each only once as long as it stays as it is. */
export class TwinMaker {
  readonly #ingredients: string;
  readonly #cache: Cache;

  constructor(project: string) {
    this.#ingredients = checksumOf(project);
    this.#cache = new Cache(join(project, '.cache/twins'));
  }

  /** The Markdown of a page whose own absolute address is `address`. */
  make(html: string, address: string): Promise<Uint8Array> {
    const page = { html: readable(html), address };
    const key = createHash('sha256').update(this.#ingredients).update(JSON.stringify(page));
    return this.#cache.through(`${key.digest('hex')}.md`, async () =>
      Buffer.from(await runInWorker('twin', page)),
    );
  }
}
