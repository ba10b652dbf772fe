import { projectTexts, textsIn } from '../../support/project-texts.ts';
import { type FactPath, type Site, SourceText } from '../../support/source-text.ts';
import type { Fault } from './fault.ts';

/** A fact with the file that it is written in. */
export interface FileSite extends Site {
  readonly file: string;
  /** How messages name it: `calico/policy.fqdn`, or its id. */
  readonly place: string;
}

const CLAIMS = /^src\/data\/claims\/([^/]+)\//u;

const sources = Object.entries(textsIn(projectTexts, 'src/data/', '.ts')).map(
  ([file, text]) => [file, new SourceText(text)] as const,
);

function placeOf(file: string, [constant, id = constant]: FactPath): string {
  const cni = CLAIMS.exec(file)?.[1];
  return cni === undefined ? String(id) : `${cni}/${String(id)}`;
}

/** Every fact of the data, in the order of files and lines. */
export const sites: readonly FileSite[] = sources.flatMap(([file, source]) =>
  source.sites().map((site) => ({ ...site, file, place: placeOf(file, site.path) })),
);

/** The last key of a fact's path: `detail`. */
export function fieldOf({ path }: Pick<Site, 'path'>): string {
  return String(path.findLast((step) => typeof step === 'string') ?? '');
}

/** The text of a module of the data, with its places. */
export function sourceOf(file: string): SourceText {
  const source = sources.find(([path]) => path === file)?.[1];
  if (source === undefined) throw new Error(`${file}: there is no such file`);
  return source;
}

/** A fault in one fact. */
export function faultAt(
  kind: string,
  { file, path, place }: Pick<FileSite, 'file' | 'path' | 'place'>,
  text: string,
): Fault {
  return { kind, place, at: path.slice(2).join('.'), edits: { [file]: text } };
}

/** A fault in one fact: other code in the place of its value. */
export function replacedAt(kind: string, site: FileSite, code: string): Fault {
  return faultAt(kind, site, sourceOf(site.file).replaced(site.path, code));
}
