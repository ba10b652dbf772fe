import { describe, expect, it } from 'vitest';
import { feedEntries } from '~/derive/history/feed.ts';
import { historyOf } from '~/derive/history/history.ts';
import { comparisonOf } from '~/derive/comparison/resolve.ts';
import { cite, smallFacts, withClaim } from '../../../support/facts.ts';
import { snapshotOf, todaysFacts, trialHistory } from '../../../support/trial.ts';

const { snapshots, successions } = trialHistory;
const published = historyOf(
  [...snapshots, snapshotOf('2026-09-01', todaysFacts)],
  comparisonOf(todaysFacts),
  successions,
);
const titles = (cni?: string) => feedEntries(published, cni).map(({ title }) => title);

describe('feedEntries', () => {
  it('are the published changes and ids, newest first', () => {
    expect(titles()).toEqual([
      'policy.names moved to policy.fqdn',
      'ipam.ranges was split into ipam.pools and ipam.sizes',
      'Cilium: Pool sizes',
      'Calico: Policy model',
      'Calico: FQDN egress rules',
      'First publication',
    ]);
  });

  it('are those of one CNI where it is named', () => {
    expect(titles('cilium')).toEqual([
      'policy.names moved to policy.fqdn',
      'ipam.ranges was split into ipam.pools and ipam.sizes',
      'Cilium: Pool sizes',
      'First publication',
    ]);
  });

  it('leave out what is in no snapshot yet', () => {
    expect(feedEntries(trialHistory).map(({ title }) => title)).toEqual(['First publication']);
  });

  it('carry the day, both states and the reason', () => {
    expect(feedEntries(published)[4]).toMatchObject({
      date: '2026-09-01',
      text: 'Edition: Calico Enterprise → Calico Cloud. Because the cloud edition alone has it.',
      change: { feature: 'policy.fqdn', former: 'policy.names' },
    });
  });

  it('say of new and of dropped particulars what became of them, without backticks', () => {
    const [entry] = feedEntries(
      historyOf(
        [
          snapshotOf(
            '2026-01-01',
            withClaim(smallFacts, 'calico', 'ipam.pools', { default: 'Off' }),
          ),
          snapshotOf(
            '2026-02-01',
            withClaim(smallFacts, 'calico', 'ipam.pools', { conditions: ['`CRDs` in place'] }),
          ),
        ],
        comparisonOf(smallFacts),
        [],
      ),
    );
    expect(entry?.text).toBe(
      'By default: Off → no longer stated. On condition that: CRDs in place.',
    );
  });

  it('say that the evidence alone is another', () => {
    const facts = withClaim(smallFacts, 'calico', 'ipam.pools', { sources: [cite('page')] });
    const history = historyOf(
      [snapshotOf('2026-01-01', smallFacts), snapshotOf('2026-02-01', facts)],
      comparisonOf(facts),
      [],
    );
    expect(feedEntries(history)[0]?.text).toBe('The same answer, reworded or sourced anew.');
  });
});
