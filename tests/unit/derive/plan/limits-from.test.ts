import { expect, test } from 'vitest';
import { limitsFrom } from '~/derive/plan/limits-from.ts';

test('a list of limits is named by repository, commit and day', () => {
  expect(
    limitsFrom({
      repo: 'aws/amazon-vpc-cni-k8s',
      commit: '0c65d58c0c65d58c0c65d58c0c65d58c0c65d58c',
      date: '2026-07-31',
      path: 'pkg/vpc/vpc_ip_resource_limit.go',
    }),
  ).toBe('aws/amazon-vpc-cni-k8s@0c65d58 of 31 Jul 2026');
});
