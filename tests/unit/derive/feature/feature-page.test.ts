import { describe, expect, it } from 'vitest';
import { answerLine } from '~/derive/claim/answer.ts';
import { rowView } from '~/derive/table/row.ts';
import { comparisonOf } from '~/derive/comparison/resolve.ts';
import { featureView, neighbours } from '~/derive/feature/feature-page.ts';
import { NAMED_AT_MOST } from '~/derive/comparison/names.ts';
import { listing } from '~/lib/text.ts';
import { smallFacts, withClaim } from '../../../support/facts.ts';

function firstClaim(facts: typeof smallFacts, id: string) {
  const claim = rowView(comparisonOf(facts), id).cells[0]?.claim;
  if (claim === undefined) throw new Error(`${id}: no cell`);
  return claim;
}

describe('answerLine', () => {
  it('is the word of the level and the value', () => {
    expect(answerLine(firstClaim(smallFacts, 'policy.fqdn'))).toBe(
      'Paid: A short answer on names in Calico',
    );
  });

  it('is the value alone for a description', () => {
    expect(answerLine(firstClaim(smallFacts, 'policy.summary'))).toBe(
      'A short answer on policy of Calico',
    );
  });

  it('has no backticks', () => {
    const facts = withClaim(smallFacts, 'calico', 'policy.fqdn', { value: 'A `toFQDNs` rule' });
    expect(answerLine(firstClaim(facts, 'policy.fqdn'))).toBe('Paid: A toFQDNs rule');
  });
});

describe('featureView', () => {
  const view = featureView(comparisonOf(smallFacts), 'policy.fqdn');

  it('describes the page by its question and every answer', () => {
    expect(view.title).toBe('FQDN egress rules compared');
    expect(view.description).toBe(
      'Does it have FQDN egress rules? Calico: Paid: A short answer on names in Calico. Cilium: Yes: A short answer on names in Cilium.',
    );
  });

  it('says who answers what where there are too many CNIs to quote', () => {
    const ids = Array.from({ length: NAMED_AT_MOST }, (_, at) => `cni-${at}`);
    const { claims, cnis } = smallFacts;
    const [cilium, answers] = [cnis['cilium'], claims['cilium']];
    if (!cilium || !answers) throw new Error('Cilium is not in the small facts');
    const many = {
      ...smallFacts,
      cnis: {
        ...cnis,
        ...Object.fromEntries(ids.map((id) => [id, { ...cilium, name: id }])),
      },
      claims: { ...claims, ...Object.fromEntries(ids.map((id) => [id, answers])) },
    };
    expect(featureView(comparisonOf(many), 'policy.fqdn').description).toBe(
      `Does it have FQDN egress rules? Paid: Calico. Yes: Cilium, ${listing(ids)}.`,
    );
  });

  it('names its area', () => {
    expect(view).toMatchObject({ area: 'policy', areaName: 'Policy enforcement' });
  });

  it('links related features in the order given', () => {
    expect(view.related.map(({ name }) => name)).toEqual(['Address pools', 'Policy model']);
  });

  it('names a feature that does not exist, its own or a related one', () => {
    expect(() => featureView(comparisonOf(smallFacts), 'policy.fqnd')).toThrow(
      'policy.fqnd: no such feature',
    );
    const fqdn = smallFacts.features['policy.fqdn'];
    const features = fqdn === undefined ? {} : { 'policy.fqdn': fqdn };
    expect(() => featureView(comparisonOf({ ...smallFacts, features }), 'policy.fqdn')).toThrow(
      'ipam.pools: no such feature',
    );
  });
});

describe('neighbours', () => {
  it('are the features before and after', () => {
    const { previous, next } = neighbours(comparisonOf(smallFacts), 'policy.summary');
    expect([previous?.id, next?.id]).toEqual(['ipam.pools', 'policy.fqdn']);
  });

  it('end at the first and the last feature', () => {
    expect(neighbours(comparisonOf(smallFacts), 'ipam.pools').previous).toBeUndefined();
    expect(neighbours(comparisonOf(smallFacts), 'policy.fqdn').next).toBeUndefined();
  });
});
