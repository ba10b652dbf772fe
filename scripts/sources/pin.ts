import type { PassageResult } from './result.ts';

/** Hashes by passage. */
export type Hashes = Readonly<Record<string, string>>;

/**
 * The hashes to keep after a run: those read at the pinned commits, the former one where a passage
 * was not read, none for passages that no claim cites any more.
 */
export function pinnedHashes(passages: readonly PassageResult[], kept: Hashes): Hashes {
  return Object.fromEntries(
    passages.flatMap(({ key, pinned, hash = pinned === 'outside' ? undefined : kept[key] }) =>
      hash === undefined ? [] : [[key, hash]],
    ),
  );
}

/** How many hashes were added, changed and removed. */
export function changeOf(before: Hashes, after: Hashes): string {
  const added = Object.keys(after).filter((key) => before[key] === undefined);
  const changed = Object.keys(after).filter(
    (key) => before[key] !== undefined && before[key] !== after[key],
  );
  const removed = Object.keys(before).filter((key) => after[key] === undefined);
  return `${added.length} added, ${changed.length} changed, ${removed.length} removed`;
}
