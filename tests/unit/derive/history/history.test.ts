import { describe, expect, it } from 'vitest';
import type { Succession } from '~/data/model.ts';
import type { Facts } from '~/derive/comparison/facts.ts';
import {
  claimChanges,
  comparisonIn,
  firstPublished,
  historyOf,
  isUnchanged,
} from '~/derive/history/history.ts';
import { comparisonOf } from '~/derive/comparison/resolve.ts';
import { smallFacts, withClaim, without } from '../../../support/facts.ts';
import { OLD_DAY, snapshotOf, todaysFacts, trialHistory } from '../../../support/trial.ts';

const first = snapshotOf('2026-01-01', smallFacts);
const valued = (value: string) => withClaim(smallFacts, 'calico', 'policy.fqdn', { value });

/** The small facts with `policy.fqdn` under another id. */
function renamed(facts: Facts, id: string): Facts {
  const rename = <T>(entries: Readonly<Record<string, T>>) =>
    Object.fromEntries(
      Object.entries(entries).map(([key, entry]) => [key === 'policy.fqdn' ? id : key, entry]),
    );
  const claims = Object.entries(facts.claims).map(([cni, ofCni]) => [cni, rename(ofCni)] as const);
  return { ...facts, features: rename(facts.features), claims: Object.fromEntries(claims) };
}

function moved(from: string, to: string): Succession {
  return { kind: 'moved', from, to, date: '2026-02-01', reason: 'A better term.' };
}

/** What a claim's page says: each change as `day: before → after`. */
function lines(...[history, feature, cni]: Parameters<typeof claimChanges>) {
  return claimChanges(history, feature, cni).map(({ date = 'today', change }) => {
    const [{ before = '', after = '' } = {}] = change.differences;
    return `${date}: ${before} → ${after}`;
  });
}

describe('isUnchanged', () => {
  it('holds a snapshot against the data of today, its day apart', () => {
    expect(isUnchanged(first, comparisonOf(smallFacts))).toBe(true);
    expect(isUnchanged(first, comparisonOf(valued('Another')))).toBe(false);
    expect(comparisonIn(first)).not.toHaveProperty('date');
  });
});

describe('historyOf', () => {
  it('is empty before the first snapshot', () => {
    expect(historyOf([], comparisonOf(smallFacts), []).sets).toEqual([]);
  });

  it('has one set without changes after the first publication', () => {
    expect(historyOf([first], comparisonOf(smallFacts), []).sets).toEqual([
      { date: '2026-01-01', changes: [], others: [], handovers: [] },
    ]);
  });

  it('has a set for each snapshot, oldest first, and one for what is not published yet', () => {
    const second = snapshotOf('2026-02-02', valued('Second'));
    const { sets } = historyOf([second, first], comparisonOf(valued('Third')), []);
    expect(sets.map(({ date, since, changes }) => [date, since, changes.length])).toEqual([
      ['2026-01-01', undefined, 0],
      ['2026-02-02', '2026-01-01', 1],
      [undefined, '2026-02-02', 1],
    ]);
  });

  it('says what became of ids, in the set in which they passed', () => {
    const { handovers } = trialHistory.sets.at(-1) ?? {};
    expect(handovers?.map(({ succession, successors }) => [succession.from, successors])).toEqual([
      ['policy.names', ['policy.fqdn']],
      ['ipam.ranges', ['ipam.pools', 'ipam.sizes']],
    ]);
    const later = historyOf(
      [...trialHistory.snapshots, snapshotOf('2026-09-01', todaysFacts)],
      comparisonOf(todaysFacts),
      trialHistory.successions,
    );
    expect(later.sets.map((set) => set.handovers.length)).toEqual([0, 2]);
  });
});

describe('claimChanges and firstPublished', () => {
  const successions = [moved('policy.a', 'policy.b'), moved('policy.b', 'policy.fqdn')];
  const chain = historyOf(
    [
      snapshotOf('2026-01-01', renamed(valued('One'), 'policy.a')),
      snapshotOf('2026-02-02', renamed(valued('Two'), 'policy.a')),
      snapshotOf('2026-03-03', renamed(valued('Two'), 'policy.b')),
      snapshotOf('2026-04-04', renamed(valued('Four'), 'policy.b')),
    ],
    comparisonOf(valued('Five')),
    successions,
  );

  it('follow a claim through every id it had', () => {
    expect(lines(chain, 'policy.fqdn', 'calico')).toEqual([
      '2026-02-02: Paid: One → Paid: Two',
      '2026-04-04: Paid: Two → Paid: Four',
      'today: Paid: Four → Paid: Five',
    ]);
    expect(firstPublished(chain, 'policy.fqdn', 'calico')).toEqual({
      date: '2026-01-01',
      feature: 'policy.a',
    });
  });

  it('find no change in a new id alone', () => {
    expect(chain.sets[2]).toMatchObject({ date: '2026-03-03', changes: [] });
    expect(lines(chain, 'policy.fqdn', 'cilium')).toEqual([]);
  });

  it('follow each part of a split to the whole', () => {
    expect(lines(trialHistory, 'ipam.pools', 'cilium')).toEqual([]);
    expect(lines(trialHistory, 'ipam.sizes', 'cilium')).toHaveLength(1);
    for (const part of ['ipam.pools', 'ipam.sizes']) {
      expect(firstPublished(trialHistory, part, 'cilium')).toEqual({
        date: OLD_DAY,
        feature: 'ipam.ranges',
      });
    }
  });

  it('do not count the first publication as a change', () => {
    const features = without(smallFacts.features, 'policy.fqdn');
    const history = historyOf(
      [snapshotOf('2026-01-01', { ...smallFacts, features }), snapshotOf('2026-02-02', smallFacts)],
      comparisonOf(smallFacts),
      [],
    );
    expect(claimChanges(history, 'policy.fqdn', 'calico')).toEqual([]);
    expect(firstPublished(history, 'policy.fqdn', 'calico')?.date).toBe('2026-02-02');
  });

  it('have nothing to say of a claim in no snapshot', () => {
    const history = historyOf([], comparisonOf(smallFacts), []);
    expect(claimChanges(history, 'policy.fqdn', 'calico')).toEqual([]);
    expect(firstPublished(history, 'policy.fqdn', 'calico')).toBeUndefined();
  });
});
