import { expect, test } from 'vitest';
import { cniNames, NAMED_AT_MOST } from '~/derive/comparison/names.ts';

test('a few CNIs are named, many are counted', () => {
  const names = Array.from({ length: NAMED_AT_MOST + 1 }, (_, at) => `CNI ${at}`);
  expect(cniNames(names.slice(0, 2))).toBe('CNI 0 and CNI 1');
  expect(cniNames(names.slice(1))).not.toContain('plugins');
  expect(cniNames(names)).toBe(`${names.length} Kubernetes CNI plugins`);
});
