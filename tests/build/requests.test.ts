import { expect, test } from 'vitest';
import { builtFiles, builtPages, builtText, embedPages } from '../support/routes.ts';

/** What a page loads by itself, as against what it links to. */
const LOADS = /<(?:script|img|iframe|source|video|audio|embed)\b[^>]*\ssrc="([^"]+)"/gu;
const LINKS = /<link\b[^>]*\shref="([^"]+)"[^>]*>/gu;

function isForeign(address: string): boolean {
  return /^(?:https?:)?\/\//u.test(address);
}

test('no page loads anything from another host', () => {
  for (const { file } of [...builtPages(), ...embedPages()]) {
    const html = builtText(file);
    const loads = [...html.matchAll(LOADS)].map((match) => match[1] ?? '');
    const links = [...html.matchAll(LINKS)]
      // What names a page or its frame to programs is not loaded.
      .filter(([tag]) => !/rel="canonical"|type="application\/json\+oembed"/u.test(tag))
      .map((match) => match[1] ?? '');
    expect([...loads, ...links].filter(isForeign), file).toEqual([]);
  }
});

test('no style sheet or script names another host', () => {
  for (const file of builtFiles('_astro/**/*.{css,js}')) {
    const addresses = builtText(file).match(/(?:url\(|import\s*\(?)["']?(?:https?:)?\/\//gu);
    expect(addresses, file).toBeNull();
  }
});
