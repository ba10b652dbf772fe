import { SEARCH_KINDS, type SearchDocument, type SearchKind } from './document.ts';

/** Stands for what the decoder knows: in an id and in a name for the title, in a path for the id. */
export const KNOWN = '~';
/**
 * The forms of a title by their marks, in the order in which they are looked for: as it is, as an
 * option of a command line (`bpf-lb-mode` for `bpf.lbMode`), with a capital at its head
 * (`FELIX_IptablesBackend`), in capitals.
 */
export const TITLE_FORMS: readonly (readonly [mark: string, form: (title: string) => string])[] = [
  [KNOWN, (title) => title],
  ['^', (title) => kebabOf(title)],
  ['¤', (title) => title.charAt(0).toUpperCase() + title.slice(1)],
  ['¦', (title) => title.toUpperCase()],
];

/**
 * The documents of a kind, a column for each field: like stands beside like, which compresses best.
 * An id or a path that is as the one before is empty. Several names or messages stand in lines;
 * where no document has any, the column is left out.
 */
export interface WireColumns {
  readonly title: readonly string[];
  readonly id: readonly string[];
  readonly path: readonly string[];
  readonly names?: readonly string[];
  readonly messages?: readonly string[];
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

/** A column with what is as before written out. */
function filled(column: readonly string[]): readonly string[] {
  let last = '';
  return column.map((text) => (last = text === '' ? last : text));
}

function linesAt(column: readonly string[] | undefined, at: number): readonly string[] {
  return (column?.[at] ?? '').split('\n').filter((line) => line !== '');
}

function documentsOf(kind: SearchKind, columns: WireColumns): readonly SearchDocument[] {
  const ids = filled(columns.id);
  const paths = filled(columns.path);
  return columns.title.map((title, at) => {
    const id = (ids[at] ?? '').replace(KNOWN, () => slugOf(title));
    const names = linesAt(columns.names, at).map((name) =>
      TITLE_FORMS.reduce((text, [mark, form]) => text.replace(mark, () => form(title)), name),
    );
    const messages = linesAt(columns.messages, at);
    return {
      kind,
      id,
      path: (paths[at] ?? '').replace(KNOWN, () => id),
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
