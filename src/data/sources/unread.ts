import type { DocumentId } from '../sources.ts';

const NO_CLONE = 'Its commit is in no clone that could be read when the hashes were taken.';

/**
 * Repository documents of which passages have no hash, each with the reason. Once `npm run sources
 * -- --pin` can read one of them, its entry goes.
 */
export const unread: Readonly<Partial<Record<DocumentId, string>>> = {
  'calico-docs/native-v3-crds-3-33': NO_CLONE,
  'calico-docs/releases-3-33': NO_CLONE,
  'calico-docs/system-requirements-3-33': NO_CLONE,
  'calico-docs/upgrade-notes-3-33': NO_CLONE,
  'calico/checker': 'A folder, cited for what it does not contain.',
  'calico/release-notes-v3-32-2': NO_CLONE,
  'calico/release-notes-v3-33-0': NO_CLONE,
  'cert-manager/compatibility': NO_CLONE,
  'cilium/changelog': NO_CLONE,
  'eks-user-guide/auto-advanced-security': NO_CLONE,
  'eks-user-guide/auto-change': NO_CLONE,
  'eks-user-guide/auto-local-zone': NO_CLONE,
  'eks-user-guide/auto-managed-component-logs': NO_CLONE,
  'eks-user-guide/auto-migrate-fargate': NO_CLONE,
  'eks-user-guide/auto-net-pol': NO_CLONE,
  'eks-user-guide/auto-networking': NO_CLONE,
  'eks-user-guide/automode-learn-instances': NO_CLONE,
  'eks-user-guide/choosing-instance-type': NO_CLONE,
  'eks-user-guide/cni-ipv6': NO_CLONE,
  'eks-user-guide/cni-network-policy-configure': NO_CLONE,
  'eks-user-guide/cni-subnet-selection': NO_CLONE,
  'eks-user-guide/container-network-observability': NO_CLONE,
  'eks-user-guide/create-node-class': NO_CLONE,
  'eks-user-guide/hybrid-nodes-cni': NO_CLONE,
  'eks-user-guide/hybrid-nodes-ingress': NO_CLONE,
  'eks-user-guide/hybrid-nodes-load-balancing': NO_CLONE,
  'eks-user-guide/managing-vpc-cni': NO_CLONE,
  'eks-user-guide/network-policies-troubleshooting': NO_CLONE,
  'eks-user-guide/pod-multiple-network-interfaces': NO_CLONE,
  'eks-user-guide/pod-multus': NO_CLONE,
  'eks-user-guide/security-groups-for-pods': NO_CLONE,
  'eks-user-guide/workloads-add-ons-available-eks': NO_CLONE,
  'gateway-api/list': NO_CLONE,
  'istio/change-notes-1-30': NO_CLONE,
  'istio/networkpolicy': NO_CLONE,
  'istio/platform-prerequisites': NO_CLONE,
  'kubernetes/network-policies': NO_CLONE,
  'release-data/calico': NO_CLONE,
  'vpp-dataplane/readme': NO_CLONE,
};
