/** The configuration of Caddy. */
import type { Redirect } from './redirects.ts';
import { HEADER_RULES, type HeaderRule } from './site.ts';
import { TYPES } from './types.ts';

/**
 * In the middle of a path, `*` stands for one step here, as `:word` does. What ends alike in any
 * folder is asked for by its end alone.
 */
function caddyPath(base: string, pattern: string): string {
  return /^\*./u.test(pattern) ? pattern : `${base}${pattern.replaceAll(/:[a-z]+/gu, '*')}`;
}

function headerLines({ name, paths, headers }: HeaderRule, at: number, base: string): string {
  const matcher = `@rule${String(at)}`;
  const isForAll = paths.includes('*');
  const lines = Object.entries(headers).map(([header, value]) => `\t\t\t${header} "${value}"`);
  return [
    `\t\t# ${name}`,
    ...(isForAll
      ? []
      : [`\t\t${matcher} path ${paths.map((path) => caddyPath(base, path)).join(' ')}`]),
    `\t\theader ${isForAll ? '' : `${matcher} `}{`,
    ...lines,
    '\t\t}',
  ].join('\n');
}

function redirectLines({ from, to }: Redirect, at: number, base: string): string {
  if (!from.endsWith('*')) return `\t\tredir ${base}${from} ${base}${to} permanent`;
  const name = `former${String(at)}`;
  const pattern = `^${RegExp.escape(`${base}${from.slice(0, -1)}`)}(.*)$`;
  const target = to.replace(/\*$/u, `{re.${name}.1}`);
  return `\t\t@${name} path_regexp ${name} ${pattern}\n\t\tredir @${name} ${base}${target} permanent`;
}

function typeLines(): string {
  return Object.entries(TYPES)
    .map(([extension, type]) => `\t\theader *.${extension} Content-Type "${type}"`)
    .join('\n');
}

/** What is not there has the headers of everything, whatever its path would have had. */
function errorHeaders(base: string): string {
  return HEADER_RULES.filter(({ paths }) => paths.includes('*'))
    .map((rule) => headerLines(rule, 0, base))
    .join('\n');
}

/** The Caddyfile; the site lies below `/srv/www`, in the folder of its base path. */
export function caddyFile(redirects: readonly Redirect[], base: string): string {
  return `# Written by npm run hosting; hosting/caddy.ts is its source.
{$SITE_ADDRESS:localhost} {
	root * {$SITE_ROOT:/srv/www}

	route {
${HEADER_RULES.map((rule, at) => headerLines(rule, at, base)).join('\n')}

${typeLines()}

${redirects.map((redirect, at) => redirectLines(redirect, at, base)).join('\n')}

		@hidden path */.* *.br *.gz
		error @hidden 404
		file_server {
			precompressed br gzip
		}
	}

	handle_errors {
${errorHeaders(base)}
		rewrite * ${base}404.html
		file_server
	}
}
`;
}
