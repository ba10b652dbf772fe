import { describe, expect, test } from 'vitest';
import { HEADER_RULES, headersOf } from '../../../hosting/site.ts';

/** Pages of every kind, and what is not there. */
const PAGES = ['', 'compare/', 'features/policy.fqdn/calico/', '404.html', 'nowhere/'];

describe('the headers of a path', () => {
  test.each(PAGES)('let nobody frame the page /%s, and have it asked after', (path) => {
    const headers = headersOf(path);
    expect(headers['Content-Security-Policy']).toContain("frame-ancestors 'none'");
    expect(headers['Content-Security-Policy']).toContain("default-src 'self'");
    expect(headers['Content-Security-Policy']).not.toMatch(/script-src[^;]*unsafe/u);
    expect(headers['Cache-Control']).toContain('max-age=0');
    expect(headers['Cross-Origin-Resource-Policy']).toBe('same-origin');
    expect(headers).not.toHaveProperty('Access-Control-Allow-Origin');
  });

  test.each(['embed/policy.fqdn/', 'embed/policy.fqdn/calico/', 'embed/policy.fqdn/calico.svg'])(
    'let anybody frame /%s',
    (path) => {
      expect(headersOf(path)['Content-Security-Policy']).toMatch(/frame-ancestors \*$/u);
    },
  );

  test.each(['embedded/', 'features/embed/', 'not-embed/x/'])('are not opened for /%s', (path) => {
    expect(headersOf(path)['Content-Security-Policy']).toContain("frame-ancestors 'none'");
  });

  test.each([
    'api/v1/comparison.json',
    'api/v1/features/policy.fqdn.json',
    'changes.xml',
    'cni/calico/changes.xml',
    'features/policy.fqdn.md',
    'llms.txt',
    'og/site.png',
  ])('give /%s to every site', (path) => {
    expect(headersOf(path)).toMatchObject({
      'Access-Control-Allow-Origin': '*',
      'Cross-Origin-Resource-Policy': 'cross-origin',
    });
  });

  test('call unchangeable what has a hash in its name, and nothing else', () => {
    const isKept = (path: string) => headersOf(path)['Cache-Control']?.includes('immutable');
    expect(isKept('_astro/index.B531XwqQ.css')).toBe(true);
    const others = [...PAGES, 'theme.js', 'favicon.svg', 'api/v1/comparison.json', 'og/site.png'];
    expect(others.filter(isKept)).toEqual([]);
  });

  test('stand in rules with one * a pattern, as hosts take them', () => {
    const patterns = HEADER_RULES.flatMap(({ paths }) => paths);
    expect(patterns.filter((path) => path.split('*').length > 2)).toEqual([]);
  });
});
