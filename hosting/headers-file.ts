/** The `_headers` and `_redirects` files that Netlify and Cloudflare Pages read. */
import type { Redirect } from './redirects.ts';
import { HEADER_RULES, type Headers } from './site.ts';
import { OFTEN_MISSING, TYPES } from './types.ts';

/** Two hosts with one form of file; they differ where two rules set one header. */
export type FileHost = 'netlify' | 'cloudflare';

/** Headers by path, in the order of the rules; the types that these hosts do not send of themselves. */
function headersByPath(): ReadonlyMap<string, Headers> {
  const types = OFTEN_MISSING.map((extension) => ({
    paths: [`*.${extension}`],
    headers: { 'Content-Type': TYPES[extension] ?? '' },
  }));
  const byPath = new Map<string, Headers>();
  for (const { paths, headers } of [...HEADER_RULES, ...types]) {
    for (const path of paths) byPath.set(path, { ...byPath.get(path), ...headers });
  }
  return byPath;
}

/**
 * The `_headers` file. Netlify takes the later of two values for a header; Cloudflare would send
 * both in one line, unless the later rule first takes the earlier value away with `! Name`.
 */
export function headersFile(host: FileHost, base: string): string {
  const seen = new Set<string>();
  const blocks = [...headersByPath()].map(([path, headers]) => {
    const lines = Object.entries(headers).flatMap(([header, value]) => {
      const isSet = header !== 'Content-Type' && seen.has(header);
      return [
        ...(host === 'cloudflare' && isSet ? [`  ! ${header}`] : []),
        `  ${header}: ${value}`,
      ];
    });
    for (const header of Object.keys(headers)) seen.add(header);
    return [`${base}${path}`, ...lines].join('\n');
  });
  return `# Written by npm run hosting; hosting/site.ts is its source.\n\n${blocks.join('\n\n')}\n`;
}

/** The `_redirects` file; both hosts read it alike. */
export function redirectsFile(redirects: readonly Redirect[], base: string): string {
  const lines = redirects.map(
    ({ from, to }) => `${base}${from} ${base}${to.replace(/\*$/u, ':splat')} 301`,
  );
  return `# Written by npm run hosting; hosting/redirects.ts is its source.\n\n${lines.join('\n')}\n`;
}
