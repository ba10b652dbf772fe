import { describe, expect, it } from 'vitest';
import { canonicalJson } from '~/derive/comparison/canonical.ts';
import { checksumOf, readSnapshots } from '../../../../scripts/snapshot/files.ts';
import { smallFacts } from '../../../support/facts.ts';
import { snapshotOf } from '../../../support/trial.ts';

const texts = Object.fromEntries(
  ['2026-02-01', '2026-01-01'].map((date) => [
    `${date}.json`,
    canonicalJson(snapshotOf(date, smallFacts)),
  ]),
);
const checksumsOf = (files: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(files).map(([file, text]) => [file, checksumOf(text)]));

describe('checksumOf', () => {
  it('is the SHA-256 of the text in hexadecimal digits', () => {
    expect(checksumOf('')).toBe(
      'sha256-e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    );
  });
});

describe('readSnapshots', () => {
  it('reads what was published, oldest first', () => {
    const { snapshots, faults } = readSnapshots(texts, checksumsOf(texts));
    expect(snapshots.map(({ date }) => date)).toEqual(['2026-01-01', '2026-02-01']);
    expect(faults).toEqual([]);
  });

  it('names every file that is not as it was published', () => {
    const edited = { ...texts, '2026-02-01.json': `${texts['2026-02-01.json'] ?? ''} ` };
    const { faults } = readSnapshots(edited, {
      ...checksumsOf(texts),
      '2025-01-01.json': 'sha256-',
    });
    expect(faults.map((fault) => fault.slice(0, fault.indexOf(' —')))).toEqual([
      'content/snapshots/2025-01-01.json: published and gone',
      'content/snapshots/2026-02-01.json: edited after it was published',
    ]);
  });

  it('says where a file cannot be read and goes on', () => {
    const files = { ...texts, '2026-03-01.json': '{', '2026-04-01.json': '{}' };
    const { snapshots, faults } = readSnapshots(files, checksumsOf(files));
    expect(snapshots).toHaveLength(2);
    expect(faults.map((fault) => fault.slice(0, fault.indexOf(' —')))).toEqual([
      'content/snapshots/2026-03-01.json: cannot be read (no JSON)',
      'content/snapshots/2026-04-01.json: cannot be read (order: Invalid input: expected object, received undefined)',
    ]);
  });
});
