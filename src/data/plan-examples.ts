import type { PlanExample, PlanTable } from './plan-example.ts';

/** Situations that many stand in, in the order of the page. */
export const planExamples = {
  'small-subnets': {
    name: 'A hundred nodes in three /24',
    who: 'A cluster of m5.large grows to a hundred nodes in the subnets that somebody made for ten.',
    query: '',
    claims: [
      'amazon-vpc-cni/ipam.vpc-ip-consumption',
      'amazon-vpc-cni/ipam.exhaustion-mitigation',
      'amazon-vpc-cni/ipam.pod-ip-source',
    ],
  },
  'tight-pool': {
    name: 'The same with a tighter warm pool',
    who: 'Twelve pods run on a node, and nobody has touched the warm pool yet.',
    query: '?v=1&pods=14&warm-ip=2&minimum-ip=12',
    claims: ['amazon-vpc-cni/ipam.warm-pool', 'amazon-vpc-cni/ipam.vpc-ip-consumption'],
  },
  'secondary-cidr': {
    name: 'Pods in 100.64.0.0/16, by custom networking',
    who: 'The subnets stay as they are, and pods move to a secondary CIDR of the VPC.',
    query:
      '?v=1&way=vpc-cni-custom&subnets=10.0.0.0/24,a;10.0.1.0/24,b;10.0.2.0/24,c;100.64.0.0/18,a,pods;100.64.64.0/18,b,pods;100.64.128.0/18,c,pods',
    claims: ['amazon-vpc-cni/ipam.exhaustion-mitigation', 'amazon-vpc-cni/ipam.ip-pools'],
  },
  'few-pods': {
    name: 'Why does an m5.large take only 29 pods',
    who: 'Pods stay pending though processor and memory are free.',
    query: '?v=1&source=nodeadm&nodes=3',
    claims: ['amazon-vpc-cni/ipam.max-pods'],
  },
  prefixes: {
    name: 'Prefixes for more pods a node',
    who: 'The same nodes with prefix delegation, in subnets of a /20 a zone.',
    query: '?v=1&way=vpc-cni-prefix&subnets=10.0.0.0/20,a;10.0.16.0/20,b;10.0.32.0/20,c',
    claims: ['amazon-vpc-cni/ipam.prefix-delegation', 'amazon-vpc-cni/ipam.max-pods'],
  },
  fragmented: {
    name: 'Prefixes in subnets that are half full',
    who: 'Free addresses there are, but InsufficientCidrBlocks all the same.',
    query:
      '?v=1&way=vpc-cni-prefix&subnets=10.0.0.0/23,a,used=150;10.0.2.0/23,b,used=150;10.0.4.0/23,c,used=150&nodes=30&pods=40',
    claims: ['amazon-vpc-cni/ipam.prefix-delegation'],
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
    claims: ['cilium/ipam.vpc-ip-consumption', 'cilium/ipam.max-pods', 'cilium/aws.eni-mode'],
  },
  overlay: {
    name: 'An overlay with a range for each node',
    who: 'Three hundred nodes, and a pod range of a /16 cut into /24.',
    query: '?v=1&way=cilium-overlay&source=own&nodes=300',
    claims: ['cilium/ipam.ip-pools', 'cilium/ipam.pod-ip-source'],
  },
  'calico-blocks': {
    name: 'An overlay of Calico, block by block',
    who: 'Sixty nodes share the /20 of a pool, with a hundred pods on each.',
    query: '?v=1&way=calico-vxlan&source=own&pod-cidr=192.168.0.0/20&nodes=60&pods=100',
    claims: ['calico/ipam.ip-pools', 'calico/ipam.vpc-ip-consumption', 'calico/ipam.max-pods'],
  },
  'one-pod-a-node': {
    name: 'A single pod on each node of a /24',
    who: 'Thirty small nodes, each with one pod that needs an address, in one subnet.',
    query: '?v=1&subnets=10.0.0.0/24,a&nodes=30&pods=3&keep=0&surge=0',
  },
  'one-pod-tight': {
    name: 'The same with targets for addresses',
    who: 'The same thirty nodes with a minimum of eight addresses, two of them warm.',
    query: '?v=1&subnets=10.0.0.0/24,a&nodes=30&pods=3&keep=0&surge=0&warm-ip=2&minimum-ip=8',
  },
} as const satisfies Readonly<Record<string, PlanExample>>;

/** Tables of guides, reckoned by the rules of the planner. */
export const planTables = {
  'm5-large-pools': {
    type: 'm5.large',
    maxPods: 110,
    pods: [0, 1, 9, 10, 20, 27],
    columns: [
      { name: 'Default', way: 'vpc-cni' },
      { name: 'Targets', way: 'vpc-cni', targets: { minimum: 8, ip: 2 } },
      { name: 'Prefixes', way: 'vpc-cni-prefix' },
    ],
  },
} as const satisfies Readonly<Record<string, PlanTable>>;
