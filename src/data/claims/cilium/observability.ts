import type { ClaimsFor } from '../../claim.ts';

export const observability = {
  'observability.flow-logs': {
    support: 'yes',
    value: 'Hubble flows in each agent, exportable to file or stdout',
    detail:
      'Each agent records flows with identities, verdicts and policy names in a ring buffer, because Hubble is enabled in a fresh installation. It is no log of every packet: an active connection is reported about every five seconds and at new TCP flags. The buffer holds 4,095 events of that node unless set otherwise, and new ones overwrite the oldest. To keep them longer, turn on the exporter: it writes to a rotated file or to stdout and takes filters and field masks. A store for the long term (Timescape) is part of the Enterprise edition.',
    default: 'Hubble on, export off',
    sources: [
      { document: 'cilium/hubble', lines: [[67, 91]] },
      { document: 'cilium/cilium-agent', lines: [253], passage: 'hubble-event-buffer-capacity' },
      { document: 'cilium/export', lines: [[11, 74]] },
      {
        document: 'cilium-chart/readme-md',
        lines: [
          [163, 165],
          [574, 575],
        ],
        passage: 'Aggregation; Hubble',
      },
      {
        document: 'eks-anywhere/networking-networking-and-security',
        lines: [[37, 53]],
        passage: 'Timescape as a paid feature',
      },
      { document: 'cilium/hubble-index', lines: [[20, 27]], passage: 'Scope of an agent' },
      { document: 'cilium-chart/readme-md', lines: [612], passage: 'Names of policies' },
    ],
    reviewed: '2026-11-27',
  },
  'observability.packet-capture': {
    support: 'partial',
    missing: 'pcap files and an object that starts a capture',
    value: 'Traces of chosen endpoints in the agent; no recorder',
    detail:
      'The project took its experimental pcap recorder, deprecated in 1.18, out of the code in August 2025 and sent users to tools such as `tcpdump`. What is left is `cilium-dbg monitor` in the agent: it prints traces of chosen endpoints, in hexadecimal on demand, with 128 bytes of payload by default, or 192 in an overlay. Packets that NodePort handling sends back at XDP do not show up in `tcpdump`.',
    sources: [
      { document: 'web/github-com-cilium-cilium-pull-41237' },
      { document: 'cilium/cilium-dbg-monitor', lines: [[5, 33]] },
      { document: 'cilium/cilium-agent', lines: [[442, 443]], passage: 'Length of payload' },
      { document: 'cilium/kubeproxy-free', lines: [[1171, 1174]], passage: 'XDP and tcpdump' },
    ],
    reviewed: '2026-11-27',
  },
  'observability.ui': {
    support: 'yes',
    value: 'Hubble UI, open source, to be switched on',
    detail:
      'Hubble UI shows a live service map and a list of flows in the browser. It sits on top of Hubble Relay, so both have to be enabled; a fresh installation has neither, even though Hubble already runs inside the agents. Everything it needs is part of the open-source project.',
    default: 'off',
    sources: [
      { document: 'cilium/hubble-ui', lines: [[7, 45]] },
      { document: 'cilium/hubble-index', lines: [[16, 30]] },
      { document: 'cilium-chart/readme-md', lines: [623, 709] },
    ],
    reviewed: '2026-11-27',
  },
  'observability.metrics': {
    support: 'yes',
    value: 'Prometheus metrics of all parts, with Grafana dashboards',
    detail:
      'Agent, operator, Envoy and Hubble all speak Prometheus, and Grafana dashboards are available. Operator and Envoy publish their metrics by default. The agent waits for `prometheus.enabled`, and Hubble for a list in `hubble.metrics.enabled`, which may name dns, drop, flow, flows-to-world, httpV2 (or the deprecated http in its place), icmp, port-distribution, tcp and sctp. The figures on HTTP and DNS count only what a layer 7 policy makes visible.',
    default: 'operator and Envoy on, agent and Hubble off',
    sources: [
      {
        document: 'cilium/metrics',
        lines: [
          [9, 60],
          [1215, 1417],
        ],
      },
      { document: 'cilium-chart/readme-md', lines: [501, 593, 927, 993] },
      { document: 'cilium/grafana' },
      { document: 'cilium/visibility', lines: [[17, 26]], passage: 'What becomes visible' },
    ],
    reviewed: '2026-11-27',
  },
  'observability.l7-visibility': {
    support: 'yes',
    value: 'HTTP and DNS, for traffic under an L7 policy',
    detail:
      'Hubble shows HTTP and DNS details only for traffic that a policy with L7 rules selects. Seeing more therefore means restricting more: the same policy limits what may pass. DNS appears on egress alone. Query strings, user information and headers are shown as they are unless you ask for redaction. The options end there: none hides URL paths or DNS names.',
    conditions: [
      'L7 proxy enabled (`l7Proxy`)',
      'not chained on another CNI',
      'for IPv6 traffic that is masqueraded, a kernel with the fix that the page names',
    ],
    because:
      'layer 7 rules count as limited in a chain, and with masqueraded IPv6 they need a kernel fix.',
    sources: [
      {
        document: 'cilium/visibility',
        lines: [
          [13, 35],
          [87, 113],
        ],
      },
      { document: 'cilium/cilium-agent', lines: [[275, 279]], passage: 'All redaction flags' },
      {
        document: 'cilium/cni-chaining-limitations',
        lines: [[7, 12]],
        passage: 'Layer 7 policy in a chain',
      },
    ],
    reviewed: '2026-11-27',
  },
  'observability.policy-verdicts': {
    support: 'yes',
    value: 'Verdict events, with the name of the deciding policy',
    detail:
      'The agents emit an event for every policy verdict by default, and Hubble adds the name of the policy that allowed or denied the flow (`networkPolicyCorrelation`, on by default). Since 1.18 a policy may also carry a log field, whose text comes out with its verdicts.',
    default: 'on',
    sources: [
      {
        document: 'cilium/policy-creation',
        lines: [[106, 113]],
        passage: 'Observe policy verdicts',
      },
      { document: 'cilium-chart/readme-md', lines: [148, 612] },
      {
        document: 'web/github-com-cilium-cilium-releases-tag-v1-18-0',
        passage: 'Log field in policies',
      },
      { document: 'cilium/rule', lines: [[145, 148]], passage: 'Log field' },
    ],
    reviewed: '2026-11-27',
  },
  'observability.service-map': {
    support: 'yes',
    value: 'Drawn live by Hubble UI, layers 3, 4 and 7',
    detail:
      'Hubble UI derives the map of dependencies from the flows as they happen, at layers 3, 4 and 7. You run no further collector for it, only Hubble UI with the Relay below it. Layer 7 details are there just for traffic that an L7 policy selects.',
    default: 'off',
    sources: [
      { document: 'cilium/hubble-index', lines: [[24, 30]] },
      { document: 'cilium/component-overview', lines: [[69, 90]] },
    ],
    reviewed: '2026-11-27',
  },
  'observability.export': {
    support: 'yes',
    value: 'Flows as JSON to file or stdout, Prometheus, gRPC',
    detail:
      'Flows leave through static or dynamic exporters, which write JSON for whichever log shipper you run. Metrics go to Prometheus, and other consumers can read the gRPC API of Hubble. The documentation no longer describes an OpenTelemetry exporter, though a table for EKS Anywhere of 2025 still names OpenTelemetry among what is open source. By the same table, ready-made SIEM integration and Timescape, the flow store, belong to Isovalent Enterprise.',
    default: 'off',
    sources: [
      { document: 'cilium/export', lines: [[11, 119]] },
      { document: 'cilium/hubble', lines: [[38, 77]], passage: 'Hubble gRPC services' },
      { document: 'cilium-chart/readme-md', lines: [[575, 579]], passage: 'Exporters' },
      {
        document: 'eks-anywhere/networking-networking-and-security',
        lines: [
          [37, 38],
          [50, 51],
        ],
        passage: 'What is paid',
      },
    ],
    reviewed: '2026-11-27',
  },
} as const satisfies ClaimsFor<'observability'>;
