import { DENSITIES, type Density, naturalDensity } from './density.ts';
import { parseFlag, parseOne, unknownWord } from './parameters.ts';
import { type Direction, type Sort } from './sort.ts';
import { normaliseText } from './text.ts';
import { type FlagStates, flagsOn, flagStates } from './view-flags.ts';

/** What a reader has chosen to see. Empty lists mean everything. */
export interface ViewState extends FlagStates {
  readonly cni: readonly string[];
  readonly area: readonly string[];
  /** Rows that an address picks one by one. */
  readonly row: readonly string[];
  readonly support: readonly string[];
  readonly q: string;
  readonly sort: Sort | null;
  /** The column that the others are held against; empty for none. */
  readonly base: string;
  /** Null where the number of columns decides. */
  readonly view: Density | null;
}

/** What the columns of a table are; also the parameter of an address that names them. */
export type ColumnKind = 'cni' | 'mode';

/** The ids an address may name, in the order in which it lists them. */
export interface Vocabulary {
  /** Left out where columns are CNIs. */
  readonly columns?: ColumnKind;
  readonly cni: readonly string[];
  readonly area: readonly string[];
  readonly row: readonly string[];
  readonly support: readonly string[];
}

/** A state read from an address, and what in the address could not be understood. */
export interface ParsedView {
  readonly state: ViewState;
  /** Sentences for the reader, one a bad value. */
  readonly problems: readonly string[];
}

/** Everything, in natural order. */
export const EVERYTHING: ViewState = {
  cni: [],
  area: [],
  row: [],
  support: [],
  q: '',
  sort: null,
  base: '',
  view: null,
  ...flagStates(() => false),
};

/** The columns of a view. */
export function shownColumns({ cni }: ViewState, vocabulary: Vocabulary): readonly string[] {
  return cni.length === 0 ? vocabulary.cni : cni;
}

/** The density in which a view is shown: as chosen, or as its columns allow. */
export function densityOf(state: ViewState, vocabulary: Vocabulary): Density {
  return state.view ?? naturalDensity(shownColumns(state, vocabulary).length);
}

const LISTS = ['cni', 'area', 'row', 'support'] as const;

/** The parameter of a list: that of the columns is called after what they are. */
function parameterOf(key: (typeof LISTS)[number], columns: ColumnKind = 'cni'): string {
  return key === 'cni' ? columns : key;
}

/** Ids in the order of the vocabulary; naming all of them is the same as naming none. */
export function normaliseIds(ids: readonly string[], known: readonly string[]): readonly string[] {
  const chosen = known.filter((id) => ids.includes(id));
  return chosen.length === known.length ? [] : chosen;
}

function parseIds(
  key: string,
  text: string,
  known: readonly string[],
  problems: string[],
): readonly string[] {
  const ids = text.split(',').filter((id) => id !== '');
  for (const id of new Set(ids)) {
    if (known.includes(id)) continue;
    problems.push(unknownWord(key, id, known));
  }
  return normaliseIds(ids, known);
}

function parseSort(text: string | null, vocabulary: Vocabulary, problems: string[]): Sort | null {
  if (text === null || text === '') return null;
  const [column = '', direction = '', ...rest] = text.split('.');
  const isColumn = column === 'feature' || column === 'count' || vocabulary.cni.includes(column);
  if (isColumn && isDirection(direction) && rest.length === 0) return { column, direction };
  const columns = ['feature', 'count', ...vocabulary.cni].join(', ');
  problems.push(
    `“sort=${normaliseText(text, 40)}” is not understood; write a column (${columns}) with .asc or .desc.`,
  );
  return null;
}

function isDirection(text: string): text is Direction {
  return text === 'asc' || text === 'desc';
}

/**
 * The view an address asks for. Parameters it does not know are ignored; bad values are left out and
 * named in `problems`. Never throws.
 */
export function parseViewState(search: string, vocabulary: Vocabulary): ParsedView {
  const parameters = new URLSearchParams(search);
  const problems: string[] = [];
  const ids = (key: (typeof LISTS)[number]) => {
    const name = parameterOf(key, vocabulary.columns);
    return parseIds(name, parameters.getAll(name).join(','), vocabulary[key], problems);
  };
  const state: ViewState = {
    cni: ids('cni'),
    area: ids('area'),
    row: ids('row'),
    support: ids('support'),
    q: normaliseText(parameters.get('q') ?? ''),
    sort: parseSort(parameters.get('sort'), vocabulary, problems),
    base: parseOne('base', parameters.get('base'), vocabulary.cni, problems) ?? '',
    view: parseOne('view', parameters.get('view'), DENSITIES, problems),
    ...flagStates((flag) => parseFlag(flag, parameters.get(flag), problems)),
  };
  return { state, problems };
}

/**
 * The query of an address that restores the view: ids only, in a fixed order, defaults left out.
 * Empty for the default view, otherwise with its question mark.
 */
export function serialiseViewState(state: ViewState, columns?: ColumnKind): string {
  const parts = [
    ...LISTS.filter((key) => state[key].length > 0).map(
      (key) => `${parameterOf(key, columns)}=${state[key].join(',')}`,
    ),
    ...flagsOn(state, 'rows'),
    ...(state.q === '' ? [] : [`q=${encodeURIComponent(state.q)}`]),
    ...(state.sort === null ? [] : [`sort=${state.sort.column}.${state.sort.direction}`]),
    ...flagsOn(state, 'layout'),
    ...(state.base === '' ? [] : [`base=${state.base}`]),
    ...(state.view === null ? [] : [`view=${state.view}`]),
  ];
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}
