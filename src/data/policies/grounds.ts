/** Claims that answers of many recipes rest on. */

/** The kind of Kubernetes, in each engine that reads it. */
export const kubernetes = [
  { feature: 'policy.k8s-networkpolicy', cni: 'amazon-vpc-cni' },
  { feature: 'policy.k8s-networkpolicy', cni: 'calico' },
  { feature: 'policy.k8s-networkpolicy', cni: 'cilium' },
] as const;

/** ClusterNetworkPolicy of the network-policy-api. */
export const upstream = [
  { feature: 'policy.admin-network-policy', cni: 'calico' },
  { feature: 'policy.admin-network-policy', cni: 'cilium' },
] as const;

/** ClusterNetworkPolicy of AWS. */
export const aws = [
  { feature: 'policy.cluster-wide', cni: 'amazon-vpc-cni' },
  { feature: 'policy.deny-and-order', cni: 'amazon-vpc-cni' },
] as const;
