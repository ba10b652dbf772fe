import type { Setting } from '../setting.ts';

/** Settings of Hubble, the flow visibility of Cilium. */
export const ciliumHubbleSettings = {
  'cilium-hubble-enabled': {
    name: 'hubble.enabled',
    also: ['enable-hubble'],
    cnis: ['cilium'],
    place: 'cilium-helm',
    values: '`true` or `false`',
    default: '`true`',
    what: 'Runs the Hubble server in the agent, which keeps the last flows of the node and answers queries.',
    traps: [
      'Flows are kept in memory only, and new ones overwrite the oldest.',
      'One server knows its own node; a view of the cluster takes `hubble.relay.enabled`.',
    ],
    example: 'false',
    unlike: [
      {
        setting: 'cilium-hubble-relay-enabled',
        how: '`hubble.enabled` is the server on each node, `hubble.relay.enabled` what joins them to one view.',
      },
    ],
    features: ['observability.flow-logs'],
    sources: [
      { document: 'cilium-chart/values-yaml', lines: [[1448, 1450]] },
      { document: 'cilium/configmap-template', lines: [1059] },
      {
        document: 'cilium/hubble',
        lines: [
          [26, 31],
          [67, 72],
        ],
      },
    ],
    reviewed: '2026-11-28',
  },
  'cilium-hubble-relay-enabled': {
    name: 'hubble.relay.enabled',
    cnis: ['cilium'],
    place: 'cilium-helm',
    values: '`true` or `false`',
    default: '`false`',
    what: 'Runs Hubble Relay, which gathers the flows of all nodes for the command line and the web interface.',
    traps: [
      'TCP port 4244 has to be open between all nodes.',
      'The chart fails unless `hubble.enabled` is on.',
    ],
    example: 'true',
    unlike: [
      {
        setting: 'cilium-hubble-enabled',
        how: '`hubble.relay.enabled` joins to one view what `hubble.enabled` serves on each node.',
      },
    ],
    features: ['observability.flow-logs', 'observability.service-map'],
    sources: [
      { document: 'cilium-chart/values-yaml', lines: [[1757, 1759]] },
      { document: 'cilium/hubble-setup', lines: [[27, 30]] },
      { document: 'cilium/chart-validate', lines: [[69, 73]] },
      { document: 'cilium/hubble', lines: [[117, 135]] },
    ],
    reviewed: '2026-11-28',
  },
  'cilium-hubble-ui-enabled': {
    name: 'hubble.ui.enabled',
    cnis: ['cilium'],
    place: 'cilium-helm',
    values: '`true` or `false`',
    default: '`false`',
    what: 'Runs the web interface of Hubble with its map of services.',
    traps: [
      'The chart fails unless `hubble.relay.enabled` is on or the interface is installed alone.',
    ],
    example: 'true',
    features: ['observability.ui', 'observability.service-map'],
    sources: [
      { document: 'cilium-chart/values-yaml', lines: [[2000, 2008]] },
      { document: 'cilium/chart-validate', lines: [[58, 68]] },
    ],
    reviewed: '2026-11-28',
  },
  'cilium-hubble-metrics-enabled': {
    name: 'hubble.metrics.enabled',
    also: ['hubble-metrics'],
    cnis: ['cilium'],
    place: 'cilium-helm',
    values: 'list of metrics with options, such as `dns:query;ignoreAAAA`',
    default: 'unset, no metrics',
    what: 'Makes Prometheus metrics from flows, on port 9965.',
    traps: [
      '`prometheus.enabled` does not turn them on.',
      'Labels by pod make one series for each pod; a series is removed only some time after its pod, and only where the labels name the pod.',
      'A change takes a restart of the agent, unlike `hubble.metrics.dynamic`.',
    ],
    example: '["drop", "tcp", "flow"]',
    unlike: [
      {
        setting: 'cilium-prometheus-enabled',
        how: '`hubble.metrics.enabled` measures the traffic of pods, `prometheus.enabled` the agent itself.',
      },
    ],
    features: ['observability.metrics'],
    sources: [
      { document: 'cilium-chart/values-yaml', lines: [[1477, 1501]] },
      { document: 'cilium/configmap-template', lines: [[1090, 1097]] },
      { document: 'cilium/metrics', lines: [20, [122, 133], [1180, 1186]] },
    ],
    reviewed: '2026-11-28',
  },
  'cilium-hubble-metrics-dynamic-enabled': {
    name: 'hubble.metrics.dynamic.enabled',
    also: ['hubble-dynamic-metrics-config-path'],
    cnis: ['cilium'],
    place: 'cilium-helm',
    values: '`true` or `false`',
    default: '`false`',
    what: 'Reads the metrics from the ConfigMap `cilium-dynamic-metrics-config`, which may change without a restart.',
    example: 'true',
    features: ['observability.metrics'],
    sources: [
      { document: 'cilium-chart/values-yaml', lines: [[1581, 1591]] },
      { document: 'cilium/configmap-template', lines: [[1099, 1101]] },
      {
        document: 'cilium/metrics',
        lines: [
          [122, 125],
          [145, 153],
        ],
      },
    ],
    reviewed: '2026-11-28',
  },
  'cilium-hubble-networkpolicycorrelation-enabled': {
    name: 'hubble.networkPolicyCorrelation.enabled',
    also: ['hubble-network-policy-correlation-enabled'],
    cnis: ['cilium'],
    place: 'cilium-helm',
    values: '`true` or `false`',
    default: '`true`',
    what: 'Adds to flows the policies that allowed or denied them.',
    example: 'false',
    features: ['observability.policy-verdicts', 'policy.troubleshooting'],
    sources: [
      { document: 'cilium-chart/values-yaml', lines: [[1598, 1601]] },
      { document: 'cilium/configmap-template', lines: [[1103, 1105]] },
    ],
    reviewed: '2026-11-28',
  },
  'cilium-hubble-eventbuffercapacity': {
    name: 'hubble.eventBufferCapacity',
    also: ['hubble-event-buffer-capacity'],
    cnis: ['cilium'],
    place: 'cilium-helm',
    values: 'one less than a power of two, `1` to `65535`',
    default: '`4095`',
    what: 'Limits the flows that Hubble keeps on a node.',
    traps: [
      'On a busy node the default holds no more than the last 4,095 flows, so late queries find nothing.',
    ],
    example: '16383',
    unlike: [
      {
        setting: 'cilium-hubble-eventqueuesize',
        how: 'The buffer holds flows for queries, the queue events that Hubble has yet to read.',
      },
    ],
    features: ['observability.flow-logs'],
    sources: [
      { document: 'cilium-chart/values-yaml', lines: [[1465, 1469]] },
      { document: 'cilium/cilium-agent', lines: [253] },
      { document: 'cilium/hubble', lines: [[67, 72]] },
    ],
    reviewed: '2026-11-28',
  },
  'cilium-hubble-eventqueuesize': {
    name: 'hubble.eventQueueSize',
    also: ['hubble-event-queue-size'],
    cnis: ['cilium'],
    place: 'cilium-helm',
    values: 'integer',
    default: 'unset; 1,024 for each CPU, at most 16,384',
    what: 'Sets how many events may wait for Hubble before events are lost.',
    traps: [
      'A longer queue absorbs bursts; it does not help against a rate that stays too high.',
      'Each 10,000 more can take the agent up to five megabytes.',
    ],
    example: '65535',
    unlike: [
      {
        setting: 'cilium-hubble-eventbuffercapacity',
        how: 'The queue holds events that Hubble has yet to read, the buffer flows for queries.',
      },
    ],
    features: ['observability.flow-logs'],
    sources: [
      { document: 'cilium-chart/values-yaml', lines: [[1461, 1463]] },
      {
        document: 'cilium/tuning',
        lines: [
          [430, 438],
          [475, 477],
        ],
      },
    ],
    reviewed: '2026-11-28',
  },
  'cilium-hubble-export-static-enabled': {
    name: 'hubble.export.static.enabled',
    also: ['hubble-export-file-path'],
    cnis: ['cilium'],
    place: 'cilium-helm',
    values: '`true` or `false`',
    default: '`false`',
    what: 'Writes flows to a file on each node, which is rotated at 10 MB and kept five times.',
    traps: [
      'The way off the node is left to your logging; `filePath` set to `stdout` puts the flows into the log of the agent instead.',
      'A change takes a restart of the agent, unlike `hubble.export.dynamic.enabled`.',
    ],
    example: 'true',
    unlike: [
      {
        setting: 'cilium-hubble-export-dynamic-enabled',
        how: 'The static export has one set of filters and changes with a restart, the dynamic one has several and changes at once.',
      },
    ],
    features: ['observability.export', 'observability.flow-logs'],
    sources: [
      { document: 'cilium-chart/values-yaml', lines: [[2205, 2235]] },
      { document: 'cilium/configmap-template', lines: [[1135, 1145]] },
      {
        document: 'cilium/export',
        lines: [
          [26, 27],
          [48, 57],
          [66, 85],
          [203, 206],
        ],
      },
    ],
    reviewed: '2026-11-28',
  },
  'cilium-hubble-export-dynamic-enabled': {
    name: 'hubble.export.dynamic.enabled',
    also: ['hubble-flowlogs-config-path'],
    cnis: ['cilium'],
    place: 'cilium-helm',
    values: '`true` or `false`',
    default: '`false`',
    what: 'Writes flows to files by rules in the ConfigMap `cilium-flowlog-config`, which may change without a restart.',
    traps: [
      'A change reaches the agents with the ConfigMap, within a minute.',
      'The rule that the chart brings, `all`, has no filters.',
    ],
    example: 'true',
    unlike: [
      {
        setting: 'cilium-hubble-export-static-enabled',
        how: 'The dynamic export has several sets of filters and changes at once, the static one has one and changes with a restart.',
      },
    ],
    features: ['observability.export', 'observability.flow-logs'],
    sources: [
      { document: 'cilium-chart/values-yaml', lines: [[2236, 2270]] },
      { document: 'cilium/export', lines: [[200, 242]] },
    ],
    reviewed: '2026-11-28',
  },
  'cilium-hubble-redact-enabled': {
    name: 'hubble.redact.enabled',
    also: ['hubble-redact-enabled'],
    cnis: ['cilium'],
    place: 'cilium-helm',
    values: '`true` or `false`',
    default: '`false`',
    what: 'Takes sensitive parts, such as passwords in addresses, out of layer 7 flows.',
    traps: [
      'Query strings stay visible until `hubble.redact.http.urlQuery` is on too, and headers until a list names them.',
      'Lists of headers to allow and to deny exclude each other; the chart fails with both.',
    ],
    example: 'true',
    features: ['observability.l7-visibility', 'security.compliance'],
    sources: [
      { document: 'cilium-chart/values-yaml', lines: [[1602, 1661]] },
      { document: 'cilium/visibility', lines: [[87, 105]] },
      { document: 'cilium/chart-validate', lines: [[90, 92]] },
    ],
    reviewed: '2026-11-28',
  },
  'cilium-hubble-dropeventemitter-enabled': {
    name: 'hubble.dropEventEmitter.enabled',
    also: ['hubble-drop-events'],
    cnis: ['cilium'],
    place: 'cilium-helm',
    values: '`true` or `false`',
    default: '`false`',
    what: 'Writes a Kubernetes event at a pod whose packets are dropped by policy.',
    traps: [
      'Alpha; it tells of the reasons `auth_required` and `policy_denied` only, and of equal ones every two minutes.',
    ],
    example: 'true',
    features: ['policy.troubleshooting', 'observability.policy-verdicts'],
    sources: [
      { document: 'cilium-chart/values-yaml', lines: [[2271, 2281]] },
      { document: 'cilium/cilium-agent', lines: [247, [249, 251]] },
    ],
    reviewed: '2026-11-28',
  },
} as const satisfies Record<string, Setting>;
