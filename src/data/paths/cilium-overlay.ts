import type { Hop, PathsOfMode } from '../path.ts';
import { client, internetHost, natGateway, nlbToInstance } from './shared.ts';

const pod = {
  lane: 'source',
  name: 'Pod eth0',
  does: 'The pod’s packets go into one end of a veth pair. The eBPF program of the other end takes them before the host does.',
  claims: ['ipam.pod-ip-source'],
  sources: [{ document: 'cilium/intro', lines: [[39, 46]] }],
} as const satisfies Hop;

const leaveWithin = {
  lane: 'entry',
  name: 'lxc…, tc ingress',
  does: 'One run of eBPF does it all: egress policy of the sender by identity, then, as the target is local, a tail call into the program of the receiver for its ingress policy, then a redirect.',
  guards: ['egress', 'ingress'],
  claims: ['performance.same-node', 'policy.k8s-networkpolicy'],
  sources: [
    {
      document: 'cilium/intro',
      lines: [
        [39, 46],
        [71, 76],
      ],
    },
    { document: 'cilium/local-delivery', lines: [[202, 205]] },
  ],
} as const satisfies Hop;

const leave = {
  lane: 'entry',
  name: 'lxc…, tc ingress',
  does: 'The program of the pod device judges egress policy by the identity of the target, learns from its maps which node the target is on, and redirects into the tunnel without asking the host.',
  guards: ['egress'],
  claims: ['policy.k8s-networkpolicy', 'networking.datapath'],
  sources: [
    { document: 'cilium/intro', lines: [[71, 76]] },
    { document: 'cilium/bpf-lxc', lines: [[1328, 1339]] },
  ],
} as const satisfies Hop;

const leaveForService = {
  ...leave,
  does: 'Even with kube-proxy present, the program translates the cluster IPs that pods send to, packet by packet, and then judges egress policy on the backend.',
  rewrites: [{ kind: 'DNAT', from: 'cluster IP', to: 'backend pod' }],
  claims: ['networking.kube-proxy-replacement', 'performance.service-lb'],
  sources: [
    { document: 'cilium/kubeproxy-free', lines: [[145, 146]] },
    {
      document: 'cilium/bpf-lxc',
      lines: [
        [84, 96],
        [1715, 1717],
      ],
    },
  ],
} as const satisfies Hop;

const leaveForInternet = {
  ...leave,
  does: 'Egress policy is judged here, by address or by the names that the DNS proxy has seen. What may pass goes up to the host, for which legacy host routing is the default.',
  claims: ['policy.fqdn', 'security.egress-gateway'],
  sources: [
    { document: 'cilium/bpf-lxc', lines: [[1372, 1391]] },
    { document: 'cilium/tuning', lines: [[174, 179]] },
  ],
} as const satisfies Hop;

const masquerade = {
  lane: 'stack-out',
  name: 'iptables masquerade',
  does: 'The host routes, and iptables gives whatever leaves by a device that is not Cilium’s the address of the node.',
  rewrites: [{ kind: 'SNAT', from: 'pod', to: 'node' }],
  claims: ['networking.datapath'],
  sources: [
    {
      document: 'cilium/masquerading',
      lines: [
        [12, 16],
        [186, 192],
      ],
    },
  ],
} as const satisfies Hop;

const wrap = {
  lane: 'tunnel-out',
  name: 'cilium_vxlan',
  does: 'The packet is wrapped in VXLAN for the other node. The header also carries the identity of the sender, which saves the receiver a look-up.',
  header: { change: 'added', name: 'VXLAN' },
  claims: ['networking.encapsulation', 'networking.mtu'],
  sources: [
    {
      document: 'cilium/routing',
      lines: [
        [23, 25],
        [63, 67],
      ],
    },
  ],
} as const satisfies Hop;

const eniOut = {
  lane: 'port-out',
  name: 'Node ENI',
  does: 'Sends UDP from node to node. The security group of the nodes must allow the port of the tunnel and cannot tell pods apart.',
  guards: ['security-group'],
  claims: ['networking.encapsulation'],
  sources: [
    { document: 'cilium/routing', lines: [[34, 41]] },
    { document: 'eks-best-practices/networking-index', lines: [59] },
  ],
} as const satisfies Hop;

const vpc = {
  lane: 'network',
  name: 'VPC',
  does: 'Carries the outer packet between nodes and is told nothing of pods, their ranges or their identities.',
  claims: ['ipam.vpc-ip-consumption', 'aws.vpc-flow-logs'],
  sources: [{ document: 'cilium/routing', lines: [[46, 50]] }],
} as const satisfies Hop;

const eniIn = {
  lane: 'port-in',
  name: 'Node ENI',
  does: 'The outer packet is addressed to the node itself and goes up to the tunnel device.',
  guards: ['security-group'],
  sources: [
    { document: 'cilium/routing', lines: [[27, 41]] },
    { document: 'eks-best-practices/networking-index', lines: [59] },
  ],
} as const satisfies Hop;

