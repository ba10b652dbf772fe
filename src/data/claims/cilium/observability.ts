import type { ClaimsFor } from '../../claim.ts';

export const observability = {
  'observability.flow-logs': {
    support: 'yes',
    value: 'Hubble flows in each agent, exportable to file or stdout',
    detail:
      'Each agent records flows with identities and verdicts in a ring buffer, because Hubble is enabled in a fresh installation; policy verdicts also name the policies, where a rule matched. Relay, off by default, gathers the cluster. It is no log of every packet: an active connection is reported about every five seconds and at new TCP flags, and under heavy traffic Hubble can lose events. The buffer holds 4,095 events of that node unless set otherwise, and new ones overwrite the oldest. To keep them longer, turn on the exporter: it writes to a rotated file or to stdout and takes filters and field masks. A feature table of EKS Anywhere has the flow store Timescape in the Enterprise edition alone.',
    conditions: [
      'pods that Cilium manages',
      'IPv6 clusters under the VPC CNI: `ENABLE_V4_EGRESS=false` for new pods, or IPv4 egress goes unseen',
    ],
    default: 'Hubble on, export off',
    because:
      'the troubleshooting page has pods observable by Hubble only where Cilium manages them, and over the VPC CNI the IPv4 egress of IPv6 pods passes it by.',
    sources: [
      { document: 'cilium/hubble', lines: [[67, 91]] },
      { document: 'cilium/cilium-agent', lines: [253], passage: 'hubble-event-buffer-capacity' },
      { document: 'cilium/export', lines: [[11, 74]] },
      {
        document: 'cilium-chart/readme-md',
        lines: [[163, 165], [574, 575], 623],
        passage: 'Aggregation; Hubble',
      },
      {
        document: 'eks-anywhere/networking-networking-and-security',
        lines: [[37, 38], 51],
        passage: 'Timescape as a paid feature',
      },
      { document: 'cilium/hubble-index', lines: [[20, 27]], passage: 'Scope of an agent' },
      { document: 'cilium-chart/readme-md', lines: [612], passage: 'Names of policies' },
      {
        document: 'cilium/flow-proto',
        lines: [
          [139, 147],
          [549, 555],
        ],
        passage: 'Policies of a flow',
      },
      { document: 'cilium/export', lines: [[155, 166]], passage: 'Identities and verdict' },
      {
        document: 'cilium/policy-correlation',
        lines: [
          [24, 28],
          [64, 76],
        ],
        passage: 'Names on policy verdicts alone',
      },
      {
        document: 'cilium/troubleshooting',
        lines: [[175, 178]],
        passage: 'Pods that Hubble observes',
      },
      { document: 'cilium/tuning', lines: [[409, 412]], passage: 'Events that Hubble loses' },
      { document: 'web/github-com-cilium-cilium-issues-28409' },
      { document: 'vpc-cni/readme', lines: [[703, 711]], passage: 'ENABLE_V4_EGRESS' },
    ],
    reviewed: '2026-11-29',
  },
  'observability.packet-capture': {
    support: 'partial',
    missing: 'pcap files, since the recorder was taken out',
    value: 'Traces of chosen endpoints in the agent; no recorder',
    detail:
      'The project took its experimental pcap recorder, deprecated in 1.18, out in 1.19 and sent users to tools such as `tcpdump`. The command `cilium-dbg monitor` is still there: it prints traces of chosen endpoints, in hexadecimal on demand, with 128 bytes of payload by default, or 192 in an overlay. By default it aggregates what it tells of a connection, so it does not show every packet. Packets that NodePort handling sends back at XDP show up there but not in `tcpdump`.',
    sources: [
      { document: 'web/github-com-cilium-cilium-pull-41237' },
      { document: 'cilium-2ba24a2/upgrade', lines: [[350, 351]], passage: 'Removed options' },
      { document: 'cilium/cilium-dbg-monitor', lines: [[5, 33]] },
      { document: 'cilium/cilium-agent', lines: [[442, 443]], passage: 'Length of payload' },
      { document: 'cilium-chart/readme-md', lines: [[163, 165]], passage: 'Aggregation' },
      { document: 'cilium/kubeproxy-free', lines: [[1171, 1174]], passage: 'XDP and tcpdump' },
    ],
    reviewed: '2026-11-29',
  },
  'observability.ui': {
    support: 'yes',
    value: 'Hubble UI, part of the chart, to be switched on',
    detail:
      'Hubble UI shows the flows in the browser as a service map that can be filtered. It sits on top of Hubble Relay, so both have to be enabled; the chart presets neither, even though Hubble already runs inside the agents. `cilium hubble ui` opens it through a port forward. Who switched Hubble on with the CLI has to switch it off first, for the UI cannot be added at runtime, and the CLI restarts the Cilium pods.',
    conditions: ['pods that Cilium manages'],
    default: 'off',
    because:
      'the sources show the UI in the chart, say nothing of its licence, and have Hubble observe only pods that Cilium manages.',
    sources: [
      {
        document: 'cilium/hubble-ui',
        lines: [
          [14, 53],
          [122, 127],
        ],
      },
      { document: 'cilium/hubble-index', lines: [[20, 30]] },
      { document: 'cilium/component-overview', lines: [[88, 90]], passage: 'UI on top of Relay' },
      { document: 'cilium-chart/readme-md', lines: [574, 623, 709] },
      {
        document: 'cilium/troubleshooting',
        lines: [[175, 178]],
        passage: 'Pods that Hubble observes',
      },
    ],
    reviewed: '2026-11-29',
  },
  'observability.metrics': {
    support: 'yes',
    value: 'Prometheus metrics, with Grafana dashboards',
    detail:
      'Agent, operator, Envoy and Hubble can all serve Prometheus metrics, and an example deployment brings Grafana dashboards. By the chart, operator and Envoy publish theirs from the start; the metrics page has Envoy wait with the agent, and by the Grafana page the operator waits as well. The agent waits for `prometheus.enabled`, and Hubble for a list in `hubble.metrics.enabled`, or for `hubble.metrics.dynamic.enabled` with one in a ConfigMap, which changes without a restart. Metrics open ports on the nodes. The page describes dns, drop, flow, flows-to-world, httpV2 (or the deprecated http in its place), icmp, port-distribution, tcp and sctp. Layer 7 figures such as HTTP come only from pods under a layer 7 policy, which also restricts their traffic.',
    conditions: [
      'for metrics of Hubble, pods that Cilium manages',
      'for layer 7, no chain on another CNI, where the tests leave such rules out as unsupported',
    ],
    default: 'operator and Envoy on, agent and Hubble off',
    because:
      'the sources name agent, operator, Envoy and Hubble, which need not be all parts, Hubble observes only pods that Cilium manages, and tests leave layer 7 out of a chain.',
    sources: [
      {
        document: 'cilium/metrics',
        lines: [
          [13, 41],
          [122, 153],
          [261, 265],
          [1215, 1417],
        ],
      },
      { document: 'cilium-chart/readme-md', lines: [501, 593, 927, 993] },
      { document: 'cilium/grafana', lines: [[23, 63]] },
      { document: 'cilium/visibility', lines: [[17, 26]], passage: 'What becomes visible' },
      { document: 'cilium/troubleshooting', lines: [[175, 178]], passage: 'Managed pods' },
      { document: 'cilium/conformance-aws-cni', lines: [449], passage: 'No layer 7 in a chain' },
    ],
    reviewed: '2026-11-29',
  },
  'observability.l7-visibility': {
    support: 'yes',
    value: 'HTTP and DNS, for traffic under an L7 policy',
    detail:
      'By default the monitor of the agent shows packet events of layers 3 and 4. HTTP and DNS details appear for traffic that a policy with L7 rules matches and so sends through the proxy. Seeing more therefore means restricting more: the same policy limits what may pass. DNS appears on egress alone, and HTTPS takes TLS inspection. Query strings, user information and headers are shown as they are unless you ask for redaction. The options for it end there: none of those listed hides URL paths or DNS names.',
    conditions: [
      'L7 proxy enabled (`l7Proxy`)',
      'chained on another CNI, layer 7 policy may be limited, and the tests over the VPC CNI call it unsupported',
      'for IPv6 traffic that is masqueraded, a kernel with the fix that the page names',
      'pods that Cilium manages',
      'in ENI mode, prefixes, the kube-proxy replacement or no NodePort from outside to pods under such rules (issue 47391)',
      'for DNS, an agent that is up',
      'for HTTP beside Istio, workloads without its mTLS',
    ],
    because:
      'layer 7 rules count as limited or unsupported in a chain, take a kernel fix for masqueraded IPv6, may cost NodePort replies in ENI mode, and see neither Istio mTLS nor unmanaged pods.',
    sources: [
      {
        document: 'cilium/visibility',
        lines: [
          [13, 73],
          [87, 113],
        ],
      },
      { document: 'cilium/tls-visibility', lines: [[13, 18]] },
      { document: 'cilium-chart/readme-md', lines: [838], passage: 'l7Proxy' },
      { document: 'cilium/cilium-agent', lines: [[275, 279]], passage: 'All redaction flags' },
      {
        document: 'cilium/cni-chaining-limitations',
        lines: [[7, 12]],
        passage: 'Layer 7 policy in a chain',
      },
      {
        document: 'cilium/conformance-aws-cni',
        lines: [449],
        passage: 'Tests left out in a chain',
      },
      { document: 'cilium/troubleshooting', lines: [[175, 178]], passage: 'Managed pods' },
      { document: 'cilium/conformance-eks', lines: [[581, 597]] },
      { document: 'web/github-com-cilium-cilium-issues-47391' },
      { document: 'web/github-com-cilium-cilium-pull-47739' },
      { document: 'cilium/layer3', lines: [[514, 517]], passage: 'DNS and the agent' },
      { document: 'cilium/istio', lines: [[81, 90]], passage: 'mTLS of Istio' },
    ],
    reviewed: '2026-11-29',
  },
  'observability.policy-verdicts': {
    support: 'yes',
    value: 'Verdict events, with the name of the deciding policy',
    detail:
      'Policy verdict events are on by default, and Hubble adds to them the name of the policy that allowed or denied the flow (`networkPolicyCorrelation`, on by default), in audit mode that of the one that would deny it. A drop because no rule matched gets no name. Since 1.18 a policy of Cilium may also carry a log field: up to 32 characters, which Hubble adds to the same events.',
    conditions: [
      'pods that Cilium manages',
      'IPv6 clusters under the VPC CNI: `ENABLE_V4_EGRESS=false` for new pods, or IPv4 egress goes unseen',
      'under heavy traffic Hubble can lose events',
    ],
    default: 'on',
    because:
      'the troubleshooting page has Hubble observe only managed pods, the tuning guide has it lose events under heavy traffic, and a chain hides the IPv4 egress of IPv6 pods.',
    sources: [
      {
        document: 'cilium/policy-creation',
        lines: [[106, 113]],
        passage: 'Observe policy verdicts',
      },
      { document: 'cilium-chart/readme-md', lines: [148, 153, 612] },
      {
        document: 'web/github-com-cilium-cilium-releases-tag-v1-18-0',
        passage: 'Log field in policies',
      },
      {
        document: 'cilium/rule',
        lines: [
          [45, 53],
          [145, 148],
        ],
        passage: 'Log field',
      },
      {
        document: 'cilium-228a293/rule',
        lines: [
          [47, 55],
          [147, 150],
        ],
        passage: 'Log field',
      },
      {
        document: 'cilium/policy-correlation',
        lines: [
          [24, 39],
          [64, 91],
        ],
      },
      {
        document: 'cilium/endpoint-policy',
        lines: [[1337, 1357]],
        passage: 'Policies of a verdict',
      },
      {
        document: 'cilium/policy-resolve',
        lines: [[312, 322]],
        passage: 'Look-up of the policies',
      },
      {
        document: 'cilium/mapstate',
        lines: [
          [405, 409],
          [503, 505],
        ],
        passage: 'No match, no rule',
      },
      {
        document: 'cilium/flow-proto',
        lines: [
          [139, 153],
          [549, 555],
        ],
        passage: 'Policies of a flow',
      },
      {
        document: 'cilium/troubleshooting',
        lines: [[175, 178]],
        passage: 'Pods that Hubble observes',
      },
      { document: 'web/github-com-cilium-cilium-issues-28409' },
      { document: 'vpc-cni/readme', lines: [[703, 711]], passage: 'ENABLE_V4_EGRESS' },
      { document: 'cilium/tuning', lines: [[409, 412]], passage: 'Lost events' },
    ],
    reviewed: '2026-11-29',
  },
  'observability.service-map': {
    support: 'yes',
    value: 'Drawn by Hubble UI, layers 3, 4 and 7',
    detail:
      'Hubble UI discovers the dependencies of services at layers 3, 4 and even 7 and draws them as a map that can be filtered. It takes its view from Hubble Relay, which connects to the Hubble server in each agent. Layer 7 details are there for traffic that an L7 policy matches.',
    conditions: [
      'pods that Cilium manages',
      'for layer 7, no chain on another CNI and, for HTTPS, TLS inspection',
    ],
    default: 'off',
    because:
      'the sources do not call the map live, have Hubble observe only pods that Cilium manages, and leave out of layer 7 chains and, without inspection, HTTPS.',
    sources: [
      { document: 'cilium/hubble-index', lines: [[24, 30]] },
      { document: 'cilium/component-overview', lines: [[69, 90]] },
      { document: 'cilium/visibility', lines: [[17, 24]], passage: 'What becomes visible' },
      { document: 'cilium-chart/readme-md', lines: [623, 709], passage: 'Off by default' },
      {
        document: 'cilium/troubleshooting',
        lines: [[175, 178]],
        passage: 'Pods that Hubble observes',
      },
      { document: 'cilium/conformance-aws-cni', lines: [449], passage: 'No layer 7 in a chain' },
      { document: 'cilium/tls-visibility', lines: [[13, 18]], passage: 'HTTPS' },
    ],
    reviewed: '2026-11-29',
  },
  'observability.export': {
    support: 'yes',
    value: 'Flows as JSON to file or stdout, Prometheus, gRPC',
    detail:
      'Flows leave through static or dynamic exporters of each agent, which write JSON for whichever logging solution you run; a change of the static one takes a restart of the Cilium pods. Metrics go to Prometheus, and other clients can read the gRPC API of Hubble. The page on the exporter describes none for OpenTelemetry, though a table for EKS Anywhere names OpenTelemetry among what is open source. By the same table, SIEM integration and Timescape, the flow store, belong to Isovalent Enterprise.',
    conditions: [
      'flows of pods that Cilium manages',
      'no record of every packet: connections are aggregated, and under heavy traffic Hubble can lose events',
      'layer 7 flows carry query strings, user information and headers, unless redaction is set',
    ],
    default: 'exporters and Hubble metrics off',
    because:
      'the default covers exporters and metrics of Hubble, while operator and Envoy publish theirs, and Hubble observes only managed pods, aggregates, can lose events and redacts nothing by default.',
    sources: [
      {
        document: 'cilium/export',
        lines: [[11, 279]],
      },
      { document: 'cilium/metrics', lines: [[13, 18]], passage: 'Prometheus' },
      { document: 'cilium/hubble', lines: [[38, 61]], passage: 'Hubble gRPC services' },
      {
        document: 'cilium-chart/readme-md',
        lines: [501, [575, 576], 593, 927],
        passage: 'Exporters and metrics',
      },
      {
        document: 'eks-anywhere/networking-networking-and-security',
        lines: [
          [37, 38],
          [50, 51],
        ],
        passage: 'What is paid',
      },
      {
        document: 'cilium/troubleshooting',
        lines: [[175, 178]],
        passage: 'Pods that Hubble observes',
      },
      { document: 'cilium-chart/readme-md', lines: [[163, 165]], passage: 'Aggregation' },
      { document: 'cilium/tuning', lines: [[409, 412]], passage: 'Lost events' },
      { document: 'cilium/visibility', lines: [[94, 105]], passage: 'Redaction' },
    ],
    reviewed: '2026-11-29',
  },
} as const satisfies ClaimsFor<'observability'>;
