import { parseOne } from './parameters.ts';
import type { Sort } from './sort.ts';
import { normaliseText } from './text.ts';

/** What a reader has chosen of a list; empty words mean everything. */
export interface ListState {
  readonly q: string;
  readonly cni: string;
  readonly kind: string;
  /** Null for the order of the list. */
  readonly sort: Sort | null;
}

/** The words an address may name. */
export interface ListVocabulary {
  readonly cni: readonly string[];
  readonly kind: readonly string[];
  readonly columns: readonly string[];
}

/** A state read from an address, and what in the address could not be understood. */
export interface ParsedList {
  readonly state: ListState;
  /** Sentences for the reader, one a bad value. */
  readonly problems: readonly string[];
}

/** The whole list in its order. */
export const WHOLE_LIST: ListState = { q: '', cni: '', kind: '', sort: null };

function parseSort(text: string, columns: readonly string[]): Sort | undefined {
  const [column = '', direction = '', ...rest] = text.split('.');
  const isDirection = direction === 'asc' || direction === 'desc';
  if (!columns.includes(column) || !isDirection || rest.length > 0) return undefined;
  return { column, direction };
}

/** Reads the state from the query of an address; never throws. */
export function parseListState(query: string, vocabulary: ListVocabulary): ParsedList {
  const parameters = new URLSearchParams(query);
  const problems: string[] = [];
  const one = (key: 'cni' | 'kind') =>
    parseOne(key, parameters.get(key), vocabulary[key], problems) ?? '';
  const order = parameters.get('sort') ?? '';
  const sort = parseSort(order, vocabulary.columns) ?? null;
  if (order !== '' && sort === null) {
    const columns = vocabulary.columns.join(', ');
    problems.push(
      `“sort=${normaliseText(order, 40)}” is not understood; write a column (${columns}) with .asc or .desc.`,
    );
  }
  const state = {
    q: normaliseText(parameters.get('q') ?? ''),
    cni: one('cni'),
    kind: one('kind'),
    sort,
  };
  return { state, problems };
}

/** The state as the query of an address, parameters sorted, what is not chosen left out. */
export function serialiseListState({ q, cni, kind, sort }: ListState): string {
  const order = sort === null ? '' : `${sort.column}.${sort.direction}`;
  const chosen = Object.entries({ cni, kind, q, sort: order }).filter(([, text]) => text !== '');
  const query = new URLSearchParams(chosen).toString();
  return query === '' ? '' : `?${query}`;
}
