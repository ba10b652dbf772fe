import type { Symptom } from '../symptom.ts';

/** What keeps pods of Calico from starting. */
export const calicoPodStartSymptoms: Readonly<Record<string, Symptom>> = {
  'calico-cni-unauthorized': {
    name: 'Pods stay in ContainerCreating: the CNI plugin is not authorised at the API server',
    messages: ['connection is unauthorized: ‹reason›'],
    samples: [
      'Warning  FailedCreatePodSandBox  33s  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "b6385006e8b3eedeaa1fd60e3e69afc9fb758a27666c93708a9211b3c988ab34": plugin type="calico" failed (add): error getting ClusterInformation: connection is unauthorized: Unauthorized',
      '2026-11-20 05:06:47.002 [ERROR][48795] plugin.go 121: Final result of CNI ADD was an error. error=error getting ClusterInformation: connection is unauthorized: Unauthorized',
    ],
    cnis: ['calico'],
    modes: ['calico-vxlan', 'calico-bgp', 'calico-nftables', 'calico-ebpf'],
    means:
      'The plugin reads its token from `calico-kubeconfig` on the node, and the API server refuses it. calico-node writes a token of 24 hours and renews it; when it no longer does so, when the clock of the node jumped, or when the file is left from an older installation, the token is dead.',
    confirm: [
      {
        step: 'On the node, see when the file was written last; an age of more than a day means that nobody renews it.',
        code: 'sudo ls -l --time-style=full-iso /etc/cni/net.d/calico-kubeconfig && date',
        language: 'bash',
      },
      {
        step: 'Look for errors of the renewal in the log of calico-node on that node.',
        code: 'kubectl -n calico-system logs calico-node-x7k2p -c calico-node | grep -E "CNI token|token for CNI kubeconfig|CNI kubeconfig"',
        language: 'bash',
      },
      {
        step: 'Check that `CALICO_MANAGE_CNI` of the container is not `false` while Calico is the CNI; renewal is off with it.',
        code: `kubectl -n calico-system get daemonset calico-node -o yaml | grep -A1 CALICO_MANAGE_CNI`,
        language: 'bash',
      },
    ],
    remedy: [
      {
        step: 'Restart calico-node on the node: it writes a new token when it starts, and that helped in the reports.',
        code: 'kubectl -n calico-system delete pod calico-node-x7k2p',
        language: 'bash',
      },
      {
        step: 'Mend the clock of the node and keep it in step; after a jump of a day renewal can take hours by itself.',
        code: 'timedatectl status',
        language: 'bash',
      },
      {
        step: 'Where the variable is `false` in a manifest installation with the Calico CNI, set it to `true`.',
        code: 'kubectl -n kube-system set env daemonset/calico-node -c calico-node CALICO_MANAGE_CNI=true',
        language: 'bash',
      },
      {
        step: 'Update Calico if it is older than v3.32.1, which on Linux also renews as soon as the kubelet changes the token of calico-node itself.',
      },
    ],
    issues: [
      {
        source: { document: 'web/github-com-projectcalico-calico-issues-9428' },
        state: 'open',
        asOf: '2026-11-28',
      },
      {
        source: { document: 'web/github-com-projectcalico-calico-issues-5712' },
        state: 'open',
        asOf: '2026-11-28',
      },
      {
        source: { document: 'web/github-com-projectcalico-calico-issues-6546' },
        state: 'closed',
        asOf: '2026-11-28',
      },
      {
        source: { document: 'web/github-com-projectcalico-calico-issues-9235' },
        state: 'closed',
        asOf: '2026-11-28',
      },
    ],
    basis: 'code',
    claims: ['calico/operations.troubleshooting', 'calico/operations.failure-behaviour'],
    sources: [
      { document: 'calico/cni-plugin', lines: [[228, 233]] },
      { document: 'calico/connection-errors', lines: [[112, 114]] },
      {
        document: 'calico/cni-token',
        lines: [
          [27, 34],
          [149, 208],
        ],
        passage: 'Life and renewal of the token',
      },
      { document: 'tigera-operator/node', lines: [[1516, 1521]], passage: 'CALICO_MANAGE_CNI' },
      { document: 'web/github-com-projectcalico-calico-issues-9215' },
      { document: 'web/github-com-projectcalico-calico-issues-9428' },
      { document: 'web/github-com-projectcalico-calico-issues-5712' },
      { document: 'web/github-com-projectcalico-calico-issues-6546' },
      { document: 'web/github-com-projectcalico-calico-issues-9235' },
    ],
    reviewed: '2026-11-28',
  },
  'calico-nodename-missing': {
    name: 'Pods stay in ContainerCreating: the file nodename of Calico is missing',
    messages: [
      'stat ‹path›: no such file or directory: check that the calico/node container is running and has mounted /var/lib/calico/',
    ],
    samples: [
      'Warning  FailedCreatePodSandBox  12s (x5 over 68s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "e0f6665744e6f48928559cbfb3662c9d21a009331801da410c8152b2d37cdd0e": plugin type="calico" failed (add): stat /var/lib/calico/nodename: no such file or directory: check that the calico/node container is running and has mounted /var/lib/calico/',
      '2026-11-20 09:31:06.551 [ERROR][4035329] plugin.go 121: Final result of CNI ADD was an error. error=stat /var/lib/calico/nodename: no such file or directory: check that the calico/node container is running and has mounted /var/lib/calico/',
    ],
    cnis: ['calico'],
    modes: ['calico-vxlan', 'calico-bgp', 'calico-nftables', 'calico-ebpf'],
    means:
      'The plugin of Calico is called, but calico-node has not written its file on this node. Either calico-node does not run there, or Calico was taken out and its CNI configuration stayed.',
    confirm: [
      {
        step: 'See whether calico-node runs on the node, and what stops it.',
        code: 'kubectl get pods -A -l k8s-app=calico-node -o wide --field-selector spec.nodeName=my-node',
        language: 'bash',
      },
      {
        step: 'List the CNI configuration on the node; the first file by name is used.',
        code: 'sudo ls /etc/cni/net.d /var/lib/calico',
        language: 'bash',
      },
    ],
    remedy: [
      {
        step: 'Mend what keeps calico-node down, such as an image that is not pulled or a kube-proxy that fails; the plugin works once the file is there.',
        code: 'kubectl -n calico-system describe pod calico-node-x7k2p',
        language: 'bash',
      },
      {
        step: 'If another CNI has taken over, remove what Calico left on the node.',
        code: 'sudo rm /etc/cni/net.d/10-calico.conflist /etc/cni/net.d/calico-kubeconfig',
        language: 'bash',
      },
    ],
    issues: [
      {
        source: { document: 'web/github-com-projectcalico-calico-issues-6309' },
        state: 'open',
        asOf: '2026-11-28',
      },
    ],
    basis: 'code',
    claims: ['calico/operations.install', 'calico/operations.troubleshooting'],
    guides: ['moving-from-the-vpc-cni'],
    sources: [
      { document: 'calico/cni-plugin', lines: [[184, 196]] },
      { document: 'calico-docs/add-floating-ip', lines: [30], passage: '10-calico.conflist' },
      { document: 'calico/cni-token', lines: [34], passage: 'calico-kubeconfig' },
      { document: 'web/github-com-projectcalico-calico-issues-6309' },
      { document: 'web/github-com-projectcalico-calico-issues-1795' },
    ],
    reviewed: '2026-11-28',
  },
  'calico-failed-to-request-ipv4': {
    name: 'Pods stay in ContainerCreating: the IPAM of Calico has no address for them',
    messages: [
      'failed to request IPv4 addresses: Assigned ‹assigned› out of ‹requested› requested IPv4 addresses',
      'failed to request IPv6 addresses: Assigned ‹assigned› out of ‹requested› requested IPv6 addresses',
      'cannot allocate new block due to per host block limit',
    ],
    samples: [
      'Warning  FailedCreatePodSandBox  7s  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "7d4a1f0b9c2e4c55a3f8d1e6b7a90c12d3e4f5a6b7c8d9e0f1a2b3c4d5e6f7a8": plugin type="calico" failed (add): failed to request IPv4 addresses: Assigned 0 out of 1 requested IPv4 addresses; No IPs available in pools: [10.244.0.0/24]',
      '2026-11-20 10:14:03.118 [ERROR][52211] ipam/ipam_plugin.go 309: Final result of CNI ADD was an error. error=failed to request IPv6 addresses: Assigned 0 out of 1 requested IPv6 addresses; No IPs available in pools: [fd00:10:244::/120]',
      'Warning  FailedCreatePodSandBox  12s  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "1b2c3d4e5f60718293a4b5c6d7e8f9001122334455667788990011223344556f": plugin type="calico" failed (add): cannot allocate new block due to per host block limit',
    ],
    cnis: ['calico'],
    modes: ['calico-vxlan', 'calico-bgp', 'calico-nftables', 'calico-ebpf', 'calico-windows'],
    when: 'Calico IPAM',
    means:
      'No block that the node may use has a free address. The part after the semicolon names the cause: the listed pools are used up, or `strictAffinity` keeps the node to blocks of its own. With the message on the block limit the node has as many blocks as it may, 20 unless set.',
    confirm: [
      {
        step: 'See how full pools and blocks are.',
        code: 'calicoctl ipam show --show-blocks',
        language: 'bash',
      },
      {
        step: 'Read whether borrowing is off, by `StrictAffinity` `true`, and how many blocks a node may have, in `MaxBlocksPerHost`.',
        code: 'calicoctl ipam show --show-configuration',
        language: 'bash',
      },
      {
        step: 'Look for addresses that no pod holds any more.',
        code: 'calicoctl ipam check --show-problem-ips',
        language: 'bash',
      },
      {
        step: 'Check which pools select the node and the namespace.',
        code: 'calicoctl get ippool -o yaml',
        language: 'bash',
      },
    ],
    remedy: [
      {
        step: 'Add a pool, or widen the selector of one; new pods draw from it without a restart. Under the operator add it to `calicoNetwork.ipPools`.',
        code: 'apiVersion: projectcalico.org/v3\nkind: IPPool\nmetadata:\n  name: more-ipv4\nspec:\n  cidr: 10.245.0.0/16\n  vxlanMode: CrossSubnet\n  natOutgoing: true',
        language: 'yaml',
      },
      {
        step: 'Release addresses that leaked. No pod can start while the data store is locked for it.',
        code: 'calicoctl datastore migrate lock\ncalicoctl ipam check -o report.json\ncalicoctl ipam release --from-report report.json\ncalicoctl datastore migrate unlock',
        language: 'bash',
      },
      {
        step: 'If many nodes hold blocks that are almost empty, make a new pool with a smaller block and move the pods there; the size of an existing pool stays.',
      },
    ],
    basis: 'code',
    claims: [
      'calico/ipam.ip-pools',
      'calico/ipam.exhaustion-mitigation',
      'calico/operations.troubleshooting',
    ],
    sources: [
      { document: 'calico/ipam-plugin', lines: [[448, 461]] },
      {
        document: 'calico/ipam',
        lines: [73, [662, 679], [744, 757], [784, 800], [941, 943]],
        passage: 'The words of the error',
      },
      { document: 'calico/ipamconfig-types', lines: [[64, 80]], passage: 'strictAffinity' },
      { document: 'calico-docs/calicoctl-ipam-check', lines: [[33, 65]] },
      { document: 'calico-docs/calicoctl-ipam-show', lines: [[100, 150]] },
      { document: 'calico-docs/change-block-size', lines: [[14, 24]] },
      {
        document: 'tigera-operator/installation-types',
        lines: [[633, 639]],
        passage: 'Pools under the operator',
      },
    ],
    reviewed: '2026-11-28',
  },
  'calico-no-pools-for-node': {
    name: 'Pods stay in ContainerCreating: no pool of Calico selects their node',
    messages: ['no configured Calico pools for node ‹node›', 'cannot find a qualified ippool'],
    samples: [
      'Warning  FailedCreatePodSandBox  3s (x12 over 2m)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "4f1b7c9d2e3a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f9001122334": plugin type="calico" failed (add): no configured Calico pools for node ip-10-0-45-72.eu-central-1.compute.internal',
      'Warning  FailedCreatePodSandBox  7s (x5 over 1m)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "9a8b7c6d5e4f30211203f4e5d6c7b8a9081726354453627180f1e2d3c4b5a697": plugin type="calico" failed (add): cannot find a qualified ippool',
    ],
    cnis: ['calico'],
    modes: ['calico-vxlan', 'calico-bgp', 'calico-nftables', 'calico-ebpf', 'calico-windows'],
    when: 'Calico IPAM',
    means:
      'The message with the node means that there are pools of that IP version, and none takes the pod: the `nodeSelector` leaves the node out, the `namespaceSelector` the namespace, or `assignmentMode` is `Manual`. The other one means that no such pool is enabled, or none whose `allowedUses` name workloads. It is not a matter of free addresses.',
    confirm: [
      {
        step: 'Read `cidr`, `disabled`, both selectors, `assignmentMode` and `allowedUses` of each pool.',
        code: 'calicoctl get ippool -o yaml',
        language: 'bash',
      },
      {
        step: 'Compare with the labels of the node and of the namespace.',
        code: 'kubectl get node my-node --show-labels\nkubectl get namespace my-namespace --show-labels',
        language: 'bash',
      },
    ],
    remedy: [
      {
        step: 'Label the node as the selector asks, or widen the selector of a pool; under the operator change the pool in the Installation, which overwrites it otherwise.',
        code: 'kubectl label node my-node rack=rack-1',
        language: 'bash',
      },
      {
        step: 'With an empty list of pools in the Installation, make a pool yourself: the operator waits for one.',
      },
    ],
    basis: 'code',
    claims: ['calico/ipam.ip-pools', 'calico/operations.troubleshooting'],
    sources: [
      { document: 'calico/ipam', lines: [74, [261, 352], [392, 410]] },
      {
        document: 'tigera-operator/installation-types',
        lines: [[633, 639]],
        passage: 'Empty list of pools',
      },
      {
        document: 'calico-docs/assign-ip-addresses-topology',
        lines: [
          [22, 51],
          [96, 103],
        ],
      },
      { document: 'calico/ippool-types', lines: [[107, 137]], passage: 'Fields of a pool' },
    ],
    reviewed: '2026-11-28',
  },
  'calico-route-already-exists': {
    name: 'Pods stay in ContainerCreating: their address still has a route on the node',
    messages: [
      "error adding host side routes for interface: ‹interface›, error: route (‹route›) already exists for an interface other than '‹interface›'",
    ],
    samples: [
      `Warning  FailedCreatePodSandBox  11m  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "aa10f0b9c2e4c55a3f8d1e6b7a90c12d3e4f5a6b7c8d9e0f1a2b3c4d5e6f7a8b": plugin type="calico" failed (add): error adding host side routes for interface: cali68c508fe1a5, error: route (Ifindex: 32723, Dst: 10.244.205.147/32, Scope: link) already exists for an interface other than 'cali68c508fe1a5': route (Ifindex: 41, Dst: 10.244.205.147/32, Scope: link, Iface: cali05ad595351c)`,
    ],
    cnis: ['calico'],
    modes: ['calico-vxlan', 'calico-bgp', 'calico-nftables', 'calico-ebpf'],
    means:
      'The plugin wants to route the address of the new pod to its interface, and a route for that very address is there already, to another. The end of the message names it, mostly the interface of an earlier pod.',
    confirm: [
      {
        step: 'On the node, see where the address of the message leads.',
        code: 'ip route show 10.244.205.147',
        language: 'bash',
      },
      {
        step: 'See which pod holds the address in the IPAM.',
        code: 'calicoctl ipam show --ip=10.244.205.147',
        language: 'bash',
      },
    ],
    remedy: [
      {
        step: 'If no running pod owns the interface, delete the route; the kubelet tries again by itself.',
        code: 'sudo ip route del 10.244.205.147/32',
        language: 'bash',
      },
      {
        step: 'If two pods ask for the same fixed address by annotation, let the older one end first.',
      },
    ],
    affected:
      'Blocks of one address met it always with old releases, by a blackhole route; v3.32.1 makes none for them.',
    issues: [
      {
        source: { document: 'web/github-com-projectcalico-calico-issues-2624' },
        state: 'closed',
        asOf: '2026-11-28',
      },
      {
        source: { document: 'web/github-com-projectcalico-calico-issues-1406' },
        state: 'closed',
        asOf: '2026-11-28',
      },
    ],
    basis: 'code',
    claims: ['calico/ipam.static-ip', 'calico/operations.troubleshooting'],
    sources: [
      {
        document: 'calico/cni-linux',
        lines: [
          [105, 109],
          [425, 479],
        ],
      },
      {
        document: 'calico/route-manager',
        lines: [[258, 268]],
        passage: 'No blackhole for blocks of one address',
      },
      {
        document: 'calico/bird-aggregation-template',
        lines: [[9, 17]],
        passage: 'No blackhole for blocks of one address',
      },
      { document: 'web/github-com-projectcalico-calico-issues-2624' },
      { document: 'web/github-com-projectcalico-calico-issues-1406' },
    ],
    reviewed: '2026-11-28',
  },
  'calico-not-ready-to-process': {
    name: 'Pods stay in ContainerCreating: the data store of Calico is locked',
    messages: ['Calico is currently not ready to process requests'],
    samples: [
      'Warning  FailedCreatePodSandBox  5s (x9 over 90s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "c3d4e5f6a7b8c9d0e1f2a3b4c5d6e7f8a9b0c1d2e3f405162738495a6b7c8d9e": plugin type="calico" failed (add): Calico is currently not ready to process requests',
    ],
    cnis: ['calico'],
    modes: ['calico-vxlan', 'calico-bgp', 'calico-nftables', 'calico-ebpf', 'calico-windows'],
    means:
      'The ClusterInformation says that the data store is not ready, and so the plugin takes no work. A migration or `calicoctl datastore migrate lock`, as before a clean-up of the IPAM, sets it, and somebody forgot to unlock.',
    confirm: [
      {
        step: 'Read the flag; `false` means locked.',
        code: 'calicoctl get clusterinformation default -o yaml | grep datastoreReady',
        language: 'bash',
      },
    ],
    remedy: [
      {
        step: 'Make sure that no migration or clean-up runs, then unlock.',
        code: 'calicoctl datastore migrate unlock',
        language: 'bash',
      },
    ],
    basis: 'code',
    claims: ['calico/operations.cli', 'calico/operations.troubleshooting'],
    sources: [
      { document: 'calico/cni-plugin', lines: [[229, 239]] },
      { document: 'calico-docs/calicoctl-ipam-check', lines: [[35, 65]] },
    ],
    reviewed: '2026-11-28',
  },
};
