import type { Hop, PathsOfMode } from '../path.ts';
import { client, internetHost, natGateway, nlbToInstance } from './shared.ts';

const pod = {
  lane: 'source',
  name: 'Pod eth0',
  does: 'The pod sends to a link-local gateway, and the host answers for it by proxy ARP, just as in the other modes.',
  claims: ['ipam.pod-ip-source'],
  sources: [
    {
      document: 'calico-docs/faq',
      lines: [
        [31, 35],
        [91, 96],
      ],
    },
  ],
} as const satisfies Hop;

const connect = {
  lane: 'source',
  name: 'connect() hook',
  does: 'For TCP a program on the cgroup puts a backend in the place of the Service when the pod connects, so no packet ever carries the cluster IP. UDP and raw sockets are translated at the veth instead.',
  rewrites: [{ kind: 'socket', from: 'cluster IP', to: 'backend pod' }],
  claims: ['performance.service-lb', 'networking.kube-proxy-replacement'],
  sources: [
    { document: 'calico-master/bpf-services', lines: [[31, 38]] },
    { document: 'calico/docs-config-params', lines: [[1646, 1660]] },
  ],
} as const satisfies Hop;

const leave = {
  lane: 'entry',
  name: 'cali…, tc ingress',
  does: 'A program on the host end of the veth judges egress policy, records the connection and looks up the way, ahead of netfilter.',
  guards: ['egress'],
  claims: ['networking.datapath', 'policy.engine-cost'],
  sources: [
    {
      document: 'calico-master/bpf-overview',
      lines: [
        [78, 81],
        [98, 111],
      ],
    },
  ],
} as const satisfies Hop;

const leaveForPeer = {
  ...leave,
  does: 'Egress policy is judged here. Packets of an established connection go from this hook straight to the pod’s side of the other veth, past everything between.',
  claims: ['performance.same-node'],
  sources: [
    { document: 'calico-master/bpf-services', lines: [[67, 81]] },
    { document: 'calico/docs-config-params', lines: [[2280, 2292]] },
  ],
} as const satisfies Hop;

const stackOnce = {
  lane: 'stack-out',
  name: 'Stack, at first',
  does: 'A connection that is not confirmed yet falls through to the host stack, which routes its packets to the other veth. Once it is established, they skip this and the next hop.',
  claims: ['performance.same-node'],
  sources: [{ document: 'calico-master/bpf-services', lines: [[67, 81]] }],
} as const satisfies Hop;

const arrive = {
  lane: 'exit',
  name: 'cali…, tc egress',
  does: 'New connections meet the receiver’s ingress policy here. Once established, packets are handed past this program into the pod.',
  guards: ['ingress'],
  claims: ['networking.datapath'],
  sources: [
    {
      document: 'calico-master/bpf-overview',
      lines: [
        [78, 81],
        [107, 112],
      ],
    },
  ],
} as const satisfies Hop;

const wrap = {
  lane: 'tunnel-out',
  name: 'vxlan.calico',
  does: 'The program writes the peer node and the network id onto the packet and redirects it here; the device only applies the header. The host stack is left out.',
  header: { change: 'added', name: 'VXLAN' },
  claims: ['networking.encapsulation', 'networking.mtu', 'performance.cross-node'],
  sources: [{ document: 'calico-master/bpf-encap-fragments-icmp', lines: [[29, 47]] }],
} as const satisfies Hop;

const eniOut = {
  lane: 'port-out',
  name: 'Node ENI',
  does: 'Sends UDP from node to node. The security group of the nodes has to allow VXLAN and cannot see inside.',
  guards: ['security-group'],
  sources: [
    { document: 'calico-docs/system-requirements', lines: [[96, 99]] },
    { document: 'eks-best-practices/networking-index', lines: [59] },
  ],
} as const satisfies Hop;

const vpc = {
  lane: 'network',
  name: 'VPC',
  does: 'Carries the wrapped packet between the addresses of the nodes.',
  claims: ['ipam.vpc-ip-consumption'],
  sources: [{ document: 'calico-docs/vxlan-ipip', lines: [[22, 24]] }],
} as const satisfies Hop;

const eniIn = {
  lane: 'port-in',
  name: 'Node ENI',
  does: 'The program on the interface lets VXLAN from known nodes through; from others it is left to the policy of the host interface.',
  guards: ['security-group'],
  claims: ['policy.host'],
  sources: [{ document: 'calico-master/bpf-overview', lines: [[162, 169]] }],
} as const satisfies Hop;

const unwrap = {
  lane: 'tunnel-in',
  name: 'vxlan.calico',
  does: 'The device takes the header off, and a program on it reads the key of the tunnel and sends the packet on to the veth.',
  header: { change: 'removed', name: 'VXLAN' },
  claims: ['networking.encapsulation'],
  sources: [
    { document: 'calico-master/bpf-encap-fragments-icmp', lines: [[43, 47]] },
    { document: 'calico-master/bpf-overview', lines: [[82, 86]] },
  ],
} as const satisfies Hop;

