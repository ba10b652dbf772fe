import type { FeatureId } from './claim.ts';
import type { CniId } from './cnis.ts';
import type { NonEmpty } from './model.ts';

/** A claim that a step of the decision rests on. */
export interface ClaimReference {
  readonly feature: FeatureId;
  readonly cni: CniId;
}

/** A fork: both answers name the id of a question or an outcome. */
export interface Question {
  /** At most 70 characters, with a question mark. */
  readonly ask: string;
  /** Why it decides something: one sentence of at most 150 characters. */
  readonly why: string;
  readonly claims: NonEmpty<ClaimReference>;
  readonly yes: string;
  readonly no: string;
}

/** An end of the tree: one way to set a CNI up on EKS. */
export interface Outcome {
  /** The CNI whose hue it takes: the one that was added last. */
  readonly cni: CniId;
  /** At most 40 characters. */
  readonly name: string;
  /** What is given up or has to be done: one sentence of at most 150 characters. */
  readonly cost: string;
  readonly claims: NonEmpty<ClaimReference>;
}

/** Questions that lead to outcomes, by id. */
export interface DecisionTree {
  /** The id of the first question. */
  readonly start: string;
  readonly questions: Readonly<Record<string, Question>>;
  readonly outcomes: Readonly<Record<string, Outcome>>;
}

