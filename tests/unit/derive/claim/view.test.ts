import { describe, expect, it } from 'vitest';
import type { Claim } from '~/data/claim.ts';
import { answerLine } from '~/derive/claim/answer.ts';
import { claimView, correctionVerdict } from '~/derive/claim/view.ts';
import { resolveClaim } from '~/derive/comparison/resolve-claim.ts';
import { answer, cite, smallFacts } from '../../../support/facts.ts';

const view = (claim: Claim) => claimView(resolveClaim(claim, smallFacts));

describe('claimView', () => {
  it('has the word of each support level', () => {
    expect(view({ ...answer('a'), support: 'yes' }).word).toBe('Yes');
    expect(view({ ...answer('a'), support: 'na' }).word).toBe('Does not apply');
  });

  it('has neither level nor word for a description', () => {
    expect(view(answer('a'))).toMatchObject({ state: 'described', word: '' });
  });

  it('lists what is particular to the level first, then since and default', () => {
    const { particulars } = view({
      ...answer('a'),
      support: 'partial',
      missing: 'names',
      since: 'v1.2.0',
      default: 'Off',
    });
    expect(particulars).toEqual([
      { key: 'missing', term: 'Missing', text: 'names' },
      { key: 'since', term: 'Since', text: 'v1.2.0' },
      { key: 'default', term: 'By default', text: 'Off' },
    ]);
  });

  it('names the edition of a paid answer and the provider of an external one', () => {
    expect(view({ ...answer('a'), support: 'paid', edition: 'Enterprise' }).particulars).toEqual([
      { key: 'edition', term: 'Edition', text: 'Enterprise' },
    ]);
    expect(
      view({ ...answer('a'), support: 'external', provider: 'kube-proxy' }).particulars,
    ).toEqual([{ key: 'provider', term: 'Provided by', text: 'kube-proxy' }]);
  });

  it('says of an unknown answer what was searched', () => {
    const unknown = view({
      support: 'unknown',
      searched: 'The documentation and the code.',
      reviewed: '2026-02-03',
    });
    expect(unknown).toMatchObject({ state: 'unknown', detail: 'The documentation and the code.' });
    expect(unknown.sources).toEqual([]);
  });

  it('has neither value, day nor sources where nobody has looked, and says so in words', () => {
    const unread = view({ support: 'unresearched' });
    expect(unread).toMatchObject({
      state: 'unresearched',
      word: 'Not researched yet',
      value: '',
      detail: 'Nobody has looked for an answer in primary sources yet.',
      sources: [],
    });
    expect(unread).not.toHaveProperty('reviewed');
    expect(answerLine(unread)).toBe('Not researched yet');
  });

  it('carries a correction only where there is one', () => {
    const correction = { said: 'It cannot', now: 'It can', misleads: 'buyers' };
    expect(view({ ...answer('a'), correction }).correction).toEqual(correction);
    expect(view(answer('a'))).not.toHaveProperty('correction');
  });

  it('stops at a document that does not exist', () => {
    expect(() => view({ ...answer('a'), sources: [cite('nowhere')] })).toThrow(
      'nowhere: no such document',
    );
  });
});

describe('correctionVerdict', () => {
  const correction = { said: 'It cannot', now: 'It can', misleads: 'buyers' };

  it('says since when a statement is untrue', () => {
    expect(correctionVerdict({ ...correction, untrueSince: 'v1.2' })).toBe('Untrue since v1.2.');
  });

  it('says that a statement holds in part', () => {
    expect(correctionVerdict({ ...correction, inPart: true })).toBe('True only in part.');
  });

  it('says no more than “not true” of the rest', () => {
    expect(correctionVerdict(correction)).toBe('Not true.');
  });
});
