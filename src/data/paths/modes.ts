import type { ModeId } from '../modes.ts';
import type { PathMode } from '../path-terms.ts';

/** What each mode that is drawn takes for granted, in the order of the page. */
export const pathModes = {
  'vpc-cni': {
    assumes:
      'secondary IP mode, kube-proxy with iptables, network policy switched on, no security groups for single pods',
  },
  'calico-vxlan': {
    assumes: 'iptables data plane, VXLAN pool with outgoing NAT, kube-proxy, nodes on AWS',
  },
  'calico-bgp': {
    assumes:
      'iptables data plane, pool without encapsulation or outgoing NAT, kube-proxy, nodes peering with routers of your own network',
  },
  'calico-ebpf': {
    assumes: 'eBPF data plane, VXLAN pool with outgoing NAT, no kube-proxy, nodes on AWS',
  },
  'cilium-overlay': {
    assumes:
      'values of the Helm chart left alone: VXLAN, kube-proxy present, masquerading by iptables, nodes on AWS',
  },
  'cilium-eni': {
    assumes:
      '`eni.enabled` and `kubeProxyReplacement` set to true, masquerading left off as ENI mode has it; together they turn eBPF host routing on',
  },
} as const satisfies Partial<Record<ModeId, PathMode>>;
