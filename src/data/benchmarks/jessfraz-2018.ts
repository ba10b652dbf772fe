import type { Study } from '../benchmark.ts';

/** How long each of ten plugins takes to wire a network namespace and to take it down again. */
export const jessfraz2018: Study = {
  name: 'cni-benchmarks: time to set up and delete a pod network',
  authors: 'Jess Frazelle',
  published: '2018',
  payer: 'unstated',
  paid: 'not stated',
  licence: 'MIT',
  about:
    'How long each of ten plugins takes to wire a network namespace and to take it down again.',
  bench: { hardware: 'one machine with eight threads' },
  method: {
    tool: 'go test -bench around CNI ADD and DEL',
    aggregate: 'The mean of 2 to 30 calls, as Go prints it; the spread is not printed.',
  },
  subjects: {
    azure: { name: 'Azure CNI', setup: 'No Kubernetes' },
    bridge: { name: 'bridge', setup: 'No Kubernetes' },
    calico: { name: 'Calico', cni: 'calico', setup: 'No Kubernetes' },
    cilium: { name: 'Cilium', cni: 'cilium', setup: 'No Kubernetes' },
    'flannel-ipvlan': { name: 'Flannel, ipvlan', setup: 'No Kubernetes' },
    'flannel-bridge': { name: 'Flannel, bridge', setup: 'No Kubernetes' },
    ipvlan: { name: 'ipvlan', setup: 'No Kubernetes' },
    macvlan: { name: 'macvlan', setup: 'No Kubernetes' },
    ptp: { name: 'ptp', setup: 'No Kubernetes' },
    weave: { name: 'Weave Net', setup: 'No Kubernetes' },
  },
  measures: {
    setup: {
      name: 'Wiring a network namespace',
      metric: 'pod-start',
      unit: 'ms',
      better: 'lower',
      cases: { by: 'step', names: ['set up', 'delete'] },
      bears: ['performance.pod-start'],
      figures: {
        azure: [293.6, 167.0],
        bridge: [231.1, 169.7],
        calico: [163.3, 151.6],
        cilium: [670.2, 146.1],
        'flannel-ipvlan': [58.5, 55.0],
        'flannel-bridge': [69.1, 78.5],
        ipvlan: [37.0, 50.8],
        macvlan: [68.9, 50.0],
        ptp: [69.0, 69.2],
        weave: [251.6, 133.3],
      },
    },
  },
  caveats: ['Releases of 2018 on one laptop without Kubernetes. This is history.'],
  page: 'https://github.com/jessfraz/cni-benchmarks',
  read: { document: 'jessfraz/readme', lines: [[56, 77]] },
  sources: [],
  reviewed: '2026-11-29',
};
