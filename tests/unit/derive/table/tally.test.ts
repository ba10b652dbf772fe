import { describe, expect, it } from 'vitest';
import { rowView } from '~/derive/table/row.ts';
import { comparisonOf } from '~/derive/comparison/resolve.ts';
import { researchedIn, supportCount, tallyOf } from '~/derive/table/tally.ts';
import { smallFacts, withUnresearched } from '../../../support/facts.ts';

const rows = Object.keys(smallFacts.features).map((id) => rowView(comparisonOf(smallFacts), id));
const [pools, summary, fqdn] = rows;

describe('tallyOf', () => {
  it('counts the states of one CNI', () => {
    expect(tallyOf(rows, 'calico')).toEqual({ yes: 1, described: 1, paid: 1 });
    expect(tallyOf(rows, 'cilium')).toEqual({ partial: 1, described: 1, yes: 1 });
  });

  it('leaves out what nobody has looked into', () => {
    const partly = comparisonOf(withUnresearched(smallFacts, 'calico', 'policy.fqdn'));
    const tally = tallyOf(
      Object.keys(smallFacts.features).map((id) => rowView(partly, id)),
      'calico',
    );
    expect(tally).toEqual({ yes: 1, described: 1 });
    expect(researchedIn(tally)).toBe(2);
  });

  it('is empty for a CNI that is not there', () => {
    expect(tallyOf(rows, 'weave')).toEqual({});
  });
});

describe('supportCount', () => {
  it('counts plain yes alone', () => {
    expect(pools && supportCount(pools)).toBe('1 of 2');
    expect(fqdn && supportCount(fqdn)).toBe('1 of 2');
  });

  it('counts among the CNIs that somebody has looked into', () => {
    const partly = comparisonOf(withUnresearched(smallFacts, 'calico'));
    expect(supportCount(rowView(partly, 'policy.fqdn'))).toBe('1 of 1');
  });

  it('says nothing of a description', () => {
    expect(summary && supportCount(summary)).toBe('');
  });
});
