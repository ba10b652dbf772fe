import type { ClaimsFor } from '../../claim.ts';

export const operations = {
  'operations.install': {
    value: 'Tigera operator from manifests or Helm',
    detail:
      'Three steps: the CRDs (`v1_crd_projectcalico_org.yaml`, or the chart `crd.projectcalico.org.v1`), then the operator from its manifest or the `tigera-operator` chart, then custom resources (another file for eBPF). Above all that is an `Installation` named `default`, which the values of the chart switch on. Native v3 CRDs, a tech preview for fresh installations, have a manifest and a chart in place of the v1 ones. They take Kubernetes 1.34 or later and, before 1.36, a feature gate of the API server. On EKS, GKE, AKS and MKE the Helm page requires `kubernetesProvider` in the values; the operator tries to detect an empty one. Raw manifests are not recommended, save for special cases: they do not look after the life cycle, nor support Goldmane and Whisker (tech preview).',
    conditions: [
      'No CNI plugin in the cluster, or a compatible one for policy alone',
      'Policy over the VPC CNI on EKS: its own network policy off, and `ANNOTATE_POD_IP` on, with the right of `aws-node` to patch pods; none on IPv6 pods with `ENABLE_V4_EGRESS`, nor on pods with a security group under `POD_SECURITY_GROUP_ENFORCING_MODE=strict`, both defaults',
      'Calico networking on EKS: delete `aws-node`, set `cni.type` to `Calico` (in the manifest also `bgp` to `Disabled`), then add nodes; trusted webhook servers on the host network',
      'The charts: Helm 3',
      'NetworkManager kept off the interfaces of Calico',
    ],
    newer: [
      {
        release: 'v3.32.2',
        change: 'The chart `projectcalico.org.v3` installs on Kubernetes 1.36 and later as well.',
        basis: 'documents',
        sources: [{ document: 'calico/release-notes-v3-32-2', lines: [15] }],
        reviewed: '2026-11-28',
      },
      {
        release: 'v3.33.0',
        change:
          'New installations are meant to take native v3 CRDs: the manifest `v3_projectcalico_org.yaml` (a v1beta1 variant on Kubernetes 1.34 and 1.35, where the API server also needs a feature gate) or the chart `projectcalico.org.v3`. On Kubernetes 1.36 and later the chart has to be rendered with one more flag. With the v1 CRDs the old way remains.',
        basis: 'documents',
        sources: [
          {
            document: 'calico-docs/native-v3-crds-3-33',
            lines: [[9, 11], 40, [66, 70], [99, 111]],
            passage: 'Native v3 CRDs by default',
          },
          {
            document: 'calico-docs/upgrade-notes-3-33',
            lines: [[157, 168]],
            passage: 'Default of new installations',
          },
        ],
        reviewed: '2026-11-28',
      },
    ],

    correction: {
      said: 'The tigera-operator Helm chart installs the Calico CRDs',
      untrueSince: 'v3.32.0 (30 April 2026)',
      now: 'The Calico CRDs moved to a chart of their own, `crd.projectcalico.org.v1`, which goes in first.',
      misleads: 'scripts that install v3.32 with one chart, though it wants the CRDs beforehand',
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
    because:
      'the EKS page rules out policy on IPv6 pods with `ENABLE_V4_EGRESS`, that of AWS on pods with a security group by default, webhook servers go on the host network, and the charts take Helm 3.',
    sources: [
      { document: 'calico-docs/helm', lines: [[20, 28], [48, 53], 85, 103] },
      {
        document: 'calico-docs/managed-public-cloud-eks',
        lines: [34, [45, 49], [137, 142], [150, 160], [183, 187], 216, [270, 274], 276],
        passage: 'Calico on EKS, over the VPC CNI and without it',
      },
      {
        document: 'calico-docs/native-v3-crds',
        lines: [9, [45, 46], [72, 82], [99, 109]],
        passage: 'Native v3 CRDs',
      },
      { document: 'calico-docs/onpremises', lines: [28, [44, 82]], passage: 'Install on-premises' },
      { document: 'calico/custom-resources', lines: [[1, 39]] },
      {
        document: 'calico/values',
        lines: [
          [8, 12],
          [33, 34],
          [85, 96],
        ],
        passage: 'Resources that the chart creates',
      },
      {
        document: 'calico-docs/enable-whisker',
        lines: [10, [14, 15], [18, 23], [29, 30]],
        passage: 'Not with manifests',
      },
      {
        document: 'calico-docs/release-notes-index',
        lines: [262, [266, 270]],
        passage: 'Release notes 3.32: CRDs out of chart, day of v3.32.0',
      },
      {
        document: 'eks-user-guide/security-groups-for-pods',
        lines: [47],
        passage: 'Calico and security groups',
      },
    ],
    reviewed: '2026-11-29',
  },
  'operations.air-gapped': {
    support: 'yes',
    value: 'Own registry, image path and digests, with a guide',
    detail:
      'A guide covers installation from your own registry and names air-gapped clusters as a use. You pull, retag and push the images, those for Windows with `crane cp`, and replace the registry in the manifest of the operator. In the `Installation` resource you set `registry`, by the reference with `/` at its end, and where needed `imagePath` and `imagePullSecrets`. An `ImageSet` pins images by digest, that of the operator in its Deployment too, and is made anew before each upgrade; the script that writes one works with the default registries and paths only. Felix reports its version and the size of the cluster anonymously to projectcalico.org unless `usageReportingEnabled` is false.',
    conditions: [
      'installation by the operator',
      'pull access to your registry, with a pull secret in `tigera-operator` where it authenticates users',
    ],
    newer: [
      {
        release: 'v3.33.0',
        change:
          'Mirror `calico/calico` before the upgrade: it replaces the images of most components, which are no longer published.',
        basis: 'documents',
        sources: [
          { document: 'calico-docs/upgrade-notes-3-33', lines: [[19, 30]], passage: 'One image' },
        ],
        reviewed: '2026-11-28',
      },
    ],
    because:
      'the guide also requires pull access to the registry, with a pull secret where that authenticates users.',
    sources: [
      {
        document: 'calico-docs/alternate-registry',
        lines: [
          [13, 44],
          [48, 87],
        ],
      },
      { document: 'calico-docs/alternate-registry-commands', lines: [[31, 67]] },
      {
        document: 'calico-docs/api',
        lines: [1800, 1801, 1803],
        passage: 'registry, imagePath, imagePullSecrets',
      },
      { document: 'calico-docs/imageset', lines: [[10, 18], 38, [57, 74], [154, 159], [226, 230]] },
      {
        document: 'calico/docs-config-params',
        lines: [[2964, 2976]],
        passage: 'UsageReportingEnabled',
      },
    ],
    reviewed: '2026-11-29',
  },
  'operations.cli': {
    support: 'yes',
    value: 'calicoctl, also as a kubectl plugin, and plain kubectl',
    detail:
      'kubectl manages `projectcalico.org/v3` through the Calico API server, deprecated since v3.32, which new operator installations include and which needs the Kubernetes datastore, or directly with native v3 CRDs (tech preview, Kubernetes 1.34 or later, before 1.36 with a feature gate of the API server). Otherwise `calicoctl` does, which validates resources and fills in defaults. It comes as binary, container or kubectl plugin and has further commands, among them `ipam`, `node`, `validate`, and `cluster` for diagnostics; some of `node` work on a node only. It fails where its version is not that of Calico, unless an option allows a mismatch; an older one must not be used after an upgrade. Resources of `crd.projectcalico.org` are never to be edited.',
    newer: [
      {
        release: 'v3.32.2',
        change:
          '`calicoctl` also comes as a package for Debian, Ubuntu and RPM systems. `calicoctl datastore migrate-policy-names` repairs policy names from before v3.32 in an etcd datastore that was upgraded in place.',
        basis: 'documents',
        sources: [{ document: 'calico/release-notes-v3-32-2', lines: [27, 51] }],
        reviewed: '2026-11-28',
      },
      {
        release: 'v3.33.0',
        change:
          'The image of `calicoctl` is no longer published; `calico/calico` takes its place. `calicoctl node diags` works on nodes with containerd or CRI-O too, through `crictl` or `nerdctl` where docker is not installed.',
        basis: 'documents',
        sources: [
          { document: 'calico-docs/upgrade-notes-3-33', lines: [[19, 30]], passage: 'One image' },
          { document: 'calico/release-notes-v3-33-0', lines: [100] },
        ],
        reviewed: '2026-11-28',
      },
    ],

    sources: [
      { document: 'calico-docs/calicoctl-overview', lines: [[33, 57], 75] },
      { document: 'calico-docs/calicoctl-install', lines: [2, [44, 51], [57, 58], 80, [300, 303]] },
      {
        document: 'calico-docs/kubernetes-upgrade',
        lines: [[28, 31]],
        passage: 'No older calicoctl',
      },
      {
        document: 'calico-docs/native-v3-crds',
        lines: [9, 26, 46, [186, 192]],
        passage: 'kubectl with native v3 CRDs',
      },
      {
        document: 'calico-docs/install-apiserver',
        lines: [[22, 29], 35],
        passage: 'kubectl through the API server',
      },
      { document: 'calico-docs/diags', lines: [[35, 38]], passage: 'Diagnostics' },
      {
        document: 'calico-docs/release-notes-index',
        lines: [108, 110],
        passage: 'Deprecated in 3.32',
      },
    ],
    reviewed: '2026-11-29',
  },
  'operations.config-api': {
    value: 'projectcalico.org/v3 and operator.tigera.io/v1',
    detail:
      'Two API groups divide the work. `projectcalico.org/v3` has the resources of Calico itself, such as FelixConfiguration, IPPool, BGPConfiguration and the policies. `operator.tigera.io/v1` configures what the operator installs, with Installation, APIServer, Goldmane, Whisker, GatewayAPI and Istio among others. The aggregation API server that serves the first group in new operator installations by default is deprecated since v3.32 and to be removed. Its successor, native v3 CRDs, is a tech preview there and asks for Kubernetes 1.34 or later, and on 1.34 and 1.35 for a feature gate of the API server as well. With it the permissions by tier do not cover reading, and overlapping pools are accepted but disabled; a cluster that runs takes a migration.',
    newer: [
      {
        release: 'v3.33.0',
        change:
          'New installations take native v3 CRDs by default, which on Kubernetes 1.35 still ask for the feature gate of the API server; an upgrade keeps what the cluster has, and the aggregation API server stays supported for now.',
        basis: 'documents',
        sources: [
          {
            document: 'calico-docs/native-v3-crds-3-33',
            lines: [[9, 11]],
            passage: 'Native v3 CRDs by default',
          },
          {
            document: 'calico-docs/upgrade-notes-3-33',
            lines: [[157, 168]],
            passage: 'Default of new installations',
          },
        ],
        reviewed: '2026-11-28',
      },
    ],

    sources: [
      { document: 'calico-docs/resources-overview', lines: [[35, 59]] },
      { document: 'calico-docs/api', lines: [[7, 21]], passage: 'Kinds of the operator' },
      {
        document: 'calico-docs/native-v3-crds',
        lines: [
          [9, 21],
          [45, 46],
          [170, 172],
          [182, 184],
        ],
        passage: 'Native v3 CRDs',
      },
      {
        document: 'calico-docs/install-apiserver',
        lines: [[28, 29]],
        passage: 'API server of the operator',
      },
      {
        document: 'calico-docs/release-notes-index',
        lines: [91, 96, 108, 110, 117],
        passage: 'Status and deprecations 3.32',
      },
    ],
    reviewed: '2026-11-29',
  },
  'operations.upgrade': {
    value: 'Rolling update, by the operator or a manifest, from v3.15',
    detail:
      'Steps vary by datastore and install method. With the operator, first come the new CRDs, then the new operator by manifest or `helm upgrade`; with Helm it also applies the CRDs itself when it starts (`manageCRDs`, the default), and new fields have to wait until then. Unless set otherwise it updates `calico-node` one pod at a time. Installs by `calico.yaml` or on etcd apply the new manifest with their own changes; the guide advises to move them to the operator and off etcd. It starts from v3.15 and promises no more on traffic than a data plane connected with an older Dikastes. By a design page of the main branch, secured traffic goes on while Felix is down, and pods that start then get none until it is back; on Windows its restart can reset connections. `calicoctl` is replaced as well.',
    conditions: [
      'to v3.32: AdminNetworkPolicy and BaselineAdminNetworkPolicy replaced or removed before, as they are no longer enforced',
      'to v3.32 with policies of your own in the tier `allow-tigera`, or without the operator: the new name of the tier, `calico-system`',
      'ingress gateway at v3.32.1: Gateway API CRDs of v1.5.1, which an operator that manages them is told to reconcile, or Envoy Gateway may not start, and no `safe-upgrades` policy that refuses experimental CRDs',
      'crossing v3.28: OwnerReferences to `projectcalico.org/v3` removed before and added anew after, or what they own is deleted',
      'from before v3.30: Goldmane and Whisker only if you create them',
      'to v3.32.0 or v3.32.1 in eBPF mode: neither over the VPC CNI on kernel 6.10+ nor with WireGuard between nodes behind NAT',
    ],
    because:
      'the crossings that need work stand as conditions, with the new name of a tier, an admission policy that can refuse CRDs, and two faults of eBPF mode in v3.32.1.',
    newer: [
      {
        release: 'v3.32.2',
        change:
          'The CNI configuration declares `cniVersion` 1.0.0, for which nodes need containerd 1.6 or CRI-O 1.24, or later ones.',
        basis: 'documents',
        sources: [{ document: 'calico/release-notes-v3-32-2', lines: [52] }],
        reviewed: '2026-11-28',
      },
      {
        release: 'v3.33.0',
        change:
          'The guide starts from v3.31. To do beforehand, among others: mirror the image `calico/calico`, which replaces most others; split policies beyond the new limits of the CRDs, such as 1,024 rules a direction; where a default deny holds, allow the gateway proxies in the namespace of their Gateway; switch off or remove an enabled `fipsMode`; in eBPF mode rewrite rules on tunnel addresses, or set `BPFOverlayIPOnDevice`.',
        basis: 'documents',
        sources: [
          {
            document: 'calico-docs/kubernetes-upgrade-3-33',
            lines: [[23, 24]],
            passage: 'From v3.31',
          },
          {
            document: 'calico-docs/upgrade-notes-3-33',
            lines: [
              [19, 30],
              [32, 52],
              [54, 70],
              [107, 116],
              [147, 155],
            ],
            passage: 'Changes in v3.33',
          },
        ],
        reviewed: '2026-11-28',
      },
    ],

    sources: [
      {
        document: 'calico-docs/kubernetes-upgrade',
        lines: [
          [11, 208],
          [223, 224],
          [246, 248],
        ],
      },
      {
        document: 'calico-master/dataplane',
        lines: [[327, 353]],
        passage: 'While Felix is down (main branch)',
      },
      {
        document: 'tigera-operator/core-controller',
        lines: [[736, 746]],
        passage: 'Rolling update maxUnavailable 1',
      },
      {
        document: 'calico-docs/release-notes-index',
        lines: [209, 249, [313, 317]],
        passage: 'Tier renamed; AdminNetworkPolicy removed; Gateway API CRDs',
      },
      { document: 'calico-docs/limitations', lines: [[115, 122]], passage: 'Resets on Windows' },
      { document: 'calico/release-notes-v3-32-2', lines: [29, 38], passage: 'Faults of eBPF mode' },
      { document: 'web/github-com-projectcalico-calico-pull-13260' },
    ],
    reviewed: '2026-11-29',
  },
  'operations.version-skew': {
    value: 'No downgrade guide; calicoctl must match the cluster',
    detail:
      'The upgrade guide for v3.32 leads upwards only, from v3.15 or later; a downgrade is named where a new `ImageSet` has to exist before it. `calicoctl` fails where its version is another, unless an option allows it; an older one must not be used after an upgrade. Felix and Typha of different versions drop fields and whole resources they do not know: behind an old Typha a new Felix should act like an old one, if the field is back-compatible. Typha of v3.32.1 rejects clients without modern policy keys until they are upgraded. An upgraded `calico-node` still works with an older Dikastes. The migration to native CRDs (tech preview) can be undone until it is complete (cancelled later, v3.32.1 deletes what was migrated), that from etcd while that datastore exists and the Kubernetes one is locked.',
    newer: [
      {
        release: 'v3.32.2',
        change:
          'Cancelling a datastore migration that was already complete no longer deletes the migrated configuration.',
        basis: 'documents',
        sources: [{ document: 'calico/release-notes-v3-32-2', lines: [12] }],
        reviewed: '2026-11-28',
      },
      {
        release: 'v3.33.0',
        change:
          'Before you roll back to v3.32 or earlier in eBPF mode, set `BPFAttachType` to `TCX` or `TC`; otherwise netkit devices stay unmanaged by the older release.',
        basis: 'documents',
        sources: [
          {
            document: 'calico-docs/upgrade-notes-3-33',
            lines: [[96, 105]],
            passage: 'The way back from netkit',
          },
        ],
        reviewed: '2026-11-28',
      },
    ],
    sources: [
      { document: 'calico-docs/kubernetes-upgrade', passage: 'Upgrades, and no way back' },
      {
        document: 'calico-docs/kubernetes-upgrade',
        lines: [28, [246, 248]],
        passage: 'Older calicoctl; older Dikastes',
      },
      { document: 'calico-docs/imageset', lines: [[226, 230]], passage: 'Before a downgrade' },
      {
        document: 'calico-docs/calicoctl-overview',
        lines: [57, 75],
        passage: 'Mismatch of versions',
      },
      { document: 'calico-docs/calicoctl-install', lines: [80], passage: 'Version of calicoctl' },
      { document: 'calico/typha-protocol', lines: [[109, 145]], passage: 'Mixed versions' },
      { document: 'calico/typha-server', lines: [[970, 975]] },
      {
        document: 'calico-docs/crd-migration',
        lines: [
          [7, 11],
          [137, 150],
        ],
        passage: 'How to abort',
      },
      {
        document: 'calico-docs/datastore-migration',
        lines: [
          [102, 106],
          [110, 115],
        ],
        passage: 'Rollback',
      },
      {
        document: 'calico/release-notes-v3-32-2',
        lines: [12],
        passage: 'A migration cancelled too late',
      },
    ],
    reviewed: '2026-11-29',
  },
  'operations.components': {
    value: 'calico-node, Typha, controllers, API server, operator',
    detail:
      'In operator installations `calico-node` runs on the Linux nodes, with Felix and, unless the networking backend is `none` or `vxlan`, BIRD and confd. Where Calico is the CNI, an init container brings its plugins. Windows nodes that the operator serves get a DaemonSet of their own. Another DaemonSet is `csi-node-driver`, unless `kubeletVolumePluginPath` is `None`, as the Helm chart presets. For the cluster there are Typha, kube-controllers, the API server or, with native v3 CRDs (tech preview), a pod of webhooks, and the operator itself. The API server (deprecated since v3.32), Goldmane and Whisker (tech preview) are on in the chart and in the sample resources. Extras are the Dikastes sidecar and what a `GatewayAPI` or `Istio` (tech preview) resource installs.',
    newer: [
      {
        release: 'v3.33.0',
        change:
          'Most parts ship in one image, `calico/calico`; the images that it replaces, such as `calico/typha`, `calico/cni` and `calico/kube-controllers`, are no longer published. The helpers of `calico-node` become one process.',
        basis: 'documents',
        sources: [
          { document: 'calico/release-notes-v3-33-0', lines: [213, [222, 224]] },
          { document: 'calico-docs/upgrade-notes-3-33', lines: [[19, 30]], passage: 'One image' },
        ],
        reviewed: '2026-11-28',
      },
    ],

    sources: [
      {
        document: 'calico-docs/overview',
        lines: [
          [31, 39],
          [59, 67],
          [81, 92],
          [102, 106],
          [134, 150],
        ],
        passage: 'Component architecture',
      },
      { document: 'calico/rc-local', lines: [[39, 61]], passage: 'What runs in calico-node' },
      {
        document: 'tigera-operator/node',
        lines: [[1063, 1065]],
        passage: 'Init container of the CNI',
      },
      {
        document: 'tigera-operator/windows',
        lines: [129, [845, 850]],
        passage: 'DaemonSet on Windows nodes',
      },
      {
        document: 'tigera-operator/csi',
        lines: [
          [37, 43],
          [300, 316],
          [414, 425],
        ],
        passage: 'DaemonSet of the CSI driver',
      },
      {
        document: 'calico/values',
        lines: [
          [16, 18],
          [85, 96],
        ],
        passage: 'Helm defaults',
      },
      {
        document: 'calico/custom-resources',
        lines: [[18, 39]],
        passage: 'Sample resources',
      },
      { document: 'calico-docs/typha-overview', lines: [11], passage: 'Typha with the operator' },
      { document: 'calico-docs/onpremises', lines: [[23, 24]], passage: 'The operator' },
      { document: 'calico-docs/native-v3-crds', lines: [9, [33, 36]], passage: 'Webhooks' },
      { document: 'calico-docs/api', lines: [[13, 21]], passage: 'What can be installed' },
      {
        document: 'calico-docs/release-notes-index',
        lines: [91, 93, 97, 108, 110],
        passage: 'Tech previews and deprecations in 3.32',
      },
    ],
    reviewed: '2026-11-29',
  },
  'operations.failure-behaviour': {
    value: 'Network goes on; new pods and policy changes stop',
    detail:
      'Without its datastore, the API server where the Kubernetes driver is used, Calico keeps the network running, but connects no new pod and applies no policy change. By a design page of the main branch, what Felix wrote stays in the kernel: secured traffic goes on while it is down; on Windows nodes its restart can reset connections between pods. iptables or nftables then drop what a new pod without rules sends or gets. BIRD leaves its routes when it stops; peers of the mesh wait 120 seconds by default for it to return before they delete stale ones. Felix that finds no Typha for over 30 seconds at start exits; where WireGuard encrypts hosts too, it first removes its configuration of WireGuard.',
    conditions: [
      'full BGP mesh: no guarantee of graceful restart where nodes change their BGP configuration at once',
      'not said on the pages read here: what stops while the operator or kube-controllers are down',
      'eBPF mode with `bpfNetworkBootstrap`: v3.32.2 or later, as nodes can lose the API server after an outage of it until `calico-node` restarts',
    ],
    because:
      'the template of BIRD guarantees no graceful restart in a full mesh whose nodes change together, no page read tells of operator and controllers, and v3.32.1 can lose the API server.',
    newer: [
      {
        release: 'v3.32.2',
        change:
          'Repairs eBPF mode with `bpfNetworkBootstrap`: once the API server had been away for a while, nodes found no way back to its Service until `calico-node` restarted.',
        basis: 'documents',
        sources: [{ document: 'calico/release-notes-v3-32-2', lines: [39] }],
        reviewed: '2026-11-29',
      },
    ],

    sources: [
      { document: 'calico-docs/the-calico-datastore', lines: [[7, 13]] },
      { document: 'calico-docs/faq', lines: [[162, 179]], passage: 'Where state lives' },
      {
        document: 'calico-master/dataplane',
        lines: [[327, 353]],
        passage: 'Fail closed (main branch)',
      },
      { document: 'calico/bird-template', lines: [28, [32, 37]], passage: 'Routes outlive BIRD' },
      { document: 'calico/bird6-template', lines: [28], passage: 'The same in IPv6' },
      { document: 'calico-docs/bgpconfig', lines: [65], passage: 'Restart time in the mesh' },
      { document: 'calico/felix-daemon', lines: [[595, 617]], passage: 'No Typha at the start' },
      {
        document: 'calico/wireguard-bootstrap',
        lines: [[267, 275]],
        passage: 'WireGuard with host encryption',
      },
      { document: 'calico-docs/limitations', lines: [[115, 122]], passage: 'Resets on Windows' },
      { document: 'calico/release-notes-v3-32-2', lines: [39], passage: 'API server lost' },
    ],
    reviewed: '2026-11-29',
  },
  'operations.kernel-min': {
    value: 'Linux 5.10; nftables mode 5.13, some eBPF parts later',
    detail:
      'Calico asks for Linux 5.10 or later, with the modules it depends on, and lists, among others, Ubuntu 20.04, RHEL 8 and Debian 10 or later as having them. eBPF mode names Ubuntu 22.04 or later and also accepts RHEL 8.4 with 4.18.0-305 or later. nftables mode needs 5.13 and `nft` 1.0.1, `Log` rules in eBPF mode need 5.16, bandwidth limits in eBPF mode 6.6, which the guide advises for all that eBPF mode offers. Over the VPC CNI eBPF mode of v3.32.0 and v3.32.1 loses traffic on 6.10 and newer. Of the processors, x86-64, arm64, ppc64le and s390x, eBPF mode supports the first two only.',
    newer: [
      {
        release: 'v3.33.0',
        change:
          'eBPF mode insists on 5.10 with BTF and CO-RE: an older node says so in its health message and gets no programs, where v3.32 fell back to lesser ones. The upgrade notes still accept RHEL 8.4 with 4.18.0-305; netkit devices need Linux 6.7.',
        basis: 'documents',
        sources: [
          { document: 'calico/release-notes-v3-33-0', lines: [185, 229] },
          {
            document: 'calico-docs/upgrade-notes-3-33',
            lines: [[82, 94]],
            passage: 'Kernel of eBPF mode',
          },
        ],
        reviewed: '2026-11-28',
      },
    ],

    sources: [
      {
        document: 'calico-docs/system-requirements',
        lines: [6, [17, 25]],
        passage: 'System requirements',
      },
      {
        document: 'calico-docs/install',
        lines: [
          [37, 40],
          [53, 57],
          [60, 72],
          [86, 88],
        ],
        passage: 'eBPF kernel table',
      },
      { document: 'calico-docs/nftables', lines: [38] },
      { document: 'calico/release-notes-v3-32-2', lines: [29], passage: 'Fault over the VPC CNI' },
      { document: 'web/github-com-projectcalico-calico-pull-13260' },
    ],
    reviewed: '2026-11-29',
  },
  'operations.node-os-arch': {
    value: 'x86-64, arm64, ppc64le, s390x; five distributions named',
    detail:
      'The requirements for Kubernetes name four processor families and, as known to work well with Calico, Ubuntu 20.04, RHEL 8, Debian 10, Bottlerocket 1.47 and Talos 1.6, each or later. That list has neither Amazon Linux nor Flatcar. eBPF mode runs on x86-64 and arm64 only, of Ubuntu on 22.04 or later and of RHEL from 8.4 with kernel 4.18.0-305 on. It needs a writable `CgroupV2Path` on immutable systems such as Talos. Its guide advises `flexVolumePath: /var/lib/kubelet/plugins` on EKS with Bottlerocket and finds the default kernel of Amazon Linux on EKS recent enough. Windows nodes, beside Linux nodes, run Windows Server 1809, from build 17763.1432 on, or 2022, from build 20348.169 on, as far as the version of Kubernetes takes them.',
    conditions: [
      'Linux kernel 5.10 or later, in nftables mode 5.13; in eBPF mode also 4.18.0-305 of RHEL 8.4',
      'NetworkManager kept off the interfaces of Calico',
      'firewalld and other managers of iptables disabled',
      'eBPF mode: no Windows nodes in the same cluster',
      'Windows nodes by the operator: Kubernetes 1.22 and containerd 1.6 or later, HostProcess containers enabled, three Linux workers for Typha',
      'Windows nodes on EKS: the VPC CNI, and the VPC controllers for Windows installed',
      'eBPF mode over the VPC CNI: not v3.32.0 or v3.32.1 on kernel 6.10+',
      'eBPF mode on EKS 1.36: not working, by the notes of Calico Enterprise 3.23, with Bottlerocket neither',
    ],
    because:
      'eBPF mode rules out Windows nodes in the same cluster and has faults on EKS, Windows nodes take the VPC CNI there, and with the operator three Linux workers.',
    sources: [
      { document: 'calico-docs/system-requirements', lines: [6, [17, 25], [41, 50]] },
      {
        document: 'calico-docs/install',
        lines: [[37, 40], [53, 58], 88, 100, [197, 199], [352, 355], [371, 372]],
        passage: 'Systems for eBPF mode',
      },
      { document: 'calico-docs/nftables', lines: [38], passage: 'Kernel of nftables mode' },
      {
        document: 'calico-docs/requirements',
        lines: [22, 27, 100, [104, 121], [125, 127]],
        passage: 'Windows versions and what they ask for',
      },
      { document: 'calico/release-notes-v3-32-2', lines: [29], passage: 'Fault over the VPC CNI' },
      { document: 'web/github-com-projectcalico-calico-pull-13260' },
      {
        document: 'calico-docs/version-3-23-2-release-notes-index',
        lines: [180],
        passage: 'eBPF on EKS 1.36',
      },
    ],
    reviewed: '2026-11-29',
  },
  'operations.k8s-versions': {
    value: 'Kubernetes 1.34 to 1.36 tested with v3.32',
    detail:
      'Calico v3.32 is tested against Kubernetes 1.34, 1.35 and 1.36; v3.31 against 1.32 to 1.35. Other versions may work, but Calico does not actively test them; 1.20 and older do not work. For a newer Kubernetes the requirements advise a Calico that is tested with it.',
    newer: [
      {
        release: 'v3.33.0',
        change: 'Tested with Kubernetes 1.35, 1.36 and 1.37.',
        basis: 'documents',
        sources: [
          { document: 'calico-docs/system-requirements-3-33', passage: 'Supported versions' },
        ],
        reviewed: '2026-11-28',
      },
    ],

    sources: [
      {
        document: 'calico-docs/system-requirements',
        lines: [[179, 188]],
        passage: 'Supported versions',
      },
      { document: 'calico-docs/partials-system-requirements', lines: [[179, 184]] },
    ],
    reviewed: '2026-11-29',
  },
  'operations.license': {
    value: 'Apache 2.0; eBPF data plane also GPL 2.0+; some parts differ',
    detail:
      'The licence at the top of the repository is Apache 2.0; single folders have others. The sources of the eBPF data plane in `felix/bpf-gpl` are under Apache 2.0 or GPL 2.0 or later, as you choose, except third-party projects below `include`, which keep their own terms. The folder `confd` has a permissive licence with a copyright of 2013 by Kelsey Hightower, and the sample configuration of BIRD in `felix/etc/bird` is under GPL 3. Calico Enterprise and Calico Cloud are products beside the open-source edition.',
    because:
      'single folders, such as `confd`, have licences of their own, and of the eBPF programs those of the eBPF data plane have the choice of GPL.',
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
    reviewed: '2026-11-29',
  },
  'operations.governance': {
    value: 'Led by Tigera, outside the CNCF',
    detail:
      'According to its README, Calico is created and maintained by Tigera; changes need a review by the core maintainers, unless a folder has maintainers of its own. The CNCF landscape lists Project Calico but gives it no project stage. The README of the community repository names a monthly meeting, a Slack group and a code of conduct, but no charter and no steering body.',
    correction: {
      said: 'Calico is a CNCF project',
      now: 'It has an entry in the CNCF landscape, but without a project stage. Tigera leads it.',
      misleads: 'procurement that requires a project under neutral governance',
    },
    sources: [
      { document: 'calico/readme', lines: [20] },
      { document: 'calico/codeowners', lines: [[4, 17]], passage: 'Review by core maintainers' },
      {
        document: 'landscape/landscape',
        lines: [[3976, 3982]],
        passage: 'Landscape entry without a stage',
      },
      { document: 'community/readme' },
    ],
    reviewed: '2026-11-29',
  },
  'operations.vendor': {
    value: 'Tigera, Inc.; launched at Metaswitch in 2014',
    detail:
      'Tigera is the company behind Project Calico and responsible for its management; Calico Enterprise, with its licence key and private images, comes from it too. By a report of 8 July 2014 Metaswitch Networks launched the project that day.',
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
          says: 'A report of 8 July 2014 has Metaswitch Networks launch the project that day.',
          source: { document: 'web/lightreading-com-metaswitch-makes-major-virtual-network-move' },
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
      { document: 'calico/readme', lines: [20], passage: 'Who maintains it' },
      { document: 'calico-docs/enterprise-license', lines: [[7, 28]] },
      { document: 'web/lightreading-com-metaswitch-makes-major-virtual-network-move' },
    ],
    reviewed: '2026-11-29',
  },
  'operations.enterprise': {
    value: 'Calico Enterprise, Calico Cloud and a free Cloud tier',
    detail:
      'Calico Enterprise is self-managed, Calico Cloud the hosted service. Both add, among others, support, DNS rules, egress gateways, cluster mesh, packet capture, IDS/IPS, SIEM export and management of many clusters. In Enterprise the web application firewall for workloads is a tech preview. The Cloud Free Tier has Service Graph, some dashboards and policy recommendations with a manual workflow. It takes one cluster (v3.30 or later) and one user, and keeps 24 hours of data. The standard price of Calico Cloud Pro is US$0.025 per vCPU hour (page of August 2026); for a licence of Enterprise you ask Tigera.',
    correction: {
      said: 'Global network policies and BGP routing need the enterprise version of Calico',
      now: 'Both are part of the open-source edition, `GlobalNetworkPolicy` as well as BGP.',
      misleads: 'buyers who compare a paid Calico with other plugins that are free',
    },
    sources: [
      {
        document: 'calico-docs/calico-product-editions',
        lines: [
          [18, 19],
          [21, 85],
        ],
      },
      {
        document: 'calico-docs/version-3-24-1-release-notes-index',
        lines: [67, 69],
        passage: 'State of the WAF in 3.24',
      },
      {
        document: 'calico-docs/version-3-23-2-release-notes-index',
        lines: [141, 143],
        passage: 'State of the WAF in 3.23',
      },
      { document: 'calico-docs/usage-metrics', lines: [[8, 32]] },
      { document: 'calico-docs/enterprise-license', lines: [[7, 28]] },
      {
        document: 'calico-docs/resources-overview',
        lines: [[46, 59]],
        passage: 'Policies and BGP in the open-source edition',
      },
    ],
    reviewed: '2026-11-29',
  },
  'operations.release-cadence': {
    value: 'A minor version every six months or so; two supported',
    detail:
      'The last minor versions are v3.29 of October 2024, v3.30 of May 2025, v3.31 of October 2025, v3.32 of April 2026 and v3.33 of 1 October 2026 (notes of 28 September). Support generally extends to the latest two, and to older ones case by case. By that rule v3.31 lost the automatic one with v3.33.',
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
        '19 February 2026. The other date lies before v3.31.0, of October 2025, and must be a slip of the year.',
    },
    sources: [
      { document: 'calico/security', lines: [[5, 9]], passage: 'Supported versions' },
      {
        document: 'release-data/calico',
        lines: [[4, 75]],
        passage: '3.29.0, 3.30.0 and 3.31.0',
      },
      {
        document: 'web/github-com-projectcalico-calico-releases-tag-v3-33-0',
        passage: 'Day of v3.33.0',
      },
      { document: 'calico/release-notes-v3-33-0', lines: [1], passage: 'Date of the notes' },
      {
        document: 'calico-docs/release-notes-index',
        lines: [[266, 270]],
        passage: 'Release details 3.32',
      },
    ],
    reviewed: '2026-11-29',
  },
  'operations.latest-release': {
    value: 'v3.33.1 (16 November 2026); compared here: v3.32.1',
    detail:
      'This column speaks of v3.32.1 of 24 June 2026, with operator v1.42.3. Five releases of v3.32 and v3.33 have followed: v3.32.2 (notes of 28 August), v3.33.0 with operator v1.44.0 (notes of 28 September, published on 1 October), v3.32.3 (28 October), v3.32.4 (11 November) and v3.33.1 (16 November). The notes of the first two were read, and what they change stands with each answer; those of the last three were not to be had. Of v3.31 nothing newer than v3.31.7 of 20 August 2026 was found.',
    because:
      'five releases have come out since v3.32.1, two of them of the new minor version v3.33.',
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
      { document: 'calico/values', lines: [[148, 154]], passage: 'Operator of v3.32.1' },
      { document: 'calico/release-notes-v3-32-2', lines: [1], passage: 'Date' },
      { document: 'calico/release-notes-v3-33-0', lines: [1], passage: 'Date' },
      { document: 'web/github-com-projectcalico-calico-releases-tag-v3-33-0' },
      {
        document: 'calico-docs/releases-3-33',
        lines: [[2, 7]],
        passage: 'Operator of v3.33.0',
      },
      { document: 'web/github-com-projectcalico-calico-releases-tag-v3-32-3' },
      { document: 'web/github-com-projectcalico-calico-releases-tag-v3-32-4' },
      { document: 'web/github-com-projectcalico-calico-releases-tag-v3-33-1' },
    ],
    reviewed: '2026-11-29',
  },
  'operations.first-release': {
    value: 'Announced with its code on 8 July 2014',
    detail:
      'Metaswitch launched the open-source project on 8 July 2014 and gave it the first code. The oldest Felix tag in the merged repository is 0.10 of 15 January 2015; Felix 1.0.0 followed on 14 August 2015. The first v3 tag without a pre-release suffix is v3.0.0 of 21 December 2017.',
    sources: [
      {
        document: 'web/mirantis-com-blog-metaswitch-launches-project-calico-open-so',
        passage: 'Launch and code on 8 July',
      },
      {
        document: 'web/lightreading-com-metaswitch-makes-major-virtual-network-move',
        passage: 'Dated 8 July 2014: open-source launch of that day',
      },
      {
        document: 'web/github-com-projectcalico-calico-tags',
        passage: 'Tags of Felix, with their days',
      },
      { document: 'release-data/calico', lines: [[848, 851]], passage: '3.0.0' },
    ],
    reviewed: '2026-11-29',
  },
  'operations.troubleshooting': {
    value: 'calicoctl, calico-node -bpf, TigeraStatus, Whisker',
    detail:
      '`kubectl get tigerastatus` shows the components as available, progressing or degraded. `calicoctl node status` on the node, or a `CalicoNodeStatus`, shows BGP sessions; `calicoctl ipam check` checks the allocations against Kubernetes and finds leaked addresses; the guide locks the datastore for it, under which no new pod starts. `calicoctl ipam show --show-borrowed` lists those borrowed from another node; `calicoctl cluster diags` packs diagnostics, logs and, by its code, the state of eBPF mode into one archive. In eBPF mode `calico-node -bpf`, run in a `calico-node` pod, shows NAT, conntrack, routes, policy and counters. Whisker, a tech preview, shows which flows policy denies. `Log` rules record what they match, with the final verdict in eBPF mode only. Packet capture is paid.',
    conditions: [
      'TigeraStatus and Whisker: installation by operator or Helm; Whisker is off after an upgrade from v3.29 or earlier, and has no flows of Windows nodes',
      'Log rules: not on Windows nor in Kind; in eBPF mode kernel 5.16 or later; an `Allow` rule right after; for a time only, as they load the cluster',
    ],
    because:
      '`Log` rules want an `Allow` rule next, no Windows nor Kind, and kernel 5.16 in eBPF mode; Whisker wants operator or Helm, is off after an upgrade from v3.29 and sees no Windows nodes.',
    newer: [
      {
        release: 'v3.33.0',
        change: '`calicoctl ipam show` tells reserved addresses from free ones.',
        basis: 'documents',
        sources: [{ document: 'calico/release-notes-v3-33-0', lines: [84] }],
        reviewed: '2026-11-28',
      },
    ],

    sources: [
      { document: 'calico-docs/troubleshooting', lines: [[23, 45]] },
      { document: 'calico-docs/onpremises', lines: [[84, 102]], passage: 'TigeraStatus' },
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
        lines: [[44, 81]],
        passage: 'eBPF troubleshooting',
      },
      {
        document: 'calico/calicoctl-cluster-diags',
        lines: [[780, 791]],
        passage: 'State of eBPF mode',
      },
      {
        document: 'calico-docs/diags',
        lines: [
          [5, 13],
          [35, 38],
        ],
      },
      {
        document: 'calico-docs/calico-product-editions',
        lines: [23, 76],
        passage: 'Packet capture is paid',
      },
      {
        document: 'calico-docs/enable-whisker',
        lines: [
          [15, 16],
          [29, 30],
        ],
        passage: 'What Whisker takes',
      },
      { document: 'calico-docs/install', lines: [67], passage: 'Kernel for Log rules' },
      { document: 'calico-docs/view-flow-logs', lines: [13, [40, 43]], passage: 'Whisker' },
      {
        document: 'calico-docs/log-rules',
        lines: [[12, 14], 30, 35, 48, 69, [109, 110]],
        passage: 'Log rules',
      },
      { document: 'calico-docs/limitations', lines: [15], passage: 'No Log rules on Windows' },
      { document: 'calico/windows-driver', lines: [[35, 60]], passage: 'No flows of Windows' },
    ],
    reviewed: '2026-11-29',
  },
  'operations.known-limits': {
    value: 'EKS webhooks, eBPF exclusions, fixed block size',
    detail:
      'With Calico as CNI on EKS the control plane, in a VPC of AWS, cannot open connections to pods; trusted webhook servers can take `hostNetwork`. eBPF mode excludes, among others, SCTP, floating IPs, VLANs without hardware offload, etcd, GKE, processors other than x86-64 and arm64, and a mix with the standard data plane or Windows. In eBPF mode v3.32.0 and v3.32.1, on kernel 6.10+, misroute what pods of a secondary interface send to other nodes. That hits nodes that route by source, as with the VPC CNI. The Enterprise 3.23 notes have eBPF fail on EKS 1.36. Another block size after installation takes a new pool and new pods. The requirements rule out a migration from another CNI, though guides exist for flannel with VXLAN and for OpenShift OVN. IP multicast is not part of Calico.',
    newer: [
      {
        release: 'v3.32.2',
        change:
          'Repairs eBPF mode on nodes that route by source, the VPC CNI among them: ordinary traffic of pods was looked up with the wrong mark, which broke connections between nodes, DNS included.',
        basis: 'documents',
        sources: [{ document: 'calico/release-notes-v3-32-2', lines: [29] }],
        reviewed: '2026-11-28',
      },
      {
        release: 'v3.33.0',
        change:
          'With native v3 CRDs, now the default of new installations, the rights on tiers do not cover reads. Policies have size limits in the CRDs.',
        basis: 'documents',
        sources: [
          {
            document: 'calico-docs/upgrade-notes-3-33',
            lines: [[32, 48]],
            passage: 'Limits of policies',
          },
          {
            document: 'calico-docs/native-v3-crds-3-33',
            lines: [9, 192],
            passage: 'Rights on tiers',
          },
        ],
        reviewed: '2026-11-28',
      },
    ],

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
      { document: 'calico/release-notes-v3-32-2', lines: [29], passage: 'eBPF over the VPC CNI' },
      {
        document: 'web/github-com-projectcalico-calico-pull-13260',
        passage: 'On kernel 6.10 or newer',
      },
      {
        document: 'calico-docs/release-notes-index',
        lines: [221],
        passage: 'Change of v3.32.0',
      },
      {
        document: 'calico-docs/change-block-size',
        lines: [78, [92, 108]],
        passage: 'Block size',
      },
      { document: 'calico-docs/migration-from-flannel', lines: [[7, 9], 43] },
      { document: 'calico-docs/ovn-to-calico', lines: [[5, 7]] },
      { document: 'calico-docs/faq', lines: [[496, 501]], passage: 'Multicast' },
    ],
    reviewed: '2026-11-29',
  },
} as const satisfies ClaimsFor<'operations'>;
