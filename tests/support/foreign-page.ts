import { createServer, type Server, type ServerResponse } from 'node:http';
import { existsSync, readFileSync, statSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

/** Who may show a page in a frame, as the hosts of the site say it: what is made for frames, anybody. */
function framePolicy(path: string): string {
  return `frame-ancestors ${path.startsWith('/embed/') ? '*' : "'none'"}`;
}

/** A server of a test, closed when the test is through with it. */
export interface TestServer extends AsyncDisposable {
  /** With another port than any other server: another site, to a browser. */
  readonly origin: string;
}

type Answer = (path: string, response: ServerResponse) => void;

async function serve(answer: Answer): Promise<TestServer> {
  const server: Server = createServer(({ url = '/' }, response) => {
    answer(new URL(url, 'http://localhost').pathname, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${String(port)}`,
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

/** The built site with the policy on frames that its hosts send. */
export function serveWithPolicy(folder: string): Promise<TestServer> {
  return serve((path, response) => {
    const file = join(folder, decodeURIComponent(path), path.endsWith('/') ? 'index.html' : '');
    if (!existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    response
      .writeHead(200, {
        'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
        'content-security-policy': framePolicy(path),
      })
      .end(readFileSync(file));
  });
}

/** A page of somebody else's that holds some HTML. */
export function serveForeignPage(html: string): Promise<TestServer> {
  return serve((_, response) => {
    response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
      .end(`<!doctype html><html lang="en"><title>A wiki</title><body>${html}</body></html>`);
  });
}
