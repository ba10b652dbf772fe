import type { ClaimsFor } from '../../claim.ts';

export const security = {
  'security.wireguard': {
    support: 'yes',
    value: 'Node-to-node tunnels, one switch each for IPv4 and IPv6',
    detail:
      "Calico builds WireGuard tunnels between the nodes once `wireguardEnabled` or `wireguardEnabledV6` is set in FelixConfiguration (UDP 51820 and 51821 by default, open between the nodes), each over an underlay of its own family. Traffic of nodes and host-networked pods joins only on EKS and AKS with the provider's own CNI, by `wireguardHostEncryptionEnabled`, which the operator sets there. Traffic inside a node, or to or from a node without WireGuard, travels unencrypted. GKE, Windows nodes, FIPS mode, KubeVirt live migration and keys of your own are not supported. The guide advises to review the MTU.",
    conditions: [
      'Linux kernel 5.6 or later, or a backported WireGuard module',
      'an IP address for every node, which Calico can detect by itself',
      'eBPF mode on v3.32: v3.32.2 or later where NAT lies between nodes',
      'VPP data plane: switched on cluster-wide at startup, not later under live pods',
      'eBPF mode on dual-stack clusters that encrypt one family only: v3.33.0, or a v3.32 with PR 13790',
    ],
    default: 'off',
    newer: [
      {
        release: 'v3.32.2',
        change:
          'In eBPF mode traffic on the WireGuard port was dropped unless it came from the address of a known node. That broke tunnels between nodes behind NAT, and WireGuard overlays that users run themselves; v3.32.2 lets it pass.',
        basis: 'documents',
        sources: [{ document: 'calico/release-notes-v3-32-2', lines: [38] }],
        reviewed: '2026-11-28',
      },
      {
        release: 'v3.33.0',
        change:
          'On dual-stack clusters that encrypt one family only, eBPF mode no longer takes routes of the other family for tunnelled ones.',
        basis: 'documents',
        sources: [{ document: 'calico/release-notes-v3-33-0', lines: [34] }],
        reviewed: '2026-11-28',
      },
    ],
    because:
      'the guide requires an address for every node, on VPP a switch under live pods is known to be unstable, and the fix for one encrypted family in eBPF mode was picked to v3.32.',
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
        {
          says: 'The table that sets eBPF mode beside the standard data plane has IPv4 and IPv6 for both.',
          source: { document: 'calico-docs/about-ebpf', lines: [47] },
        },
      ],
      believed:
        'The switch, because it is a field of the API that Felix reads, and the table agrees. We found no statement that withdraws either line of the page.',
    },
    sources: [
      {
        document: 'calico-docs/encrypt-cluster-pod-traffic',
        lines: [16, [24, 27], [31, 58], 70, [194, 198], 211],
      },
      {
        document: 'calico/docs-config-params',
        lines: [[2568, 2592]],
        passage: 'Both switches off by default',
      },
      {
        document: 'calico/bpf-parsing',
        lines: [[180, 200]],
        passage: 'Unknown sources dropped in v3.32.1',
      },
      { document: 'calico/release-notes-v3-32-2', lines: [38], passage: 'Nodes behind NAT' },
      {
        document: 'tigera-operator/node',
        lines: [[1682, 1693]],
        passage: 'Host encryption by the operator',
      },
      {
        document: 'calico-docs/system-requirements',
        lines: [
          [110, 113],
          [116, 119],
        ],
        passage: 'Ports',
      },
      {
        document: 'calico-docs/kubevirt-networking',
        lines: [74],
        passage: 'Not with live migration',
      },
      { document: 'calico-docs/limitations', lines: [14], passage: 'Windows limits' },
      { document: 'calico-docs/fips', lines: [[41, 44]], passage: 'Disabled in FIPS mode' },
      { document: 'calico-docs/specifics', lines: [25], passage: 'WireGuard on VPP' },
      { document: 'calico/release-notes-v3-33-0', lines: [34], passage: 'One encrypted family' },
      { document: 'web/github-com-projectcalico-calico-pull-13790' },
    ],
    reviewed: '2026-11-29',
  },
  'security.ipsec': {
    support: 'partial',
    missing: 'IPsec in the iptables, nftables, eBPF and Windows data planes',
    value: 'IKEv2 with a pre-shared key, on the VPP data plane only',
    detail:
      'The guide to IPsec asks for the VPP data plane and IP-in-IP between the nodes. What travels in IP-in-IP is then encrypted; the nodes use IKEv2 with a pre-shared key. You put the key into a Secret, set `ipsecEnabled` in `calico-vpp-config` and point the agent to the Secret. The reference of the Felix settings has WireGuard, but no IPsec.',
    conditions: [
      'VPP data plane, in incubation: open source, with the operator, the CNI plugin of Calico, BGP and host ports enabled',
      'IP-in-IP between the nodes: for IPv4 only, and not supported on Azure',
    ],
    default: 'off',
    because:
      'VPP has conditions of its own, host ports among them, IP-in-IP is for IPv4 only and not for Azure, and Windows nodes have no IPsec either.',
    sources: [
      {
        document: 'calico-docs/ipsec',
        lines: [
          [17, 20],
          [29, 66],
        ],
      },
      { document: 'calico-docs/vxlan-ipip', lines: [28, 48], passage: 'IP-in-IP: Azure, IPv4' },
      {
        document: 'calico-docs/calico-product-editions',
        lines: [23, 39],
        passage: 'VPP: open source',
      },
      { document: 'vpp-dataplane/readme', lines: [4], passage: 'Incubation' },
      { document: 'tigera-operator/validation', lines: [[212, 225]], passage: 'VPP' },
      {
        document: 'calico-docs/getting-started',
        lines: [[43, 45]],
        passage: 'VPP by the operator only',
      },
      { document: 'calico/docs-config-params', passage: 'WireGuard, no IPsec' },
    ],
    reviewed: '2026-11-29',
  },
  'security.mtls': {
    support: 'partial',
    missing: 'general availability, and use together with the HTTP rules of Calico',
    value: 'Bundled Istio ambient mode, as tech preview',
    detail:
      'An `Istio` resource makes the operator install Istio in ambient mode, a tech preview that is not supported for production. Pods and namespaces that you label speak mutual TLS with each other, without sidecars. Calico ships a patched ztunnel that keeps the original destination port, so network policies go on matching; with a waypoint proxy they see port 15008 instead. Resources of Calico itself must not be labelled. Separately, the channel between Felix and Typha uses mutual TLS by itself when the operator installs Calico.',
    conditions: [
      'installation by the operator, workloads on Linux nodes',
      'eBPF mode: `bpfConnectTimeLoadBalancing` off, which is `TCP` by default',
      'no waypoint proxy, or policies that allow port 15008',
      'over the VPC CNI, pods with security groups: `POD_SECURITY_GROUP_ENFORCING_MODE=standard` by the page of Istio, lest probes fail; by its notes the bundled release has a fix, which takes `DISABLE_TCP_EARLY_DEMUX=true`',
      'v3.33.0 or later where network sets are in use, as before they can break readiness probes of ambient pods',
    ],
    default: 'off',
    since: 'v3.32.0 as tech preview',
    newer: [
      {
        release: 'v3.33.0',
        change:
          'Addresses of network sets are no longer taken for pods of the mesh, which broke the readiness probes of ambient pods.',
        basis: 'documents',
        sources: [{ document: 'calico/release-notes-v3-33-0', lines: [176] }],
        reviewed: '2026-11-28',
      },
    ],
    because:
      'the parts of Istio run on Linux nodes, connect-time load balancing is a setting of eBPF mode only, and pods with security groups and, before v3.33.0, network sets can fail probes.',
    sources: [
      {
        document: 'calico-docs/about-istio-ambient',
        lines: [
          [7, 33],
          [41, 49],
        ],
      },
      {
        document: 'calico-docs/deploy-istio-ambient',
        lines: [
          [16, 40],
          [64, 80],
        ],
        passage: 'Limitations, installation, labels',
      },
      {
        document: 'calico-docs/release-notes-index',
        lines: [[88, 100], 300],
        passage: 'Tech preview since v3.32',
      },
      {
        document: 'calico-docs/crypto-auth',
        lines: [[54, 55]],
        passage: 'TLS between Felix and Typha',
      },
      { document: 'tigera-operator/istio', lines: [[309, 311]], passage: 'Linux' },
      {
        document: 'calico/docs-config-params',
        lines: [[1646, 1660]],
        passage: 'Connect-time load balancing',
      },
      { document: 'istio/platform-prerequisites', lines: [[70, 78]], passage: 'EKS' },
      {
        document: 'istio/branch-eni',
        lines: [
          [44, 66],
          [72, 74],
        ],
        passage: 'Early demux as the condition',
      },
      { document: 'istio/notes-1-29-3', passage: 'The fix in its line' },
      {
        document: 'calico/release-notes-v3-33-0',
        lines: [176],
        passage: 'Network sets and probes',
      },
    ],
    reviewed: '2026-11-29',
  },
  'security.egress-gateway': {
    support: 'paid',
    edition: 'Calico Enterprise, Calico Cloud',
    value: 'Gateway pods with source addresses of their pool, paid',
    detail:
      "Calico Enterprise and Calico Cloud send the outbound traffic of chosen pods or namespaces through gateway pods, which rewrite its source to an address of their own pool; the source port is generally not kept. There are guides for premises of your own, AWS and Azure, and since Enterprise 3.23 a mode that uses the address of the host. The edition table gives egress gateways to neither open source nor the Free Tier. In open source `natOutgoing` on a pool turns the pod's address into that of its node, towards addresses outside the pools of Calico.",
    conditions: [
      '`egressIPSupport` set in the default FelixConfiguration',
      'Calico as CNI, UDP 4790 open on the hosts; by the guides of Enterprise no Windows nodes',
      'by the guides for AWS and Azure also the IPAM of Calico, not the CNI of the cloud; by that for premises not GKE',
      'gateway pool without `natOutgoing`, else the flow bears the address of the node',
      'by the guides, on AWS a VPC subnet of their own in each zone and IAM rights, on Azure BGP with an Azure Route Server',
      'eBPF mode: policies that let health probes from client nodes reach the gateways',
      'no policy by domain where traffic leaves the gateways',
    ],
    because:
      'the guides ask for `egressIPSupport`, UDP 4790, Calico IPAM and preparations in AWS and Azure, rule out GKE, other CNIs and Windows, and policies can fail at the gateway or block its probes.',
    sources: [
      { document: 'calico-docs/calico-product-editions', lines: [23, 43] },
      {
        document: 'calico-docs/egress-gateway-on-prem',
        lines: [
          [34, 49],
          [64, 76],
          [134, 137],
          [148, 151],
          [157, 165],
          [181, 200],
        ],
      },
      {
        document: 'calico-docs/egress-gateway-aws',
        lines: [
          [17, 26],
          [173, 183],
          [261, 262],
          [310, 314],
        ],
      },
      {
        document: 'calico-docs/egress-gateway-azure',
        lines: [
          [13, 26],
          [73, 79],
          [83, 93],
          [97, 100],
        ],
      },
      {
        document: 'calico-docs/version-3-23-2-release-notes-index',
        lines: [[33, 41]],
        passage: 'Host addresses; AWS and Azure',
      },
      {
        document: 'calico-docs/workloads-outside-cluster',
        lines: [19],
        passage: 'natOutgoing in open source',
      },
    ],
    reviewed: '2026-11-29',
  },
  'security.runtime-detection': {
    support: 'paid',
    edition: 'Calico Enterprise, Calico Cloud',
    value: 'IDS/IPS, deep packet inspection and WAF are paid',
    detail:
      'The edition table gives workload-based IDS/IPS, deep packet inspection, DDoS protection and a WAF to Calico Cloud and Calico Enterprise only. In Enterprise 3.23, feeds of suspicious addresses trace flows and can block them; inspection raises alerts by the Snort community rules or by your own, which you then keep current yourself. The WAF is an Envoy sidecar with the OWASP rules: a tech preview that only detects until you switch it to blocking; selecting traffic for it may disrupt active connections. A second WAF, at the Calico ingress gateway, is a tech preview as well. Against DoS attacks the open-source guide has deny lists of addresses in untracked policy on host endpoints.',
    conditions: [
      'WAF for workloads: Kubernetes 1.29 or later; no TLS traffic, LoadBalancer Services or host-networked clients',
      'WAF: not in eBPF mode, by the guide of Enterprise to that mode',
      'deep packet inspection: no multi-NIC set-up',
      'Windows nodes: no deep packet inspection and no WAF; in Calico Cloud no threat defence',
      'feeds of suspicious addresses: for allowed traffic, less aggregation of flow logs than by default',
    ],
    because:
      'on Windows nodes the WAF is not supported either, and in Calico Cloud no threat defence at all.',
    sources: [
      { document: 'calico-docs/calico-product-editions', lines: [23, [61, 64]] },
      {
        document: 'calico-docs/defend-dos-attack',
        lines: [13, [63, 99]],
        passage: 'DoS, open source',
      },
      { document: 'calico-docs/deploying-waf-ingress-gateway', lines: [[7, 14]] },
      { document: 'calico-docs/suspicious-ips', lines: [[9, 13], 33] },
      {
        document: 'calico-docs/deeppacketinspection',
        lines: [
          [13, 21],
          [26, 31],
          [119, 122],
          [131, 134],
        ],
      },
      {
        document: 'calico-docs/web-application-firewall',
        lines: [
          [7, 11],
          [27, 30],
          [42, 54],
        ],
      },
      {
        document: 'calico-docs/enterprise-install',
        lines: [[74, 81]],
        passage: 'No WAF in eBPF mode',
      },
      {
        document: 'calico-docs/windows-enterprise-limitations',
        lines: [9, 14],
        passage: 'Windows',
      },
      {
        document: 'calico-docs/windows-cloud-limitations',
        lines: [9, 14, 16],
        passage: 'Windows, Calico Cloud',
      },
    ],
    reviewed: '2026-11-29',
  },
  'security.fips': {
    support: 'partial',
    missing: 'WireGuard, BGP passwords, the application layer API and other architectures',
    value: 'Deprecated fipsMode on x86-64, removed in v3.33',
    detail:
      '`fipsMode: Enabled` in the `Installation` resource, set as Calico is installed, makes the Go components use a module validated to FIPS 140-2. Hosts must run Linux on x86-64; WireGuard, BGP passwords and the application layer API are disabled, and switching the mode off and on again is not supported. It is deprecated since v3.30, and v3.33 has no FIPS builds.',
    conditions: [
      'installation by the operator, not of Calico Enterprise',
      'a Kubernetes distribution and cluster that run in FIPS mode',
      'hosts with Linux on x86-64 and the C libraries that the guide lists',
    ],
    default: 'Disabled',
    newer: [
      {
        release: 'v3.33.0',
        change:
          'Support ends: no `-fips` images and no FIPS builds are published any more. `fipsMode: Enabled` left in the `Installation` marks it as degraded after the upgrade.',
        basis: 'documents',
        sources: [
          { document: 'calico/release-notes-v3-33-0', lines: [149] },
          {
            document: 'calico-docs/upgrade-notes-3-33',
            lines: [[147, 155]],
            passage: 'Removal of FIPS mode',
          },
        ],
        reviewed: '2026-11-28',
      },
    ],
    because:
      '`fipsMode` is a field that the operator reads, and it refuses it for Calico Enterprise.',
    sources: [
      { document: 'calico-docs/fips', lines: [9, [23, 62]] },
      { document: 'calico-docs/api', lines: [1826], passage: 'Default of fipsMode' },
      {
        document: 'tigera-operator/validation',
        lines: [[411, 413]],
        passage: 'Not with Calico Enterprise',
      },
      { document: 'calico/release-notes-v3-33-0', lines: [149], passage: 'Removal in v3.33.0' },
      {
        document: 'calico-docs/version-3-30-release-notes-index',
        lines: [178],
        passage: 'Deprecation in 3.30',
      },
    ],
    reviewed: '2026-11-29',
  },
  'security.compliance': {
    value: 'Opinion on PCI DSS; CIS reports in Enterprise, deprecated',
    detail:
      'The FAQ leaves PCI certification to the whole system and believes, after reading the requirements, that Calico meets them. Calico Enterprise 3.23 makes compliance reports and, every hour, a report on the CIS benchmark for Kubernetes; both are deprecated, and 3.24, an early preview, removes them. The former do not support AKS, GKE, OpenShift and TKG. The latter check only nodes on which Enterprise runs, which on EKS, AKS and GKE may leave out the control plane.',
    conditions: [
      'reports: Calico Enterprise up to 3.23, or Calico Cloud for those who joined before April 2025',
      'reports enabled; Windows nodes not supported',
      'compliance reports: clocks of the nodes synchronised, audit logs of Kubernetes configured',
    ],
    because:
      'Calico Cloud keeps the reports from users who joined in April 2025 or later, and Enterprise 3.24 removes them.',
    sources: [
      { document: 'calico-docs/faq', lines: [[123, 129]], passage: 'PCI DSS' },
      {
        document: 'calico-docs/compliance-overview',
        lines: [
          [7, 19],
          [54, 71],
        ],
      },
      {
        document: 'calico-docs/compliance-reports-cis',
        lines: [
          [7, 11],
          [15, 25],
          [35, 41],
        ],
      },
      { document: 'calico-docs/calico-product-editions', lines: [23, 65] },
      {
        document: 'calico-docs/version-3-24-1-release-notes-index',
        lines: [[9, 12], 86, 88],
        passage: 'Removed in 3.24, an early preview',
      },
      {
        document: 'calico-docs/cloud-release-notes',
        lines: [[434, 448]],
        passage: 'Calico Cloud: who still has them',
      },
      {
        document: 'calico-docs/windows-enterprise-limitations',
        lines: [9, 17],
        passage: 'Windows',
      },
      {
        document: 'calico-docs/windows-cloud-limitations',
        lines: [9, 18],
        passage: 'Windows, Calico Cloud',
      },
    ],
    reviewed: '2026-11-29',
  },
  'security.transparent-encryption-scope': {
    value: 'Pod traffic between nodes; same-node traffic stays clear',
    detail:
      'WireGuard, once switched on, covers the way between two hosts. Traffic between two pods of the same node is not encrypted, nor is the hop between a pod and its own host. Nor is anything to or from a node that has no WireGuard or has it switched off. The list of supported traffic names pods between nodes for IPv4 only, though there is a switch for IPv6. Host-to-host traffic is included only on EKS and AKS with the CNI of the provider, through `wireguardHostEncryptionEnabled`; the operator sets it for `AmazonVPC` on EKS and `AzureVNET` on AKS. GKE is not supported, nor are Windows nodes. IPsec, on the VPP data plane only, covers what travels in IP-in-IP, so IPv4 alone. The bundled Istio, a tech preview, encrypts between pods that you label.',
    correction: {
      said: 'Switching on WireGuard encrypts all pod traffic in the cluster',
      now: 'Only traffic between nodes with WireGuard is encrypted. Between two pods of one node it is not.',
      misleads: 'auditors who count traffic within a node as encrypted',
    },
    sources: [
      {
        document: 'calico-docs/encrypt-cluster-pod-traffic',
        lines: [[22, 27], [31, 46], 54, [194, 197], 231],
        passage: 'WireGuard scope',
      },
      { document: 'calico-docs/limitations', lines: [14], passage: 'No WireGuard on Windows' },
      { document: 'calico-docs/ipsec', lines: [[17, 20], 66], passage: 'IPsec on VPP' },
      {
        document: 'calico-docs/deploy-istio-ambient',
        lines: [
          [9, 14],
          [64, 67],
        ],
        passage: 'Istio ambient mode',
      },
      {
        document: 'tigera-operator/node',
        lines: [[1682, 1693]],
        passage: 'operator: host encryption on VPC CNI',
      },
      { document: 'calico-docs/vxlan-ipip', lines: [48], passage: 'IP-in-IP' },
    ],
    reviewed: '2026-11-29',
  },
  'security.cve-process': {
    value: 'Private report by mail or GitHub; two minors supported',
    detail:
      "Send a report to `psirt@projectcalico.org` or open a private GitHub advisory, never a public issue or pull request; the policy asks to follow Tigera's own on disclosure. Support generally goes to the two most recent minor versions, so to v3.33 and v3.32 since October 2026; anything older is decided case by case. For CVEs in third-party parts of its images Tigera publishes VEX data, and it keeps a page of security bulletins. The policy names no time for a fix.",
    because: 'the policy promises support for two minor versions, not a fix in each.',
    sources: [
      {
        document: 'calico/security',
        lines: [[1, 27]],
      },
      { document: 'web/github-com-projectcalico-calico-releases-tag-v3-33-0', passage: 'v3.33.0' },
      { document: 'calico-docs/training-resources', lines: [15], passage: 'Security bulletins' },
    ],
    reviewed: '2026-11-29',
  },
  'security.supply-chain': {
    support: 'partial',
    missing: 'signatures of images and charts, SBOM, provenance: none in the pages read',
    value: 'Signed OpenVEX reports; no image signature found',
    detail:
      'Tigera publishes OpenVEX reports on CVEs and GitHub advisories, no other ids, in the images of Calico, made at the release of each version. That on v3.32.1 names images by digest, none of them for Windows. By its README each report comes with a cosign signature and can be given to Trivy and Grype, the latter perhaps with more configuration. Official images and tags are not changed after release, and an `ImageSet` pins images by digest. The release instructions and the guide to private registries of v3.32 name no signature of an image or chart, no SBOM and no provenance.',
    conditions: ['digests by `ImageSet`: installation by the operator'],
    sources: [
      {
        document: 'tigera-vex/readme',
        lines: [3, 5, [20, 28], [31, 48]],
      },
      { document: 'tigera-vex/calico-v3-32-1', passage: 'Images with statements' },
      { document: 'calico/security', lines: [[24, 27]], passage: 'Where VEX data lies' },
      { document: 'calico-docs/imageset', lines: [[12, 18], 38] },
      { document: 'calico-docs/alternate-registry', passage: 'No signature to check' },
      { document: 'calico/releasing', passage: 'No step that signs images' },
    ],
    reviewed: '2026-11-29',
  },
  'security.agent-privileges': {
    value: 'Privileged calico-node; operator may bind and escalate roles',
    detail:
      'On Linux the operator runs `calico-node` as a privileged root container on the host network, with mounts such as `/sys/fs/bpf` and the CNI configuration directory. A privileged init container also gets `/sys/fs` and, read-only, `/proc`. On Windows the containers are host processes of the system account. The agent reads pods, nodes and policies, patches the status of nodes and pods, mints tokens for the CNI plugin, writes IPAM objects, IP pools and configuration of Calico, and creates tiers; none of its rules names Secrets. The operator reads every Secret, manages pods and workloads and holds `bind` and `escalate` on roles. `nonPrivileged` is deprecated and unsupported. The plain manifest runs a privileged agent too.',
    conditions: ['CNI directories mounted only where Calico is the CNI'],
    sources: [
      {
        document: 'tigera-operator/node',
        lines: [
          [385, 605],
          [1044, 1054],
          [1088, 1122],
          [1239, 1279],
          [1349, 1359],
          [1373, 1384],
          [1399, 1401],
        ],
        passage: 'Privileges and mounts of calico-node',
      },
      {
        document: 'tigera-operator/security-context',
        lines: [
          [50, 65],
          [67, 76],
        ],
      },
      { document: 'tigera-operator/windows', lines: [[453, 494]], passage: 'Windows' },
      {
        document: 'calico/operator-role',
        lines: [
          [110, 136],
          [169, 198],
        ],
      },
      { document: 'calico/operator-rolebinding', lines: [[1, 13]] },
      { document: 'calico-docs/api', lines: [1819], passage: 'nonPrivileged' },
      {
        document: 'calico/calico',
        lines: [7571, [7646, 7647]],
        passage: 'Manifest: privileged agent',
      },
    ],
    reviewed: '2026-11-29',
  },
  'security.cve-history': {
    value: 'Go database: 1 entry of 2024, 0 of 2025, 3 of 2026',
    detail:
      'The reports in the Go vulnerability database hold four entries on Calico since 2024. CVE-2024-33522 is a privilege escalation, fixed in v3.26.5 and v3.27.3. CVE-2026-41184 and CVE-2026-41185 in Calico and CVE-2026-6720 in `calicoctl`, all entered on 6 July 2026, are about sensitive data in logs. The database has them fixed in v3.31.6, which came out on 18 June; the notes of v3.32.0 of 30 April list two of the pull requests it names.',
    conditions: ['entries of one database, as of 21 August 2026'],
    sources: [
      { document: 'vulndb/reports', passage: 'Its reports, none on Calico of 2025' },
      { document: 'vulndb/go-2024-2801', lines: [[1, 12]] },
      { document: 'vulndb/go-2026-5888', lines: [[1, 31]] },
      { document: 'vulndb/go-2026-5891', lines: [[1, 31]] },
      { document: 'vulndb/go-2026-5893', lines: [[1, 26]] },
      {
        document: 'calico-docs/version-3-31-release-notes-index',
        lines: [[380, 382], 404, 406],
        passage: '3.31.6',
      },
      {
        document: 'calico-docs/release-notes-index',
        lines: [125, 127, [266, 268]],
        passage: '3.32.0',
      },
    ],
    reviewed: '2026-11-29',
  },
} as const satisfies ClaimsFor<'security'>;
