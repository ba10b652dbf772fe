import type { Setting } from '../setting.ts';

/** The kube-proxy replacement of Cilium and its way to the API server. */
export const ciliumKubeProxySettings: Readonly<Record<string, Setting>> = {
  'cilium-kubeproxyreplacement': {
    name: 'kubeProxyReplacement',
    also: ['kube-proxy-replacement'],
    cnis: ['cilium'],
    place: 'cilium-helm',
    values: '`true` or `false`',
    default: '`false`',
    what: 'Handles all kinds of Services and host ports in eBPF, in place of kube-proxy.',
    traps: [
      'kube-proxy has to go, and the agents need `k8sServiceHost` and `k8sServicePort`, since nobody else serves the address of the API server then.',
      'Switching on a running cluster breaks existing connections to Services: the two keep separate NAT tables.',
      'Even `false` balances ClusterIPs of pods in eBPF, packet by packet.',
      'The values `strict`, `partial`, `probe` and `disabled` are gone since 1.16; the chart fails on them.',
      'The agent ends where the kernel lacks what it needs.',
    ],
    example: 'true',
    unlike: [
      {
        setting: 'cilium-socketlb-enabled',
        how: 'That one adds balancing at the socket alone, which this one includes.',
      },
    ],
    features: [
      'networking.kube-proxy-replacement',
      'networking.kube-proxy-modes',
      'performance.service-lb',
    ],
    sources: [
      { document: 'cilium-chart/values-yaml', lines: [[2433, 2439]] },
      {
        document: 'cilium/configmap-template',
        lines: [
          [73, 80],
          [853, 857],
        ],
      },
      {
        document: 'cilium/kubeproxy-free',
        lines: [
          [61, 81],
          [93, 109],
          [126, 146],
        ],
        passage: 'Switch, and what each value does',
      },
      { document: 'cilium-5614531/upgrade', lines: [[587, 588]], passage: 'Former values' },
      { document: 'cilium/kpr', lines: [[40, 52]], passage: 'Socket load balancing comes with it' },
    ],
    reviewed: '2026-11-28',
  },
  'cilium-k8sservicehost': {
    name: 'k8sServiceHost',
    cnis: ['cilium'],
    place: 'cilium-helm',
    values: 'host name, address or `auto`',
    default: 'empty',
    what: 'Where agents and operator find the API server without a Service, which is vital once kube-proxy is gone.',
    traps: [
      'It is a host without `https://` and without port; the port goes into `k8sServicePort`.',
      '`auto` reads the ConfigMap `cluster-info` in `kube-public`, which kubeadm makes; without that ConfigMap the chart fails.',
      'Together with `k8sServiceHostRef` the chart fails as well.',
    ],
    example: '0123456789ABCDEF0123456789ABCDEF.gr7.eu-west-1.eks.amazonaws.com',
    unlike: [
      {
        setting: 'cilium-k8s-apiserverurls',
        how: 'That one takes several URLs, between which the agent changes over.',
      },
    ],
    features: ['networking.kube-proxy-replacement', 'operations.install'],
    sources: [
      { document: 'cilium-chart/values-yaml', lines: [[75, 76]] },
      {
        document: 'cilium/daemonset-template',
        lines: [[215, 229]],
        passage: 'Environment of the agent',
      },
      {
        document: 'cilium-chart/helpers',
        lines: [[125, 166]],
        passage: 'auto, and what is read from the URL',
      },
      { document: 'cilium/chart-validate', lines: [[53, 56]], passage: 'Only one of the two' },
      { document: 'cilium/kubeproxy-free', lines: [[87, 109]], passage: 'Why it is needed' },
    ],
    reviewed: '2026-11-28',
  },
  'cilium-k8sserviceport': {
    name: 'k8sServicePort',
    cnis: ['cilium'],
    place: 'cilium-helm',
    values: 'port',
    default: 'empty',
    what: 'Port of the API server at `k8sServiceHost`.',
    traps: [
      'It is `6443` with kubeadm and `443` in the EKS example of the docs.',
      'With `k8sServiceHost=auto` the port of `cluster-info` counts instead.',
    ],
    example: '443',
    features: ['networking.kube-proxy-replacement', 'operations.install'],
    sources: [
      { document: 'cilium-chart/values-yaml', lines: [[77, 81]] },
      {
        document: 'cilium/kubeproxy-free',
        lines: [
          [87, 109],
          [1269, 1286],
        ],
        passage: 'kubeadm; EKS',
      },
      { document: 'cilium-chart/helpers', lines: [[147, 165]], passage: 'auto' },
    ],
    reviewed: '2026-11-28',
  },
  'cilium-k8s-apiserverurls': {
    name: 'k8s.apiServerURLs',
    also: ['k8s-api-server-urls'],
    cnis: ['cilium'],
    place: 'cilium-helm',
    values: 'URLs, separated by spaces',
    default: 'unset',
    since: '1.18',
    what: 'Several addresses of API servers, between which the agent changes over when one fails.',
    traps: [
      'Once connected, Cilium goes on through the `kubernetes` Service; the list has to be updated where servers are replaced while an agent is down.',
      'The older flag `--k8s-api-server` is gone in 1.20.',
    ],
    example: 'https://172.21.0.4:6443 https://172.21.0.5:6443',
    unlike: [
      { setting: 'cilium-k8sservicehost', how: 'That one names a single host without a scheme.' },
    ],
    features: ['networking.kube-proxy-replacement', 'operations.failure-behaviour'],
    sources: [
      { document: 'cilium-chart/values-yaml', lines: [[2405, 2410]] },
      { document: 'cilium/configmap-template', lines: [[976, 978]] },
      { document: 'cilium/kubeproxy-free', lines: [[1852, 1863]] },
      { document: 'cilium-228a293/upgrade', lines: [[407, 408]], passage: 'New in 1.18' },
      { document: 'cilium/upgrade-current', lines: [[198, 199]], passage: 'Older flag' },
    ],
    reviewed: '2026-11-28',
  },
  'cilium-socketlb-enabled': {
    name: 'socketLB.enabled',
    also: ['bpf-lb-sock'],
    cnis: ['cilium'],
    place: 'cilium-helm',
    values: '`true` or `false`',
    default: '`false`; on with `kubeProxyReplacement=true`',
    what: 'Picks a backend when a process calls `connect()` or `sendmsg()`, so packets need no translation.',
    traps: [
      'NFS and SMB mounts of a ClusterIP can break on kernels without certain fixes.',
      'Software in pods that has to see the ClusterIP, such as Istio, KubeVirt or gVisor, calls for `socketLB.hostNamespaceOnly=true`.',
    ],
    example: 'true',
    unlike: [
      {
        setting: 'cilium-kubeproxyreplacement',
        how: 'That one replaces kube-proxy altogether and switches this on.',
      },
      {
        setting: 'cilium-socketlb-hostnamespaceonly',
        how: 'That one keeps socket load balancing out of pods.',
      },
    ],
    features: ['performance.service-lb', 'networking.kube-proxy-replacement'],
    sources: [
      { document: 'cilium-chart/values-yaml', lines: [[1381, 1390]] },
      { document: 'cilium/configmap-template', lines: [[863, 866]] },
      { document: 'cilium/kpr', lines: [[24, 52]], passage: 'On with the replacement' },
      {
        document: 'cilium/kubeproxy-free',
        lines: [
          [1086, 1103],
          [2096, 2116],
        ],
        passage: 'What it does, and limits',
      },
    ],
    reviewed: '2026-11-28',
  },
  'cilium-socketlb-hostnamespaceonly': {
    name: 'socketLB.hostNamespaceOnly',
    also: ['bpf-lb-sock-hostns-only'],
    cnis: ['cilium'],
    place: 'cilium-helm',
    values: '`true` or `false`',
    default: 'unset, which means `false`; forced to `true` by `gatewayAPI.enabled`',
    what: 'Keeps socket load balancing on the host; for pods the program on their interface picks backends.',
    traps: [
      'Istio and software such as KubeVirt, Kata Containers and gVisor need it beside the kube-proxy replacement.',
      'Since 1.20 connections of pods to NodePorts are then balanced as they leave the pod, so egress policy has to admit the backends.',
      'Without socket load balancing it has no effect, and the agent warns.',
    ],
    example: 'true',
    unlike: [
      {
        setting: 'cilium-socketlb-enabled',
        how: 'That one turns socket load balancing on; this one only says where it acts.',
      },
    ],
    features: [
      'services.service-mesh',
      'performance.service-lb',
      'networking.kube-proxy-replacement',
    ],
    sources: [
      { document: 'cilium-chart/values-yaml', lines: [[1385, 1386]] },
      { document: 'cilium/configmap-template', lines: [[867, 877]] },
      { document: 'cilium/kubeproxy-free', lines: [[1083, 1112]] },
      { document: 'cilium/istio', lines: [[24, 57]], passage: 'Istio' },
      { document: 'cilium/upgrade-current', lines: [[94, 99]], passage: 'Change in 1.20' },
      { document: 'cilium/kpr-initializer', lines: [[250, 253]], passage: 'Warning' },
    ],
    reviewed: '2026-11-28',
  },
  'cilium-kubeproxyreplacementhealthzbindaddr': {
    name: 'kubeProxyReplacementHealthzBindAddr',
    also: ['kube-proxy-replacement-healthz-bind-address'],
    cnis: ['cilium'],
    place: 'cilium-helm',
    values: 'address and port, such as `0.0.0.0:10256`',
    default: 'empty, no health server',
    what: 'Address and port where the replacement answers health checks at `/healthz`.',
    traps: [
      'For IPv6 it takes the form `[::]:10256`.',
      'The chart passes it on only with `kubeProxyReplacement=true`.',
    ],
    example: '0.0.0.0:10256',
    features: ['networking.kube-proxy-replacement', 'operations.failure-behaviour'],
    sources: [
      { document: 'cilium-chart/values-yaml', lines: [[2440, 2444]] },
      { document: 'cilium/configmap-template', lines: [[855, 857]] },
      { document: 'cilium/kubeproxy-free', lines: [[1638, 1646]] },
    ],
    reviewed: '2026-11-28',
  },
};
