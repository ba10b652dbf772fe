import type { ClaimsFor } from '../../claim.ts';

export const operations = {
  'operations.install': {
    value: 'Tigera operator from manifests or Helm',
    detail:
      'Three steps: the CRDs (`v1_crd_projectcalico_org.yaml`, or the chart `crd.projectcalico.org.v1`), then the operator from its manifest or the `tigera-operator` chart, then an `Installation` resource named `default`. A raw `calico.yaml` remains for special cases, but comes without Goldmane, Whisker and automatic upgrades.',
    correction: {
      said: 'The tigera-operator Helm chart installs the Calico CRDs',
      untrueSince: 'v3.32.0 (30 April 2026)',
      now: 'The Calico CRDs moved to a chart of their own, `crd.projectcalico.org.v1`, which goes in first.',
      misleads: 'scripts that install v3.32 with one chart and stop for want of CRDs',
    },
    conflict: {
      about: 'whether the operator chart installs the CRDs',
      statements: [
        {
          says: 'The Helm tab of the EKS page installs operator and CRDs with that one chart.',
          source: {
            document: 'calico-docs/managed-public-cloud-eks',
            lines: [[264, 268]],
            passage: 'Helm tab',
          },
        },
        {
          says: 'The release notes of v3.32 say that the chart no longer contains them.',
          source: {
            document: 'calico-docs/release-notes-index',
            lines: [219, 262],
            passage: 'Helm chart',
          },
        },
      ],
      believed:
        'The release notes, which name the change as breaking. The general Helm page has the extra step; the EKS page lacks it.',
    },
    sources: [
      { document: 'calico-docs/helm', lines: [85, 103] },
      { document: 'calico-docs/onpremises', lines: [[47, 48], 28], passage: 'Install on-premises' },
      {
        document: 'calico-docs/release-notes-index',
        lines: [262],
        passage: 'Release notes 3.32: CRDs out of chart',
      },
    ],
    reviewed: '2026-11-22',
  },
  'operations.cli': {
    support: 'yes',
    value: 'calicoctl, also as a kubectl plugin, and plain kubectl',
    detail:
      'For day-to-day objects kubectl is enough: it reads and writes `projectcalico.org/v3` through the Calico API server, or directly with native v3 CRDs (tech preview). `calicoctl`, shipped as binary, container and kubectl plugin, adds what kubectl lacks: `ipam`, `node status`, diagnostics, datastore migration and `validate`. Its version has to match the cluster unless you tell it to ignore the difference.',
    sources: [
      { document: 'calico-docs/calicoctl-overview', lines: [[33, 57]] },
      { document: 'calico-docs/calicoctl-install', lines: [2] },
      {
        document: 'calico-docs/native-v3-crds',
        lines: [[186, 192]],
        passage: 'kubectl with native v3 CRDs',
      },
      {
        document: 'calico-docs/install-apiserver',
        lines: [[28, 29]],
        passage: 'kubectl through the API server',
      },
    ],
    reviewed: '2026-11-22',
  },
  'operations.config-api': {
    value: 'projectcalico.org/v3 and operator.tigera.io/v1',
    detail:
      'Two API groups divide the work. Data plane and policy live in `projectcalico.org/v3`: FelixConfiguration, IPPool, BGPConfiguration, the policy kinds. What gets installed lives in `operator.tigera.io/v1`: Installation, APIServer, Goldmane, Whisker, GatewayAPI, Istio. The aggregation API server that serves the first group is deprecated since v3.32; native v3 CRDs, a tech preview today, become the default for new installations according to the documentation of the next version.',
    sources: [
      { document: 'calico-docs/native-v3-crds', lines: [21, 46], passage: 'Native v3 CRDs' },
      { document: 'calico-docs/release-notes-index', lines: [110], passage: 'Deprecations 3.32' },
      {
        document: 'calico-docs/calico-release-notes-index',
        lines: [13],
        passage: 'Default in the next version',
      },
    ],
    reviewed: '2026-11-22',
  },
  'operations.upgrade': {
    value: 'Rolling update by the operator, from v3.15 onwards',
    detail:
      'First come the new CRDs, then the new operator by manifest or `helm upgrade`; it replaces `calico-node` one node at a time. The guide covers every start version from v3.15. Some crossings need work: replace AdminNetworkPolicy objects before v3.32, which silently stops enforcing them; bring the Gateway API CRDs up to date for Envoy Gateway 1.8; mind the change of OwnerReferences at v3.28; and enable Goldmane and Whisker by hand when coming from v3.29.',
    sources: [
      { document: 'calico-docs/kubernetes-upgrade', lines: [2, [33, 43], 88] },
      {
        document: 'tigera-operator/core-controller',
        lines: [[736, 743]],
        passage: 'Rolling update maxUnavailable 1',
      },
      {
        document: 'calico-docs/release-notes-index',
        lines: [249],
        passage: 'AdminNetworkPolicy removed',
      },
    ],
    reviewed: '2026-11-22',
  },
  'operations.components': {
    value: 'calico-node, Typha, controllers, API server, operator',
    detail:
      'Every node runs `calico-node` (Felix, BIRD, confd) and, unless disabled, `csi-node-driver`. Cluster-wide there are Typha, which the operator deploys whatever the size of the cluster, kube-controllers, the API server or webhooks, Goldmane, Whisker with its backend, and the Tigera operator itself. Chart and sample resources include Goldmane and Whisker since v3.30. Optional extras are the Dikastes sidecar, Envoy Gateway and Istio.',
    sources: [
      {
        document: 'calico-docs/overview',
        lines: [
          [37, 39],
          [134, 150],
        ],
        passage: 'Component architecture',
      },
      { document: 'calico/values', lines: [[90, 96]], passage: 'Helm defaults' },
      { document: 'calico-docs/typha-overview', lines: [11], passage: 'Typha with the operator' },
    ],
    reviewed: '2026-11-22',
  },
  'operations.kernel-min': {
    value: 'Linux 5.10; nftables mode 5.13, some eBPF parts later',
    detail:
      'Calico asks for Linux 5.10 or later on every data plane. eBPF mode also accepts the 4.18.0-305 kernel of RHEL 8.4. nftables mode needs 5.13 and `nft` 1.0.1, `Log` rules in eBPF mode need 5.16, bandwidth limits in eBPF mode 6.6. Builds exist for x86-64, arm64, ppc64le and s390x, but eBPF mode runs on the first two only.',
    sources: [
      {
        document: 'calico-docs/system-requirements',
        lines: [17, 6],
        passage: 'System requirements',
      },
      { document: 'calico-docs/install', lines: [66, 68], passage: 'eBPF kernel table' },
      { document: 'calico-docs/nftables', lines: [38] },
    ],
    reviewed: '2026-11-22',
  },
  'operations.k8s-versions': {
    value: 'Kubernetes 1.34 to 1.36 tested with v3.32',
    detail:
      'Calico v3.32 is tested against Kubernetes 1.34, 1.35 and 1.36; v3.31 against 1.32 to 1.35. Versions outside the range may work, without anybody having tested it, down to a hard floor: 1.20 and older do not work.',
    sources: [
      {
        document: 'calico-docs/system-requirements',
        lines: [[181, 188]],
        passage: 'Supported versions',
      },
      { document: 'calico-docs/partials-system-requirements', lines: [[181, 184]] },
    ],
    reviewed: '2026-11-22',
  },
  'operations.license': {
    value: 'Apache 2.0; eBPF programs also GPL 2.0+; some parts differ',
    detail:
      'The repository as a whole is under Apache 2.0, with exceptions in single folders. The eBPF sources in `felix/bpf-gpl` are dual-licensed, so you may take them under Apache 2.0 or under GPL 2.0 or later, except third-party code below `include`, which keeps its own terms. The code in `confd` carries the permissive licence of its first author, and the sample configuration in `felix/etc/bird` is under GPL 3. Calico Enterprise and Calico Cloud are products beside the open-source edition.',
    because: 'single folders of the repository, such as `confd`, have licences of their own.',
    sources: [
      { document: 'calico/license', lines: [[1, 3]] },
      { document: 'calico/bpf-gpl-readme', lines: [[1, 6]] },
      { document: 'calico/confd-license', lines: [[1, 19]], passage: 'Licence of confd' },
      { document: 'calico/bird-sample-license', lines: [[1, 2]], passage: 'Sample configuration' },
      {
        document: 'calico-docs/calico-product-editions',
        lines: [[14, 19]],
        passage: 'Editions',
      },
    ],
    reviewed: '2026-11-27',
  },
  'operations.governance': {
    value: 'Led by Tigera, outside the CNCF',
    detail:
      'According to its README, Tigera creates and maintains Calico; code review lies with a team of core maintainers. The CNCF landscape lists Calico but assigns it no project stage. There are a community repository, a Slack workspace and a monthly meeting; a charter or steering document did not turn up in that repository.',
    correction: {
      said: 'Calico is a CNCF project',
      now: 'It has an entry in the CNCF landscape, but without a project stage. Tigera leads it.',
      misleads: 'procurement that requires a project under neutral governance',
    },
    sources: [
      { document: 'calico/readme', lines: [20] },
      { document: 'calico/codeowners', lines: [5], passage: 'Review by core maintainers' },
      {
        document: 'landscape/landscape',
        lines: [[3976, 3982]],
        passage: 'Landscape entry without a stage',
      },
      { document: 'community/readme' },
    ],
    reviewed: '2026-11-22',
  },
  'operations.vendor': {
    value: 'Tigera, Inc.; launched at Metaswitch in 2014',
    detail:
      'Tigera maintains open-source Calico and sells Calico Enterprise and Calico Cloud. Metaswitch Networks launched the project on 8 July 2014.',
    correction: {
      said: 'Tigera created Calico',
      now: 'Metaswitch Networks launched it in July 2014. Tigera maintains it today.',
      misleads: 'writers of histories, and readers who take a vendor for the founder',
    },
    conflict: {
      about: 'who created Calico',
      statements: [
        {
          says: 'The community README credits the team at Tigera.',
          source: { document: 'community/readme', lines: [63], passage: 'Acknowledgments' },
        },
        {
          says: 'A report of July 2014 has Metaswitch Networks launch the project with its own code.',
          source: { document: 'web/mirantis-com-blog-metaswitch-launches-project-calico-open-so' },
        },
      ],
      believed: 'The report, which was written as it happened.',
    },
    sources: [
      {
        document: 'calico/typha-readme',
        lines: [[38, 41]],
        passage: 'Who is behind Project Calico',
      },
      { document: 'web/mirantis-com-blog-metaswitch-launches-project-calico-open-so' },
    ],
    reviewed: '2026-11-22',
  },
  'operations.enterprise': {
    value: 'Calico Enterprise, Calico Cloud and a free Cloud tier',
    detail:
      'Calico Enterprise is self-managed: 3.23.1 became generally available on 6 July 2026 on the base of open source v3.32, and 3.24 is in early preview since 31 July. Calico Cloud is the hosted service. Both add DNS rules, egress gateways, cluster mesh, Service Graph, packet capture, intrusion detection and prevention, a web application firewall, SIEM export, policy recommendations and management of many clusters. The Cloud Free Tier takes one cluster (v3.30 or later) and one user, and keeps 24 hours of data.',
    correction: {
      said: 'Global network policies and BGP routing need the enterprise version of Calico',
      now: 'Both are part of the open-source edition, `GlobalNetworkPolicy` as well as BGP.',
      misleads: 'buyers who compare a paid Calico with other plugins that are free',
    },
    sources: [
      { document: 'calico-docs/calico-product-editions', lines: [[21, 83]] },
      {
        document: 'calico-docs/version-3-23-2-release-notes-index',
        lines: [[245, 251]],
        passage: 'Enterprise 3.23 and its base',
      },
    ],
    reviewed: '2026-11-22',
  },
  'operations.release-cadence': {
    value: 'A minor version every six months or so; two supported',
    detail:
      'Recent minor versions came on 29 October 2024 (v3.29), 5 May 2025 (v3.30), 21 October 2025 (v3.31) and 30 April 2026 (v3.32), with patch releases in between. Support extends to the latest two. Dates in the documentation may be a day or two away from the tags; we go by the tags.',
    conflict: {
      about: 'the day of v3.31.4',
      statements: [
        {
          says: 'The release notes on the documentation site print 20 February 2025.',
          source: {
            document: 'calico-docs/version-3-31-release-notes-index',
            lines: [[323, 325]],
            passage: '3.31.4',
          },
        },
        {
          says: 'The notes in the tagged source print 19 February 2026.',
          source: { document: 'calico/release-notes-v3-31-4', lines: [1], passage: 'Date' },
        },
      ],
      believed:
        '19 February 2026, which is also the day of the tagged commit. The other date lies before v3.31.0 and must be a slip of the year.',
    },
    sources: [
      { document: 'calico/security', lines: [[5, 9]], passage: 'Supported versions' },
      { document: 'endoflife-date/calico' },
      {
        document: 'calico-docs/release-notes-index',
        lines: [[266, 270]],
        passage: 'Release details 3.32',
      },
    ],
    reviewed: '2026-11-22',
  },
  'operations.latest-release': {
    value: 'v3.32.1 (24 June 2026)',
    detail:
      'v3.32.1, with operator v1.42.3, is the newest release of the newest minor version. The newest tag of all is v3.31.7 of 20 August 2026, a patch of the minor before. A branch for v3.33 exists but carries no release tag, and development on master has moved on to v3.34.',
    sources: [
      {
        document: 'calico-docs/release-notes-index',
        lines: [[276, 278]],
        passage: '3.32.1 bug fix release',
      },
      {
        document: 'calico-docs/version-3-31-release-notes-index',
        lines: [[418, 420]],
        passage: '3.31.7 bug fix release',
      },
      { document: 'web/github-com-projectcalico-calico-releases-tag-v3-32-1' },
    ],
    reviewed: '2026-11-22',
  },
  'operations.first-release': {
    value: 'Announced with its code on 8 July 2014',
    detail:
      'Metaswitch announced the project and published its code on 8 July 2014. Which release counts as the first depends on the component: the oldest Felix tag in the merged repository is 0.10 of 15 January 2015, Felix 1.0.0 followed on 14 August 2015 and calicoctl v1.0.0 on 14 December 2016. The first v3 tag of the Calico tree is v3.0.1 of 22 December 2017.',
    sources: [
      {
        document: 'web/mirantis-com-blog-metaswitch-launches-project-calico-open-so',
        passage: 'Mirantis: launch on 8 July 2014',
      },
      { document: 'web/github-com-projectcalico-calico-tags' },
    ],
    reviewed: '2026-11-22',
  },
  'operations.troubleshooting': {
    value: 'calicoctl, calico-node -bpf, TigeraStatus, Whisker',
    detail:
      'Begin with `kubectl get tigerastatus`, which reports the health of the installation. `calicoctl node status` shows BGP sessions, `calicoctl ipam check` holds the allocations against Kubernetes and finds leaked addresses, `calicoctl ipam show --show-borrowed` lists those taken from the block of another node, `calicoctl cluster diags` bundles the state for a bug report. In eBPF mode `calico-node -bpf` dumps NAT, conntrack, routes, policy and counters. Whisker and `Log` rules reveal denied flows; packet capture is paid.',
    sources: [
      { document: 'calico-docs/troubleshooting', lines: [[23, 29]] },
      {
        document: 'calico-docs/calicoctl-ipam-check',
        lines: [
          [22, 30],
          [35, 58],
        ],
        passage: 'Leaked addresses',
      },
      {
        document: 'calico-docs/calicoctl-ipam-show',
        lines: [[119, 134]],
        passage: 'Borrowed addresses',
      },
      {
        document: 'calico-docs/troubleshoot-ebpf',
        lines: [[44, 57]],
        passage: 'eBPF troubleshooting',
      },
      { document: 'calico-docs/diags', lines: [[5, 13]] },
      {
        document: 'calico-docs/calico-product-editions',
        lines: [76],
        passage: 'Packet capture is paid',
      },
    ],
    reviewed: '2026-11-22',
  },
  'operations.known-limits': {
    value: 'EKS webhooks, eBPF exclusions, fixed block size',
    detail:
      'With Calico as CNI on EKS, the managed control plane cannot reach pods: it runs in a VPC of AWS, enters yours through ENIs of its own and has no part in the overlay. Webhook servers therefore need `hostNetwork`. eBPF mode excludes SCTP, floating IPs, the etcd datastore, GKE and clusters that mix it with iptables or Windows nodes. According to the Enterprise 3.23 release notes, eBPF fails on EKS with Kubernetes 1.36; the open-source notes say nothing about it, so test first. The block size of a pool cannot be edited, and in-place migration from another CNI is documented for flannel and OpenShift OVN only. Multicast does not pass between pods.',
    sources: [
      {
        document: 'calico-docs/managed-public-cloud-eks',
        lines: [[137, 142]],
        passage: 'EKS control plane note',
      },
      {
        document: 'eks-best-practices/subnets',
        lines: [[28, 35]],
        passage: 'Where the API server runs',
      },
      { document: 'calico-docs/enabling-ebpf', lines: [[83, 92]], passage: 'eBPF not supported' },
      {
        document: 'calico-docs/version-3-23-2-release-notes-index',
        lines: [180],
        passage: 'Enterprise 3.23 known issues',
      },
      {
        document: 'calico-docs/system-requirements',
        lines: [205],
        passage: 'No migration from another CNI',
      },
      { document: 'calico-docs/faq', lines: [[496, 501]], passage: 'Multicast' },
    ],
    reviewed: '2026-11-22',
  },
} as const satisfies ClaimsFor<'operations'>;
