import { describe, expect, it } from 'vitest';
import { changesBetween } from '~/derive/history/change.ts';
import { feedEntries } from '~/derive/history/feed.ts';
import { claimChanges, firstPublished, historyOf } from '~/derive/history/history.ts';
import { unexplainedChanges } from '~/derive/history/unexplained.ts';
import { comparisonOf } from '~/derive/comparison/resolve.ts';
import { matrixOf } from '~/derive/table/matrix.ts';
import { pinnedDate, pinnedMatrix, standingOf } from '~/derive/table/standing.ts';
import { smallFacts, withUnresearched, without } from '../../../support/facts.ts';
import { snapshotOf } from '../../../support/trial.ts';

const unread = withUnresearched(smallFacts, 'calico', 'policy.fqdn');
const early = snapshotOf('2026-01-01', unread);
const late = snapshotOf('2026-02-02', smallFacts);
const today = comparisonOf(smallFacts);

const withoutCalico = {
  ...smallFacts,
  cnis: without(smallFacts.cnis, 'calico'),
  claims: without(smallFacts.claims, 'calico'),
};

/** First nobody had looked, then the answer was found. */
const history = historyOf([early, late], today, []);

describe('changesBetween', () => {
  it('calls the first answer to a question nobody had looked into added, with no word on why', () => {
    expect(changesBetween(comparisonOf(unread), today, [])).toEqual([
      expect.objectContaining({
        feature: 'policy.fqdn',
        cni: 'calico',
        kind: 'added',
        differences: [{ term: 'Answer', after: 'Paid: A short answer on names in Calico' }],
      }),
    ]);
    expect(unexplainedChanges(early, today, [])).toEqual([]);
  });

  it('has nothing to say of a row or a CNI that nobody has looked into', () => {
    const before = comparisonOf(withoutCalico);
    const scaffolded = comparisonOf(withUnresearched(smallFacts, 'calico'));
    expect(changesBetween(before, scaffolded, [])).toEqual([]);
    expect(changesBetween(scaffolded, scaffolded, [])).toEqual([]);
  });
});

describe('unexplainedChanges', () => {
  it('stops an answer that is taken back as if nobody had looked', () => {
    const found = unexplainedChanges(late, comparisonOf(unread), []);
    expect(found.map(({ message }) => message)).toEqual([
      'calico/policy.fqdn: was answered on 2026-02-02 and is unresearched now — put the answer back, or write unknown with a “because”',
    ]);
  });
});

describe('the history of a claim', () => {
  it('begins with its first answer, which is no change', () => {
    expect(firstPublished(history, 'policy.fqdn', 'calico')?.date).toBe('2026-02-02');
    expect(claimChanges(history, 'policy.fqdn', 'calico')).toEqual([]);
    const never = historyOf([early], comparisonOf(unread), []);
    expect(firstPublished(never, 'policy.fqdn', 'calico')).toBeUndefined();
  });

  it('is an entry of the feeds from its first answer on', () => {
    expect(feedEntries(history).map(({ title, text }) => [title, text])).toEqual([
      ['Calico: FQDN egress rules', 'Answer: Paid: A short answer on names in Calico.'],
      ['First publication', 'The comparison was published.'],
    ]);
  });
});

describe('the way between today and the snapshots', () => {
  const cells = (snapshots: typeof history.snapshots) =>
    pinnedMatrix(matrixOf(today), { ...history, snapshots })
      .groups.flatMap(({ rows }) => rows.flatMap((row) => row.cells))
      .filter(({ anchor }) => anchor === 'policy.fqdn--calico');

  it('leads from a snapshot without an answer to the first one', () => {
    const { changes } = standingOf(history, early, 'policy.fqdn', 'calico');
    expect(changes.map(({ date, change }) => [date, change.kind])).toEqual([
      ['2026-02-02', 'added'],
    ]);
    expect(standingOf(history, late, 'policy.fqdn', 'calico').changes).toEqual([]);
  });

  it('leads to no snapshot that does not answer', () => {
    expect(pinnedDate(history, 'policy.fqdn', 'calico')).toBe('2026-02-02');
    expect(pinnedDate({ snapshots: [early] }, 'policy.fqdn', 'calico')).toBeUndefined();
    expect(cells([early])[0]).toMatchObject({ pinned: '' });
    expect(cells([early])[0]).not.toHaveProperty('pinDiffers');
    expect(cells([early, late])[0]).not.toHaveProperty('pinned');
  });

  it('leads to no snapshot that does not have the CNI yet', () => {
    const past = historyOf([snapshotOf('2026-01-01', withoutCalico)], today, []);
    const row = pinnedMatrix(matrixOf(today), past).groups[0]?.rows[0];
    expect(row?.cells.map(({ pinned }) => pinned)).toEqual(['', undefined]);
    expect(row?.cells.some(({ pinDiffers }) => pinDiffers)).toBe(false);
  });
});
