import type { PlanExample, PlanTable } from '~/data/plan-example.ts';
import type { PlanWay } from '~/data/plan-way.ts';
import { madeUp } from './plan/instances.ts';

const m5 = madeUp({ type: 'm5.large' });

type Changes = Readonly<Record<string, unknown>>;

const flat = {
  name: 'A flat network',
  short: 'Flat',
  mode: 'calico-plain',
  engine: { kind: 'vpc-cni' },
  paste: { place: 'chart', settings: [['dns.proxy', 'true']] },
  costs: ['policy.fqdn'],
};

function ways(changes: Changes): Readonly<Record<string, PlanWay>> {
  return { flat: { ...flat, ...changes } as unknown as PlanWay };
}

const fewNodes = {
  name: 'Three nodes',
  who: 'Somebody tries it.',
  query: '?v=1&way=flat&nodes=3',
  claims: ['calico/ipam.pools'],
};

function examples(changes: Changes): Readonly<Record<string, PlanExample>> {
  return { 'few-nodes': { ...fewNodes, ...changes } as unknown as PlanExample };
}

const pools = {
  type: 'm5.large',
  maxPods: 29,
  pods: [0, 1],
  columns: [
    { name: 'Default', way: 'flat' },
    { name: 'Targets', way: 'flat', targets: { ip: 1 } },
  ],
};

function tables(changes: Changes): Readonly<Record<string, PlanTable>> {
  return { pools: { ...pools, ...changes } as unknown as PlanTable };
}

/** One instance type, one way, one prepared plan and one table of pools. */
export const smallPlans = {
  instances: [m5],
  planWays: ways({}),
  planExamples: examples({}),
  planTables: tables({}),
};

/** Facts with fields of the way `flat` changed. */
export function changePlanWay<F>(facts: F, changes: Changes): F {
  return { ...facts, planWays: ways(changes) };
}

/** Facts with fields of the prepared plan `few-nodes` changed. */
export function changePlanExample<F>(facts: F, changes: Changes): F {
  return { ...facts, planExamples: examples(changes) };
}

/** Facts with fields of the table `pools` changed. */
export function changePlanTable<F>(facts: F, changes: Changes): F {
  return { ...facts, planTables: tables(changes) };
}

/** Facts with fields of the instance type `m5.large` changed. */
export function changeInstance<F>(facts: F, changes: Changes): F {
  return { ...facts, instances: [{ ...m5, ...changes }] };
}
