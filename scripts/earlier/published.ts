import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ReadPublished } from './keep.ts';

/** Milliseconds after which an answer is not waited for any longer. */
const PATIENCE = 30_000;

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

function folderReader(folder: string): ReadPublished {
  return async (path) => {
    try {
      return await readFile(join(folder, path));
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  };
}

function siteReader(address: string): ReadPublished {
  const root = address.endsWith('/') ? address : `${address}/`;
  return async (path) => {
    const url = new URL(path, root);
    const answer = await fetch(url, { signal: AbortSignal.timeout(PATIENCE) });
    if (answer.status === 404) return undefined;
    if (!answer.ok) {
      throw new Error(`${url.href}: answered ${String(answer.status)} — try again`);
    }
    return answer.bytes();
  };
}

/** Reads the files of a published site, by its address or from the folder that was published. */
export function publishedReader(place: string): ReadPublished {
  return /^https?:\/\//u.test(place) ? siteReader(place) : folderReader(place);
}
