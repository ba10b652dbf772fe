import { describe, expect, it } from 'vitest';
import { rereadings } from '../../../../scripts/sources/reread.ts';
import type { PageResult, PassageResult } from '../../../../scripts/sources/result.ts';

function passage(
  key: string,
  claims: readonly string[],
  changes: Partial<PassageResult>,
): PassageResult {
  return { key, repo: 'a/b', claims, pinned: 'same', branch: 'same', ...changes };
}

const dead: PageResult = {
  document: 'page',
  page: 'https://example.org/',
  claims: ['calico/e'],
  state: 'dead',
};

const reviewed = {
  'calico/a': '2026-05-01',
  'calico/b': '2026-04-01',
  'calico/c': '2026-11-01',
  'calico/d': '2026-11-02',
  'calico/e': '2026-11-03',
  'calico/f': '2026-11-04',
};

describe('rereadings', () => {
  const results = {
    passages: [
      passage('doc#1', ['calico/a', 'calico/b'], { branch: 'moved' }),
      passage('doc#2', ['calico/a', 'calico/c'], { branch: 'changed' }),
      passage('doc#3', ['calico/d'], { pinned: 'changed' }),
      passage('doc#4', ['calico/f'], {}),
    ],
    pages: [dead],
  };

  it('puts the worst drift first, then the longest unread', () => {
    const list = rereadings(results, reviewed, '2026-05-02');
    expect(list.map(({ claim, drift }) => `${drift} ${claim}`)).toEqual([
      'gone calico/e',
      'changed calico/a',
      'changed calico/c',
      'changed calico/d',
      'moved calico/b',
    ]);
  });

  it('names the sources behind each claim', () => {
    const [, second] = rereadings(results, reviewed, '2026-05-02');
    expect(second?.sources).toEqual(['doc#1', 'doc#2']);
  });

  it('ends with claims that are due though nothing has drifted', () => {
    const list = rereadings({ passages: [], pages: [] }, reviewed, '2026-11-01');
    expect(list.map(({ claim, drift }) => `${drift} ${claim}`)).toEqual([
      'due calico/b',
      'due calico/a',
    ]);
  });
});
