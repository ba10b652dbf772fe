import { Refusal } from '../new/refusal.ts';

/** A value written in Go: of a struct, its fields by name; of a slice, its elements. */
export type GoValue =
  string | number | boolean | readonly GoValue[] | { readonly [field: string]: GoValue };

/** An entry of a map written in Go. */
export interface GoEntry {
  readonly key: string;
  readonly value: GoValue;
  /** The line on which it begins, from 1. */
  readonly line: number;
}

interface Token {
  readonly text: string;
  readonly line: number;
}

const TOKEN = /\/\/[^\n]*|\/\*.*?\*\/|\s+|"[^"\\\n]*"|-?\d+|[\w.]+|[^\s]/gsu;
const BLANK = /^(?:\/\/|\/\*|\s)/u;
/** What stands before the brace of a literal that names its type: `[]NetworkCard`, `&Limits`. */
const TYPE = /^[[\]&*]$|^[A-Za-z][\w.]*$/u;

function tokensOf(text: string, firstLine: number): readonly Token[] {
  let line = firstLine;
  return [...text.matchAll(TOKEN)].flatMap(([part]) => {
    const token = { text: part, line };
    line += part.split('\n').length - 1;
    return BLANK.test(part) ? [] : [token];
  });
}

/** Reads literals from tokens, one after the other. */
class Reader {
  readonly #tokens: readonly Token[];
  readonly #place: string;
  #at = 0;

  constructor(tokens: readonly Token[], place: string) {
    this.#tokens = tokens;
    this.#place = place;
  }

  get #line(): number {
    return this.#tokens[Math.min(this.#at, this.#tokens.length - 1)]?.line ?? 1;
  }

  get #next(): string | undefined {
    return this.#tokens[this.#at]?.text;
  }

  #refuse(fault: string): never {
    throw new Refusal(
      `${this.#place}:${this.#line}`,
      fault,
      'compare the file with scripts/eni-limits/go-literal.ts',
    );
  }

  #skips(text: string): boolean {
    if (this.#next !== text) return false;
    this.#at += 1;
    return true;
  }

  #expect(text: string): void {
    if (!this.#skips(text)) this.#refuse(`“${this.#next ?? 'the end'}” where ${text} should be`);
  }

  #value(): GoValue {
    const text = this.#next ?? this.#refuse('ends amid a value');
    const simple = simpleValue(text);
    if (simple === undefined) return this.#composite();
    this.#at += 1;
    return simple;
  }

  #composite(): GoValue {
    while (TYPE.test(this.#next ?? '')) this.#at += 1;
    const entries = this.entries();
    const isStruct = entries.some(({ key }) => key !== '');
    if (!isStruct) return entries.map(({ value }) => value);
    return Object.fromEntries(entries.map(({ key, value }) => [key, value]));
  }

  /** What stands between the next two braces; elements without a key have an empty one. */
  entries(): readonly GoEntry[] {
    const entries: GoEntry[] = [];
    this.#expect('{');
    while (!this.#skips('}')) {
      const line = this.#line;
      entries.push({ key: this.#key(), value: this.#value(), line });
      if (!this.#skips(',') && this.#next !== '}') this.#expect(',');
    }
    return entries;
  }

  #key(): string {
    const [key, colon] = this.#tokens.slice(this.#at, this.#at + 2);
    if (key === undefined || colon?.text !== ':') return '';
    this.#at += 2;
    return key.text.replaceAll('"', '');
  }
}

function simpleValue(text: string): GoValue | undefined {
  if (/^".*"$/u.test(text)) return text.slice(1, -1);
  if (/^-?\d+$/u.test(text)) return Number(text);
  return text === 'true' || text === 'false' ? text === 'true' : undefined;
}

/**
 * The entries of a map that a Go file declares, `var name = map[string]…{…}`; throws a `Refusal` with
 * the line where it cannot be read.
 */
export function readGoMap(text: string, name: string, place: string): readonly GoEntry[] {
  const declared = new RegExp(String.raw`^var ${name} = map\[string\][*\w.]+(?=\{)`, 'mu').exec(
    text,
  );
  if (declared === null) {
    throw new Refusal(place, `declares no map ${name}`, 'name the map in scripts/eni-limits/');
  }
  const start = declared.index + declared[0].length;
  const firstLine = text.slice(0, start).split('\n').length;
  return new Reader(tokensOf(text.slice(start), firstLine), place).entries();
}
