import type { Setting } from '../setting.ts';

/** Environment variables of Felix that the operator sets, and those of other parts. */
export const calicoFelixEnvironmentSettings: Readonly<Record<string, Setting>> = {
  'calico-datastore-type': {
    name: 'DATASTORE_TYPE',
    also: ['datastoreType', 'CALICO_DATASTORE_TYPE'],
    cnis: ['calico'],
    place: 'object',
    values: '`kubernetes` or `etcdv3`',
    default: '`kubernetes`; for the CNI plugin, as `datastore_type`, `etcdv3`',
    what: 'Tells `calico-node`, kube-controllers and `calicoctl` where Calico keeps its data.',
    traps: [
      '`calicoctl` takes it from its environment only where it finds no configuration file in `/etc/calico/calicoctl.cfg`.',
      'eBPF mode does not work with etcd.',
      'The reference of kube-controllers names `kubernetes` as the default, its code `etcdv3`.',
    ],
    example: 'etcdv3',
    ways: [
      {
        by: 'calicoctl',
        code: 'DATASTORE_TYPE={value} calicoctl get nodes',
        language: 'bash',
      },
      {
        by: 'kubectl',
        code: 'kubectl -n kube-system set env daemonset/calico-node -c calico-node DATASTORE_TYPE={value}',
        language: 'bash',
      },
    ],
    features: ['operations.config-api', 'operations.cli'],
    sources: [
      { document: 'calico-docs/configure-calico-node', lines: [80] },
      { document: 'calico-docs/calicoctl-configure', lines: [[38, 63]] },
      { document: 'calico-docs/calicoctl-configure-overview', lines: [[32, 57]] },
      { document: 'calico-docs/configure-cni-plugins', lines: [[51, 60]] },
      { document: 'calico-docs/enabling-ebpf', lines: [86] },
      { document: 'calico-docs/kube-controllers-configuration', lines: [82] },
      { document: 'calico/kube-controllers-environment', lines: [[47, 48]] },
    ],
    reviewed: '2026-11-28',
  },
  'calico-felix-interfaceprefix': {
    name: 'FELIX_INTERFACEPREFIX',
    cnis: ['calico'],
    place: 'calico-node',
    values: 'list of prefixes, comma-separated',
    default: '`cali`; the operator sets `eni` with the VPC CNI',
    what: 'Sets `interfacePrefix` of Felix: by which names it knows the interfaces of pods.',
    traps: [
      'A variable beats every FelixConfiguration, so the field of that name changes nothing where the operator sets this.',
      'By manifest over the VPC CNI you have to set it; the operator does so for `cni.type: AmazonVPC` alone.',
    ],
    example: 'eni',
    unlike: [
      {
        setting: 'calico-interfaceprefix',
        how: '`interfacePrefix` is the field of FelixConfiguration, which the variable beats.',
      },
    ],
    features: ['networking.chaining', 'policy.default-deny'],
    sources: [
      { document: 'tigera-operator/node', lines: [[1695, 1698]] },
      { document: 'calico/felixconfig-types', lines: [[299, 303]] },
      { document: 'calico-docs/felix-configuration', lines: [[17, 30]] },
    ],
    reviewed: '2026-11-28',
  },
  'calico-felix-iptablesmangleallowaction': {
    name: 'FELIX_IPTABLESMANGLEALLOWACTION',
    cnis: ['calico'],
    place: 'calico-node',
    values: '`Accept` or `Return`',
    default: '`Accept`; the operator sets `Return` with the VPC CNI and on GKE',
    what: 'Says whether packets that Calico allows leave the mangle table at once or go on to the rules of others there, as those of the VPC CNI.',
    traps: [
      'A manifest of your own over the VPC CNI has to set it as the operator does.',
      'A variable beats every FelixConfiguration.',
    ],
    example: 'Return',
    unlike: [
      {
        setting: 'calico-iptablesmangleallowaction',
        how: '`iptablesMangleAllowAction` is the field of FelixConfiguration, which the variable beats.',
      },
    ],
    features: ['networking.chaining'],
    sources: [
      { document: 'tigera-operator/node', lines: [[1695, 1704]] },
      { document: 'calico/felixconfig-types', lines: [[336, 340]] },
      { document: 'calico-docs/felix-configuration', lines: [[17, 30]] },
    ],
    reviewed: '2026-11-28',
  },
  'calico-felix-bpfexttoserviceconnmark': {
    name: 'FELIX_BPFEXTTOSERVICECONNMARK',
    cnis: ['calico'],
    place: 'calico-node',
    values: 'mark, such as `0x80`',
    default: '`0`; the operator sets `0x80` with the VPC CNI',
    what: 'Sets the mark on connections from outside to Services on the node in eBPF mode, which steers how the node routes their packets.',
    traps: ['A variable beats every FelixConfiguration.'],
    example: '0x80',
    unlike: [
      {
        setting: 'calico-bpfexttoserviceconnmark',
        how: '`bpfExtToServiceConnmark` is the field of FelixConfiguration, which the variable beats.',
      },
    ],
    features: ['networking.chaining', 'networking.kube-proxy-replacement'],
    sources: [
      { document: 'tigera-operator/node', lines: [[1523, 1525]] },
      { document: 'calico/felixconfig-types', lines: [[799, 802]] },
      { document: 'calico-docs/felix-configuration', lines: [[17, 30]] },
    ],
    reviewed: '2026-11-28',
  },
  'calico-felix-wireguardhostencryptionenabled': {
    name: 'FELIX_WIREGUARDHOSTENCRYPTIONENABLED',
    cnis: ['calico'],
    place: 'calico-node',
    values: '`true` or `false`',
    default: '`false`; the operator sets `true` on EKS with the VPC CNI',
    what: 'Says whether WireGuard of Calico covers traffic between the addresses of nodes too.',
    traps: [
      'On EKS with the VPC CNI the operator sets it, and a variable beats every FelixConfiguration.',
    ],
    example: 'true',
    unlike: [
      {
        setting: 'calico-wireguardhostencryptionenabled',
        how: '`wireguardHostEncryptionEnabled` is the field of FelixConfiguration, which the variable beats.',
      },
    ],
    features: ['security.wireguard', 'security.transparent-encryption-scope'],
    sources: [
      { document: 'tigera-operator/node', lines: [[1682, 1693]] },
      { document: 'calico/felixconfig-types', lines: [[1044, 1045]] },
      { document: 'calico-docs/felix-configuration', lines: [[17, 30]] },
    ],
    reviewed: '2026-11-28',
  },
  'calico-felix-awssrcdstcheck': {
    name: 'FELIX_AWSSRCDSTCHECK',
    cnis: ['calico'],
    place: 'calico-node',
    values: '`DoNothing`, `Enable` or `Disable`',
    default: '`DoNothing`; the operator sets `Disable` on EKS with VPP',
    what: 'Sets `awsSrcDstCheck` of Felix, which turns the source and destination check of the instance off or on.',
    traps: [
      'The manifest for EKS does not hold it; the guide sets it by hand after applying it.',
      'Under the operator set `awsSrcDstCheck` of FelixConfiguration instead, and only where pools send traffic unencapsulated.',
    ],
    example: 'Disable',
    unlike: [
      {
        setting: 'calico-awssrcdstcheck',
        how: '`awsSrcDstCheck` is the field of FelixConfiguration, which the variable beats.',
      },
    ],
    features: ['aws.iam', 'networking.encapsulation'],
    sources: [
      { document: 'calico-docs/managed-public-cloud-eks', lines: [[225, 235]] },
      { document: 'calico/felixconfig-types', lines: [[1052, 1056]] },
      { document: 'tigera-operator/node', lines: [[1527, 1544]] },
      { document: 'tigera-operator/common-tasks', lines: [[136, 139]], passage: 'Operator' },
      { document: 'web/github-com-projectcalico-calico-issues-8166', passage: 'When it is needed' },
    ],
    reviewed: '2026-11-28',
  },
  'calico-enabled-controllers': {
    name: 'ENABLED_CONTROLLERS',
    cnis: ['calico'],
    place: 'object',
    values: 'list of controllers, comma-separated',
    default: '`node,loadbalancer` in the manifest; unset elsewhere',
    what: 'Says in the environment of `calico-kube-controllers` which controllers run.',
    traps: [
      'A controller that the list leaves out does not run; one without `loadbalancer` gives Services no addresses.',
      'Variables beat KubeControllersConfiguration.',
    ],
    example: 'node',
    ways: [
      {
        by: 'kubectl',
        code: 'kubectl -n kube-system set env deployment/calico-kube-controllers {name}={value}',
        language: 'bash',
      },
    ],
    features: ['operations.components', 'ipam.lb-ipam'],
    sources: [
      { document: 'calico-docs/kube-controllers-configuration', lines: [[69, 88]] },
      { document: 'calico/calico', lines: [[7797, 7801]] },
      { document: 'calico-docs/version-3-31-release-notes-index', lines: [401] },
      { document: 'calico/kubecontrollersconfig-types', lines: [[233, 239]] },
    ],
    reviewed: '2026-11-28',
  },
  'calico-kube-network': {
    name: 'KUBE_NETWORK',
    cnis: ['calico'],
    place: 'object',
    values: 'regular expression on names of HNS networks',
    default: '`(?i)calico.*`; the operator sets `vpc.*` with the VPC CNI',
    what: 'Says on Windows which HNS networks hold the pods that Felix applies policy to.',
    traps: [
      'Pods on a network that it does not match get no policy.',
      'An expression that does not compile stops Felix.',
    ],
    example: 'vpc.*',
    ways: [
      {
        by: 'environment of the container `felix` on Windows',
        code: 'env:\n  - name: {name}\n    value: {text}',
        language: 'yaml',
      },
    ],
    features: ['networking.windows', 'networking.chaining'],
    sources: [
      {
        document: 'calico/windows-endpoints',
        lines: [
          [46, 52],
          [98, 111],
          [195, 204],
        ],
      },
      { document: 'tigera-operator/windows', lines: [[580, 596]] },
    ],
    reviewed: '2026-11-28',
  },
};
