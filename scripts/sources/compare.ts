import { cut, hashOf, locate, type Range } from './passage.ts';
import type { BranchState, PinnedState } from './result.ts';

type Lines = readonly string[];

/** The passage in its pinned file, against the hash kept for it. */
export function comparePinned(
  pinned: Lines,
  ranges: readonly Range[] | undefined,
  kept: string | undefined,
): { readonly pinned: PinnedState; readonly hash?: string } {
  const passage = cut(pinned, ranges);
  if (passage === undefined) return { pinned: 'outside' };
  const hash = hashOf(passage);
  if (kept === undefined) return { pinned: 'unhashed', hash };
  return { pinned: hash === kept ? 'same' : 'changed', hash };
}

/** The passage in the file of today, against its pinned file. */
export function compareBranch(
  pinned: Lines,
  today: Lines,
  ranges: readonly Range[] | undefined,
): { readonly branch: BranchState; readonly movedTo?: readonly Range[] } {
  const before = cut(pinned, ranges)?.join('\n');
  if (before === undefined) return { branch: 'unread' };
  if (before === cut(today, ranges)?.join('\n')) return { branch: 'same' };
  const movedTo = ranges === undefined ? undefined : locate(ranges, pinned, today);
  return movedTo === undefined ? { branch: 'changed' } : { branch: 'moved', movedTo };
}
