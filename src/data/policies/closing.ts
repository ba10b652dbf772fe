import type { PolicyIntent } from '../policy.ts';
import { closedPods, clusterDns, everyPod, shopPods } from '../policy-actors.ts';
import { aws, kubernetes, upstream } from './grounds.ts';

const dns = {
  action: 'allow',
  peers: [clusterDns],
  ports: [
    { protocol: 'UDP', port: 53 },
    { protocol: 'TCP', port: 53 },
  ],
} as const;
const withShop = { action: 'allow', peers: [shopPods] } as const;
const anyIpv4 = { kind: 'range', cidr: '0.0.0.0/0' } as const;
const anyIpv6 = { kind: 'range', cidr: '::/0' } as const;
const noPod = { action: 'deny', peers: [everyPod] } as const;
const nobody = { action: 'deny', peers: [everyPod, anyIpv4, anyIpv6] } as const;
const nobodyIpv4 = { action: 'deny', peers: [everyPod, anyIpv4] } as const;

/** In a tier what stays open and what is closed are rules one after the other. */
const doorsInBaseline = {
  name: 'shop-closed-with-doors',
  precedence: 'yields',
  ingress: { otherwise: 'left alone', rules: [withShop, noPod] },
} as const;
const labelInBaseline = {
  precedence: 'yields',
  ingress: { otherwise: 'left alone', rules: [noPod] },
} as const;

/** Default deny, brought in where something runs already. */
export const closing = {
  'default-deny-with-doors': {
    name: 'Default deny without an outage',
    does: 'Pods of `shop` talk to each other and to the cluster DNS, and to nobody else. One object closes and opens, so there is no moment between the two.',
    why: 'A bare default deny cuts look-ups and calls inside the namespace until the next policy arrives. Apply what the namespace needs from outside first: policies add up, and nothing is cut when this one follows.',
    verify:
      'Leave a loop of look-ups and calls running in a pod of `shop` while you apply it: none fails. A call to a pod of another namespace times out afterwards. Where flows are shown, read those of a day first and write down each peer.',
    undo: 'Delete the policy; what other policies of `shop` allow is then all that is left, so delete those last.',
    bites: ['auto-mode-dns', 'nodelocaldns-policy', 'policy-baseline-skipped'],
    intends: {
      name: 'closed-with-doors',
      selects: shopPods,
      precedence: 'adds',
      order: 800,
      ingress: { otherwise: 'denied', rules: [withShop] },
      egress: { otherwise: 'denied', rules: [withShop, dns] },
    },
    answers: {
      networkpolicy: {
        kind: 'written',
        remark:
          'A pod selector without a namespace means `shop` itself; node-local caches and EKS Auto Mode answer DNS elsewhere and want a rule by address.',
        claims: kubernetes,
      },
      clusternetworkpolicy: {
        kind: 'written',
        remark:
          'Rules are read from the top: what is accepted first is not denied below. Load balancers get in as before, because ingress peers are pods alone.',
        instead: {
          ...doorsInBaseline,
          egress: { otherwise: 'left alone', rules: [withShop, dns, nobody] },
        },
        claims: upstream,
      },
      calico: {
        kind: 'written',
        remark:
          'As a `StagedNetworkPolicy` with the same spec it reports first what it would cut; the low `order` of other policies lets them decide before.',
        claims: [
          { feature: 'policy.deny-and-order', cni: 'calico' },
          { feature: 'policy.staged-audit', cni: 'calico' },
        ],
      },
      cilium: {
        kind: 'written',
        remark:
          'With `enableDefaultDeny` set to false in both directions it opens and closes nothing; take the field out when every flow has a rule.',
        claims: [
          { feature: 'policy.default-deny', cni: 'cilium' },
          { feature: 'policy.staged-audit', cni: 'cilium' },
        ],
      },
      'vpc-cni': {
        kind: 'written',
        remark:
          'It yields to every NetworkPolicy of `shop`: a pod that one of these selects is judged by them alone, and never comes to these rules.',
        instead: {
          ...doorsInBaseline,
          egress: { otherwise: 'left alone', rules: [withShop, dns, nobodyIpv4] },
        },
        claims: aws,
      },
    },
  },
  'default-deny-by-label': {
    name: 'Default deny, namespace by namespace',
    does: 'Every namespace that carries the label `network-policy: closed` is closed in both directions; the others stay as they are. The roll-out is a matter of labels.',
    why: 'Nobody closes a whole cluster in one night. A label closes one namespace, its owner sees what breaks, and one command opens it again.',
    verify:
      '`kubectl get namespaces -L network-policy` shows which are closed. In one of them a call to any other pod times out; a namespace without the label behaves as before.',
    undo: '`kubectl label namespace shop network-policy-` opens one namespace; deleting the policy opens all of them.',
    bites: ['policy-baseline-skipped', 'policy-standard-start', 'v4-egress-vpc-policy'],
    sources: [
      {
        document: 'cilium/kubernetes',
        lines: [[106, 112]],
        passage: 'Labels of namespaces on pods',
      },
    ],
    intends: {
      name: 'default-deny-by-label',
      selects: closedPods,
      precedence: 'adds',
      order: 900,
      ingress: { otherwise: 'denied', rules: [] },
      egress: { otherwise: 'denied', rules: [] },
    },
    answers: {
      networkpolicy: {
        kind: 'impossible',
        because:
          'a policy belongs to one namespace and selects no other. The same steps are taken by creating a default deny in one namespace after the other.',
        claims: [
          { feature: 'policy.k8s-networkpolicy', cni: 'cilium' },
          { feature: 'policy.default-deny', cni: 'amazon-vpc-cni' },
        ],
      },
      clusternetworkpolicy: {
        kind: 'written',
        remark:
          'The Baseline tier is made for this: whatever a team writes in its namespace is asked before it.',
        instead: {
          ...labelInBaseline,
          egress: { otherwise: 'left alone', rules: [nobody] },
        },
        claims: upstream,
      },
      calico: {
        kind: 'written',
        remark:
          'Not a policy for `all()`: that would close `kube-system` and every host endpoint as well. The high `order` leaves all others before it.',
        instead: { order: 2000 },
        claims: [
          { feature: 'policy.cluster-wide', cni: 'calico' },
          { feature: 'policy.default-deny', cni: 'calico' },
        ],
      },
      cilium: {
        kind: 'written',
        remark:
          'Pods carry the labels of their namespace under a prefix of Cilium; one rule without a peer in each direction closes it.',
        claims: [
          { feature: 'policy.cluster-wide', cni: 'cilium' },
          { feature: 'policy.default-deny', cni: 'cilium' },
        ],
      },
      'vpc-cni': {
        kind: 'written',
        remark:
          'The same label under the kind of AWS; ingress from outside the cluster is not covered, because its ingress peers are pods.',
        instead: {
          ...labelInBaseline,
          egress: { otherwise: 'left alone', rules: [nobodyIpv4] },
        },
        claims: aws,
      },
    },
  },
} as const satisfies Record<string, PolicyIntent>;
