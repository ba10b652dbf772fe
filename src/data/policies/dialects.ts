import type { Dialect } from '../dialect.ts';

/** The columns of the cookbook, from the common API to the particular ones. */
export const dialects = {
  networkpolicy: {
    name: 'Kubernetes NetworkPolicy',
    short: 'NetworkPolicy',
    kinds: '`networking.k8s.io/v1`',
  },
  clusternetworkpolicy: {
    name: 'ClusterNetworkPolicy',
    short: 'ClusterNP',
    kinds: '`policy.networking.k8s.io/v1alpha2`, not the kind of AWS of the same name',
  },
  calico: {
    name: 'Calico',
    short: 'Calico',
    kinds: '`projectcalico.org/v3`',
    cni: 'calico',
  },
  cilium: {
    name: 'Cilium',
    short: 'Cilium',
    kinds: '`cilium.io/v2`',
    cni: 'cilium',
  },
  'vpc-cni': {
    name: 'Amazon VPC CNI',
    short: 'VPC CNI',
    kinds: '`networking.k8s.aws/v1alpha1`',
    cni: 'amazon-vpc-cni',
  },
} as const satisfies Record<string, Dialect>;
