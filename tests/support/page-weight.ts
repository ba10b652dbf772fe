import { posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { init, parse } from 'es-module-lexer';
import { builtBytes, builtText } from './routes.ts';

await init;

const sizes = new Map<string, number>();
const imports = new Map<string, readonly string[]>();

/** What bytes weigh on the wire. */
export function weight(bytes: string | Buffer): number {
  return gzipSync(bytes, { level: 9 }).length;
}

/** What a built file weighs on the wire. */
function fileWeight(file: string): number {
  const size = sizes.get(file) ?? weight(builtBytes(file));
  sizes.set(file, size);
  return size;
}

/** What a module imports at once; not what it imports when asked to. */
export function staticImports(code: string): readonly string[] {
  const [found] = parse(code);
  return found.flatMap(({ d, n }) => (d === -1 && n !== undefined ? [n] : []));
}

function importedFiles(file: string): readonly string[] {
  const known = imports.get(file);
  if (known !== undefined) return known;
  const folder = posix.dirname(file);
  const files = staticImports(builtText(file)).map((name) => posix.join(folder, name));
  imports.set(file, files);
  return files;
}

function addWithImports(file: string, seen: Set<string>): void {
  if (seen.has(file)) return;
  seen.add(file);
  for (const imported of importedFiles(file)) addWithImports(imported, seen);
}

/** A script and all that it imports at once. */
export function withImports(file: string): ReadonlySet<string> {
  const seen = new Set<string>();
  addWithImports(file, seen);
  return seen;
}

function attributes(html: string, pattern: RegExp): readonly string[] {
  return [...html.matchAll(pattern)].map(([, address = '']) => address.replace(/^\//u, ''));
}

/** The files of the scripts that a page loads before anybody touches it. */
export function scriptFiles(html: string): ReadonlySet<string> {
  const seen = new Set<string>();
  const tags = attributes(html, /<script\b[^>]*\ssrc="([^"]+)"/gu);
  const preloads = attributes(html, /<link\b[^>]*rel="modulepreload"[^>]*href="([^"]+)"/gu);
  for (const file of [...tags, ...preloads]) addWithImports(file, seen);
  return seen;
}

/** The text of the scripts that stand in a page; data that no browser runs is none. */
function inlineScripts(html: string): readonly string[] {
  const scripts = html.matchAll(/<script\b(?![^>]*\ssrc=)([^>]*)>([\s\S]*?)<\/script>/gu);
  return [...scripts].flatMap(([, attributes = '', text = '']) =>
    attributes.includes('json') ? [] : [text],
  );
}

/** What all scripts of a page weigh that it loads before anybody touches it. */
export function scriptWeight(html: string): number {
  const files = [...scriptFiles(html)].reduce((sum, file) => sum + fileWeight(file), 0);
  return inlineScripts(html).reduce((sum, text) => sum + weight(text), files);
}

/** The files of the style sheets of a page, in their order. */
export function styleFiles(html: string): readonly string[] {
  return attributes(html, /<link\b[^>]*rel="stylesheet"[^>]*href="([^"]+)"/gu);
}

/** What the style sheets of a page weigh. */
export function styleWeight(html: string): number {
  return styleFiles(html).reduce((sum, sheet) => sum + fileWeight(sheet), 0);
}
