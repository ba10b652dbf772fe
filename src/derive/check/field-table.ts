import type { PolicyField, PolicyFields, PolicyKind } from '../../data/policy-field.ts';
import type { Reason } from '../../lib/check/facts.ts';
import { entryOf } from '../comparison/entry.ts';
import type { Comparison } from '../comparison/schema.ts';
import { modesOf } from '../mode/answer.ts';
import { filedUnder } from '../mode/filed.ts';
import {
  type FieldCell,
  type FieldColumn,
  type FieldCount,
  type FieldRow,
  type FieldTable,
  Notes,
} from './field-view.ts';
import { fieldReason, kindReason, reads } from './reason.ts';

interface Place {
  readonly path: string;
  readonly anchor: string;
}

type RowOf = (place: Place, reasonFor: (mode: string) => Reason | undefined, name?: string) => void;

function anchorOf({ apiVersion, kind }: PolicyKind): string {
  const [group = ''] = apiVersion.split('/');
  return `${group}.${kind}`.toLowerCase();
}

function isList({ takes }: PolicyField): boolean {
  return ['objects', 'texts', 'numbers', 'mixes', 'selectors'].includes(takes);
}

/** Adds the rows of fields and of all below them. */
function addRows(comparison: Comparison, fields: PolicyFields, above: Place, add: RowOf): void {
  for (const [name, field] of Object.entries(fields)) {
    const path = `${above.path}${above.path === '' ? '' : '.'}${name}${isList(field) ? '[]' : ''}`;
    const place = { path, anchor: `${above.anchor}.${name}` };
    add(place, (mode) => fieldReason(comparison, field.rests, mode));
    for (const { name: values, rests } of field.cases ?? []) {
      add(place, (mode) => fieldReason(comparison, rests, mode), values);
    }
    if (field.fields) addRows(comparison, field.fields, place, add);
  }
}

/** The fields of a kind but those that another one has, with all that they rest on. */
function ownFields(fields: PolicyFields, other?: PolicyFields): PolicyFields {
  const own = Object.entries(fields).filter(([name, field]) => other?.[name] !== field);
  return Object.fromEntries(own);
}

function specOf({ fields }: PolicyKind): PolicyFields | undefined {
  return fields?.['spec']?.fields;
}

/** The nearest kind above of which a kind has all fields. */
function likeOf(kind: PolicyKind, above: readonly PolicyKind[]): PolicyKind | undefined {
  const spec = specOf(kind);
  return above.findLast((other) => {
    const entries = Object.entries(specOf(other) ?? {});
    return entries.length > 4 && entries.every(([name, field]) => spec?.[name] === field);
  });
}

/** The fields to show: what is like another kind is left out, and a second list of the same rules. */
function shownFields({ fields = {} }: PolicyKind, like?: PolicyKind): PolicyFields {
  const { spec, specs } = fields;
  if (!spec?.fields) return fields;
  const own = { ...spec, fields: ownFields(spec.fields, like && specOf(like)) };
  if (!specs) return { spec: own };
  return { spec: own, specs: { takes: specs.takes, rests: specs.rests } };
}

function columnsOf(comparison: Comparison, kind: PolicyKind): readonly FieldColumn[] {
  return Object.entries(modesOf(comparison))
    .filter(([id]) => reads(comparison, kind, id))
    .map(([id, mode]) => ({ mode: id, name: mode.name, short: mode.short, cni: filedUnder(mode) }));
}

function rowsOf(
  comparison: Comparison,
  kind: PolicyKind,
  columns: readonly FieldColumn[],
  like?: PolicyKind,
): Pick<FieldTable, 'rows' | 'notes'> {
  const notes = new Notes();
  const rows: FieldRow[] = [];
  const add: RowOf = ({ path, anchor }, reasonFor, name) => {
    const cells = columns.flatMap(({ mode, short }): readonly FieldCell[] => {
      const reason = reasonFor(mode);
      if (!reason) return [];
      const note = notes.numberOf(reason, short);
      return [{ mode, verdict: reason.verdict, ...(note !== undefined && { note }) }];
    });
    const slug = name?.toLowerCase().replaceAll(/[^a-z0-9]+/gu, '-');
    const own = slug === undefined ? anchor : `${anchor}--${slug}`;
    rows.push({ anchor: own, path, ...(name !== undefined && { name }), cells });
  };
  const top = { path: '', anchor: anchorOf(kind) };
  add({ path: '', anchor: `${top.anchor}--kind` }, (mode) => kindReason(comparison, kind, mode));
  addRows(comparison, shownFields(kind, like), top, add);
  return { rows, notes: notes.all() };
}

function tableOf(comparison: Comparison, kinds: readonly PolicyKind[], at: number): FieldTable {
  const kind = entryOf(Object.fromEntries(kinds.entries()), String(at), 'kind');
  const like = likeOf(kind, kinds.slice(0, at));
  const columns = columnsOf(comparison, kind);
  const reading = new Set(columns.map(({ mode }) => mode));
  return {
    anchor: anchorOf(kind),
    kind,
    columns,
    strangers: Object.entries(modesOf(comparison))
      .filter(([id]) => !reading.has(id))
      .map(([, { name }]) => name),
    ...(like && {
      like: { anchor: anchorOf(like), name: `${like.kind} of ${like.apiVersion}` },
    }),
    ...rowsOf(comparison, kind, columns, like),
  };
}

/** For every kind what each mode that reads it makes of its fields. */
export function fieldTables(
  comparison: Comparison,
  kinds: readonly PolicyKind[],
): readonly FieldTable[] {
  return kinds.map((_, at) => tableOf(comparison, kinds, at));
}

/** How far the tables are filled. */
export function fieldCount(tables: readonly FieldTable[]): FieldCount {
  const cells = tables.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  return {
    fields: tables.flatMap(({ rows }) => rows).length,
    cells: cells.length,
    unchecked: cells.filter(({ verdict }) => verdict === 'unchecked').length,
  };
}
