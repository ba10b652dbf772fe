/** A document with one thing in it made wrong. */
export interface Mutation {
  /** What was made wrong, and where: `spec.egress.0.to: wrong type`. */
  readonly what: string;
  readonly document: unknown;
}

type Path = readonly string[];

/** Objects whose keys are free to choose. */
const FREE = new Set(['matchLabels', 'labels']);

function isObject(node: unknown): node is Readonly<Record<string, unknown>> {
  return typeof node === 'object' && node !== null && !Array.isArray(node);
}

/** Every place of a document, the document itself left out. */
function places(
  node: unknown,
  path: Path = [],
): readonly (readonly [path: Path, value: unknown])[] {
  const children = typeof node === 'object' && node !== null ? Object.entries(node) : [];
  return children.flatMap(([key, child]) => [
    [[...path, key], child] as const,
    ...places(child, [...path, key]),
  ]);
}

/** A copy of the document with another value at a place. */
function replaced(node: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value;
  const copy = structuredClone(node) as Record<string, unknown>;
  copy[key] = replaced(copy[key], rest, value);
  return copy;
}

/** A copy of the document without what stands at a place. */
function without(node: unknown, [key = '', ...rest]: Path): unknown {
  if (rest.length > 0) {
    const child = (node as Readonly<Record<string, unknown>>)[key];
    return replaced(node, [key], without(child, rest));
  }
  return Array.isArray(node)
    ? node.toSpliced(Number(key), 1)
    : Object.fromEntries(Object.entries(node as object).filter(([name]) => name !== key));
}

/** A value that no schema takes in the place of the other. */
function wrongType(value: unknown): unknown {
  return typeof value === 'object' ? true : [value];
}

/** The document with each value in turn replaced by one of a wrong type. */
export function wrongTypes(document: unknown): readonly Mutation[] {
  return places(document).map(([path, value]) => ({
    what: `${path.join('.')}: wrong type`,
    document: replaced(document, path, wrongType(value)),
  }));
}

/** The document with a field that nobody knows, in each of its objects in turn. */
export function unknownFields(document: unknown): readonly Mutation[] {
  const objects = [[[], document] as const, ...places(document)].filter(
    ([path, value]) => isObject(value) && !FREE.has(path.at(-1) ?? ''),
  );
  return objects.map(([path, value]) => ({
    what: `${path.join('.')}: unknown field`,
    document: replaced(document, path, { ...(value as object), podSelectro: {} }),
  }));
}

/** The document without each of its fields and items in turn. */
export function dropped(document: unknown): readonly Mutation[] {
  return places(document).map(([path]) => ({
    what: `${path.join('.')}: dropped`,
    document: without(document, path),
  }));
}

/** The document with each object and list in turn emptied, which mostly means “all”. */
export function emptied(document: unknown): readonly Mutation[] {
  return places(document)
    .filter(([, value]) => typeof value === 'object' && Object.keys(value ?? {}).length > 0)
    .map(([path, value]) => ({
      what: `${path.join('.')}: emptied`,
      document: replaced(document, path, Array.isArray(value) ? [] : {}),
    }));
}

/** The field that a place belongs to: the key, or that of the list. */
function fieldOf(path: Path): string {
  return path.findLast((key) => !/^\d+$/u.test(key)) ?? '';
}

type Values = ReadonlyMap<string, ReadonlySet<unknown>>;

/** The values that documents have, by their field: every namespace, every port, every action. */
export function valuesByField(documents: readonly unknown[]): Values {
  const found = documents
    .flatMap((document) => places(document))
    .filter(([, value]) => typeof value !== 'object');
  const byField = Map.groupBy(found, ([path]) => fieldOf(path));
  return new Map(
    [...byField].map(([field, at]) => [field, new Set(at.map(([, value]) => value))] as const),
  );
}

/** The same with more values for some of the fields. */
export function withValues(
  values: Values,
  more: Readonly<Record<string, readonly unknown[]>>,
): Values {
  return new Map(
    [...values].map(([field, known]) => [field, new Set([...known, ...(more[field] ?? [])])]),
  );
}

/** The document with each value in turn replaced by each other one that the field has elsewhere. */
export function swapped(document: unknown, values: Values): readonly Mutation[] {
  return places(document).flatMap(([path, value]) =>
    [...(values.get(fieldOf(path)) ?? [])]
      .filter((other) => typeof value !== 'object' && other !== value)
      .map((other) => ({
        what: `${path.join('.')}: ${String(other)} instead of ${String(value)}`,
        document: replaced(document, path, other),
      })),
  );
}