const podReceives = {
  lane: 'target',
  name: 'Pod eth0',
  does: 'The packet enters the pod’s network namespace, for established connections without having passed the host end of its veth.',
  sources: [{ document: 'calico-master/bpf-overview', lines: [[107, 112]] }],
} as const satisfies Hop;

const leaveForInternet = {
  ...leave,
  does: 'Egress policy is judged here. The program cannot do the translation itself; it marks the packet and leaves it to the stack.',
  sources: [{ document: 'calico-master/bpf-overview', lines: [[145, 148]] }],
} as const satisfies Hop;

const natOutgoing = {
  lane: 'stack-out',
  name: 'cali-nat-outgoing',
  does: 'netfilter finds the mark and masquerades: the source becomes that of the node. It is one of the few errands that the eBPF data plane leaves to it.',
  rewrites: [{ kind: 'SNAT', from: 'pod', to: 'node' }],
  claims: ['networking.snat'],
  sources: [
    { document: 'calico/nat', lines: [[37, 53]] },
    { document: 'calico-master/bpf-overview', lines: [[145, 148]] },
  ],
} as const satisfies Hop;

const eniToInternet = {
  ...eniOut,
  does: 'The packet leaves under the address of the node.',
  sources: [
    { document: 'calico-docs/aws', lines: [[63, 68]] },
    { document: 'eks-best-practices/networking-index', lines: [59] },
  ],
} as const satisfies Hop;

const nodePort = {
  lane: 'entry',
  name: 'ENI, tc ingress',
  does: 'The program on the interface looks the NodePort up and chooses a backend. For one on another node it does not translate here; it wraps the packet as it is.',
  guards: ['security-group'],
  claims: ['performance.service-lb', 'services.maglev'],
  sources: [{ document: 'calico-master/bpf-services', lines: [[138, 152]] }],
} as const satisfies Hop;

const wrapForPeer = {
  ...wrap,
  does: 'Requests for a pod elsewhere travel in VXLAN under a network id of their own, even in a cluster without an overlay. The address of the client stays inside.',
  claims: ['networking.mtu', 'services.dsr'],
  sources: [
    { document: 'calico-master/bpf-services', lines: [[148, 174]] },
    { document: 'calico-docs/troubleshoot-ebpf', lines: [[28, 32]] },
  ],
} as const satisfies Hop;

const unwrapForPod = {
  ...unwrap,
  does: 'After the header is off, the program translates to a pod of this node. Replies go back through the first node unless direct server return is on.',
  rewrites: [{ kind: 'DNAT', from: 'NodePort', to: 'local pod' }],
  claims: ['services.dsr'],
  sources: [{ document: 'calico-master/bpf-services', lines: [[176, 188]] }],
} as const satisfies Hop;

const arriveFromOutside = {
  ...arrive,
  does: 'Ingress policy is judged on the real address of the client, because no node has put its own in place of it.',
  claims: ['networking.datapath', 'services.dsr'],
  sources: [
    { document: 'calico-master/bpf-services', lines: [[178, 188]] },
    { document: 'calico-docs/about-kubernetes-services', lines: [[129, 132]] },
  ],
} as const satisfies Hop;

const tunnel = [wrap, eniOut, vpc, eniIn, unwrap] as const;

/** Packet paths of Calico with the eBPF data plane and a VXLAN pool. */
export const calicoEbpf = {
  'same-node': {
    gist: 'A new connection takes the long way; once it is established, packets jump from one veth to the other.',
    hops: [pod, leaveForPeer, stackOnce, arrive, podReceives],
  },
  'cross-node': {
    gist: 'The tunnel of VXLAN mode without the host stack on either side.',
    hops: [pod, leave, ...tunnel, arrive, podReceives],
  },
  'cluster-ip': {
    gist: 'For TCP the Service is gone before the first packet exists; what follows is pod to pod.',
    hops: [connect, leave, ...tunnel, arrive, podReceives],
  },
  internet: {
    gist: 'Policy in eBPF, translation in netfilter.',
    hops: [pod, leaveForInternet, natOutgoing, eniToInternet, natGateway, internetHost],
  },
  outside: {
    gist: 'The first node chooses and forwards in a tunnel, the last one translates. No node hides the client from the pod.',
    hops: [
      client,
      nlbToInstance,
      nodePort,
      wrapForPeer,
      eniOut,
      vpc,
      eniIn,
      unwrapForPod,
      arriveFromOutside,
      podReceives,
    ],
  },
} as const satisfies PathsOfMode;
