import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Cache } from '~/render/cache.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cni-compare-cache-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

it('makes what it does not have, once', async () => {
  const make = vi.fn(() => Promise.resolve(Uint8Array.of(1, 2)));
  const first = await new Cache(folder).through('key', make);
  const second = await new Cache(folder).through('key', make);
  expect([...first]).toEqual([1, 2]);
  expect([...second]).toEqual([1, 2]);
  expect(make).toHaveBeenCalledTimes(1);
  expect(readdirSync(folder)).toEqual(['key']);
});

it('makes once what is asked for twice at a time', async () => {
  const cache = new Cache(folder);
  const make = vi.fn(() => Promise.resolve(Uint8Array.of(1)));
  const both = await Promise.all([cache.through('key', make), cache.through('key', make)]);
  expect(both.map((bytes) => [...bytes])).toEqual([[1], [1]]);
  expect(make).toHaveBeenCalledTimes(1);
});

it('makes again what could not be made', async () => {
  const cache = new Cache(folder);
  const failing = () => Promise.reject(new Error('no paper'));
  await expect(cache.through('key', failing)).rejects.toThrow('no paper');
  expect([...(await cache.through('key', () => Promise.resolve(Uint8Array.of(1))))]).toEqual([1]);
});

it('removes what has not been asked for in a month', () => {
  for (const name of ['old', 'new']) writeFileSync(join(folder, name), '');
  const longAgo = new Date(Date.now() - 31 * 86_400_000);
  utimesSync(join(folder, 'old'), longAgo, longAgo);
  expect(new Cache(folder)).toBeDefined();
  expect(readdirSync(folder)).toEqual(['new']);
});
