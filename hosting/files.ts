import { caddyFile } from './caddy.ts';
import { cloudFormation } from './cloudfront.ts';
import { containerFile, containerPlace } from './container.ts';
import { pagesWorkflow } from './github-pages.ts';
import { headersFile, redirectsFile } from './headers-file.ts';
import { nginxConfig } from './nginx.ts';
import type { Redirect } from './redirects.ts';

/** The files of all hosts, by path below `hosting/`, for a site below `base` with both slashes. */
export function hostFiles(
  redirects: readonly Redirect[],
  base: string,
): Readonly<Record<string, string>> {
  return {
    'caddy/Caddyfile': caddyFile(redirects, base),
    'cloudflare/_headers': headersFile('cloudflare', base),
    'cloudflare/_redirects': redirectsFile(redirects, base),
    'cloudfront/template.yaml': cloudFormation(redirects, base),
    'github-pages/pages.yml': pagesWorkflow(),
    'netlify/_headers': headersFile('netlify', base),
    'netlify/_redirects': redirectsFile(redirects, base),
    'nginx/Containerfile': containerFile(),
    'nginx/nginx.conf': nginxConfig(containerPlace(base), redirects),
  };
}
