/** Cilium and Calico alone; none but the modes of AWS. */
const CALICO = 'NNNNNN EN EEEEE NNNNN';
const CILIUM = 'NNNNNN NE NNNNN EEEEE';
/** The upstream kind: neither with the engine of AWS nor with its build of Cilium 1.19. */
const UPSTREAM = 'NNNNNN EE EEEEE EEEEN';

/**
 * What every mode makes of each policy of the cookbook, in the order of the modes: enforced, in part,
 * not, or nobody can tell. Argued before the check was asked.
 */
export const COOKBOOK_VERDICTS: Readonly<Record<string, readonly string[]>> = {
  // In IPv6 clusters the IPv4 egress of a pod lies beside the programs of the VPC CNI.
  'allow-dns/networkpolicy': ['EEEPEN EE EEEEE EEEEE'],
  'default-deny/networkpolicy': ['EEEPEN EE EEEEE EEEEE'],
  'egress-cidr/networkpolicy': ['EEEPEN EE EEEEE EEEEE'],
  'namespace-isolation/networkpolicy': ['EEEEEN EE EEEEE EEEEE'],
  'allow-dns/clusternetworkpolicy': [UPSTREAM],
  // `0.0.0.0/0` spares pods and nodes of Cilium; HNS takes no `::/0`.
  'default-deny/clusternetworkpolicy': ['NNNNNN EP EEEEP PPPPN'],
  'egress-cidr/clusternetworkpolicy': [UPSTREAM],
  // Calico has no `domainNames`, and over the VPC CNI Cilium has no proxy for them.
  'egress-fqdn/clusternetworkpolicy': ['NNNNNN PP PPPPP EEEEN'],
  'guard-rail/clusternetworkpolicy': [UPSTREAM],
  'namespace-isolation/clusternetworkpolicy': [UPSTREAM],
  'allow-dns/calico': [CALICO],
  'default-deny/calico': [CALICO],
  'egress-cidr/calico': [CALICO],
  'guard-rail/calico': [CALICO, CALICO],
  // Windows nodes have no host endpoints.
  'host-protection/calico': ['NNNNNN EN EEEEN NNNNN', CALICO],
  // HTTP: nobody says over the VPC CNI; not on Windows.
  'l7-http/calico': ['NNNNNN ?N EEEEP NNNNN'],
  'namespace-isolation/calico': [CALICO],
  // On Windows a staged policy can deny.
  'staged-audit/calico': ['NNNNNN EN EEEEN NNNNN'],
  'allow-dns/cilium': [CILIUM],
  'default-deny/cilium': [CILIUM],
  'egress-cidr/cilium': [CILIUM],
  // Names and HTTP are unsupported in the chain.
  'egress-fqdn/cilium': ['NNNNNN NP NNNNN EEEEE'],
  'guard-rail/cilium': [CILIUM],
  // In the chain nobody has tested the host firewall; EKS Anywhere chains portmap.
  'host-protection/cilium': ['NNNNNN N? NNNNN EEEEP'],
  'l7-http/cilium': ['NNNNNN NP NNNNN EEEEE'],
  'namespace-isolation/cilium': [CILIUM],
  'allow-dns/vpc-cni': ['EEEPEN NN NNNNN NNNNN'],
  'default-deny/vpc-cni': ['EEEPEN NN NNNNN NNNNN'],
  'egress-cidr/vpc-cni': ['EEEPEN NN NNNNN NNNNN'],
  // Names count on nodes of EKS Auto Mode alone.
  'egress-fqdn/vpc-cni': ['PPPPEN NN NNNNN NNNNN'],
  'guard-rail/vpc-cni': ['EEEPEN NN NNNNN NNNNN'],
  'namespace-isolation/vpc-cni': ['EEEEEN NN NNNNN NNNNN'],
  // Address blocks match no node of Cilium; the API server of EKS is none.
  'api-server/networkpolicy': ['EEEPEN EP EEEEE PPPPP'],
  'api-server/clusternetworkpolicy': ['NNNNNN EP EEEEE PPPPN'],
  'api-server/calico': [CALICO],
  'api-server/cilium': [CILIUM],
  'api-server/vpc-cni': ['EEEPEN NN NNNNN NNNNN'],
  'monitoring/networkpolicy': ['EEEEEN EE EEEEE EEEEE'],
  'monitoring/clusternetworkpolicy': [UPSTREAM],
  'monitoring/calico': [CALICO],
  'monitoring/cilium': [CILIUM],
  'monitoring/vpc-cni': ['EEEEEN NN NNNNN NNNNN'],
  'quarantine/clusternetworkpolicy': ['NNNNNN EP EEEEP PPPPN'],
  'quarantine/calico': [CALICO, CALICO],
  'quarantine/cilium': [CILIUM],
  'quarantine/vpc-cni': ['EEEPEN NN NNNNN NNNNN'],
  'default-deny-with-doors/networkpolicy': ['EEEPEN EE EEEEE EEEEE'],
  'default-deny-with-doors/clusternetworkpolicy': ['NNNNNN EP EEEEP PPPPN'],
  'default-deny-with-doors/calico': [CALICO],
  'default-deny-with-doors/cilium': [CILIUM],
  'default-deny-with-doors/vpc-cni': ['EEEPEN NN NNNNN NNNNN'],
  'default-deny-by-label/clusternetworkpolicy': ['NNNNNN EP EEEEP PPPPN'],
  'default-deny-by-label/calico': [CALICO],
  'default-deny-by-label/cilium': [CILIUM],
  'default-deny-by-label/vpc-cni': ['EEEPEN NN NNNNN NNNNN'],
  'tenancy/networkpolicy': ['EEEEEN EE EEEEE EEEEE'],
  'tenancy/clusternetworkpolicy': [UPSTREAM],
  'tenancy/calico': [CALICO],
  'tenancy/cilium': [CILIUM],
  'tenancy/vpc-cni': ['EEEEEN NN NNNNN NNNNN'],
  // The cluster IP of DNS lies in a range of which Cilium matches no pods.
  'node-local-dns/networkpolicy': ['EEEPEN EP EEEEE PPPPP'],
  'node-local-dns/clusternetworkpolicy': ['NNNNNN EP EEEEE PPPPN'],
  'node-local-dns/calico': [CALICO],
  'node-local-dns/cilium': [CILIUM],
  'node-local-dns/vpc-cni': ['EEEPEN NN NNNNN NNNNN'],
  'dns-on-auto-mode/networkpolicy': ['EEEPEN EP EEEEE PPPPP'],
  'dns-on-auto-mode/vpc-cni': ['EEEPEN NN NNNNN NNNNN'],
  'dns-for-all/clusternetworkpolicy': [UPSTREAM],
  'dns-for-all/calico': [CALICO, CALICO],
  'dns-for-all/cilium': [CILIUM],
  'dns-for-all/vpc-cni': ['EEEPEN NN NNNNN NNNNN'],
  'egress-wildcard/clusternetworkpolicy': ['NNNNNN PP PPPPP EEEEN'],
  'egress-wildcard/cilium': ['NNNNNN NP NNNNN EEEEE'],
  'egress-wildcard/vpc-cni': ['PPPPEN NN NNNNN NNNNN'],
  // The agent is the node, which no block of Cilium admits.
  'pod-identity/networkpolicy': ['EEEPEN EP EEEEE PPPPP'],
  'pod-identity/clusternetworkpolicy': ['NNNNNN EP EEEEE PPPPN'],
  'pod-identity/calico': [CALICO],
  'pod-identity/cilium': [CILIUM],
  'pod-identity/vpc-cni': ['EEEPEN NN NNNNN NNNNN'],
  // The gateway wants eBPF masquerading, which overlay and chain are without.
  'egress-gateway/cilium': ['NNNNNN NN NNNNN NEEEE', CILIUM],
  'from-ingress/networkpolicy': ['EEEEEN EE EEEEE EEEEE'],
  'from-ingress/clusternetworkpolicy': [UPSTREAM],
  'from-ingress/calico': [CALICO],
  'from-ingress/cilium': [CILIUM],
  'from-ingress/vpc-cni': ['EEEEEN NN NNNNN NNNNN'],
  'load-balancer/networkpolicy': ['EEEPEN EP EEEEE PPPPP'],
  'load-balancer/calico': [CALICO],
  'load-balancer/cilium': [CILIUM],
  'load-balancer/vpc-cni': ['EEEPEN NN NNNNN NNNNN'],
};
