import { posix } from 'node:path';
import { compileFunction } from 'node:vm';
import ts from 'typescript';
import type { ByFile } from '../../scripts/snapshot/files.ts';

/** What a module exports, by name. */
export type Exports = Readonly<Record<string, unknown>>;

type Run = (exports: object, require: (specifier: string) => object) => void;

const compiled = new Map<string, Run>();

/** A module of the data as a function; throws `path:line: what is wrong` where it is no TypeScript. */
function compile(path: string, text: string): Run {
  const known = compiled.get(text);
  if (known !== undefined) return known;
  const { outputText, diagnostics = [] } = ts.transpileModule(text, {
    fileName: path,
    reportDiagnostics: true,
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ESNext },
  });
  const [fault] = diagnostics;
  if (fault !== undefined) {
    const line = text.slice(0, fault.start ?? 0).split('\n').length;
    const words = ts.flattenDiagnosticMessageText(fault.messageText, ' ');
    throw new SyntaxError(`${path}:${String(line)}: ${words}`);
  }
  const run = compileFunction(outputText, ['exports', 'require'], { filename: path }) as Run;
  compiled.set(text, run);
  return run;
}

/**
 * Runs the modules of the data from their texts; gives what each of them exports, by its path. A JSON
 * file that one of them imports is its value, as `require` has it.
 */
export function runModules(texts: ByFile): Readonly<Record<string, Exports>> {
  const modules: Record<string, Exports> = {};
  const load = (path: string): Exports => {
    const known = modules[path];
    if (known !== undefined) return known;
    const text = texts[path];
    if (text === undefined) throw new Error(`${path}: imported and not there`);
    if (path.endsWith('.json')) return JSON.parse(text) as Exports;
    const exports: Exports = {};
    modules[path] = exports;
    compile(path, text)(exports, (specifier) => load(posix.join(path, '..', specifier)));
    return exports;
  };
  for (const path of Object.keys(texts)) if (path.endsWith('.ts')) load(path);
  return modules;
}
