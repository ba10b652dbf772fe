import { globSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { markdownTable } from '../../src/lib/markdown.ts';

/** Kinds of files by how their names end; the rest is “other”. */
const KINDS: Readonly<Record<string, string>> = {
  '.html': 'pages',
  '.md': 'pages as Markdown',
  '.js': 'scripts',
  '.css': 'styles',
  '.woff2': 'fonts',
  '.json': 'data',
  '.csv': 'data',
  '.xml': 'feeds and maps',
  '.png': 'images',
  '.svg': 'images',
};

interface Sum {
  readonly files: number;
  readonly bytes: number;
}

function sumsOf(folder: string): ReadonlyMap<string, Sum> {
  const sums = new Map<string, Sum>();
  for (const file of globSync('**/*.*', { cwd: folder })) {
    const stat = statSync(join(folder, file));
    if (!stat.isFile()) continue;
    const kind = KINDS[extname(file)] ?? 'other';
    const { files, bytes } = sums.get(kind) ?? { files: 0, bytes: 0 };
    sums.set(kind, { files: files + 1, bytes: bytes + stat.size });
  }
  return sums;
}

function grouped(count: number): string {
  return String(count).replaceAll(/\B(?=(?:\d{3})+$)/gu, ',');
}

function signed(count: number): string {
  if (count === 0) return '0';
  return `${count > 0 ? '+' : '−'}${grouped(Math.abs(count))}`;
}

/** Files and bytes of two built sites by kind, as a Markdown table. */
export function byteTable(before: string, after: string): string {
  const [was, is] = [sumsOf(before), sumsOf(after)];
  const kinds = [...new Set([...Object.values(KINDS), 'other'])].filter(
    (kind) => was.has(kind) || is.has(kind),
  );
  const nothing: Sum = { files: 0, bytes: 0 };
  const rows = kinds.map((kind) => {
    const [then, now] = [was.get(kind) ?? nothing, is.get(kind) ?? nothing];
    return [
      kind,
      `${grouped(now.files)} (${signed(now.files - then.files)})`,
      grouped(now.bytes),
      signed(now.bytes - then.bytes),
    ];
  });
  const head = ['Files', 'How many', 'Bytes', 'More or fewer'];
  return markdownTable(head, rows, ['left', 'right', 'right', 'right']);
}

/** A page whose weight on the wire is another. */
export interface Weight {
  readonly path: string;
  /** Bytes, compressed with gzip. */
  readonly before: number;
  readonly after: number;
}

/** The pages by how much their weight on the wire changed, the heaviest growth first. */
export function weightChanges(
  files: readonly (readonly [path: string, before: string, after: string])[],
): readonly Weight[] {
  const weigh = (file: string) => gzipSync(readFileSync(file)).length;
  return files
    .map(([path, before, after]) => ({ path, before: weigh(before), after: weigh(after) }))
    .filter((weight) => weight.before !== weight.after)
    .sort((a, b) => b.after - b.before - (a.after - a.before));
}

/** `12,345 bytes (+678)`. */
export function weightText({ before, after }: Weight): string {
  return `${grouped(after)} bytes with gzip (${signed(after - before)})`;
}
