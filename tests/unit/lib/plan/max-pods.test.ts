import { describe, expect, it } from 'vitest';
import type { Amount } from '~/lib/plan/figure.ts';
import {
  kubeReserved,
  type MaxPods,
  maxPodsOf,
  type MaxPodsSource,
  nodeadmReserved,
} from '~/lib/plan/max-pods.ts';
import { planned, USE } from '../../../support/plan/inputs.ts';
import { instanceOf, madeUp } from '../../../support/plan/instances.ts';
import { WAYS } from '../../../support/plan/ways.ts';

const MANAGED: MaxPodsSource = { kind: 'managed' };
const NODEADM: MaxPodsSource = { kind: 'nodeadm' };
const karpenter = (reservedEnis: number): MaxPodsSource => ({ kind: 'karpenter', reservedEnis });
const own = (pods: number): MaxPodsSource => ({ kind: 'own', pods });

/** The layers as `ceiling / kubelet / cap`, and what binds. */
function layers({ ceiling, kubelet, cap, usable, binds }: MaxPods): readonly unknown[] {
  return [ceiling.amount, kubelet.amount, cap?.amount ?? '–', usable, binds.join()];
}

interface Case {
  readonly trap: number;
  readonly type: string;
  readonly way: keyof typeof WAYS;
  readonly source: MaxPodsSource;
  readonly right: readonly [
    ceiling: Amount,
    kubelet: Amount,
    cap: Amount | '–',
    usable: Amount,
    binds: string,
  ];
  readonly from: string;
}

const CASES: readonly Case[] = [
  {
    trap: 1,
    type: 'm5.large',
    way: 'secondary',
    source: NODEADM,
    right: [29, 29, '–', 29, 'ceiling,kubelet'],
    from: 'nodeadm eni_max_pods.go 75–77',
  },
  {
    trap: 5,
    type: 'm5.large',
    way: 'prefixes',
    source: MANAGED,
    right: [434, 434, 110, 110, 'cap'],
    from: 'create-managed-node-group.adoc 23',
  },
  {
    trap: 5,
    type: 'm5.large',
    way: 'customPrefixes',
    source: MANAGED,
    right: [290, 434, 110, 110, 'cap'],
    from: 'eks-networking-add-ons.adoc 2489, 2533: with prefixes the group computes',
  },
  {
    trap: 4,
    type: 'm5.large',
    way: 'custom',
    source: MANAGED,
    right: [20, 29, 110, 20, 'ceiling'],
    from: 'eks-networking-add-ons.adoc 2159–2171: lowered by hand with an AMI of one’s own, of others nothing is said',
  },
  {
    trap: 5,
    type: 'm5.large',
    way: 'prefixes',
    source: NODEADM,
    right: [434, 29, '–', 29, 'kubelet'],
    from: 'eni_max_pods.go: nodeadm knows no prefixes',
  },
  {
    trap: 4,
    type: 't3.2xlarge',
    way: 'custom',
    source: NODEADM,
    right: [44, 58, '–', 44, 'ceiling'],
    from: 'vpc-cni#3238: 14 pods find no address',
  },
  {
    trap: 16,
    type: 'm5.metal',
    way: 'prefixes',
    source: MANAGED,
    right: [11762, 11762, 250, 250, 'cap'],
    from: 'bare metal takes prefixes; 96 vCPUs',
  },
  {
    trap: 16,
    type: 'u-12tb1.metal',
    way: 'prefixes',
    source: MANAGED,
    right: [2322, 2322, 'unknown', 'unknown', 'cap'],
    from: 'no list has its vCPUs, so its cap is not known',
  },
  {
    trap: 18,
    type: 'm5.large',
    way: 'branches',
    source: karpenter(1),
    right: [20, 20, '–', 20, 'ceiling,kubelet'],
    from: 'karpenter#7312',
  },
  {
    trap: 20,
    type: 'm5a.4xlarge',
    way: 'secondary',
    source: MANAGED,
    right: [234, 234, 110, 110, 'cap'],
    from: 'amazon-eks-user-guide#663',
  },
  {
    trap: 20,
    type: 'c5.18xlarge',
    way: 'secondary',
    source: NODEADM,
    right: [737, 737, '–', 737, 'ceiling,kubelet'],
    from: 'eks-ami#1419: self-managed',
  },
  {
    trap: 20,
    type: 'c5.18xlarge',
    way: 'secondary',
    source: MANAGED,
    right: [737, 737, 250, 250, 'cap'],
    from: 'eks-ami#1419: recommended',
  },
  {
    trap: 22,
    type: 'r8gd.medium',
    way: 'prefixes',
    source: karpenter(0),
    right: [98, 8, '–', 8, 'kubelet'],
    from: 'karpenter#9299, #8210',
  },
  {
    trap: 28,
    type: 'm5.large',
    way: 'autoMode',
    source: own(200),
    right: [434, 434, 110, 110, 'cap'],
    from: 'create-node-class.adoc: the lower of 110 and the computation; no value of one’s own',
  },
  {
    trap: 28,
    type: 't3.nano',
    way: 'autoMode',
    source: MANAGED,
    right: [34, 34, 110, 34, 'ceiling,kubelet'],
    from: 'containers-roadmap#2488',
  },
  {
    trap: 32,
    type: 'm5.large',
    way: 'ipv6',
    source: MANAGED,
    right: ['unlimited', 434, 110, 110, 'cap'],
    from: 'max-pods-calculator.sh: prefixes',
  },
  {
    trap: 33,
    type: 'p5.4xlarge',
    way: 'secondary',
    source: NODEADM,
    right: [118, 118, '–', 118, 'ceiling,kubelet'],
    from: 'eni-max-pods.txt',
  },
];

