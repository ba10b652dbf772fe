import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { instances } from '~/data/index.ts';
import { packInstances, type PackedInstances, unpackInstances } from '~/lib/plan/instance-wire.ts';

const SOURCE = 'a list';
const sourced = instances.map((one) => ({ ...one, source: SOURCE }));
const sent = JSON.stringify(packInstances(instances, SOURCE));

test('every instance type comes out of the wire as it went in, with the list that it is from', () => {
  expect(unpackInstances(JSON.parse(sent) as PackedInstances)).toEqual(sourced);
});

test('instance types come out by name, whatever their order was', () => {
  expect(unpackInstances(packInstances(instances.toReversed(), SOURCE))).toEqual(sourced);
});

test('the file takes less than a quarter of its budget of 40 kB', () => {
  expect(gzipSync(sent).length).toBeLessThan(10_000);
});

test('nothing is sent of nothing', () => {
  const packed = packInstances([], SOURCE);
  expect(packed).toEqual({ source: SOURCE, kinds: [] });
  expect(unpackInstances(packed)).toEqual([]);
});
