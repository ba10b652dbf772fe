import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { themed } from '~/render/themed.ts';

const SVG =
  '<svg width="8" height="4" xmlns="http://www.w3.org/2000/svg"><path fill="#111111"/></svg>';

test('a drawing says what it shows, and turns the colours that it has', () => {
  const svg = themed(SVG, {
    title: 'A & <b>',
    text: 'Words',
    night: { '#111111': '#eeeeee', '#222222': '#dddddd' },
  });
  const { document } = parseHTML(svg);
  expect(document.querySelector('title')?.textContent).toBe('A & <b>');
  expect(document.querySelector('desc')?.textContent).toBe('Words');
  expect(svg).toContain('(prefers-color-scheme:dark){[fill="#111111"]{fill:#eeeeee}}');
  expect(svg).toMatch(/^<svg width="8" height="4" [^>]*role="img">/u);
});
