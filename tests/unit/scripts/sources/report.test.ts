import { describe, expect, it } from 'vitest';
import { bar } from '../../../../scripts/sources/progress.ts';
import { isSound, report } from '../../../../scripts/sources/report.ts';
import type { PassageResult, Results } from '../../../../scripts/sources/result.ts';

function passage(key: string, changes: Partial<PassageResult>): PassageResult {
  return { key, repo: 'a/b', claims: ['calico/a'], pinned: 'same', branch: 'same', ...changes };
}

const results: Results = {
  passages: [
    passage('doc#1', {}),
    passage('doc#2-3', { branch: 'moved', movedTo: [[4, 5]] }),
    passage('other#7', { repo: 'c/d', pinned: 'changed', branch: 'gone' }),
    passage('other#9', { repo: 'c/d', pinned: 'unread', branch: 'unread', reason: 'no clone' }),
  ],
  pages: [{ document: 'page', page: 'https://example.org/', claims: ['calico/a'], state: 'alive' }],
};

describe('report', () => {
  const text = report(results, [
    { claim: 'calico/a', drift: 'gone', reviewed: '2026-11-01', sources: ['other#7'] },
  ]);

  it('counts by repository and in all', () => {
    const rows = text.split('\n').map((line) => line.split(/ {2,}/u));
    expect(rows.slice(1, 4)).toEqual([
      ['a/b', '2', '2', '0', '0', '0', '1', '1', '0', '0', '0'],
      ['c/d', '2', '0', '1', '0', '1', '0', '0', '0', '1', '1'],
      ['all', '4', '2', '1', '0', '1', '1', '1', '0', '1', '1'],
    ]);
  });

  it('names what is wrong, what has moved, what to re-read and what was not read', () => {
    expect(text).toContain('Web pages: 1 alive, 0 redirected, 0 dead, 0 unread.');
    expect(text).toContain('other#7: reads otherwise than its hash says; cited by calico/a');
    expect(text).toContain('doc#2-3: now 4-5');
    expect(text).toContain('Claims to re-read (1)\n  gone    2026-11-01 calico/a other#7');
    expect(text).toContain('Unread, by reason (1)\n  no clone: other#9');
  });
});

describe('isSound', () => {
  it('minds a passage that differs at its commit, unless its hash was just written', () => {
    expect(isSound(results, false)).toBe(false);
    expect(isSound(results, true)).toBe(true);
  });

  it('minds a dead page, but nothing that has moved or is unread', () => {
    const [first, second, , fourth] = results.passages;
    const passages = [first, second, fourth].filter((item) => item !== undefined);
    expect(isSound({ ...results, passages }, false)).toBe(true);
    const pages = results.pages.map((item) => ({ ...item, state: 'dead' as const }));
    expect(isSound({ passages, pages }, false)).toBe(false);
  });
});

describe('bar', () => {
  it('fills with the steps done', () => {
    expect(bar(12, 24)).toBe('████████████░░░░░░░░░░░░ 12/24');
    expect(bar(0, 0)).toMatch(/^█+ 0\/0$/u);
  });
});
