/** A value that a document may hold. */
export type Scalar = string | number | boolean | null;

/** A mapping, a list or a value, with where it begins in the text. */
export type Located = LocatedMap | LocatedList | LocatedValue;

export interface LocatedMap {
  readonly kind: 'map';
  readonly at: number;
  readonly entries: readonly LocatedEntry[];
}

export interface LocatedList {
  readonly kind: 'list';
  readonly at: number;
  readonly items: readonly Located[];
}

export interface LocatedValue {
  readonly kind: 'value';
  readonly at: number;
  readonly value: Scalar;
}

/** A key of a mapping with what it holds. */
export interface LocatedEntry {
  readonly key: string;
  readonly at: number;
  readonly node: Located;
}

/** What a mapping holds under a key; nothing where it is no mapping or has no such key. */
export function childOf(node: Located | undefined, key: string): Located | undefined {
  if (node?.kind !== 'map') return undefined;
  return node.entries.find((entry) => entry.key === key)?.node;
}

/** What stands at the end of keys, one below the other. */
export function nodeAt(node: Located | undefined, path: readonly string[]): Located | undefined {
  return path.reduce<Located | undefined>(childOf, node);
}

/** The text of a value under a key; empty where there is none. */
export function textAt(node: Located | undefined, ...path: readonly string[]): string {
  const found = nodeAt(node, path);
  return found?.kind === 'value' && found.value !== null ? String(found.value) : '';
}

/** What a list holds, or the one thing that stands in its place. */
export function itemsOf(node: Located | undefined): readonly Located[] {
  if (node === undefined) return [];
  return node.kind === 'list' ? node.items : [node];
}

/** Every value with the key that it stands under; what a list holds stands under the key of the list. */
export function valuesUnder(
  node: Located,
  key = '',
): readonly { readonly key: string; readonly value: Scalar }[] {
  if (node.kind === 'value') return [{ key, value: node.value }];
  if (node.kind === 'list') return node.items.flatMap((item) => valuesUnder(item, key));
  return node.entries.flatMap((entry) => valuesUnder(entry.node, entry.key));
}
