import type { Study } from '../benchmark.ts';

/** What was set up for the runs of 2024. */
export const subjects: Study['subjects'] = {
  baremetal: { name: 'bare metal', setup: 'Processes of the hosts, no Kubernetes' },
  antrea: {
    name: 'Antrea',
    version: '1.15.0',
    setup: 'Open vSwitch, encapsulation as the chart has it, pod MTU 8950',
  },
  'antrea-noencap': {
    name: 'Antrea, no encapsulation',
    version: '1.15.0',
    setup: 'Open vSwitch, `trafficEncapMode: noEncap`, pod MTU 9000',
  },
  'antrea-wg': {
    name: 'Antrea, WireGuard',
    version: '1.15.0',
    setup: 'Open vSwitch, pod MTU 8940',
  },
  'antrea-ipsec': { name: 'Antrea, IPsec', version: '1.15.0', setup: 'Open vSwitch, pod MTU 8912' },
  calico: {
    name: 'Calico, iptables',
    cni: 'calico',
    mode: 'calico-vxlan',
    version: 'v3.27.2',
    setup:
      'Linux data plane of the operator, VXLAN across subnets alone and all nodes in one, kube-proxy, pod MTU 8950',
  },
  'calico-wg': {
    name: 'Calico, iptables, WireGuard',
    cni: 'calico',
    mode: 'calico-vxlan',
    version: 'v3.27.2',
    setup: 'As above, pod MTU 8940',
  },
  'calico-ebpf': {
    name: 'Calico, eBPF',
    cni: 'calico',
    mode: 'calico-ebpf',
    version: 'v3.27.2',
    setup: 'VXLAN across subnets alone and all nodes in one, kube-proxy replaced, pod MTU 8950',
  },
  'calico-ebpf-wg': {
    name: 'Calico, eBPF, WireGuard',
    cni: 'calico',
    mode: 'calico-ebpf',
    version: 'v3.27.2',
    setup: 'As above, pod MTU 8940',
  },
  'calico-vpp': {
    name: 'Calico, VPP',
    cni: 'calico',
    version: 'v3.27.2',
    setup: 'VPP data plane 3.27.0 from the manifest without huge pages, pod MTU 8950',
  },
  'calico-vpp-wg': {
    name: 'Calico, VPP, WireGuard',
    cni: 'calico',
    version: 'v3.27.2',
    setup: 'As above, pod MTU 8940',
  },
  'calico-vpp-ipsec': {
    name: 'Calico, VPP, IPsec',
    cni: 'calico',
    version: 'v3.27.2',
    setup: 'As above, pod MTU 8940',
  },
  canal: { name: 'Canal', version: 'v3.27.2', setup: 'Canal manifest of Calico, pod MTU 9000' },
  cilium: {
    name: 'Cilium, overlay',
    cni: 'cilium',
    mode: 'cilium-overlay',
    version: '1.15.2',
    setup: 'Values of the chart left alone: tunnel, kube-proxy kept, pod MTU 9000',
  },
  'cilium-nohubble': {
    name: 'Cilium, overlay, no Hubble',
    cni: 'cilium',
    mode: 'cilium-overlay',
    version: '1.15.2',
    setup: 'As above, Hubble off',
  },
  'cilium-hubble-full': {
    name: 'Cilium, overlay, full Hubble',
    cni: 'cilium',
    mode: 'cilium-overlay',
    version: '1.15.2',
    setup: 'As above, with Relay and UI',
  },
  'cilium-nokproxy': {
    name: 'Cilium, no kube-proxy',
    cni: 'cilium',
    mode: 'cilium-kpr',
    version: '1.15.2',
    setup: 'Tunnel, `kubeProxyReplacement=true`, pod MTU 9000',
  },
  'cilium-wg': {
    name: 'Cilium, overlay, WireGuard',
    cni: 'cilium',
    mode: 'cilium-overlay',
    version: '1.15.2',
    setup: 'Tunnel, kube-proxy kept',
  },
  'cilium-ipsec': {
    name: 'Cilium, overlay, IPsec',
    cni: 'cilium',
    mode: 'cilium-overlay',
    version: '1.15.2',
    setup: 'Tunnel, kube-proxy kept, AES-GCM with 128 bits',
  },
  flannel: {
    name: 'Flannel',
    version: '0.24.2',
    setup: 'Values of the chart, VXLAN; policy is not enforced',
  },
  kubeovn: {
    name: 'Kube-OVN',
    version: '1.12.8',
    setup: 'Values of the chart, overlay, pod MTU 8900',
  },
  kuberouter: {
    name: 'kube-router',
    setup: 'Image without a tag, manifest of v2.1.0, kube-proxy kept',
  },
  'kuberouter-all': {
    name: 'kube-router, all features',
    setup: 'Image without a tag, IPVS in the place of kube-proxy',
  },
};
