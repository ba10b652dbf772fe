import { describe, expect, it } from 'vitest';
import type { NodeLoad } from '~/lib/plan/node-load.ts';
import { interfacesOf, usageOf } from '~/lib/plan/quotas.ts';
import { loadOf } from '../../../support/plan/inputs.ts';
import { instanceOf } from '../../../support/plan/instances.ts';
import { WAYS } from '../../../support/plan/ways.ts';

const m5 = instanceOf('m5.large');

describe('usageOf', () => {
  it('counts addresses and prefixes as one each, and interfaces but the first', () => {
    // Three interfaces with their own addresses, and nine on each.
    expect(usageOf(loadOf(m5, WAYS.secondary, 27), 100)).toEqual({
      amount: 3200,
      working: '100 × (30 addresses + 0 prefixes + 2 further interfaces)',
      rule: 'network-address-usage',
    });
    expect(usageOf(loadOf(m5, WAYS.prefixes, 0), 1)).toMatchObject({
      amount: 2,
      working: '1 × (1 address + 1 prefix + 0 further interfaces)',
    });
  });

  it('counts addresses of pods in subnets of their own', () => {
    const load: NodeLoad = {
      interfaces: 2,
      nodeAddresses: 1,
      podAddresses: 10,
      prefixes: 0,
      waiting: 0,
      isLeast: false,
    };
    expect(usageOf(load, 2).amount).toBe(24);
  });
});

describe('interfacesOf', () => {
  it('counts all of all nodes', () => {
    expect(interfacesOf(loadOf(m5, WAYS.secondary, 27), 100)).toEqual({
      amount: 300,
      working: '100 × 3',
      rule: 'eni-quota',
    });
  });
});
