import { unknownWord } from './parameters.ts';

/** The packet paths a reader has chosen to see. */
export interface PathChoice {
  /** Id of a scenario. */
  readonly path: string;
  /** Ids of modes, in the order of the page; at least one. */
  readonly modes: readonly string[];
}

/** The ids an address may name, in the order of the page, and what it means where it names none. */
export interface PathVocabulary {
  readonly paths: readonly string[];
  readonly modes: readonly string[];
  readonly usual: PathChoice;
  /** Former ids of modes, with those of today. */
  readonly former?: Readonly<Record<string, string>>;
}

/** A choice read from an address, and what in the address could not be understood. */
export interface ParsedPaths {
  readonly choice: PathChoice;
  /** Sentences for the reader, one a bad value. */
  readonly problems: readonly string[];
}

function idsOf(text: string | null): readonly string[] {
  return [...new Set((text ?? '').split(',').filter((id) => id !== ''))];
}

function isUsual(modes: readonly string[], usual: readonly string[]): boolean {
  return modes.length === usual.length && modes.every((id) => usual.includes(id));
}

/**
 * The paths an address asks for. Parameters it does not know are ignored; bad values are left out and
 * named in `problems`. Never throws.
 */
export function parsePaths(search: string, vocabulary: PathVocabulary): ParsedPaths {
  const { paths, modes, usual, former = {} } = vocabulary;
  const parameters = new URLSearchParams(search);
  const path = parameters.get('path') ?? '';
  const named = idsOf(parameters.get('mode')).map((id) =>
    Object.hasOwn(former, id) ? (former[id] ?? id) : id,
  );
  const chosen = modes.filter((id) => named.includes(id));
  const problems = [
    ...(path === '' || paths.includes(path) ? [] : [unknownWord('path', path, paths)]),
    ...named.filter((id) => !modes.includes(id)).map((id) => unknownWord('mode', id, modes)),
  ];
  const choice = {
    path: paths.includes(path) ? path : usual.path,
    modes: chosen.length === 0 ? usual.modes : chosen,
  };
  return { choice, problems };
}

/**
 * The query of an address that restores the choice: ids only, in a fixed order, defaults left out.
 * Empty for the usual choice, otherwise with its question mark.
 */
export function serialisePaths({ path, modes }: PathChoice, { usual }: PathVocabulary): string {
  const parts = [
    ...(path === usual.path ? [] : [`path=${path}`]),
    ...(isUsual(modes, usual.modes) ? [] : [`mode=${modes.join(',')}`]),
  ];
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}
