import type { Study } from '../benchmark.ts';

/** Kube-OVN against Calico in IP-in-IP and the hosts, by size of the writes. */
export const kubeovnPacket2020: Study = {
  name: 'Kube-OVN wiki: performance test on Packet',
  authors: 'oilbeater',
  published: '2022-06-27',
  payer: 'vendor',
  paid: 'the Kube-OVN project, whose CNI is compared',
  licence: 'not stated',
  about: 'Kube-OVN against Calico in IP-in-IP and the hosts, by size of the writes.',
  bench: {
    hardware: 'Packet s1.large.x86, two Xeon E5-2620 v4, 128 GB',
    network: 'two times 10 Gbit/s',
    system: 'CentOS 7.6',
    kernel: '3.10.0-957',
    kubernetes: '1.19.3',
  },
  method: { tool: 'iperf3, 30 seconds' },
  subjects: {
    'kube-ovn': { name: 'Kube-OVN', version: '1.5.1', setup: 'Overlay' },
    host: { name: 'node to node', setup: 'No pod network' },
    calico: { name: 'Calico, IP-in-IP', cni: 'calico', setup: 'No version in what was read' },
  },
  measures: {
    'tcp-by-size': {
      name: 'TCP, by size of the writes',
      metric: 'throughput',
      unit: 'Gbit/s',
      better: 'higher',
      cases: {
        by: 'size of a write',
        names: ['128K', '64K', '32K', '16K', '8K', '4K', '2K', '1K'],
      },
      figures: {
        'kube-ovn': [8.5, 8.4, 8.1, 8.0, 7.8, 7.1, 4.9, 3.2],
        host: [9.4, 9.4, 9.4, 9.4, 9.3, 7.3, 5.0, 3.3],
        calico: [8.7, 8.7, 8.7, 8.4, 8.1, 6.5, 4.8, 1.1],
      },
    },
  },
  caveats: [
    'A vendor’s own test, on a kernel of 2013.',
    'The day is that of the last edit of the page.',
    'Read as the excerpt of a search that holds the whole table.',
  ],
  page: 'https://github.com/kubeovn/kube-ovn/wiki/Packet-%E6%80%A7%E8%83%BD%E6%B5%8B%E8%AF%95%E6%8A%A5%E5%91%8A',
  read: { document: 'web/github-com-kubeovn-kube-ovn-wiki-packet' },
  sources: [],
  reviewed: '2026-11-22',
};
