/** How many requests one process of nginx answers: pages as they were compressed by the build. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { readManifest } from '../../hosting/manifest.ts';
import { findNginx } from '../../scripts/nginx/find.ts';
import { NginxServer } from '../../scripts/nginx/server.ts';
import { printTable } from '../print-table.ts';
import { load, type Pressure } from './load.ts';

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));
const PORT = 4399;
const CONNECTIONS = 32;

/** What is asked for: the largest page, one of many small ones, data, and the least a server can do. */
const SUBJECTS = [
  ['/compare/', 'compare/', 'br'],
  ['/compare/', 'compare/', 'gzip'],
  ['/compare/, as it is', 'compare/', 'identity'],
  ['a claim page', 'features/policy.fqdn/calico/', 'br'],
  ['a claim page', 'features/policy.fqdn/calico/', 'gzip'],
  ['an API file', 'api/v1/features/policy.fqdn.json', 'br'],
  ['an API file', 'api/v1/features/policy.fqdn.json', 'gzip'],
  ['a bare small file', 'robots.txt', 'identity'],
] as const;

const SUFFIXES = { br: '.br', gzip: '.gz', identity: '' } as const;

function bytesOf(path: string, encoding: keyof typeof SUFFIXES): number {
  const file = path.endsWith('/') ? `${path}index.html` : path;
  return readFileSync(join(DIST, `${file}${SUFFIXES[encoding]}`)).length;
}

/** Serves the built site and prints what it bears, beside the limit of the server itself. */
export async function runServeBench(seconds: number): Promise<void> {
  const nginx = findNginx();
  if (nginx === undefined) {
    throw new Error('nginx is not here: install it (on Debian: apt-get install nginx wrk).');
  }
  const base = new URL(readManifest(DIST).site).pathname;
  const server = new NginxServer(nginx, {
    ...{ folder: DIST, base, port: PORT, redirects: [], workers: 1 },
  });
  await server.ready();
  const pressure: Pressure = { connections: CONNECTIONS, seconds };
  try {
    const rows = SUBJECTS.map(([name, path, encoding]) => {
      const { perSecond, p99, errors } = load(`${server.address}${path}`, encoding, pressure);
      const bytes = bytesOf(path, encoding);
      return [
        ...[name, encoding, bytes.toLocaleString('en')],
        ...[Math.round(perSecond).toLocaleString('en'), p99.toFixed(2), String(errors)],
      ];
    });
    const head = ['One process of nginx', 'form', 'bytes', 'requests/s', 'p99 ms', 'errors'];
    printTable(head, rows);
  } finally {
    await server.stop();
  }
}
