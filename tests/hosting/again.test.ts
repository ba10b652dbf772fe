import { describe, expect, test } from 'vitest';
import { ask } from '../support/ask.ts';
import { withNginx } from '../support/nginx.ts';
import { SmallSite } from '../support/small-site.ts';

const LONG = 'words '.repeat(1000);
const PAGES = { 'index.html': `<p>one ${LONG}`, '404.html': '<p>nothing', 'api/v1/a.json': '[1]' };

/** A small site and its server. */
async function serve() {
  const site = new SmallSite();
  await site.build(PAGES);
  return { site, server: await withNginx({ folder: site.folder }) };
}

/** The headers with which a browser asks whether what it has still holds. */
function conditions(headers: Readonly<Record<string, string | undefined>>) {
  return [
    { 'if-none-match': headers['etag'] ?? '' },
    { 'if-modified-since': headers['last-modified'] ?? '' },
  ];
}

describe.each(['identity', 'gzip', 'br'])('what was fetched before (%s)', (encoding) => {
  const accept = { 'accept-encoding': encoding };

  test('is not sent again, even by a new build that has the same', async () => {
    const { site, server } = await serve();
    const first = await ask(server.address, '', { headers: accept });
    await site.build(PAGES);
    for (const condition of conditions(first.headers)) {
      const again = await ask(server.address, '', { headers: { ...accept, ...condition } });
      expect([again.status, again.body.length], JSON.stringify(condition)).toEqual([304, 0]);
      expect(again.headers['cache-control']).toBe(first.headers['cache-control']);
    }
  });

  test('is sent anew once it has changed, if by as many bytes', async () => {
    const { site, server } = await serve();
    const first = await ask(server.address, '', { headers: accept });
    await site.build({ ...PAGES, 'index.html': `<p>two ${LONG}` });
    for (const condition of conditions(first.headers)) {
      const again = await ask(server.address, '', { headers: { ...accept, ...condition } });
      expect(again.status, JSON.stringify(condition)).toBe(200);
      expect(again.body.equals(first.body)).toBe(false);
    }
  });
});

describe('a part of a file', () => {
  test.each([
    ['bytes=0-4', 206, '<p>on'],
    ['bytes=3-5', 206, 'one'],
    ['bytes=-6', 206, 'words '],
  ])('%s is sent alone', async (range, status, text) => {
    const { server } = await serve();
    const answer = await ask(server.address, '', { headers: { range } });
    expect([answer.status, answer.body.toString()]).toEqual([status, text]);
    expect(answer.headers['content-range']).toMatch(/^bytes \d+-\d+\/6007$/u);
  });

  test('that is not there is refused', async () => {
    const { server } = await serve();
    const answer = await ask(server.address, '', { headers: { range: 'bytes=90000-' } });
    expect(answer.status).toBe(416);
  });
});
