import ts from 'typescript';

/** Where a fact stands in a module: the name of a constant, then keys and positions in it. */
export type FactPath = readonly [constant: string, ...steps: (string | number)[]];

/** A text, number, list or object that a module of the data writes down. */
export interface Site {
  readonly path: FactPath;
  readonly kind: 'text' | 'number' | 'list' | 'object' | 'other';
  readonly code: string;
  /** What a text says; empty for all else. */
  readonly text: string;
}

interface Entry {
  /** The property or list item as a whole. */
  readonly node: ts.Node;
  readonly value: ts.Expression;
}

function bare(value: ts.Expression): ts.Expression {
  return ts.isSatisfiesExpression(value) || ts.isAsExpression(value)
    ? bare(value.expression)
    : value;
}

/** The entries of an object or list, by key or position; those that are spread in are left out. */
function entriesOf(value: ts.Expression): readonly (readonly [string | number, Entry])[] {
  const whole = bare(value);
  if (ts.isArrayLiteralExpression(whole)) {
    return whole.elements.map((item, at) => [at, { node: item, value: item }]);
  }
  if (!ts.isObjectLiteralExpression(whole)) return [];
  return whole.properties.flatMap((property) => {
    if (!ts.isPropertyAssignment(property)) return [];
    const name = ts.isIdentifier(property.name) || ts.isStringLiteral(property.name);
    if (!name) return [];
    return [[property.name.text, { node: property, value: property.initializer }] as const];
  });
}

function kindOf(value: ts.Expression): Site['kind'] {
  const whole = bare(value);
  if (ts.isStringLiteralLike(whole)) return 'text';
  if (ts.isNumericLiteral(whole)) return 'number';
  if (ts.isArrayLiteralExpression(whole)) return 'list';
  return ts.isObjectLiteralExpression(whole) ? 'object' : 'other';
}

function textOf(value: ts.Expression): string {
  const whole = bare(value);
  return ts.isStringLiteralLike(whole) ? whole.text : '';
}

/** The text of a module of the data, with the places of its facts. */
export class SourceText {
  readonly text: string;
  readonly #file: ts.SourceFile;
  readonly #constants: ReadonlyMap<string, ts.Expression>;

  constructor(text: string) {
    this.text = text;
    this.#file = ts.createSourceFile('facts.ts', text, ts.ScriptTarget.ESNext, true);
    this.#constants = new Map(
      this.#file.statements
        .filter(ts.isVariableStatement)
        .flatMap(({ declarationList }) => declarationList.declarations)
        .flatMap(({ name, initializer }) =>
          initializer === undefined ? [] : [[name.getText(this.#file), initializer]],
        ),
    );
  }

  #entry([constant, ...steps]: FactPath): Entry {
    const value = this.#constants.get(constant);
    const entry = steps.reduce<Entry | undefined>(
      (at, step) => at && entriesOf(at.value).find(([key]) => key === step)?.[1],
      value && { node: value, value },
    );
    if (entry === undefined) {
      throw new Error(`${[constant, ...steps].join('/')}: there is no such fact`);
    }
    return entry;
  }

  #spliced(start: number, end: number, code: string): string {
    return this.text.slice(0, start) + code + this.text.slice(end);
  }

  /** Every fact of the module, in the order of the text. */
  sites(): readonly Site[] {
    const walk = (value: ts.Expression, above: FactPath): readonly Site[] =>
      entriesOf(value).flatMap(([key, entry]) => {
        const path: FactPath = [...above, key];
        const code = entry.value.getText(this.#file);
        const text = textOf(entry.value);
        return [{ path, kind: kindOf(entry.value), code, text }, ...walk(entry.value, path)];
      });
    return [...this.#constants].flatMap(([constant, value]) => walk(value, [constant]));
  }

  /** The code of a value. */
  code(path: FactPath): string {
    return this.#entry(path).value.getText(this.#file);
  }

  /** The module with other code for a value. */
  replaced(path: FactPath, code: string): string {
    const { value } = this.#entry(path);
    return this.#spliced(value.getStart(this.#file), value.end, code);
  }

  /** The module without a property or list item. */
  removed(path: FactPath): string {
    const { node } = this.#entry(path);
    const comma = /^\s*,?/u.exec(this.text.slice(node.end))?.[0].length ?? 0;
    return this.#spliced(node.getStart(this.#file), node.end + comma, '');
  }

  /** The module with a property or item more, the first of its object or list. */
  extended(path: FactPath, code: string): string {
    const start = bare(this.#entry(path).value).getStart(this.#file) + 1;
    return this.#spliced(start, start, `${code}, `);
  }

  /** The module with a property under another name. */
  renamed(path: FactPath, name: string): string {
    const { node, value } = this.#entry(path);
    const code = `'${name}': ${value.getText(this.#file)}`;
    return this.#spliced(node.getStart(this.#file), node.end, code);
  }
}
