import { describe, expect, it } from 'vitest';
import { answerDifferences, changesBetween } from '~/derive/history/change.ts';
import { comparisonOf } from '~/derive/comparison/resolve.ts';
import { resolveClaim } from '~/derive/comparison/resolve-claim.ts';
import { answer, cite, smallFacts, withClaim, without } from '../../../support/facts.ts';
import { oldFacts, todaysFacts, trialSuccessions } from '../../../support/trial.ts';

const before = comparisonOf(smallFacts);

/** What changes when fields of `calico/policy.fqdn` do. */
function changesWith(changes: Readonly<Record<string, unknown>>, earlier = before) {
  const facts = withClaim(smallFacts, 'calico', 'policy.fqdn', changes);
  return changesBetween(earlier, comparisonOf(facts), []);
}

describe('answerDifferences', () => {
  const claim = resolveClaim({ ...answer('a'), support: 'yes' }, smallFacts);

  it('are none between equal answers', () => {
    expect(answerDifferences(claim, { ...claim, detail: 'Other words.' })).toEqual([]);
  });

  it('pair each particular that differs, absent ones left out', () => {
    const after = { ...claim, support: 'partial', missing: 'names', default: 'Off' } as const;
    expect(answerDifferences(claim, after)).toEqual([
      { term: 'Answer', before: 'Yes: A short answer on a', after: 'Partial: A short answer on a' },
      { term: 'Missing', after: 'names' },
      { term: 'By default', after: 'Off' },
    ]);
    expect(answerDifferences(after, claim)[1]).toEqual({ term: 'Missing', before: 'names' });
  });

  it('join the conditions', () => {
    expect(answerDifferences(claim, { ...claim, conditions: ['IPv4', 'no kube-proxy'] })).toEqual([
      { term: 'On condition that', after: 'IPv4; no kube-proxy' },
    ]);
  });
});

describe('changesBetween', () => {
  it('is empty where nothing changed, or the day of re-reading alone', () => {
    expect(changesBetween(before, before, [])).toEqual([]);
    expect(changesWith({ reviewed: '2026-03-04' })).toEqual([]);
  });

  it('tells an answer from the evidence behind it', () => {
    expect(changesWith({ value: 'Another' })).toMatchObject([
      { feature: 'policy.fqdn', cni: 'calico', kind: 'answer', cniName: 'Calico' },
    ]);
    expect(changesWith({ value: 'Another' })[0]?.hasOtherLevel).toBeUndefined();
    expect(changesWith({ support: 'no' })[0]?.hasOtherLevel).toBe(true);
    expect(changesWith({ sources: [cite('page')] })).toMatchObject([
      { kind: 'evidence', differences: [] },
    ]);
  });

  it('finds the same evidence in another order of its keys the same', () => {
    const corrected = (correction: object) =>
      comparisonOf(withClaim(smallFacts, 'calico', 'policy.fqdn', { correction }));
    const [one, other] = [
      corrected({ said: 'No', now: 'Yes' }),
      corrected({ now: 'Yes', said: 'No' }),
    ];
    expect(changesBetween(one, other, [])).toEqual([]);
  });

  it('gives a reason that is new and leaves out one that was published before', () => {
    const because = 'the code was released.';
    expect(changesWith({ value: 'Another', because })[0]?.because).toBe(because);
    const earlier = comparisonOf(withClaim(smallFacts, 'calico', 'policy.fqdn', { because }));
    expect(changesWith({ value: 'Another', because }, earlier)[0]).not.toHaveProperty('because');
  });

  it('gives the reason of an answer that is no longer known', () => {
    const because = 'its only source was withdrawn.';
    const unknown = { support: 'unknown', searched: 'The code.', because };
    expect(changesWith(unknown)[0]).toMatchObject({ kind: 'answer', because });
  });

  it('calls the claims of a new feature added', () => {
    const claims = without(before.claims, 'policy.fqdn');
    expect(changesBetween({ ...before, claims }, before, [])).toMatchObject([
      { feature: 'policy.fqdn', cni: 'calico', kind: 'added' },
      { feature: 'policy.fqdn', cni: 'cilium', kind: 'added' },
    ]);
  });

  it('compares an id that moved or was split with what it was', () => {
    const changes = changesBetween(
      comparisonOf(oldFacts),
      comparisonOf(todaysFacts),
      trialSuccessions,
    );
    expect(changes.map(({ feature, cni, former }) => [`${cni}/${feature}`, former])).toEqual([
      ['cilium/ipam.sizes', 'ipam.ranges'],
      ['calico/policy.summary', undefined],
      ['calico/policy.fqdn', 'policy.names'],
    ]);
  });

  it('leaves an id alone that still stands beside its later heir', () => {
    const claims = without(before.claims, 'ipam.pools');
    const later = { kind: 'moved', from: 'policy.summary', to: 'ipam.pools' } as const;
    const record = { ...later, date: '2026-12-01', reason: 'One question.' } as const;
    expect(changesBetween({ ...before, claims }, before, [record])).toMatchObject([
      { feature: 'ipam.pools', kind: 'added' },
      { feature: 'ipam.pools', kind: 'added' },
    ]);
  });
});
