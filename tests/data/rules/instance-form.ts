import { z } from 'astro/zod';
import type { InstanceType } from '~/data/instance.ts';
import published from '../published-max-pods.json' with { type: 'json' };
import { changeInstance } from '../../support/plans.ts';
import { type CheckedFacts, message, type Rule } from './rule.ts';

const REMEDY = 'read the lists again: npm run eni-limits';

const count = z.int().positive();

/** The form of an entry of `src/data/instances.json`, which the compiler does not look into. */
const entryForm: z.ZodType<InstanceType> = z.strictObject({
  type: z.string().regex(/^[a-z][a-z\d-]*\.[a-z\d-]+$/u),
  enis: count,
  ipv4PerEni: count,
  hypervisor: z.enum(['nitro', 'xen', 'unknown']),
  bareMetal: z.boolean(),
  networkCards: count,
  branchEnis: z.int().nonnegative().nullable(),
  trunking: z.boolean().nullable(),
  vcpu: count.nullable(),
  memory: count.nullable(),
  arch: z.enum(['amd64', 'arm64']).nullable(),
  inNodeadm: z.boolean(),
});

/** What is wrong with the form of an entry, its first fault alone. */
function formFault(instance: InstanceType): string | undefined {
  const [issue] = entryForm.safeParse(instance).error?.issues ?? [];
  return issue && `${issue.path.join('.') || 'the entry'} is wrong (${issue.message})`;
}

/** What the fields of an entry do not say together. */
function tieFault(instance: InstanceType): string | undefined {
  const { type, enis, ipv4PerEni, trunking, branchEnis, vcpu, memory, arch } = instance;
  const pods = enis * (ipv4PerEni - 1) + 2;
  const told = (published as Readonly<Record<string, number>>)[type];
  if (pods !== told)
    return `takes ${String(pods)} pods, and ${told === undefined ? 'none' : String(told)} are published`;
  const hasBranches = branchEnis === null ? null : branchEnis > 0;
  if (trunking !== hasBranches) return 'has branch interfaces without a trunk, or a trunk alone';
  const known = [vcpu, memory, arch].filter((value) => value !== null).length;
  return known === 0 || known === 3
    ? undefined
    : 'has vCPUs, memory and architecture of different lists';
}

function orderFaults({ instances }: CheckedFacts): readonly string[] {
  return instances.flatMap(({ type }, at) => {
    const before = instances[at - 1]?.type;
    return before === undefined || before < type
      ? []
      : [message(`instances/${type}`, `stands behind ${before}`, 'sort by name, each type once')];
  });
}

export const instanceForm: Rule = {
  name: 'an instance type has limits above zero that fit each other and its published pods',
  why: 'Each number of a plan begins with them, and a machine writes them, which nobody re-reads.',
  check: (facts) => [
    ...facts.instances.flatMap((instance) => {
      const fault = formFault(instance) ?? tieFault(instance);
      return fault === undefined ? [] : [message(`instances/${instance.type}`, fault, REMEDY)];
    }),
    ...orderFaults(facts),
  ],
  fails: [
    {
      breaks: (facts) => changeInstance(facts, { enis: 0 }),
      messages: [
        'instances/m5.large: enis is wrong (Too small: expected number to be >0) — read the lists again: npm run eni-limits',
      ],
    },
    {
      breaks: (facts) => changeInstance(facts, { speed: 10 }),
      messages: [
        'instances/m5.large: the entry is wrong (Unrecognized key: "speed") — read the lists again: npm run eni-limits',
      ],
    },
    {
      breaks: (facts) => changeInstance(facts, { ipv4PerEni: 15 }),
      messages: [
        'instances/m5.large: takes 44 pods, and 29 are published — read the lists again: npm run eni-limits',
      ],
    },
    {
      breaks: (facts) => changeInstance(facts, { type: 'm5.lager' }),
      messages: [
        'instances/m5.lager: takes 29 pods, and none are published — read the lists again: npm run eni-limits',
      ],
    },
    ...[{ trunking: false }, { branchEnis: null }, { branchEnis: 0 }].map((changes) => ({
      breaks: (facts: CheckedFacts) => changeInstance(facts, changes),
      messages: [
        'instances/m5.large: has branch interfaces without a trunk, or a trunk alone — read the lists again: npm run eni-limits',
      ],
    })),
    {
      breaks: (facts) => changeInstance(facts, { vcpu: null }),
      messages: [
        'instances/m5.large: has vCPUs, memory and architecture of different lists — read the lists again: npm run eni-limits',
      ],
    },
    {
      breaks: (facts) => ({ ...facts, instances: [...facts.instances, ...facts.instances] }),
      messages: ['instances/m5.large: stands behind m5.large — sort by name, each type once'],
    },
  ],
};
