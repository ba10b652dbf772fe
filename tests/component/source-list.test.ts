import { describe, expect, it } from 'vitest';
import SourceList from '~/components/claim/SourceList.astro';
import type { Citation } from '~/data/claim.ts';
import type { SourceIndex } from '~/derive/comparison/facts.ts';
import { resolveSource } from '~/derive/comparison/resolve-source.ts';
import { sourceView } from '~/derive/claim/source.ts';
import { cite } from '../support/facts.ts';
import { attributesOf, render, textOf, textsOf } from '../support/render.ts';

const commit = '0ca9d1b93644778cafdf1812f3dda02ac0c361e8';
const BLOB = `https://github.com/example/docs/blob/${commit}`;
const index: SourceIndex = {
  documents: {
    code: { title: 'Code', pin: 'docs', path: 'pkg/main.go' },
    guide: { title: 'Guide', pin: 'docs', path: 'guide.md', page: 'https://example.org/guide' },
    page: { title: 'Page', page: 'https://blog.example.org/post' },
  },
  pins: { docs: { repo: 'example/docs', commit, date: '2026-01-02' } },
};

function renderSources(...citations: readonly Citation[]) {
  return render(SourceList, {
    sources: citations.map((citation) => sourceView(resolveSource(citation, index))),
  });
}

describe('SourceList', () => {
  it('lists the sources in their order', async () => {
    const list = await renderSources(cite('page'), cite('code'));
    expect(textsOf(list, 'ol > li > .source-title')).toEqual(['Page', 'Code']);
  });

  it('links the lines of code permanently', async () => {
    const list = await renderSources(cite('code', { lines: [[45, 54], 60] }));
    expect(attributesOf(list, 'a', 'href')).toEqual([
      `${BLOB}/pkg/main.go#L45-L54`,
      `${BLOB}/pkg/main.go#L60`,
    ]);
    expect(textsOf(list, 'a')).toEqual(['main.go 45–54', '60']);
  });

  it('links the lines of Markdown in its plain view', async () => {
    const list = await renderSources(cite('guide', { lines: [[45, 54]] }));
    expect(attributesOf(list, 'a', 'href')).toEqual([
      `${BLOB}/guide.md?plain=1#L45-L54`,
      'https://example.org/guide',
    ]);
    expect(textsOf(list, 'a')).toEqual(['guide.md 45–54', 'published page']);
  });

  it('names the passage instead of the document where there is one', async () => {
    const list = await renderSources(cite('code', { passage: 'The loop' }));
    expect(textsOf(list, '.source-title')).toEqual(['The loop']);
  });

  it('says repository, commit and day of what is pinned', async () => {
    const list = await renderSources(cite('code'));
    expect(textOf(list.querySelector('.pin'))).toBe('example/docs@0ca9d1b, 2 Jan 2026');
  });

  it('links a web page under its host and pins nothing', async () => {
    const list = await renderSources(cite('page'));
    expect(textsOf(list, 'a')).toEqual(['blog.example.org']);
    expect(list.querySelector('.pin')).toBeNull();
  });
});
