import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';

/** Where a package shows in what is sent. */
export type Part = 'scripts' | 'fonts' | 'styles';

/** Imports of types are gone when the code runs. */
const TYPES = /^(?:import|export) type [^;]*;/gmu;

function specifiersIn(text: string): readonly string[] {
  const { importedFiles } = ts.preProcessFile(text.replaceAll(TYPES, ''), true, true);
  return importedFiles.map(({ fileName }) => fileName);
}

/** `@scope/name` or `name`, without the path inside of the package. */
function packageOf(specifier: string): string {
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
}

/** The packages that code imports, itself or through files of ours, from some files on. */
function importedPackages(source: string, start: readonly string[]): ReadonlySet<string> {
  const seen = new Set(start);
  const packages = new Set<string>();
  // A set that grows is walked to its end.
  for (const file of seen) {
    for (const specifier of specifiersIn(readFileSync(join(source, file), 'utf8'))) {
      if (specifier.startsWith('~/')) seen.add(specifier.slice(2));
      else if (specifier.startsWith('.')) seen.add(normalize(join(dirname(file), specifier)));
      else packages.add(packageOf(specifier));
    }
  }
  return packages;
}

/** What a file names of packages, by a pattern whose first group is the name. */
function named(root: string, file: string, pattern: RegExp): readonly string[] {
  const text = readFileSync(join(root, file), 'utf8');
  return [...text.matchAll(pattern)].map(([, name = '']) => name);
}

/**
 * The packages of which something is sent to browsers, by what: those that the scripts of `client/`
 * import, those of the fonts, and those of the styles.
 */
export function shippedPackages(root: string): ReadonlyMap<string, Part> {
  const source = join(root, 'src');
  const client = globSync('client/*.ts', { cwd: source });
  const fonts = named(root, 'astro.config.mjs', /'(@fontsource[\w-]*\/[\w-]+)\/files\//gu);
  const styles = named(root, 'src/styles/global.css', /@import '([a-z@][\w/-]*)'/gu);
  return new Map<string, Part>([
    ...[...importedPackages(source, client)].map((name) => [name, 'scripts'] as const),
    ...fonts.map((name) => [name, 'fonts'] as const),
    ...styles.map((name) => [name, 'styles'] as const),
  ]);
}
