import type { Hop, PathsOfMode } from '../path.ts';
import { client, internetHost, natGateway, nlbToPod } from './shared.ts';

const pod = {
  lane: 'source',
  name: 'Pod eth0',
  does: 'The pod holds an address of the VPC. Its default route names a link-local gateway, and a fixed ARP entry points that at the host end of the veth.',
  claims: ['ipam.pod-ip-source'],
  sources: [
    { document: 'vpc-cni/cni-proposal', lines: [[53, 86]] },
    { document: 'vpc-cni/driver', lines: [[188, 265]] },
  ],
} as const satisfies Hop;

const leave = {
  lane: 'entry',
  name: 'veth eni…',
  does: 'With network policy on, an eBPF program on the tc ingress hook of the host end judges what the pod sends. The node’s own address is always let through.',
  guards: ['egress'],
  claims: ['policy.k8s-networkpolicy', 'policy.summary'],
  sources: [
    { document: 'network-policy-agent/bpf-client', lines: [[847, 848]] },
    { document: 'network-policy-agent/fw-rule-processor', lines: [[80, 84]] },
  ],
} as const satisfies Hop;

const leaveForService = {
  ...leave,
  does: 'The egress program still sees the address of the Service, because kube-proxy comes later. The policy controller therefore lists, next to the pods that a rule allows, the cluster IPs of Services that select them.',
  sources: [
    { document: 'network-policy-agent/bpf-client', lines: [[847, 848]] },
    { document: 'network-policy-controller/endpoints', lines: [[451, 455]] },
  ],
} as const satisfies Hop;

const kubeProxy = {
  lane: 'service',
  name: 'kube-proxy',
  does: 'A rule of kube-proxy chooses a backend and puts its address in the place of the cluster IP. The source stays that of the pod.',
  rewrites: [{ kind: 'DNAT', from: 'cluster IP', to: 'backend pod' }],
  claims: ['networking.kube-proxy-replacement', 'performance.service-lb'],
  sources: [{ document: 'kubernetes/virtual-ips', passage: 'The iptables proxy mode' }],
} as const satisfies Hop;

const routeWithin = {
  lane: 'stack-out',
  name: 'main route table',
  does: 'A rule sends traffic for a local pod to the main table, where a host route names the veth of that pod. No ENI and no translation is involved.',
  claims: ['networking.datapath', 'performance.same-node'],
  sources: [
    { document: 'vpc-cni/driver', lines: [[526, 551]] },
    { document: 'vpc-cni/cni-proposal', lines: [[92, 103]] },
  ],
} as const satisfies Hop;

const routeOut = {
  lane: 'stack-out',
  name: 'ENI route table',
  does: 'A rule on the source address selects the table of the ENI that owns it; pods of the primary ENI use the main table. Destinations inside the VPC return from the SNAT chain, so the pod address stays.',
  claims: ['networking.datapath', 'performance.cross-node'],
  sources: [
    { document: 'vpc-cni/driver', lines: [[553, 562]] },
    { document: 'vpc-cni/network', lines: [[526, 544]] },
  ],
} as const satisfies Hop;

const routeToInternet = {
  lane: 'stack-out',
  name: 'AWS-SNAT chain',
  does: 'The connection is marked on arrival, because its destination lies outside the VPC, and the mark selects the main table. After routing, the source becomes the primary address of the node.',
  rewrites: [{ kind: 'SNAT', from: 'pod', to: 'primary node address' }],
  claims: ['networking.native-routing'],
  sources: [
    { document: 'vpc-cni/iptables-connmark', lines: [[51, 61]] },
    {
      document: 'vpc-cni/network',
      lines: [
        [336, 349],
        [526, 577],
      ],
    },
  ],
} as const satisfies Hop;

const eniOut = {
  lane: 'port-out',
  name: 'ENI',
  does: 'The ENI that owns the pod’s address sends the packet. Its security groups decide whether it may leave.',
  guards: ['security-group'],
  claims: ['policy.security-groups', 'aws.eni-mode'],
  sources: [
    { document: 'vpc-cni/cni-proposal', lines: [[105, 121]] },
    { document: 'eks-best-practices/networking-index', lines: [59] },
  ],
} as const satisfies Hop;

