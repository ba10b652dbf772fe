import type { Hop, PathsOfMode } from '../path.ts';
import { client, internetHost, natGateway, nlbToPod } from './shared.ts';

const pod = {
  lane: 'source',
  name: 'Pod eth0',
  does: 'The pod holds an address of an ENI of its node. Its default route leads to the router address of the node, by way of the veth.',
  claims: ['ipam.pod-ip-source', 'aws.eni-mode'],
  sources: [
    {
      document: 'cilium/routing',
      lines: [
        [174, 176],
        [220, 224],
      ],
    },
  ],
} as const satisfies Hop;

const socket = {
  lane: 'source',
  name: 'connect(), sendmsg()',
  does: 'A program on the cgroup exchanges the Service for a backend inside the system call: at connect for TCP, at connect or sendmsg for UDP. The application believes that it talks to the Service.',
  rewrites: [{ kind: 'socket', from: 'cluster IP', to: 'backend pod' }],
  claims: ['networking.kube-proxy-replacement', 'performance.service-lb'],
  sources: [{ document: 'cilium/kubeproxy-free', lines: [[1086, 1092]] }],
} as const satisfies Hop;

const leaveWithin = {
  lane: 'entry',
  name: 'lxc…, tc ingress',
  does: 'Egress policy of the sender and, by tail call, ingress policy of the receiver. The packet is then handed into the other pod’s namespace, past the host end of its veth.',
  guards: ['egress', 'ingress'],
  claims: ['performance.same-node', 'policy.k8s-networkpolicy'],
  sources: [
    {
      document: 'cilium/bpf-lxc',
      lines: [
        [1213, 1217],
        [1255, 1258],
      ],
    },
    {
      document: 'cilium/local-delivery',
      lines: [
        [74, 76],
        [166, 170],
      ],
    },
  ],
} as const satisfies Hop;

const leave = {
  lane: 'entry',
  name: 'lxc…, tc ingress',
  does: 'Egress policy is judged, and the program asks the kernel’s routing tables itself. A rule on the source address selects the table of the pod’s ENI; the packet goes there without the host stack.',
  guards: ['egress'],
  claims: ['policy.k8s-networkpolicy', 'performance.cross-node'],
  sources: [
    { document: 'cilium/routing', lines: [[226, 240]] },
    { document: 'cilium/bpf-lxc', lines: [[1343, 1360]] },
    { document: 'cilium/eni-routing', lines: [[120, 130]] },
  ],
} as const satisfies Hop;

const leaveToBackend = {
  ...leave,
  does: 'The packet is addressed to the backend already, so egress policy is judged on that pod and its port. Then it leaves by the ENI of its pod.',
  sources: [
    { document: 'cilium/kubeproxy-free', lines: [[1089, 1092]] },
    { document: 'cilium/bpf-lxc', lines: [[1343, 1360]] },
  ],
} as const satisfies Hop;

const eniOut = {
  lane: 'port-out',
  name: 'ENI',
  does: 'The ENI that owns the pod’s address sends the bare packet. Its security groups are set for each node and ENI, not for each pod.',
  guards: ['security-group'],
  claims: ['aws.eni-mode', 'aws.security-groups-for-pods'],
  sources: [
    {
      document: 'cilium/routing',
      lines: [
        [174, 181],
        [236, 240],
      ],
    },
  ],
} as const satisfies Hop;

const vpc = {
  lane: 'network',
  name: 'VPC',
  does: 'Routes to the ENI that holds the address of the target. Pods appear in flow logs under their own addresses.',
  claims: ['networking.native-routing', 'aws.vpc-flow-logs'],
  sources: [{ document: 'cilium/routing', lines: [[174, 176]] }],
} as const satisfies Hop;

const eniIn = {
  lane: 'port-in',
  name: 'ENI, tc ingress',
  does: 'The program on the interface finds the pod, has its ingress policy judged by tail call, and hands the packet into the pod’s namespace. Neither host stack nor veth program is passed.',
  guards: ['security-group', 'ingress'],
  claims: ['performance.cross-node', 'policy.k8s-networkpolicy'],
  sources: [
    { document: 'cilium/bpf-host', lines: [[779, 821]] },
    {
      document: 'cilium/local-delivery',
      lines: [
        [69, 76],
        [166, 170],
      ],
    },
    { document: 'cilium/tuning', lines: [[181, 183]] },
    { document: 'cilium/kpr-initializer', lines: [[46, 60]] },
  ],
} as const satisfies Hop;

const podReceives = {
  lane: 'target',
  name: 'Pod eth0',
  does: 'The packet appears in the pod as if it had come by the veth.',
  sources: [{ document: 'cilium/local-delivery', lines: [[62, 76]] }],
} as const satisfies Hop;

const leaveForInternet = {
  ...leave,
  does: 'Egress policy is judged, by address or by names that the DNS proxy has seen. As ENI mode does not masquerade unless told to, the packet leaves with the address of the pod.',
  claims: ['policy.fqdn', 'security.egress-gateway'],
  sources: [
    {
      document: 'cilium-chart/readme-md',
      lines: [379],
      passage: 'Default of enableIPv4Masquerade',
    },
    { document: 'cilium/bpf-lxc', lines: [[1343, 1360]] },
  ],
} as const satisfies Hop;

const eniToInternet = {
  ...eniOut,
  does: 'The pod’s own ENI sends to the router of the VPC. Its subnet must lead to a NAT gateway, because the pod’s address has no public counterpart.',
  sources: [
    { document: 'cilium/routing', lines: [[236, 240]] },
    { document: 'cilium/eni-routing', lines: [[120, 130]] },
  ],
} as const satisfies Hop;

const eniFromOutside = {
  ...eniIn,
  does: 'Ingress policy is judged on the source that the load balancer has left in the packet; its addresses count as outside the cluster.',
  sources: [
    { document: 'cilium/bpf-host', lines: [[779, 821]] },
    { document: 'cilium/local-delivery', lines: [[166, 170]] },
  ],
} as const satisfies Hop;

/** Packet paths of Cilium in ENI mode with eBPF host routing. */
export const ciliumEni = {
  'same-node': {
    gist: 'One program, both verdicts, and a jump into the other namespace.',
    hops: [pod, leaveWithin, podReceives],
  },
  'cross-node': {
    gist: 'The VPC’s own routing, with the host stack left out at both ends. Fewer hops are not to be had here.',
    hops: [pod, leave, eniOut, vpc, eniIn, podReceives],
  },
  'cluster-ip': {
    gist: 'The Service is resolved in the system call, for TCP and UDP. Everything after that is pod to pod.',
    hops: [socket, leaveToBackend, eniOut, vpc, eniIn, podReceives],
  },
  internet: {
    gist: 'The node translates nothing; the NAT gateway alone does.',
    hops: [pod, leaveForInternet, eniToInternet, natGateway, internetHost],
  },
  outside: {
    gist: 'IP targets reach pods directly, as with the VPC CNI. NodePorts work too and are served in eBPF on the interface.',
    hops: [client, nlbToPod, eniFromOutside, podReceives],
  },
} as const satisfies PathsOfMode;
