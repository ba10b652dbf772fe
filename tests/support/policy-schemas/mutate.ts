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
function places(node: unknown, path: Path = []): readonly (readonly [Path, unknown])[] {
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
