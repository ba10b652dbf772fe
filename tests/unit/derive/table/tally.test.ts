import { describe, expect, it } from 'vitest';
import { rowView } from '~/derive/table/row.ts';
import { comparisonOf } from '~/derive/comparison/resolve.ts';
import { supportCount, tallyOf } from '~/derive/table/tally.ts';
import { smallFacts } from '../../../support/facts.ts';

const rows = Object.keys(smallFacts.features).map((id) => rowView(comparisonOf(smallFacts), id));
const [pools, summary, fqdn] = rows;

describe('tallyOf', () => {
  it('counts the states of one CNI', () => {
    expect(tallyOf(rows, 'calico')).toEqual({ yes: 1, described: 1, paid: 1 });
    expect(tallyOf(rows, 'cilium')).toEqual({ partial: 1, described: 1, yes: 1 });
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

  it('says nothing of a description', () => {
    expect(summary && supportCount(summary)).toBe('');
  });
});
