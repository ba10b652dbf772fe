import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../../', import.meta.url));
const options: ts.CompilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
  allowImportingTsExtensions: true,
  target: ts.ScriptTarget.ESNext,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  types: [],
  // Facts need no more of the library, and this much is loaded quickly.
  lib: ['lib.es5.d.ts'],
};

/** The files of the project, parsed once; only the edited one differs. */
const parsed = new Map<string, ts.SourceFile | undefined>();

/** Where a property named `key` stands in the text, with its comma. */
function placeOf(text: string, key: string): readonly [start: number, end: number] {
  const file = ts.createSourceFile('facts.ts', text, ts.ScriptTarget.ESNext);
  let place: readonly [number, number] | undefined;
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && ts.isStringLiteral(node.name) && node.name.text === key) {
      place = [node.getStart(file), node.end + 1];
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  if (place === undefined) throw new Error(`no property “${key}”`);
  return place;
}

/** The module's text without the property. */
export function withoutProperty(text: string, key: string): string {
  const [start, end] = placeOf(text, key);
  return text.slice(0, start) + text.slice(end);
}

/** The module's text with the property under another name. */
export function withPropertyNamed(text: string, key: string, name: string): string {
  const [start] = placeOf(text, key);
  return text.slice(0, start) + text.slice(start).replace(`'${key}'`, `'${name}'`);
}

/** What the compiler says of a file of the project after an edit, as `path: message`. */
export function compileErrors(path: string, edit: (text: string) => string): readonly string[] {
  const host = ts.createCompilerHost(options);
  const full = `${root}${path}`;
  const load = host.getSourceFile.bind(host);
  host.getSourceFile = (file, version) => {
    if (file === full) return ts.createSourceFile(file, edit(ts.sys.readFile(file) ?? ''), version);
    if (!parsed.has(file)) parsed.set(file, load(file, version));
    return parsed.get(file);
  };
  const program = ts.createProgram([full], options, host);
  return program
    .getSemanticDiagnostics(program.getSourceFile(full))
    .map(({ messageText }) => `${path}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`);
}
