import type { Hop } from '../path.ts';

/** Stages that Calico shares among its modes with the iptables data plane. */

export const pod = {
  lane: 'source',
  name: 'Pod eth0',
  does: 'The pod’s default route names a link-local address that nobody owns. The host answers for it, because the host end of the veth has proxy ARP switched on.',
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

export const leave = {
  lane: 'entry',
  name: 'veth cali…',
  does: 'The packet enters the host by the veth of its pod. Nothing is judged yet: in this data plane policy waits in the forward chain.',
  claims: ['networking.datapath'],
  sources: [
    { document: 'calico-docs/determine-best-networking', lines: [101] },
    { document: 'calico/static', lines: [[612, 650]] },
  ],
} as const satisfies Hop;

export const kubeProxy = {
  lane: 'service',
  name: 'kube-proxy',
  does: 'A rule of kube-proxy chooses a backend and rewrites the destination. Policy for pods follows later, so rules have to name the backend and not the Service.',
  rewrites: [{ kind: 'DNAT', from: 'cluster IP', to: 'backend pod' }],
  claims: [
    'networking.kube-proxy-replacement',
    'performance.service-lb',
    'policy.k8s-networkpolicy',
  ],
  sources: [
    { document: 'kubernetes/virtual-ips', passage: 'The iptables proxy mode' },
    { document: 'calico-docs/globalnetworkpolicy', lines: [[104, 106]] },
  ],
} as const satisfies Hop;

export const forwardWithin = {
  lane: 'stack-out',
  name: 'FORWARD chain',
  does: 'Felix’s chains judge the egress policy of the sender and then the ingress policy of the receiver. A host route for the receiver names its veth.',
  guards: ['egress', 'ingress'],
  claims: ['performance.same-node', 'policy.k8s-networkpolicy'],
  sources: [
    { document: 'calico/static', lines: [[612, 650]] },
    { document: 'calico-docs/data-path', lines: [[43, 52]] },
  ],
} as const satisfies Hop;

export const forwardOut = {
  lane: 'stack-out',
  name: 'FORWARD chain',
  does: 'The chain of the sending pod judges its egress policy. Replies of known connections pass ahead of it.',
  guards: ['egress'],
  claims: ['policy.k8s-networkpolicy'],
  sources: [{ document: 'calico/static', lines: [[612, 650]] }],
} as const satisfies Hop;

/** NodePort traffic at a node that need not run a pod of the Service. */
export const kubeProxyForOutside = {
  ...kubeProxy,
  does: 'Chooses a backend on any node and rewrites the destination. By default the source becomes an address of this node too, so that the reply comes back by here.',
  rewrites: [
    { kind: 'DNAT', from: 'node or Service address', to: 'backend pod' },
    { kind: 'SNAT', from: 'client', to: 'first node' },
  ],
  sources: [
    { document: 'kubernetes/source-ip', passage: 'Source IP for NodePort Services' },
    { document: 'calico-docs/about-kubernetes-services', lines: [[64, 71]] },
  ],
} as const satisfies Hop;

export const forwardThrough = {
  lane: 'stack-out',
  name: 'FORWARD chain',
  does: 'No pod of this node takes part, so no pod policy applies. Policy for the host interface may, if it is set to apply to forwarded traffic.',
  claims: ['policy.host'],
  sources: [
    { document: 'calico/static', lines: [[621, 658]] },
    { document: 'calico-docs/globalnetworkpolicy', lines: [[108, 110]] },
  ],
} as const satisfies Hop;

export const forwardIn = {
  lane: 'stack-in',
  name: 'FORWARD chain',
  does: 'A host route leads to the veth of the pod, and the chain of that pod judges its ingress policy by the source address that the packet now has.',
  guards: ['ingress'],
  claims: ['policy.k8s-networkpolicy'],
  sources: [
    { document: 'calico/static', lines: [[636, 650]] },
    { document: 'calico-docs/data-path', lines: [[43, 52]] },
  ],
} as const satisfies Hop;

export const forwardInFromNode = {
  ...forwardIn,
  does: 'The pod’s ingress policy is judged, but on an address of the first node: after the translation there, rules on client addresses no longer match.',
  sources: [
    { document: 'calico/static', lines: [[636, 650]] },
    { document: 'calico-docs/about-kubernetes-services', lines: [[73, 77]] },
  ],
} as const satisfies Hop;

export const arrive = {
  lane: 'exit',
  name: 'veth cali…',
  does: 'The last step is a plain delivery over the veth; the decision has been taken before.',
  sources: [{ document: 'calico-docs/data-path', lines: [[43, 52]] }],
} as const satisfies Hop;

export const podReceives = {
  lane: 'target',
  name: 'Pod eth0',
  does: 'The packet arrives without any trace of the way between the nodes.',
  sources: [{ document: 'calico-docs/determine-best-networking', lines: [[101, 113]] }],
} as const satisfies Hop;
