import { describe, expect, it } from 'vitest';
import * as facts from '~/data/index.ts';
import { comparisonOf } from '~/derive/comparison/resolve.ts';
import { goneIds, refuseGoneIds } from '~/derive/history/gone.ts';
import type { Snapshot } from '~/derive/comparison/schema.ts';

const today = comparisonOf(facts);
const [feature = ''] = today.order.features;
const old: Snapshot = {
  ...today,
  date: '2026-01-01',
  schemaVersion: 1,
  features: { ...today.features, 'policy.former': today.features[feature] ?? never() },
} as Snapshot;
const record = {
  kind: 'moved',
  from: 'policy.former',
  to: feature,
  date: '2026-02-01',
  reason: '',
};

function never(): never {
  throw new Error('the data have no feature');
}

describe('a published id', () => {
  it('that is still there is not gone', () => {
    expect(goneIds([{ ...old, features: today.features }], today, [])).toEqual([]);
  });

  it('that is no more stops the build, with the day and the remedy', () => {
    expect(() => {
      refuseGoneIds([old], today, []);
    }).toThrow(
      'policy.former: published on 2026-01-01 and gone — add a record of kind moved or split to src/data/successions.ts',
    );
  });

  it('that is no more is at rest once a record says what became of it', () => {
    expect(() => {
      refuseGoneIds([old], today, [record as (typeof facts.successions)[number]]);
    }).not.toThrow();
  });
});
