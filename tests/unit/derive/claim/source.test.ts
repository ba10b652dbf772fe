import { describe, expect, it } from 'vitest';
import type { Citation } from '~/data/claim.ts';
import type { SourceDocument } from '~/data/model.ts';
import type { SourceIndex } from '~/derive/comparison/facts.ts';
import { permalink, resolveSource } from '~/derive/comparison/resolve-source.ts';
import { sourceView } from '~/derive/claim/source.ts';
import { cite } from '../../../support/facts.ts';

const pin = { repo: 'example/docs', commit: '0ca9d1b93644778cafdf1812f3dda02ac0c361e8' };
const BLOB = `https://github.com/example/docs/blob/${pin.commit}`;
const documents: Readonly<Record<string, SourceDocument>> = {
  code: { title: 'Code', pin: 'docs', path: 'pkg/main.go' },
  chart: { title: 'Chart', pin: 'docs', path: 'chart.tgz', member: 'chart/values.yaml' },
  guide: { title: 'Guide', pin: 'docs', path: 'guide.mdx', page: 'https://example.org/guide' },
  page: { title: 'Page', page: 'https://blog.example.org/post' },
  lost: { title: 'Lost', pin: 'nowhere', path: 'a.go' },
};
const index: SourceIndex = { documents, pins: { docs: { ...pin, date: '2026-01-02' } } };

const view = (citation: Citation) => sourceView(resolveSource(citation, index));

describe('permalink', () => {
  it('leads to a line or a range of lines at the commit', () => {
    expect(permalink(pin, 'pkg/main.go', 7)).toBe(`${BLOB}/pkg/main.go#L7`);
    expect(permalink(pin, 'pkg/main.go', [45, 54])).toBe(`${BLOB}/pkg/main.go#L45-L54`);
  });

  it.each(['a.md', 'a.mdx', 'a.adoc', 'a.rst'])('asks for the plain view of %s', (path) => {
    expect(permalink(pin, path, 7)).toBe(`${BLOB}/${path}?plain=1#L7`);
    expect(permalink(pin, path)).toBe(`${BLOB}/${path}`);
  });

  it('escapes the parts of a path and keeps its slashes', () => {
    expect(permalink(pin, 'a b/c#d.go')).toBe(`${BLOB}/a%20b/c%23d.go`);
  });
});

describe('sourceView', () => {
  it('has one link a passage, each with its lines', () => {
    const { links, place } = view(cite('code', { lines: [7, [45, 54]] }));
    expect(place).toBe('main.go');
    expect(links).toEqual([
      { label: '7', href: `${BLOB}/pkg/main.go#L7` },
      { label: '45–54', href: `${BLOB}/pkg/main.go#L45-L54` },
    ]);
  });

  it('links the whole file where no lines are given', () => {
    expect(view(cite('code')).links).toEqual([{ label: '', href: `${BLOB}/pkg/main.go` }]);
  });

  it('says the lines in an archive without linking to them', () => {
    const { links, place } = view(cite('chart', { lines: [7, [45, 54]] }));
    expect(place).toBe('values.yaml');
    expect(links).toEqual([{ label: '7, 45–54', href: `${BLOB}/chart.tgz` }]);
  });

  it('names repository, short commit and day', () => {
    expect(view(cite('code')).pin).toEqual({
      repo: 'example/docs',
      commit: '0ca9d1b',
      date: '2026-01-02',
    });
  });

  it('adds the published page of a file', () => {
    expect(view(cite('guide')).page).toBe('https://example.org/guide');
    expect(view(cite('code'))).not.toHaveProperty('page');
  });

  it('links a web page by itself, without a pin', () => {
    expect(view(cite('page', { passage: 'The end' }))).toEqual({
      title: 'Page',
      passage: 'The end',
      place: 'blog.example.org',
      links: [{ label: '', href: 'https://blog.example.org/post' }],
    });
  });

  it('names what does not exist, document or pin', () => {
    expect(() => view(cite('no-such'))).toThrow('no-such: no such document');
    expect(() => view(cite('lost'))).toThrow('lost: no pin nowhere');
  });
});
