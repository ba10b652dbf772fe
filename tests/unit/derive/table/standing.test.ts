import { describe, expect, it } from 'vitest';
import { historyOf } from '~/derive/history/history.ts';
import { comparisonOf } from '~/derive/comparison/resolve.ts';
import { matrixOf } from '~/derive/table/matrix.ts';
import { datedMatrix, pinnedMatrix, standingOf } from '~/derive/table/standing.ts';
import { cite, smallFacts, withClaim, without } from '../../../support/facts.ts';
import { snapshotOf, trialHistory } from '../../../support/trial.ts';

const [old] = trialHistory.snapshots;
if (old === undefined) throw new Error('the trial has no snapshot');

const standing = (feature: string, cni: string) => standingOf(trialHistory, old, feature, cni);

describe('standingOf', () => {
  it('has no change where the answer holds, under its id or a new one', () => {
    expect(standing('policy.summary', 'cilium')).toEqual({
      changes: [],
      today: ['policy.summary'],
    });
    expect(standing('policy.names', 'cilium')).toEqual({ changes: [], today: ['policy.fqdn'] });
  });

  it('has the change of an answer, with its reason', () => {
    expect(standing('policy.names', 'calico').changes).toMatchObject([
      { since: '2026-06-01', change: { feature: 'policy.fqdn', former: 'policy.names' } },
    ]);
    expect(standing('policy.summary', 'calico').changes[0]?.change.because).toBe(
      'tiers are free since v3.30.',
    );
  });

  it('names every part of a split, and what differs in each', () => {
    const { changes, today } = standing('ipam.ranges', 'cilium');
    expect(today).toEqual(['ipam.pools', 'ipam.sizes']);
    expect(changes.map(({ change }) => change.feature)).toEqual(['ipam.sizes']);
  });

  it('has a change before the split once, before those of the parts', () => {
    const snapshots = ['2026-05-01', '2026-06-01'].map((date, at) =>
      snapshotOf(date, {
        ...smallFacts,
        claims: withClaim(smallFacts, 'calico', 'policy.fqdn', { value: `Value ${String(at)}` })
          .claims,
      }),
    );
    const parts = ['ipam.pools', 'policy.summary'] as const;
    const features = without(smallFacts.features, 'policy.fqdn');
    const record = { kind: 'split', from: 'policy.fqdn', to: parts } as const;
    const today = comparisonOf({ ...smallFacts, features });
    const before = snapshots.map((snapshot) => {
      const { 'policy.fqdn': row } = snapshot.claims;
      return { ...snapshot, claims: row === undefined ? {} : { 'policy.fqdn': row } };
    });
    const history = historyOf(before, today, [
      { ...record, date: '2026-07-01', reason: 'Two questions.' },
    ]);
    const [first] = history.snapshots;
    const found = first && standingOf(history, first, 'policy.fqdn', 'calico').changes;
    expect(found?.map(({ date, change }) => [date, change.feature])).toEqual([
      ['2026-06-01', 'policy.fqdn'],
      [undefined, 'ipam.pools'],
      [undefined, 'policy.summary'],
    ]);
  });

  it('does not count other words or sources for the same answer', () => {
    const facts = withClaim(smallFacts, 'calico', 'policy.fqdn', { sources: [cite('page')] });
    const snapshot = snapshotOf('2026-01-01', smallFacts);
    const history = historyOf([snapshot], comparisonOf(facts), []);
    expect(standingOf(history, snapshot, 'policy.fqdn', 'calico').changes).toEqual([]);
  });

  it('looks at what came after the snapshot alone', () => {
    const snapshots = ['One', 'Two', 'Three'].map((value, at) =>
      snapshotOf(
        `2026-0${String(at + 1)}-01`,
        withClaim(smallFacts, 'calico', 'policy.fqdn', { value }),
      ),
    );
    const last = snapshots[2];
    const history = historyOf(
      snapshots,
      comparisonOf(withClaim(smallFacts, 'calico', 'policy.fqdn', { value: 'Three' })),
      [],
    );
    const counts = snapshots.map(
      (snapshot) => standingOf(history, snapshot, 'policy.fqdn', 'calico').changes.length,
    );
    expect(last?.date).toBe('2026-03-01');
    expect(counts).toEqual([2, 1, 0]);
  });
});

describe('datedMatrix', () => {
  it('is the comparison of the snapshot, each cell with its standing', () => {
    const { groups } = datedMatrix(trialHistory, old);
    expect(groups.flatMap(({ rows }) => rows.map(({ id }) => id))).toEqual([
      'ipam.ranges',
      'policy.summary',
      'policy.names',
    ]);
    const cells = groups.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
    expect(cells.map((cell) => cell.standing?.changes.length)).toEqual([0, 1, 1, 0, 1, 0]);
  });
});

describe('pinnedMatrix', () => {
  const { groups } = pinnedMatrix(matrixOf(trialHistory.today), trialHistory);
  const rows = groups.flatMap((group) => group.rows);
  const rowOf = (id: string) => rows.find((row) => row.id === id);

  it('knows the id under which the latest snapshot holds a row', () => {
    expect(rowOf('policy.fqdn')?.pinned).toBe('policy.names');
    expect(rowOf('policy.fqdn')?.cells.map((cell) => cell.pinned)).toEqual([
      'policy.names--calico',
      'policy.names--cilium',
    ]);
  });

  it('leaves out the id that a row has there too', () => {
    expect(rowOf('policy.summary')).not.toHaveProperty('pinned');
  });

  it('says which answers differ from those of the latest snapshot', () => {
    const differing = rows.flatMap(({ cells }) => cells).filter(({ pinDiffers }) => pinDiffers);
    expect(differing.map(({ anchor }) => anchor).sort()).toEqual([
      'ipam.sizes--cilium',
      'policy.fqdn--calico',
      'policy.summary--calico',
    ]);
  });

  it('is empty for a row in no snapshot yet', () => {
    const history = { ...trialHistory, successions: [] };
    const row = pinnedMatrix(matrixOf(history.today), history).groups[0]?.rows[0];
    expect([row?.pinned, row?.cells[0]?.pinned]).toEqual(['', '']);
  });
});
