import { describe, expect, it } from 'vitest';
import { changeOf, pinnedHashes } from '../../../../scripts/sources/pin.ts';
import type { PassageResult } from '../../../../scripts/sources/result.ts';

function passage(key: string, changes: Partial<PassageResult>): PassageResult {
  return { key, repo: 'a/b', claims: [], pinned: 'same', branch: 'same', ...changes };
}

describe('pinnedHashes', () => {
  const kept = { read: 'old', unread: 'kept', outside: 'wrong', stale: 'gone' };
  const hashes = pinnedHashes(
    [
      passage('read', { pinned: 'changed', hash: 'new' }),
      passage('added', { pinned: 'unhashed', hash: 'first' }),
      passage('unread', { pinned: 'unread' }),
      passage('never', { pinned: 'unread' }),
      passage('outside', { pinned: 'outside' }),
    ],
    kept,
  );

  it('takes what was read and keeps what was not', () => {
    expect(hashes).toEqual({ read: 'new', added: 'first', unread: 'kept' });
  });

  it('is told in figures', () => {
    expect(changeOf(kept, hashes)).toBe('1 added, 1 changed, 2 removed');
  });
});