describe('maxPodsOf', () => {
  it.each(CASES)('trap $trap: $type, $way, $source.kind ($from)', (one) => {
    const maxPods = maxPodsOf(instanceOf(one.type), WAYS[one.way], one.source, USE, 0);
    expect(layers(maxPods)).toEqual(one.right);
  });

  it('caps at 250 from 30 vCPUs on, by the user guide; the script caps at 110 up to 30', () => {
    const capAt = (vcpu: number) =>
      maxPodsOf(madeUp({ vcpu }), WAYS.secondary, MANAGED, USE, 0).cap?.amount;
    expect([29, 30, 31].map(capAt)).toEqual([110, 250, 250]);
  });

  it('lets Karpenter place no pod where it leaves out every interface (types.go 655–658)', () => {
    const kubelet = (reserved: number) =>
      maxPodsOf(instanceOf('m5.large'), WAYS.secondary, karpenter(reserved), USE, 0).kubelet.amount;
    expect([0, 1, 2, 3, 4].map(kubelet)).toEqual([29, 20, 11, 0, 0]);
  });

  it('never holds back the first interface (ipamd.go 285)', () => {
    const { ceiling } = maxPodsOf(instanceOf('m5.large'), WAYS.secondary, NODEADM, USE, 9);
    expect(ceiling.amount).toBe(9 + 2);
  });
});

describe('a group of several types', () => {
  it('trap 21: takes the pods of the least of them (eksctl#5337, kops#7539)', () => {
    const { usable } = planned(WAYS.secondary, {
      types: ['m5.4xlarge', 'd3en.xlarge', 'm5.large'],
      maxPods: MANAGED,
    });
    expect(usable).toBe(10);
  });

  it('takes no more than a node of each type announces: a managed group has one value for all', () => {
    const held = (maxPods: MaxPodsSource) =>
      planned(WAYS.secondary, { types: ['m5.large', 'm5.4xlarge'], maxPods }).stages?.full
        .addresses;
    // Growth of the large type stops at 29 where it announces 29; else it fills all its interfaces.
    expect(held(MANAGED)).toBe(30);
    expect(held(NODEADM)).toBe(240);
    expect(held(karpenter(0))).toBe(240);
  });
});

describe('memory that is kept back', () => {
  it.each([
    [19, nodeadmReserved(instanceOf('m6g.xlarge')).amount, 893, 'karpenter#8205: 58 pods'],
    [19, kubeReserved(30).amount, 585, 'bottlerocket.go 209–215: on Bottlerocket alone'],
    [19, kubeReserved(288).amount, 3423, 'eks-ami#2580: an expression without a cap'],
    [19, nodeadmReserved(instanceOf('m5.large')).amount, 574, 'config.go 281–287, 442–444'],
  ])('trap %i: %i MiB is %i (%s)', (_trap, ours, right) => {
    expect(ours).toBe(right);
  });
});
