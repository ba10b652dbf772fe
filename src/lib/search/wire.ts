import { SEARCH_KINDS, type SearchDocument, type SearchKind } from './document.ts';

/** Stands for what the decoder knows: in an id and in a name for the title, in a path for the id. */
export const KNOWN = '~';
/** Stands for the title as an option of a command line has it: `bpf-lb-mode` for `bpf.lbMode`. */
export const KNOWN_KEBAB = '^';

/**
 * The documents of a kind, a column for each field: like stands beside like, which compresses best.
 * Several names or messages stand in lines.
 */
export interface WireColumns {
  readonly title: readonly string[];
  readonly id: readonly string[];
  readonly path: readonly string[];
  readonly names: readonly string[];
  readonly messages: readonly string[];
}

/** All documents that can be found, by kind. */
export type Wire = Readonly<Partial<Record<SearchKind, WireColumns>>>;

/** The title as it stands in ids: `bpf.lbMode` as `bpf-lbmode`. */
export function slugOf(title: string): string {
  return title
    .toLowerCase()
    .replaceAll(/[^a-z\d]+/gu, '-')
    .replaceAll(/^-|-$/gu, '');
}

/** The title as it stands in flags: `bpf.lbMode` as `bpf-lb-mode`. */
export function kebabOf(title: string): string {
  return slugOf(title.replaceAll(/(?<=[a-z\d])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/gu, '-'));
}

function listOf(lines: string, title: string): readonly string[] {
  if (lines === '') return [];
  return lines
    .split('\n')
    .map((line) => line.replace(KNOWN, () => title).replace(KNOWN_KEBAB, () => kebabOf(title)));
}

function documentsOf(kind: SearchKind, columns: WireColumns): readonly SearchDocument[] {
  const { title: titles, ...rest } = columns;
  return titles.map((title, at) => {
    const names = listOf(rest.names[at] ?? '', title);
    const messages = rest.messages[at]?.split('\n').filter((line) => line !== '') ?? [];
    const id = (rest.id[at] ?? '').replace(KNOWN, () => slugOf(title));
    return {
      kind,
      id,
      path: (rest.path[at] ?? '').replace(KNOWN, () => id),
      title,
      ...(names.length > 0 && { names }),
      ...(messages.length > 0 && { messages }),
    };
  });
}

/** The documents as they were before they were sent. */
export function decodeDocuments(wire: Wire): readonly SearchDocument[] {
  return SEARCH_KINDS.flatMap((kind) => {
    const columns = wire[kind];
    return columns ? documentsOf(kind, columns) : [];
  });
}
