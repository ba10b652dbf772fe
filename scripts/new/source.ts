import ts from 'typescript';
import { Refusal } from './refusal.ts';

/** A source of the project: its path below the root, and its text. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

function parse({ path, text }: Source): ts.SourceFile {
  return ts.createSourceFile(path, text, ts.ScriptTarget.Latest);
}

/** The literal behind `as const` and `satisfies`. */
function literalIn(expression: ts.Expression | undefined): ts.ObjectLiteralExpression | undefined {
  if (expression === undefined || ts.isObjectLiteralExpression(expression)) return expression;
  if (ts.isAsExpression(expression) || ts.isSatisfiesExpression(expression)) {
    return literalIn(expression.expression);
  }
  return undefined;
}

function dictionary(source: Source, name: string): ts.ObjectLiteralExpression {
  const literal = parse(source)
    .statements.filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => declarationList.declarations)
    .filter((declared) => ts.isIdentifier(declared.name) && declared.name.text === name)
    .map(({ initializer }) => literalIn(initializer))
    .find((found) => found !== undefined);
  if (literal !== undefined) return literal;
  const remedy = `keep \`const ${name} = { … }\` there, or mend scripts/new/`;
  throw new Refusal(source.path, `has no dictionary ${name}`, remedy);
}

/** The names that a module declares or imports at its top. */
export function namesIn(source: Source): readonly string[] {
  return parse(source).statements.flatMap((statement): readonly string[] => {
    if (ts.isVariableStatement(statement)) {
      const names = statement.declarationList.declarations.map(({ name }) => name);
      return names.flatMap((name) => (ts.isIdentifier(name) ? [name.text] : []));
    }
    const bindings = ts.isImportDeclaration(statement)
      ? statement.importClause?.namedBindings
      : ts.isExportDeclaration(statement)
        ? statement.exportClause
        : undefined;
    if (bindings === undefined) return [];
    if (ts.isNamedImports(bindings) || ts.isNamedExports(bindings)) {
      return bindings.elements.map(({ name }) => name.text);
    }
    return [bindings.name.text];
  });
}

/** The module with one entry more at the end of a dictionary of it. */
export function withEntry(source: Source, name: string, entry: string): Source {
  const { end, properties } = dictionary(source, name);
  const last = properties.at(-1)?.end ?? end - 1;
  const comma = properties.length === 0 || properties.hasTrailingComma ? '' : ',';
  const { path, text } = source;
  const behind = text.slice(last, end - 1);
  return { path, text: `${text.slice(0, last)}${comma}${behind}${entry}\n${text.slice(end - 1)}` };
}

/** The module with one import more, behind the last one from the same folder. */
export function withImport(source: Source, folder: string, line: string): Source {
  const last = parse(source)
    .statements.filter(ts.isImportDeclaration)
    .findLast(
      ({ moduleSpecifier: from }) => ts.isStringLiteral(from) && from.text.startsWith(folder),
    );
  if (last === undefined) {
    throw new Refusal(source.path, `imports nothing from ${folder}`, 'mend scripts/new/');
  }
  const { path, text } = source;
  return { path, text: `${text.slice(0, last.end)}\n${line}${text.slice(last.end)}` };
}
