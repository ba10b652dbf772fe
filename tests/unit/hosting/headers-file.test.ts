import { describe, expect, test } from 'vitest';
import { headersFile } from '../../../hosting/headers-file.ts';
import { headersOf } from '../../../hosting/site.ts';

/** A path of each kind, and some of two kinds. */
const PATHS = [
  '',
  '404.html',
  '_astro/fonts/92cc3483f63fcdbf.woff2',
  'api/v1/comparison.csv',
  'api/v1/features/policy.fqdn.json',
  'changes.xml',
  'cni/calico/changes.xml',
  'cni/calico/x/changes.xml',
  'compare/',
  'embed/policy.fqdn/',
  'embed/policy.fqdn/calico.svg',
  'features/policy.fqdn.md',
  'index.md',
  'og/features/policy.fqdn/calico.png',
] as const;

interface Block {
  readonly path: string;
  readonly lines: readonly string[];
}

function blocksOf(text: string): readonly Block[] {
  const blocks = text.split(/\n\n+/u).filter((block) => block.startsWith('/'));
  return blocks.map((block) => {
    const [path = '', ...lines] = block.trimEnd().split('\n');
    return { path, lines: lines.map((line) => line.trim()) };
  });
}

/** Both hosts: `*` is anything, `:word` one step. */
function matches({ path }: Block, asked: string): boolean {
  const source = path
    .replaceAll(/[.+?^$()[\]{}|\\]/gu, String.raw`\$&`)
    .replaceAll('*', '.*')
    .replaceAll(/:[a-z]+/gu, '[^/]+');
  return new RegExp(`^${source}$`, 'u').test(asked);
}

/** What a host sends: Netlify the last value of each header, Cloudflare all that was not removed. */
function sent(host: 'netlify' | 'cloudflare', path: string): Readonly<Record<string, string>> {
  const headers = new Map<string, string>();
  for (const block of blocksOf(headersFile(host, '/'))) {
    if (!matches(block, `/${path}`)) continue;
    for (const line of block.lines) {
      const [, removed, name = '', value = ''] = /^(?:! (.+)|([^:]+): (.+))$/u.exec(line) ?? [];
      const before = headers.get(name);
      if (removed !== undefined) headers.delete(removed);
      else
        headers.set(
          name,
          host === 'netlify' || before === undefined ? value : `${before}, ${value}`,
        );
    }
  }
  return Object.fromEntries(headers);
}

describe.each(['netlify', 'cloudflare'] as const)('by the file for %s', (host) => {
  test.each(PATHS)('/%s has the headers that it should', (path) => {
    const { 'Content-Type': type, ...headers } = sent(host, path);
    expect(headers).toEqual(headersOf(path));
    expect(type).toBe(
      { csv: 'text/csv; charset=utf-8', md: 'text/markdown; charset=utf-8' }[
        path.split('.').at(-1) ?? ''
      ],
    );
  });
});
