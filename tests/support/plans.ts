import type { InstanceType } from '~/data/instance.ts';
import type { PlanExample, PlanTable } from '~/data/plan-example.ts';
import type { PlanWay } from '~/data/plan-way.ts';

const small: InstanceType = {
  type: 'm5.large',
  enis: 3,
  ipv4PerEni: 10,
  hypervisor: 'nitro',
  bareMetal: false,
  networkCards: 1,
  branchEnis: 9,
  trunking: true,
  vcpu: 2,
  memory: 8192,
  arch: 'amd64',
  inNodeadm: true,
};

const planWays: Readonly<Record<string, PlanWay>> = {
  flat: {
    name: 'A flat network',
    short: 'Flat',
    mode: 'calico-plain' as PlanWay['mode'],
    engine: { kind: 'vpc-cni' },
    costs: ['policy.fqdn'],
  },
};

const planExamples: Readonly<Record<string, PlanExample>> = {
  'few-nodes': {
    name: 'Three nodes',
    who: 'Somebody tries it.',
    query: '?v=1&nodes=3&way=flat',
  },
};

const planTables: Readonly<Record<string, PlanTable>> = {
  pools: {
    type: 'm5.large',
    maxPods: 29,
    pods: [0, 1],
    columns: [{ name: 'Default', way: 'flat' as PlanTable['columns'][0]['way'] }],
  },
};

/** One instance type, one way, one prepared plan and one table of pools. */
export const smallPlans = { instances: [small], planWays, planExamples, planTables };
