import MiniSearch, { type Query, type SearchOptions } from 'minisearch';
import { matchMessages } from '../message-match.ts';
import { documentKey, type SearchDocument } from './document.ts';
import { nameKey, queryWords, type QueryWord, singularOf, tokens } from './tokens.ts';

/**
 * How a document was found: by a message that was pasted, by its name, by the words as typed, by
 * words like them, or by some of them.
 */
export type Closeness = 'message' | 'named' | 'exact' | 'like' | 'part';

/** Something found. */
export interface Found {
  readonly document: SearchDocument;
  readonly closeness: Closeness;
}

/** Up to how many letters a word is only found as it stands: ENI, BGP, WG. */
const SHORT = 3;
/** Letters that a message must share with a pasted text. */
const TELLING = 12;
/** Words of a query that are looked for: a pasted log has hundreds. */
const MANY = 40;
/** Documents that are taken in at once, so that no task is long on a slow processor. */
const AT_ONCE = 40;

const isLong = (term: string) => term.length > SHORT;
const fuzzy = (term: string) => (isLong(term) ? 0.25 : false);

/** What a document is looked for by, the name first. */
const FIELDS = ['title', 'names', 'text'] as const;

const OPTIONS: SearchOptions = {
  prefix: isLong,
  // The parts of a typed word are put together by its query.
  tokenize: (term) => [term],
  boost: { title: 5, names: 3, text: 1 },
  weights: { prefix: 0.05, fuzzy: 0.03 },
};

/** A word as it was typed, or else all parts of an identifier, or one of what there are several. */
function queryOf({ whole, parts }: QueryWord): Query {
  const singular = singularOf(whole);
  const queries: readonly Query[] = [
    whole,
    ...(parts.length > 1 ? [{ combineWith: 'AND' as const, queries: [...parts] }] : []),
    ...(singular === undefined
      ? []
      : [{ prefix: false, boostTerm: () => 0.3, queries: [singular] }]),
  ];
  return { combineWith: 'OR', queries: [...queries] };
}

/** All words, or any; words of asking only choose among what the others find. */
function wholeQuery(words: readonly QueryWord[], combineWith: 'AND' | 'OR'): Query {
  const asking = words.filter(({ isAsking }) => isAsking);
  const others = words.filter(({ isAsking }) => !isAsking);
  const main: Query = { combineWith, queries: (others.length > 0 ? others : asking).map(queryOf) };
  const maybe: Query = { combineWith: 'OR', queries: [main, ...asking.map(queryOf)] };
  return { combineWith: 'AND', queries: [main, maybe] };
}

/** What a question is about: its words without those of asking. */
function subjectOf(words: readonly QueryWord[]): string {
  const subject = words.filter(({ isAsking }) => !isAsking);
  return subject.map(({ whole }) => whole).join(' ');
}

function namesOf({ id, title, names = [] }: SearchDocument): readonly string[] {
  return [title, id, ...names];
}

/** The words of all names that the title has not: no word counts more for being in many of them. */
function otherWords({ id, title, names = [], messages = [] }: SearchDocument): readonly string[] {
  const words = new Set([id, ...names, ...messages].flatMap(tokens));
  for (const word of tokens(title)) words.delete(word);
  return [...words];
}

