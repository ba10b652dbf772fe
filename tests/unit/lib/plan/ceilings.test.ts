import { describe, expect, it } from 'vitest';
import { addressCeiling, CILIUM_OWN, type NodeUse, slotsOf } from '~/lib/plan/ceiling.ts';
import type { Amount } from '~/lib/plan/figure.ts';
import type { Way } from '~/lib/plan/way.ts';
import { loadOf, USE } from '../../../support/plan/inputs.ts';
import { allInstances, instanceOf } from '../../../support/plan/instances.ts';
import { WAYS } from '../../../support/plan/ways.ts';
import { addressesOf } from '~/lib/plan/node-load.ts';

function ceiling(type: string, way: Way, use: NodeUse = USE): Amount {
  return addressCeiling(instanceOf(type), way, use).amount;
}

/** Numbers of the trap, type, way, pods that find an address, and who says so. */
type Case = readonly [
  trap: number,
  type: string,
  way: keyof typeof WAYS,
  right: Amount,
  source: string,
];

const CASES: readonly Case[] = [
  [1, 'm5.large', 'secondary', 29, 'eni-max-pods.txt'],
  [2, 'm8i.large', 'secondary', 59, '2i2c-org/infrastructure#8956: 20 addresses an interface'],
  [2, 'r8i-flex.large', 'secondary', 59, '2i2c-org/infrastructure#8956'],
  [2, 'm8i.4xlarge', 'secondary', 394, '2i2c-org/infrastructure#8956: 50, not 30'],
  [3, 'p5.48xlarge', 'secondary', 100, 'eks-ami#1392: the default card alone'],
  [3, 'trn2.48xlarge', 'secondary', 100, 'eks-ami#2229'],
  [3, 'p4d.24xlarge', 'secondary', 737, 'eks-ami#826: not 60 × 49 + 2 = 2,942'],
  [3, 'p4de.24xlarge', 'secondary', 737, 'eks-ami#826'],
  [3, 'dl1.24xlarge', 'secondary', 737, 'eks-ami#826'],
  [4, 't3.2xlarge', 'custom', 44, 'vpc-cni#3238: 58 is too high'],
  [4, 't3.medium', 'custom', 12, 'vpc-cni#1480, jayanthvn'],
  [4, 'm5.large', 'custom', 20, 'karpenter#2273, #6353; the guide calls it 29'],
  [5, 'm5.large', 'prefixes', 434, 'max-pods-calculator.sh 97–101; the guide for IPv6 says 460'],
  [5, 'm5.large', 'customPrefixes', 290, 'max-pods-calculator.sh 138–140'],
  [6, 't3.small', 'prefixes', 146, 'vpc-cni#2658: 9 prefixes, 144 addresses, not 176'],
  [14, 'x2iedn.4xlarge', 'secondary', 234, 'karpenter#7318'],
  [15, 'i3.large', 'prefixes', 29, 'awsutils.go 2009–2018: Xen takes no prefixes'],
  [15, 'i3.large', 'customPrefixes', 20, 'ipamd.go 2776: falls back to secondary addresses'],
  [16, 'u-12tb1.metal', 'secondary', 147, 'eni-max-pods.txt'],
  [16, 'u-12tb1.metal', 'prefixes', 2322, 'awsutils.go 2012: bare metal takes prefixes'],
  [18, 'm5.large', 'branches', 20, 'karpenter#7312: the trunk takes an interface'],
  [18, 't3.medium', 'branches', 17, 'limits.go, IsTrunkingCompatible: no trunk, none kept back'],
  [18, 'r6g.medium', 'branches', 5, 'vpc-cni#3112: one interface beside the trunk'],
  [22, 'r8gd.medium', 'secondary', 8, 'karpenter#9299'],
  [22, 'r8gd.medium', 'prefixes', 98, 'karpenter#9299: what is possible'],
  [28, 't3.nano', 'autoMode', 34, 'auto-networking.adoc: prefixes'],
  [30, 't3.2xlarge', 'secondary', 58, 'eni-max-pods.txt; blogs: 4 × 15 − 1 = 59'],
  [30, 'm5.4xlarge', 'secondary', 234, 'eni-max-pods.txt; blogs: 8 × 30 − 1 = 239'],
  [31, 't3.nano', 'secondary', 4, 'eni-max-pods.txt'],
  [31, 't3.micro', 'custom', 3, 'max-pods-calculator.sh 103–107'],
  [32, 'm5.large', 'ipv6', 'unlimited', 'ipv6.adoc 97: a /80 does not end'],
  [32, 'i3.large', 'ipv6', 2, 'ipamd.go 2771–2775: without prefixes ipamd does not start'],
  [33, 'p5.4xlarge', 'secondary', 118, 'eni-max-pods.txt: it is in the list'],
];