const primaryEni = {
  ...eniOut,
  name: 'Primary ENI',
  does: 'Whichever ENI owns the pod’s address, traffic for the internet leaves by the primary one, under the security groups of the node.',
  claims: ['policy.security-groups'],
  sources: [
    { document: 'vpc-cni/cni-proposal', lines: [[171, 178]] },
    { document: 'eks-best-practices/networking-index', lines: [59] },
  ],
} as const satisfies Hop;

const vpc = {
  lane: 'network',
  name: 'VPC',
  does: 'The VPC delivers to the ENI that owns the destination address, as it would for any host. Flow logs show the address of the pod.',
  claims: ['networking.native-routing', 'aws.vpc-flow-logs'],
  sources: [
    { document: 'vpc-cni/cni-proposal', lines: [[14, 17], 32] },
    { document: 'eks-best-practices/networking-index', lines: [59] },
  ],
} as const satisfies Hop;

const eniIn = {
  lane: 'port-in',
  name: 'ENI',
  does: 'The packet arrives at the ENI that owns the pod’s address; the security groups of that ENI must admit it.',
  guards: ['security-group'],
  claims: ['policy.security-groups'],
  sources: [
    { document: 'vpc-cni/cni-proposal', lines: [32] },
    { document: 'eks-best-practices/networking-index', lines: [59] },
  ],
} as const satisfies Hop;

const routeIn = {
  lane: 'stack-in',
  name: 'main route table',
  does: 'On whichever ENI the packet came, a rule for the pod’s address selects the main table, and a host route there leads to its veth.',
  claims: ['networking.datapath'],
  sources: [
    { document: 'vpc-cni/driver', lines: [[526, 551]] },
    { document: 'vpc-cni/cni-proposal', lines: [[113, 121]] },
  ],
} as const satisfies Hop;

const arrive = {
  lane: 'exit',
  name: 'veth eni…',
  does: 'The program for pod ingress sits on the tc egress hook of the host end and has the last word. It sees the source that the packet has by now.',
  guards: ['ingress'],
  claims: ['policy.k8s-networkpolicy'],
  sources: [{ document: 'network-policy-agent/bpf-client', lines: [[802, 803]] }],
} as const satisfies Hop;

const podReceives = {
  lane: 'target',
  name: 'Pod eth0',
  does: 'The packet arrives under the address by which the VPC knows the pod; the source is that of the sender.',
  sources: [{ document: 'vpc-cni/cni-proposal', lines: [[46, 121]] }],
} as const satisfies Hop;

const acrossTheVpc = [eniOut, vpc, eniIn, routeIn, arrive, podReceives] as const;

/** Packet paths of the Amazon VPC CNI. */
export const vpcCni = {
  'same-node': {
    gist: 'Routed inside the node, checked at both veths. No security group takes part, for no ENI does.',
    hops: [pod, leave, routeWithin, arrive, podReceives],
  },
  'cross-node': {
    gist: 'One packet from end to end: no header is added and no address changed on the way through the VPC.',
    hops: [pod, leave, routeOut, ...acrossTheVpc],
  },
  'cluster-ip': {
    gist: 'Egress policy is judged before kube-proxy translates, so it sees the Service and not the backend.',
    hops: [pod, leaveForService, kubeProxy, routeOut, ...acrossTheVpc],
  },
  internet: {
    gist: 'The node translates first, the NAT gateway again. With `AWS_VPC_K8S_CNI_EXTERNALSNAT=true` the first translation is left out.',
    hops: [pod, leave, routeToInternet, primaryEni, natGateway, internetHost],
  },
  outside: {
    gist: 'With IP targets the load balancer goes straight to the node of the pod. There is no first node to pass through.',
    hops: [client, nlbToPod, eniIn, routeIn, arrive, podReceives],
  },
} as const satisfies PathsOfMode;
