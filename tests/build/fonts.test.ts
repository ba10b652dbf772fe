import { expect, test } from 'vitest';
import { FONT_TEXT, trimmedFont } from '~/render/font.ts';
import { builtFiles, builtPages, builtText } from '../support/routes.ts';

const offered = new Set(FONT_TEXT);

/** What a page shows, without its markup. */
function shownText(html: string): string {
  return html.replaceAll(/<(script|style)\b[\s\S]*?<\/\1>/gu, '').replaceAll(/<[^>]*>/gu, '');
}

test('the fonts hold every character that a page shows', () => {
  const missing = new Map<string, string>();
  for (const { file } of builtPages()) {
    for (const character of shownText(builtText(file))) {
      if (character !== '\n' && !offered.has(character)) missing.set(character, file);
    }
  }
  // Add what is missing to FONT_TEXT, or write it otherwise.
  expect([...missing]).toEqual([]);
});

test('the signs that styles draw are among them', () => {
  const css = builtFiles('_astro/*.css').map(builtText).join('');
  const drawn = [...css.matchAll(/content:"([^"\\]*)"/gu)].map(([, text = '']) => text).join('');
  expect(drawn).not.toBe('');
  expect([...new Set(drawn)].filter((sign) => !offered.has(sign))).toEqual([]);
});

test('fonts are told of by a path that is the same wherever the site is built', async () => {
  const file = '@fontsource/ibm-plex-mono/files/ibm-plex-mono-latin-400-normal.woff2';
  const path = await trimmedFont({ file, weights: { min: 400, max: 400 } });
  expect(path).toMatch(/^\.\/\.cache\/fonts\/[\da-f]+\.woff2$/u);
});

test('no file names the folder in which the site was built', () => {
  const named = builtFiles('**/*.{html,md,css,js,json,xml,txt}').filter((file) =>
    builtText(file).includes(process.cwd()),
  );
  expect(named).toEqual([]);
});
