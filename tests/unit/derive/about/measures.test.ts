import { describe, expect, it } from 'vitest';
import { countsOf, milestonesOf } from '~/derive/about/measures.ts';
import { trendsOf } from '~/derive/about/trend.ts';
import { comparisonOf } from '~/derive/comparison/resolve.ts';
import { cite, smallFacts, withClaim } from '../../../support/facts.ts';
import { snapshotOf } from '../../../support/trial.ts';

const now = comparisonOf(smallFacts);
const { claims, documents } = countsOf(now);

describe('the counts of a state', () => {
  it('are none of what did not exist then', () => {
    expect(countsOf(now)).toEqual({
      claims,
      documents,
      answers: undefined,
      interactions: undefined,
      settings: undefined,
      symptoms: undefined,
    });
    expect(countsOf({ ...now, settings: {} }).settings).toBe(0);
  });

  it('have claims that somebody looked into, and a document once however often it is cited', () => {
    expect(claims).toBe(Object.values(smallFacts.claims).flatMap(Object.values).length);
    expect(documents).toBe(Object.keys(smallFacts.documents).length);
    const more = withClaim(smallFacts, 'calico', 'ipam.pools', {
      sources: [cite('rules', { lines: [[1, 2]] })],
    });
    expect(countsOf(comparisonOf(more)).documents).toBe(documents);
    const fewer = withClaim(smallFacts, 'calico', 'ipam.pools', { support: 'unresearched' });
    expect(countsOf(comparisonOf(fewer)).claims).toBe(claims === undefined ? 0 : claims - 1);
  });
});

describe('the growth of the comparison', () => {
  const milestones = milestonesOf(
    [snapshotOf('2026-01-01', smallFacts), snapshotOf('2026-01-11', smallFacts)],
    { ...now, settings: { one: {} as never } },
    '2026-01-21',
  );

  it('ends with what is written now', () => {
    expect(milestones.map(({ day, isPublished }) => [day, isPublished])).toEqual([
      ['2026-01-01', true],
      ['2026-01-11', true],
      ['2026-01-21', false],
    ]);
  });

  it('is drawn by day and from zero, a panel for each count that there ever was', () => {
    const trends = trendsOf(milestones);
    expect(trends.map(({ id }) => id)).toEqual(['claims', 'documents', 'settings']);
    const [first] = trends;
    const [one, two, three] = first?.points ?? [];
    expect((one?.x ?? 0) + (three?.x ?? 0)).toBeCloseTo(2 * (two?.x ?? 0));
    expect(one?.y).toBe(three?.y);
    expect(first?.points.every(({ y }) => y < first.floor)).toBe(true);
    expect(trends.at(-1)?.points).toHaveLength(1);
  });

  it('is drawn where all falls on one day', () => {
    const [trend] = trendsOf(milestones.slice(0, 1));
    expect(trend?.path).not.toContain('NaN');
  });
});
