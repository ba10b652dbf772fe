import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { instances, instanceSources } from '~/data/index.ts';
import type { InstanceSource, InstanceType } from '~/data/instance.ts';
import published from './published-max-pods.json' with { type: 'json' };

const count = z.int().positive();

/** What the compiler cannot see in JSON: the form of an entry of `src/data/instances.json`. */
const instanceForm: z.ZodType<InstanceType> = z.strictObject({
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

const sourceForm = z.strictObject({
  repo: z.string().regex(/^[\w-]+\/[\w.-]+$/u),
  commit: z.string().regex(/^[\da-f]{40}$/u),
  date: z.iso.date(),
  path: z.string().min(1),
});

describe('the instance types', () => {
  it('have the form that their type promises', () => {
    const faults = instances.flatMap((instance) => {
      const { error } = instanceForm.safeParse(instance);
      return error === undefined ? [] : [`${instance.type}: ${error.message}`];
    });
    expect(faults).toEqual([]);
  });

  it('stand by name, each once', () => {
    const names = instances.map(({ type }) => type);
    expect(names).toEqual([...new Set(names)].sort());
  });

  it('can have branch interfaces where they can have a trunk, and nowhere else', () => {
    const odd = instances.filter(({ trunking, branchEnis }) =>
      trunking === null ? branchEnis !== null : trunking !== (branchEnis ?? 0) > 0,
    );
    expect(odd.map(({ type }) => type)).toEqual([]);
  });

  it('have vCPUs, memory and architecture, or none of them', () => {
    const odd = instances.filter(({ vcpu, memory, arch }) => {
      const known = [vcpu, memory, arch].filter((value) => value !== null);
      return known.length !== 0 && known.length !== 3;
    });
    expect(odd.map(({ type }) => type)).toEqual([]);
  });
});

it('each list of instance types was read at a commit, on a day', () => {
  for (const source of Object.values(instanceSources) as readonly InstanceSource[]) {
    expect(sourceForm.safeParse(source).error).toBeUndefined();
  }
});

it('the published pods of every node follow from its interfaces and their addresses', () => {
  const pods = instances.map(({ type, enis, ipv4PerEni }) => [type, enis * (ipv4PerEni - 1) + 2]);
  expect(Object.fromEntries(pods)).toEqual(published);
});
