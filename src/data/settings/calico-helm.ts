import type { Setting } from '../setting.ts';

/** Values of the chart of the operator, beside those of the Installation. */
export const calicoHelmSettings: Readonly<Record<string, Setting>> = {
  'calico-helm-kubernetesserviceendpoint-host': {
    name: 'kubernetesServiceEndpoint.host',
    cnis: ['calico'],
    place: 'tigera-operator-helm',
    values: 'host name or address of the API server',
    default: 'empty: no ConfigMap',
    what: 'Makes the chart write the ConfigMap `kubernetes-services-endpoint`.',
    traps: [
      'The port beside it, `kubernetesServiceEndpoint.port`, is `6443` by default, and `443` on EKS.',
    ],
    example: '0123456789ABCDEF.gr7.eu-west-1.eks.amazonaws.com',
    unlike: [
      {
        setting: 'calico-kubernetes-service-host',
        how: 'That is the key of the ConfigMap itself.',
      },
    ],
    features: ['networking.kube-proxy-replacement', 'operations.install'],
    sources: [
      { document: 'calico/values', lines: [[156, 159]] },
      { document: 'calico/endpoint-configmap-template', lines: [[1, 9]] },
      { document: 'calico-docs/enabling-ebpf', lines: [[166, 176]] },
    ],
    reviewed: '2026-11-28',
  },
  'calico-helm-managecrds': {
    name: 'manageCRDs',
    cnis: ['calico'],
    place: 'tigera-operator-helm',
    values: '`true` or `false`',
    default: '`true`',
    what: 'Lets the operator apply the CRDs of its release when it starts.',
    traps: [
      'With `true` the new CRDs exist only once the new operator runs, so a `helm upgrade` cannot set new fields; applying the CRDs first can.',
      'With `false` the CRDs are yours to apply before each upgrade: the chart holds none.',
      'It is a flag of the operator, which is off unless the chart sets it.',
    ],
    example: 'false',
    features: ['operations.upgrade', 'operations.install'],
    sources: [
      { document: 'calico/values', lines: [[112, 114]] },
      { document: 'calico-docs/kubernetes-upgrade', lines: [[45, 64]] },
      { document: 'tigera-operator/core-controller', lines: [[2253, 2266]] },
      { document: 'tigera-operator/main', lines: [133] },
    ],
    reviewed: '2026-11-28',
  },
  'calico-helm-apiserver-enabled': {
    name: 'apiServer.enabled',
    cnis: ['calico'],
    place: 'tigera-operator-helm',
    values: '`true` or `false`',
    default: '`true`',
    what: 'Makes the chart create the APIServer resource, which brings the API `projectcalico.org/v3`.',
    traps: [
      'Without the API server `kubectl` does not know `projectcalico.org/v3`; `calicoctl` is then the way.',
      'With native v3 CRDs the resource is needed as well: the operator then runs webhooks in place of the API server.',
      'The operator changes or deletes existing pools only while that API is up.',
    ],
    example: 'false',
    features: ['operations.config-api', 'operations.components'],
    sources: [
      { document: 'calico/values', lines: [[85, 88]] },
      { document: 'calico/custom-resources-template', lines: [[14, 24]] },
      { document: 'calico-docs/native-v3-crds', lines: [[31, 37]] },
      {
        document: 'calico-docs/install-apiserver',
        lines: [
          [22, 24],
          [43, 54],
        ],
      },
      {
        document: 'tigera-operator/pool-controller',
        lines: [
          [220, 233],
          [327, 332],
          [360, 365],
        ],
      },
    ],
    reviewed: '2026-11-28',
  },
  'calico-helm-goldmane-enabled': {
    name: 'goldmane.enabled',
    cnis: ['calico'],
    place: 'tigera-operator-helm',
    values: '`true` or `false`',
    default: '`true`',
    what: 'Makes the chart create the Goldmane resource, the collector of flow logs.',
    traps: [
      'Whisker does not work without it, and neither do the verdicts of staged policies, which show in flow logs.',
      'Flow logs and Whisker are a technical preview in v3.32.',
    ],
    example: 'false',
    features: ['observability.flow-logs', 'performance.footprint'],
    sources: [
      { document: 'calico/values', lines: [[90, 92]] },
      { document: 'calico/custom-resources-template', lines: [[26, 36]] },
      { document: 'calico-docs/enable-whisker', lines: [[8, 31]] },
      { document: 'calico-docs/staged-network-policies', lines: [[130, 133]] },
    ],
    reviewed: '2026-11-28',
  },
  'calico-helm-whisker-enabled': {
    name: 'whisker.enabled',
    cnis: ['calico'],
    place: 'tigera-operator-helm',
    values: '`true` or `false`',
    default: '`true`',
    what: 'Makes the chart create the Whisker resource, the web console for flow logs.',
    traps: ['It needs Goldmane.'],
    example: 'false',
    features: ['observability.ui', 'performance.footprint'],
    sources: [
      { document: 'calico/values', lines: [[94, 96]] },
      { document: 'calico/custom-resources-template', lines: [[38, 48]] },
      { document: 'calico-docs/enable-whisker', lines: [[23, 25]] },
    ],
    reviewed: '2026-11-28',
  },
  'calico-helm-defaultfelixconfiguration': {
    name: 'defaultFelixConfiguration.enabled',
    cnis: ['calico'],
    place: 'tigera-operator-helm',
    values: '`true` or `false`',
    default: '`false`',
    what: 'Makes the chart create the FelixConfiguration `default` from the other values beside it.',
    traps: [
      'All keys but `enabled` go into its `spec` as they are.',
      'The operator writes fields of the same object too, such as `nftablesMode` and `bpfEnabled`.',
    ],
    example: 'true',
    features: ['operations.config-api', 'operations.install'],
    sources: [
      { document: 'calico/values', lines: [[98, 99]] },
      { document: 'calico/felixconfiguration-template', lines: [[1, 13]] },
      {
        document: 'tigera-operator/core-controller',
        lines: [
          [1894, 1921],
          [2134, 2168],
        ],
      },
    ],
    reviewed: '2026-11-28',
  },
  'calico-helm-imagepullsecrets': {
    name: 'imagePullSecrets',
    cnis: ['calico'],
    place: 'tigera-operator-helm',
    values: 'map of name and content of Secrets',
    default: 'empty',
    what: 'Makes the chart create pull secrets for the operator and all that it deploys.',
    traps: ['It is a map; `installation.imagePullSecrets` is a list of names and creates nothing.'],
    example: '{"registry": "{\\"auths\\": {}}"}',
    unlike: [
      {
        setting: 'calico-imagepullsecrets',
        how: 'The field of that name in the Installation takes Secrets that exist.',
      },
      {
        setting: 'cilium-imagepullsecrets',
        how: 'The value of the same name in the chart of Cilium is a list of Secrets that exist.',
      },
    ],
    features: ['operations.air-gapped'],
    sources: [
      {
        document: 'calico/values',
        lines: [
          [1, 6],
          [25, 30],
        ],
      },
    ],
    reviewed: '2026-11-28',
  },
  'calico-helm-tigeraoperator-registry': {
    name: 'tigeraOperator.registry',
    cnis: ['calico'],
    place: 'tigera-operator-helm',
    values: 'registry',
    default: '`quay.io`',
    what: 'Sets the registry of the image of the operator.',
    traps: ['The images that the operator deploys come from `installation.registry`.'],
    example: 'registry.example.com',
    unlike: [
      {
        setting: 'calico-registry',
        how: 'That field of the Installation moves the images that the operator deploys.',
      },
    ],
    features: ['operations.air-gapped'],
    sources: [
      {
        document: 'calico/values',
        lines: [
          [20, 23],
          [148, 151],
        ],
      },
    ],
    reviewed: '2026-11-28',
  },
};
