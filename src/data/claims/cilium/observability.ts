import type { ClaimsFor } from '../../model.ts';

export const observability = {
  'observability.flow-logs': {
    support: 'yes',
    value: 'Hubble flows; file/stdout exporter',
    detail: 'Every agent keeps flows with identities, verdicts and policy names in a ring buffer (Hubble is on by default); the exporter writes them to a rotated file or stdout with filters and field masks. Long-term storage (Timescape) is Enterprise.',
    default: 'Hubble on, export off',
    sources: [
      { document: 'cilium/hubble', lines: [[67, 91]] },
      { document: 'cilium/export', lines: [[11, 74]] },
      { document: 'cilium-chart/readme-md', lines: [[574, 575]] },
      { document: 'eks-anywhere/networking-networking-and-security', lines: [[37, 53]] },
    ],
    reviewed: '2026-11-22',
  },
  'observability.ui': {
    support: 'yes',
    value: 'Hubble UI, open source, opt-in',
    detail: 'A web UI with a live service map and flow list on top of Hubble Relay; both are off by default.',
    default: 'off',
    sources: [
      { document: 'cilium/hubble-ui', lines: [[7, 45]] },
      { document: 'cilium/hubble-index', lines: [[16, 30]] },
      { document: 'cilium-chart/readme-md', lines: [623, 709] },
    ],
    reviewed: '2026-11-22',
  },
  'observability.metrics': {
    support: 'yes',
    value: 'Prometheus: agent, operator, Envoy, Hubble; Grafana boards',
    detail: 'Operator and Envoy metrics are on by default, agent metrics (prometheus.enabled) and Hubble metrics (hubble.metrics.enabled list) off. Hubble metrics: dns, drop, flow, flows-to-world, http/httpV2, icmp, port-distribution, tcp, sctp.',
    default: 'partly',
    sources: [
      { document: 'cilium/metrics', lines: [[9, 60], [1215, 1405]] },
      { document: 'cilium-chart/readme-md', lines: [501, 593, 927, 993] },
      { document: 'cilium/grafana' },
    ],
    reviewed: '2026-11-22',
  },
  'observability.l7-visibility': {
    support: 'yes',
    value: 'HTTP and DNS through L7 policies',
    detail: 'L7 details appear in Hubble for traffic selected by a policy with L7 rules, which also means the policy restricts that traffic. DNS is seen on egress only. Query strings, user info and headers are only redacted if asked.',
    conditions: ['l7Proxy enabled'],
    sources: [
      { document: 'cilium/visibility', lines: [[13, 35], [87, 113]] },
    ],
    reviewed: '2026-11-22',
  },
  'observability.policy-verdicts': {
    support: 'yes',
    value: 'Verdict events and policy names in flows',
    detail: 'Policy-verdict events are emitted by default and Hubble attaches the allowing or denying policy (networkPolicyCorrelation on by default); a log field in policies is passed through since 1.18.',
    default: 'on',
    sources: [
      { document: 'cilium-chart/readme-md', lines: [148, 612] },
      { document: 'cilium/policy-creation', lines: [[106, 113]], passage: 'Observe policy verdicts' },
      { document: 'web/github-com-cilium-cilium-releases-tag-v1-18-0' },
    ],
    reviewed: '2026-11-22',
  },
  'observability.service-map': {
    support: 'yes',
    value: 'Hubble UI draws it (L3/L4/L7)',
    detail: 'The dependency map is built live from flows by Hubble UI; no separate collector is needed.',
    default: 'off',
    sources: [
      { document: 'cilium/hubble-index', lines: [[24, 30]] },
      { document: 'cilium/component-overview', lines: [[69, 90]] },
    ],
    reviewed: '2026-11-22',
  },
  'observability.export': {
    support: 'yes',
    value: 'File/stdout flow export, Prometheus, gRPC API',
    detail: 'Static and dynamic exporters write JSON flows for any log shipper; metrics go to Prometheus; the Hubble gRPC API serves others. The docs no longer describe an OpenTelemetry exporter. SIEM integration and Timescape are Isovalent Enterprise.',
    default: 'off',
    sources: [
      { document: 'cilium/export', lines: [[11, 119]] },
      { document: 'cilium/hubble', lines: [[38, 77]], passage: 'Hubble gRPC services' },
      { document: 'cilium-chart/readme-md', lines: [575] },
    ],
    reviewed: '2026-11-22',
  },
} as const satisfies ClaimsFor<'observability'>;
