import type { PolicyIntent } from '../policy.ts';

/** Closing a namespace, and the first thing it then needs. */
export const isolation = {
  'default-deny': {
    name: 'Default deny',
    does: 'No pod of the namespace `shop` sends or receives anything that another policy does not allow.',
    why: 'Every further rule then opens something on purpose. Without it, a pod that nobody wrote a policy for stays open.',
    answers: {
      networkpolicy: {
        kind: 'written',
        remark:
          'An empty selector takes in every pod of the namespace, and a direction without rules allows nothing.',
        claims: [
          { feature: 'policy.k8s-networkpolicy', cni: 'amazon-vpc-cni' },
          { feature: 'policy.k8s-networkpolicy', cni: 'calico' },
          { feature: 'policy.k8s-networkpolicy', cni: 'cilium' },
        ],
      },
      clusternetworkpolicy: {
        kind: 'written',
        remark:
          'The Baseline tier decides last, so any NetworkPolicy overrules it; ingress from outside the cluster is not covered, because ingress peers are pods alone.',
        claims: [
          { feature: 'policy.admin-network-policy', cni: 'calico' },
          { feature: 'policy.admin-network-policy', cni: 'cilium' },
        ],
      },
      calico: {
        kind: 'written',
        remark:
          'It has no rules and needs none: whatever reaches the end of the tier `default` is denied, and the high `order` leaves room before it.',
        claims: [
          { feature: 'policy.deny-and-order', cni: 'calico' },
          { feature: 'policy.default-deny', cni: 'calico' },
        ],
      },
      cilium: {
        kind: 'written',
        remark:
          'The empty rule matches no peer, yet being selected already turns the pods to denial in both directions.',
        claims: [{ feature: 'policy.default-deny', cni: 'cilium' }],
      },
      'vpc-cni': {
        kind: 'written',
        remark:
          'The kind of AWS can do it as a baseline that NetworkPolicy overrules; CIDRs are egress peers only, so ingress from outside the cluster is not covered.',
        claims: [
          { feature: 'policy.default-deny', cni: 'amazon-vpc-cni' },
          { feature: 'policy.cluster-wide', cni: 'amazon-vpc-cni' },
        ],
      },
    },
  },
  'allow-dns': {
    name: 'Allow DNS',
    does: 'Every pod of `shop` may ask the cluster DNS, over UDP and TCP.',
    why: 'It is the first thing that default deny breaks, and each other egress rule by name or Service depends on it.',
    answers: {
      networkpolicy: {
        kind: 'written',
        remark:
          'Both selectors stand in one list item, so the peer must match both; as two items they would allow either.',
        claims: [
          { feature: 'policy.k8s-networkpolicy', cni: 'amazon-vpc-cni' },
          { feature: 'policy.k8s-networkpolicy', cni: 'calico' },
          { feature: 'policy.k8s-networkpolicy', cni: 'cilium' },
        ],
      },
      clusternetworkpolicy: {
        kind: 'written',
        remark:
          'Its priority puts it before the denial in the same tier; pods that a NetworkPolicy selects for egress never get as far as this tier.',
        claims: [
          { feature: 'policy.admin-network-policy', cni: 'calico' },
          { feature: 'policy.admin-network-policy', cni: 'cilium' },
        ],
      },
      calico: {
        kind: 'written',
        remark:
          'Without a tier it sits in `default`, and its low `order` has it read before the denial; each rule names one protocol.',
        claims: [{ feature: 'policy.deny-and-order', cni: 'calico' }],
      },
      cilium: {
        kind: 'written',
        remark:
          'This is a plain port rule; rules by name need the lookups to pass the DNS proxy as well, which the recipe for FQDN egress adds.',
        claims: [{ feature: 'policy.fqdn', cni: 'cilium' }],
      },
      'vpc-cni': {
        kind: 'written',
        remark:
          'The priority places it before the denial; the VPC CNI wants Service and container port to be equal, which for DNS they are.',
        claims: [
          { feature: 'policy.cluster-wide', cni: 'amazon-vpc-cni' },
          { feature: 'policy.k8s-networkpolicy', cni: 'amazon-vpc-cni' },
        ],
      },
    },
  },
  'namespace-isolation': {
    name: 'Namespace isolation',
    does: 'Pods of `shop` accept connections from pods of `shop` and from no other namespace. Egress stays as it is.',
    why: 'It separates teams without anybody listing which of their pods talk to which.',
    answers: {
      networkpolicy: {
        kind: 'written',
        remark:
          'A peer with a pod selector alone means this namespace; everything else, traffic from outside the cluster included, is then denied.',
        claims: [
          { feature: 'policy.k8s-networkpolicy', cni: 'amazon-vpc-cni' },
          { feature: 'policy.k8s-networkpolicy', cni: 'calico' },
          { feature: 'policy.k8s-networkpolicy', cni: 'cilium' },
        ],
      },
      clusternetworkpolicy: {
        kind: 'written',
        remark:
          'Only other namespaces are denied, so load balancers still get through; in the Admin tier no NetworkPolicy could overrule it.',
        claims: [
          { feature: 'policy.admin-network-policy', cni: 'calico' },
          { feature: 'policy.admin-network-policy', cni: 'cilium' },
        ],
      },
      calico: {
        kind: 'written',
        remark:
          'In a namespaced policy a selector without `namespaceSelector` means the same namespace; what the rule does not match is denied at the end of the tier.',
        claims: [{ feature: 'policy.deny-and-order', cni: 'calico' }],
      },
      cilium: {
        kind: 'written',
        remark:
          'An empty endpoint selector means all pods of the same namespace; a clusterwide policy with the same words would mean the whole cluster.',
        claims: [{ feature: 'policy.cluster-wide', cni: 'cilium' }],
      },
      'vpc-cni': {
        kind: 'written',
        remark:
          'A denial of the other namespaces, which leaves load balancers alone; the own node always gets in, whatever a policy says.',
        claims: [
          { feature: 'policy.deny-and-order', cni: 'amazon-vpc-cni' },
          { feature: 'policy.k8s-networkpolicy', cni: 'amazon-vpc-cni' },
        ],
      },
    },
  },
} as const satisfies Record<string, PolicyIntent>;
