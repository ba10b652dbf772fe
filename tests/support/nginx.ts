import { createServer } from 'node:net';
import { onTestFinished } from 'vitest';
import { findNginx } from '../../scripts/nginx/find.ts';
import { NginxServer, type Serving } from '../../scripts/nginx/server.ts';
import { dist } from './routes.ts';

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        resolve(typeof address === 'object' && address !== null ? address.port : 0);
      });
    });
  });
}

/** Starts nginx before the tests, by default for the built site; `npm run test:hosting` saw to it. */
export async function startNginx(serving: Partial<Serving> = {}): Promise<NginxServer> {
  const nginx = findNginx();
  if (nginx === undefined) throw new Error('nginx is not here — run npm run test:hosting');
  const port = await freePort();
  const server = new NginxServer(nginx, {
    folder: dist,
    base: '/',
    redirects: [],
    ...serving,
    port,
  });
  return server.ready();
}

/** The same for one test, after which it ends. */
export async function withNginx(serving: Partial<Serving> = {}): Promise<NginxServer> {
  const server = await startNginx(serving);
  onTestFinished(() => server.stop());
  return server;
}
