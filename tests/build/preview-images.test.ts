import { expect, test } from 'vitest';
import * as facts from '../../src/data/index.ts';
import { builtBytes, builtFiles, builtPages, builtText } from '../support/routes.ts';

/** The largest image, in bytes. */
const BUDGET = 40_960;

const images = new Set(builtFiles('og/**/*.png'));

test('every page names its preview image, which exists', () => {
  for (const { file } of builtPages()) {
    const html = builtText(file);
    const address = /<meta property="og:image" content="([^"]+)"/u.exec(html)?.[1] ?? '';
    expect(images, file).toContain(new URL(address).pathname.slice(1));
    expect(html, file).toMatch(/<meta property="og:image:alt" content="[^"]+"/u);
    expect(html, file).toContain('<meta name="twitter:card" content="summary_large_image"');
  }
});

test('every claim, feature and CNI has its own', () => {
  for (const feature of Object.keys(facts.features)) {
    expect(images).toContain(`og/features/${feature}.png`);
    for (const cni of Object.keys(facts.cnis)) {
      expect(images).toContain(`og/features/${feature}/${cni}.png`);
      expect(builtText(`features/${feature}/${cni}/index.html`)).toContain(
        `og/features/${feature}/${cni}.png"`,
      );
    }
  }
  for (const cni of Object.keys(facts.cnis)) expect(images).toContain(`og/cni/${cni}.png`);
});

test('each is a small PNG of 1200 by 630 pixels', () => {
  for (const file of images) {
    const png = builtBytes(file);
    expect(png.subarray(0, 8).toString('latin1'), file).toBe('\x89PNG\r\n\x1a\n');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)], file).toEqual([1200, 630]);
    expect(png.length, file).toBeLessThanOrEqual(BUDGET);
  }
});
