import type { Symptom } from '../symptom.ts';

/** Drops and full maps in the datapath of Cilium. */
export const ciliumDatapathSymptoms: Readonly<Record<string, Symptom>> = {
  'cilium-ct-map-insertion-failed': {
    name: 'Cilium drops new connections with the reason CT: Map insertion failed',
    messages: ['drop (CT: Map insertion failed)', 'CT: Map insertion failed'],
    samples: [
      'xx drop (CT: Map insertion failed) flow 0x5e4b1c2d to endpoint 1529, ifindex 27, file bpf_lxc.c:1893, , identity 4521->12984: 10.0.3.17:53122 -> 10.0.4.88:53 udp',
      'Sep 23 10:11:12.345: my-namespace/my-pod-6d4cf56db6-x7k2p:53122 (ID:4521) <> kube-system/coredns-5d78c9869d-2xk9f:53 (ID:12984) CT: Map insertion failed DROPPED (UDP)',
    ],
    cnis: ['cilium'],
    when: 'nodes with very many or very short connections, such as those of DNS servers',
    means:
      'The entry for a new connection did not go into the table. Either the table is filling up and its collection does not keep pace, or, on kernels before 6.15, the collection held the bucket at that moment, while the table has room.',
    confirm: [
      {
        step: 'Watch the drops on that node.',
        code: 'kubectl -n kube-system exec cilium-x7k2p -c cilium-agent -- cilium-dbg monitor --type drop',
        language: 'bash',
      },
      {
        step: 'See how full the tables are: near 1 means full, a low value with drops at the time of each collection means the lock.',
        code: "kubectl -n kube-system exec cilium-x7k2p -c cilium-agent -- cilium-dbg metrics list | grep -E 'bpf_map_pressure.*ct|conntrack_gc_(runs|entries)'",
        language: 'bash',
      },
      {
        step: 'Look at the kernel of the node.',
        code: 'kubectl get node my-node -o wide',
        language: 'bash',
      },
    ],
    remedy: [
      {
        step: 'For a full table set a shorter interval of the collection, which costs CPU. It also helped where in 2025 the tables of IPv6 alone filled up.',
        code: 'conntrackGCInterval: 1m',
        language: 'yaml',
      },
      {
        step: 'Or make the tables larger, which costs memory: all of them by a share of the memory of the node, or these two by number.',
        code: 'bpf:\n  mapDynamicSizeRatio: 0.005',
        language: 'yaml',
      },
      {
        step: 'For the lock use a node image with kernel 6.15 or newer. Releases of October 2025 and later at least no longer start a further collection for it.',
      },
    ],
    affected:
      'every release for full tables; the lock is reported from 1.16 on, with kernels before 6.15',
    issues: [
      {
        source: { document: 'web/github-com-cilium-cilium-issues-35010' },
        state: 'closed',
        asOf: '2026-11-28',
      },
      {
        source: { document: 'web/github-com-cilium-cilium-issues-40820' },
        state: 'closed',
        asOf: '2026-11-28',
      },
      {
        source: { document: 'web/github-com-cilium-cilium-pull-42366' },
        state: 'fixed',
        asOf: '2026-11-28',
      },
    ],
    basis: 'documents',
    claims: ['cilium/performance.scale-limits', 'cilium/networking.datapath'],
    sources: [
      { document: 'cilium/troubleshooting', lines: [[389, 414]] },
      { document: 'cilium/drop-reasons', lines: [58], passage: 'Words of the reason' },
      { document: 'cilium/conntrack-h', lines: [[1110, 1119]], passage: 'Where it is dropped' },
      {
        document: 'cilium/maps',
        lines: [21, [54, 60]],
        passage: 'Sizes of the tables',
      },
      {
        document: 'cilium-chart/readme-md',
        lines: [[141, 142], 161, 344],
        passage: 'bpf.ctTcpMax, bpf.ctAnyMax, bpf.mapDynamicSizeRatio, conntrackGCInterval',
      },
      {
        document: 'web/github-com-cilium-cilium-issues-35010',
        passage: 'Drops at the time of the collection',
      },
      { document: 'web/github-com-cilium-cilium-pull-47293', passage: 'Kernel 6.15' },
      { document: 'web/github-com-cilium-cilium-pull-42366' },
      { document: 'web/github-com-cilium-cilium-issues-39504', passage: 'IPv6, May 2025' },
    ],
    reviewed: '2026-11-28',
  },
  'cilium-no-mapping-for-nat': {
    name: 'Cilium drops connections out of the cluster: No mapping for NAT masquerade',
    messages: ['No mapping for NAT masquerade'],
    samples: [
      'xx drop (No mapping for NAT masquerade) flow 0x3c1d9a77 to endpoint 0, ifindex 4, file nodeport.h:3140, , identity unknown->unknown: 10.0.1.25:34490 -> 10.1.16.66:443 tcp SYN',
      'cilium_drop_count_total{direction="EGRESS",reason="No mapping for NAT masquerade"} 1532',
    ],
    cnis: ['cilium'],
    modes: ['cilium-overlay', 'cilium-kpr', 'cilium-native', 'cilium-eni'],
    when: 'eBPF masquerading, NodePort or the egress gateway, with many connections to one target',
    means:
      'For each connection that it translates Cilium needs a free source port of the node towards that target, and room in its NAT table. It tried several ports and found none free, or the entry did not go into the table.',
    confirm: [
      {
        step: 'See how much of the ports towards one target is taken: the metric gives it in per cent for the busiest.',
        code: "kubectl -n kube-system exec cilium-x7k2p -c cilium-agent -- cilium-dbg metrics list | grep -E 'nat_endpoint_max_connection|drop_count.*NAT'",
        language: 'bash',
      },
      {
        step: 'Count the entries of the table; its size follows the memory of the node unless it is set.',
        code: 'kubectl -n kube-system exec cilium-x7k2p -c cilium-agent -- cilium-dbg bpf nat list | wc -l',
        language: 'bash',
      },
    ],
    remedy: [
      {
        step: 'Where one target takes the ports, spread the clients over more nodes or the target over more addresses, and let clients keep connections open.',
      },
      {
        step: 'Leave untranslated what needs no translation: name the range that reaches pods by their own address.',
        code: 'ipv4NativeRoutingCIDR: 10.0.0.0/8',
        language: 'yaml',
      },
      {
        step: 'Where the table is full, enlarge it with the connection tables, to which its size is bound, by the share of the memory of the node.',
        code: 'bpf:\n  mapDynamicSizeRatio: 0.005',
        language: 'yaml',
      },
      {
        step: 'Update from before 1.16: a race with many short connections ended there, by a report, though with another reason in its place.',
      },
    ],
    affected: 'every release; the race is reported for 1.15',
    issues: [
      {
        source: { document: 'web/github-com-cilium-cilium-issues-33074' },
        state: 'closed',
        asOf: '2026-11-28',
      },
      {
        source: { document: 'web/github-com-cilium-cilium-issues-24177' },
        state: 'closed',
        asOf: '2026-11-28',
      },
    ],
    basis: 'code',
    claims: [
      'cilium/networking.snat',
      'cilium/performance.scale-limits',
      'cilium/security.egress-gateway',
    ],
    sources: [
      {
        document: 'cilium/nat-h',
        lines: [[271, 308]],
      },
      { document: 'cilium/drop-reasons', lines: [69], passage: 'Words of the reason' },
      { document: 'cilium/maps', lines: [22, [47, 51]], passage: 'Size of the table' },
      {
        document: 'cilium/metrics',
        lines: [[1674, 1683]],
        passage: 'nat_endpoint_max_connection',
      },
      {
        document: 'cilium-chart/readme-md',
        lines: [161, 167, 801],
        passage: 'bpf.mapDynamicSizeRatio, bpf.natMax, ipv4NativeRoutingCIDR',
      },
      { document: 'web/github-com-cilium-cilium-issues-33074' },
      { document: 'web/github-com-cilium-cilium-issues-24177' },
      { document: 'web/github-com-cilium-cilium-issues-35010', passage: 'After 1.16.0' },
    ],
    reviewed: '2026-11-28',
  },
  'cilium-vlan-filter': {
    name: 'Cilium drops packets with a VLAN tag',
    messages: ['VLAN traffic disallowed by VLAN filter'],
    samples: [
      'xx drop (VLAN traffic disallowed by VLAN filter) flow 0x0 to endpoint 0, ifindex 2, file bpf_host.c:1301, , identity unknown->unknown: 10.0.12.34:41876 -> 10.0.14.7:53 udp',
    ],
    cnis: ['cilium'],
    when: 'VLAN devices on a device that Cilium manages, and pods with security groups in a chain on the VPC CNI',
    means:
      'The program on a network device passes only tags of VLAN devices that Cilium manages or that you named, and drops the rest. In a chain the branch interfaces of pods with security groups are such VLANs.',
    confirm: [
      {
        step: 'Watch the drops on that node and note the `ifindex`.',
        code: 'kubectl -n kube-system exec cilium-x7k2p -c cilium-agent -- cilium-dbg monitor --type drop',
        language: 'bash',
      },
      {
        step: 'On the node see which VLANs stand on that device.',
        code: 'ip -d link show type vlan',
        language: 'bash',
      },
    ],
    remedy: [
      {
        step: 'Let every tag pass; with pods that have security groups nothing else fits, as the list ends at five.',
        code: 'bpf:\n  vlanBypass: [0]',
        language: 'yaml',
      },
      {
        step: 'Or name the tags, five at most on a node; with more the agent fails with `allowed VLAN list is too big`.',
        code: 'bpf:\n  vlanBypass: [4001, 4002]',
        language: 'yaml',
      },
    ],
    affected: 'every release; with security groups reported for 1.16.5',
    issues: [
      {
        source: { document: 'web/github-com-cilium-cilium-issues-36803' },
        state: 'closed',
        asOf: '2026-11-28',
      },
    ],
    basis: 'code',
    claims: [
      'cilium/networking.datapath',
      'cilium/networking.chaining',
      'cilium/aws.security-groups-for-pods',
    ],
    interactions: ['chain-sgp-vlan'],
    guides: ['chaining'],
    sources: [
      { document: 'cilium/drop-reasons', lines: [84], passage: 'Words of the reason' },
      { document: 'cilium/datapath-config', lines: [[541, 585]] },
      { document: 'cilium-chart/readme-md', lines: [176], passage: 'bpf.vlanBypass' },
      { document: 'web/github-com-cilium-cilium-issues-36803' },
    ],
    reviewed: '2026-11-28',
  },
  'cilium-service-backend-not-found': {
    name: 'Calls to a Service time out, and Cilium says Service backend not found',
    messages: ['drop (Service backend not found)', 'Service backend not found'],
    samples: [
      'xx drop (Service backend not found) flow 0x7b1e2f90 to endpoint 0, ifindex 2, file bpf_host.c:1301, , identity world->unknown: 10.0.3.73:46106 -> 10.0.1.146:80 tcp SYN',
      'Jul 25 12:13:14.567: my-namespace/my-pod-6d4cf56db6-x7k2p:46106 (ID:4521) <> my-namespace/my-service:80 (world) Service backend not found DROPPED (TCP Flags: SYN)',
    ],
    cnis: ['cilium'],
    when: 'Services that Cilium translates',
    means:
      'Cilium knows the Service and has no backend for it on this node: no pod is ready, none matches the selector, the slice lacks the name of the port, or the Service keeps its traffic local and the node has no pod of it.',
    confirm: [
      {
        step: 'See what Kubernetes has for the Service; no ready address confirms the first case.',
        code: 'kubectl -n my-namespace get endpointslices -l kubernetes.io/service-name=my-service -o wide',
        language: 'bash',
      },
      {
        step: 'Compare it with what the agent of the node has; backends that are lacking here alone point at the agent.',
        code: 'kubectl -n kube-system exec cilium-x7k2p -c cilium-agent -- cilium-dbg service list | grep -A3 10.100.23.45',
        language: 'bash',
      },
      {
        step: 'Look whether traffic is kept local.',
        code: "kubectl -n my-namespace get svc my-service -o jsonpath='{.spec.externalTrafficPolicy} {.spec.internalTrafficPolicy}'",
        language: 'bash',
      },
    ],
    remedy: [
      {
        step: 'Get the pods ready, or mend selector and ports of the Service.',
        code: 'kubectl -n my-namespace get pods -l app=my-app -o wide\nkubectl -n my-namespace describe svc my-service',
        language: 'bash',
      },
      {
        step: 'In slices that you write yourself set `ready` to `true` and name the port as the Service does.',
        code: 'endpoints:\n  - addresses:\n      - 10.0.12.34\n    conditions:\n      ready: true\nports:\n  - name: http\n    port: 8080\n    protocol: TCP',
        language: 'yaml',
      },
      {
        step: 'Where traffic is kept local without need, let it go to the pods of all nodes.',
        code: 'kubectl -n my-namespace patch svc my-service -p \'{"spec":{"externalTrafficPolicy":"Cluster"}}\'',
        language: 'bash',
      },
      {
        step: 'Where the agent alone lacks the backends, save the state for a report and restart it.',
        code: 'cilium sysdump\nkubectl -n kube-system delete pod cilium-x7k2p',
        language: 'bash',
      },
    ],
    issues: [
      {
        source: { document: 'web/github-com-cilium-cilium-issues-27061' },
        state: 'closed',
        asOf: '2026-11-28',
      },
    ],
    basis: 'code',
    claims: [
      'cilium/networking.kube-proxy-replacement',
      'cilium/performance.service-lb',
      'cilium/services.source-ip',
    ],
    interactions: ['cilium-kube-proxy-left'],
    sources: [
      { document: 'cilium/drop-reasons', lines: [61], passage: 'Words of the reason' },
      {
        document: 'cilium/lb-h',
        lines: [
          [2265, 2270],
          [2339, 2341],
          [2440, 2451],
        ],
      },
      { document: 'cilium/bpf-lxc', lines: [[232, 244]], passage: 'Calls of pods' },
      { document: 'web/github-com-cilium-cilium-issues-15142', passage: 'Name of the port' },
      { document: 'web/github-com-cilium-cilium-issues-27061' },
    ],
    reviewed: '2026-11-28',
  },
  'cilium-stale-or-unroutable-ip': {
    name: 'Cilium drops packets with the reason Stale or unroutable IP',
    messages: ['Stale or unroutable IP'],
    samples: [
      'xx drop (Stale or unroutable IP) flow 0x2f9e7b1e to endpoint 0, ifindex 5, file bpf_overlay.c:211, , identity 4521->unknown: 10.0.3.17:43210 -> 10.0.4.88:8080 tcp SYN',
    ],
    cnis: ['cilium'],
    means:
      'The packet came to a node that knows no pod of Cilium with that address. Mostly the pod is gone and somebody still calls it, or it runs there and Cilium does not manage it.',
    confirm: [
      {
        step: 'Look whose address it is: no line means a pod that is gone.',
        code: 'kubectl get pods -A -o wide | grep 10.0.4.88\nkubectl get ciliumendpoints -A | grep 10.0.4.88',
        language: 'bash',
      },
    ],
    remedy: [
      {
        step: 'Where the pod exists and has no CiliumEndpoint, recreate it, so that Cilium wires it.',
        code: 'kubectl -n my-namespace delete pod my-pod-6d4cf56db6-x7k2p',
        language: 'bash',
      },
      {
        step: 'Where the pod is gone, find the caller that keeps the address: single drops after a rollout are in order.',
      },
    ],
    basis: 'reports',
    claims: ['cilium/networking.datapath', 'cilium/operations.troubleshooting'],
    interactions: ['cilium-startup-taint', 'chain-old-pods'],
    sources: [
      { document: 'cilium/drop-reasons', lines: [54], passage: 'Words of the reason' },
      {
        document: 'web/github-com-cilium-cilium-issues-14437',
        passage: 'Answer of February 2021',
      },
      { document: 'cilium/troubleshooting', lines: [[441, 449]], passage: 'Unmanaged pods' },
    ],
    reviewed: '2026-11-28',
  },
  'cilium-unable-to-update-ipcache': {
    name: 'Cilium cannot write the map from addresses to identities',
    messages: [
      'unable to update bpf map',
      'update map cilium_ipcache_v2: update: cannot allocate memory',
    ],
    samples: [
      'time=2026-03-11T17:44:23.314944282Z level=warn source=/go/src/github.com/cilium/cilium/pkg/datapath/ipcache/listener.go:159 msg="unable to update bpf map" module=agent.datapath.ipcache-bpf-listener ipAddr=10.0.4.88/32 identity="{Source:custom-resource ID:27519}" modification=Upsert error="update map cilium_ipcache_v2: update: cannot allocate memory" key=10.0.4.88/32',
    ],
    cnis: ['cilium'],
    means:
      'The map has room for 512,000 addresses and takes its memory as entries come. The kernel gave none for a new one, or the map is full; the agent tries again, and until then the datapath lacks that address.',
    confirm: [
      {
        step: 'See whether the controller that repeats the writing still fails.',
        code: 'kubectl -n kube-system exec cilium-x7k2p -c cilium-agent -- cilium-dbg status --all-controllers | grep ipcache',
        language: 'bash',
      },
      {
        step: 'See how full the map is, and whether memory is short on the node.',
        code: "kubectl -n kube-system exec cilium-x7k2p -c cilium-agent -- cilium-dbg metrics list | grep 'bpf_map_pressure.*ipcache'\nkubectl describe node my-node | grep -A8 'Allocated resources'",
        language: 'bash',
      },
    ],
    remedy: [
      {
        step: 'A single line that does not come again needs nothing.',
      },
      {
        step: 'Where memory is short, give the agent more or lift its limit; the chart sets none.',
        code: 'resources:\n  requests:\n    memory: 1Gi',
        language: 'yaml',
      },
      {
        step: 'Where the map is full, have fewer addresses in it: join address blocks of rules in fewer and wider ones.',
      },
    ],
    affected: 'reported for 1.12.7, and in tests of March 2026',
    issues: [
      {
        source: { document: 'web/github-com-cilium-cilium-issues-31701' },
        state: 'closed',
        asOf: '2026-11-28',
      },
      {
        source: { document: 'web/github-com-cilium-cilium-issues-44740' },
        state: 'closed',
        asOf: '2026-11-28',
      },
    ],
    basis: 'reports',
    claims: ['cilium/performance.scale-limits', 'cilium/performance.footprint'],
    sources: [
      { document: 'cilium/ipcache-listener', lines: [[155, 165]] },
      { document: 'cilium/ipcache-map', lines: [[24, 26]], passage: 'Size of the map' },
      { document: 'cilium/maps', lines: [25], passage: 'What the size means' },
      {
        document: 'cilium-chart/readme-md',
        lines: [173, 1009],
        passage: 'Preallocation, resources',
      },
      { document: 'web/github-com-cilium-cilium-issues-31701' },
      { document: 'web/github-com-cilium-cilium-issues-44740' },
    ],
    reviewed: '2026-11-28',
  },
};
