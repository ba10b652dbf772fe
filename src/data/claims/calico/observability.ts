import type { ClaimsFor } from '../../claim.ts';

export const observability = {
  'observability.flow-logs': {
    support: 'partial',
    missing: 'general availability, and storage beyond about an hour',
    value: 'Goldmane API, about one hour of flows in memory',
    detail:
      'Felix streams flows over gRPC to Goldmane, which groups them into 15-second buckets and keeps about an hour of them in memory. A flow log sums up alike connections; it does not record each one. The feature is a tech preview in open source, from v3.30 up to v3.32, and as such not supported for production use. New installations by operator or Helm have it on. The edition table gives data a retention of 24 hours in the Calico Cloud Free Tier, of seven days in Calico Cloud and without limit in Enterprise.',
    conditions: [
      'installation by operator or Helm; after an upgrade from v3.29 or earlier switched on by hand',
      'Linux nodes: the Windows driver of open-source Felix reports no flows',
      'eBPF mode: v3.33.0 or later for right counts of long ICMP flows',
    ],
    default: 'on for new operator and Helm installations',
    since: 'v3.30.0 as tech preview',
    newer: [
      {
        release: 'v3.32.2',
        change:
          'After a policy came to allow a flow, Felix no longer goes on reporting a deny with counters at zero.',
        basis: 'documents',
        sources: [{ document: 'calico/release-notes-v3-32-2', lines: [8] }],
        reviewed: '2026-11-28',
      },
      {
        release: 'v3.33.0',
        change:
          'In eBPF mode entries no longer age out early, which had duplicated packet and byte counts. A flow whose policy path changed no longer shows a staged policy as the verdict in force, with wrong counts.',
        basis: 'documents',
        sources: [{ document: 'calico/release-notes-v3-33-0', lines: [40, 66] }],
        reviewed: '2026-11-28',
      },
    ],
    correction: {
      said: 'Calico has flow logs only in its paid editions',
      untrueSince: 'v3.30.0',
      now: 'Open source serves flow logs through Goldmane, as a tech preview and for about the last hour. Longer retention comes with Calico Cloud, its Free Tier included, and with Enterprise.',
      misleads: 'teams that rule out open source for want of any record of connections',
    },
    because:
      'flow logs come with operator and Helm installations alone, the Windows driver makes no use of the flow collector that it is handed, and in eBPF mode counts can be wrong before v3.33.0.',
    sources: [
      { document: 'calico-docs/view-flow-logs', lines: [13, [27, 33], [99, 105]] },
      {
        document: 'calico-docs/enable-whisker',
        lines: [
          [14, 22],
          [29, 30],
        ],
        passage: 'gRPC interface; after upgrades; not with manifests',
      },
      {
        document: 'calico-docs/release-notes-index',
        lines: [[88, 93], 100],
        passage: 'Status by release',
      },
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
        document: 'calico/windows-driver',
        lines: [[35, 60]],
        passage: 'No flows of Windows nodes',
      },
      {
        document: 'calico-docs/version-3-30-release-notes-index',
        lines: [[13, 25], 260],
        passage: 'Tech preview',
      },
      {
        document: 'calico-docs/calico-product-editions',
        lines: [23, 27],
        passage: 'Data retention',
      },
      { document: 'calico/release-notes-v3-33-0', lines: [40], passage: 'Long ICMP flows' },
    ],
    reviewed: '2026-11-29',
  },
  'observability.packet-capture': {
    support: 'paid',
    edition: 'Calico Enterprise, Calico Cloud',
    value: 'PacketCapture resource, in paid editions only',
    detail:
      'In Calico Enterprise a `PacketCapture` resource, or a click in the Service Graph, starts or schedules a capture for selected pods, filtered by port and protocol, and you download pcap files. The edition table gives captures to Calico Cloud and Calico Enterprise, not to the Free Tier or to open source. With `bpfLogLevel` at `Debug` the eBPF programs of open source log packets, at a price in performance; pcap expressions in `bpfLogFilters` narrow that down. These are lines of a log, read inside `calico-node`, not packets.',
    conditions: [
      'no host-networked pods, host endpoints, pods with several interfaces or Windows nodes',
      '`PacketCaptureAPI` resource created, or the feature enabled in the web console',
    ],
    because:
      'the web console can enable the feature as well, in place of a `PacketCaptureAPI` resource that you write.',
    sources: [
      { document: 'calico-docs/calico-product-editions', lines: [23, 76] },
      {
        document: 'calico-docs/packetcapture',
        lines: [
          [13, 22],
          [35, 37],
          [43, 47],
          [57, 76],
        ],
      },
      { document: 'calico-docs/packetcapture-resource', lines: [[9, 13]] },
      {
        document: 'calico-docs/troubleshoot-ebpf',
        lines: [[191, 217]],
        passage: 'Logs of the eBPF programs',
      },
    ],
    reviewed: '2026-11-29',
  },
  'observability.ui': {
    support: 'partial',
    missing: 'general availability, dashboards, a policy board',
    value: 'Whisker web console, as tech preview',
    detail:
      'Whisker lists the live flow stream in a browser and filters it, since v3.32 also by policy, namespace, pod and verdict. As a tech preview it is not supported for production use. Nothing exposes it to begin with: you reach the `whisker` Service on port 8081 by port-forward. To publish it you need policies of your own, since those of Calico deny ingress to it, and should add security, such as an authentication layer at the ingress gateway. The edition table gives dashboards and a policy board to Calico Cloud and Enterprise; the Free Tier has some dashboards and a board to look at.',
    conditions: [
      'installation by operator or Helm, with Goldmane; after an upgrade from v3.29 or earlier both switched on by hand',
      'Linux nodes: the Windows driver of open-source Felix reports no flows',
    ],
    default: 'on for new operator and Helm installations, not exposed',
    since: 'v3.30.0 as tech preview',
    newer: [
      {
        release: 'v3.33.0',
        change:
          'By the guide to v3.33 Whisker answers by HTTPS on port 8443, with a self-signed certificate, and a hostname on its resource publishes it through Calico Ingress Gateway.',
        basis: 'documents',
        sources: [
          { document: 'calico/release-notes-v3-33-0', lines: [55], passage: 'HTTPS only' },
          { document: 'calico-docs/view-flow-logs-3-33', lines: [[109, 126]] },
        ],
        reviewed: '2026-11-29',
      },
    ],
    correction: {
      said: 'Open-source Calico has no graphical interface',
      untrueSince: 'v3.30.0',
      now: 'Whisker is part of new operator and Helm installations. It shows flows; a policy board to work with comes with Calico Cloud and Enterprise.',
      misleads: 'evaluators who compare Calico as if it could be watched by command line only',
    },
    because:
      'without Goldmane there is no Whisker, an upgrade from v3.29 or earlier leaves both off, and Windows nodes report no flows.',
    sources: [
      {
        document: 'calico-docs/view-flow-logs',
        lines: [13, [48, 52], [80, 112]],
        passage: 'Whisker',
      },
      {
        document: 'calico-docs/enable-whisker',
        lines: [
          [14, 25],
          [29, 30],
        ],
        passage: 'Goldmane as well',
      },
      {
        document: 'calico/windows-driver',
        lines: [[35, 60]],
        passage: 'No flows of Windows nodes',
      },
      {
        document: 'calico-docs/release-notes-index',
        lines: [
          [69, 72],
          [88, 93],
        ],
        passage: 'Release notes 3.32: Whisker filters; tech previews',
      },
      {
        document: 'calico-docs/version-3-30-release-notes-index',
        lines: [[13, 18], 260],
        passage: 'Tech preview',
      },
      { document: 'calico-docs/calico-product-editions', lines: [23, 52, 73, 80, 85] },
    ],
    reviewed: '2026-11-29',
  },
  'observability.metrics': {
    support: 'yes',
    value: 'Prometheus metrics from Felix, Typha and controllers',
    detail:
      'Felix (port 9091), Typha and kube-controllers (port 9094) serve metrics to Prometheus: those of Felix cover its calculations and the data plane, those of kube-controllers the addresses of Calico IPAM, such as those in use, borrowed or perhaps leaked. The first two wait to be enabled and for a Service of yours, by which Prometheus finds them, as does the third without the operator; on Windows nodes the firewall also blocks the port of Felix until `windowsManageFirewallRules` or a rule of yours opens it. Since v3.32 Felix can serve its metrics over TLS, and then asks clients for a certificate unless `prometheusMetricsClientAuth` says otherwise. `calico_denied_packets`, on which the guide of Enterprise builds an alert, is not on the list of open-source Felix.',
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
        reviewed: '2026-11-28',
      },
    ],
    sources: [
      {
        document: 'calico-docs/monitor-component-metrics',
        lines: [28, 70, 110, 114, [138, 163], 193, 240, [293, 317]],
      },
      { document: 'calico-docs/kube-controllers-prometheus', lines: [[7, 29]] },
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
      { document: 'calico-docs/prometheus', passage: 'List without denied packets' },
      { document: 'calico-docs/configure-prometheus', lines: [44] },
    ],
    reviewed: '2026-11-29',
  },
  'observability.l7-visibility': {
    support: 'paid',
    edition: 'Calico Enterprise, Calico Cloud',
    value: 'HTTP logs from an Envoy collector, now deprecated',
    detail:
      'The edition table gives logs of HTTP traffic and of DNS to Calico Cloud and Calico Enterprise only. In Enterprise 3.23 the selected traffic goes through an Envoy proxy that takes the logs from HTTP headers; that way is deprecated in favour of Istio ambient mode and will be removed. It works neither in eBPF mode nor beside a service mesh, leaves out host-networked clients and restarts the pods of a deployment when it is enabled; a changed selection can break connections.',
    conditions: [
      'Linux nodes, for HTTP and DNS logs',
      'HTTP logs: Kubernetes 1.29 or later',
      'HTTP logs: not in eBPF mode and not beside a service mesh such as Istio',
      'HTTP logs: at least 1 GB more log storage for each node and day of retention',
    ],
    because:
      'Windows nodes have neither kind of log in Enterprise and Cloud, and HTTP logs need log storage beside their other limits.',
    sources: [
      { document: 'calico-docs/calico-product-editions', lines: [23, 79] },
      {
        document: 'calico-docs/configure',
        lines: [
          [9, 10],
          [32, 57],
        ],
        passage: 'Deprecation and limits',
      },
      {
        document: 'calico-docs/enterprise-install',
        lines: [[74, 81]],
        passage: 'What eBPF mode of Enterprise leaves out',
      },
      {
        document: 'calico-docs/windows-enterprise-limitations',
        lines: [9, 15],
        passage: 'No such logs on Windows',
      },
      {
        document: 'calico-docs/windows-cloud-limitations',
        lines: [9, 15],
        passage: 'The same in Calico Cloud',
      },
    ],
    reviewed: '2026-11-29',
  },
  'observability.policy-verdicts': {
    support: 'yes',
    value: 'Verdict and policies per flow; Log rules',
    detail:
      'A flow log carries the action taken and the policies that the flow met; `policies.pending` shows what staged policies would do. Flow logs, kept for about an hour, are a tech preview, not supported for production use; another way is a rule with the `Log` action. On iptables and the like it writes to the kernel log before the actions that follow, in eBPF mode to the trace pipe with the final verdict, which needs kernel 5.16 or later. Log rules left in place can cost much performance. In v3.30.6, v3.31.4, v3.32.0 and later, on iptables and the like, the prefix of an entry can name tier and policy of the rule, cut at 29 characters by iptables and at 127 by nftables, and `logActionRateLimit` can limit their rate.',
    conditions: [
      'Flow logs: Linux nodes, installation by operator or Helm; after an upgrade from v3.29 or earlier switched on by hand',
      'Log action: Linux nodes, and not in containerised clusters such as kind',
      'Log rules: an `Allow` rule right after, as the tier may else deny the traffic',
    ],
    newer: [
      {
        release: 'v3.32.2',
        change: 'Whisker no longer shows live denials of a flow that a changed policy allows.',
        basis: 'documents',
        sources: [{ document: 'calico/release-notes-v3-32-2', lines: [8] }],
        reviewed: '2026-11-28',
      },
      {
        release: 'v3.33.0',
        change:
          'Staged policies count in the pending trace only, and no longer show as the verdict in force of a flow whose policy path changed.',
        basis: 'documents',
        sources: [{ document: 'calico/release-notes-v3-33-0', lines: [64, 66] }],
        reviewed: '2026-11-28',
      },
    ],
    because:
      'the flow logs come from Linux nodes and with an installation by operator or Helm, and an upgrade from v3.29 or earlier leaves them off.',
    sources: [
      {
        document: 'calico-docs/view-flow-logs',
        lines: [13, 58, 62, 73, [100, 105]],
        passage: 'Flow log fields, requirements',
      },
      {
        document: 'calico/windows-driver',
        lines: [[35, 60]],
        passage: 'No flows of Windows nodes',
      },
      {
        document: 'calico-docs/staged-network-policies',
        lines: [[132, 133]],
        passage: 'policies.pending',
      },
      {
        document: 'calico-docs/limitations',
        lines: [15],
        passage: 'No Log action on Windows',
      },
      {
        document: 'calico-docs/log-rules',
        lines: [30, 35, [48, 60], [69, 76], [109, 110], [177, 178]],
      },
      {
        document: 'calico-docs/release-notes-index',
        lines: [
          [88, 93],
          [232, 233],
        ],
        passage: 'Release notes 3.32: tech previews; log rate limit and specifiers',
      },
      {
        document: 'calico/policy-rules',
        lines: [[608, 631]],
        passage: 'The limit in the rendered rule',
      },
      {
        document: 'calico/policy-rules-v3-30-6',
        lines: [[621, 632]],
        passage: 'The limit there',
      },
      {
        document: 'calico/policy-rules-v3-31-4',
        lines: [[621, 632]],
        passage: 'The limit there',
      },
      {
        document: 'calico/docs-config-params',
        lines: [[446, 455]],
        passage: 'Specifiers in the log prefix',
      },
      {
        document: 'calico/policy-rules-v3-30-6',
        lines: [[725, 776]],
        passage: 'Specifiers there',
      },
      {
        document: 'calico/policy-rules-v3-31-4',
        lines: [[725, 776]],
        passage: 'Specifiers there',
      },
      { document: 'calico/goldmane', lines: [[35, 40], 177], passage: 'About an hour' },
    ],
    reviewed: '2026-11-29',
  },
  'observability.service-map': {
    support: 'paid',
    edition: 'Calico Enterprise, Calico Cloud (its Free Tier included)',
    value: 'Service Graph, also in the Calico Cloud Free Tier',
    detail:
      'In Calico Enterprise the Service Graph shows the namespaces and, inside one, which services talk to which; its edges lead to the flow logs. By the edition table a dynamic service graph comes with Calico Cloud and Enterprise and with the Calico Cloud Free Tier, there for one cluster with open-source Calico v3.30 or later, one user and 24 hours of data. The table gives none to open source, whose Whisker shows a stream of flow logs.',
    sources: [
      { document: 'calico-docs/calico-product-editions', lines: [23, [27, 29], 74, 83] },
      { document: 'calico-docs/visualize-traffic', lines: [[9, 26]] },
      { document: 'calico-docs/view-flow-logs', lines: [[50, 52]], passage: 'Whisker' },
    ],
    reviewed: '2026-11-29',
  },
  'observability.export': {
    support: 'partial',
    missing: 'ready-made exporters to storage or a SIEM',
    value: 'gRPC API to read flows; exporters are paid',
    detail:
      'Goldmane serves its flows over a gRPC API, a tech preview not supported for production use, which your own programs can use. It can also push them to one HTTP endpoint, but the operator sets that to the Guardian Service and switches it on only with a `ManagementClusterConnection`. Felix, Typha and kube-controllers can serve metrics to Prometheus. The edition table gives SIEM integrations to Calico Cloud and Enterprise only; the logs of Enterprise can go to Amazon S3, Syslog or Splunk, for example.',
    conditions: [
      'Flows: Linux nodes, installation by operator or Helm; after an upgrade from v3.29 or earlier switched on by hand',
    ],
    because:
      'the flow logs API comes with operator and Helm installations alone, and the Windows driver reports no flows.',
    sources: [
      {
        document: 'calico-docs/enable-whisker',
        lines: [
          [14, 22],
          [29, 30],
        ],
        passage: 'gRPC interface; after upgrades; not with manifests',
      },
      {
        document: 'calico/windows-driver',
        lines: [[35, 60]],
        passage: 'No flows of Windows nodes',
      },
      { document: 'calico-docs/flow-logs-api', lines: [[9, 16]] },
      {
        document: 'calico/goldmane-daemon',
        lines: [
          [49, 56],
          [168, 194],
        ],
        passage: 'Push to an HTTP endpoint',
      },
      {
        document: 'tigera-operator/goldmane',
        lines: [
          [157, 176],
          [215, 226],
        ],
        passage: 'Where the operator lets it push',
      },
      { document: 'calico-docs/monitor-component-metrics', lines: [28], passage: 'Metrics' },
      {
        document: 'calico-docs/version-3-30-release-notes-index',
        lines: [[22, 25]],
        passage: 'Your own applications',
      },
      { document: 'calico-docs/calico-product-editions', lines: [23, 66], passage: 'SIEM' },
      {
        document: 'calico-docs/elastic-overview',
        lines: [22, 48],
        passage: 'Enterprise log forwarding',
      },
      { document: 'calico-docs/release-notes-index', lines: [[88, 93]], passage: 'Tech previews' },
    ],
    reviewed: '2026-11-29',
  },
} as const satisfies ClaimsFor<'observability'>;
