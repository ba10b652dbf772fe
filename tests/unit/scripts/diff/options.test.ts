import { describe, expect, it } from 'vitest';
import { parseOptions } from '../../../../scripts/diff/options.ts';

const ENVIRONMENT = { SITE_URL: 'https://example.org', BASE_PATH: '/some-repo/' };

describe('the options of npm run diff', () => {
  it('compare with main, linked to where the site is published', () => {
    expect(parseOptions([], ENVIRONMENT)).toEqual({
      state: 'main',
      pages: false,
      site: 'https://example.org/some-repo/',
      help: false,
    });
    expect(parseOptions([], {}).site).toBe('http://localhost:4321/');
  });

  it('take a site with or without its last slash', () => {
    expect(parseOptions(['--site', 'https://example.org/a'], {}).site).toBe(
      'https://example.org/a/',
    );
  });

  it('compare pages where pictures are asked for', () => {
    expect(parseOptions(['v1', '--pictures', 'out'], {})).toMatchObject({
      state: 'v1',
      pages: true,
      pictures: 'out',
    });
  });

  it.each([
    [['--limit', 'many'], '--limit many: is no whole number from 2000 on'],
    [['--limit', '10'], '--limit 10: is no whole number from 2000 on'],
    [['--site', 'example'], '--site example: is no address — write https://example.org/'],
    [['main', 'other'], 'other: is a state too many — name one'],
    [['--force'], '--force'],
  ])('name what will not do: %j', (args, message) => {
    expect(() => parseOptions(args, {})).toThrow(message);
  });
});
