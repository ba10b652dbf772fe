import { z } from 'astro/zod';
import { expect, it } from 'vitest';
import { instances, instanceSources } from '~/data/index.ts';
import type { InstanceSource } from '~/data/instance.ts';
import published from './published-max-pods.json' with { type: 'json' };

const sourceForm = z.strictObject({
  repo: z.string().regex(/^[\w-]+\/[\w.-]+$/u),
  commit: z.string().regex(/^[\da-f]{40}$/u),
  date: z.iso.date(),
  path: z.string().min(1),
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
