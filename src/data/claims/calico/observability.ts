import type { ClaimsFor } from '../../claim.ts';

export const observability = {
  'observability.flow-logs': {
    support: 'partial',
    missing: 'general availability, and storage beyond about an hour',
    value: 'Goldmane API, about one hour of flows in memory',
    detail:
      'Felix streams flows over gRPC to Goldmane, which groups them into 15-second buckets and remembers roughly the last hour in memory. The feature is a tech preview in open source since v3.30 and has not left that state in v3.32. A new operator or Helm installation turns it on; a cluster upgraded from v3.29 has to enable it by hand, and manifest installations cannot have it. For longer history you register or pay: 24 hours in the Calico Cloud Free Tier, seven days in Calico Cloud, no limit but your own storage in Enterprise.',
    default: 'on for new operator and Helm installations',
    since: 'v3.30.0 as tech preview',
    newer: [
      {
        release: 'v3.32.2',
        change:
          'After a policy came to allow a flow, Felix no longer goes on reporting a deny with counters at zero.',
        basis: 'documents',
        sources: [{ document: 'calico/release-notes-v3-32-2', lines: [8] }],
        reviewed: '2026-11-27',
      },
      {
        release: 'v3.33.0',
        change:
          'Repairs counters: those of connections in an nftables flowtable stood still, and a changed policy path could show a staged policy as the verdict in force. The backend of Whisker serves HTTPS only.',
        basis: 'documents',
        sources: [{ document: 'calico/release-notes-v3-33-0', lines: [33, 55, 64, 66] }],
        reviewed: '2026-11-27',
      },
    ],
    correction: {
      said: 'Calico has flow logs only in its paid editions',
      untrueSince: 'v3.30.0',
      now: 'Open source serves flow logs through Goldmane, as a tech preview and for about the last hour. Long retention is what remains paid.',
      misleads: 'teams that rule out open source for want of any record of connections',
    },
    sources: [
      { document: 'calico-docs/view-flow-logs', lines: [13, [27, 29], [48, 56]] },
      {
        document: 'calico-docs/enable-whisker',
        lines: [
          [14, 23],
          [29, 30],
        ],
        passage: 'gRPC interface; after upgrades; not with manifests',
      },
      { document: 'calico-docs/release-notes-index', lines: [93], passage: 'Status by release' },
      { document: 'calico/goldmane', lines: [[35, 40], 177] },
      {
        document: 'calico/goldmane-client',
        lines: [[35, 57]],
        passage: 'gRPC connection',
      },
      {
        document: 'calico/goldmane-reporter',
        lines: [[38, 77]],
        passage: 'Felix pushes its flows',
      },
      {
        document: 'calico-docs/version-3-30-release-notes-index',
        lines: [[13, 25]],
        passage: 'Tech preview',
      },
      { document: 'calico-docs/calico-product-editions', lines: [27], passage: 'Data retention' },
    ],
    reviewed: '2026-11-27',
  },
  'observability.packet-capture': {
    support: 'paid',
    edition: 'Calico Enterprise, Calico Cloud',
    value: 'PacketCapture resource, in paid editions only',
    detail:
      'In Calico Enterprise a `PacketCapture` resource, or a click in the Service Graph, starts or schedules a capture for selected pods, filtered by port and protocol, and you download pcap files. The edition table gives captures to Calico Cloud and Calico Enterprise, not to the Free Tier or to open source. Open source can log packets in its eBPF programs, chosen by pcap expressions in `bpfLogFilters`, at a price in performance: lines of a log that are read inside `calico-node`, not packets.',
    conditions: [
      'no host-networked pods, host endpoints, pods with several interfaces or Windows nodes',
      '`PacketCaptureAPI` resource created',
    ],
    sources: [
      { document: 'calico-docs/calico-product-editions', lines: [23, 76] },
      {
        document: 'calico-docs/packetcapture',
        lines: [
          [13, 22],
          [35, 37],
          [43, 47],
          [57, 70],
        ],
      },
      { document: 'calico-docs/packetcapture-resource', lines: [[9, 13]] },
      {
        document: 'calico-docs/troubleshoot-ebpf',
        lines: [[191, 217]],
        passage: 'Logs of the eBPF programs',
      },
    ],
    reviewed: '2026-11-27',
  },
  'observability.ui': {
    support: 'partial',
    missing: 'general availability, built-in authentication, dashboards, a policy board',
    value: 'Whisker web console, as tech preview',
    detail:
      'Whisker lists the live flow stream in a browser and filters it by policy, namespace, pod and verdict. Nothing exposes it to begin with: you reach the `whisker` Service on port 8081 by port-forward. To publish it takes policies of yours, since those of Calico deny all ingress to it, and authentication in front, since it has none. Dashboards, a policy board and full management belong to the console of Calico Enterprise and Calico Cloud.',
    default: 'on for new operator installations, reachable in-cluster only',
    since: 'v3.30.0 as tech preview',
    correction: {
      said: 'Open-source Calico has no graphical interface',
      untrueSince: 'v3.30.0',
      now: 'Whisker is part of new operator installations. It shows flows; managing policies in a console is still paid.',
      misleads: 'evaluators who compare Calico as if it could be watched by command line only',
    },
    sources: [
      {
        document: 'calico-docs/view-flow-logs',
        lines: [[48, 52], [80, 105], 112],
        passage: 'Whisker',
      },
      {
        document: 'calico-docs/release-notes-index',
        lines: [[69, 72]],
        passage: 'Release notes 3.32: Whisker filters',
      },
      { document: 'calico-docs/calico-product-editions', lines: [52, 73, 80] },
    ],
    reviewed: '2026-11-27',
  },
  'observability.metrics': {
    support: 'yes',
    value: 'Prometheus metrics from Felix, Typha and controllers',
    detail:
      'Felix (port 9091), Typha and kube-controllers (port 9094) export Prometheus metrics on component health, the data plane and IPAM. The first two wait to be enabled; since v3.32 Felix can serve its metrics over TLS, and then asks clients for a certificate unless `prometheusMetricsClientAuth` says otherwise. Beware of dashboards written for Enterprise: the `calico_denied_packets` series behind its alerts does not exist in open-source Felix v3.32.1.',
    default: 'Felix and Typha off, kube-controllers on',
    newer: [
      {
        release: 'v3.33.0',
        change:
          'With TLS on, Felix no longer asks for client certificates by default: `prometheusMetricsClientAuth` is `NoClientCert` unless you set it. kube-controllers add `ipam_ippool_reserved`, and reserved addresses no longer count as free.',
        basis: 'documents',
        sources: [
          { document: 'calico/release-notes-v3-33-0', lines: [84, 131] },
          {
            document: 'calico-docs/upgrade-notes-3-33',
            lines: [[137, 145]],
            passage: 'Metrics endpoint of Felix',
          },
        ],
        reviewed: '2026-11-27',
      },
    ],
    sources: [
      { document: 'calico-docs/monitor-component-metrics', lines: [70, 114, 193, 293] },
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
      {
        document: 'calico/docs-config-params',
        lines: [[549, 558]],
        passage: 'PrometheusMetricsClientAuth',
      },
      { document: 'calico-docs/prometheus', lines: [[12, 91]] },
      { document: 'calico-docs/configure-prometheus', lines: [44] },
    ],
    reviewed: '2026-11-27',
  },
  'observability.l7-visibility': {
    support: 'paid',
    edition: 'Calico Enterprise, Calico Cloud',
    value: 'HTTP logs from an Envoy collector, now deprecated',
    detail:
      'Logs of HTTP requests exist in Calico Enterprise and Calico Cloud only, and Enterprise 3.23 deprecates the Envoy collector behind them in favour of Istio ambient mode. The collector works neither in eBPF mode nor beside a service mesh, leaves out host-networked clients and restarts the pods it is enabled for. Open-source users see at layer 7 whatever their Istio or the Envoy-based ingress gateway emits.',
    conditions: [
      'Kubernetes 1.29 or later',
      'iptables or nftables data plane, without a service mesh such as Istio',
    ],
    because: 'the pages of Enterprise rule out eBPF mode and service meshes for these logs.',
    sources: [
      { document: 'calico-docs/calico-product-editions', lines: [79] },
      {
        document: 'calico-docs/configure',
        lines: [
          [9, 10],
          [40, 51],
        ],
        passage: 'Deprecation and limits',
      },
      {
        document: 'calico-docs/enterprise-install',
        lines: [[74, 81]],
        passage: 'What eBPF mode of Enterprise leaves out',
      },
    ],
    reviewed: '2026-11-27',
  },
  'observability.policy-verdicts': {
    support: 'yes',
    value: 'Verdict and policies per flow; Log rules',
    detail:
      'Every flow log carries the action taken and the policies that hit the flow, both those enforced and those merely staged (`policies.pending`). Flow logs are a tech preview; the older way is a rule with the `Log` action. It writes to the kernel log in iptables and nftables mode, before the actions that follow, and to the trace pipe in eBPF mode, with the final verdict; the latter needs kernel 5.16 or later. Since v3.32 those entries can be rate-limited.',
    conditions: ['Linux nodes for the Log action'],
    newer: [
      {
        release: 'v3.32.2',
        change: 'Whisker no longer shows live denials of a flow that a changed policy allows.',
        basis: 'documents',
        sources: [{ document: 'calico/release-notes-v3-32-2', lines: [8] }],
        reviewed: '2026-11-27',
      },
      {
        release: 'v3.33.0',
        change:
          'Staged policies count in the pending trace only, and no longer show as the verdict in force.',
        basis: 'documents',
        sources: [{ document: 'calico/release-notes-v3-33-0', lines: [64, 66] }],
        reviewed: '2026-11-27',
      },
    ],
    sources: [
      { document: 'calico-docs/view-flow-logs', lines: [62, 73], passage: 'Flow log fields' },
      {
        document: 'calico-docs/staged-network-policies',
        lines: [132],
        passage: 'policies.pending',
      },
      {
        document: 'calico-docs/limitations',
        lines: [15],
        passage: 'No Log action on Windows',
      },
      { document: 'calico-docs/log-rules', lines: [[48, 55], [69, 76], 110] },
      {
        document: 'calico-docs/release-notes-index',
        lines: [232],
        passage: 'Release notes 3.32: log rate limit',
      },
    ],
    reviewed: '2026-11-27',
  },
  'observability.service-map': {
    support: 'paid',
    edition: 'Calico Enterprise, Calico Cloud (its Free Tier included)',
    value: 'Service Graph, also in the Calico Cloud Free Tier',
    detail:
      'The Service Graph draws which services talk to which in Calico Enterprise and Calico Cloud. The Calico Cloud Free Tier includes it for one cluster with open-source Calico v3.30 or later. Open source by itself has no topology view: Whisker lists flows one by one.',
    sources: [
      { document: 'calico-docs/calico-product-editions', lines: [28, 74, 83] },
      { document: 'calico-docs/visualize-traffic', lines: [[9, 10]] },
    ],
    reviewed: '2026-11-27',
  },
  'observability.export': {
    support: 'partial',
    missing: 'ready-made exporters to storage or a SIEM',
    value: 'gRPC API to read flows; exporters are paid',
    detail:
      'Open source leaves the export to you: Goldmane serves its flows over a gRPC API, a tech preview, and it can push them to one HTTP endpoint; the Calico Cloud Free Tier lives on its flows. No exporter to object storage, a log store or a SIEM comes with it. Enterprise forwards its logs to Amazon S3, Syslog and Splunk.',
    sources: [
      { document: 'calico-docs/flow-logs-api', lines: [[9, 14]] },
      {
        document: 'calico-docs/enable-whisker',
        lines: [[19, 22]],
        passage: 'Calico Cloud Free Tier',
      },
      {
        document: 'calico-master/goldmane-design',
        lines: [112],
        passage: 'Push to an HTTP endpoint (master)',
      },
      {
        document: 'calico-docs/elastic-overview',
        lines: [22],
        passage: 'Enterprise log forwarding',
      },
    ],
    reviewed: '2026-11-27',
  },
} as const satisfies ClaimsFor<'observability'>;
