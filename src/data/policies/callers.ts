import type { PolicyIntent } from '../policy.ts';
import { prometheus, shopPods } from '../policy-actors.ts';

const scrape = {
  action: 'allow',
  peers: [prometheus],
  ports: [{ protocol: 'TCP', port: 9090 }],
} as const;

/** Who calls the pods of a closed namespace from outside of it. */
export const callers = {
  monitoring: {
    name: 'Monitoring',
    does: 'Prometheus, in the namespace `monitoring`, may read metrics from every pod of `shop` on port 9090. Put in the label and the port of your installation.',
    why: 'Closed namespaces go blind: the targets turn red and alerts fall silent just when a policy has gone wrong.',
    verify:
      'The target page of Prometheus shows the pods as up; a call of port 9090 from a pod of a third namespace times out.',
    undo: 'Delete the policy; metrics stop where default deny stays, and nothing else changes.',
    bites: ['policy-baseline-skipped'],
    intends: {
      name: 'metrics-to-prometheus',
      selects: shopPods,
      precedence: 'adds',
      order: 350,
      ingress: { otherwise: 'denied', rules: [scrape] },
    },
    answers: {
      networkpolicy: {
        kind: 'written',
        remark:
          'Namespace and pod stand in one list item, or every pod of `monitoring` gets in; a Prometheus on the host network has no labels to select.',
        claims: [
          { feature: 'policy.k8s-networkpolicy', cni: 'amazon-vpc-cni' },
          { feature: 'policy.k8s-networkpolicy', cni: 'calico' },
          { feature: 'policy.k8s-networkpolicy', cni: 'cilium' },
        ],
      },
      clusternetworkpolicy: {
        kind: 'written',
        remark:
          'As a rule of the Admin tier over all namespaces it would save each team a copy; here it yields, as the other recipes do.',
        instead: {
          name: 'shop-metrics',
          precedence: 'yields',
          ingress: { otherwise: 'left alone', rules: [scrape] },
        },
        claims: [
          { feature: 'policy.admin-network-policy', cni: 'calico' },
          { feature: 'policy.admin-network-policy', cni: 'cilium' },
        ],
      },
      calico: {
        kind: 'written',
        remark:
          'Both selectors stand beside each other in `source`; a `GlobalNetworkPolicy` with the same rule would serve all namespaces.',
        claims: [
          { feature: 'policy.deny-and-order', cni: 'calico' },
          { feature: 'policy.cluster-wide', cni: 'calico' },
        ],
      },
      cilium: {
        kind: 'written',
        remark:
          'The namespace is a label of the peer; left out, the rule would mean Prometheus pods in `shop` itself.',
        claims: [{ feature: 'policy.cluster-wide', cni: 'cilium' }],
      },
      'vpc-cni': {
        kind: 'written',
        remark:
          'A pod that any NetworkPolicy selects never comes to the Baseline tier: where `shop` is closed by one, write the kind of Kubernetes.',
        instead: {
          name: 'shop-metrics',
          precedence: 'yields',
          ingress: { otherwise: 'left alone', rules: [scrape] },
        },
        claims: [
          { feature: 'policy.cluster-wide', cni: 'amazon-vpc-cni' },
          { feature: 'policy.deny-and-order', cni: 'amazon-vpc-cni' },
        ],
      },
    },
  },
} as const satisfies Record<string, PolicyIntent>;
