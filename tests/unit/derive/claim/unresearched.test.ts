import { describe, expect, it } from 'vitest';
import { earliestReviewed, lastReviewed, reviewNote } from '~/derive/claim/review.ts';
import { quotedForms } from '~/derive/feature/cite.ts';
import { claimPageView } from '~/derive/feature/claim-page.ts';
import { featureView } from '~/derive/feature/feature-page.ts';
import { claimsUsed } from '~/derive/prose/page-sources.ts';
import { dueClaims } from '~/derive/sources/due.ts';
import { citationsOf } from '~/derive/sources/cited.ts';
import { registerOf } from '~/derive/sources/register.ts';
import { comparisonOf } from '~/derive/comparison/resolve.ts';
import { matrixOf } from '~/derive/table/matrix.ts';
import { smallFacts, withUnresearched } from '../../../support/facts.ts';
import { smallTree } from '../../../support/decision.ts';
import { smallPaths } from '../../../support/paths.ts';

const facts = withUnresearched(smallFacts, 'calico', 'policy.fqdn');
const comparison = comparisonOf(facts);
const nothing = comparisonOf(withUnresearched(withUnresearched(smallFacts, 'calico'), 'cilium'));

describe('the days of re-reading', () => {
  it('are those of claims that somebody has read', () => {
    expect(lastReviewed(comparison)).toBe('2026-02-03');
    expect(earliestReviewed(comparison)).toBe('2026-02-03');
    expect(lastReviewed(nothing)).toBe('');
  });

  it('make a note of the latest, or of its absence', () => {
    const claims = [{ reviewed: '2026-02-03' }, {}, { reviewed: '2026-01-01' }];
    expect(reviewNote('claims', claims)).toBe('claims re-read 3 Feb 2026');
    expect(reviewNote('claim', [{}])).toBe('not researched yet');
  });

  it('make no claim due that nobody has read', () => {
    const due = dueClaims(matrixOf(comparison), '2027-01-01');
    expect(due.map(({ cni, feature }) => `${cni}/${feature}`)).not.toContain('calico/policy.fqdn');
    expect(due).toHaveLength(5);
    expect(dueClaims(matrixOf(comparison), '2026-03-01')).toEqual([]);
  });
});

describe('the page of a claim that nobody has looked into', () => {
  const page = claimPageView(comparison, 'policy.fqdn', 'calico');

  it('says so in title and description', () => {
    expect(page.title).toBe('FQDN egress rules — Calico: Not researched yet');
    expect(page.description).toBe(
      'Does it have FQDN egress rules? Calico v1.2.3: Not researched yet. Nobody has looked for an answer in primary sources yet.',
    );
  });

  it('offers its link, and nothing to quote', () => {
    const today = 'https://example.org/features/policy.fqdn/calico/';
    expect(quotedForms(page, { today })).toEqual([{ name: 'Link', text: today }]);
  });
});

describe('the page of a feature', () => {
  it('describes itself by the answers there are', () => {
    expect(featureView(comparison, 'policy.fqdn').description).toBe(
      'Does it have FQDN egress rules? Cilium: Yes: A short answer on names in Cilium.',
    );
  });

  it('describes itself by why it matters where there are none', () => {
    expect(featureView(nothing, 'policy.fqdn').description).toBe(
      'Does it have FQDN egress rules? Why FQDN egress rules matters.',
    );
  });
});

describe('sources', () => {
  it('are none', () => {
    expect(citationsOf({ support: 'unresearched' })).toEqual([]);
    const resting = registerOf(facts).flatMap(({ entries }) => entries.flatMap((e) => e.claims));
    expect(resting.map(({ cni, feature }) => `${cni}/${feature}`)).not.toContain(
      'calico/policy.fqdn',
    );
  });

  it('of a page leave it out', () => {
    const text = '<Claim id="policy.fqdn" cni="calico" /> <Claim id="policy.fqdn" cni="cilium" />';
    const prose = { ...smallPaths, decision: smallTree };
    expect(claimsUsed(comparison, prose, { text }).map(({ cni }) => cni)).toEqual(['cilium']);
  });
});
