import { expect, it } from 'vitest';
import { revisionsOf, steadinessOf } from '~/derive/about/revisions.ts';
import { historyOf } from '~/derive/history/history.ts';
import {
  OLD_DAY,
  snapshotOf,
  todaysFacts,
  trialHistory,
  trialSuccessions,
} from '../../../support/trial.ts';

const { snapshots, today } = trialHistory;
const LATER = '2026-09-01';
const published = historyOf(
  [...snapshots, snapshotOf(LATER, todaysFacts)],
  today,
  trialSuccessions,
);

it('what changed is counted by how deep it goes, newest first', () => {
  expect(revisionsOf(published)).toEqual([
    {
      since: OLD_DAY,
      date: LATER,
      claims: 6,
      level: 0,
      answer: 3,
      conditions: 0,
      wording: 0,
      added: 0,
    },
  ]);
});

it('what is not published yet has no day', () => {
  expect(revisionsOf(trialHistory)[0]?.date).toBeUndefined();
});

it('claims that answered otherwise once are counted under whatever id they go today', () => {
  expect(steadinessOf(published)).toEqual({ published: 8, changed: 3 });
  expect(steadinessOf({ ...published, snapshots: [], sets: [] })).toEqual({
    published: 0,
    changed: 0,
  });
});
