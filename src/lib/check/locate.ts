import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type YAMLMap,
} from 'yaml';
import type { Located, LocatedEntry, Scalar } from './located.ts';

/** Nodes that the anchors of one document may come to, written out. */
const MOST_ALIASED = 20_000;

/** A document that anchors blow up beyond all measure. */
export class TooManyNodes extends Error {}

function scalarOf(value: unknown): Scalar {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return value;
  }
  return typeof value === 'bigint' ? String(value) : null;
}

class Locator {
  readonly #document: Document;
  #left = MOST_ALIASED;
  /** How many aliases what is being located stands below. */
  #depth = 0;

  constructor(document: Document) {
    this.#document = document;
  }

  locate(node: unknown, at: number): Located {
    if (this.#depth > 0) this.#left -= 1;
    if (this.#left < 0) throw new TooManyNodes();
    if (isAlias(node)) return this.#aliased(node.resolve(this.#document), at);
    const from = (node as Node | null)?.range?.[0] ?? at;
    if (isMap(node)) return { kind: 'map', at: from, entries: this.#entriesOf(node, from) };
    if (isSeq(node)) {
      return { kind: 'list', at: from, items: node.items.map((item) => this.locate(item, from)) };
    }
    return { kind: 'value', at: from, value: scalarOf(isScalar(node) ? node.value : null) };
  }

  /** What an anchor holds stands where its alias does. */
  #aliased(target: Node | undefined, at: number): Located {
    this.#depth += 1;
    const located = this.locate(target ?? null, at);
    this.#depth -= 1;
    return { ...located, at };
  }

  #entriesOf(map: YAMLMap, at: number): readonly LocatedEntry[] {
    return map.items.flatMap((pair) => this.#pair(pair, at));
  }

  #pair({ key, value }: Pair, at: number): readonly LocatedEntry[] {
    const place = (key as Node | null)?.range?.[0] ?? at;
    const name = isScalar(key) ? String(scalarOf(key.value)) : '';
    const node = this.locate(value, place);
    if (name !== '<<') return [{ key: name, at: place, node }];
    return node.kind === 'map' ? node.entries : [];
  }
}

/** A document as mappings, lists and values; throws where its anchors blow it up. */
export function locate(document: Document): Located {
  return new Locator(document).locate(document.contents, 0);
}