const unwrap = {
  lane: 'tunnel-in',
  name: 'cilium_vxlan',
  does: 'The header comes off and the identity out of it. The program on this device tail-calls the one of the receiving pod, which judges ingress policy by that identity.',
  header: { change: 'removed', name: 'VXLAN' },
  guards: ['ingress'],
  claims: ['policy.k8s-networkpolicy', 'performance.cross-node'],
  sources: [
    { document: 'cilium/bpf-overlay', lines: [[395, 399]] },
    { document: 'cilium/local-delivery', lines: [[202, 205]] },
  ],
} as const satisfies Hop;

const arrive = {
  lane: 'exit',
  name: 'lxc…',
  does: 'The packet is redirected to the host end of the veth. The verdict has been given before, so nothing more is judged here.',
  sources: [
    {
      document: 'cilium/local-delivery',
      lines: [
        [90, 105],
        [202, 205],
      ],
    },
  ],
} as const satisfies Hop;

const podReceives = {
  lane: 'target',
  name: 'Pod eth0',
  does: 'The packet arrives with the addresses under which it was sent or translated, whatever carried it here.',
  sources: [{ document: 'cilium/routing', lines: [[23, 25]] }],
} as const satisfies Hop;

const eniToInternet = {
  ...eniOut,
  does: 'The packet leaves with the node as its source. To the VPC it is the node’s own traffic.',
  claims: ['aws.vpc-flow-logs'],
  sources: [
    { document: 'cilium/k8s-install-helm', lines: [[235, 237]] },
    { document: 'eks-best-practices/networking-index', lines: [59] },
  ],
} as const satisfies Hop;

const nodePort = {
  lane: 'entry',
  name: 'Node ENI',
  does: 'The connection arrives at a NodePort of which Cilium’s maps know nothing, since NodePorts are left to kube-proxy. Policy for the node applies if the host firewall is on.',
  guards: ['security-group'],
  claims: ['policy.host', 'networking.kube-proxy-replacement'],
  sources: [
    { document: 'cilium/kubeproxy-free', lines: [[145, 146]] },
    { document: 'eks-best-practices/loadbalancing', lines: [[112, 115]] },
  ],
} as const satisfies Hop;

const kubeProxy = {
  lane: 'service',
  name: 'kube-proxy',
  does: 'kube-proxy chooses a backend anywhere in the cluster and rewrites the destination; by default the source becomes an address of this node.',
  rewrites: [
    { kind: 'DNAT', from: 'NodePort', to: 'backend pod' },
    { kind: 'SNAT', from: 'client', to: 'first node' },
  ],
  claims: ['services.dsr', 'services.maglev'],
  sources: [{ document: 'kubernetes/source-ip', passage: 'Source IP for NodePort Services' }],
} as const satisfies Hop;

const ciliumHost = {
  lane: 'stack-out',
  name: 'cilium_host',
  does: 'The host routes pod addresses to this device. Its program finds the node of the pod and redirects into the tunnel.',
  claims: ['networking.datapath'],
  sources: [
    {
      document: 'cilium/bpf-host',
      lines: [
        [823, 827],
        [854, 874],
      ],
    },
  ],
} as const satisfies Hop;

const unwrapFromNode = {
  ...unwrap,
  does: 'Ingress policy is judged as for any tunnelled packet. The source has become a node, so rules on the client’s address range cannot match.',
  sources: [
    {
      document: 'cilium/bpf-overlay',
      lines: [
        [345, 353],
        [395, 399],
      ],
    },
    { document: 'cilium/local-delivery', lines: [[202, 205]] },
    { document: 'kubernetes/source-ip', passage: 'Source IP for NodePort Services' },
  ],
} as const satisfies Hop;

const tunnel = [wrap, eniOut, vpc, eniIn] as const;

/** Packet paths of Cilium as its chart installs it. */
export const ciliumOverlay = {
  'same-node': {
    gist: 'Both verdicts fall at the sender’s device, in eBPF. Host routing and the tunnel stay out of it.',
    hops: [pod, leaveWithin, arrive, podReceives],
  },
  'cross-node': {
    gist: 'The tunnel carries the identity of the sender with the packet, and the receiving node judges by it.',
    hops: [pod, leave, ...tunnel, unwrap, arrive, podReceives],
  },
  'cluster-ip': {
    gist: 'kube-proxy is installed, yet pods do not meet it: the program of the pod device translates first.',
    hops: [pod, leaveForService, ...tunnel, unwrap, arrive, podReceives],
  },
  internet: {
    gist: 'Policy in eBPF, then the host stack and iptables: without further settings Cilium leans on them here.',
    hops: [pod, leaveForInternet, masquerade, eniToInternet, natGateway, internetHost],
  },
  outside: {
    gist: 'From outside kube-proxy is in charge. `kubeProxyReplacement=true` moves its part into eBPF on the interface.',
    hops: [
      client,
      nlbToInstance,
      nodePort,
      kubeProxy,
      ciliumHost,
      ...tunnel,
      unwrapFromNode,
      arrive,
      podReceives,
    ],
  },
} as const satisfies PathsOfMode;
