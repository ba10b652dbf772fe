import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerptOf } from '~/lib/search/excerpt.ts';

const LONG = `${'before '.repeat(60)}the masquerade happens here ${'after '.repeat(60)}`.trim();

describe('excerptOf', () => {
  it('is a short text whole', () => {
    expect(excerptOf('Pods keep their address.', 'address')).toBe('Pods keep their address.');
  });

  it('begins before the word that is looked for, cut at words', () => {
    const excerpt = excerptOf(LONG, 'masquerade');
    expect(excerpt).toMatch(/^… before .*the masquerade happens here after .* …$/u);
    expect(excerpt.length).toBeLessThan(230);
  });

  it('is the beginning where none of the words is in it', () => {
    expect(excerptOf(LONG, 'conntrack')).toMatch(/^before before .* …$/u);
  });

  it('cuts a text without spaces too', () => {
    expect(excerptOf('x'.repeat(1000), 'y')).toBe(`${'x'.repeat(220)} …`);
    expect(excerptOf(`${'x'.repeat(1000)} end`, 'end')).toContain('end');
  });

  it('is never longer than it may be, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 900 }), fc.string({ maxLength: 20 }), (text, query) => {
        expect(excerptOf(text, query).length).toBeLessThanOrEqual(224);
      }),
    );
  });
});