/** Of Cilium, what its pool holds: two of it are its own (cilium#22054), so pods have two fewer. */
const CILIUM_CASES: readonly Case[] = [
  [15, 'i3.large', 'ciliumPrefixesFromOne', 18, 'Smana/cloud-native-ref#1726: measured'],
  [17, 'm6i.xlarge', 'ciliumFromOne', 42, 'Smana/cloud-native-ref#1726: 42 of 42 in use, not 58'],
  [17, 'm6i.xlarge', 'ciliumPrefixesFromOne', 672, 'Smana/cloud-native-ref#1728'],
  [17, 'c5.large', 'ciliumPrefixesFromOne', 288, 'Smana/cloud-native-ref#1728'],
  [17, 'm6i.xlarge', 'cilium', 56, 'node.go 1018–1025: index 0 leaves nothing out'],
];

describe('addressCeiling', () => {
  it.each(CASES)('trap %i: %s, %s: %s (%s)', (_trap, type, way, right) => {
    expect(ceiling(type, WAYS[way])).toBe(right);
  });

  it.each(CILIUM_CASES)('trap %i: the pool of %s, %s: %s (%s)', (_trap, type, way, right) => {
    const ofPods = ceiling(type, WAYS[way], { ...USE, hostPods: 0 });
    expect(ofPods).toBe(Number(right) - CILIUM_OWN);
  });

  it('trap 14: counts pods on the host network as they are, which take none of the 240 addresses', () => {
    const instance = instanceOf('x2iedn.4xlarge');
    expect(ceiling('x2iedn.4xlarge', WAYS.secondary, { ...USE, hostPods: 0 })).toBe(232);
    expect(addressesOf(loadOf(instance, WAYS.secondary, 232))).toBe(240);
    expect(instance.enis).toBe(8);
  });

  it('is the published value of every type: interfaces × (addresses − 1) + 2', () => {
    const differing = allInstances.filter(
      (instance) =>
        addressCeiling(instance, WAYS.secondary, USE).amount !==
        instance.enis * (instance.ipv4PerEni - 1) + 2,
    );
    expect(differing).toEqual([]);
    expect(allInstances.length).toBeGreaterThan(1300);
  });

  it('follows the published formulas with prefixes and custom networking for every type', () => {
    const differing = allInstances.filter((instance) => {
      const { enis, ipv4PerEni, hypervisor, bareMetal } = instance;
      const size = hypervisor === 'nitro' || bareMetal ? 16 : 1;
      const of = (way: Way) => addressCeiling(instance, way, USE).amount;
      return (
        of(WAYS.prefixes) !== enis * (ipv4PerEni - 1) * size + 2 ||
        of(WAYS.custom) !== (enis - 1) * (ipv4PerEni - 1) + 2 ||
        of(WAYS.customPrefixes) !== (enis - 1) * (ipv4PerEni - 1) * size + 2
      );
    });
    expect(differing).toEqual([]);
  });

  it('trap 6: has nine places for prefixes on a t3.small', () => {
    const { enis } = instanceOf('t3.small');
    expect(enis * slotsOf(instanceOf('t3.small')) * 16).toBe(144);
  });

  it.each([
    [24, 254 - CILIUM_OWN, 'cilium#46598: 254 of a /24, two of them Cilium’s'],
    [28, 14 - CILIUM_OWN, 'kube-router#360: mask 28'],
    [30, 0, 'nothing beside Cilium’s own two'],
    [31, 0, 'fewer than Cilium’s own two'],
    [32, 0, 'no address between first and last'],
  ])('has so many addresses for pods in a range of /%i of a node: %i (%s)', (nodeMask, right) => {
    const use = { ...USE, hostPods: 0, nodeMask };
    expect(ceiling('m5.large', WAYS.clusterPool, use)).toBe(right);
  });

  it('trap 26: counts at most twenty blocks of Calico a node (calico#9462, ipam.go 748–752)', () => {
    expect(ceiling('m5.large', WAYS.blocks, { ...USE, hostPods: 0 })).toBe(20 * 64);
  });

  it('shows its working', () => {
    const of = (type: string, way: Way) => addressCeiling(instanceOf(type), way, USE).working;
    expect(of('m5.large', WAYS.secondary)).toBe('3 × (10 − 1) + 2');
    expect(of('m5.large', WAYS.customPrefixes)).toBe('(3 − 1) × (10 − 1) × 16 + 2');
    expect(of('m6i.xlarge', WAYS.ciliumFromOne)).toBe('(4 − 1) × (15 − 1) − 2 + 2');
    // The operator counts 60 on four cards, and attaches to the first alone: api.go 920.
    expect(of('p4d.24xlarge', WAYS.cilium)).toBe('15 × (50 − 1) − 2 + 2');
  });
});
