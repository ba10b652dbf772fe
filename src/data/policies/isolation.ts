import type { PolicyIntent } from '../policy.ts';
import { everyPod, otherNamespaces, shopPods } from '../policy-actors.ts';

const fromShop = { action: 'allow', peers: [shopPods] } as const;
const fromEveryPod = { action: 'deny', peers: [everyPod] } as const;
const anyIpv4 = { kind: 'range', cidr: '0.0.0.0/0' } as const;
const anyIpv6 = { kind: 'range', cidr: '::/0' } as const;

/** The Baseline tier yields and closes nothing by itself, so what is to be closed is denied by rules. */
const isolated = {
  name: 'shop-isolation',
  precedence: 'yields',
  ingress: {
    otherwise: 'left alone',
    rules: [fromShop, { action: 'deny', peers: [otherNamespaces] }],
  },
} as const;
const deniedPods = {
  name: 'shop-default-deny',
  precedence: 'yields',
  ingress: { otherwise: 'left alone', rules: [fromEveryPod] },
} as const;

/** Closing a namespace. */
export const isolation = {
  'default-deny': {
    name: 'Default deny',
    does: 'No pod of the namespace `shop` sends or receives anything that another policy does not allow.',
    why: 'Every further rule then opens something on purpose. Without it, a pod that nobody wrote a policy for stays open.',
    verify:
      'A connection from a pod of `shop` to anything times out, look-ups of names included, and so does one to it. Watch drops for a day where the engine shows them, before you believe that nothing needed it.',
    undo: 'Delete the policy; pods that no other policy selects are open again, unless the engine itself starts them closed.',
    intends: {
      name: 'default-deny',
      selects: shopPods,
      precedence: 'adds',
      order: 900,
      ingress: { otherwise: 'denied', rules: [] },
      egress: { otherwise: 'denied', rules: [] },
    },
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
        instead: {
          ...deniedPods,
          egress: {
            otherwise: 'left alone',
            rules: [{ action: 'deny', peers: [everyPod, anyIpv4, anyIpv6] }],
          },
        },
        claims: [
          { feature: 'policy.admin-network-policy', cni: 'calico' },
          { feature: 'policy.admin-network-policy', cni: 'cilium' },
        ],
      },
      calico: {
        kind: 'written',
        remark:
          'It has no rules and needs none: whatever reaches the end of the tier `default` is denied, and the high `order` leaves room before it.',
        instead: { order: 2000 },
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
        instead: {
          ...deniedPods,
          egress: {
            otherwise: 'left alone',
            rules: [{ action: 'deny', peers: [everyPod, anyIpv4] }],
          },
        },
        claims: [
          { feature: 'policy.default-deny', cni: 'amazon-vpc-cni' },
          { feature: 'policy.cluster-wide', cni: 'amazon-vpc-cni' },
        ],
      },
    },
  },
  'namespace-isolation': {
    name: 'Namespace isolation',
    does: 'Pods of `shop` accept connections from pods of `shop` and from no other namespace. Egress stays as it is.',
    why: 'It separates teams without anybody listing which of their pods talk to which.',
    verify:
      'A pod of `shop` reaches another one there; the same call from a pod of another namespace times out.',
    undo: 'Delete the policy; other namespaces get in again.',
    intends: {
      name: 'same-namespace-only',
      selects: shopPods,
      precedence: 'adds',
      order: 500,
      ingress: { otherwise: 'denied', rules: [fromShop] },
    },
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
        instead: isolated,
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
          'A denial of the other namespaces, which leaves load balancers alone; the own node gets in, save under `NETWORK_POLICY_ENFORCING_MODE=strict`, where it takes a NetworkPolicy too.',
        instead: isolated,
        claims: [
          { feature: 'policy.deny-and-order', cni: 'amazon-vpc-cni' },
          { feature: 'policy.k8s-networkpolicy', cni: 'amazon-vpc-cni' },
          { feature: 'policy.cluster-wide', cni: 'amazon-vpc-cni' },
        ],
      },
    },
  },
} as const satisfies Record<string, PolicyIntent>;
