import type { Study } from '../benchmark.ts';

/** How Alibaba Cloud uses Cilium for High-Performance Cloud-Native Networking. */
export const alibaba2020: Study = {
  name: 'How Alibaba Cloud uses Cilium for High-Performance Cloud-Native Networking',
  authors: 'Cilium project, figures of Alibaba Cloud',
  published: '2020-10-09',
  measured: '2020',
  payer: 'vendor',
  paid: 'Alibaba Cloud, whose plugin is compared; Cilium published it again',
  licence: 'page CC BY 4.0; charts of Alibaba Cloud',
  about:
    'Terway, the plugin of Alibaba Cloud, which uses Cilium in part, against Flannel and kube-proxy.',
  bench: { hardware: 'bare-metal instance ecs.ebmg5s.24xlarge' },
  method: {
    tool: 'not stated',
    aggregate: 'Measured from the bars of a small chart that prints no values.',
  },
  subjects: {
    eni: { name: 'Terway, an ENI a pod', setup: 'One network interface for each pod' },
    ipvlan: { name: 'Terway, IPVLAN', setup: 'Several addresses an interface, eBPF of Cilium' },
    flannel: { name: 'Flannel', setup: 'VXLAN' },
    ebpf: { name: 'Terway, eBPF Services', setup: 'Services by eBPF of Cilium' },
    iptables: { name: 'kube-proxy, iptables', setup: 'Services by iptables' },
    ipvs: { name: 'kube-proxy, IPVS', setup: 'Services by IPVS' },
  },
  measures: {
    rr: {
      name: 'TCP round trips',
      metric: 'requests',
      unit: 'transactions/s',
      better: 'higher',
      precision: 150,
      figures: { eni: [11800], ipvlan: [10300], flannel: [9200] },
    },
    'udp-pps': {
      name: 'UDP packets',
      metric: 'throughput',
      unit: 'packets/s',
      better: 'higher',
      precision: 30000,
      figures: { eni: [3210000], ipvlan: [1710000], flannel: [1130000] },
    },
    bw: {
      name: 'Bandwidth',
      metric: 'throughput',
      unit: 'Gbit/s',
      better: 'higher',
      precision: 0.3,
      figures: { eni: [29.6], ipvlan: [29.5], flannel: [28.5] },
    },
    lat: {
      name: 'Latency',
      metric: 'latency',
      unit: 'ms',
      better: 'lower',
      precision: 0.001,
      figures: { eni: [0.097], ipvlan: [0.117], flannel: [0.133] },
    },
    'svc-scale': {
      name: 'nginx, by Services',
      metric: 'services',
      unit: 'requests/s, most likely',
      better: 'higher',
      cases: { by: 'number of Services', names: ['1', '1,000', '5,000'] },
      precision: 150,
      note: 'The axis has no unit.',
      figures: {
        ebpf: [28100, 28000, 28000],
        iptables: [21200, 19000, 8100],
        ipvs: [17300, 17200, 17100],
      },
    },
  },
  caveats: [
    'Figures of a vendor without versions, kernel or number of runs.',
    'Not AWS: it shows which way interfaces of the cloud differ from an overlay, and no more.',
  ],
  page: 'https://cilium.io/blog/2020/10/09/cilium-in-alibaba-cloud/',
  read: { document: 'cilium-io/alibaba-charts', passage: 'Two charts' },
  sources: [],
  reviewed: '2026-11-22',
};
