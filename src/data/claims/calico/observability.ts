import type { ClaimsFor } from '../../claim.ts';

export const observability = {
  'observability.flow-logs': {
    support: 'partial',
    missing: 'general availability, and storage beyond about an hour',
    value: 'Goldmane API, about one hour of flows in memory',
    detail:
      'Felix streams flows over gRPC to Goldmane, which groups them into 15-second buckets and remembers roughly the last hour in memory. The feature is a tech preview in open source since v3.30 and has not left that state in v3.32. A new operator or Helm installation turns it on; a cluster upgraded from v3.29 has to enable it by hand, and manifest installations cannot have it. For longer history you pay or register: 24 hours in the Calico Cloud Free Tier, seven days in Calico Cloud, as long as Elasticsearch has room in Enterprise.',
    default: 'on for new operator and Helm installations',
    since: 'v3.30.0 as tech preview',
    correction: {
      said: 'Calico has flow logs only in its paid editions',
      untrueSince: 'v3.30.0 (5 May 2025)',
      now: 'Open source serves flow logs through Goldmane, as a tech preview and for about the last hour. Long retention is what remains paid.',
      misleads: 'teams that rule out open source for want of any record of connections',
    },
    sources: [
      { document: 'calico-docs/view-flow-logs', lines: [13, [48, 56]] },
      {
        document: 'calico-docs/enable-whisker',
        lines: [
          [14, 16],
          [29, 30],
        ],
        passage: 'After upgrades; not with manifests',
      },
      { document: 'calico/goldmane', lines: [39, 177] },
      { document: 'calico-docs/calico-product-editions', lines: [27], passage: 'Data retention' },
    ],
    reviewed: '2026-11-22',
  },
  'observability.ui': {
    support: 'partial',
    missing: 'general availability, built-in authentication, dashboards, a policy board',
    value: 'Whisker web console, as tech preview',
    detail:
      'Whisker lists the live flow stream in a browser and filters it by policy, namespace, pod and verdict. Nothing exposes it to begin with: you reach the `whisker` Service on port 8081 by port-forward, and should put authentication in front before publishing it. Dashboards, a policy board and full management belong to the console of Calico Enterprise and Calico Cloud.',
    default: 'on for new operator installations, reachable in-cluster only',
    since: 'v3.30.0 as tech preview',
    correction: {
      said: 'Open-source Calico has no graphical interface',
      untrueSince: 'v3.30.0 (5 May 2025)',
      now: 'Whisker is part of new operator installations. It shows flows; managing policies in a console is still paid.',
      misleads: 'evaluators who compare Calico as if it could be watched by command line only',
    },
    sources: [
      {
        document: 'calico-docs/view-flow-logs',
        lines: [[48, 52], [80, 91], 112],
        passage: 'Whisker',
      },
      {
        document: 'calico-docs/release-notes-index',
        lines: [[69, 72]],
        passage: 'Release notes 3.32: Whisker filters',
      },
      { document: 'calico-docs/calico-product-editions', lines: [52] },
    ],
    reviewed: '2026-11-22',
  },
  'observability.metrics': {
    support: 'yes',
    value: 'Prometheus metrics from Felix, Typha and controllers',
    detail:
      'Felix (port 9091), Typha and kube-controllers (port 9094) export Prometheus metrics on component health, the data plane and IPAM. The first two wait to be enabled; since v3.32 Felix can serve its metrics over TLS. Beware of dashboards written for Enterprise: the `calico_denied_packets` series behind its alerts does not exist in open-source Felix v3.32.1.',
    default: 'Felix and Typha off, kube-controllers on',
    sources: [
      { document: 'calico-docs/monitor-component-metrics', lines: [70, 114] },
      {
        document: 'calico-docs/kubecontrollersconfig',
        lines: [67],
        passage: 'kube-controllers metrics',
      },
      {
        document: 'calico-docs/release-notes-index',
        lines: [260],
        passage: 'Release notes 3.32: TLS metrics',
      },
      { document: 'calico-docs/prometheus', lines: [[12, 91]] },
      { document: 'calico-docs/configure-prometheus', lines: [44] },
    ],
    reviewed: '2026-11-22',
  },
  'observability.l7-visibility': {
    support: 'paid',
    edition: 'Calico Enterprise, Calico Cloud',
    value: 'HTTP logs from an Envoy collector, now deprecated',
    detail:
      'Logs of HTTP requests exist in Calico Enterprise and Calico Cloud only, and Enterprise 3.23 deprecates the Envoy collector behind them in favour of Istio ambient mode. Open-source users see at layer 7 whatever their Istio or the Envoy-based ingress gateway emits.',
    sources: [
      { document: 'calico-docs/calico-product-editions', lines: [79] },
      { document: 'calico-docs/configure', lines: [9], passage: 'Deprecation of the collector' },
    ],
    reviewed: '2026-11-22',
  },
  'observability.policy-verdicts': {
    support: 'yes',
    value: 'Verdict and policies per flow; Log rules',
    detail:
      'Every flow log carries the action taken and the policies that hit the flow, both those enforced and those merely staged (`policies.pending`). Flow logs are a tech preview; the older way is a rule with the `Log` action. It writes to the kernel log in iptables and nftables mode and to the trace pipe in eBPF mode, which needs kernel 5.16 or later. Since v3.32 those entries can be rate-limited.',
    conditions: ['Linux nodes for the Log action'],
    sources: [
      { document: 'calico-docs/view-flow-logs', lines: [62, 73], passage: 'Flow log fields' },
      { document: 'calico-docs/log-rules', lines: [[69, 72], 110] },
      {
        document: 'calico-docs/release-notes-index',
        lines: [232],
        passage: 'Release notes 3.32: log rate limit',
      },
    ],
    reviewed: '2026-11-22',
  },
  'observability.service-map': {
    support: 'paid',
    edition: 'Calico Enterprise, Calico Cloud (its Free Tier included)',
    value: 'Service Graph, also in the Calico Cloud Free Tier',
    detail:
      'The Service Graph draws which services talk to which in Calico Enterprise and Calico Cloud. The Calico Cloud Free Tier includes it for one cluster with open-source Calico v3.30 or later. Open source by itself has no topology view: Whisker lists flows one by one.',
    sources: [
      { document: 'calico-docs/calico-product-editions', lines: [74] },
      { document: 'calico-docs/visualize-traffic', lines: [[9, 10]] },
    ],
    reviewed: '2026-11-22',
  },
  'observability.export': {
    support: 'partial',
    missing: 'ready-made exporters to storage or a SIEM',
    value: 'gRPC API to read flows; exporters are paid',
    detail:
      'Open source leaves the export to you: Goldmane serves its flows over a gRPC API, and it can push them to the Calico Cloud Free Tier. No exporter to object storage, a log store or a SIEM comes with it. Enterprise forwards its logs to Amazon S3, Syslog and Splunk.',
    sources: [
      { document: 'calico-docs/flow-logs-api', lines: [[13, 14]] },
      {
        document: 'calico-master/goldmane-design',
        lines: [112],
        passage: 'Push to Calico Cloud (master)',
      },
      {
        document: 'calico-docs/elastic-overview',
        lines: [22],
        passage: 'Enterprise log forwarding',
      },
    ],
    reviewed: '2026-11-22',
  },
} as const satisfies ClaimsFor<'observability'>;
