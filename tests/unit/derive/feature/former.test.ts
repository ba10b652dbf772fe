import { describe, expect, it } from 'vitest';
import { formerHead, formerViews } from '~/derive/feature/former.ts';
import { successionWords } from '~/derive/history/succession.ts';
import { historyOf } from '~/derive/history/history.ts';
import { OLD_DAY, oldFacts, snapshotOf, trialHistory } from '../../../support/trial.ts';

const [names, ranges] = formerViews(trialHistory);
if (names === undefined || ranges === undefined) throw new Error('the trial has two former ids');

describe('formerViews', () => {
  it('name the features that answer today', () => {
    expect(names.successors).toEqual([{ id: 'policy.fqdn', name: 'FQDN egress rules' }]);
    expect(ranges.successors.map(({ id }) => id)).toEqual(['ipam.pools', 'ipam.sizes']);
  });

  it('have the row of the last snapshot that holds the id', () => {
    const later = snapshotOf('2026-07-01', oldFacts);
    const { snapshots, today, successions } = trialHistory;
    const [former] = formerViews(historyOf([...snapshots, later], today, successions));
    expect(former).toMatchObject({ lastDate: '2026-07-01', row: { id: 'policy.names' } });
    expect(names.lastDate).toBe(OLD_DAY);
    expect(names.row.cells.map(({ anchor }) => anchor)).toEqual([
      'policy.names--calico',
      'policy.names--cilium',
    ]);
  });

  it('leave out an id that no snapshot holds', () => {
    const { today, successions } = trialHistory;
    expect(formerViews(historyOf([], today, successions))).toEqual([]);
  });
});

describe('successionWords', () => {
  it('tell moving from splitting', () => {
    expect(successionWords(names.succession)).toBe('moved to');
    expect(successionWords(ranges.succession)).toBe('was split into');
  });
});

describe('formerHead', () => {
  it('says in the title what became of the id', () => {
    expect(formerHead(ranges).title).toBe(
      'Address pools (ipam.ranges, was split into Address pools and Pool sizes)',
    );
  });

  it('names the CNI of one answer', () => {
    expect(formerHead(names, 'Calico')).toEqual({
      title: 'FQDN egress rules — Calico (policy.names, moved to FQDN egress rules)',
      description:
        'FQDN egress rules — Calico: the id policy.names moved to FQDN egress rules. Its last answers stay readable here.',
    });
  });
});
