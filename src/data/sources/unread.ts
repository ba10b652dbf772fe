import type { DocumentId } from '../sources.ts';

const NO_CLONE = 'Its commit is in no clone that could be read when the hashes were taken.';

/**
 * Repository documents of which passages have no hash, each with the reason. Once `npm run sources
 * -- --pin` can read one of them, its entry goes.
 */
export const unread: Readonly<Partial<Record<DocumentId, string>>> = {
  'calico/checker': 'A folder, cited for what it does not contain.',
  'cilium/changelog': NO_CLONE,
  'eks-user-guide/auto-local-zone': NO_CLONE,
  'eks-user-guide/auto-net-pol': NO_CLONE,
  'eks-user-guide/auto-networking': NO_CLONE,
  'eks-user-guide/choosing-instance-type': NO_CLONE,
  'eks-user-guide/cni-ipv6': NO_CLONE,
  'eks-user-guide/cni-network-policy-configure': NO_CLONE,
  'eks-user-guide/cni-subnet-selection': NO_CLONE,
  'eks-user-guide/container-network-observability': NO_CLONE,
  'eks-user-guide/create-node-class': NO_CLONE,
  'eks-user-guide/managing-vpc-cni': NO_CLONE,
  'eks-user-guide/network-policies-troubleshooting': NO_CLONE,
  'eks-user-guide/pod-multiple-network-interfaces': NO_CLONE,
  'eks-user-guide/pod-multus': NO_CLONE,
  'eks-user-guide/security-groups-for-pods': NO_CLONE,
};
