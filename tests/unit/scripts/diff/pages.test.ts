import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { pageSections } from '../../../../scripts/diff/page-report.ts';
import { pageChanges } from '../../../../scripts/diff/pages.ts';

const root = mkdtempSync(join(tmpdir(), 'cni-compare-pages-'));
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

/** A page as Astro writes it: a policy with hashes, files whose names hold one. */
function page(main: string, { hash = 'aaa', footer = 'Footer' } = {}): string {
  return `<html><head><meta http-equiv="content-security-policy" content="script-src 'sha256-${hash}'">
<link href="/_astro/base.${hash}.css"></head><body><main>${main}</main>${footer}</body></html>`;
}

function site(name: string, files: Readonly<Record<string, string>>): string {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name, file)), { recursive: true });
    writeFileSync(join(root, name, file), text);
  }
  return join(root, name);
}

const before = site('before', {
  'index.html': page('Words'),
  'cni/a/index.html': page('<p id="one">Old</p>'),
  'cni/b/index.html': page('Same'),
  'gone/index.html': page('Gone'),
  'api/v1/a.json': '{}',
});
const after = site('after', {
  'index.html': page('Words', { hash: 'bbb' }),
  'cni/a/index.html': page('<p id="two">New, and longer than it was</p>'),
  'cni/b/index.html': page('Same', { footer: 'Another' }),
  'new/index.html': page('New'),
  'api/v1/a.json': '{ }',
});

describe('the pages of two builds', () => {
  it('differ in what they say, in their frame, or not at all but for hashes', () => {
    expect(pageChanges(before, after)).toEqual({
      byChange: { fresh: ['new/'], content: ['cni/a/'], frame: ['cni/b/'], gone: ['gone/'] },
      dead: ['gone/', 'cni/a/#one'],
    });
  });

  it('are the same in one build', () => {
    const { byChange, dead } = pageChanges(after, after);
    expect([...Object.values(byChange), dead].flat()).toEqual([]);
  });

  it('are told with the addresses that died first, and bytes last', () => {
    const { sections } = pageSections([before, after], 'https://example.org/');
    expect(sections.map(({ title, entries }) => `${title} ${String(entries.length)}`)).toEqual([
      'Addresses that no longer answer 2',
      'New pages 1',
      'Pages that read otherwise 1',
      'Pages that are gone 1',
      'Pages with another frame alone: head, navigation or footer 1',
      'Pages whose weight changed most 1',
      'Bytes 0',
    ]);
    expect(sections[2]?.entries).toEqual([
      ['**/cni/** 1 page: [/cni/a/](https://example.org/cni/a/)'],
    ]);
    expect(sections.at(-1)?.table).toMatch(/\| data \| 1 \(0\) \| 3 \| \+1 \|/u);
  });
});
