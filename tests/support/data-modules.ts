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

/** A module as it ran last: what it imported, and what it exports. */
interface Ran {
  readonly text: string;
  readonly imported: ReadonlyMap<string, object>;
  readonly exports: Exports;
}

const ran = new Map<string, Ran>();
const parsed = new Map<string, { readonly text: string; readonly value: Exports }>();

function parse(path: string, text: string): Exports {
  const known = parsed.get(path);
  if (known?.text === text) return known.value;
  const value = JSON.parse(text) as Exports;
  parsed.set(path, { text, value });
  return value;
}

/**
 * Runs the modules of the data from their texts, anew only what is edited and what imports it; gives what each of them exports, by its path. A JSON
 * file that one of them imports is its value, as `require` has it.
 */
export function runModules(texts: ByFile): Readonly<Record<string, Exports>> {
  const modules: Record<string, Exports> = {};
  const load = (path: string): Exports => {
    const known = modules[path];
    if (known !== undefined) return known;
    const text = texts[path];
    if (text === undefined) throw new Error(`${path}: imported and not there`);
    if (path.endsWith('.json')) return parse(path, text);
    const last = ran.get(path);
    if (last?.text === text && [...last.imported].every(([other, as]) => load(other) === as)) {
      modules[path] = last.exports;
      return last.exports;
    }
    const exports: Exports = {};
    const imported = new Map<string, object>();
    modules[path] = exports;
    compile(path, text)(exports, (specifier) => {
      const other = posix.join(path, '..', specifier);
      const loaded = load(other);
      imported.set(other, loaded);
      return loaded;
    });
    ran.set(path, { text, imported, exports });
    return exports;
  };
  for (const path of Object.keys(texts)) if (path.endsWith('.ts')) load(path);
  return modules;
}
