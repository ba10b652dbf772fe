import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { builtBytes, builtFiles, builtPages, builtText } from '../support/routes.ts';

/** Budgets in bytes: scripts and styles compressed, fonts as they are. */
const BUDGET = { script: 10_240, style: 20_480, font: 81_920 };

function gzipSize(file: string): number {
  return gzipSync(builtBytes(file), { level: 9 }).length;
}

/** A script and everything it imports. */
function withImports(file: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, name] of builtText(file).matchAll(/(?:from|import)\s*["']\.\/([^"']+)["']/gu)) {
    if (name !== undefined) withImports(`_astro/${name}`, seen);
  }
  return seen;
}

function local(address: string): string {
  return address.replace(/^\//u, '');
}

test('no page needs more script than its budget', () => {
  for (const { file } of builtPages()) {
    const sources = [...builtText(file).matchAll(/<script[^>]*\ssrc="([^"]+)"/gu)];
    const files = new Set(sources.flatMap(([, source]) => [...withImports(local(source ?? ''))]));
    const inline = [
      ...builtText(file).matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/gu),
    ];
    const size =
      [...files].reduce((sum, name) => sum + gzipSize(name), 0) +
      inline.reduce((sum, [, text]) => sum + gzipSync(text ?? '').length, 0);
    expect(files.size, `${file}: no script found`).toBeGreaterThan(0);
    expect(size, `${file}: script bytes`).toBeLessThanOrEqual(BUDGET.script);
  }
});

test('the styles of a page keep their budget', () => {
  for (const { file } of builtPages()) {
    const sheets = [...builtText(file).matchAll(/<link[^>]*rel="stylesheet"[^>]*href="([^"]+)"/gu)];
    const size = sheets.reduce((sum, [, sheet]) => sum + gzipSize(local(sheet ?? '')), 0);
    expect(size, `${file}: style bytes`).toBeGreaterThan(0);
    expect(size, `${file}: style bytes`).toBeLessThanOrEqual(BUDGET.style);
  }
});

test('the fonts keep their budget', () => {
  const fonts = builtFiles('_astro/fonts/*');
  const size = fonts.reduce((sum, file) => sum + builtBytes(file).length, 0);
  expect(fonts.length).toBeGreaterThan(0);
  expect(size).toBeLessThanOrEqual(BUDGET.font);
});
