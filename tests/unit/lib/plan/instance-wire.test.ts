import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { instances } from '~/data/index.ts';
import { packInstances, type PackedInstances, unpackInstances } from '~/lib/plan/instance-wire.ts';

const sent = JSON.stringify(packInstances(instances));

test('every instance type comes out of the wire as it went in', () => {
  expect(unpackInstances(JSON.parse(sent) as PackedInstances)).toEqual(instances);
});

test('instance types come out by name, whatever their order was', () => {
  expect(unpackInstances(packInstances(instances.toReversed()))).toEqual(instances);
});

test('the file takes less than a quarter of its budget of 40 kB', () => {
  expect(gzipSync(sent).length).toBeLessThan(10_000);
});

test('nothing is sent of nothing', () => {
  expect(packInstances([])).toEqual([]);
  expect(unpackInstances([])).toEqual([]);
});
