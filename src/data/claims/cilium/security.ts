import type { ClaimsFor } from '../../model.ts';

export const security = {
  'security.wireguard': {
    support: 'yes',
    value: 'Yes, pod-to-pod; node-to-node deprecated on main',
    detail: 'Kernel WireGuard mesh on UDP 51871, keys generated per node and shared through CiliumNode. Encrypts traffic between pods on different nodes; the node-to-node extension is beta and main (1.21) marks it deprecated for removal in 1.22. All clusters of a mesh must have it on.',
    default: 'off',
    since: '1.10',
    sources: [
      { document: 'cilium/encryption-wireguard', lines: [[22, 43], [203, 291]], passage: 'WireGuard' },
      { document: 'cilium-chart/readme-md', lines: [388, 395, 401] },
      { document: 'cilium/upgrade-next', lines: [[45, 47]] },
      { document: 'web/github-com-cilium-cilium-releases-tag-v1-10-0' },
    ],
    reviewed: '2026-11-22',
  },
  'security.ipsec': {
    support: 'yes',
    value: 'Yes (XFRM, PSK in a Secret)',
    detail: 'Keys come from a Kubernetes Secret with documented rotation (5 minutes overlap); per-tunnel keys ("+") are advised since global keys were deprecated in 1.16. From 1.18 the overlay is encrypted as a whole, so nodes exchange ESP, which security groups on AWS must allow. Not with host firewall; may be limited in chaining mode; DNS proxy must be transparent.',
    default: 'off (but encryption.type defaults to ipsec)',
    sources: [
      { document: 'cilium/encryption-ipsec', lines: [[13, 51], [64, 98], [149, 153], [208, 262]] },
      { document: 'cilium/host', lines: [[199, 200]], passage: 'IPsec and host firewall' },
      { document: 'cilium/cni-chaining-limitations', lines: [13] },
    ],
    reviewed: '2026-11-22',
  },
  'security.mtls': {
    support: 'partial',
    missing: 'DRAFT',
    value: 'ztunnel mTLS (beta); SPIRE mutual auth deprecated',
    detail: 'Since 1.19 a per-node ztunnel can encrypt and authenticate TCP between pods of namespaces labelled io.cilium/mtls-enabled=true; 1.20 adds SPIRE as identity source. Beta: both ends must be enrolled, no UDP, no Cluster Mesh, and L4 policies then only see port 15008. The older out-of-band mutual authentication is deprecated in 1.20.',
    default: 'off',
    since: 'ztunnel 1.19',
    sources: [
      { document: 'cilium/encryption-ztunnel', lines: [[9, 26], [51, 54], [82, 104], [173, 201]] },
      { document: 'cilium/upgrade-current', lines: [[13, 16]] },
      { document: 'cilium/mutual-authentication', lines: [[9, 18], [113, 120]] },
      { document: 'cilium-chart/readme-md', lines: [[403, 407]] },
      { document: 'web/github-com-cilium-cilium-releases-tag-v1-20-0' },
    ],
    reviewed: '2026-11-22',
  },
  'security.egress-gateway': {
    support: 'yes',
    value: 'CiliumEgressGatewayPolicy (IPv4+IPv6); HA is Enterprise',
    detail: 'Routes pod traffic for chosen CIDRs through labelled gateway nodes and SNATs it to a known IP. If several nodes match one entry, the first by name is used; with an egressGateways list each pod is pinned to one gateway by its endpoint UID. Failover with health checks is Isovalent Enterprise. New pods can leak past it for a moment. Not with Cluster Mesh across clusters, kvstore identities or CiliumEndpointSlice.',
    conditions: ['kube-proxy replacement and eBPF masquerading', 'interfaces/IPs on gateway nodes are yours to set up (ENIs on AWS)'],
    default: 'off',
    since: '1.10 (stable 1.12)',
    sources: [
      { document: 'cilium/egress-gateway', lines: [[13, 79], [222, 323]], passage: 'Egress gateway' },
      { document: 'web/isovalent-com-blog-post-2022-05-static-egress-gateway' },
    ],
    reviewed: '2026-11-22',
  },
  'security.fips': {
    support: 'no',
    value: 'No official FIPS images; build flag only',
    detail: "The project ships no FIPS images: BoringCrypto build support was removed in May 2026 in favour of Go's certified module, which one enables when building (GOFIPS140); Envoy and WireGuard are not covered, as maintainers noted. Vendor offers were not verifiable here.",
    sources: [
      { document: 'web/github-com-cilium-cilium-pull-46092' },
      { document: 'web/github-com-cilium-cilium-pull-35328' },
    ],
    reviewed: '2026-11-22',
  },
  'security.transparent-encryption-scope': {
    value: 'Cross-node pod traffic; same node and hosts stay clear',
    detail: 'WireGuard and IPsec cover pods on different nodes and ClusterIP traffic. Not covered: same-node traffic (except between ztunnel-enrolled pods), traffic to hosts unless node encryption is on, north-south hops with XDP or non-Geneve DSR, and the first packets to endpoints not yet known; strict mode (egress IPv4 CIDR; ingress for WireGuard) closes part of that gap.',
    sources: [
      { document: 'cilium/encryption-wireguard', lines: [[285, 357]], passage: 'Which traffic is encrypted' },
      { document: 'cilium/encryption', lines: [[32, 95]], passage: 'Known issues and strict mode' },
      { document: 'cilium-chart/readme-md', lines: [[396, 400]] },
    ],
    reviewed: '2026-11-22',
  },
  'security.cve-process': {
    value: 'security@cilium.io, GitHub advisories with CVE ids',
    detail: 'A named security team takes private reports; stable features get advisories and CVEs, beta features usually not. Fixes go to the three maintained minors. SPDX SBOMs ship with images and signatures can be verified; audits from 2022 (security, fuzzing) are published.',
    sources: [
      { document: 'cilium/security', lines: [[1, 66]] },
      { document: 'community/security-team' },
      { document: 'cilium/sbom' },
      { document: 'cilium/threat-model' },
    ],
    reviewed: '2026-11-22',
  },
} as const satisfies ClaimsFor<'security'>;
