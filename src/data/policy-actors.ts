import type { NodeSet, PodSet, Selector } from './policy-intention.ts';

/** Who acts in the recipes. Every manifest is held to these labels and names. */

const shop = { 'kubernetes.io/metadata.name': 'shop' } as const satisfies Selector;

export const shopPods = { kind: 'pods', pods: {}, namespaces: shop } as const satisfies PodSet;
export const web = {
  kind: 'pods',
  pods: { app: 'web' },
  namespaces: shop,
} as const satisfies PodSet;
export const api = {
  kind: 'pods',
  pods: { app: 'api' },
  namespaces: shop,
} as const satisfies PodSet;
export const database = {
  kind: 'pods',
  pods: { app: 'db' },
  namespaces: shop,
} as const satisfies PodSet;
export const catalogue = {
  kind: 'pods',
  pods: { app: 'catalogue' },
  namespaces: shop,
} as const satisfies PodSet;

export const otherNamespaces = {
  kind: 'pods',
  pods: {},
  namespaces: { 'kubernetes.io/metadata.name': { not: 'shop' } },
} as const satisfies PodSet;

export const everyPod = { kind: 'pods', pods: {}, namespaces: {} } as const satisfies PodSet;

export const clusterDns = {
  kind: 'pods',
  pods: { 'k8s-app': 'kube-dns' },
  namespaces: { 'kubernetes.io/metadata.name': 'kube-system' },
} as const satisfies PodSet;

export const outsideKubeSystem = {
  kind: 'pods',
  pods: {},
  namespaces: { 'kubernetes.io/metadata.name': { not: 'kube-system' } },
} as const satisfies PodSet;

export const workers = { kind: 'nodes', nodes: { role: 'worker' } } as const satisfies NodeSet;

/** A pod that talks to the API server. */
export const operator = {
  kind: 'pods',
  pods: { app: 'operator' },
  namespaces: shop,
} as const satisfies PodSet;

export const prometheus = {
  kind: 'pods',
  pods: { 'app.kubernetes.io/name': 'prometheus' },
  namespaces: { 'kubernetes.io/metadata.name': 'monitoring' },
} as const satisfies PodSet;

export const suspects = {
  kind: 'pods',
  pods: { quarantine: 'true' },
  namespaces: {},
} as const satisfies PodSet;

/** Pods of the namespaces of one tenant. */
export const tenantPods = {
  kind: 'pods',
  pods: {},
  namespaces: { tenant: 'blue' },
} as const satisfies PodSet;

/** Pods of every other namespace, those without a tenant among them. */
export const otherTenants = {
  kind: 'pods',
  pods: {},
  namespaces: { tenant: { not: 'blue' } },
} as const satisfies PodSet;

/** Pods of namespaces that have been closed one by one. */
export const closedPods = {
  kind: 'pods',
  pods: {},
  namespaces: { 'network-policy': 'closed' },
} as const satisfies PodSet;

/** NodeLocal DNSCache where it runs as ordinary pods. */
export const nodeLocalDns = {
  kind: 'pods',
  pods: { 'k8s-app': 'node-local-dns' },
  namespaces: { 'kubernetes.io/metadata.name': 'kube-system' },
} as const satisfies PodSet;

export const ingressController = {
  kind: 'pods',
  pods: { 'app.kubernetes.io/component': 'controller' },
  namespaces: { 'kubernetes.io/metadata.name': 'ingress' },
} as const satisfies PodSet;
