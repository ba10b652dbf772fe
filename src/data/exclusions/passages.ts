/** Passages that exclusions of several CNIs rest on. */

/** Where the controller of branch interfaces and of Windows addresses runs. */
export const eksController = {
  document: 'vpc-resource-controller/readme',
  lines: [9, [24, 26]],
  passage: 'Runs on the EKS control plane; not on nodes of yours',
} as const;

/** The address family of hybrid nodes. */
export const hybridFamily = {
  document: 'eks-user-guide-2024/hybrid-nodes',
  lines: [58],
  passage: 'IP address family',
} as const;

/** The address family of a cluster of EKS. */
export const oneFamily = {
  document: 'eks-user-guide/cni-ipv6',
  lines: [[18, 20]],
  passage: 'No dual-stack pods or Services',
} as const;

/** What the VPC CNI has in IPv6. */
export const ipv6Matrix = {
  document: 'vpc-cni/readme',
  lines: [[786, 792]],
  passage: 'Feature matrix',
} as const;

/** What ipamd does for IPv6. */
export const ipv6Pool = {
  document: 'vpc-cni/ipamd',
  lines: [[769, 780]],
  passage: 'Pool manager',
} as const;
