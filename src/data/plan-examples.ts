import type { PlanExample } from './plan-example.ts';

/** Situations that many stand in, in the order of the page. */
export const planExamples = {
  'small-subnets': {
    name: 'A hundred nodes in three /24',
    who: 'A cluster of m5.large grows to a hundred nodes in the subnets that somebody made for ten.',
    query: '',
  },
  'tight-pool': {
    name: 'The same with a tighter warm pool',
    who: 'Twelve pods run on a node, and nobody has touched the warm pool yet.',
    query: '?v=1&pods=14&warm-ip=2&minimum-ip=12',
  },
  'secondary-cidr': {
    name: 'Pods in 100.64.0.0/16, by custom networking',
    who: 'The subnets stay as they are, and pods move to a secondary CIDR of the VPC.',
    query:
      '?v=1&way=vpc-cni-custom&subnets=10.0.0.0/24,a;10.0.1.0/24,b;10.0.2.0/24,c;100.64.0.0/18,a,pods;100.64.64.0/18,b,pods;100.64.128.0/18,c,pods',
  },
  'few-pods': {
    name: 'Why does an m5.large take only 29 pods',
    who: 'Pods stay pending though processor and memory are free.',
    query: '?v=1&nodes=3&source=nodeadm',
  },
  prefixes: {
    name: 'Prefixes for more pods a node',
    who: 'The same nodes with prefix delegation, in subnets of a /20 a zone.',
    query: '?v=1&way=vpc-cni-prefix&subnets=10.0.0.0/20,a;10.0.16.0/20,b;10.0.32.0/20,c',
  },
  fragmented: {
    name: 'Prefixes in subnets that are half full',
    who: 'Free addresses there are, but InsufficientCidrBlocks all the same.',
    query:
      '?v=1&way=vpc-cni-prefix&subnets=10.0.0.0/23,a,used=150;10.0.2.0/23,b,used=150;10.0.4.0/23,c,used=150&nodes=30&pods=40',
  },
  'zone-lost': {
    name: 'One zone lost, the others take over',
    who: 'Sixty nodes in three zones, of which two have to hold all.',
    query:
      '?v=1&type=m6i.xlarge&subnets=10.0.0.0/21,a;10.0.8.0/21,b;10.0.16.0/21,c&zone-lost&nodes=60&pods=40',
  },
  'cilium-eni': {
    name: 'Cilium ENI on the same nodes',
    who: 'A team that replaces the VPC CNI and keeps addresses of the VPC.',
    query: '?v=1&way=cilium-eni&source=own',
  },
  overlay: {
    name: 'An overlay with a range for each node',
    who: 'Three hundred nodes, and a pod range of a /16 cut into /24.',
    query: '?v=1&way=cilium-overlay&source=own&nodes=300',
  },
} as const satisfies Readonly<Record<string, PlanExample>>;
