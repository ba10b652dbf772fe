import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchJson } from '../../../src/client/fetched.ts';

function answers(body: string, status = 200): void {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(body, { status })));
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('fetchJson', () => {
  it('gives what has all that it should have', async () => {
    answers('{"asks":[],"cnis":{}}');
    expect(await fetchJson('facts.json', ['asks', 'cnis'])).toEqual({ asks: [], cnis: {} });
  });

  it.each([
    ['half of it', '{"asks":[{"id":"'],
    ['a page', '<!doctype html>'],
    ['null', 'null'],
    ['a word', '"asks"'],
    ['an empty object', '{}'],
    ['an empty list', '[]'],
  ])('rejects %s, and names the address', async (_, body) => {
    answers(body);
    await expect(fetchJson('facts.json', ['asks'])).rejects.toThrow(/facts\.json|JSON/u);
  });

  it('rejects what is not there', async () => {
    answers('{"asks":[]}', 404);
    await expect(fetchJson('facts.json', ['asks'])).rejects.toThrow('facts.json: 404');
  });

  it('rejects an empty list where one entry has to be', async () => {
    answers('[]');
    await expect(fetchJson('ways.json', ['0'])).rejects.toThrow('ways.json');
  });
});
