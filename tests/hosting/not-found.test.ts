import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { headersOf } from '../../hosting/site.ts';
import type { NginxServer } from '../../scripts/nginx/server.ts';
import { ask } from '../support/ask.ts';
import { startNginx } from '../support/nginx.ts';
import { builtText } from '../support/routes.ts';

const PAGE = builtText('404.html');
/** Pages that never were, files of builds long gone, folders without a page, and what is not public. */
const NOWHERE = [
  'nowhere/',
  'features/policy.nothing/',
  'a/b/c/d/e/f/',
  '_astro/index.00000000.js',
  '_astro/',
  '_astro/fonts/',
  'og/',
  'api/v1/features/',
  'api/v1/features/policy.nothing.json',
  'compare/index.html/',
  'index.html.br',
  'compare/index.html.gz',
  '.git/config',
  '.nojekyll',
  'cni/.env',
  '404.html',
  '%00',
];
/** Ways out of the folder. */
const OUTSIDE = [
  '../../../../etc/passwd',
  '%2e%2e/%2e%2e/%2e%2e/etc/passwd',
  '..%2f..%2f..%2fetc%2fpasswd',
  'compare/..%5c..%5c..%5cetc%5cpasswd',
  'api/v1/....//....//etc/passwd',
  '_astro../index.html',
];

describe.each(['/', '/cni-compare/'])('what is not there, below %s', (base) => {
  let server: NginxServer;
  beforeAll(async () => {
    server = await startNginx({ base });
  });
  afterAll(() => server.stop());

  test.each(NOWHERE)('is said to be nowhere: %s', async (path) => {
    const answer = await ask(server.address, path);
    if (path === '%00') {
      expect(answer.status).toBe(400);
      return;
    }
    expect([answer.status, answer.body.toString() === PAGE]).toEqual([404, true]);
    for (const [name, value] of Object.entries(headersOf('404.html'))) {
      expect(answer.headers[name.toLowerCase()], name).toBe(value);
    }
  });

  test.each(OUTSIDE)('is not reached by leaving the folder: %s', async (path) => {
    const { status, body } = await ask(server.address, path);
    expect([400, 404]).toContain(status);
    expect(body.toString()).not.toContain('root:');
  });

  test.each(['POST', 'PUT', 'DELETE'])('cannot be brought about by %s', async (method) => {
    expect((await ask(server.address, 'compare/', { method })).status).toBe(405);
  });
});

test('nothing is served outside of the base path', async () => {
  const server = await startNginx({ base: '/cni-compare/' });
  try {
    const { origin } = new URL(server.address);
    for (const path of ['', 'compare/', 'favicon.svg']) {
      expect((await ask(origin, path)).status, path).toBe(404);
    }
  } finally {
    await server.stop();
  }
});
