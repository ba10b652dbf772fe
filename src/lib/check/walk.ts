import { isCase } from './case-test.ts';
import type { CheckFacts, CheckField } from './facts.ts';
import type { Located, LocatedEntry } from './located.ts';
import { nearest } from './near.ts';
import type { Fault, Hit } from './report.ts';
import { selectorTrouble } from './selector.ts';
import { itemShape, shapeTrouble } from './shape.ts';
import type { Trouble } from './trouble.ts';

type Fields = Readonly<Record<string, number>>;

/** What a policy does, field by field, and what is wrong with it. */
export interface Walked {
  readonly hits: readonly Hit[];
  readonly faults: readonly Fault[];
}

/** As many faults of one document are told; more say nothing new. */
const MOST_FAULTS = 50;

class Walker {
  readonly hits = new Map<string, Hit>();
  readonly faults: Fault[] = [];
  readonly #facts: CheckFacts;
  readonly #lineOf: (at: number) => number;

  constructor(facts: CheckFacts, lineOf: (at: number) => number) {
    this.#facts = facts;
    this.#lineOf = lineOf;
  }

  /** Walks through what stands under keys; those that are not known are faults. */
  entries(entries: readonly LocatedEntry[], fields: Fields, path: string): void {
    for (const { key, node, at } of entries) {
      const field = Object.hasOwn(fields, key) ? this.#facts.fields[fields[key] ?? -1] : undefined;
      const place = path === '' ? key : `${path}.${key}`;
      if (field) this.#field(node, field, key, place, at);
      else this.#unknown(key, fields, path, at);
    }
  }

  #unknown(key: string, fields: Fields, path: string, at: number): void {
    const meant = nearest(key, Object.keys(fields));
    this.#fault(at, {
      says: `\`${path === '' ? key : `${path}.${key}`}\` is no field of this kind.`,
      remedy:
        meant === undefined
          ? `The fields there are ${Object.keys(fields).toSorted().join(', ')}.`
          : `Did you mean \`${meant}\`?`,
    });
  }

  #field(node: Located, field: CheckField, key: string, path: string, at: number): void {
    this.#hit(field, path, at);
    const trouble = shapeTrouble(field.takes, node, key);
    if (trouble) {
      this.#fault(at, trouble);
      return;
    }
    const isList = itemShape(field.takes) !== undefined;
    if (!isList || node.kind !== 'list') this.#one(node, field, key, path, at);
    else {
      for (const [place, item] of node.items.entries()) {
        this.#item(item, field, key, `${path}[${String(place)}]`);
      }
    }
  }

  #item(node: Located, field: CheckField, key: string, path: string): void {
    const trouble = shapeTrouble(itemShape(field.takes) ?? 'any', node, key);
    if (trouble) this.#fault(node.at, trouble);
    else this.#one(node, field, key, path, node.at);
  }

  /** One value: its cases, whether there is such a value, and what stands below it. */
  #one(node: Located, field: CheckField, key: string, path: string, at: number): void {
    const takes = itemShape(field.takes) ?? field.takes;
    if (node.kind === 'value') this.#value(node, field, key, path, at);
    if (takes === 'selector') this.#told(at, selectorTrouble(node));
    if (node.kind === 'map' && field.fields) this.entries(node.entries, field.fields, path);
  }

  #value(
    { value }: Extract<Located, { kind: 'value' }>,
    { cases = [], values }: CheckField,
    key: string,
    path: string,
    at: number,
  ): void {
    for (const { when, row, name } of cases)
      if (isCase(when, value)) this.#hit({ row }, path, at, name);
    if (!values || value === null || values.includes(String(value))) return;
    const meant = nearest(String(value), values);
    this.#fault(at, {
      says: `\`${String(value).slice(0, 60)}\` is no value of \`${key}\`.`,
      remedy:
        meant === undefined ? `Write one of ${values.join(', ')}.` : `Did you mean \`${meant}\`?`,
    });
  }

  #hit(
    { row, decides = false }: Pick<CheckField, 'row' | 'decides'>,
    path: string,
    at: number,
    name?: string,
  ): void {
    if (row === undefined) return;
    const id = `${String(row)} ${String(decides)} ${name ?? ''}`;
    const known = this.hits.get(id);
    this.hits.set(
      id,
      known
        ? { ...known, count: known.count + 1 }
        : {
            row,
            path,
            line: this.#lineOf(at),
            count: 1,
            ...(name !== undefined && { name }),
            ...(decides && { decides }),
          },
    );
  }

  #told(at: number, trouble: Trouble | undefined): void {
    if (trouble) this.#fault(at, trouble);
  }

  #fault(at: number, trouble: Trouble): void {
    if (this.faults.length >= MOST_FAULTS) return;
    this.faults.push({ kind: 'fault', line: this.#lineOf(at), ...trouble });
  }
}

/** Goes through the fields of a policy, those of its kind alone. */
export function walk(
  entries: readonly LocatedEntry[],
  fields: Fields,
  facts: CheckFacts,
  lineOf: (at: number) => number,
): Walked {
  const walker = new Walker(facts, lineOf);
  walker.entries(entries, fields, '');
  return { hits: [...walker.hits.values()], faults: walker.faults };
}
