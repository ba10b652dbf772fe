import { siteAddress } from '../lib/address.ts';
import type { SearchDocument } from '../lib/search/document.ts';
import { SearchEngine } from '../lib/search/engine.ts';

async function load(file: string): Promise<SearchEngine> {
  const answer = await fetch(siteAddress(`search/${file}`));
  if (!answer.ok) throw new Error(`search/${file}: ${String(answer.status)}`);
  return new SearchEngine((await answer.json()) as readonly SearchDocument[]);
}

const engines = new Map<string, Promise<SearchEngine>>();

/** Loaded once; asked for again after it failed. */
function engineOf(file: string): Promise<SearchEngine> {
  const engine =
    engines.get(file) ??
    load(file).catch((error: unknown) => {
      engines.delete(file);
      throw error;
    });
  engines.set(file, engine);
  return engine;
}

/** Finds titles, answers, settings, symptoms and terms. */
export function shortSearch(): Promise<SearchEngine> {
  return engineOf('documents.json');
}

/** Finds words anywhere in guides and behind answers. */
export function fullSearch(): Promise<SearchEngine> {
  return engineOf('passages.json');
}
