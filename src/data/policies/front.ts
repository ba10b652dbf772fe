import type { PolicyIntent } from '../policy.ts';
import { ingressController, web } from '../policy-actors.ts';
import { aws, kubernetes, upstream } from './grounds.ts';

const ports = [{ protocol: 'TCP', port: 8080 }] as const;
const fromController = { action: 'allow', peers: [ingressController], ports } as const;
const fromBalancers = {
  action: 'allow',
  peers: [
    { kind: 'range', cidr: '10.0.101.0/24' },
    { kind: 'range', cidr: '10.0.102.0/24' },
  ],
  ports,
} as const;

/** What brings calls from outside of the cluster. */
export const front = {
  'from-ingress': {
    name: 'From an ingress controller',
    does: 'Pods labelled `app: web` accept connections on port 8080 from the pods of an ingress controller or gateway in the namespace `ingress`. Port and labels are those of the pods, not of the Service.',
    why: 'The controller is the one caller from outside of the namespace. Without a rule for it the site is down as soon as the namespace is closed.',
    verify:
      'A request through the load balancer is answered. The same port called from a pod of a third namespace times out.',
    undo: 'Delete the policy; under default deny the site is shut from outside.',
    bites: ['policy-service-port', 'ambient-network-policy'],
    intends: {
      name: 'web-from-ingress',
      selects: web,
      precedence: 'adds',
      order: 360,
      ingress: { otherwise: 'denied', rules: [fromController] },
    },
    answers: {
      networkpolicy: {
        kind: 'written',
        remark:
          'A controller on the host network has the address of its node and no labels: admit the range of the nodes then, and entities under Cilium.',
        claims: kubernetes,
      },
      clusternetworkpolicy: {
        kind: 'written',
        remark:
          'Ingress peers are pods alone, so a controller on the host network cannot be named here, and is not closed out by the Baseline either.',
        instead: {
          precedence: 'yields',
          ingress: { otherwise: 'left alone', rules: [fromController] },
        },
        claims: upstream,
      },
      calico: {
        kind: 'written',
        remark:
          'Both selectors count together; the port is that on which the container listens, since policy is judged after translation.',
        claims: [
          { feature: 'policy.deny-and-order', cni: 'calico' },
          { feature: 'policy.k8s-networkpolicy', cni: 'calico' },
        ],
      },
      cilium: {
        kind: 'written',
        remark:
          'For a controller that runs as pods. Ingress and Gateway of Cilium itself are the Envoy on each node: there the rule is `fromEntities` with `ingress`.',
        claims: [
          { feature: 'services.ingress', cni: 'cilium' },
          { feature: 'policy.network-sets', cni: 'cilium' },
        ],
      },
      'vpc-cni': {
        kind: 'written',
        remark:
          'It only accepts and closes nothing; a namespace that a NetworkPolicy has closed wants the kind of Kubernetes instead.',
        instead: {
          precedence: 'yields',
          ingress: { otherwise: 'left alone', rules: [fromController] },
        },
        claims: aws,
      },
    },
  },
  'load-balancer': {
    name: 'Load balancers and their health checks',
    does: 'Pods labelled `app: web` accept connections on port 8080 from the subnets of the load balancers, which send both calls and health checks from there. For targets of type `ip`; with targets of type `instance` calls arrive from nodes.',
    why: 'An ALB is no pod, and no label finds it. When its checks are shut out, all targets turn unhealthy at once, though the pods are well.',
    verify:
      'The target group shows the pods as healthy for longer than its interval times its threshold, and a call from a pod of another namespace times out.',
    undo: 'Delete the policy; under default deny the targets turn unhealthy, so take the default deny back first.',
    bites: ['nlb-client-address', 'lbc-ip-overlay'],
    intends: {
      name: 'web-from-load-balancer',
      selects: web,
      precedence: 'adds',
      order: 370,
      ingress: { otherwise: 'denied', rules: [fromBalancers] },
    },
    answers: {
      networkpolicy: {
        kind: 'written',
        remark:
          'If an NLB preserves the client, its calls bear addresses of clients and its checks those of the subnets: both then need a block.',
        claims: [{ feature: 'aws.nlb-alb-ip-targets', cni: 'amazon-vpc-cni' }, ...kubernetes],
      },
      clusternetworkpolicy: {
        kind: 'impossible',
        because:
          'ingress peers are pods alone, so no rule can name a load balancer; its tiers do not close the pods to one either.',
        claims: upstream,
      },
      calico: {
        kind: 'written',
        remark:
          'Over the VPC CNI; pods of an overlay cannot be targets of type `ip`, and behind `instance` targets the caller is a node.',
        claims: [
          { feature: 'aws.nlb-alb-ip-targets', cni: 'calico' },
          { feature: 'policy.k8s-networkpolicy', cni: 'calico' },
        ],
      },
      cilium: {
        kind: 'written',
        remark:
          'Addresses of the load balancer are neither pods nor nodes, so a range does match them; nodes in the same subnets it leaves out.',
        claims: [
          { feature: 'aws.nlb-alb-ip-targets', cni: 'cilium' },
          { feature: 'policy.k8s-networkpolicy', cni: 'cilium' },
        ],
      },
      'vpc-cni': {
        kind: 'written',
        remark:
          'As an ApplicationNetworkPolicy, whose ingress takes blocks; the ClusterNetworkPolicy of AWS has pods alone as ingress peers.',
        claims: [
          { feature: 'aws.nlb-alb-ip-targets', cni: 'amazon-vpc-cni' },
          { feature: 'policy.cluster-wide', cni: 'amazon-vpc-cni' },
        ],
      },
    },
  },
} as const satisfies Record<string, PolicyIntent>;
