import type { ClaimsFor } from '../../claim.ts';

export const operations = {
  'operations.install': {
    value: 'Helm chart, or `cilium install`',
    detail:
      'Take the chart from the OCI registry (recommended) or helm.cilium.io, or run `cilium install`. On EKS, taint managed node groups, best with `node.cilium.io/agent-not-ready=true:NoExecute`, so pods wait for the agent. With Helm, also patch `aws-node` off nodes unless you chain on it, and for an overlay flush its iptables rules; ENI mode takes rights on EC2. To install Cilium again, delete `aws-node` first or restart all pods. A live cluster whose plugin uses Linux routing can move node by node, with cluster-pool IPAM and a new overlay and pod range. Policy is off then; a trial is advised, as BGP, a new IP family, a former chain or another policy engine are untested. OpenShift has images of a vendor, but no community installation.',
    conditions: [
      'overlay on EKS: webhooks on the host network or behind a Service or Ingress; traffic out of the cluster takes the address of the node',
      'ENI mode: IPv4, with a NAT gateway or `enableIPv4Masquerade=true` for the internet; the page on ENI has IPv6 as a beta, that on EKS not at all',
      'taint with `NoExecute`: where a provider puts it back later, pods are evicted',
      'AKS by Helm: BYOCNI clusters alone',
    ],
    because:
      'the pages on EKS, AKS and taints also say what an overlay, ENI mode and `NoExecute` bring with them, and ENI mode by default leaves IPv4 unmasqueraded.',
    sources: [
      {
        document: 'cilium/k8s-install-helm',
        lines: [
          [18, 35],
          [196, 199],
          [201, 254],
        ],
        passage: 'Chart sources; AKS; EKS',
      },
      {
        document: 'cilium/k8s-install-default',
        lines: [[237, 301]],
        passage: 'Quick installation',
      },
      {
        document: 'cilium/requirements-eks',
        lines: [
          [14, 16],
          [21, 51],
          [53, 56],
        ],
      },
      { document: 'cilium/eni', lines: [[24, 27]], passage: 'IPv6 in ENI mode is beta' },
      { document: 'cilium/k8s-install-openshift-okd', lines: [[13, 19]] },
      {
        document: 'cilium/k8s-install-migration',
        lines: [
          [13, 15],
          [46, 100],
        ],
      },
      {
        document: 'cilium/taints',
        lines: [
          [30, 45],
          [86, 102],
        ],
        passage: 'Unmanaged pods',
      },
      { document: 'web/github-com-cilium-cilium-pull-38663', passage: 'NAT gateway' },
    ],
    reviewed: '2026-11-29',
  },
  'operations.air-gapped': {
    support: 'yes',
    value: 'Mirror the OCI chart and the images; no steps given',
    detail:
      'For an air-gapped installation a table of the Helm page points to standard mirror tools for the OCI registry, or to a separate mirror of the chart for the classic repository; it gives no steps. Images of agent, operator, Envoy, Hubble, `clustermesh-apiserver` and certificate job each take a `repository`, a `tag`, a digest or a whole name as `override`, and pull secrets can be set as well.',
    conditions: [
      'image digests kept by the mirror, or `useDigest=false` for each image',
      'in ENI mode, the EC2 API within reach of the operator and the metadata service of the agents',
    ],
    sources: [
      {
        document: 'cilium/k8s-install-helm',
        lines: [[360, 375]],
        passage: 'OCI registry and classic repository',
      },
      {
        document: 'cilium-chart/readme-md',
        lines: [178, 219, 473, 629, 705, 713, 747, 748, 911],
        passage: 'Images and pull secrets',
      },
      { document: 'cilium-chart/helpers', lines: [[15, 38]], passage: 'How an image name is made' },
      {
        document: 'cilium/eni',
        lines: [
          [13, 16],
          [34, 38],
          [53, 55],
        ],
        passage: 'Who calls EC2',
      },
    ],
    reviewed: '2026-11-29',
  },
  'operations.cli': {
    support: 'yes',
    value: '`cilium` for the cluster, `cilium-dbg`, `hubble`',
    detail:
      'Three tools share the work. `cilium`, as a rule outside the cluster and with its kubeconfig, installs, checks health, runs connectivity tests and collects sysdumps. `cilium-dbg` is installed along with the agent and looks inside the one on its node; `hubble` reads flows from that node or, for all, from Hubble Relay, which the chart leaves off. `cilium` and `hubble` have releases of their own: `cilium` 0.19.7 goes with Cilium 1.17 and newer, and `hubble` is downloaded from another repository.',
    sources: [
      {
        document: 'cilium/component-overview',
        lines: [
          [34, 48],
          [78, 86],
        ],
        passage: 'Command-line tools',
      },
      { document: 'cilium-chart/readme-md', lines: [623], passage: 'Hubble Relay' },
      { document: 'cilium-cli/readme', lines: [[36, 42]], passage: 'Releases of the client' },
      { document: 'cilium/hubble-setup', lines: [[98, 119]], passage: 'Releases of `hubble`' },
      {
        document: 'cilium/k8s-install-default',
        lines: [
          [253, 257],
          [342, 344],
        ],
        passage: '`cilium install` and status',
      },
      { document: 'cilium/cli-connectivity-test', lines: [[1, 6]] },
      { document: 'cilium/troubleshooting', lines: [[880, 890]], passage: 'Sysdump' },
    ],
    reviewed: '2026-11-29',
  },
  'operations.config-api': {
    value: 'Helm values, the `cilium-config` ConfigMap and CRDs',
    detail:
      'Helm values are stored as arguments in the ConfigMap `cilium-config`, and a `CiliumNodeConfig` (v2) overrides them for sets of nodes. Many changes to the first and every change to the second wait until the agent pods start anew. For the first, `rollOutCiliumPods=true` does that with Helm and `cilium config set` by default; for the second you delete the pods. Policies, BGP, address pools and rules of the egress gateway are custom resources. Drift detection, new in 1.20 and on by default, counts ConfigMap keys that the agent has not applied yet; its metric takes `prometheus.enabled`.',
    sources: [
      {
        document: 'cilium/configuration-index',
        lines: [
          [12, 24],
          [40, 72],
        ],
      },
      { document: 'cilium/per-node-config', lines: [[13, 35]] },
      { document: 'cilium/crdlist', lines: [[1, 22]] },
      {
        document: 'cilium-chart/readme-md',
        lines: [[339, 341], 993],
        passage: 'Drift detection; metrics of the agent',
      },
      {
        document: 'cilium/upgrade-current',
        lines: [
          [106, 110],
          [164, 168],
        ],
        passage: 'Drift detection',
      },
    ],
    reviewed: '2026-11-29',
  },
  'operations.upgrade': {
    value: 'Rolling, one minor at a time, after a pre-flight check',
    detail:
      'Only neighbouring minors are tested, from the newest patch. A required pre-flight check pulls the images and validates policies; under the kube-proxy replacement it takes the address of the API server. Pass all your values again, with `upgradeCompatibility` at the version first installed: `--reuse-values` may break a minor upgrade. Connections under no or L3/L4 policy should notice little or nothing. Traffic through user-space proxies (L7 policy, Ingress, Gateway API) is disrupted and must reconnect, and lookups under DNS rules depend on the agent pod. To do before 1.20, among other things: remove rules with `kafka`, `l7` or `l7proto`; write `CiliumNodeConfig` as `v2`; bring Gateway API, if used, to v1.6.1 or newer, where TLSRoutes exist with their experimental CRD, or they vanish.',
    conditions: [
      'for BGP, graceful restart set for the peers, or routes go while the agent restarts',
      'for IPsec, no rotation of keys meanwhile',
    ],
    default: 'two agent pods unavailable at a time',
    because:
      'BGP sessions end with the agent unless graceful restart keeps the routes, and IPsec keys should not be rotated during upgrades.',
    sources: [
      { document: 'cilium/upgrade-warning', lines: [[7, 22]] },
      {
        document: 'cilium/upgrade',
        lines: [
          [22, 32],
          [87, 90],
          [157, 159],
          [180, 221],
          [271, 275],
          [851, 858],
        ],
      },
      { document: 'cilium-chart/readme-md', lines: [1076], passage: 'Update strategy' },
      { document: 'cilium/layer3', lines: [[514, 517]], passage: 'DNS proxy lives in the agent' },
      {
        document: 'cilium/upgrade-current',
        lines: [
          [17, 25],
          [29, 43],
        ],
        passage: 'Rules for proxylib and Kafka; CiliumNodeConfig; Gateway API',
      },
      {
        document: 'cilium/bgp-control-plane-operation',
        lines: [[334, 350]],
        passage: 'Agent down',
      },
      { document: 'cilium/bgp-peer-types', lines: [[88, 95]], passage: 'Graceful restart' },
      { document: 'cilium/encryption-ipsec', lines: [[219, 223]], passage: 'Key rotation' },
    ],
    reviewed: '2026-11-29',
  },
  'operations.version-skew': {
    value: 'One minor back or forward; all components at one version',
    detail:
      'Only upgrades and rollbacks between neighbouring minors are tested and supported; before an upgrade, go to the newest patch of the minor that runs. A rollback is `helm rollback`, or `kubectl rollout undo` for the DaemonSet of the agent; where objects or settings new in that minor are in use, the guide sends you to its version notes first. In normal operation all components should have the same version: an agent that is upgraded without its operator can lead to unexpected behaviour. To give up identities managed by the operator or CiliumEndpointSlice, both beta, change the agents first and then the operator.',
    conditions: ['in a Cluster Mesh, clusters at most one minor apart'],
    because: 'clusters of a mesh must differ by no more than one minor release.',
    sources: [
      { document: 'cilium/upgrade-warning', lines: [[16, 22]] },
      {
        document: 'cilium/upgrade',
        lines: [
          [125, 142],
          [223, 253],
        ],
        passage: 'One version for all; rolling back',
      },
      {
        document: 'cilium/identity-management-mode',
        lines: [
          [28, 31],
          [53, 62],
        ],
        passage: 'Downgrade',
      },
      {
        document: 'cilium/ciliumendpointslice',
        lines: [
          [13, 15],
          [94, 98],
        ],
        passage: 'Downgrade procedure',
      },
      { document: 'cilium/setup', lines: [[30, 32]], passage: 'Versions in a mesh' },
    ],
    reviewed: '2026-11-29',
  },
  'operations.components': {
    value: 'Agent and Envoy on each node, and an operator',
    detail:
      'By default a new 1.20 runs the agent on each node, with the DNS proxy and the Hubble server in it, and Envoy in a DaemonSet of its own, `cilium-envoy`. `cilium-operator` has two replicas from the chart, one from `cilium install`. Kubernetes calls the plugin `cilium-cni`. On demand come, among others, Hubble Relay and UI, `clustermesh-apiserver`, SPIRE (beta, for the deprecated mutual authentication), ztunnel (beta), a standalone DNS proxy (alpha) and a CronJob for certificates. State lives in custom resources by default; etcd is optional.',
    because:
      'two operator replicas are the preset of the chart alone, and `cilium install` sets one.',
    sources: [
      { document: 'cilium/component-overview', lines: [[16, 135]], passage: 'Component overview' },
      {
        document: 'cilium-chart/readme-md',
        lines: [77, 178, 321, 401, 423, 462, 574, 623, 689, 709, 939, 1039],
      },
      { document: 'cilium/cli-helm', lines: [[19, 23]], passage: 'Operator replicas' },
      { document: 'cilium/envoy', lines: [[33, 44]], passage: 'Envoy DaemonSet' },
      { document: 'cilium/layer3', lines: [514], passage: 'DNS proxy lives in the agent' },
      { document: 'cilium/encryption-ztunnel', lines: [[9, 18]], passage: 'ztunnel is beta' },
      {
        document: 'cilium/upgrade-current',
        lines: [[13, 16]],
        passage: 'Mutual authentication deprecated',
      },
    ],
    reviewed: '2026-11-29',
  },
  'operations.failure-behaviour': {
    value: 'eBPF goes on; DNS under policy and BGP need the agent',
    detail:
      'eBPF programs live in the kernel, so traffic of running pods goes on while the agent is down. New pods need its API, changes of policies and Services wait for it, and lookups under DNS rules need its proxy; a standalone DNS proxy (alpha) still serves names seen before. BGP sessions end with the agent; peers drop its routes, at once or after the time of graceful restart. The operator is not on the path of forwarding or policy; without it, among others, pod addresses or ranges that it allocates, load-balancer addresses and BGP set-up wait. Its health check fails without the API server; since 1.18 that of the agents ignores it by default. When AWS cut nodes off, routes stayed until a reboot; agents and operator restarted.',
    conditions: [
      'the test by AWS ran cluster-scope IPAM, VXLAN and kube-proxy; its page names no release',
      'layer 7 traffic under policy needs the agent too where Envoy runs inside it',
      'with etcd as key-value store, agents restart once the operator stops renewing its heartbeat',
    ],
    default: 'DNS proxy in the agent, Envoy apart if newly installed, BGP graceful restart off',
    conflict: {
      about: 'whether agents restart while the API server is out of reach',
      statements: [
        {
          says: 'The best practices guide of AWS saw them restart, since their health checks hang on that connection.',
          source: {
            document: 'eks-best-practices/app-network-traffic',
            lines: [[35, 50]],
            passage: 'Restarts',
          },
        },
        {
          says: 'The chart of 1.20.0 presets a liveness check that does not ask for the connection.',
          source: {
            document: 'cilium-chart/readme-md',
            lines: [841],
            passage: 'livenessProbe.requireK8sConnectivity',
          },
        },
      ],
      believed:
        'The chart, for agents that already run: 1.18 took the check out of the liveness probe, after an opt-in in v1.17. The page of the test names no release, and its log shows agents that fail as they start.',
    },
    sources: [
      {
        document: 'cilium/component-overview',
        lines: [
          [28, 32],
          [50, 67],
        ],
        passage: 'Agent, operator and CNI plugin',
      },
      {
        document: 'cilium/bgp-control-plane-operation',
        lines: [
          [334, 350],
          [388, 390],
          [445, 454],
        ],
        passage: 'Agent down; withdrawal of routes; operator down',
      },
      {
        document: 'cilium/system-requirements',
        lines: [[478, 480]],
        passage: 'eBPF state outlives the agent',
      },
      {
        document: 'cilium/api-rate-limiting',
        lines: [[13, 19]],
        passage: 'New pods and changes go to the agent',
      },
      { document: 'cilium/layer3', lines: [[514, 517]], passage: 'DNS proxy lives in the agent' },
      {
        document: 'cilium/standalone-dns-proxy',
        lines: [
          [10, 18],
          [223, 227],
        ],
      },
      {
        document: 'cilium/envoy',
        lines: [[26, 34]],
        passage: 'Envoy inside the agent and on its own',
      },
      {
        document: 'cilium/bgp-peer-types',
        lines: [[88, 95]],
        passage: 'Graceful restart is off unless set',
      },
      { document: 'cilium/operator-health', lines: [[82, 93]] },
      {
        document: 'cilium-chart/operator-deployment',
        lines: [[205, 212]],
        passage: 'Liveness probe',
      },
      {
        document: 'cilium-chart/readme-md',
        lines: [462, 841],
        passage: 'Envoy DaemonSet; liveness check of the agent',
      },
      {
        document: 'cilium-228a293/upgrade',
        lines: [[304, 305]],
        passage: 'Check removed from the liveness probe of the agent',
      },
      { document: 'eks-best-practices/app-network-traffic', lines: [[11, 50]], passage: 'Cilium' },
      {
        document: 'eks-best-practices/network-disconnections',
        lines: [108],
        passage: 'Opt-in improvement in v1.17',
      },
    ],
    reviewed: '2026-11-29',
  },
  'operations.kernel-min': {
    value: 'Linux 5.10, or 4.18 on RHEL 8.10; amd64 and arm64',
    detail:
      'Nodes need Linux 5.10 or newer, or an equivalent such as the 4.18 kernel of RHEL 8.10, on amd64 or arm64. The kernel options that the page lists must be on, as they typically are in distributions; tunnels, masquerading by iptables and netkit, among others, have lists of their own. Some features ask for more, such as 5.13 for multicast on amd64, by the check of the agent, 5.18 for BBR in pods, 5.19 and 6.3 for BIG TCP over IPv6 and IPv4, 6.0 for multicast on arm64 and 6.8 for netkit. The floor of 5.10 came with 1.18.',
    since: '1.18 for the minimum of 5.10',
    sources: [
      {
        document: 'cilium/system-requirements',
        lines: [
          [16, 43],
          [150, 196],
          [288, 315],
        ],
      },
      {
        document: 'cilium/tuning',
        lines: [
          [673, 683],
          [697, 701],
        ],
        passage: 'BBR kernel',
      },
      {
        document: 'cilium-228a293/upgrade',
        lines: [[293, 294], 319],
        passage: 'Kernel 5.10',
      },
      { document: 'web/github-com-cilium-cilium-commit-9194d009f9' },
      { document: 'cilium/multicast-map', lines: [[101, 107]], passage: 'Check for multicast' },
    ],
    reviewed: '2026-11-29',
  },
  'operations.node-os-arch': {
    value: 'amd64 and arm64; AL2, Bottlerocket, Talos, Flatcar listed',
    detail:
      'Images are built for AMD64 and AArch64. A table, based on feedback from users, lists what is known to work well: Amazon Linux 2, Bottlerocket, Flatcar and LinuxKit in all versions, Talos from 1.5.0, Ubuntu from 20.04, Debian from 10, RHEL and CentOS from 8.6, and recent enough openSUSE, Fedora CoreOS, RHEL CoreOS and Container-Optimized OS. Some need tweaks first: Talos, among others, wants `SYS_MODULE` dropped from the capabilities and, for its DNS on the host, legacy host routing. Neither Amazon Linux 2023 nor Windows is in the table.',
    conditions: [
      'Linux kernel 5.10 or an equivalent, such as 4.18 on RHEL 8.10, whatever the table says',
      'in ENI mode, further interfaces left alone by NetworkManager and systemd-networkd',
      'Flatcar in ENI mode: DHCP off on those interfaces and marked as unmanaged',
      'Ubuntu 22.04 on a Raspberry Pi: the package `linux-modules-extra-raspi`',
    ],
    because:
      'the requirements page also sets a kernel for every host, and a package for Ubuntu 22.04 on a Raspberry Pi.',
    sources: [
      {
        document: 'cilium/system-requirements',
        lines: [
          [19, 23],
          [45, 51],
          [56, 77],
          [93, 132],
        ],
      },
      { document: 'cilium/k8s-install-talos-linux', lines: [[9, 13]], passage: 'Talos' },
      { document: 'cilium/eni', lines: [[663, 669]], passage: 'Interfaces to leave unmanaged' },
    ],
    reviewed: '2026-11-29',
  },
  'operations.k8s-versions': {
    value: 'Kubernetes 1.33 to 1.36, tested with Cilium 1.20',
    detail:
      'Cilium 1.20 is tested end to end on Kubernetes 1.33, 1.34, 1.35 and 1.36; in August 2026 the separate runs on EKS, on the main branch, took 1.33 to 1.35. Newer versions rest on the compatibility promises of Kubernetes itself. Older ones have no support, by the requirements page; a second page merely leaves them to the same promises. Do not take the chart for a guard: it accepts anything from 1.21.',
    sources: [
      { document: 'cilium/compatibility', lines: [[16, 34]] },
      { document: 'cilium/requirements', lines: [[13, 24]] },
      { document: 'cilium/eks-k8s-versions', lines: [[9, 18]], passage: 'Versions on EKS' },
      {
        document: 'cilium-chart/chart-yaml',
        lines: [94],
        passage: 'Version that the chart asks for',
      },
    ],
    reviewed: '2026-11-29',
  },
  'operations.license': {
    value: 'Apache 2.0; eBPF code GPL 2.0 or 2-clause BSD',
    detail:
      'Two schemes apply. What runs in user space stands under the Apache License 2.0. The BPF code templates carry a dual licence: version 2 only of the GPL or the two-clause BSD licence, whichever terms you prefer.',
    sources: [
      { document: 'cilium/readme', lines: [[285, 297]], passage: 'Licence' },
      { document: 'cilium/license', lines: [[1, 3]] },
    ],
    reviewed: '2026-11-29',
  },
  'operations.governance': {
    value: 'CNCF graduated project, decided by committers',
    detail:
      'Cilium entered the CNCF as an incubating project on 13 October 2021 and graduated on 11 October 2023. A dispute that others cannot settle can go to the committers, who vote by simple majority where they cannot agree. One company counts for at most six votes. Admitting or expelling a committer, or changing the rules for that, takes more than a simple majority. The list of July 2026 names 48 committers, 40 with Isovalent.',
    sources: [
      {
        document: 'landscape/landscape',
        lines: [[3747, 3764]],
        passage: 'CNCF landscape entry for Cilium',
      },
      { document: 'cilium/maintainers', lines: [[9, 59]] },
      { document: 'community/governance', lines: [98, 131, 156, [160, 173]], passage: 'Voting' },
    ],
    reviewed: '2026-11-29',
  },
  'operations.vendor': {
    value: 'Created by Isovalent, part of Cisco since April 2024',
    detail:
      'The website of the project calls the makers of the Isovalent edition the creators of Cilium, and Cisco announced the completed purchase of Isovalent on 12 April 2024. Others ship Cilium as well: Google in GKE Dataplane V2, Microsoft in Azure CNI powered by Cilium (default on AKS Automatic), and AWS with its own builds for EKS Anywhere and EKS Hybrid Nodes.',
    correction: {
      said: 'Isovalent, the company behind Cilium, is an independent vendor',
      untrueSince: '12 April 2024',
      now: 'Isovalent belongs to Cisco.',
      misleads: 'procurement that takes Isovalent for a company of its own',
    },
    sources: [
      { document: 'cilium-io/2024-04-12-isovalent-cisco-index', lines: [[2, 5]] },
      { document: 'cilium-io/distributions-jsx', lines: [[12, 18]], passage: 'Creators of Cilium' },
      {
        document: 'azure-aks-docs/azure-cni-powered-by-cilium',
        lines: [
          [2, 3],
          [19, 22],
        ],
        passage: 'Azure CNI Powered by Cilium',
      },
      {
        document: 'web/cloud-google-com-kubernetes-engine-docs-concepts-dataplane-v',
        passage: 'GKE Dataplane V2',
      },
      { document: 'eks-anywhere/cilium-aws-supported', lines: [[9, 18]], passage: 'Builds by AWS' },
      {
        document: 'web/docs-aws-amazon-com-eks-latest-userguide-hybrid-nodes-cni',
        passage: 'CNI for EKS Hybrid Nodes (archived copy)',
      },
    ],
    reviewed: '2026-11-29',
  },
  'operations.enterprise': {
    value: 'Isovalent Networking for Kubernetes, by Cisco',
    detail:
      'Older posts of the vendor say Isovalent Enterprise for Cilium. In July 2026 the website of the project lists round-the-clock support, hardened builds, longer maintenance and unnamed additions for security, governance, analytics and observability, without a price. Those posts have high availability for the egress gateway (since 1.11), multiple networks (1.14) and BGP for egress IPs (1.15). A table for EKS Anywhere of 2025, since replaced, adds the Timescape flow store and SIEM integration. We could not open the current feature list.',
    conflict: {
      about: 'whether multi-cluster, egress gateway and BGP are part of open source',
      statements: [
        {
          says: 'The table of EKS Anywhere of 2025 gives all three to the Enterprise edition alone.',
          source: {
            document: 'eks-anywhere/networking-networking-and-security',
            lines: [[37, 38], 49],
            passage: 'Multi-Cluster, Egress Gateway, BGP',
          },
        },
        {
          says: 'The table that has replaced it lists all three as features of open-source Cilium.',
          source: {
            document: 'eks-anywhere/networking-and-security',
            lines: [37, 48, 50],
            passage: 'Features of open-source Cilium',
          },
        },
        {
          says: 'The documentation of the open-source project describes how to set up the egress gateway.',
          source: { document: 'cilium/egress-gateway', lines: [[85, 110]], passage: 'Enabling it' },
        },
        {
          says: 'So it does for Cluster Mesh.',
          source: { document: 'cilium/clustermesh-intro', lines: [[13, 26]] },
        },
        {
          says: 'So it does for BGP announcements of Services.',
          source: {
            document: 'cilium/bgp-control-plane-configuration',
            lines: [[651, 661]],
            passage: 'Service virtual IPs',
          },
        },
      ],
      believed:
        'The project, whose open documentation describes all three, and the later table. From the older one we take only what no page of the project contradicts.',
    },
    sources: [
      { document: 'cilium-io/distributions-jsx', lines: [[12, 28]], passage: 'July 2026' },
      { document: 'cilium-io/2024-04-12-isovalent-cisco-index', lines: [[2, 5]] },
      { document: 'web/isovalent-com-blog-post-2022-05-static-egress-gateway' },
      { document: 'web/isovalent-com-blog-post-isovalent-enterprise-for-cilium-1-15' },
      {
        document: 'web/isovalent-com-blog-post-isovalent-enterprise-for-cilium-1-14',
        passage: 'Isovalent Enterprise for Cilium 1.14',
      },
      {
        document: 'eks-anywhere/networking-networking-and-security',
        lines: [[37, 53]],
        passage: 'EKS Anywhere feature table of 2025',
      },
    ],
    reviewed: '2026-11-29',
  },
  'operations.release-cadence': {
    value: 'A minor about every six months, three of them maintained',
    detail:
      'A new minor appears about twice a year, and the project aims at patch releases of the three newest around the middle of each month. It may depart from that plan. The latest three came on 29 July 2025 (1.18.0), 3 February 2026 (1.19.0) and 29 July 2026 (1.20.0). At that pace a minor is maintained for roughly a year and a half.',
    sources: [
      {
        document: 'cilium/organization',
        lines: [
          [10, 31],
          [81, 91],
        ],
      },
      {
        document: 'release-data/cilium',
        lines: [
          [16, 19],
          [92, 95],
          [172, 175],
        ],
        passage: 'Days of 1.20.0, 1.19.0 and 1.18.0',
      },
      { document: 'cilium/security', lines: [[3, 11]], passage: 'Supported versions' },
      {
        document: 'endoflife-date/cilium',
        lines: [
          [23, 47],
          [78, 79],
        ],
        passage: 'Support of three minors',
      },
    ],
    reviewed: '2026-11-29',
  },
  'operations.latest-release': {
    value: '1.20.4 or newer (November 2026); 1.20.0 compared here',
    detail:
      'This column speaks of 1.20.0 of 29 July 2026, the last stable release whose chart we could read. A copy of the project README taken on 17 September 2026 lists 1.20.2, 1.19.8 and 1.18.14, all released two days before, and another project took the chart of 1.20.4 into its release of 9 November 2026. We could not open the notes of these patches, so most of what they change is missing here. Most claims cite that chart or the main branch of 13 July and 7 August 2026, as no tag of 1.20 could be read whole.',
    conditions: ['as of 9 November 2026; see github.com/cilium/cilium/releases for later patches'],
    sources: [
      { document: 'web/github-com-cilium-cilium-stable-releases' },
      { document: 'charts/cilium-1-20-0-tgz' },
      { document: 'cilium/readme', lines: [[46, 70]], passage: 'Stable releases on 7 August 2026' },
      { document: 'web/github-com-samaritanark-agent-sandboxes-releases-tag-v2-21-29' },
    ],
    reviewed: '2026-11-29',
  },
  'operations.first-release': {
    value: '1.0 on 24 April 2018; first commit 16 December 2015',
    detail:
      'The first commit dates from 16 December 2015, and the first stable release, 1.0, from 24 April 2018. Numbered versions are older than that: the history of the `VERSION` file shows 0.8.0 in March 2017.',
    correction: {
      said: 'Cilium is a newer CNI plugin',
      untrueSince: '24 April 2018 (1.0)',
      now: 'Cilium has been developed since December 2015 and stable since April 2018; the CNCF graduated it in October 2023.',
      misleads: 'cautious teams that discount a project as too young',
    },
    sources: [
      {
        document: 'cilium-io/24-04-2018-cilium-10-index',
        lines: [
          [3, 4],
          [32, 40],
        ],
      },
      {
        document: 'landscape/landscape',
        lines: [[3747, 3764]],
        passage: 'CNCF landscape entry for Cilium',
      },
      { document: 'web/github-com-cilium-cilium-commit-7fa3c60' },
      { document: 'web/github-com-cilium-cilium-commit-9b9e1384e2' },
    ],
    reviewed: '2026-11-29',
  },
  'operations.troubleshooting': {
    value: 'Status, connectivity tests, sysdumps, flows and drops',
    detail:
      '`cilium status` shows the deployment and how many pods Cilium manages; `cilium connectivity test` checks connectivity. By default `cilium-health` probes each node and, unless chained on a plugin other than portmap, a simulated workload on it by ICMP and over TCP 4240. Firewalls should pass both; one is enough, and without either only this report is lost. `hubble observe` lists recent flows of a pod that Cilium manages, from the agent of its node or, for all nodes, from Hubble Relay, which the chart leaves off. `cilium-dbg monitor --type drop` names the reason and the identities of a drop; `cilium-dbg` also reads the eBPF maps, and `cilium sysdump` collects logs and state of the cluster, with limits to be set above 20 nodes.',
    sources: [
      {
        document: 'cilium/troubleshooting',
        lines: [
          [161, 163],
          [175, 197],
          [209, 220],
          [325, 361],
          [368, 387],
          [451, 475],
          [880, 896],
        ],
        passage: 'Flows, health, drops, status and sysdump',
      },
      { document: 'cilium-chart/readme-md', lines: [574, 623], passage: 'Hubble and Relay' },
      { document: 'cilium/cli-connectivity-test', lines: [[1, 6]] },
      {
        document: 'cilium/component-overview',
        lines: [[34, 39]],
        passage: '`cilium-dbg` and eBPF maps',
      },
      {
        document: 'cilium/system-requirements',
        lines: [
          [362, 369],
          [435, 440],
        ],
        passage: 'Health check ports',
      },
      {
        document: 'cilium/configmap-template',
        lines: [[1022, 1027]],
        passage: 'No simulated workload in a chain',
      },
    ],
    reviewed: '2026-11-29',
  },
  'operations.known-limits': {
    value: 'Identity and map budgets, chaining, feature conflicts',
    detail:
      'Budgets by default: 65,535 identities local to a cluster, 16,384 policy entries a pod, about 3,000 services, depending on their endpoints and ports; resizing the map of Services breaks connections. The IPAM mode of a running cluster should stay; only cluster-pool to multi-pool has an online migration. A chain excludes IPsec and, by the tests, layer 7 policy. Not together, among others: host firewall and IPsec, egress gateway and Cluster Mesh or CiliumEndpointSlice. In an overlay on EKS, webhooks need the host network, a Service or an Ingress. By default the agent renames other CNI files and the operator restarts unmanaged DNS pods. With socket load balancing, NFS and SMB mounts over service IPs may break on kernels without certain fixes; kube-proxy replacement hardly takes SCTP.',
    sources: [
      {
        document: 'cilium/maps',
        lines: [
          [12, 43],
          [99, 113],
          [120, 122],
        ],
        passage: 'Map limits',
      },
      {
        document: 'cilium/security-identities',
        lines: [
          [30, 38],
          [78, 87],
        ],
      },
      { document: 'cilium/setup', lines: [[103, 106]], passage: 'Limit of identities' },
      { document: 'cilium/ipam-index', lines: [[29, 37]], passage: 'Changing the IPAM mode' },
      { document: 'cilium/cni-chaining-limitations', lines: [[7, 13]] },
      { document: 'cilium/encryption-ipsec', lines: [[445, 450]], passage: 'Limitations' },
      { document: 'cilium/k8s-install-helm', lines: [[231, 241]], passage: 'Overlay on EKS' },
      {
        document: 'cilium-chart/readme-md',
        lines: [170, 331, [949, 950]],
        passage: 'Policy map; defaults beside another CNI',
      },
      {
        document: 'cilium/kubeproxy-free',
        lines: [[2100, 2122]],
        passage: 'Limitations',
      },
      { document: 'cilium/egress-gateway', lines: [[76, 80]], passage: 'Incompatibilities' },
      { document: 'cilium/host', lines: [[199, 200]], passage: 'Known issues' },
      { document: 'cilium/conformance-aws-cni', lines: [449], passage: 'No layer 7 in a chain' },
    ],
    reviewed: '2026-11-29',
  },
} as const satisfies ClaimsFor<'operations'>;
