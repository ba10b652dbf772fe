import type { ClaimsFor } from '../../claim.ts';

export const security = {
  'security.wireguard': {
    support: 'yes',
    value: 'Node-to-node tunnels, one switch each for IPv4 and IPv6',
    detail:
      "Felix builds WireGuard tunnels between the nodes once `wireguardEnabled` or `wireguardEnabledV6` is set in FelixConfiguration (UDP 51820 and 51821). Traffic of host-networked processes joins only on EKS and AKS with the provider's own CNI. It does not work on GKE, on Windows nodes or together with KubeVirt live migration, and traffic to a node without WireGuard travels unencrypted. Keys of your own cannot be used. Test IPv6 before you rely on it.",
    conditions: ['Linux kernel 5.6 or later, or a backported WireGuard module'],
    default: 'off',
    conflict: {
      about: 'whether WireGuard covers IPv6 traffic of pods',
      statements: [
        {
          says: 'The list of supported traffic gives pod traffic between nodes as IPv4 only.',
          source: {
            document: 'calico-docs/encrypt-cluster-pod-traffic',
            lines: [[37, 40]],
            passage: 'Supported encryption',
          },
        },
        {
          says: 'The introduction of the same page offers a switch each for IPv4 and IPv6.',
          source: {
            document: 'calico-docs/encrypt-cluster-pod-traffic',
            lines: [[24, 27]],
            passage: 'Switches',
          },
        },
        {
          says: 'The reference of Felix has the IPv6 switch as a field of its own.',
          source: {
            document: 'calico/docs-config-params',
            lines: [[2581, 2592]],
            passage: 'WireguardEnabledV6',
          },
        },
      ],
      believed:
        'The switch, because it is a field of the API that Felix reads. We found no statement that withdraws either line of the page.',
    },
    sources: [
      { document: 'calico-docs/encrypt-cluster-pod-traffic', lines: [27, [37, 46], 54] },
      {
        document: 'calico-docs/kubevirt-networking',
        lines: [74],
        passage: 'Not with live migration',
      },
      { document: 'calico-docs/limitations', lines: [14], passage: 'Windows limits' },
    ],
    reviewed: '2026-11-22',
  },
  'security.ipsec': {
    support: 'partial',
    missing: 'IPsec in the iptables, nftables and eBPF data planes',
    value: 'IKEv2 with a pre-shared key, on the VPP data plane only',
    detail:
      'Only the VPP data plane offers IPsec. It encrypts traffic between nodes over IP-in-IP pools, negotiates with IKEv2 and authenticates by a pre-shared key. A cluster on iptables, nftables or eBPF has to take WireGuard.',
    default: 'off',
    sources: [{ document: 'calico-docs/ipsec', lines: [24, 20] }],
    reviewed: '2026-11-22',
  },
  'security.mtls': {
    support: 'partial',
    missing: 'general availability, and use together with the HTTP rules of Calico',
    value: 'Bundled Istio ambient mode, as tech preview',
    detail:
      "An `Istio` resource makes the operator install Istio in ambient mode, which gives workloads mutual TLS without sidecars. Calico ships a patched ztunnel that keeps the original destination port, so network policies go on matching. It is a tech preview in open source v3.32 (in Enterprise since 3.22), excludes Calico's HTTP rules and needs connect-time load balancing switched off. Separately, the channel between Felix and Typha uses mutual TLS by itself when the operator installs Calico.",
    default: 'off',
    since: 'v3.32.0 as tech preview',
    sources: [
      {
        document: 'calico-docs/about-istio-ambient',
        lines: [
          [12, 13],
          [44, 45],
        ],
      },
      { document: 'calico-docs/deploy-istio-ambient', lines: [[16, 21]], passage: 'Limitations' },
      {
        document: 'calico-docs/crypto-auth',
        lines: [[54, 55]],
        passage: 'TLS between Felix and Typha',
      },
      {
        document: 'calico-docs/version-3-23-2-release-notes-index',
        lines: [147],
        passage: 'Enterprise tech previews',
      },
    ],
    reviewed: '2026-11-22',
  },
  'security.egress-gateway': {
    support: 'paid',
    edition: 'Calico Enterprise, Calico Cloud',
    value: 'Gateway pods with fixed source addresses, paid only',
    detail:
      "Calico Enterprise and Calico Cloud send the outbound traffic of selected pods through gateway pods, which rewrite its source to fixed addresses; they run on premises, on AWS and on Azure, and a mode using host addresses exists since Enterprise 3.23. The open-source edition has nothing comparable: `natOutgoing` on a pool turns the pod's address into that of its node, whichever node that is.",
    sources: [
      { document: 'calico-docs/calico-product-editions', lines: [43] },
      { document: 'calico-docs/egress-gateway-on-prem', lines: [[34, 41]] },
      {
        document: 'calico-docs/workloads-outside-cluster',
        lines: [19],
        passage: 'natOutgoing in open source',
      },
    ],
    reviewed: '2026-11-22',
  },
  'security.fips': {
    support: 'partial',
    missing: 'WireGuard, BGP passwords, other architectures; removal is announced',
    value: 'Deprecated fipsMode on x86-64, to be removed',
    detail:
      'Setting `fipsMode` in the `Installation` resource makes the Go components use a FIPS 140-2 module. It works on x86-64 only and excludes WireGuard, BGP passwords and the application layer API. Do not build on it: it is deprecated since v3.30, and the documentation of the next version no longer has the page.',
    default: 'Disabled',
    sources: [
      { document: 'calico-docs/fips', lines: [9, [39, 44]] },
      {
        document: 'calico-docs/version-3-30-release-notes-index',
        lines: [178],
        passage: 'Deprecation in 3.30',
      },
    ],
    reviewed: '2026-11-22',
  },
  'security.transparent-encryption-scope': {
    value: 'Pod traffic between nodes; same-node traffic stays clear',
    detail:
      'WireGuard protects a packet from the moment it leaves one node until it arrives at the other. Traffic between two pods of the same node is never encrypted, nor is the hop between a pod and its own host. Host-to-host traffic is included only on EKS and AKS with the CNI of the provider, through `wireguardHostEncryptionEnabled`; the operator sets that by itself when it finds the VPC CNI.',
    correction: {
      said: 'Switching on WireGuard encrypts all pod traffic in the cluster',
      now: 'Only traffic that crosses nodes is encrypted. Two pods on one node talk in clear text.',
      misleads: 'auditors who count traffic within a node as encrypted',
    },
    sources: [
      {
        document: 'calico-docs/encrypt-cluster-pod-traffic',
        lines: [22, [42, 44], 197],
        passage: 'WireGuard scope',
      },
      {
        document: 'tigera-operator/node',
        lines: [[1689, 1692]],
        passage: 'operator: host encryption on VPC CNI',
      },
    ],
    reviewed: '2026-11-22',
  },
  'security.cve-process': {
    value: 'Private report by mail or GitHub; fixes in two minors',
    detail:
      "Send a report to `psirt@projectcalico.org` or open a private GitHub advisory; Tigera's disclosure policy governs what follows. Fixes go to the two most recent minor versions, at present v3.32 and v3.31. For CVEs in third-party parts of its images Tigera publishes VEX data, and it keeps a page of security bulletins.",
    sources: [
      {
        document: 'calico/security',
        lines: [
          [5, 9],
          [17, 19],
          [26, 27],
        ],
      },
      { document: 'calico-docs/training-resources', lines: [15], passage: 'Security bulletins' },
    ],
    reviewed: '2026-11-22',
  },
} as const satisfies ClaimsFor<'security'>;
