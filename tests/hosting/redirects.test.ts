import { describe, expect, test } from 'vitest';
import { readManifest } from '../../hosting/manifest.ts';
import { redirectsFor } from '../../hosting/redirects.ts';
import { successions } from '~/data/successions.ts';
import type { Succession } from '~/data/model.ts';
import { ask } from '../support/ask.ts';
import { withNginx } from '../support/nginx.ts';
import { builtPages, dist } from '../support/routes.ts';

const PAST: readonly Succession[] = [
  { kind: 'moved', from: 'policy.names', to: 'policy.older', date: '2026-01-01', reason: '' },
  { kind: 'moved', from: 'policy.older', to: 'policy.fqdn', date: '2026-02-01', reason: '' },
  {
    kind: 'split',
    from: 'ipam.ranges',
    to: ['ipam.summary', 'policy.fqdn'],
    date: '2026-02-01',
    reason: '',
  },
];

describe.each(['/', '/cni-compare/'])('an address that answers elsewhere, below %s', (base) => {
  test.each([
    ['feed.xml', 'changes.xml'],
    ['sitemap.xml?x=1', 'sitemap-index.xml?x=1'],
    ['og/features/policy.names.png', 'og/features/policy.fqdn.png'],
    ['og/features/policy.older/calico.png', 'og/features/policy.fqdn/calico.png'],
    ['og/features/ipam.ranges/calico.png', 'og/site.png'],
    ['compare', 'compare/'],
    ['features/policy.fqdn', 'features/policy.fqdn/'],
    ['features/policy.fqdn?q=1', 'features/policy.fqdn/?q=1'],
  ])('%s leads to %s', async (from, to) => {
    const server = await withNginx({ base, redirects: redirectsFor(PAST) });
    const { status, headers } = await ask(server.address, from);
    expect([status, headers['location']]).toEqual([301, `${base}${to}`]);
    expect((await ask(server.address, to)).status).toBe(200);
  });
});

test('every page answers without its last slash by leading to it', async () => {
  const server = await withNginx();
  const faults = [];
  for (const { route } of builtPages().filter(({ route }) => route.length > 1)) {
    if (!route.endsWith('/')) continue;
    const { status, headers } = await ask(server.address, route.slice(1, -1));
    if (status !== 301 || headers['location'] !== route) faults.push(route);
  }
  expect(faults).toEqual([]);
});

describe('a redirect', () => {
  const { files } = readManifest(dist);
  const redirects = redirectsFor(successions);

  test('never hides a file that is there', () => {
    const start = (from: string) => from.replace(/\*$/u, '');
    const hidden = redirects.filter(({ from }) =>
      Object.keys(files).some((path) =>
        from.endsWith('*') ? path.startsWith(start(from)) : path === from,
      ),
    );
    expect(hidden).toEqual([]);
  });

  test('leads to a file that is there', () => {
    const dead = redirects.filter(({ to }) => !to.endsWith('*') && !(to in files));
    expect(dead).toEqual([]);
  });
});
