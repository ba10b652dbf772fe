import { describe, expect, it } from 'vitest';
import ClaimDetail from '~/components/claim/ClaimDetail.astro';
import type { Claim } from '~/data/claim.ts';
import type { IsoDate } from '~/data/model.ts';
import { claimView } from '~/derive/claim/view.ts';
import { resolveClaim } from '~/derive/comparison/resolve-claim.ts';
import { answer, smallFacts, smallReading } from '../support/facts.ts';
import { render, textOf, textsOf } from '../support/render.ts';

const renderDetail = (claim: Claim) =>
  render(ClaimDetail, { claim: claimView(resolveClaim(claim, smallFacts)), reading: smallReading });

/** A claim that was re-read on a day, as it is shown on another. */
async function shownOn(today: string, reviewed: IsoDate) {
  const claim = claimView(resolveClaim({ ...answer('pools'), reviewed }, smallFacts));
  return render(ClaimDetail, { claim, reading: { ...smallReading, today } });
}

const bare = await renderDetail(answer('pools'));
const full = await renderDetail({
  ...answer('pools'),
  detail: 'Set `poolSelector`.',
  support: 'partial',
  missing: 'pools by namespace',
  since: 'v3.30.0',
  default: 'One pool',
  conditions: ['Calico IPAM', '`CRDs` in place'],
  correction: {
    said: 'It has one pool',
    untrueSince: 'v3.30.0',
    now: 'It has many.',
    misleads: 'planners',
  },
});

describe('ClaimDetail', () => {
  it('sets backticked passages of the detail as code', () => {
    expect(textOf(full.querySelector('.claim-detail'))).toBe('Set poolSelector.');
    expect(textsOf(full, '.claim-detail code')).toEqual(['poolSelector']);
  });

  it('lists the conditions', () => {
    expect(textsOf(full, '.conditions > li')).toEqual(['Calico IPAM', 'CRDs in place']);
  });

  it('pairs each particular with its term', () => {
    expect(textsOf(full, '.facts dt')).toEqual(['Missing', 'Since', 'By default']);
    expect(textsOf(full, '.facts dd')).toEqual(['pools by namespace', 'v3.30.0', 'One pool']);
  });

  it('says that it is due half a year after somebody re-read it, and not before', async () => {
    const [before, after] = [
      await shownOn('2026-07-14', '2026-01-15'),
      await shownOn('2026-07-15', '2026-01-15'),
    ];
    expect(before.querySelector('.due')).toBeNull();
    expect(textOf(after.querySelector('.due'))).toBe('due for re-reading');
  });

  it('corrects what is often said', () => {
    expect(textOf(full.querySelector('.correction strong'))).toBe('Untrue since v3.30.0.');
  });

  it('counts its sources and lists them', () => {
    expect(textsOf(bare, '.label')).toEqual(['1 source']);
    expect(bare.querySelectorAll('.sources > li')).toHaveLength(1);
  });

  it('says on which day the claim was re-read', () => {
    const time = bare.querySelector('.reviewed time');
    expect(time?.getAttribute('datetime')).toBe('2026-02-03');
    expect(textOf(time)).toBe('3 Feb 2026');
  });

  it('leaves out what the claim does not have', () => {
    expect(bare.querySelectorAll('.conditions, .facts, .correction')).toHaveLength(0);
  });

  it('says that an unknown answer was searched for', async () => {
    const unknown = await renderDetail({
      support: 'unknown',
      searched: 'The code.',
      reviewed: '2026-02-03',
    });
    expect(textOf(unknown.querySelector('.claim-detail'))).toBe(
      'Searched without an answer: The code.',
    );
    expect(unknown.querySelector('.sources')).toBeNull();
  });
});
