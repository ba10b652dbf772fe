import type { Setting } from '../setting.ts';

/** Settings of Cilium for identities, and for load on the API server. */
export const ciliumIdentitySettings: Readonly<Record<string, Setting>> = {
  'cilium-labels': {
    name: 'labels',
    also: ['labels'],
    cnis: ['cilium'],
    place: 'cilium-helm',
    values: 'regular expressions parted by spaces, with `!` to leave out',
    default: 'unset; all labels but a list of well-known ones',
    what: 'Picks the labels of pods that make an identity.',
    traps: [
      'A label with a value of its own in each pod, such as a hash or a time, makes an identity for each pod.',
      'One pattern without `!` makes the list the only labels that count, beside some defaults; all others are ignored.',
      'A dot matches any character unless escaped, and a pattern matches every label that starts with it.',
      'Pods keep their identity until the agent on their node restarts.',
    ],
    example: '!job-name',
    unlike: [
      {
        setting: 'cilium-nodelabels',
        how: '`labels` is about identities of pods, `nodeLabels` about those of nodes.',
      },
    ],
    features: ['policy.scale-limits', 'performance.scale-limits'],
    sources: [
      { document: 'cilium-chart/values-yaml', lines: [[2461, 2462]] },
      {
        document: 'cilium/identity-relevant-labels',
        lines: [
          [13, 64],
          [87, 98],
          [110, 125],
          [169, 172],
        ],
      },
      { document: 'cilium/configmap-template', lines: [[174, 177]] },
    ],
    reviewed: '2026-11-28',
  },
  'cilium-nodelabels': {
    name: 'nodeLabels',
    also: ['node-labels'],
    cnis: ['cilium'],
    place: 'cilium-helm',
    values: 'as `labels`',
    default: 'unset; all labels of a node',
    what: 'Picks the labels of nodes that make an identity where `nodeSelectorLabels` is on.',
    traps: ['Without it each node can get an identity of its own.'],
    example: 'my-role',
    unlike: [
      {
        setting: 'cilium-labels',
        how: '`nodeLabels` is about identities of nodes, `labels` about those of pods.',
      },
    ],
    features: ['policy.host', 'policy.scale-limits'],
    sources: [
      { document: 'cilium-chart/values-yaml', lines: [[3071, 3075]] },
      { document: 'cilium/cilium-agent', lines: [376] },
      { document: 'cilium/layer3', lines: [[364, 367]] },
    ],
    reviewed: '2026-11-28',
  },
  'cilium-identityallocationmode': {
    name: 'identityAllocationMode',
    also: ['identity-allocation-mode'],
    cnis: ['cilium'],
    place: 'cilium-helm',
    values: '`crd`, `kvstore`, `doublewrite-readkvstore` or `doublewrite-readcrd`',
    default: '`crd`; `kvstore` in the agent',
    what: 'Decides where identities are kept: as Kubernetes objects, in an etcd, or in both for a move.',
    traps: [
      'The egress gateway works with `crd` only.',
      'A move breaks connections where pods change their numbers; the double modes, or a script that copies identities, keep them.',
    ],
    example: 'doublewrite-readkvstore',
    unlike: [
      {
        setting: 'cilium-identitymanagementmode',
        how: 'The allocation mode says where identities are kept, the management mode who makes them.',
      },
    ],
    features: ['performance.scale-limits', 'operations.components'],
    sources: [
      { document: 'cilium-chart/values-yaml', lines: [[2282, 2283]] },
      { document: 'cilium/configmap-template', lines: [[139, 153]] },
      { document: 'cilium/upgrade', lines: [[556, 566]] },
      { document: 'cilium/egress-gateway', lines: [[72, 74]] },
      { document: 'cilium/cilium-agent', lines: [285], passage: 'Default of the agent' },
    ],
    reviewed: '2026-11-28',
  },
  'cilium-identitymanagementmode': {
    name: 'identityManagementMode',
    also: ['identity-management-mode'],
    cnis: ['cilium'],
    place: 'cilium-helm',
    values: '`agent`, `operator` or `both`',
    default: '`agent`',
    what: 'Decides whether the agents or the operator make identities.',
    traps: [
      'Agents can make two identities for the same labels at the same time.',
      'The way from `agent` to `operator` goes by `both`, operator first; the way back likewise, agents first.',
      'The operator’s way is beta.',
    ],
    example: 'operator',
    unlike: [
      {
        setting: 'cilium-identityallocationmode',
        how: 'The management mode says who makes identities, the allocation mode where they are kept.',
      },
    ],
    features: ['performance.scale-limits', 'policy.scale-limits'],
    sources: [
      { document: 'cilium-chart/values-yaml', lines: [[965, 971]] },
      {
        document: 'cilium/identity-management-mode',
        lines: [
          [16, 20],
          [40, 62],
        ],
      },
      { document: 'cilium/configmap-template', lines: [1374] },
    ],
    reviewed: '2026-11-28',
  },
  'cilium-identitychangegraceperiod': {
    name: 'identityChangeGracePeriod',
    also: ['identity-change-grace-period'],
    cnis: ['cilium'],
    place: 'cilium-helm',
    values: 'duration, such as `10s`',
    default: '`5s`',
    what: 'Waits so long before a pod whose labels changed uses its new identity, so that other nodes learn it.',
    example: '10s',
    features: ['policy.engine-cost'],
    sources: [
      { document: 'cilium-chart/values-yaml', lines: [[2284, 2286]] },
      { document: 'cilium/configmap-template', lines: [[165, 172]] },
      { document: 'cilium/cilium-agent', lines: [288] },
    ],
    reviewed: '2026-11-28',
  },
  'cilium-ciliumendpointslice-enabled': {
    name: 'ciliumEndpointSlice.enabled',
    also: ['enable-cilium-endpoint-slice'],
    cnis: ['cilium'],
    place: 'cilium-helm',
    values: '`true` or `false`',
    default: '`false`',
    what: 'Hands endpoints from node to node in batches, which spares the API server.',
    traps: [
      'Other nodes can learn of a new pod later.',
      'It excludes the egress gateway, and the chart fails where `disableEndpointCRD` is on.',
      'Operator first, agents after all slices exist; the way back is agents first.',
      'It is beta.',
    ],
    example: 'true',
    features: ['performance.scale-limits'],
    sources: [
      { document: 'cilium-chart/values-yaml', lines: [[949, 964]] },
      {
        document: 'cilium/ciliumendpointslice',
        lines: [
          [13, 28],
          [58, 67],
          [94, 98],
        ],
      },
      { document: 'cilium/chart-validate', lines: [[144, 149]] },
    ],
    reviewed: '2026-11-28',
  },
  'cilium-k8sclientratelimit-qps': {
    name: 'k8sClientRateLimit.qps',
    also: ['k8s-client-qps'],
    cnis: ['cilium'],
    place: 'cilium-helm',
    values: 'integer, calls a second',
    default: '`10`, with bursts of 20',
    what: 'Limits the calls of each agent to the API server.',
    traps: [
      'L2 announcements renew a lease for each Service and need more; their page still gives the default as 5.',
    ],
    example: '20',
    unlike: [
      {
        setting: 'cilium-k8sclientratelimit-operator-qps',
        how: 'One is for each agent, the other for the operator.',
      },
      {
        setting: 'cilium-apiratelimit',
        how: '`k8sClientRateLimit` holds calls to the Kubernetes API back, `apiRateLimit` calls to the agent.',
      },
    ],
    features: ['performance.scale-limits', 'services.l2-announce'],
    sources: [
      { document: 'cilium-chart/values-yaml', lines: [[97, 110]] },
      { document: 'cilium/cilium-agent', lines: [325, 328] },
      {
        document: 'cilium/l2-announcements',
        lines: [
          [63, 64],
          [330, 341],
        ],
      },
    ],
    reviewed: '2026-11-28',
  },
  'cilium-k8sclientratelimit-operator-qps': {
    name: 'k8sClientRateLimit.operator.qps',
    also: ['operator-k8s-client-qps'],
    cnis: ['cilium'],
    place: 'cilium-helm',
    values: 'integer, calls a second',
    default: '`100`',
    since: '1.17',
    what: 'Limits the calls of the operator to the API server.',
    example: '50',
    unlike: [
      {
        setting: 'cilium-k8sclientratelimit-qps',
        how: 'One is for the operator, the other for each agent.',
      },
    ],
    features: ['performance.scale-limits'],
    sources: [
      { document: 'cilium-chart/values-yaml', lines: [[111, 125]] },
      { document: 'cilium-a1cb897/upgrade', lines: [[299, 303]] },
    ],
    reviewed: '2026-11-28',
  },
  'cilium-apiratelimit': {
    name: 'apiRateLimit',
    also: ['api-rate-limit'],
    cnis: ['cilium'],
    place: 'cilium-helm',
    values: 'calls with options, such as `endpoint-create=rate-limit:2/s,rate-burst:4`',
    default: 'unset; creating endpoints starts at 0.5 a second and adjusts itself',
    what: 'Overrides limits on calls to the agent, such as those that create pods.',
    traps: [
      'A call that would wait longer than its limit fails with status 429; for a new pod that is 60 seconds by the code, 15 by the page.',
    ],
    example: 'endpoint-create=rate-limit:2/s,rate-burst:4',
    unlike: [
      {
        setting: 'cilium-k8sclientratelimit-qps',
        how: '`apiRateLimit` holds calls to the agent back, `k8sClientRateLimit` calls to the Kubernetes API.',
      },
    ],
    features: ['performance.pod-start', 'performance.scale-limits'],
    sources: [
      { document: 'cilium-chart/values-yaml', lines: [[2375, 2379]] },
      { document: 'cilium/api-limits', lines: [[57, 69]], passage: '60 seconds' },
      {
        document: 'cilium/api-rate-limiting',
        lines: [
          [30, 46],
          [104, 107],
          [208, 219],
        ],
      },
    ],
    reviewed: '2026-11-28',
  },
};
