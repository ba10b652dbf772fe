import type { Setting } from '../setting.ts';

/** Annotations of pods and namespaces on addresses. */
export const calicoAnnotationSettings: Readonly<Record<string, Setting>> = {
  'calico-cni-projectcalico-org-ipv4pools': {
    name: 'cni.projectcalico.org/ipv4pools',
    also: ['cni.projectcalico.org/ipv6pools'],
    cnis: ['calico'],
    place: 'pod-annotation',
    values: 'JSON list of names or CIDRs of pools, as a string',
    default: 'unset: every pool that selects the node and namespace',
    what: 'Names the pools from which a pod, or every pod of a namespace, gets its address.',
    traps: [
      'It is read as the pod starts; a pod that runs keeps its address.',
      'A pool has to be named whole: part of its range is not accepted, and a pool that does not exist is an error.',
      'On both, the pod wins over its namespace, and both win over the CNI configuration.',
      'It needs Calico IPAM; `host-local` and the VPC CNI do not read it.',
    ],
    example: '["pool-1"]',
    ways: [
      {
        by: 'pod template',
        code: "metadata:\n  annotations:\n    {name}: '{literal}'",
        language: 'yaml',
      },
      {
        by: 'kubectl, for a namespace',
        code: "kubectl annotate namespace my-namespace '{name}={literal}'",
        language: 'bash',
      },
    ],
    unlike: [
      {
        setting: 'calico-service-ipv4pools',
        how: 'Services take `projectcalico.org/ipv4pools`, without `cni.` before it.',
      },
    ],
    features: ['ipam.ip-pools', 'ipam.static-ip'],
    sources: [
      {
        document: 'calico-docs/configure-cni-plugins',
        lines: [
          [326, 328],
          [418, 458],
        ],
      },
      { document: 'calico/cni-k8s', lines: [[214, 268]] },
      { document: 'calico-docs/legacy-firewalls', lines: [[37, 62]] },
    ],
    reviewed: '2026-11-28',
  },
  'calico-cni-projectcalico-org-ipfamilies': {
    name: 'cni.projectcalico.org/ipFamilies',
    cnis: ['calico'],
    place: 'pod-annotation',
    values: 'JSON list of `IPv4` and `IPv6`, as a string',
    default: 'unset: as the CNI configuration says',
    what: 'Says for a pod, or by the namespace for all its pods, which families of addresses Calico IPAM assigns.',
    traps: ['Any other word in the list keeps the pod from starting.'],
    example: '["IPv4"]',
    ways: [
      {
        by: 'pod template',
        code: "metadata:\n  annotations:\n    {name}: '{literal}'",
        language: 'yaml',
      },
    ],
    features: ['networking.dual-stack', 'networking.ipv6'],
    sources: [
      {
        document: 'calico/cni-k8s',
        lines: [
          [219, 236],
          [270, 298],
        ],
      },
    ],
    reviewed: '2026-11-28',
  },
  'calico-cni-projectcalico-org-ipaddrs': {
    name: 'cni.projectcalico.org/ipAddrs',
    cnis: ['calico'],
    place: 'pod-annotation',
    values: 'JSON list of at most one address per family, as a string',
    default: 'unset: an address from a pool',
    what: 'Gives a pod a certain address of a pool.',
    traps: [
      'It counts as the pod is made only.',
      'The address has to lie in a pool and be free, so that a second pod with the same annotation does not get it.',
      'Nothing keeps the address for the pod: until then IPAM may give it to another, unless an IPReservation or the selector `!all()` on the pool holds it back.',
      'It beats `cni.projectcalico.org/ipv4pools` and reservations.',
    ],
    example: '["10.244.0.10"]',
    ways: [
      {
        by: 'pod template',
        code: "metadata:\n  annotations:\n    {name}: '{literal}'",
        language: 'yaml',
      },
    ],
    unlike: [
      {
        setting: 'calico-cni-projectcalico-org-ipaddrsnoipam',
        how: 'That one bypasses IPAM and has to be allowed in the CNI configuration first.',
      },
    ],
    features: ['ipam.static-ip'],
    sources: [
      { document: 'calico-docs/use-specific-ip', lines: [[25, 58]] },
      {
        document: 'calico-docs/configure-cni-plugins',
        lines: [
          [460, 472],
          [507, 513],
        ],
      },
      { document: 'calico-docs/ipreservation', lines: [[51, 52]] },
    ],
    reviewed: '2026-11-28',
  },
  'calico-cni-projectcalico-org-ipaddrsnoipam': {
    name: 'cni.projectcalico.org/ipAddrsNoIpam',
    cnis: ['calico'],
    place: 'pod-annotation',
    values: 'JSON list of at most one address per family, as a string',
    default: 'unset',
    what: 'Gives a pod an address past IPAM; conflicts and routes are yours to look after.',
    traps: [
      'It needs `feature_control.ip_addrs_no_ipam` in the CNI configuration.',
      'Whoever may annotate pods can then take the address of another and pass its policy; the documentation asks for admission control.',
      'Routes to it come by BGP alone, and only for an address in a pool; with VXLAN there are none.',
      'Together with `cni.projectcalico.org/ipAddrs` the pod does not start.',
    ],
    example: '["10.0.0.1"]',
    ways: [
      {
        by: 'pod template',
        code: "metadata:\n  annotations:\n    {name}: '{literal}'",
        language: 'yaml',
      },
    ],
    unlike: [
      {
        setting: 'calico-cni-projectcalico-org-ipaddrs',
        how: 'That one asks IPAM for the address, which has to be free in a pool.',
      },
    ],
    features: ['ipam.static-ip'],
    sources: [
      { document: 'calico-docs/configure-cni-plugins', lines: [[474, 513]] },
      { document: 'calico/cni-k8s', lines: [[313, 329]] },
    ],
    reviewed: '2026-11-28',
  },
  'calico-cni-projectcalico-org-floatingips': {
    name: 'cni.projectcalico.org/floatingIPs',
    cnis: ['calico'],
    place: 'pod-annotation',
    values: 'JSON list of addresses, as a string',
    default: 'unset',
    what: 'Points a further address at a pod by NAT on its node.',
    traps: [
      'It needs `feature_control.floating_ips` in the CNI configuration; without it the pod does not start.',
      'The operator has no field for that, and the documentation does not support floating addresses under it.',
      'eBPF mode does not support it.',
      'The address has to lie in a pool to be announced properly.',
      'Whoever may annotate pods can take traffic meant for others; the documentation asks for admission control.',
    ],
    example: '["10.0.0.1"]',
    ways: [
      {
        by: 'pod template',
        code: "metadata:\n  annotations:\n    {name}: '{literal}'",
        language: 'yaml',
      },
    ],
    features: ['ipam.static-ip'],
    sources: [
      { document: 'calico-docs/configure-cni-plugins', lines: [[515, 555]] },
      { document: 'calico-docs/add-floating-ip', lines: [[37, 55]] },
      { document: 'calico/cni-k8s', lines: [[484, 492]] },
      { document: 'calico-docs/enabling-ebpf', lines: [90] },
    ],
    reviewed: '2026-11-28',
  },
  'calico-cni-projectcalico-org-hwaddr': {
    name: 'cni.projectcalico.org/hwAddr',
    cnis: ['calico'],
    place: 'pod-annotation',
    values: 'MAC address',
    default: 'unset: the kernel picks one',
    what: 'Sets the MAC address of `eth0` in a pod, as for licences bound to it.',
    traps: [
      'It counts as the pod is made only, and needs the Calico CNI.',
      'An address that cannot be parsed or set keeps the pod from starting.',
    ],
    example: '1c:0c:0a:c0:ff:ee',
    features: ['networking.datapath'],
    sources: [
      { document: 'calico-docs/pod-mac-address', lines: [[15, 35]] },
      { document: 'calico/cni-linux', lines: [[244, 264]] },
    ],
    reviewed: '2026-11-28',
  },
  'calico-cni-projectcalico-org-allowedsourceprefixes': {
    name: 'cni.projectcalico.org/allowedSourcePrefixes',
    cnis: ['calico'],
    place: 'pod-annotation',
    values: 'JSON list of CIDRs, as a string',
    default: 'unset: only addresses of the pod',
    what: 'Lets a pod send packets from addresses that are not its own.',
    traps: [
      'It needs `workloadSourceSpoofing: Any` in FelixConfiguration, and then every pod that may be annotated can ask for any range.',
      'eBPF mode has it since v3.32.',
    ],
    example: '["192.0.2.0/24"]',
    ways: [
      {
        by: 'pod template',
        code: "metadata:\n  annotations:\n    {name}: '{literal}'",
        language: 'yaml',
      },
    ],
    features: ['networking.datapath', 'networking.multi-interface'],
    sources: [
      { document: 'calico/workload-endpoint-default', lines: [[317, 339]] },
      { document: 'calico/felixconfig-types', lines: [[1065, 1068]] },
      { document: 'calico-docs/release-notes-index', lines: [225] },
    ],
    reviewed: '2026-11-28',
  },
};
