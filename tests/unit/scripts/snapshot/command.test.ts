import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as facts from '~/data/index.ts';
import { canonicalJson } from '~/derive/comparison/canonical.ts';
import { comparisonOf } from '~/derive/comparison/resolve.ts';
import { type Snapshot, snapshotSchema } from '~/derive/comparison/schema.ts';
import { checksumOf } from '../../../../scripts/snapshot/files.ts';

const SCRIPT = join(import.meta.dirname, '../../../../scripts/snapshot.ts');
const FIRST = '2026-01-01.json';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cni-compare-snapshots-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function run(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, ...args], {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] },
  });
  return { status, said: (stdout + stderr).trim() };
}

/** Publishes the data of today under a day. */
function publishOn(day: string) {
  return run('--folder', folder, '--today', day);
}

function textOf(file: string): string {
  return readFileSync(join(folder, file), 'utf8');
}

/** Puts a first snapshot and its checksum into the folder, as if they had been published. */
function begin(change: (snapshot: Snapshot) => object = (snapshot) => snapshot): string {
  const text = canonicalJson(change({ date: '2026-01-01', ...comparisonOf(facts) }));
  writeFileSync(join(folder, FIRST), text);
  writeFileSync(join(folder, 'checksums.json'), canonicalJson({ [FIRST]: checksumOf(text) }));
  return text;
}

/** The snapshot without areas: a change that needs no reason. */
function withoutAreas(snapshot: Snapshot): object {
  return { ...snapshot, areas: {} };
}

/** The snapshot with another value of `calico/policy.fqdn`. */
function withOtherValue(snapshot: Snapshot): object {
  const { 'policy.fqdn': row, ...claims } = snapshot.claims;
  const calico = { ...row?.['calico'], value: 'Another answer' };
  return { ...snapshot, claims: { ...claims, 'policy.fqdn': { ...row, calico } } };
}

describe('npm run snapshot', () => {
  it('writes the first snapshot with its checksum', () => {
    const { status, said } = publishOn('2026-01-01');
    expect(said).toMatch(
      /^2026-01-01\.json: \d+ claims frozen\. Commit it with checksums\.json\.$/u,
    );
    expect(status).toBe(0);
    expect(JSON.parse(textOf('checksums.json'))).toEqual({ [FIRST]: checksumOf(textOf(FIRST)) });
    expect(snapshotSchema.parse(JSON.parse(textOf(FIRST))).date).toBe('2026-01-01');
  });

  it('writes nothing where nothing has changed', () => {
    begin();
    const before = textOf('checksums.json');
    expect(publishOn('2026-02-02')).toEqual({
      status: 0,
      said: 'Nothing has changed since 2026-01-01; no snapshot was written.',
    });
    expect(readdirSync(folder).toSorted()).toEqual([FIRST, 'checksums.json']);
    expect(textOf('checksums.json')).toBe(before);
  });

  it('writes the next one where the data have changed, and keeps the first as it is', () => {
    const before = begin(withoutAreas);
    expect(publishOn('2026-02-02').status).toBe(0);
    expect(readdirSync(folder).toSorted()).toEqual([FIRST, '2026-02-02.json', 'checksums.json']);
    expect(textOf(FIRST)).toBe(before);
  });

  it('refuses while a published snapshot is not as it was', () => {
    const text = begin();
    writeFileSync(join(folder, FIRST), `${text} `);
    expect(publishOn('2026-02-02')).toEqual({
      status: 1,
      said: 'content/snapshots/2026-01-01.json: edited after it was published — restore it from Git; a correction goes into the data and the next snapshot',
    });
  });

  it('refuses an answer that changed without saying why', () => {
    begin(withOtherValue);
    expect(publishOn('2026-02-02')).toEqual({
      status: 1,
      said: 'calico/policy.fqdn: answers differently since 2026-01-01 and does not say why — write a new “because”',
    });
    expect(readdirSync(folder)).not.toContain('2026-02-02.json');
  });

  it.each(['2026-01-01', '2025-12-31'])('refuses the day %s after one of 2026-01-01', (day) => {
    begin(withoutAreas);
    expect(publishOn(day)).toEqual({
      status: 1,
      said: '2026-01-01: published already and never edited — try again on a later day',
    });
  });

  it.each([
    [['--force'], '--force'],
    [['--today', '2026-02-30'], '“2026-02-30” is no day'],
    [['2026-02-02'], '2026-02-02'],
  ])('names what it does not take: %j', (args, word) => {
    const { status, said } = run('--folder', folder, ...args);
    expect(status).toBe(1);
    expect(said).toContain(word);
    expect(said).toContain('— it takes --folder <path> and --today <year-month-day>');
    expect(readdirSync(folder)).toEqual([]);
  });
});
