import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { recordFileName, titleOf } from '~/lib/choose/record-file.ts';
import { madrRecord } from '~/lib/choose/record-madr.ts';
import { nygardRecord } from '~/lib/choose/record-nygard.ts';
import { frontMatterOf, renderedRecord, smallSource } from '../../../support/records.ts';

const TITLES = [
  'a | b',
  '`code` and ``',
  '# no # heading #',
  '<b>bold</b><script>alert(1)</script><img src=x onerror=alert(1)>',
  '"double" and \'single\' quotes',
  'two\nlines\r\n\r\n## and a heading',
  '---\nstatus: accepted\n---',
  'key: [a, {b: c}] & *alias !tag %directive @at',
  '🐝 bees 👩‍👩‍👧',
  'شبكة المجموعة',
  '../../etc/passwd\\..\\CON\0',
  '[link](javascript:alert(1)) ![image](x)',
  '&amp; &lt;b&gt; \\',
  '- item',
  '1. item',
  '',
  '   ',
] as const;

const anyTitle = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({
    unit: fc.constantFrom(...'\\`*_[]()<>|~$&;#!-+.:/"\' ab1\n'.split(''), '---\n', '&lt;'),
    maxLength: 40,
  }),
);

const withTitle = (title: string) => ({ ...smallSource('must=open&outcome=both'), title });

describe('recordFileName', () => {
  it.each([
    ['A network for the cluster', 1, '0001-a-network-for-the-cluster.md'],
    ['Émigré: “Straight” ①', 42, '0042-emigre-straight-1.md'],
    ['شبكة', 12345, '12345-a-cni-for-the-cluster.md'],
    ['', 7, '0007-a-cni-for-the-cluster.md'],
  ])('is made of %j', (title, number, name) => {
    expect(recordFileName({ title, number })).toBe(name);
  });

  it('is short and safe, whatever the title', () => {
    fc.assert(
      fc.property(anyTitle, (title) => {
        const name = recordFileName({ title, number: 7 });
        expect(name).toMatch(/^0007-[a-z0-9]+(-[a-z0-9]+)*\.md$/u);
        expect(name.length).toBeLessThan(80);
      }),
    );
  });
});

describe('the title of a record', () => {
  it.each([
    ['MADR', madrRecord, ''],
    ['Nygard', nygardRecord, '7. '],
  ])('reads as it was typed, in one line: %s', (_, form, before) => {
    fc.assert(
      fc.property(anyTitle, (title) => {
        const source = withTitle(title);
        const read = renderedRecord(form(source));
        const headings = read.querySelectorAll('h1');
        expect(headings).toHaveLength(1);
        expect(headings[0]?.textContent).toBe(`${before}${titleOf(source)}`);
        expect(read.querySelectorAll('script, img, b, i, hr')).toHaveLength(0);
      }),
      { numRuns: 60, examples: TITLES.map((title): [string] => [title]) },
    );
  });

  it('never reaches the front matter', () => {
    fc.assert(
      fc.property(anyTitle, (title) => {
        expect(parse(frontMatterOf(madrRecord(withTitle(title)))[0])).toEqual({
          status: 'proposed',
          date: '2026-11-28',
          'decision-makers': null,
        });
      }),
      { examples: TITLES.map((title): [string] => [title]) },
    );
  });
});