/** Which CNI, in which set-up, for a cluster on EKS. */
export const decision: DecisionTree = {
  start: 'managed-nodes',
  questions: {
    'managed-nodes': {
      ask: 'Do the pods run on Fargate or in EKS Auto Mode?',
      why: 'Both bring VPC networking that AWS operates, and neither admits another CNI.',
      claims: [
        { feature: 'aws.fargate', cni: 'amazon-vpc-cni' },
        { feature: 'aws.fargate', cni: 'calico' },
        { feature: 'aws.fargate', cni: 'cilium' },
        { feature: 'aws.auto-mode', cni: 'amazon-vpc-cni' },
        { feature: 'aws.auto-mode', cni: 'calico' },
        { feature: 'aws.auto-mode', cni: 'cilium' },
      ],
      yes: 'vpc-cni',
      no: 'vpc-addresses',
    },
    'vpc-addresses': {
      ask: 'Can your VPC give every pod an address?',
      why: 'With VPC addresses, load balancers and flow logs see pods directly; further CIDRs or IPv6 may give room enough.',
      claims: [
        { feature: 'ipam.exhaustion-mitigation', cni: 'amazon-vpc-cni' },
        { feature: 'aws.nlb-alb-ip-targets', cni: 'amazon-vpc-cni' },
        { feature: 'aws.vpc-flow-logs', cni: 'amazon-vpc-cni' },
      ],
      yes: 'aws-support',
      no: 'overlay-rules',
    },
    'overlay-rules': {
      ask: 'Must rules match DNS names or HTTP requests?',
      why: 'Open-source Cilium has both; Calico sells the first and needs Istio sidecars for the second.',
      claims: [
        { feature: 'policy.fqdn', cni: 'calico' },
        { feature: 'policy.fqdn', cni: 'cilium' },
        { feature: 'policy.l7', cni: 'calico' },
        { feature: 'policy.l7', cni: 'cilium' },
      ],
      yes: 'cilium-overlay',
      no: 'overlay-verdicts',
    },
    'overlay-verdicts': {
      ask: 'Is a verdict for each flow worth more than tiers and staging?',
      why: 'Both enforce the other rules over an overlay: Cilium brings Hubble, Calico brings order, tiers and staged policies.',
      claims: [
        { feature: 'networking.encapsulation', cni: 'calico' },
        { feature: 'networking.encapsulation', cni: 'cilium' },
        { feature: 'observability.flow-logs', cni: 'cilium' },
        { feature: 'observability.policy-verdicts', cni: 'cilium' },
        { feature: 'policy.deny-and-order', cni: 'calico' },
        { feature: 'policy.staged-audit', cni: 'calico' },
        { feature: 'observability.flow-logs', cni: 'calico' },
      ],
      yes: 'cilium-overlay',
      no: 'calico-overlay',
    },
    'aws-support': {
      ask: 'Must AWS Support answer for network and policy alike?',
      why: 'On EC2 nodes AWS supports its own plugin and refers you to somebody else for any other.',
      claims: [
        { feature: 'aws.aws-support', cni: 'amazon-vpc-cni' },
        { feature: 'aws.aws-support', cni: 'calico' },
        { feature: 'aws.aws-support', cni: 'cilium' },
      ],
      yes: 'vpc-cni',
      no: 'own-engine',
    },
    'own-engine': {
      ask: 'Are NetworkPolicy and cluster-wide rules enough?',
      why: 'The VPC CNI enforces both itself, and a second engine is one more agent on every node.',
      claims: [
        { feature: 'policy.k8s-networkpolicy', cni: 'amazon-vpc-cni' },
        { feature: 'policy.cluster-wide', cni: 'amazon-vpc-cni' },
        { feature: 'policy.summary', cni: 'amazon-vpc-cni' },
      ],
      yes: 'vpc-cni',
      no: 'names-or-http',
    },
    'names-or-http': {
      ask: 'Must rules match DNS names or HTTP requests?',
      why: 'Cilium has both in open source where it runs the network; for other rules, a second engine may join the VPC CNI.',
      claims: [
        { feature: 'policy.fqdn', cni: 'calico' },
        { feature: 'policy.fqdn', cni: 'cilium' },
        { feature: 'policy.l7', cni: 'cilium' },
        { feature: 'networking.chaining', cni: 'calico' },
        { feature: 'networking.chaining', cni: 'cilium' },
      ],
      yes: 'whole-network',
      no: 'flow-verdicts',
    },
    'whole-network': {
      ask: 'May Cilium run addresses and routing too?',
      why: 'In ENI mode the whole path is its own; chained on another plugin, such rules are not supported.',
      claims: [
        { feature: 'aws.eni-mode', cni: 'cilium' },
        { feature: 'networking.chaining', cni: 'cilium' },
        { feature: 'policy.fqdn', cni: 'cilium' },
        { feature: 'policy.l7', cni: 'cilium' },
      ],
      yes: 'cilium-eni',
      no: 'calico-paid',
    },
    'flow-verdicts': {
      ask: 'Is a verdict for each flow worth more than tiers and staging?',
      why: 'Cilium brings Hubble; Calico brings order, staged policies and rules for nodes, and a record of flows as a preview.',
      claims: [
        { feature: 'observability.flow-logs', cni: 'cilium' },
        { feature: 'observability.policy-verdicts', cni: 'cilium' },
        { feature: 'policy.deny-and-order', cni: 'calico' },
        { feature: 'policy.staged-audit', cni: 'calico' },
        { feature: 'policy.host', cni: 'calico' },
        { feature: 'observability.flow-logs', cni: 'calico' },
      ],
      yes: 'cilium-chained',
      no: 'calico-policy',
    },
  },
  outcomes: {
    'vpc-cni': {
      cni: 'amazon-vpc-cni',
      name: 'VPC CNI alone',
      cost: 'No layer 7 rules, no encryption of its own, DNS-name rules in Auto Mode only, and no NetworkPolicy on Fargate.',
      claims: [
        { feature: 'aws.fargate', cni: 'amazon-vpc-cni' },
        { feature: 'policy.l7', cni: 'amazon-vpc-cni' },
        { feature: 'policy.fqdn', cni: 'amazon-vpc-cni' },
        { feature: 'security.transparent-encryption-scope', cni: 'amazon-vpc-cni' },
      ],
    },
    'calico-policy': {
      cni: 'calico',
      name: 'VPC CNI with Calico for policy',
      cost: 'An agent from another vendor, and pods that go on taking VPC addresses.',
      claims: [
        { feature: 'networking.chaining', cni: 'calico' },
        { feature: 'aws.aws-support', cni: 'calico' },
        { feature: 'ipam.vpc-ip-consumption', cni: 'calico' },
      ],
    },
    'cilium-eni': {
      cni: 'cilium',
      name: 'Cilium in ENI mode',
      cost: 'EC2 rights for its operator, a VPC address for each pod, and no AWS Support.',
      claims: [
        { feature: 'aws.iam', cni: 'cilium' },
        { feature: 'ipam.vpc-ip-consumption', cni: 'cilium' },
        { feature: 'aws.aws-support', cni: 'cilium' },
      ],
    },
    'cilium-chained': {
      cni: 'cilium',
      name: 'Cilium chained on the VPC CNI',
      cost: 'HTTP and DNS-name rules and IPsec are not supported in a chain, and pods older than Cilium must be recreated.',
      claims: [
        { feature: 'networking.chaining', cni: 'cilium' },
        { feature: 'policy.l7', cni: 'cilium' },
        { feature: 'policy.fqdn', cni: 'cilium' },
        { feature: 'operations.known-limits', cni: 'cilium' },
      ],
    },
    'calico-paid': {
      cni: 'calico',
      name: 'VPC CNI with Calico, paid for DNS names',
      cost: 'A licence for rules by DNS name; HTTP rules end at method and path on ingress and need Istio sidecars.',
      claims: [
        { feature: 'policy.fqdn', cni: 'calico' },
        { feature: 'policy.l7', cni: 'calico' },
        { feature: 'networking.chaining', cni: 'calico' },
        { feature: 'operations.enterprise', cni: 'calico' },
      ],
    },
    'calico-overlay': {
      cni: 'calico',
      name: 'Calico overlay',
      cost: 'The API server cannot reach pods, load balancers go through nodes, and DNS-name rules are paid.',
      claims: [
        { feature: 'operations.known-limits', cni: 'calico' },
        { feature: 'aws.nlb-alb-ip-targets', cni: 'calico' },
        { feature: 'policy.fqdn', cni: 'calico' },
      ],
    },
    'cilium-overlay': {
      cni: 'cilium',
      name: 'Cilium overlay',
      cost: 'The API server cannot reach pods, load balancers go through nodes, and egress carries a node address.',
      claims: [
        { feature: 'operations.known-limits', cni: 'cilium' },
        { feature: 'aws.nlb-alb-ip-targets', cni: 'cilium' },
        { feature: 'aws.vpc-flow-logs', cni: 'cilium' },
      ],
    },
  },
};
