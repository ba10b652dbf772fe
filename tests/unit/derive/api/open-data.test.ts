import { expect, test } from 'vitest';
import { historyOf } from '~/derive/history/history.ts';
import {
  cniFile,
  type DataAddresses,
  featureFiles,
  metaOf,
  metaSchema,
} from '~/derive/api/open-data.ts';
import { comparisonOf } from '~/derive/comparison/resolve.ts';
import { smallFacts } from '../../../support/facts.ts';
import { OLD_DAY, snapshotOf, trialHistory } from '../../../support/trial.ts';

const addresses: DataAddresses = {
  site: 'https://example.org/',
  snapshot: (date) => `https://example.org/api/v1/snapshots/${date}.json`,
  asOf: (date) => `https://example.org/as-of/${date}/`,
};
const CHECKSUM = `sha256-${'0'.repeat(64)}`;
const published = [{ date: OLD_DAY, checksum: CHECKSUM }];

test('meta names the latest snapshot and says that the data have moved on', () => {
  const meta = metaOf(trialHistory, published, addresses);
  expect(metaSchema.parse(meta)).toEqual(meta);
  expect(meta.snapshot).toEqual({
    date: OLD_DAY,
    checksum: CHECKSUM,
    address: `https://example.org/api/v1/snapshots/${OLD_DAY}.json`,
    page: `https://example.org/as-of/${OLD_DAY}/`,
    unchanged: false,
  });
});

test('meta says so where the data still are those of the snapshot', () => {
  const history = historyOf([snapshotOf(OLD_DAY, smallFacts)], comparisonOf(smallFacts), []);
  expect(metaOf(history, published, addresses).snapshot?.unchanged).toBe(true);
});

test('meta has no snapshot before the first', () => {
  const meta = metaOf(historyOf([], comparisonOf(smallFacts), []), [], addresses);
  expect(meta).not.toHaveProperty('snapshot');
  expect(metaSchema.parse(meta).reviewed).toBe('2026-02-03');
});

test('every feature has a file with its claims by CNI', () => {
  const file = featureFiles(trialHistory).find(({ id }) => id === 'policy.fqdn');
  expect(file?.feature.name).toBe('FQDN egress rules');
  expect(file?.claims['calico']?.edition).toBe('Calico Cloud');
  expect(file).not.toHaveProperty('former');
});

test('an id that moved keeps its file, with its last answers and its successor', () => {
  const file = featureFiles(trialHistory).find(({ id }) => id === 'policy.names');
  expect(file?.former).toEqual({
    kind: 'moved',
    to: ['policy.fqdn'],
    date: '2026-08-01',
    reason: 'The new id uses the term of the field.',
    snapshot: OLD_DAY,
  });
  expect(file?.claims['calico']?.edition).toBe('Calico Enterprise');
});

test('an id that was split names all its successors', () => {
  const file = featureFiles(trialHistory).find(({ id }) => id === 'ipam.ranges');
  expect(file?.former?.to).toEqual(['ipam.pools', 'ipam.sizes']);
});

test('a CNI has a file with its claims by feature', () => {
  const { cni, claims } = cniFile(comparisonOf(smallFacts), 'cilium');
  expect(cni.version).toBe('1.20.2');
  expect(Object.keys(claims)).toEqual(['ipam.pools', 'policy.summary', 'policy.fqdn']);
  expect(claims['ipam.pools']?.missing).toBe('pools by namespace');
});

test('a CNI that does not exist is named in the error', () => {
  expect(() => cniFile(comparisonOf(smallFacts), 'flannel')).toThrow('flannel: no such CNI');
});
