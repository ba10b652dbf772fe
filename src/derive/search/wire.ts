import { SEARCH_KINDS, type SearchDocument } from '../../lib/search/document.ts';
import { KNOWN, slugOf, TITLE_FORMS, type Wire, type WireColumns } from '../../lib/search/wire.ts';

/** The text with a known part of it left out. */
function without(text: string, known: string, mark: string): string {
  return known === '' ? text : text.replace(known, mark);
}

/** A name with the first form of the title that stands in it left out. */
function shortName(name: string, title: string): string {
  const found = TITLE_FORMS.find(([, form]) => form(title) !== '' && name.includes(form(title)));
  return found ? without(name, found[1](title), found[0]) : name;
}

/** A column in which what is as before is empty. */
function sparse(column: readonly string[]): readonly string[] {
  return column.map((text, at) => (text === column[at - 1] ? '' : text));
}

function columnsOf(documents: readonly SearchDocument[]): WireColumns {
  const names = documents.map(({ names = [], title }) =>
    names.map((name) => shortName(name, title)).join('\n'),
  );
  const messages = documents.map(({ messages = [] }) => messages.join('\n'));
  const isNeeded = (column: readonly string[]) => column.some((lines) => lines !== '');
  return {
    title: documents.map(({ title }) => title),
    id: sparse(documents.map(({ id, title }) => without(id, slugOf(title), KNOWN))),
    path: sparse(documents.map(({ id, path }) => without(path, id, KNOWN))),
    ...(isNeeded(names) && { names }),
    ...(isNeeded(messages) && { messages }),
  };
}

/** The documents as they are sent: what can be known from the title is left out. */
export function encodeDocuments(documents: readonly SearchDocument[]): Wire {
  const marked = documents
    .flatMap(({ id, path, names = [] }) => [id, path, ...names])
    .find((text) => TITLE_FORMS.some(([mark]) => text.includes(mark)));
  if (marked !== undefined) throw new Error(`search: “${marked}” has a mark of the wire`);
  const byKind = Map.groupBy(documents, ({ kind }) => kind);
  return Object.fromEntries(
    SEARCH_KINDS.flatMap((kind) => {
      const own = byKind.get(kind);
      return own ? [[kind, columnsOf(own)]] : [];
    }),
  );
}
