import type { DocumentId } from '../sources.ts';

const NO_CLONE = 'Its commit is in no clone that could be read when the hashes were taken.';

/**
 * Repository documents of which passages have no hash, each with the reason. Once `npm run sources
 * -- --pin` can read one of them, its entry goes.
 */
export const unread: Readonly<Partial<Record<DocumentId, string>>> = {
  'calico-docs/native-v3-crds-3-33': NO_CLONE,
  'calico-docs/system-requirements-3-33': NO_CLONE,
  'calico-docs/version-3-32': 'A folder, cited for what its pages do not contain.',
  'calico/checker': 'A folder, cited for what it does not contain.',
  'calico/release-notes-v3-33-0': NO_CLONE,
  'cilium/changelog': NO_CLONE,
  'eks-user-guide-2026/auto-change': NO_CLONE,
  'eks-user-guide-2026/auto-multi-cluster-target-groups': NO_CLONE,
  'eks-user-guide-2026/auto-net-pol': NO_CLONE,
  'eks-user-guide-2026/cni-subnet-selection': NO_CLONE,
  'eks-user-guide-2026/create-node-class': NO_CLONE,
  'eks-user-guide/add-ons-images': NO_CLONE,
  'eks-user-guide/auto-local-zone': NO_CLONE,
  'eks-user-guide/auto-net-pol': NO_CLONE,
  'eks-user-guide/auto-networking': NO_CLONE,
  'eks-user-guide/cni-custom-network-tutorial': NO_CLONE,
  'eks-user-guide/cni-ipv6': NO_CLONE,
  'eks-user-guide/cni-network-policy': NO_CLONE,
  'eks-user-guide/container-network-observability': NO_CLONE,
  'eks-user-guide/coredns-autoscaling': NO_CLONE,
  'eks-user-guide/device-management-efa': NO_CLONE,
  'eks-user-guide/eks-networking-add-ons': NO_CLONE,
  'eks-user-guide/eks-outposts': NO_CLONE,
  'eks-user-guide/external-snat': NO_CLONE,
  'eks-user-guide/hybrid-nodes-gateway-cni': NO_CLONE,
  'eks-user-guide/hybrid-nodes-gateway-getting-started': NO_CLONE,
  'eks-user-guide/max-pods': NO_CLONE,
  'eks-user-guide/pod-identities': NO_CLONE,
  'eks-user-guide/pod-multus': NO_CLONE,
  'eks-user-guide/private-clusters': NO_CLONE,
  'eks-user-guide/security-groups-for-pods': NO_CLONE,
  'eks-user-guide/security-groups-pods-deployment': NO_CLONE,
  'eks-user-guide/sg-pods-example-deployment': NO_CLONE,
  'eks-user-guide/workloads-add-ons-available-eks': NO_CLONE,
  'gateway-api/list': NO_CLONE,
  'istio/change-notes-1-30': NO_CLONE,
  'istio/notes-1-28-7': NO_CLONE,
  'istio/notes-1-29-3': NO_CLONE,
  'istio/platform-prerequisites': NO_CLONE,
  'kubernetes/network-policies': NO_CLONE,
  'kubernetes/source-ip': NO_CLONE,
  'kubernetes/virtual-ips': NO_CLONE,
  'kubernetes/windows-networking': NO_CLONE,
  'vulndb/reports': 'A folder, cited for its list of files.',
};
