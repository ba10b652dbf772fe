import type { Setting } from '../setting.ts';

/** What Cilium reads on pods, namespaces and nodes, and settings of single nodes. */
export const ciliumObjectSettings: Readonly<Record<string, Setting>> = {
  'cilium-node-cilium-io-agent-not-ready': {
    name: 'node.cilium.io/agent-not-ready',
    cnis: ['cilium'],
    place: 'node-taint',
    values: '`NoExecute` or `NoSchedule`, with the value `true`',
    default: 'absent',
    what: 'Keeps pods off a new node until Cilium runs there and the operator takes the taint away.',
    traps: [
      'With Karpenter it belongs under `startupTaints`; a taint that Karpenter does not know makes it launch node after node.',
      'With `NoSchedule` pods that were on a node before it restarted can start before Cilium and stay without its network.',
      'With `NoExecute` pods are evicted whenever something sets the taint again.',
    ],
    example: 'true',
    unlike: [
      {
        setting: 'cilium-agentnotreadytaintkey',
        how: 'The taint is put on nodes by you, `agentNotReadyTaintKey` says which key Cilium removes.',
      },
      {
        setting: 'cilium-startuptaints',
        how: 'This is the taint, `startupTaints` the list of a NodePool that it belongs to.',
      },
    ],
    features: ['aws.node-autoscaling', 'operations.install', 'networking.chaining'],
    sources: [
      {
        document: 'cilium/taints',
        lines: [
          [36, 51],
          [58, 73],
        ],
      },
      { document: 'cilium/requirements-eks', lines: [[23, 51]] },
      { document: 'karpenter/nodepools', lines: [[554, 556]] },
    ],
    reviewed: '2026-11-28',
  },
  'cilium-startuptaints': {
    name: 'template.spec.startupTaints',
    cnis: ['cilium'],
    place: 'node-pool',
    values: 'list of taints',
    default: 'none',
    what: 'Lists taints of new nodes that something else takes away, for Karpenter to reckon with.',
    traps: [
      'Pods need no toleration for them, unlike for those under `taints`.',
      'A startup taint that is missing in the list makes Karpenter launch node after node.',
    ],
    example: '[{"key": "node.cilium.io/agent-not-ready", "value": "true", "effect": "NoExecute"}]',
    unlike: [
      {
        setting: 'cilium-node-cilium-io-agent-not-ready',
        how: 'This is the list of a NodePool, the other the taint that belongs to it.',
      },
    ],
    features: ['aws.node-autoscaling'],
    sources: [
      {
        document: 'karpenter/nodepools',
        lines: [
          [190, 198],
          [552, 572],
        ],
      },
    ],
    reviewed: '2026-11-28',
  },
  'cilium-ciliumnodeconfig-spec-defaults': {
    name: 'defaults',
    cnis: ['cilium'],
    place: 'object',
    values: 'map of keys of `cilium-config` to strings',
    default: 'none',
    what: 'Overrides settings of the agent on the nodes that a CiliumNodeConfig selects.',
    traps: [
      'It takes effect when the agent pod is made anew.',
      'Keys are those of the ConfigMap, not the values of the chart.',
      'Of several objects for one node the last by name wins; an empty selector means all nodes.',
      '`cilium.io/v2alpha1` is gone in 1.20.',
    ],
    example: '{"bpf-lb-acceleration": "native"}',
    ways: [
      {
        by: 'CiliumNodeConfig',
        code: 'apiVersion: cilium.io/v2\nkind: CiliumNodeConfig\nmetadata:\n  namespace: kube-system\n  name: my-nodes\nspec:\n  nodeSelector:\n    matchLabels:\n      my-label: my-value\n  {name}: {literal}',
        language: 'yaml',
      },
    ],
    features: ['operations.config-api', 'operations.upgrade'],
    sources: [
      {
        document: 'cilium/per-node-config',
        lines: [
          [13, 35],
          [44, 56],
        ],
      },
      {
        document: 'cilium/ciliumnodeconfig-types',
        lines: [
          [17, 21],
          [35, 51],
        ],
      },
      { document: 'cilium/upgrade', lines: [[412, 416]] },
    ],
    reviewed: '2026-11-28',
  },
  'cilium-daemon-allowedconfigoverrides': {
    name: 'daemon.allowedConfigOverrides',
    cnis: ['cilium'],
    place: 'cilium-helm',
    values: 'keys of `cilium-config`, parted by commas, or `none`',
    default: 'unset, all keys',
    what: 'Limits the settings that a CiliumNodeConfig may override.',
    example: 'none',
    features: ['operations.config-api'],
    sources: [{ document: 'cilium-chart/values-yaml', lines: [[884, 911]] }],
    reviewed: '2026-11-28',
  },
  'cilium-cni-cilium-io-mac-address': {
    name: 'cni.cilium.io/mac-address',
    cnis: ['cilium'],
    place: 'pod-annotation',
    values: 'MAC address',
    default: 'absent',
    what: 'Gives the first interface of a pod this MAC address.',
    traps: ['It is read when the pod is made; a later change does nothing.'],
    example: 'e2:9c:30:38:52:61',
    features: ['ipam.static-ip'],
    sources: [
      { document: 'cilium/annotations', lines: [[44, 45]] },
      { document: 'cilium/pod-annotations', lines: [[28, 44]] },
    ],
    reviewed: '2026-11-28',
  },
  'cilium-ipam-cilium-io-ip-pool': {
    name: 'ipam.cilium.io/ip-pool',
    cnis: ['cilium'],
    place: 'pod-annotation',
    values: 'name of a CiliumPodIPPool',
    default: 'absent, the pool `default` unless a pool selects the pod',
    what: 'Takes the address of a pod from this pool; on a namespace it holds for its pods.',
    traps: ['It is read when the pod is made.', 'It belongs to multi-pool mode.'],
    example: 'blue',
    unlike: [
      {
        setting: 'cilium-ipam-cilium-io-require-pool-match',
        how: 'One names a pool, the other refuses the default pool to pods that selectors do not match.',
      },
    ],
    features: ['ipam.ip-pools'],
    sources: [
      { document: 'cilium/annotations', lines: [[250, 260]] },
      {
        document: 'cilium/multi-pool',
        lines: [
          [21, 26],
          [45, 49],
        ],
      },
    ],
    reviewed: '2026-11-28',
  },
  'cilium-ipam-cilium-io-require-pool-match': {
    name: 'ipam.cilium.io/require-pool-match',
    cnis: ['cilium'],
    place: 'pod-annotation',
    values: '`true`',
    default: 'absent',
    what: 'Holds a pod back until a pool other than the default selects it; on a namespace it holds for its pods.',
    traps: [
      'Without it a pod whose pool is not known yet gets an address of the default pool and keeps it.',
    ],
    example: 'true',
    unlike: [
      {
        setting: 'cilium-ipam-cilium-io-ip-pool',
        how: 'One refuses the default pool to pods that selectors do not match, the other names a pool.',
      },
    ],
    features: ['ipam.ip-pools'],
    sources: [
      { document: 'cilium/annotations', lines: [[266, 268]] },
      { document: 'cilium/multi-pool', lines: [[36, 43]] },
    ],
    reviewed: '2026-11-28',
  },
  'cilium-config-cilium-io-disable-source-ip-verification': {
    name: 'config.cilium.io/disable-source-ip-verification',
    cnis: ['cilium'],
    place: 'pod-annotation',
    values: '`true` or `false`',
    default: 'absent, as `daemon.enableSourceIPVerification` says',
    what: 'Lets a pod send with addresses that are not its own, as NAT and VPN gateways do.',
    traps: [
      'It counts only in a namespace with `config.cilium.io/delegate-source-ip-verification`.',
      'Such a pod can pass itself off as another and get round policies.',
    ],
    example: 'true',
    unlike: [
      {
        setting: 'cilium-config-cilium-io-delegate-source-ip-verification',
        how: 'The one is on the pod and asks, the other on the namespace and permits.',
      },
    ],
    features: ['policy.delegation', 'security.agent-privileges'],
    sources: [
      { document: 'cilium/annotations', lines: [[214, 238]] },
      { document: 'cilium/pod-annotations', lines: [[74, 109]] },
    ],
    reviewed: '2026-11-28',
  },
  'cilium-config-cilium-io-delegate-source-ip-verification': {
    name: 'config.cilium.io/delegate-source-ip-verification',
    cnis: ['cilium'],
    place: 'namespace-annotation',
    values: '`true` or `false`',
    default: 'absent',
    what: 'Permits pods of a namespace to switch off the check of their source address.',
    traps: ['Whoever may annotate the namespace gives this right away.'],
    example: 'true',
    unlike: [
      {
        setting: 'cilium-config-cilium-io-disable-source-ip-verification',
        how: 'The one is on the namespace and permits, the other on the pod and asks.',
      },
    ],
    features: ['policy.delegation'],
    sources: [
      { document: 'cilium/annotations', lines: [[193, 212]] },
      { document: 'cilium/pod-annotations', lines: [[79, 109]] },
    ],
    reviewed: '2026-11-28',
  },
  'cilium-daemon-enablesourceipverification': {
    name: 'daemon.enableSourceIPVerification',
    also: ['enable-source-ip-verification'],
    cnis: ['cilium'],
    place: 'cilium-helm',
    values: '`true` or `false`',
    default: '`true`',
    what: 'Drops packets of pods whose source address is not that of the pod.',
    example: 'false',
    features: ['networking.chaining', 'security.compliance'],
    sources: [
      { document: 'cilium-chart/values-yaml', lines: [[912, 919]] },
      { document: 'cilium/configmap-template', lines: [[1555, 1557]] },
    ],
    reviewed: '2026-11-28',
  },
  'cilium-network-cilium-io-no-track-host-ports': {
    name: 'network.cilium.io/no-track-host-ports',
    cnis: ['cilium'],
    place: 'pod-annotation',
    values: 'ports, such as `999/tcp,8123/udp`',
    default: 'absent',
    what: 'Takes these ports of a pod on the host network out of connection tracking of the kernel.',
    traps: [
      'On a pod with a network of its own it is ignored with a warning.',
      'It takes TCP and UDP only.',
    ],
    example: '999/tcp',
    features: ['performance.datapath-cost'],
    sources: [
      { document: 'cilium/annotations', lines: [286] },
      { document: 'cilium/tuning', lines: [[388, 400]] },
      { document: 'cilium/pod-watcher', lines: [[247, 249]] },
    ],
    reviewed: '2026-11-28',
  },
  'cilium-clustermesh-cilium-io-global': {
    name: 'clustermesh.cilium.io/global',
    cnis: ['cilium'],
    place: 'namespace-annotation',
    values: '`true` or `false`',
    default: 'absent, as `clustermesh.defaultGlobalNamespace` says',
    what: 'Shares the pods, identities and Services of a namespace with the mesh, or keeps them in.',
    traps: ['Of a namespace that is kept in, policies in other clusters know no pods.'],
    example: 'false',
    unlike: [
      {
        setting: 'cilium-service-cilium-io-global',
        how: 'This one is on a namespace, the other on a Service.',
      },
      {
        setting: 'cilium-clustermesh-defaultglobalnamespace',
        how: 'The annotation decides for one namespace, the value of the chart is the default.',
      },
    ],
    features: ['multicluster.connect', 'multicluster.policy'],
    sources: [
      { document: 'cilium/annotations', lines: [[288, 289]] },
      { document: 'cilium-chart/values-yaml', lines: [[3711, 3737]] },
    ],
    reviewed: '2026-11-28',
  },
  'cilium-cilium-io-ces-namespace': {
    name: 'cilium.io/ces-namespace',
    cnis: ['cilium'],
    place: 'namespace-annotation',
    values: '`priority`',
    default: 'absent',
    what: 'Has changes of pods of a namespace handed on before others, where CiliumEndpointSlices are on.',
    example: 'priority',
    features: ['performance.scale-limits'],
    sources: [{ document: 'cilium/ciliumendpointslice', lines: [[110, 111]] }],
    reviewed: '2026-11-28',
  },
  'cilium-io-cilium-k8s-policy-cluster': {
    name: 'io.cilium.k8s.policy.cluster',
    cnis: ['cilium'],
    place: 'object',
    values: 'name of a cluster',
    default: 'the own cluster where a selector does not name one',
    what: 'Label by which a selector of a policy means pods of another cluster of the mesh.',
    traps: [
      'A pod cannot give itself the label; Cilium sets it.',
      'The policy means pods of its own namespace there, unless the selector names another.',
    ],
    example: 'cluster2',
    ways: [
      {
        by: 'selector of a policy',
        code: 'egress:\n  - toEndpoints:\n      - matchLabels:\n          app: my-app\n          {name}: {text}',
        language: 'yaml',
      },
    ],
    features: ['multicluster.policy'],
    sources: [
      { document: 'cilium/clustermesh-policy', lines: [[27, 50]] },
      { document: 'cilium/kubernetes', lines: [[204, 219]] },
      { document: 'cilium/pod-labels', lines: [[224, 243]] },
    ],
    reviewed: '2026-11-28',
  },
  'cilium-io-cilium-k8s-policy-serviceaccount': {
    name: 'io.cilium.k8s.policy.serviceaccount',
    cnis: ['cilium'],
    place: 'object',
    values: 'name of a service account',
    default: 'set by Cilium from the pod',
    what: 'Label by which a selector of a policy means pods with a service account.',
    traps: [
      'Lists of labels of your own hold it since 1.18, which made more identities for a while during the upgrade.',
    ],
    example: 'my-account',
    ways: [
      {
        by: 'selector of a policy',
        code: 'ingress:\n  - fromEndpoints:\n      - matchLabels:\n          {name}: {text}',
        language: 'yaml',
      },
    ],
    features: ['policy.service-account'],
    sources: [
      { document: 'cilium/kubernetes', lines: [[160, 198]] },
      { document: 'cilium/pod-labels', lines: [[224, 238]] },
      { document: 'cilium-228a293/upgrade', lines: [[306, 309]] },
    ],
    reviewed: '2026-11-28',
  },
  'cilium-kubernetes-io-egress-bandwidth': {
    name: 'kubernetes.io/egress-bandwidth',
    cnis: ['cilium'],
    place: 'pod-annotation',
    values: 'bits a second, such as `10M`',
    default: 'absent',
    what: 'Limits what a pod sends, by pacing at the devices of the node.',
    traps: [
      'It does nothing unless `bandwidthManager.enabled` is on.',
      'A pod whose egress a layer 7 policy selects has no limit.',
    ],
    example: '10M',
    unlike: [
      {
        setting: 'cilium-kubernetes-io-ingress-bandwidth',
        how: '`egress` limits what a pod sends, `ingress` what it receives.',
      },
    ],
    features: ['networking.bandwidth'],
    sources: [
      {
        document: 'cilium/bandwidth-manager',
        lines: [
          [34, 43],
          [89, 96],
          [291, 299],
        ],
      },
    ],
    reviewed: '2026-11-28',
  },
  'cilium-kubernetes-io-ingress-bandwidth': {
    name: 'kubernetes.io/ingress-bandwidth',
    cnis: ['cilium'],
    place: 'pod-annotation',
    values: 'bits a second, such as `20M`',
    default: 'absent',
    what: 'Limits what a pod receives, by a token bucket.',
    traps: ['It does nothing unless `bandwidthManager.enabled` is on.'],
    example: '20M',
    unlike: [
      {
        setting: 'cilium-kubernetes-io-egress-bandwidth',
        how: '`ingress` limits what a pod receives, `egress` what it sends.',
      },
    ],
    features: ['networking.bandwidth'],
    sources: [
      {
        document: 'cilium/bandwidth-manager',
        lines: [
          [34, 43],
          [89, 96],
        ],
      },
    ],
    reviewed: '2026-11-28',
  },
};
