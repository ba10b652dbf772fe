import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const PROGRAMS = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/opt/homebrew/bin/nginx'];
const BROTLI = 'ngx_http_brotli_static_module.so';
const MODULES = ['/usr/lib/nginx/modules', '/usr/local/lib/nginx/modules'];
/** Debian's packages: the server, and the module that serves brotli. */
const PACKAGES = ['nginx', 'libnginx-mod-http-brotli-static'];

/** A server that is installed here. */
export interface Nginx {
  readonly program: string;
  /** The module that serves brotli, where there is one. */
  readonly brotli?: string | undefined;
}

/** The nginx of this machine: `NGINX_PATH`, or where systems have it. */
export function findNginx(): Nginx | undefined {
  const program = [process.env['NGINX_PATH'] ?? '', ...PROGRAMS].find((path) => existsSync(path));
  if (program === undefined) return undefined;
  return { program, brotli: MODULES.map((path) => `${path}/${BROTLI}`).find(existsSync) };
}

function apt(...args: readonly string[]): boolean {
  const isRoot = process.getuid?.() === 0;
  const [command, first]: [string, string[]] = isRoot
    ? ['apt-get', []]
    : ['sudo', ['-n', 'apt-get']];
  const { status } = spawnSync(command, [...first, '-qq', ...args], {
    stdio: 'ignore',
    // At this level Debian starts no server of itself, which would take port 80.
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' },
  });
  return status === 0;
}

function mayInstall(): boolean {
  if (!existsSync('/usr/bin/apt-get')) return false;
  return (
    process.getuid?.() === 0 || spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0
  );
}

/** The nginx of this machine with brotli, installed where that needs no password. */
export function ensureNginx(): Nginx | undefined {
  const found = findNginx();
  if (found?.brotli !== undefined || process.env['NGINX_PATH'] || !mayInstall()) return found;
  console.log(`Installing ${PACKAGES.join(' and ')} …`);
  if (apt('update')) apt('install', '-y', '--no-install-recommends', ...PACKAGES);
  return findNginx();
}
