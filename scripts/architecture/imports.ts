import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';

/** An import of one file of `src` by another; paths below `src`. */
export interface Import {
  readonly from: string;
  readonly to: string;
  /** It brings types alone and is gone when the code runs. */
  readonly isTypeOnly: boolean;
}

const FRONTMATTER = /^---\n(?<code>.*?)\n---/su;
const SCRIPT = /<script>(?<code>.*?)<\/script>/gsu;

/** The TypeScript of a file; of an `.astro` file its frontmatter and its scripts. */
function codeOf(file: string, text: string): string {
  if (!file.endsWith('.astro')) return text;
  const scripts = [...text.matchAll(SCRIPT)].map(({ groups }) => groups?.['code'] ?? '');
  return [FRONTMATTER.exec(text)?.groups?.['code'] ?? '', ...scripts].join('\n');
}

function isTypeOnly(statement: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(statement)) return statement.isTypeOnly;
  const { importClause } = statement;
  if (importClause === undefined) return false;
  if (importClause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const { name, namedBindings } = importClause;
  if (name !== undefined || namedBindings === undefined) return false;
  return ts.isNamedImports(namedBindings) && namedBindings.elements.every((one) => one.isTypeOnly);
}

/** Where an import leads, below `src`; nothing where it leaves it. */
function targetOf(file: string, specifier: string): string | undefined {
  if (specifier.startsWith('~/')) return specifier.slice(2);
  if (!specifier.startsWith('.')) return undefined;
  const path = normalize(join(dirname(file), specifier));
  return path.startsWith('..') ? undefined : path;
}

function importsIn(file: string, text: string): readonly Import[] {
  const source = ts.createSourceFile(file, codeOf(file, text), ts.ScriptTarget.Latest);
  return source.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
    const { moduleSpecifier } = statement;
    if (moduleSpecifier === undefined || !ts.isStringLiteral(moduleSpecifier)) return [];
    const to = targetOf(file, moduleSpecifier.text.split('?')[0] ?? '');
    return to === undefined ? [] : [{ from: file, to, isTypeOnly: isTypeOnly(statement) }];
  });
}

/** Every import between files of a `src` folder. */
export function readImports(folder: string): readonly Import[] {
  return globSync('**/*.{ts,astro}', { cwd: folder })
    .sort()
    .flatMap((file) => importsIn(file, readFileSync(join(folder, file), 'utf8')));
}
