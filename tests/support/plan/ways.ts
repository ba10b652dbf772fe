import type { Engine, Way } from '~/lib/plan/way.ts';

const way = (id: string, engine: Engine): Way => ({ id, name: id, engine });

/** Ways to give pods addresses, as tests name them. */
export const WAYS = {
  secondary: way('secondary', { kind: 'vpc-cni' }),
  prefixes: way('prefixes', { kind: 'vpc-cni', prefixes: true }),
  custom: way('custom', { kind: 'vpc-cni', customNetworking: true }),
  customPrefixes: way('customPrefixes', {
    kind: 'vpc-cni',
    prefixes: true,
    customNetworking: true,
  }),
  branches: way('branches', { kind: 'vpc-cni', branches: true }),
  customBranches: way('customBranches', {
    kind: 'vpc-cni',
    branches: true,
    customNetworking: true,
  }),
  ipv6: way('ipv6', { kind: 'ipv6' }),
  autoMode: way('autoMode', { kind: 'auto-mode' }),
  cilium: way('cilium', { kind: 'cilium-eni' }),
  ciliumPrefixes: way('ciliumPrefixes', { kind: 'cilium-eni', prefixes: true }),
  ciliumFromOne: way('ciliumFromOne', { kind: 'cilium-eni', firstInterface: 1 }),
  ciliumPrefixesFromOne: way('ciliumPrefixesFromOne', {
    kind: 'cilium-eni',
    prefixes: true,
    firstInterface: 1,
  }),
  clusterPool: way('clusterPool', { kind: 'cluster-pool' }),
  blocks: way('blocks', { kind: 'blocks' }),
} as const satisfies Readonly<Record<string, Way>>;

/** All of them. */
export const ALL_WAYS: readonly Way[] = Object.values(WAYS);
