import MiniSearch, { type SearchOptions } from 'minisearch';
import { matchMessages } from '../message-match.ts';
import type { SearchDocument } from './document.ts';
import { queryTokens, tokens } from './tokens.ts';

/** How a document was found: a message that was pasted, the words as typed, or words like them. */
export type Closeness = 'message' | 'exact' | 'like' | 'part';

/** Something found. */
export interface Found {
  readonly document: SearchDocument;
  readonly closeness: Closeness;
}

/** Up to how many letters a word is only found as it stands: ENI, BGP, WG. */
const SHORT = 3;
/** Letters that a message must share with a pasted text. */
const TELLING = 12;

const FIELDS = ['title', 'names', 'text'] as const;

const isLong = (term: string) => term.length > SHORT;

/** The ways of looking, the strictest first. What a later one adds stands below. */
const WAYS: readonly (readonly [Closeness, SearchOptions])[] = [
  ['exact', { combineWith: 'AND', prefix: isLong }],
  ['like', { combineWith: 'AND', prefix: isLong, fuzzy: (term) => (isLong(term) ? 0.25 : false) }],
  ['part', { combineWith: 'OR', prefix: isLong, fuzzy: (term) => (isLong(term) ? 0.2 : false) }],
];

function keyOf({ kind, id }: SearchDocument): string {
  return `${kind}/${id}`;
}

function fieldOf(document: SearchDocument, field: string): string {
  switch (field) {
    case 'key': {
      return keyOf(document);
    }
    case 'names': {
      return [document.id, ...(document.names ?? []), ...(document.messages ?? [])].join(' \n');
    }
    case 'text': {
      const answers = document.answers?.map(({ value }) => value) ?? [];
      return [document.text ?? '', document.standard ?? '', ...answers].join(' \n');
    }
    default: {
      return document.title;
    }
  }
}

/** A name for comparing with what was typed. */
function plain(text: string): string {
  return queryTokens(text).join(' ');
}

/** Finds documents by words, by parts of identifiers and by pasted messages. */
export class SearchEngine {
  readonly #documents: ReadonlyMap<string, SearchDocument>;
  readonly #index: MiniSearch<SearchDocument>;
  readonly #names = new Map<string, ReadonlySet<string>>();
  readonly #messages;

  constructor(documents: readonly SearchDocument[]) {
    this.#documents = new Map(documents.map((document) => [keyOf(document), document]));
    this.#index = new MiniSearch({
      idField: 'key',
      fields: [...FIELDS],
      extractField: fieldOf,
      tokenize: (text) => [...tokens(text)],
      processTerm: (term) => term,
    });
    this.#index.addAll(documents);
    for (const [key, { title, names = [] }] of this.#documents) {
      this.#names.set(key, new Set([title, ...names].map(plain)));
    }
    this.#messages = documents.flatMap((document) =>
      (document.messages ?? []).map((message) => ({ id: keyOf(document), message })),
    );
  }

  /** What fits, the closest first: a typo never stands above the word itself. */
  search(query: string): readonly Found[] {
    const found = new Map<string, Closeness>(
      matchMessages(query, this.#messages)
        .filter(({ letters }) => letters >= TELLING)
        .map(({ id }) => [id, 'message']),
    );
    const terms = queryTokens(query);
    for (const [closeness, options] of WAYS) {
      if (closeness === 'part' && found.size > 0) break;
      for (const key of this.#keys(terms, options)) {
        if (!found.has(key)) found.set(key, closeness);
      }
    }
    return [...found].flatMap(([key, closeness]) => {
      const document = this.#documents.get(key);
      return document === undefined ? [] : [{ document, closeness }];
    });
  }

  /** Words that there are and that are like the last one typed. */
  suggest(query: string): readonly string[] {
    return this.#index
      .autoSuggest(queryTokens(query).join(' '), { fuzzy: 0.4, prefix: true, combineWith: 'OR' })
      .slice(0, 5)
      .map(({ suggestion }) => suggestion);
  }

  #keys(terms: readonly string[], options: SearchOptions): readonly string[] {
    if (terms.length === 0) return [];
    const asTyped = terms.join(' ');
    const results = this.#index.search(asTyped, {
      ...options,
      // What is typed whole stays whole: its parts are in the index, not in the query.
      tokenize: (text) => text.split(' '),
      boost: { title: 5, names: 4, text: 1 },
      weights: { prefix: 0.4, fuzzy: 0.1 },
      boostDocument: (key: string) => (this.#names.get(key)?.has(asTyped) === true ? 20 : 1),
    });
    return results.map(({ id }) => id as string);
  }
}