/** Finds documents by words, by parts of identifiers and by pasted messages. */
export class SearchEngine {
  readonly #documents: ReadonlyMap<string, SearchDocument>;
  readonly #index: MiniSearch<SearchDocument>;
  /** The documents of each name, as it is spelt and by its parts. */
  readonly #named = {
    whole: new Map<string, Set<string>>(),
    parts: new Map<string, Set<string>>(),
  };
  readonly #messages;

  private constructor(documents: readonly SearchDocument[]) {
    this.#documents = new Map(documents.map((document) => [documentKey(document), document]));
    // Each feature has an answer of each CNI, and is asked for by both names.
    const cnis = documents.filter(({ kind }) => kind === 'cni').map(({ title }) => title);
    const fields: Readonly<Record<string, (document: SearchDocument) => readonly string[]>> = {
      key: (document) => [documentKey(document)],
      title: ({ title }) => tokens(title),
      names: otherWords,
      text: ({ kind, text = '' }) => [text, ...(kind === 'feature' ? cnis : [])].flatMap(tokens),
    };
    this.#index = new MiniSearch({
      idField: 'key',
      fields: [...FIELDS],
      extractField: (document, field) => (fields[field]?.(document) ?? []).join('\n'),
      tokenize: (text) => text.split('\n').filter((token) => token !== ''),
      processTerm: (term) => term,
    });
    for (const [key, document] of this.#documents) this.#name(key, namesOf(document));
    this.#messages = documents.flatMap((document) =>
      (document.messages ?? []).map((message) => ({ id: documentKey(document), message })),
    );
  }

  /** Finds among documents, which are taken in piece by piece: the page goes on meanwhile. */
  static async of(documents: readonly SearchDocument[]): Promise<SearchEngine> {
    const engine = new SearchEngine(documents);
    await engine.#index.addAllAsync(documents, { chunkSize: AT_ONCE });
    return engine;
  }

  /** What fits, the closest first: a typo never stands above the word itself. */
  search(query: string): readonly Found[] {
    const found = new Map<string, Closeness>();
    const add = (closeness: Closeness, ...keys: readonly string[]): void => {
      for (const key of keys) if (!found.has(key)) found.set(key, closeness);
    };
    const pasted = matchMessages(query, this.#messages).filter(({ letters }) => letters >= TELLING);
    add('message', ...pasted.map(({ id }) => id));
    add('named', ...this.#namedBy(query));
    const words = queryWords(query).slice(0, MANY);
    add('named', ...(this.#named.whole.get(subjectOf(words)) ?? []));
    add('exact', ...this.#keys(words, 'AND'));
    // A line that was pasted is known by its message; words like its words say nothing.
    if (pasted.length === 0) {
      const meant = this.#corrected(words);
      add('like', ...this.#namedBy(meant), ...this.#keys(queryWords(meant), 'AND'));
      add('like', ...this.#keys(words, 'AND', { fuzzy }));
      if (found.size === 0) add('part', ...this.#keys(words, 'OR', { fuzzy }));
    }
    return [...found].flatMap(([key, closeness]) => {
      const document = this.#documents.get(key);
      return document === undefined ? [] : [{ document, closeness }];
    });
  }

  /** Words that there are and that are like the last one typed. */
  suggest(query: string): readonly string[] {
    const words = queryWords(query).map(({ whole }) => whole);
    return this.#index
      .autoSuggest(words.join(' '), { fuzzy: 0.4, prefix: true, combineWith: 'OR' })
      .slice(0, 5)
      .map(({ suggestion }) => suggestion);
  }

  #name(key: string, names: readonly string[]): void {
    for (const spelling of ['whole', 'parts'] as const) {
      const named = this.#named[spelling];
      for (const name of names.map((each) => nameKey(each, spelling))) {
        named.set(name, (named.get(name) ?? new Set()).add(key));
      }
    }
  }

  /** What has the name, as it is spelt and then by its parts. */
  #namedBy(name: string): readonly string[] {
    return (['whole', 'parts'] as const).flatMap((spelling) => [
      ...(this.#named[spelling].get(nameKey(name, spelling)) ?? []),
    ]);
  }

  /** The words as somebody else spells them. */
  #corrected(words: readonly QueryWord[]): string {
    const options = { ...OPTIONS, prefix: false, fuzzy, combineWith: 'AND' } as const;
    const typed = words.map(({ whole }) => whole).join(' ');
    const [first] = this.#index.autoSuggest(typed, {
      ...options,
      tokenize: (text) => text.split(' '),
    });
    return first?.suggestion ?? '';
  }

  #keys(
    words: readonly QueryWord[],
    combineWith: 'AND' | 'OR',
    options: SearchOptions = {},
  ): readonly string[] {
    if (words.length === 0) return [];
    const results = this.#index.search(wholeQuery(words, combineWith), {
      ...OPTIONS,
      ...options,
      boostDocument: (key: string) => (this.#documents.get(key)?.kind === 'feature' ? 2 : 1),
    });
    return results.map(({ id }) => id as string);
  }
}
