import type { Hop, PathsOfMode } from '../path.ts';
import {
  arrive,
  forwardIn,
  forwardInFromNode,
  forwardOut,
  forwardThrough,
  forwardWithin,
  kubeProxy,
  kubeProxyForOutside,
  leave,
  pod,
  podReceives,
} from './calico-iptables.ts';
import { client, internetHost, natGateway, nlbToInstance } from './shared.ts';

const wrap = {
  lane: 'tunnel-out',
  name: 'vxlan.calico',
  does: 'A route of Felix for the block of the target points at this device. The kernel wraps the packet in VXLAN and addresses it to the other node.',
  header: { change: 'added', name: 'VXLAN' },
  claims: ['networking.encapsulation', 'networking.mtu'],
  sources: [
    { document: 'calico-docs/vxlan-ipip', lines: [36] },
    { document: 'calico-master/bpf-encap-fragments-icmp', lines: [[31, 33]] },
  ],
} as const satisfies Hop;

const eniOut = {
  lane: 'port-out',
  name: 'Node ENI',
  does: 'Only the wrapped packet is seen from here on: node to node, UDP. The security group of the nodes has to allow it; what is inside it cannot judge.',
  guards: ['security-group'],
  claims: ['networking.encapsulation'],
  sources: [
    { document: 'calico-docs/system-requirements', lines: [[96, 99]] },
    { document: 'eks-best-practices/networking-index', lines: [59] },
  ],
} as const satisfies Hop;

const vpc = {
  lane: 'network',
  name: 'VPC',
  does: 'Routes between the addresses of the nodes. It knows no pod address and needs to know none.',
  claims: ['ipam.vpc-ip-consumption', 'aws.vpc-flow-logs'],
  sources: [{ document: 'calico-docs/vxlan-ipip', lines: [[22, 24]] }],
} as const satisfies Hop;

const eniIn = {
  lane: 'port-in',
  name: 'Node ENI',
  does: 'Felix’s input chain admits VXLAN from known nodes only and drops it from anyone else.',
  guards: ['security-group'],
  sources: [{ document: 'calico/static', lines: [[273, 292]] }],
} as const satisfies Hop;

const unwrap = {
  lane: 'tunnel-in',
  name: 'vxlan.calico',
  does: 'The kernel takes the outer header off. The packet of the pod appears on the node as it was sent.',
  header: { change: 'removed', name: 'VXLAN' },
  claims: ['networking.encapsulation'],
  sources: [
    { document: 'calico-docs/vxlan-ipip', lines: [36] },
    { document: 'calico-master/bpf-encap-fragments-icmp', lines: [[31, 33]] },
  ],
} as const satisfies Hop;

const natOutgoing = {
  ...forwardOut,
  does: 'Egress policy is judged first. After routing, `cali-nat-outgoing` masquerades what leaves all pools of Calico, so the source becomes that of the node.',
  rewrites: [{ kind: 'SNAT', from: 'pod', to: 'node' }],
  claims: ['networking.snat'],
  sources: [
    { document: 'calico/static', lines: [[612, 650]] },
    { document: 'calico/nat', lines: [[55, 82]] },
    { document: 'calico-docs/workloads-outside-cluster', lines: [19] },
  ],
} as const satisfies Hop;

const eniToInternet = {
  ...eniOut,
  does: 'The packet leaves under the address of the node, which is all that the security group and the route table see.',
  claims: ['aws.vpc-flow-logs'],
  sources: [
    { document: 'calico-docs/aws', lines: [[63, 68]] },
    { document: 'eks-best-practices/networking-index', lines: [59] },
  ],
} as const satisfies Hop;

const nodePort = {
  lane: 'entry',
  name: 'Node ENI',
  does: 'The connection arrives at a NodePort. Policy for the host interface that is set to apply before DNAT, or untracked, is judged here.',
  guards: ['security-group'],
  claims: ['policy.host'],
  sources: [{ document: 'calico-docs/kubernetes-node-ports', lines: [[19, 24]] }],
} as const satisfies Hop;

const tunnel = [wrap, eniOut, vpc, eniIn, unwrap] as const;

/** Packet paths of Calico with a VXLAN pool and iptables. */
export const calicoVxlan = {
  'same-node': {
    gist: 'No tunnel within a node: routed from veth to veth, both policies judged in one pass of the forward chain.',
    hops: [pod, leave, forwardWithin, arrive, podReceives],
  },
  'cross-node': {
    gist: 'The network between the nodes carries UDP between node addresses; the packet of the pod travels inside.',
    hops: [pod, leave, forwardOut, ...tunnel, forwardIn, arrive, podReceives],
  },
  'cluster-ip': {
    gist: 'kube-proxy translates before policy is judged, so rules see the backend pod.',
    hops: [pod, leave, kubeProxy, forwardOut, ...tunnel, forwardIn, arrive, podReceives],
  },
  internet: {
    gist: 'No tunnel: the node lends its address and AWS translates that once more.',
    hops: [pod, leave, natOutgoing, eniToInternet, natGateway, internetHost],
  },
  outside: {
    gist: 'The load balancer knows nodes only. The first node may have to pass the connection on, and the pod then sees a node in place of the client.',
    hops: [
      client,
      nlbToInstance,
      nodePort,
      kubeProxyForOutside,
      forwardThrough,
      ...tunnel,
      forwardInFromNode,
      arrive,
      podReceives,
    ],
  },
} as const satisfies PathsOfMode;
