import { siteAddress } from '../lib/site-address.ts';
import type { FoundTexts, SearchDocument } from '../lib/search/document.ts';
import { SearchEngine } from '../lib/search/engine.ts';
import { decodeDocuments, type Wire } from '../lib/search/wire.ts';
import { once } from './once.ts';

async function load(file: string): Promise<unknown> {
  const answer = await fetch(siteAddress(`search/${file}`));
  if (!answer.ok) throw new Error(`search/${file}: ${String(answer.status)}`);
  return answer.json();
}

/** Finds features, settings, symptoms, terms, modes and guides by their names. */
export const shortSearch = once(
  async () => new SearchEngine(decodeDocuments((await load('documents.json')) as Wire)),
);

/** What the results of that say beyond their titles. */
export const foundTexts = once(async () => (await load('texts.json')) as FoundTexts);

/** Finds words anywhere in guides and behind answers. */
export const fullSearch = once(
  async () => new SearchEngine((await load('passages.json')) as readonly SearchDocument[]),
);
