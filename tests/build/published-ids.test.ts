import { describe, expect, test } from 'vitest';
import type { Snapshot } from '~/derive/comparison/schema.ts';
import { readSnapshots } from '../../scripts/snapshot/files.ts';
import { checkedFacts } from '../support/checked-facts.ts';
import { deadAddresses } from '../support/published-addresses.ts';
import { dist } from '../support/routes.ts';

const { snapshots } = readSnapshots(checkedFacts.snapshots, checkedFacts.checksums);

describe('an address once published', () => {
  test('comes from a snapshot', () => {
    expect(snapshots.length).toBeGreaterThan(0);
  });

  test.each(snapshots.map((snapshot): [string, Snapshot] => [snapshot.date, snapshot]))(
    'on %s still answers',
    (_, snapshot) => {
      expect(deadAddresses(dist, snapshot).slice(0, 20)).toEqual([]);
    },
  );
});
