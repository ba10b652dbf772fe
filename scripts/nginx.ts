/** Serves the built site by nginx as a host would: `npm run nginx`. */
import { parseArgs } from 'node:util';
import { readManifest } from '../hosting/manifest.ts';
import { redirectsFor } from '../hosting/redirects.ts';
import { successions } from '../src/data/successions.ts';
import { ensureNginx } from './nginx/find.ts';
import { NginxServer } from './nginx/server.ts';

const { values } = parseArgs({
  options: {
    folder: { type: 'string', default: 'dist' },
    port: { type: 'string', default: '8080' },
  },
});

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}

/** The base path that the site was built for. */
function builtBase(folder: string): string {
  try {
    return new URL(readManifest(folder).site).pathname;
  } catch (error) {
    return stop(error instanceof Error ? error.message : String(error));
  }
}

const base = builtBase(values.folder);
const nginx =
  ensureNginx() ??
  stop('nginx is not here: install it (on Debian: apt-get install nginx) or set NGINX_PATH to it.');
if (nginx.brotli === undefined) {
  console.log(
    'Without the module for brotli: browsers get gzip (libnginx-mod-http-brotli-static).',
  );
}
const server = new NginxServer(nginx, {
  folder: values.folder,
  base,
  port: Number(values.port),
  redirects: redirectsFor(successions),
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    void server.stop().then(() => process.exit(0));
  });
}
await server.ready().catch(async (error: unknown) => {
  const reason = error instanceof Error ? error.message : String(error);
  await server.stop();
  stop(reason);
});
console.log(`CNI Compare, served by nginx: ${server.address}`);
