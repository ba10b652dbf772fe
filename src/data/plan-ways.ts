import type { PlanWay } from './plan-way.ts';

const PREFIXES = ['ENABLE_PREFIX_DELEGATION', 'true'] as const;
const CUSTOM_NETWORKING = ['AWS_VPC_K8S_CNI_CUSTOM_NETWORK_CFG', 'true'] as const;
const BY_ZONE = ['ENI_CONFIG_LABEL_DEF', 'topology.kubernetes.io/zone'] as const;

/** What changes with where pods have their addresses from. */
const ADDRESS_COSTS = [
  'aws.nlb-alb-ip-targets',
  'aws.security-groups-for-pods',
  'aws.vpc-flow-logs',
  'networking.windows',
] as const;

/** The ways that the planner holds against each other, in the order of the page. */
export const planWays = {
  'vpc-cni': {
    name: 'VPC CNI, secondary IPs',
    short: 'Secondary IPs',
    mode: 'vpc-cni',
    engine: { kind: 'vpc-cni' },
    paste: { place: 'aws-node', settings: [['ENABLE_PREFIX_DELEGATION', 'false']] },
    costs: ADDRESS_COSTS,
  },
  'vpc-cni-prefix': {
    name: 'VPC CNI, prefixes',
    short: 'Prefixes',
    mode: 'vpc-cni-prefix',
    engine: { kind: 'vpc-cni', prefixes: true },
    paste: { place: 'aws-node', settings: [PREFIXES] },
    costs: ADDRESS_COSTS,
  },
  'vpc-cni-custom': {
    name: 'VPC CNI, custom networking',
    short: 'Custom',
    mode: 'vpc-cni-custom-networking',
    engine: { kind: 'vpc-cni', customNetworking: true },
    paste: { place: 'aws-node', settings: [CUSTOM_NETWORKING, BY_ZONE] },
    costs: ADDRESS_COSTS,
  },
  'vpc-cni-custom-prefix': {
    name: 'VPC CNI, custom networking with prefixes',
    short: 'Custom, prefixes',
    mode: 'vpc-cni-custom-networking',
    engine: { kind: 'vpc-cni', prefixes: true, customNetworking: true },
    paste: { place: 'aws-node', settings: [CUSTOM_NETWORKING, BY_ZONE, PREFIXES] },
    costs: ADDRESS_COSTS,
  },
  'vpc-cni-branches': {
    name: 'VPC CNI, security groups for pods',
    short: 'Pod groups',
    mode: 'vpc-cni',
    engine: { kind: 'vpc-cni', branches: true },
    paste: { place: 'aws-node', settings: [['ENABLE_POD_ENI', 'true']] },
    costs: ['aws.security-groups-for-pods', 'networking.windows', 'aws.fargate'],
  },
  'vpc-cni-ipv6': {
    name: 'VPC CNI, IPv6 cluster',
    short: 'IPv6',
    mode: 'vpc-cni-ipv6',
    engine: { kind: 'ipv6' },
    costs: [...ADDRESS_COSTS, 'networking.dual-stack'],
  },
  'eks-auto-mode': {
    name: 'EKS Auto Mode',
    short: 'Auto Mode',
    mode: 'eks-auto-mode',
    engine: { kind: 'auto-mode' },
    costs: ADDRESS_COSTS,
  },
  'cilium-eni': {
    name: 'Cilium ENI',
    short: 'Cilium ENI',
    mode: 'cilium-eni',
    engine: { kind: 'cilium-eni' },
    paste: { place: 'cilium-helm', settings: [['eni.enabled', 'true']] },
    costs: [...ADDRESS_COSTS, 'aws.fargate'],
  },
  'cilium-eni-prefix': {
    name: 'Cilium ENI, prefixes',
    short: 'Cilium, prefixes',
    mode: 'cilium-eni',
    engine: { kind: 'cilium-eni', prefixes: true },
    paste: {
      place: 'cilium-helm',
      settings: [
        ['eni.enabled', 'true'],
        ['eni.awsEnablePrefixDelegation', 'true'],
      ],
    },
    costs: [...ADDRESS_COSTS, 'aws.fargate'],
  },
  'cilium-overlay': {
    name: 'Cilium overlay, a range a node',
    short: 'Cilium overlay',
    mode: 'cilium-overlay',
    engine: { kind: 'cluster-pool' },
    paste: { place: 'cilium-helm', settings: [['ipam.mode', 'cluster-pool']] },
    costs: [...ADDRESS_COSTS, 'aws.fargate'],
  },
  'calico-vxlan': {
    name: 'Calico overlay, blocks',
    short: 'Calico overlay',
    mode: 'calico-vxlan',
    engine: { kind: 'blocks' },
    costs: [...ADDRESS_COSTS, 'aws.fargate'],
  },
} as const satisfies Readonly<Record<string, PlanWay>>;

export type PlanWayId = keyof typeof planWays;
