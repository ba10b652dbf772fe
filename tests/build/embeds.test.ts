import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import * as facts from '../../src/data/index.ts';
import type { EmbedOffer } from '~/lib/embed.ts';
import { htmlFaults } from '../support/html-rules.ts';
import { styleFiles, styleWeight, weight } from '../support/page-weight.ts';
import { builtBytes, builtFiles, builtText, embedPages } from '../support/routes.ts';

/** Bytes of a frame on the wire, all that it loads included. */
const FRAME_BUDGET = 6_000;
/** Bytes of a picture on the wire. */
const SVG_BUDGET = 40_960;
const PNG_BUDGET = 61_440;

const pages = embedPages().map((page) => ({ ...page, html: builtText(page.file) }));
const names = pages.map(({ file }) => file.replace(/\/index\.html$/u, ''));

function offerOf(name: string): EmbedOffer {
  return JSON.parse(builtText(`${name}.json`)) as EmbedOffer;
}

/** The file below `dist` that an absolute address leads to. */
function fileOf(address: string): string {
  const path = decodeURIComponent(new URL(address).pathname).slice(1);
  return path.endsWith('/') ? `${path}index.html` : path;
}

test('every feature and every claim of it has a frame and all beside it', () => {
  const features = Object.keys(facts.features);
  const claims = features.flatMap((id) => Object.keys(facts.cnis).map((cni) => `${id}/${cni}`));
  const expected = [...features, ...claims].map((path) => `embed/${path}`);
  expect(expected.filter((name) => !names.includes(name))).toEqual([]);
  const files = new Set(builtFiles('embed/**/*.{svg,png,json}'));
  const beside = names.flatMap((name) => ['svg', 'png', 'json'].map((kind) => `${name}.${kind}`));
  expect([...files].sort()).toEqual(beside.sort());
});

test('every frame is valid HTML with a title of its own', async () => {
  const faults: string[] = [];
  for (const { file, html } of pages) {
    faults.push(...(await htmlFaults(html, file)).map(({ message }) => message));
    expect(html.match(/<h1[\s>]/gu), file).toHaveLength(1);
  }
  expect(faults.slice(0, 20)).toEqual([]);
  const titles = pages.map(({ html }) => /<title>([^<]+)/u.exec(html)?.[1]);
  expect(new Set(titles).size).toBe(pages.length);
});

test('a frame loads one sheet and nothing else, and is light', () => {
  for (const { file, html } of pages) {
    expect(html, file).not.toMatch(/<script|\sstyle=|<img|rel="preload"/u);
    expect(styleFiles(html), file).toHaveLength(1);
    expect(weight(html) + styleWeight(html), file).toBeLessThanOrEqual(FRAME_BUDGET);
  }
});

test('a frame sends search engines to its page, and readers out of the frame', () => {
  const maps = builtFiles('sitemap-*.xml').map(builtText).join('');
  expect(maps).not.toContain('/embed/');
  for (const { file, html } of pages) {
    const { document } = parseHTML(html);
    expect(html, file).toContain('<meta name="robots" content="noindex"');
    const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
    expect(fileOf(canonical)).toBe(file.replace(/^embed\//u, 'features/'));
    const links = Array.from(document.querySelectorAll('a'));
    expect(links.length).toBeGreaterThan(1);
    for (const link of links) {
      expect(link.getAttribute('href')).toBe(canonical);
      expect(link.getAttribute('target')).toBe('_blank');
    }
  }
});

test('each page of a feature or claim leads programs to what frames it', () => {
  for (const name of names) {
    const page = builtText(`${name.replace(/^embed\//u, 'features/')}/index.html`);
    const link = /<link rel="alternate" type="application\/json\+oembed"[^>]*href="([^"]+)"/u;
    expect(fileOf(link.exec(page)?.[1] ?? ''), name).toBe(`${name}.json`);
  }
});

test('what they read there is oEmbed, and names a frame and a picture that exist', () => {
  for (const name of names) {
    const { version, type, html, width, height, ...offer } = offerOf(name);
    expect([version, type], name).toEqual(['1.0', 'rich']);
    expect(html).toContain(`width="${String(width)}" height="${String(height)}"`);
    expect(fileOf(/src="([^"]+)"/u.exec(html)?.[1] ?? '')).toBe(`${name}/index.html`);
    expect(fileOf(offer.thumbnail_url)).toBe(`${name}.png`);
    const png = builtBytes(`${name}.png`);
    const size = [png.readUInt32BE(16), png.readUInt32BE(20)];
    expect([offer.thumbnail_width, offer.thumbnail_height], name).toEqual(size);
    expect(png.length, name).toBeLessThanOrEqual(PNG_BUDGET);
  }
});

test('a picture in SVG says what it shows, loads nothing and turns dark', () => {
  for (const name of names) {
    const svg = builtText(`${name}.svg`);
    expect(weight(svg), name).toBeLessThanOrEqual(SVG_BUDGET);
    expect(svg, name).toMatch(/^<svg [^>]*role="img"><title>[^<]+<\/title><desc>[^<]+<\/desc>/u);
    expect(svg).toMatch(/@media \(prefers-color-scheme:dark\)\{\[fill="#/u);
    expect(svg.match(/(?:href|url)[=(]["']?(?!["']?(?:data:|#))[^\s>]*/gu), name).toBeNull();
  }
});
