import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import type { ByFile } from '../../scripts/snapshot/files.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The options of the project, with no more of the library than facts need: it loads quickly. */
const options: ts.CompilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noEmit: true,
  allowImportingTsExtensions: true,
  target: ts.ScriptTarget.ESNext,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  types: [],
  lib: ['lib.es5.d.ts'],
};

interface Version {
  readonly text: string;
  readonly version: string;
}

/** Keeps the compiler alive between checks, so that only what an edit concerns is looked at again. */
export class TypeChecker {
  readonly #files = new Map<string, Version>();
  readonly #service: ts.LanguageService;
  #versions = 0;

  constructor() {
    this.#service = ts.createLanguageService({
      getCompilationSettings: () => options,
      getScriptFileNames: () => [...this.#files.keys()],
      getScriptVersion: (file) => this.#files.get(file)?.version ?? '',
      getScriptSnapshot: (file) => {
        const text = this.#files.get(file)?.text ?? ts.sys.readFile(file);
        return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
      },
      getCurrentDirectory: () => root,
      getDefaultLibFileName: ts.getDefaultLibFilePath,
      fileExists: (file) => this.#files.has(file) || ts.sys.fileExists(file),
      readFile: (file) => this.#files.get(file)?.text ?? ts.sys.readFile(file),
    });
  }

  #write(path: string, text: string): void {
    if (this.#files.get(`${root}${path}`)?.text === text) return;
    this.#versions += 1;
    this.#files.set(`${root}${path}`, { text, version: String(this.#versions) });
  }

  /**
   * What the compiler says of the first of the modules that is wrong, as `path:line: message`; those
   * that differ from the last check come first.
   */
  errors(texts: ByFile): readonly string[] {
    const before = new Map(this.#files);
    this.#files.clear();
    for (const [file, version] of before) {
      if (file.slice(root.length) in texts) this.#files.set(file, version);
    }
    for (const [path, text] of Object.entries(texts)) this.#write(path, text);
    const files = [...this.#files.keys()];
    const isNew = (file: string) => this.#files.get(file) !== before.get(file);
    // One file with errors is enough to know of, and the rest would take seconds.
    for (const file of files.toSorted((a, b) => Number(isNew(b)) - Number(isNew(a)))) {
      const found = this.#errorsIn(file);
      if (found.length > 0) return found;
    }
    return [];
  }

  #errorsIn(file: string): readonly string[] {
    const found = [
      ...this.#service.getSyntacticDiagnostics(file),
      ...this.#service.getSemanticDiagnostics(file),
    ];
    return found.map(({ file: source, start = 0, messageText }) => {
      const line = (source?.getLineAndCharacterOfPosition(start).line ?? 0) + 1;
      const words = ts.flattenDiagnosticMessageText(messageText, ' ');
      return `${file.slice(root.length)}:${String(line)}: ${words}`;
    });
  }
}
