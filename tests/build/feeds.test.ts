import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as facts from '../../src/data/index.ts';
import { readFeed } from '../support/feeds.ts';
import { builtText, dist } from '../support/routes.ts';

const files = ['changes.xml', ...Object.keys(facts.cnis).map((cni) => `cni/${cni}/changes.xml`)];

/** `Sun, 22 Nov 2026 00:00:00 GMT`, as RFC 822 with years of four digits. */
const RFC_822 = /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/u;

/** Whether an address of the site leads to a page and, if it names one, to an anchor there. */
function resolves(address: string): boolean {
  const { pathname, hash } = new URL(address);
  const file = join(pathname, 'index.html');
  if (!existsSync(join(dist, file))) return false;
  return hash === '' || builtText(file).includes(`id="${decodeURIComponent(hash.slice(1))}"`);
}

describe.each(files)('the feed /%s', (file) => {
  const channel = readFeed(builtText(file));

  test('has what RSS 2.0 asks of a channel', () => {
    expect(channel.title).toMatch(/^CNI Compare: changes/u);
    expect(channel.description).not.toBe('');
    expect(resolves(channel.link)).toBe(true);
    expect(new URL(channel.self).pathname).toBe(`/${file}`);
  });

  test('has items with title, description and a day that has come', () => {
    expect(channel.items.length).toBeGreaterThan(0);
    for (const { title, description, pubDate } of channel.items) {
      expect(title).not.toBe('');
      expect(description).not.toBe('');
      expect(pubDate).toMatch(RFC_822);
      expect(Date.parse(pubDate)).toBeLessThanOrEqual(Date.now());
    }
  });

  test('has ids of its own for its items, and addresses that answer', () => {
    const guids = channel.items.map(({ guid }) => guid);
    expect(new Set(guids).size).toBe(guids.length);
    expect(channel.items.map(({ link }) => link).filter((link) => !resolves(link))).toEqual([]);
  });

  test('has addresses as ids where they were published as such, and tags since', () => {
    for (const { guid, isPermaLink, link, pubDate } of channel.items) {
      const isOld = Date.parse(pubDate) <= Date.parse('2026-11-27');
      expect(isPermaLink, guid).toBe(isOld);
      if (isOld) expect(guid).toBe(link);
      else expect(guid).toMatch(/^tag:cni-compare,2026:/u);
    }
  });
});
