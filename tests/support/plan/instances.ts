import type { PlanInstance } from '~/lib/plan/instance.ts';
import { instances } from '~/data/instances.ts';

/** Every instance type that has published limits. */
export const allInstances: readonly PlanInstance[] = instances;

const byType = new Map(allInstances.map((instance) => [instance.type, instance]));

/** The limits of a type by its name. */
export function instanceOf(type: string): PlanInstance {
  const instance = byType.get(type);
  if (!instance) throw new Error(`no list has the type ${type}`);
  return instance;
}

/** A type that EC2 does not have, for limits that no list gives. */
export function madeUp(limits: Partial<PlanInstance>): PlanInstance {
  return {
    type: 'made.up',
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
    ...limits,
  };
}
