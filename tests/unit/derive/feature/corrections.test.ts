import { describe, expect, it } from 'vitest';
import { correctionGroups } from '~/derive/feature/corrections.ts';
import { comparisonOf } from '~/derive/comparison/resolve.ts';
import { smallFacts, withClaim } from '../../../support/facts.ts';

const correction = { said: 'It cannot', now: 'It can', misleads: 'those who read on' };
const corrected = [
  ['cilium', 'policy.fqdn'],
  ['calico', 'ipam.pools'],
  ['calico', 'policy.summary'],
].reduce(
  (facts, [cni = '', feature = '']) => withClaim(facts, cni, feature, { correction }),
  smallFacts,
);

describe('correctionGroups', () => {
  it('have the headline rows first, then the others by area', () => {
    const groups = correctionGroups(comparisonOf(corrected));
    expect(
      groups.map(({ name, entries }) => [name, entries.map(({ feature }) => feature)]),
    ).toEqual([
      ['The headline rows', ['policy.summary']],
      ['IP management', ['ipam.pools']],
      ['Policy enforcement', ['policy.fqdn']],
    ]);
  });

  it('carry the correction with the sources of its claim', () => {
    const [group] = correctionGroups(comparisonOf(corrected));
    expect(group?.entries[0]).toMatchObject({
      cniName: 'Calico',
      featureName: 'Policy model',
      correction,
      sources: [{ title: 'A page' }],
    });
  });

  it('are none where nothing is corrected', () => {
    expect(correctionGroups(comparisonOf(smallFacts))).toEqual([]);
  });
});
