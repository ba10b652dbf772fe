import { siteAddress } from '../lib/site-address.ts';
import type { FoundTexts, SearchDocument } from '../lib/search/document.ts';
import { type Closeness, SearchEngine } from '../lib/search/engine.ts';
import { type FoundGroup, foundGroups } from '../lib/search/groups.ts';
import { decodeDocuments, type Wire } from '../lib/search/wire.ts';
import { fetchJson, once } from './fetched.ts';

/** Results of a kind that are shown before all of them are asked for. */
const FEW = 5;

/** What is asked of the search. */
export interface SearchQuestion {
  readonly query: string;
  /** Whether the full text is looked through, and all of it is wanted. */
  readonly isFull: boolean;
}

/** What the search says. */
export interface SearchAnswer {
  readonly groups: readonly FoundGroup[];
  readonly count: number;
  /** How the closest was found. */
  readonly closeness: Closeness | undefined;
  /** Words near to the query, where nothing has it. */
  readonly near: readonly string[];
}

function load<T extends object>(file: string, fields: readonly string[] = []): Promise<T> {
  return fetchJson(siteAddress(`search/${file}`), fields);
}

/** Finds features, settings, symptoms, terms, modes and guides by their names. */
const shortSearch = once(async () =>
  SearchEngine.of(decodeDocuments(await load<Wire>('documents.json', ['feature']))),
);

/** What the results of that say beyond their titles. */
const foundTexts = once(() => load<FoundTexts>('texts.json'));

/** Finds words anywhere in guides and behind answers. */
const fullSearch = once(async () =>
  SearchEngine.of(await load<readonly SearchDocument[]>('passages.json', ['0'])),
);

/** Fetches what the first question needs; what does not come is asked for again by the question. */
export function prepareAnswers(): void {
  for (const fetched of [shortSearch(), foundTexts()]) fetched.catch(() => undefined);
}

async function find({ query, isFull }: SearchQuestion): Promise<SearchAnswer> {
  const engine = await (isFull ? fullSearch() : shortSearch());
  const found = engine.search(query);
  return {
    groups: foundGroups(found, isFull ? Infinity : FEW),
    count: found.length,
    closeness: found[0]?.closeness,
    near: found.length === 0 ? engine.suggest(query) : [],
  };
}

async function textsOf(keys: readonly string[]): Promise<FoundTexts> {
  const texts = await foundTexts();
  return Object.fromEntries(
    keys.flatMap((key) => {
      const text = texts[key];
      return text === undefined ? [] : [[key, text] as const];
    }),
  );
}

/** What the search can be asked, in a thread of its own or in that of the page. */
export const answers = { find, textsOf };
