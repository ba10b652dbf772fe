import { describe, expect, it } from 'vitest';
import { addressCeiling } from '~/lib/plan/ceiling.ts';
import type { Amount } from '~/lib/plan/figure.ts';
import type { WarmTargets } from '~/lib/plan/targets.ts';
import { loadOf, summary, USE } from '../../../support/plan/inputs.ts';
import { allInstances, instanceOf } from '../../../support/plan/instances.ts';
import { WAYS } from '../../../support/plan/ways.ts';

describe('thread 3: the table of amazon-vpc-cni-k8s#853, corrected in #1414', () => {
  const SHIPPED: WarmTargets = {};
  /** Interfaces, addresses for pods, idle ones, and addresses of the VPC. */
  type Held = readonly [enis: number, held: number, idle: number, vpc: number];

  it.each<readonly [type: string, WarmTargets, pods: number, Held]>([
    ['t3.small', SHIPPED, 0, [1, 3, 3, 4]],
    ['t3.small', SHIPPED, 5, [3, 9, 4, 12]],
    ['t3.small', SHIPPED, 9, [3, 9, 0, 12]],
    ['t3.small', { ip: 1, minimum: 1 }, 0, [1, 1, 1, 2]],
    ['t3.small', { ip: 1, minimum: 1 }, 5, [2, 6, 1, 8]],
    ['t3.small', { ip: 1, minimum: 1 }, 9, [3, 9, 0, 12]],
    ['t3.small', { ip: 2, minimum: 5 }, 0, [2, 5, 5, 7]],
    ['t3.small', { ip: 2, minimum: 5 }, 5, [3, 7, 2, 10]],
    ['t3.small', { ip: 2, minimum: 5 }, 9, [3, 9, 0, 12]],
    ['p3dn.24xlarge', SHIPPED, 0, [1, 49, 49, 50]],
    ['p3dn.24xlarge', SHIPPED, 3, [2, 98, 95, 100]],
    ['p3dn.24xlarge', SHIPPED, 95, [3, 147, 52, 150]],
    ['p3dn.24xlarge', { ip: 5, minimum: 10 }, 0, [1, 10, 10, 11]],
    ['p3dn.24xlarge', { ip: 5, minimum: 10 }, 7, [1, 12, 5, 13]],
    ['p3dn.24xlarge', { ip: 5, minimum: 10 }, 15, [1, 20, 5, 21]],
    ['p3dn.24xlarge', { ip: 5, minimum: 10 }, 45, [2, 50, 5, 52]],
  ])('%s, %j, %i pods: %j', (type, targets, pods, right) => {
    expect(summary(loadOf(instanceOf(type), WAYS.secondary, pods, targets), pods)).toEqual(right);
  });
});

function customCeiling(type: string): Amount {
  return addressCeiling(instanceOf(type), WAYS.custom, USE).amount;
}

/** Values that RaymondKYLiu listed in 2019; two were those of another type. */
const LISTED =
  'a1.medium 5, a1.large 20, a1.metal 205, c1.medium 7, c1.xlarge 44, c3.large 20, c3.8xlarge 205, c4.4xlarge 205, c5.large 20, c5.xlarge 44, c5.4xlarge 205, c5.18xlarge 688, c5.metal 688, c5n.18xlarge 688, cr1.8xlarge 205, d2.8xlarge 205, f1.2xlarge 44, f1.16xlarge 345, g4dn.xlarge 20, g4dn.8xlarge 44, g4dn.12xlarge 205, h1.2xlarge 44, h1.8xlarge 205, hs1.8xlarge 205, i2.2xlarge 44, t3.small 8';

describe('thread 5: the list of amazon-vpc-cni-k8s#527 under custom networking', () => {
  it.each(LISTED.split(', ').map((line) => line.split(' ')))('%s: %s', (type = '', right) => {
    expect(customCeiling(type)).toBe(Number(right));
  });

  it.each([
    ['g4dn.16xlarge', 44, '688 in the thread; EC2 refuses 49 addresses, amazon-vpc-cni-k8s#1083'],
    ['h1.16xlarge', 345, '688 in the thread: eight interfaces, not fifteen'],
  ])('differs for %s: %i (%s)', (type, right) => {
    expect(customCeiling(type)).toBe(right);
  });

  it('has no limits of types that are retired', () => {
    const retired = [
      'cc2.8xlarge',
      'g2.2xlarge',
      'g2.8xlarge',
      'g3s.xlarge',
      'g3.4xlarge',
      'g3.8xlarge',
    ];
    expect(allInstances.filter(({ type }) => retired.includes(type))).toEqual([]);
  });
});
