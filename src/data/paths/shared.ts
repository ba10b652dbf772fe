import type { Hop } from '../path.ts';

/** Stages outside the nodes, which are the same for every CNI. */

export const client = {
  lane: 'source',
  name: 'Client',
  does: 'Opens a connection to the address of the load balancer or of the Service. It knows nothing of pods.',
  sources: [{ document: 'eks-best-practices/loadbalancing', lines: [[103, 107]] }],
} as const satisfies Hop;

export const nlbToInstance = {
  lane: 'edge',
  name: 'NLB, instance target',
  does: 'Forwards to the NodePort of some node, since pods of an overlay have no address in the VPC. That node need not run a pod of the Service.',
  claims: ['aws.nlb-alb-ip-targets'],
  sources: [
    { document: 'eks-best-practices/loadbalancing', lines: [[106, 119]] },
    { document: 'aws-load-balancer-controller/nlb', lines: [[26, 27]] },
  ],
} as const satisfies Hop;

export const nlbToPod = {
  lane: 'edge',
  name: 'NLB, IP target',
  does: 'Has the pod itself registered as its target and sends straight to the address of the pod. NodePort and kube-proxy have no part in it.',
  claims: ['aws.nlb-alb-ip-targets'],
  sources: [
    { document: 'eks-best-practices/loadbalancing', lines: [[132, 140]] },
    { document: 'aws-load-balancer-controller/nlb', lines: [[26, 27]] },
  ],
} as const satisfies Hop;

export const natGateway = {
  lane: 'network',
  name: 'NAT gateway',
  does: 'The route table of a private subnet leads here. The gateway puts a public address in the place of the private one; in a public subnet the internet gateway does so for nodes that own a public address.',
  rewrites: [{ kind: 'SNAT', from: 'private source', to: 'public address' }],
  sources: [
    { document: 'eks-best-practices/subnets', lines: [[75, 77]] },
    { document: 'vpc-cni/readme', lines: [[237, 239]] },
  ],
} as const satisfies Hop;

export const internetHost = {
  lane: 'target',
  name: 'Internet host',
  does: 'Sees the last address translated to. Nothing in the packet names the pod any more.',
  sources: [{ document: 'eks-best-practices/subnets', lines: [[75, 77]] }],
} as const satisfies Hop;
