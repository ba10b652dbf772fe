import { describe, expect, it } from 'vitest';
import { calicoBlocks, clusterPool } from '~/lib/plan/pod-range.ts';
import { inputWith } from '../../../support/plan/inputs.ts';

const ownRanges = (podCidr: string, nodeMask: number) =>
  clusterPool(inputWith({ podCidr, nodeMask })).nodes.amount;

const blocks = (podCidr: string, blockSize: number, pods: number) => {
  const { parts, nodes } = calicoBlocks(inputWith({ podCidr, blockSize }), pods);
  return [parts.amount, nodes.amount];
};

describe('clusterPool', () => {
  it.each([
    ['10.1.0.0/21', 24, 8, 'trap 27: canonical/k8s-snap#1762'],
    ['10.244.0.0/16', 24, 256, 'trap 27: aws/eks-anywhere#488'],
    ['10.2.225.0/24', 24, 1, 'thread 22: kubernetes#85866, aojea'],
    ['10.2.224.0/21', 24, 8, 'thread 22: five nodes need a /21'],
    ['10.2.224.0/22', 24, 4, 'thread 22: a /22 is too small'],
    ['192.168.0.0/24', 24, 1, 'thread 23: kube-router#360, murali-reddy'],
    ['192.168.0.0/16', 24, 256, 'thread 23: one remedy'],
    ['192.168.0.0/24', 28, 16, 'thread 23: the other'],
    ['10.244.0.0/23', 24, 2, 'thread 24: kubernetes#76761'],
    ['10.244.0.0/20', 24, 16, 'thread 24: kubernetes#76761'],
    ['10.2.0.0/16', 25, 512, 'thread 25: kubernetes-on-aws#2090 says ~510'],
    ['10.233.64.0/18', 21, 8, 'thread 26: kubekey#1647, 36 nodes'],
    ['10.233.64.0/18', 24, 64, 'thread 26: what would have served'],
    ['10.0.0.0/24', 20, 0, 'a range of a node that is longer than all'],
  ])('%s in ranges of /%i serves %i nodes (%s)', (podCidr, nodeMask, right) => {
    expect(ownRanges(podCidr, nodeMask)).toBe(right);
  });
});

describe('calicoBlocks', () => {
  it.each([
    [
      '10.0.0.0/20',
      26,
      8,
      64,
      64,
      'trap 26: calico#7382, 64 blocks for 64 nodes, 526 of 4,096 in use',
    ],
    ['10.0.0.0/20', 26, 65, 64, 32, 'trap 26: the 65th pod takes a second block'],
    ['10.254.82.0/23', 29, 7, 64, 64, 'thread 20: calico#6968, 512 addresses'],
    ['10.254.82.0/23', 29, 9, 64, 32, 'thread 20: server1 holds two'],
    ['100.96.0.0/11', 24, 800, 8192, 2048, 'thread 21: calico#4861, four blocks hold 800 pods'],
    ['10.0.0.0/20', 26, 0, 64, 64, 'a node without pods holds a block all the same'],
    ['10.0.0.0/28', 26, 1, 0, 0, 'a pool smaller than a block'],
  ])('%s in blocks of /%i, %i pods a node: %i blocks, %i nodes (%s)', (...row) => {
    const [podCidr, blockSize, pods, parts, nodes] = row;
    expect(blocks(podCidr, blockSize, pods)).toEqual([parts, nodes]);
  });
});
