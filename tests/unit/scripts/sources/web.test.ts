import { afterEach, describe, expect, it, vi } from 'vitest';
import { withRetries } from '../../../../scripts/sources/retry.ts';
import { askForPage, pageAnswer, readFromGitHub } from '../../../../scripts/sources/web.ts';

const page = 'https://example.org/a#part';

describe('pageAnswer', () => {
  it.each([
    [200, 'https://example.org/a', { state: 'alive' }],
    [200, 'https://example.org/b', { state: 'redirected', to: 'https://example.org/b' }],
    [404, 'https://example.org/a', { state: 'dead', reason: 'answered 404' }],
    [410, 'https://example.org/a', { state: 'dead', reason: 'answered 410' }],
    [403, 'https://example.org/a', { state: 'unread', reason: 'answered 403' }],
  ])('reads the status %i from %s', (status, url, answer) => {
    expect(pageAnswer(page, { status, ok: status < 300, url })).toEqual(answer);
  });
});

describe('over the network', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  function answering(status: number) {
    const fetch = vi.fn(() => Promise.resolve(new Response('text', { status })));
    vi.stubGlobal('fetch', fetch);
    return fetch;
  }

  it('reads a file of GitHub at a commit', async () => {
    const fetch = answering(200);
    const read = await readFromGitHub('a/b', 'HEAD', 'docs/a file.md');
    expect(read).toEqual({ kind: 'file', bytes: Buffer.from('text') });
    const address = 'https://raw.githubusercontent.com/a/b/HEAD/docs/a%20file.md';
    expect(fetch).toHaveBeenCalledExactlyOnceWith(address, expect.anything());
  });

  it('tells a missing file from one that is refused', async () => {
    answering(404);
    expect(await readFromGitHub('a/b', 'HEAD', 'c')).toEqual({ kind: 'absent' });
    answering(403);
    const refused = { kind: 'unread', reason: 'GitHub answered 403' };
    expect(await readFromGitHub('a/b', 'HEAD', 'c')).toEqual(refused);
  });

  it('does not call a page dead that cannot be reached', async () => {
    const failure = new TypeError('fetch failed', { cause: new Error('no such host') });
    vi.stubGlobal('fetch', () => Promise.reject(failure));
    expect(await askForPage(page)).toEqual({ state: 'unread', reason: 'no such host' });
  });
});

describe('withRetries', () => {
  function failing(times: number) {
    let calls = 0;
    return () => {
      calls += 1;
      return calls > times ? Promise.resolve(calls) : Promise.reject(new Error('no answer'));
    };
  }

  it('tries three times', async () => {
    await expect(withRetries(failing(2), 0)).resolves.toBe(3);
  });

  it('passes the last error on', async () => {
    await expect(withRetries(failing(3), 0)).rejects.toThrow('no answer');
  });
});
