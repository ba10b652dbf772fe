import type { ClaimsFor } from '../../claim.ts';

export const observability = {
  'observability.flow-logs': {
    support: 'external',
    provider: 'VPC Flow Logs or CloudWatch Network Flow Monitor',
    value: 'VPC Flow Logs, by IP address; the plugin logs policy only',
    detail:
      'The node agent can log policy decisions for flows, when you ask for it and give it a CPU core per node, allowed flows only at log level `debug`, the default; the READMEs name no other record of flows. VPC Flow Logs hold addresses, ports and whether a packet was accepted, for pods too, but no traffic with the DNS server of Amazon or instance metadata; AWS warns that they may not suffice alone, as pods change addresses. Traffic inside a node, we infer, escapes them, save that of pods with security groups under `POD_SECURITY_GROUP_ENFORCING_MODE=strict`. EKS container network observability shows the largest TCP flows by workload, by an agent that takes the top 500 of a node every 30 seconds; the console lists up to 500 a category from one hour or, by the same page, two; IPv6 goes unmentioned.',
    conditions: [
      'VPC Flow Logs: `pkt-dstaddr` in the log, without which `dstaddr` names the ENI for traffic to secondary IPv4 addresses',
      'VPC Flow Logs: with SNAT on, the default, IPv4 traffic out of the VPC under the address of the node',
      'decision log: network policy switched on, and pods that have a policy, by the guide',
      'Network Flow Monitor: agent add-on v1.1.0 or later with the right to publish, in a region that has it',
      'Network Flow Monitor: EC2 or Auto Mode nodes, a scope and a monitor, which the EKS console makes itself',
      'rights on Network Flow Monitor for those who enable or view it',
      'Network Flow Monitor: up to about 5,000 instances with the agent; beyond that AWS says monitoring may suffer',
    ],
    because:
      'VPC Flow Logs at times name ENI or node instead of the pod, decisions are logged for pods with a policy, and Network Flow Monitor takes EC2 nodes, a scope and a monitor.',
    sources: [
      {
        document: 'eks-best-practices/network',
        lines: [[252, 262]],
        passage: 'Flow Logs and their limit',
      },
      {
        document: 'vpc-cni/cni-proposal',
        lines: [[88, 121]],
        passage: 'Routes between pods of one node',
      },
      { document: 'eks-best-practices/sgpp', lines: [[66, 70]], passage: 'Strict mode path' },
      {
        document: 'network-policy-agent/readme',
        lines: [
          [37, 56],
          [92, 96],
        ],
        passage: 'Policy event logs',
      },
      {
        document: 'eks-user-guide/container-network-observability',
        passage: 'Flow table in the EKS console',
      },
      {
        document: 'eks-user-guide/workloads-add-ons-available-eks',
        passage: 'Network Flow Monitor agent: compute types, TCP',
      },
      { document: 'vpc-cni/readme', passage: 'No record of flows' },
      { document: 'network-policy-agent/readme', passage: 'No other record of flows' },
      {
        document: 'web/docs-aws-amazon-com-vpc-latest-userguide-flow-logs-limitat',
        passage: 'Secondary addresses',
      },
      { document: 'vpc-cni/readme', lines: [[231, 239]], passage: 'SNAT settings' },
      {
        document: 'eks-user-guide/network-policies-troubleshooting',
        lines: [18],
        passage: 'Pods with a policy',
      },
    ],
    reviewed: '2026-11-29',
  },
  'observability.packet-capture': {
    support: 'external',
    provider: 'VPC Traffic Mirroring, and a node agent in EKS Auto Mode',
    value: 'VPC Traffic Mirroring; in Auto Mode tcpdump by an object',
    detail:
      'The README of the plugin names no capture; its troubleshooting guide offers logs and queries on the node. VPC Traffic Mirroring copies the traffic of an ENI to an appliance; its rules name address ranges, so, we infer, they can name that of a pod. In EKS Auto Mode a `NodeDiagnostic` object has the node monitoring agent run tcpdump on a node for up to an hour and upload the files to S3; with `interface: any` it sees the veth of pods. By AWS, the container of this agent on other nodes lacks tcpdump, and the capture fails.',
    conditions: [
      'Traffic Mirroring: an ENI of type `interface`, neither Nitro v5 nor v6, and an appliance as the target',
      'Traffic Mirroring: traffic that passes the ENI, as that between pods of one node, we infer, does not',
      'Traffic Mirroring: not in IPv6-only subnets',
      'Traffic Mirroring: neither ARP, DHCP, NTP, Windows activation nor calls to the metadata service',
      'Traffic Mirroring: spare bandwidth, as the copies count towards that of the instance',
      'Traffic Mirroring: to an instance as the target, packets within its MTU, or they are cut',
      'the agent: EKS Auto Mode, an S3 bucket and pre-signed upload fields',
      'the agent: a disk less than 90 % full, past which it stops',
      'the agent, by pod: `interface: any` and a filter on its address',
    ],
    because:
      'the agent stops on a full disk, and what Traffic Mirroring copies counts towards the bandwidth of the instance, needs an appliance and can be cut at its MTU; what stays inside a node is not copied.',
    sources: [
      {
        document: 'vpc-cni/troubleshooting',
        lines: [[60, 193]],
        passage: 'Tools on the node, none for captures',
      },
      {
        document: 'eks-node-monitoring-agent/packet-capture',
        lines: [
          [4, 47],
          [65, 72],
        ],
      },
      {
        document: 'web/docs-aws-amazon-com-us-us-eks-latest-userguide-auto-get-tcp',
        passage: 'Auto Mode only',
      },
      {
        document: 'web/docs-amazonaws-cn-vpc-latest-mirroring-what-is-traffic-mirro',
        passage: 'Interfaces of type `interface`',
      },
      {
        document: 'web/docs-aws-amazon-com-vpc-latest-mirroring-traffic-mirroring-n',
        passage: 'IPv6-only subnets, kinds of traffic, MTU, bandwidth',
      },
      { document: 'web/docs-amazonaws-cn-awsec2-latest-apireference-api-trafficmirr' },
      {
        document: 'web/docs-aws-amazon-com-ec2-latest-instancetypes-ec2-nitro-insta',
        passage: 'Traffic Mirroring: Nitro v2 to v4, not v5 and v6',
      },
      {
        document: 'vpc-cni/cni-proposal',
        lines: [[88, 121]],
        passage: 'Routes between pods of one node',
      },
      { document: 'vpc-cni/readme', passage: 'No capture' },
    ],
    reviewed: '2026-11-29',
  },
  'observability.ui': {
    support: 'external',
    provider: 'EKS console with CloudWatch Network Flow Monitor',
    value: 'EKS console views, through a separate agent add-on',
    detail:
      'The READMEs of the plugin and its node agent name no user interface. The EKS console can draw a service map and list TCP flows under the name container network observability. Those views need the agent of CloudWatch Network Flow Monitor, an add-on of its own in version 1.1.0 or later, which takes the top 500 flows of a node every 30 seconds, and AWS points to a page with the prices of that monitor. The guide to it does not mention IPv6.',
    conditions: [
      'Network Flow Monitor agent add-on v1.1.0 or later, with the right to publish',
      'rights on Network Flow Monitor for those who enable or view it',
      'EC2 or Auto Mode nodes, in regions that have Network Flow Monitor',
      'a scope and a monitor, which the EKS console makes itself',
      'up to about 5,000 instances with the agent; beyond that AWS says monitoring may suffer',
    ],
    because:
      'the agent is listed for EC2 and Auto Mode nodes and sized for about 5,000 of them, and the views need a scope and a monitor beside it.',
    sources: [
      {
        document: 'eks-user-guide/container-network-observability',
        passage: 'Console views and the agent',
      },
      {
        document: 'eks-user-guide/workloads-add-ons-available-eks',
        passage: 'Network Flow Monitor agent: compute types, TCP',
      },
      { document: 'vpc-cni/readme', passage: 'No user interface' },
      { document: 'network-policy-agent/readme', passage: 'No user interface' },
    ],
    reviewed: '2026-11-29',
  },
  'observability.metrics': {
    support: 'yes',
    value: 'Prometheus endpoints of ipamd and the policy agent',
    detail:
      'Both daemons serve Prometheus metrics: ipamd at `:61678/metrics` until you set `DISABLE_METRICS=true`, the policy node agent at `:8162/metrics`. The drop counters of the agent, by direction only, take network policy and its event logs, both off by default. To see ENI and address figures in CloudWatch, run `cni-metrics-helper`. It needs the permission `cloudwatch:PutMetricData` and port 61678 of the nodes open to the API server. With the metadata service blocked, it also needs a role by IRSA and a cluster ID. In EKS Auto Mode the parts run as services of the node, and AWS says that collectors of your own can gather their metrics; the archived text ends before it names an endpoint.',
    default: 'on; drop counters off until network policy and its event logs are enabled',
    because:
      'the agent sets up its event logs, and with them its drop counters, where network policy is on.',
    sources: [
      { document: 'vpc-cni/readme', lines: [[427, 434]], passage: 'Metrics switch of ipamd' },
      {
        document: 'network-policy-agent/readme',
        lines: [
          [29, 43],
          [231, 272],
        ],
        passage: 'Defaults of the node agent, and its metrics',
      },
      {
        document: 'network-policy-agent/main',
        lines: [[109, 123]],
        passage: 'Event logs with network policy alone',
      },
      {
        document: 'network-policy-agent/bpf-client',
        lines: [[251, 261]],
        passage: 'Event logs set up',
      },
      {
        document: 'vpc-cni/cni-metrics-helper-readme',
        lines: [
          [1, 66],
          [103, 108],
        ],
        passage: 'Figures for CloudWatch',
      },
      {
        document: 'web/docs-aws-amazon-com-eks-latest-userguide-auto-runtime-moni',
        passage: 'Collectors of your own in Auto Mode',
      },
    ],
    reviewed: '2026-11-29',
  },
  'observability.l7-visibility': {
    support: 'no',
    value: 'Stops at addresses, ports and protocols',
    detail:
      'Its policies work at layers 3 and 4, the DNS names of Auto Mode aside. The metrics of the node agent count dropped packets and bytes, and its policy events hold addresses, ports, protocol, size, direction, tier and verdict. So no HTTP path, gRPC method, status code or DNS request comes into view. AWS names a service mesh as the addition for observability.',
    sources: [
      {
        document: 'eks-best-practices/network',
        lines: [[39, 47]],
        passage: 'Policies at layers 3 and 4',
      },
      { document: 'network-policy-agent/readme', lines: [[231, 253]], passage: 'Metrics on offer' },
      {
        document: 'network-policy-agent/tc-v4ingress-bpf',
        lines: [[94, 104]],
        passage: 'Fields of a policy event, IPv4',
      },
      {
        document: 'network-policy-agent/tc-v6ingress-bpf',
        lines: [[94, 104]],
        passage: 'Fields of a policy event, IPv6',
      },
      {
        document: 'eks-best-practices/network',
        lines: [434],
        passage: 'Service mesh beside policies',
      },
      {
        document: 'eks-user-guide/auto-net-pol',
        lines: [
          [22, 24],
          [119, 125],
        ],
        passage: 'Rules by DNS name in Auto Mode',
      },
    ],
    reviewed: '2026-11-29',
  },
  'observability.policy-verdicts': {
    support: 'partial',
    missing:
      'policy names, file entries at warn or error, ACCEPT outside debug, CloudWatch in Auto Mode',
    value: 'ACCEPT and DENY logs to a file or CloudWatch',
    detail:
      'With `enable-policy-event-logs` the node agent logs its decisions to `/var/log/aws-routed-eni/network-policy-agent.log`; `enable-cloudwatch-logs` sends them to CloudWatch too, on EKS to `/aws/eks/<cluster>/cluster`. In Auto Mode `networkPolicyEventLogs: Enabled` writes a file only. An entry has addresses, ports, protocol, verdict and tier, but names neither policy nor pod. The file gets DENY at levels info and debug, although the README says at any, and CloudWatch at every level; both get ACCEPT at debug only, the level of the manifest. AWS asks for one CPU core per node.',
    conditions: [
      'network policy enabled',
      'pods that have a network policy, by the guide',
      'CloudWatch: rights to write logs for the `aws-node` pod',
      'in Auto Mode: `networkPolicyEventLogs` in a NodeClass that a NodePool names',
      'IPv6 clusters: none on the IPv4 egress of pods, to which policy does not apply',
    ],
    default: 'off',
    because:
      'verdicts come with network policy alone and for pods that have one, in Auto Mode by a NodeClass in use, none covers IPv4 egress in IPv6 clusters, and at warn and error denials miss the file.',
    conflict: {
      about: 'the folder of the log file on the node',
      statements: [
        {
          says: 'The README of the node agent places the file under `/var/run`.',
          source: { document: 'network-policy-agent/readme', lines: [53], passage: 'Log file' },
        },
        {
          says: 'The shipped manifest sets a path under `/var/log`.',
          source: {
            document: 'vpc-cni/aws-k8s-cni',
            lines: [333],
            passage: 'Arguments of the node agent',
          },
        },
        {
          says: 'The code of the agent defaults to the path of the manifest.',
          source: {
            document: 'network-policy-agent/controller-config',
            lines: [18],
            passage: 'Log file',
          },
        },
      ],
      believed: '`/var/log`, because manifest and code decide where the file goes, and they agree.',
    },
    sources: [
      {
        document: 'network-policy-agent/readme',
        lines: [[37, 76], 86, [88, 96]],
        passage: 'Flags and log levels',
      },
      {
        document: 'network-policy-agent/events',
        lines: [
          [238, 249],
          [267, 288],
        ],
        passage: 'Levels at which verdicts are written',
      },
      {
        document: 'eks-user-guide/auto-net-pol',
        lines: [[75, 102]],
        passage: 'Policy logs in Auto Mode',
      },
      {
        document: 'eks-user-guide/auto-networking',
        lines: [29, [43, 52]],
        passage: 'File in Auto Mode, no CloudWatch',
      },
      {
        document: 'eks-user-guide/network-policies-troubleshooting',
        lines: [18, 27, 32],
        passage: 'Reading policy logs',
      },
      { document: 'vpc-cni/aws-k8s-cni', lines: [[328, 338]], passage: 'Flags of the node agent' },
      {
        document: 'network-policy-agent/main',
        lines: [[109, 136]],
        passage: 'Event log with network policy alone',
      },
      { document: 'web/github-com-aws-aws-network-policy-agent-issues-664' },
    ],
    reviewed: '2026-11-29',
  },
  'observability.service-map': {
    support: 'external',
    provider: 'CloudWatch Network Flow Monitor agent add-on',
    value: 'EKS container network observability, by a separate agent',
    detail:
      'The EKS console has a map of which workloads talk to each other, from up to 1,000 TCP flows of one hour within and between zones. The READMEs of the plugin and its node agent name none. It is fed by the agent of Network Flow Monitor, which takes the top 500 flows of a node every 30 seconds and whose prices AWS points to; IPv6 goes unmentioned.',
    conditions: [
      'Network Flow Monitor agent add-on v1.1.0 or later, with the right to publish',
      'rights on Network Flow Monitor for those who enable or view it',
      'EC2 or Auto Mode nodes, in regions that have Network Flow Monitor',
      'a scope and a monitor, which the EKS console makes itself',
      'up to about 5,000 instances with the agent; beyond that AWS says monitoring may suffer',
    ],
    because:
      'the agent is listed for EC2 and Auto Mode nodes and sized for about 5,000 of them, and the map needs a scope and a monitor beside it.',
    sources: [
      {
        document: 'eks-user-guide/container-network-observability',
        passage: 'Service map and prerequisites',
      },
      {
        document: 'eks-user-guide/workloads-add-ons-available-eks',
        passage: 'Network Flow Monitor agent: compute types, TCP',
      },
      { document: 'vpc-cni/readme', passage: 'No map' },
      { document: 'network-policy-agent/readme', passage: 'No map' },
    ],
    reviewed: '2026-11-29',
  },
  'observability.export': {
    support: 'partial',
    missing: 'export of flows beyond policy verdicts',
    value: 'Metrics to Prometheus and CloudWatch, verdicts to CloudWatch',
    detail:
      'Metrics and policy verdicts can leave the node. Prometheus can scrape the metrics, and `cni-metrics-helper` can push ENI and address figures to CloudWatch. Except from Auto Mode, the policy agent can stream its verdicts on single flows to CloudWatch Logs, those of allowed flows only at log level debug, the default. AWS also shows how Fluent Bit ships the verdict file of a node. In Auto Mode it says that collectors of your own can gather logs and metrics of the components on the node. Beyond the verdicts, the READMEs of the plugin and its node agent name no export of flows.',
    conditions: [
      'verdicts to CloudWatch: `enable-cloudwatch-logs`, outside EKS Auto Mode, with rights for the `aws-node` pod',
      'verdicts: network policy enabled and `enable-policy-event-logs`, which takes one CPU core for each node by the README',
      '`cni-metrics-helper`: the right `cloudwatch:PutMetricData`, and TCP 61678 open from the API server to the nodes',
      '`cni-metrics-helper` with the metadata service blocked: a role by IRSA and a cluster ID',
    ],
    because:
      'verdicts come with network policy alone, `cni-metrics-helper` needs an open port and, without the metadata service, IRSA and a cluster ID, and no source names the formats once given as missing.',
    sources: [
      {
        document: 'vpc-cni/cni-metrics-helper-readme',
        lines: [
          [1, 66],
          [103, 108],
        ],
        passage: 'Metrics to CloudWatch',
      },
      {
        document: 'network-policy-agent/readme',
        lines: [
          [37, 56],
          [92, 96],
        ],
        passage: 'Verdicts to CloudWatch Logs',
      },
      {
        document: 'network-policy-agent/events',
        lines: [[279, 288]],
        passage: 'Allowed flows at debug only',
      },
      { document: 'vpc-cni/readme', lines: [[427, 434]], passage: 'Prometheus endpoint of ipamd' },
      {
        document: 'network-policy-agent/readme',
        lines: [[231, 272]],
        passage: 'Prometheus endpoint of the agent',
      },
      {
        document: 'eks-user-guide/auto-networking',
        lines: [[43, 52]],
        passage: 'Not supported in Auto Mode',
      },
      {
        document: 'eks-user-guide/network-policies-troubleshooting',
        lines: [[231, 247]],
        passage: 'Fluent Bit',
      },
      {
        document: 'network-policy-agent/main',
        lines: [[109, 136]],
        passage: 'Event log with network policy alone',
      },
      { document: 'vpc-cni/readme', passage: 'No exporter of flows' },
      { document: 'network-policy-agent/readme', passage: 'No exporter of flows but verdicts' },
      {
        document: 'web/docs-aws-amazon-com-eks-latest-userguide-auto-runtime-moni',
        passage: 'Collectors of your own in Auto Mode',
      },
    ],
    reviewed: '2026-11-29',
  },
} as const satisfies ClaimsFor<'observability'>;
