import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { hostFiles } from '../../../hosting/files.ts';
import { cloudFrontFaults, headersFaults, redirectsFaults } from '../../../hosting/limits.ts';
import { type Redirect, redirectsFor } from '../../../hosting/redirects.ts';
import { headersFile, redirectsFile } from '../../../hosting/headers-file.ts';
import { viewerFunction } from '../../../hosting/cloudfront.ts';
import { successions } from '~/data/successions.ts';

const FOLDER = join(import.meta.dirname, '../../../hosting');
const files = hostFiles(redirectsFor(successions), '/');

describe('the files of hosts', () => {
  test.each(Object.entries(files))('%s is what npm run hosting writes', (path, text) => {
    expect(readFileSync(join(FOLDER, path), 'utf8')).toBe(text);
  });

  test('are all that is beside their sources', () => {
    const found = globSync('*/*', { cwd: FOLDER }).map((path) => path.replaceAll('\\', '/'));
    expect(found.sort()).toEqual(Object.keys(files).sort());
  });

  test('name the base path wherever they name an address', () => {
    const below = hostFiles(redirectsFor(successions), '/cni-compare/');
    for (const path of ['netlify/_headers', 'cloudflare/_redirects', 'nginx/nginx.conf']) {
      const addresses = [...(below[path] ?? '').matchAll(/(?<=[\s^])\/(?!usr|srv|tmp)[^\s;]*/gu)];
      expect(addresses.length, path).toBeGreaterThan(3);
      expect(
        addresses.map(([address]) => address).filter((at) => !at.startsWith('/cni-compare/')),
      ).toEqual([]);
    }
  });
});

/** As many moved addresses as are asked for. */
function manyRedirects(count: number, from = 'old'): readonly Redirect[] {
  return Array.from({ length: count }, (_, at) => ({ from: `${from}${String(at)}`, to: 'new' }));
}

describe('the limits of Cloudflare Pages', () => {
  test.each(['netlify', 'cloudflare'])('hold what %s gets', (host) => {
    expect(headersFaults(host, files[`${host}/_headers`] ?? '')).toEqual([]);
    expect(redirectsFaults(host, files[`${host}/_redirects`] ?? '')).toEqual([]);
  });

  test('are told where a file goes beyond them', () => {
    const many = Array.from({ length: 101 }, (_, at) => `/${String(at)}\n  A: b`).join('\n');
    const long = `/a/*/b/*\n  A: ${'x'.repeat(2000)}`;
    expect(headersFaults('_headers', many)).toEqual([
      '_headers: 101 rules, 100 are taken — merge or drop some',
    ]);
    expect(headersFaults('_headers', long)).toEqual([
      expect.stringContaining('_headers: a line of 2005 characters, 2000 are taken'),
      '_headers: more than one * in /a/*/b/* — write two rules',
    ]);
    expect(redirectsFaults('_redirects', redirectsFile(manyRedirects(2101), '/'))).toEqual([
      '_redirects: 2101 redirects, 2100 are taken — merge or drop some',
      '_redirects: 2101 redirects without *, 2000 are taken — merge or drop some',
    ]);
    expect(
      redirectsFaults('_redirects', redirectsFile(manyRedirects(1, 'x'.repeat(1000)), '/')),
    ).toEqual([expect.stringContaining('over 1000 characters')]);
  });

  test('take away an earlier value before a later one, and Netlify is spared that', () => {
    expect(headersFile('cloudflare', '/')).toMatch(/\n {2}! Cache-Control\n {2}Cache-Control: /u);
    expect(headersFile('netlify', '/')).not.toContain('!');
  });
});

interface Template {
  readonly Resources: Readonly<
    Record<string, { readonly Type: string; readonly Properties: Record<string, never> }>
  >;
}

/** The parts of the template that CloudFront limits. */
function partsOf(text: string) {
  const { Resources } = parse(text) as Template;
  const of = (type: string) =>
    Object.entries(Resources).filter(([, { Type }]) => Type === `AWS::CloudFront::${type}`);
  const [[, code] = []] = of('Function');
  const [[, distribution] = []] = of('Distribution');
  const config = distribution?.Properties['DistributionConfig'] as unknown as {
    readonly CacheBehaviors: readonly unknown[];
  };
  const policies = of('ResponseHeadersPolicy').map(([name, { Properties }]) => {
    const policy = Properties['ResponseHeadersPolicyConfig'] as unknown as {
      readonly CustomHeadersConfig: { readonly Items: readonly { readonly Value: string }[] };
      readonly SecurityHeadersConfig: {
        readonly ContentSecurityPolicy: { readonly ContentSecurityPolicy: string };
      };
    };
    const { Items } = policy.CustomHeadersConfig;
    const csp = policy.SecurityHeadersConfig.ContentSecurityPolicy.ContentSecurityPolicy;
    const longest = Math.max(csp.length, ...Items.map(({ Value }) => Value.length));
    return { name, headers: Items.length, longest };
  });
  return {
    functionCode: String(code?.Properties['FunctionCode']),
    behaviours: config.CacheBehaviors.length,
    policies,
  };
}

describe('the limits of CloudFront', () => {
  const parts = partsOf(files['cloudfront/template.yaml'] ?? '');

  test('hold the template', () => {
    expect(parts.policies.length).toBeGreaterThan(1);
    expect(cloudFrontFaults('template', parts)).toEqual([]);
  });

  test('are told where it goes beyond them', () => {
    const beyond = {
      functionCode: viewerFunction(manyRedirects(1000), '/'),
      behaviours: 26,
      policies: [{ name: 'All', headers: 11, longest: 2000 }],
    };
    expect(cloudFrontFaults('template', beyond)).toEqual([
      expect.stringMatching(/^template: \d+ bytes of function, 10240 are taken/u),
      expect.stringContaining('template: 26 cache behaviours'),
      expect.stringContaining('template All: 11 headers'),
      expect.stringContaining('template All: 2000 characters in one header'),
    ]);
  });
});

describe('the function of CloudFront', () => {
  const moved: readonly Redirect[] = [
    { from: 'feed.xml', to: 'changes.xml' },
    { from: 'og/old/*', to: 'og/new/*' },
  ];
  const code = viewerFunction(moved, '/');
  const run = (event: object) =>
    runInNewContext(`${code}; handler(event);`, { event }) as {
      readonly uri?: string;
      readonly headers?: { readonly location: { readonly value: string } };
    };

  test.each([
    ['/', '/index.html'],
    ['/features/policy.fqdn/', '/features/policy.fqdn/index.html'],
    ['/features/policy.fqdn.md', '/features/policy.fqdn.md'],
    ['/api/v1/comparison.json', '/api/v1/comparison.json'],
  ])('asks the bucket for %s as %s', (uri, file) => {
    expect(run({ request: { uri } }).uri).toBe(file);
  });

  test.each([
    ['/features/policy.fqdn', '/features/policy.fqdn/'],
    ['/feed.xml', '/changes.xml'],
    ['/og/old/calico.png', '/og/new/calico.png'],
  ])('leads from %s to %s', (uri, to) => {
    expect(run({ request: { uri } }).headers?.location.value).toBe(to);
  });
});
