import { siteAddress } from '../lib/site-address.ts';
import type { FoundTexts, SearchDocument } from '../lib/search/document.ts';
import { SearchEngine } from '../lib/search/engine.ts';
import { decodeDocuments, type Wire } from '../lib/search/wire.ts';
import { fetchJson, once } from './fetched.ts';

function load<T>(file: string): Promise<T> {
  return fetchJson(siteAddress(`search/${file}`));
}

/** Finds features, settings, symptoms, terms, modes and guides by their names. */
export const shortSearch = once(async () =>
  SearchEngine.of(decodeDocuments(await load<Wire>('documents.json'))),
);

/** What the results of that say beyond their titles. */
export const foundTexts = once(() => load<FoundTexts>('texts.json'));

/** Finds words anywhere in guides and behind answers. */
export const fullSearch = once(async () =>
  SearchEngine.of(await load<readonly SearchDocument[]>('passages.json')),
);
