/** The configuration of nginx: of a container, and of the server of the tests. */
import type { Redirect } from './redirects.ts';
import { HEADER_RULES, patternSource } from './site.ts';
import { TYPES } from './types.ts';

/** Where a server runs and what it serves. */
export interface NginxPlace {
  /** What it listens on: `8080`, `127.0.0.1:4340`. */
  readonly listen: string;
  /** Folder below which the site lies, in the folder of its base path. */
  readonly root: string;
  /** The base path of the site, with both slashes. */
  readonly base: string;
  /** Folder that it may write to. */
  readonly scratch: string;
  /** File of the module that serves brotli; without one, browsers get gzip. */
  readonly brotli?: string | undefined;
  /** Where it reports faults: a file or `stderr`. */
  readonly log: string;
}

const NAMES = [...new Set(HEADER_RULES.flatMap(({ headers }) => Object.keys(headers)))];

function variableOf(header: string): string {
  return `$site_${header.toLowerCase().replaceAll('-', '_')}`;
}

/** For each header a table of its value by path; the first line that matches counts. */
function headerTable(header: string, base: string): string {
  const rules = HEADER_RULES.filter(({ headers }) => header in headers).toReversed();
  const lines = rules.flatMap(({ paths, headers }) =>
    paths.map((path) => {
      const pattern = path === '*' ? 'default' : `"~^${patternSource(`${base}${path}`)}$"`;
      return `    ${pattern} "${headers[header] ?? ''}";`;
    }),
  );
  return [`  map $uri ${variableOf(header)} {`, ...lines, '  }'].join('\n');
}

function typeLines(): string {
  const lines = Object.entries(TYPES).map(([extension, type]) => `    "${type}" ${extension};`);
  return ['  types {', ...lines, '  }'].join('\n');
}

function redirectLines({ from, to }: Redirect, base: string): string {
  if (!from.endsWith('*')) {
    return `    location = ${base}${from} { return 301 ${base}${to}$is_args$args; }`;
  }
  const start = `${base}${from.slice(0, -1)}`;
  const target = `${base}${to.replace(/\*$/u, '$1')}`;
  return `    location ^~ ${start} { rewrite "^${patternSource(start)}(.*)$" ${target} permanent; }`;
}

function scratchLines(scratch: string): string {
  return ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `  ${name}_temp_path ${scratch}/${name};`)
    .join('\n');
}

/** The whole configuration, for nginx without rights of its own. */
export function nginxConfig(place: NginxPlace, redirects: readonly Redirect[]): string {
  const { listen, root, base, scratch, brotli, log } = place;
  return `# Written by npm run hosting; hosting/nginx.ts is its source.
${brotli === undefined ? '' : `load_module ${brotli};\n`}worker_processes auto;
pid ${scratch}/nginx.pid;
error_log ${log} warn;

events {
  worker_connections 4096;
}

http {
${scratchLines(scratch)}
  access_log off;
  server_tokens off;
  sendfile on;
  tcp_nopush on;
  keepalive_requests 10000;

${typeLines()}
  default_type application/octet-stream;

  # What is compressed lies beside each file; nothing is compressed while somebody waits.
  gzip_static on;
${brotli === undefined ? '' : '  brotli_static on;\n'}  gzip_vary on;

${NAMES.map((name) => headerTable(name, base)).join('\n\n')}

  server {
    listen ${listen} default_server;
    root ${root};
    index index.html;
    autoindex off;
    # The address in the browser is kept, whatever stands in front of this server.
    absolute_redirect off;

${NAMES.map((name) => `    add_header ${name} ${variableOf(name)} always;`).join('\n')}

    # A folder without a page is no page either; what is no page is never another one.
    error_page 403 404 =404 ${base}404.html;

    location = ${base}404.html { internal; }
    location ~ "/\\.(?!well-known/)" { return 404; }
    location ~ "\\.(?:br|gz)$" { return 404; }
${redirects.map((redirect) => redirectLines(redirect, base)).join('\n')}
  }
}
`;
}
