import { describe, expect, it } from 'vitest';
import { claimPageView } from '~/derive/feature/claim-page.ts';
import { comparisonOf } from '~/derive/comparison/resolve.ts';
import { smallFacts, withClaim } from '../../../support/facts.ts';

/** The page of `calico/policy.fqdn` with some fields changed. */
function pageWith(changes: Readonly<Record<string, unknown>> = {}) {
  const facts = withClaim(smallFacts, 'calico', 'policy.fqdn', changes);
  return claimPageView(comparisonOf(facts), 'policy.fqdn', 'calico');
}

describe('the title of a claim’s page', () => {
  it('has the editions of a paid answer', () => {
    expect(pageWith({ edition: 'Enterprise, Cloud' }).title).toBe(
      'FQDN egress rules — Calico: Paid (Enterprise, Cloud)',
    );
  });

  it('has the value of any other, without backticks', () => {
    const changes = { support: 'no', edition: undefined, value: 'No `domains` field' };
    expect(pageWith(changes).title).toBe('FQDN egress rules — Calico: No (No domains field)');
  });

  it('has the value alone of a description', () => {
    expect(claimPageView(comparisonOf(smallFacts), 'policy.summary', 'cilium').title).toBe(
      'Policy model — Cilium: A short answer on policy of Cilium',
    );
  });
});

describe('claimPageView', () => {
  it('describes the page by question, version, answer and the first sentence of the detail', () => {
    expect(pageWith({ detail: 'It needs `v3.20.1` or later. It is off.' }).description).toBe(
      'Does it have FQDN egress rules? Calico v1.2.3: Paid: A short answer on names in Calico. It needs v3.20.1 or later.',
    );
  });

  it('has the answers of the other CNIs', () => {
    expect(pageWith().neighbours.map(({ cni }) => cni)).toEqual(['cilium']);
    expect(pageWith().cell.cni).toBe('calico');
  });

  it('names its area', () => {
    expect(pageWith()).toMatchObject({ area: 'policy', areaName: 'Policy enforcement' });
  });

  it.each([
    ['policy.fqnd', 'calico', 'policy.fqnd: no such feature'],
    ['policy.fqdn', 'weave', 'weave: no such CNI'],
  ])('stops at %s of %s', (feature, cni, fault) => {
    expect(() => claimPageView(comparisonOf(smallFacts), feature, cni)).toThrow(fault);
  });
});
