import type { FeatureId } from './claim.ts';
import type { CniId } from './cnis.ts';
import type { ConditionId } from './conditions.ts';
import type { CapabilityId } from './mode.ts';
import type { NonEmpty } from './model.ts';
import type { ModeId } from './modes.ts';

/** A claim that a step of the decision rests on. */
export interface ClaimReference {
  readonly feature: FeatureId;
  readonly cni: CniId;
}

/** Something that an answer asks of a mode, as the matcher at `/choose/` takes it. */
export interface DecisionAsk {
  readonly id: CapabilityId | ConditionId;
  readonly level: 'must' | 'prefer' | 'not';
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
  /**
   * The requirements for which an answer stands. None where it asks nothing, or where the questions
   * behind it say what is asked.
   */
  readonly asks?: {
    readonly yes?: NonEmpty<DecisionAsk>;
    readonly no?: NonEmpty<DecisionAsk>;
  };
}

/** An end of the tree: one way to set a CNI up on EKS. */
export interface Outcome {
  /** The CNI whose hue it takes: the one that was added last. */
  readonly cni: CniId;
  /** The mode that it sets up; outcomes may share one. */
  readonly mode: ModeId;
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
  start: 'special-nodes',
  questions: {
    'special-nodes': {
      ask: 'Do pods run on Fargate, in Auto Mode, on Windows or outside AWS?',
      why: 'Such nodes narrow the field before any wish does; a cluster may mix them with Linux nodes on EC2, for which you answer again.',
      claims: [
        { feature: 'aws.fargate', cni: 'amazon-vpc-cni' },
        { feature: 'aws.fargate', cni: 'calico' },
        { feature: 'aws.fargate', cni: 'cilium' },
        { feature: 'aws.auto-mode', cni: 'amazon-vpc-cni' },
        { feature: 'aws.auto-mode', cni: 'calico' },
        { feature: 'aws.auto-mode', cni: 'cilium' },
        { feature: 'networking.windows', cni: 'amazon-vpc-cni' },
        { feature: 'networking.windows', cni: 'cilium' },
      ],
      yes: 'hybrid-nodes',
      no: 'vpc-addresses',
      asks: {
        no: [
          { id: 'eks-ec2', level: 'must' },
          { id: 'aws.auto-mode', level: 'not' },
        ],
      },
    },
    'hybrid-nodes': {
      ask: 'Are they machines outside AWS, as EKS Hybrid Nodes?',
      why: 'The VPC CNI cannot run there, and what AWS supports is Cilium in a build of its own.',
      claims: [
        { feature: 'aws.hybrid-nodes', cni: 'amazon-vpc-cni' },
        { feature: 'aws.hybrid-nodes', cni: 'calico' },
        { feature: 'aws.hybrid-nodes', cni: 'cilium' },
      ],
      yes: 'cilium-hybrid',
      no: 'windows-nodes',
      asks: {
        yes: [{ id: 'aws.hybrid-nodes', level: 'must' }],
      },
    },
    'windows-nodes': {
      ask: 'Are they Windows nodes?',
      why: 'Cilium has none, and the VPC CNI and Calico have them with fewer features than on Linux.',
      claims: [
        { feature: 'networking.windows', cni: 'amazon-vpc-cni' },
        { feature: 'networking.windows', cni: 'calico' },
        { feature: 'networking.windows', cni: 'cilium' },
      ],
      yes: 'windows-support',
      no: 'auto-mode',
      asks: {
        yes: [
          { id: 'eks-ec2', level: 'must' },
          { id: 'networking.windows', level: 'must' },
        ],
      },
    },
    'windows-support': {
      ask: 'Must AWS Support answer for the network of the Windows nodes?',
      why: 'AWS supports its own plugin there, which enforces no policy on Windows; Calico does, and its help comes from elsewhere.',
      claims: [
        { feature: 'aws.aws-support', cni: 'amazon-vpc-cni' },
        { feature: 'networking.windows', cni: 'amazon-vpc-cni' },
        { feature: 'networking.windows', cni: 'calico' },
        { feature: 'aws.aws-support', cni: 'calico' },
      ],
      yes: 'vpc-cni-windows',
      no: 'calico-windows',
      asks: {
        yes: [{ id: 'aws-support', level: 'must' }],
        no: [{ id: 'policy.k8s-networkpolicy', level: 'must' }],
      },
    },
    'auto-mode': {
      ask: 'Do they run in EKS Auto Mode?',
      why: 'Auto Mode has a network and a policy engine that AWS runs; Fargate has the network alone.',
      claims: [
        { feature: 'aws.auto-mode', cni: 'amazon-vpc-cni' },
        { feature: 'aws.fargate', cni: 'amazon-vpc-cni' },
      ],
      yes: 'eks-auto-mode',
      no: 'eks-fargate',
      asks: {
        yes: [{ id: 'aws.auto-mode', level: 'must' }],
        no: [{ id: 'aws.fargate', level: 'must' }],
      },
    },
    'vpc-addresses': {
      ask: 'Can your VPC give every pod an IPv4 address?',
      why: 'With VPC addresses, load balancers and flow logs see pods directly; further CIDRs may give room enough.',
      claims: [
        { feature: 'ipam.exhaustion-mitigation', cni: 'amazon-vpc-cni' },
        { feature: 'aws.nlb-alb-ip-targets', cni: 'amazon-vpc-cni' },
        { feature: 'aws.vpc-flow-logs', cni: 'amazon-vpc-cni' },
      ],
      yes: 'aws-support',
      no: 'ipv6',
      asks: {
        yes: [
          { id: 'api-server-reaches-pods', level: 'prefer' },
          { id: 'aws.nlb-alb-ip-targets', level: 'prefer' },
        ],
        no: [{ id: 'no-vpc-addresses', level: 'must' }],
      },
    },
    ipv6: {
      ask: 'May pods have IPv6 addresses of the VPC instead?',
      why: 'An IPv6 cluster takes a prefix for each node and no IPv4 address for pods; its family is decided when it is made.',
      claims: [
        { feature: 'networking.ipv6', cni: 'amazon-vpc-cni' },
        { feature: 'ipam.exhaustion-mitigation', cni: 'amazon-vpc-cni' },
        { feature: 'aws.nlb-alb-ip-targets', cni: 'amazon-vpc-cni' },
      ],
      yes: 'vpc-cni-ipv6',
      no: 'overlay-reach',
      asks: {
        yes: [
          { id: 'api-server-reaches-pods', level: 'prefer' },
          { id: 'networking.ipv6', level: 'must' },
          { id: 'aws.nlb-alb-ip-targets', level: 'prefer' },
        ],
      },
    },
    'overlay-reach': {
      ask: 'Must open source give a fixed egress address or span clusters?',
      why: 'Open-source Cilium has both, though not at once; Calico sells both.',
      claims: [
        { feature: 'security.egress-gateway', cni: 'calico' },
        { feature: 'security.egress-gateway', cni: 'cilium' },
        { feature: 'multicluster.services', cni: 'calico' },
        { feature: 'multicluster.services', cni: 'cilium' },
        { feature: 'multicluster.policy', cni: 'calico' },
        { feature: 'multicluster.policy', cni: 'cilium' },
      ],
      yes: 'overlay-egress',
      no: 'overlay-rules',
      asks: {
        yes: [{ id: 'open-source', level: 'must' }],
      },
    },
    'overlay-egress': {
      ask: 'Is it the fixed egress address for chosen pods?',
      why: 'An egress gateway and Cluster Mesh exclude each other, so that one cluster has one of the two.',
      claims: [
        { feature: 'security.egress-gateway', cni: 'cilium' },
        { feature: 'multicluster.connect', cni: 'cilium' },
      ],
      yes: 'cilium-overlay-egress',
      no: 'cilium-overlay-mesh',
      asks: {
        yes: [{ id: 'security.egress-gateway', level: 'must' }],
        no: [
          { id: 'multicluster.policy', level: 'must' },
          { id: 'multicluster.services', level: 'must' },
        ],
      },
    },
    'overlay-rules': {
      ask: 'Must rules match DNS names or HTTP requests in open source?',
      why: 'Open-source Cilium has both; Calico sells the first and needs Istio sidecars for the second.',
      claims: [
        { feature: 'policy.fqdn', cni: 'calico' },
        { feature: 'policy.fqdn', cni: 'cilium' },
        { feature: 'policy.l7', cni: 'calico' },
        { feature: 'policy.l7', cni: 'cilium' },
      ],
      yes: 'cilium-overlay',
      no: 'overlay-verdicts',
      asks: {
        yes: [
          { id: 'open-source', level: 'must' },
          { id: 'policy.fqdn', level: 'must' },
          { id: 'policy.l7', level: 'must' },
        ],
      },
    },
    'overlay-verdicts': {
      ask: 'Is an open map of verdicts worth more than tiers and staging?',
      why: 'Both enforce the other rules over an overlay: Cilium brings Hubble and its map, Calico order, tiers and staged policies.',
      claims: [
        { feature: 'networking.encapsulation', cni: 'calico' },
        { feature: 'networking.encapsulation', cni: 'cilium' },
        { feature: 'observability.flow-logs', cni: 'cilium' },
        { feature: 'observability.policy-verdicts', cni: 'cilium' },
        { feature: 'observability.service-map', cni: 'calico' },
        { feature: 'observability.service-map', cni: 'cilium' },
        { feature: 'policy.deny-and-order', cni: 'calico' },
        { feature: 'policy.staged-audit', cni: 'calico' },
        { feature: 'observability.flow-logs', cni: 'calico' },
      ],
      yes: 'cilium-overlay',
      no: 'calico-overlay',
      asks: {
        yes: [
          { id: 'open-source', level: 'must' },
          { id: 'observability.policy-verdicts', level: 'prefer' },
          { id: 'observability.service-map', level: 'prefer' },
        ],
        no: [
          { id: 'policy.deny-and-order', level: 'prefer' },
          { id: 'policy.staged-audit', level: 'prefer' },
        ],
      },
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
      no: 'reach',
      asks: {
        yes: [{ id: 'aws-support', level: 'must' }],
      },
    },
    reach: {
      ask: 'Must open source give a fixed egress address or span clusters?',
      why: 'Cilium has both where it runs the network, though not at once; Calico sells both, and only without the VPC CNI.',
      claims: [
        { feature: 'security.egress-gateway', cni: 'amazon-vpc-cni' },
        { feature: 'security.egress-gateway', cni: 'calico' },
        { feature: 'security.egress-gateway', cni: 'cilium' },
        { feature: 'multicluster.services', cni: 'calico' },
        { feature: 'multicluster.services', cni: 'cilium' },
        { feature: 'multicluster.policy', cni: 'amazon-vpc-cni' },
        { feature: 'multicluster.policy', cni: 'calico' },
        { feature: 'multicluster.policy', cni: 'cilium' },
      ],
      yes: 'egress',
      no: 'own-engine',
      asks: {
        yes: [{ id: 'open-source', level: 'must' }],
      },
    },
    egress: {
      ask: 'Is it the fixed egress address for chosen pods?',
      why: 'An egress gateway and Cluster Mesh exclude each other, so that one cluster has one of the two.',
      claims: [
        { feature: 'security.egress-gateway', cni: 'cilium' },
        { feature: 'multicluster.connect', cni: 'cilium' },
      ],
      yes: 'cilium-eni-egress',
      no: 'cilium-eni-mesh',
      asks: {
        yes: [{ id: 'security.egress-gateway', level: 'must' }],
        no: [
          { id: 'multicluster.policy', level: 'must' },
          { id: 'multicluster.services', level: 'must' },
        ],
      },
    },
    'own-engine': {
      ask: 'Are NetworkPolicy and cluster-wide rules enough?',
      why: 'The VPC CNI enforces both itself, and a second engine is one more agent on every node.',
      claims: [
        { feature: 'policy.k8s-networkpolicy', cni: 'amazon-vpc-cni' },
        { feature: 'policy.cluster-wide', cni: 'amazon-vpc-cni' },
        { feature: 'policy.summary', cni: 'amazon-vpc-cni' },
      ],
      yes: 'encryption',
      no: 'names-or-http',
      asks: {
        yes: [
          { id: 'policy.cluster-wide', level: 'must' },
          { id: 'policy.k8s-networkpolicy', level: 'must' },
        ],
      },
    },
    encryption: {
      ask: 'Must the CNI encrypt traffic between nodes?',
      why: 'The VPC CNI leaves that to the hardware of AWS; Calico over it wraps pods and hosts in WireGuard, Cilium on conditions.',
      claims: [
        { feature: 'security.wireguard', cni: 'amazon-vpc-cni' },
        { feature: 'security.transparent-encryption-scope', cni: 'amazon-vpc-cni' },
        { feature: 'security.wireguard', cni: 'calico' },
        { feature: 'security.transparent-encryption-scope', cni: 'calico' },
        { feature: 'networking.chaining', cni: 'cilium' },
      ],
      yes: 'calico-policy',
      no: 'vpc-cni',
      asks: {
        yes: [{ id: 'security.wireguard', level: 'must' }],
      },
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
      why: 'In ENI mode the whole path is its own, with both kinds of rules; over the VPC CNI names alone are left, and are paid for.',
      claims: [
        { feature: 'aws.eni-mode', cni: 'cilium' },
        { feature: 'networking.chaining', cni: 'cilium' },
        { feature: 'policy.fqdn', cni: 'cilium' },
        { feature: 'policy.l7', cni: 'cilium' },
        { feature: 'policy.fqdn', cni: 'calico' },
      ],
      yes: 'cilium-eni',
      no: 'calico-paid',
      asks: {
        yes: [
          { id: 'policy.fqdn', level: 'must' },
          { id: 'policy.l7', level: 'must' },
        ],
        no: [
          { id: 'vpc-cni-stays', level: 'must' },
          { id: 'policy.fqdn', level: 'must' },
        ],
      },
    },
    'flow-verdicts': {
      ask: 'Is an open map of verdicts worth more than tiers and staging?',
      why: 'Cilium brings Hubble; Calico brings order, staged policies and rules for nodes, and a record of flows as a preview.',
      claims: [
        { feature: 'observability.flow-logs', cni: 'cilium' },
        { feature: 'observability.policy-verdicts', cni: 'cilium' },
        { feature: 'observability.service-map', cni: 'calico' },
        { feature: 'observability.service-map', cni: 'cilium' },
        { feature: 'policy.deny-and-order', cni: 'calico' },
        { feature: 'policy.staged-audit', cni: 'calico' },
        { feature: 'policy.host', cni: 'calico' },
        { feature: 'observability.flow-logs', cni: 'calico' },
      ],
      yes: 'cilium-chained',
      no: 'calico-policy',
      asks: {
        yes: [
          { id: 'open-source', level: 'must' },
          { id: 'observability.policy-verdicts', level: 'prefer' },
          { id: 'observability.service-map', level: 'prefer' },
        ],
        no: [
          { id: 'policy.deny-and-order', level: 'prefer' },
          { id: 'policy.host', level: 'prefer' },
          { id: 'policy.staged-audit', level: 'prefer' },
        ],
      },
    },
  },
  outcomes: {
    'vpc-cni': {
      cni: 'amazon-vpc-cni',
      mode: 'vpc-cni',
      name: 'VPC CNI alone',
      cost: 'No rules by DNS name or HTTP request on these nodes, no encryption of its own, and no egress address for chosen pods.',
      claims: [
        { feature: 'policy.l7', cni: 'amazon-vpc-cni' },
        { feature: 'policy.fqdn', cni: 'amazon-vpc-cni' },
        { feature: 'security.transparent-encryption-scope', cni: 'amazon-vpc-cni' },
        { feature: 'security.egress-gateway', cni: 'amazon-vpc-cni' },
      ],
    },
    'vpc-cni-ipv6': {
      cni: 'amazon-vpc-cni',
      mode: 'vpc-cni-ipv6',
      name: 'VPC CNI in an IPv6 cluster',
      cost: 'A new cluster on Nitro instances, without Windows nodes, where policy misses IPv4 egress unless you turn that off.',
      claims: [
        { feature: 'networking.ipv6', cni: 'amazon-vpc-cni' },
        { feature: 'networking.windows', cni: 'amazon-vpc-cni' },
      ],
    },
    'eks-auto-mode': {
      cni: 'amazon-vpc-cni',
      mode: 'eks-auto-mode',
      name: 'EKS Auto Mode',
      cost: 'No other CNI or policy engine, no HTTP rules, and a NodeClass in place of the options of the plugin.',
      claims: [
        { feature: 'aws.auto-mode', cni: 'amazon-vpc-cni' },
        { feature: 'policy.l7', cni: 'amazon-vpc-cni' },
      ],
    },
    'eks-fargate': {
      cni: 'amazon-vpc-cni',
      mode: 'eks-fargate',
      name: 'EKS on Fargate',
      cost: 'No NetworkPolicy, DaemonSets or host network for these pods, and an ENI for each of them.',
      claims: [
        { feature: 'aws.fargate', cni: 'amazon-vpc-cni' },
        { feature: 'policy.k8s-networkpolicy', cni: 'amazon-vpc-cni' },
      ],
    },
    'vpc-cni-windows': {
      cni: 'amazon-vpc-cni',
      mode: 'vpc-cni',
      name: 'VPC CNI with Windows nodes',
      cost: 'No IPv6, network policy or security groups for pods on Windows, and one ENI to bound the pods of a node.',
      claims: [
        { feature: 'networking.windows', cni: 'amazon-vpc-cni' },
        { feature: 'policy.k8s-networkpolicy', cni: 'amazon-vpc-cni' },
      ],
    },
    'calico-policy': {
      cni: 'calico',
      mode: 'vpc-cni-calico',
      name: 'VPC CNI with Calico for policy',
      cost: 'An agent from another vendor, and pods that go on taking VPC addresses.',
      claims: [
        { feature: 'networking.chaining', cni: 'calico' },
        { feature: 'aws.aws-support', cni: 'calico' },
        { feature: 'ipam.vpc-ip-consumption', cni: 'calico' },
      ],
    },
    'calico-paid': {
      cni: 'calico',
      mode: 'vpc-cni-calico',
      name: 'VPC CNI with Calico, paid for DNS names',
      cost: 'A licence for rules by DNS name, and HTTP left to a mesh, as no source has the HTTP rules of Calico over the VPC CNI.',
      claims: [
        { feature: 'policy.fqdn', cni: 'calico' },
        { feature: 'policy.l7', cni: 'calico' },
        { feature: 'networking.chaining', cni: 'calico' },
        { feature: 'operations.enterprise', cni: 'calico' },
      ],
    },
    'calico-windows': {
      cni: 'calico',
      mode: 'calico-windows',
      name: 'VPC CNI with Calico for Windows',
      cost: 'An instance role that may read secrets of Calico, and rules with negated matches or named ports are skipped.',
      claims: [
        { feature: 'networking.windows', cni: 'calico' },
        { feature: 'aws.aws-support', cni: 'calico' },
      ],
    },
    'calico-overlay': {
      cni: 'calico',
      mode: 'calico-vxlan',
      name: 'Calico overlay',
      cost: 'The API server cannot reach pods, load balancers go through nodes, and DNS-name rules are paid.',
      claims: [
        { feature: 'operations.known-limits', cni: 'calico' },
        { feature: 'aws.nlb-alb-ip-targets', cni: 'calico' },
        { feature: 'policy.fqdn', cni: 'calico' },
      ],
    },
    'cilium-chained': {
      cni: 'cilium',
      mode: 'vpc-cni-cilium',
      name: 'Cilium chained on the VPC CNI',
      cost: 'HTTP and DNS-name rules and IPsec are not supported in a chain, and pods older than Cilium must be recreated.',
      claims: [
        { feature: 'networking.chaining', cni: 'cilium' },
        { feature: 'policy.l7', cni: 'cilium' },
        { feature: 'policy.fqdn', cni: 'cilium' },
        { feature: 'operations.known-limits', cni: 'cilium' },
      ],
    },
    'cilium-eni': {
      cni: 'cilium',
      mode: 'cilium-eni',
      name: 'Cilium in ENI mode',
      cost: 'EC2 rights for its operator, a VPC address for each pod, and no AWS Support.',
      claims: [
        { feature: 'aws.iam', cni: 'cilium' },
        { feature: 'ipam.vpc-ip-consumption', cni: 'cilium' },
        { feature: 'aws.aws-support', cni: 'cilium' },
      ],
    },
    'cilium-eni-egress': {
      cni: 'cilium',
      mode: 'cilium-eni',
      name: 'Cilium ENI mode with egress gateway',
      cost: 'Gateway nodes that you address, masquerading and no kube-proxy, EC2 rights for the operator, and no Cluster Mesh.',
      claims: [
        { feature: 'security.egress-gateway', cni: 'cilium' },
        { feature: 'networking.kube-proxy-replacement', cni: 'cilium' },
        { feature: 'aws.iam', cni: 'cilium' },
      ],
    },
    'cilium-eni-mesh': {
      cni: 'cilium',
      mode: 'cilium-eni',
      name: 'Cilium ENI mode with Cluster Mesh',
      cost: 'Distinct pod ranges, one API server of the mesh in each cluster, half of the cluster ids, and no egress gateway.',
      claims: [
        { feature: 'multicluster.connect', cni: 'cilium' },
        { feature: 'multicluster.services', cni: 'cilium' },
        { feature: 'aws.iam', cni: 'cilium' },
        { feature: 'operations.known-limits', cni: 'cilium' },
      ],
    },
    'cilium-overlay': {
      cni: 'cilium',
      mode: 'cilium-overlay',
      name: 'Cilium overlay',
      cost: 'The API server cannot reach pods, load balancers go through nodes, and egress carries a node address.',
      claims: [
        { feature: 'operations.known-limits', cni: 'cilium' },
        { feature: 'aws.nlb-alb-ip-targets', cni: 'cilium' },
        { feature: 'aws.vpc-flow-logs', cni: 'cilium' },
      ],
    },
    'cilium-overlay-egress': {
      cni: 'cilium',
      mode: 'cilium-kpr',
      name: 'Cilium overlay with egress gateway',
      cost: 'Gateway nodes that you address, no kube-proxy, no Cluster Mesh, and an API server that cannot reach pods.',
      claims: [
        { feature: 'security.egress-gateway', cni: 'cilium' },
        { feature: 'networking.kube-proxy-replacement', cni: 'cilium' },
        { feature: 'operations.known-limits', cni: 'cilium' },
      ],
    },
    'cilium-overlay-mesh': {
      cni: 'cilium',
      mode: 'cilium-kpr',
      name: 'Cilium overlay with Cluster Mesh',
      cost: 'Distinct pod ranges, one API server of the mesh in each cluster, no egress gateway, and webhooks off the pod network.',
      claims: [
        { feature: 'multicluster.connect', cni: 'cilium' },
        { feature: 'multicluster.services', cni: 'cilium' },
        { feature: 'operations.known-limits', cni: 'cilium' },
      ],
    },
    'cilium-hybrid': {
      cni: 'cilium',
      mode: 'cilium-aws-build',
      name: 'Cilium as AWS builds it',
      cost: 'AWS Support for a list of features that leaves the policy kinds of Cilium out, and webhooks that need a route to pods.',
      claims: [
        { feature: 'aws.hybrid-nodes', cni: 'cilium' },
        { feature: 'aws.aws-support', cni: 'cilium' },
      ],
    },
  },
};
