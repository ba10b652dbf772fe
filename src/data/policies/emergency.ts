import type { PolicyIntent } from '../policy.ts';
import { everyPod, suspects } from '../policy-actors.ts';

const anyone = { action: 'deny', peers: [{ kind: 'anyone' }] } as const;
const all = { action: 'deny', peers: [{ kind: 'entity', entity: 'all' }] } as const;
const anyIpv4 = { kind: 'range', cidr: '0.0.0.0/0' } as const;
const anyIpv6 = { kind: 'range', cidr: '::/0' } as const;
const fromPods = {
  otherwise: 'left alone',
  rules: [{ action: 'deny', peers: [everyPod] }],
} as const;

/** What is kept ready for the day on which something goes wrong. */
export const emergency = {
  quarantine: {
    name: 'Emergency isolation of a pod',
    does: 'Any pod that gets the label `quarantine: "true"` is cut off in both directions, whatever other policies allow. Apply it on a quiet day; in an emergency only the label is set.',
    why: 'A pod that is suspected must go on running for whoever examines it, and talk to nobody meanwhile. Deleting it destroys the evidence.',
    verify:
      'After `kubectl label pod web-0 quarantine=true` a new connection from or to the pod times out, while `kubectl exec` still enters it. Try it on a pod that nobody needs, before the day comes, and look whether connections that were open end.',
    undo: 'Take the label away with `kubectl label pod web-0 quarantine-`; the policy itself stays and selects nothing.',
    bites: ['policy-standard-start', 'v4-egress-vpc-policy'],
    intends: {
      name: 'quarantine',
      selects: suspects,
      precedence: 'overrides',
      order: 0,
      ingress: { otherwise: 'left alone', rules: [anyone] },
      egress: { otherwise: 'left alone', rules: [anyone] },
    },
    answers: {
      networkpolicy: {
        kind: 'impossible',
        because:
          'policies add up: the pod stays as open as the others leave it. To cut it off, change the labels by which those others select it.',
        claims: [
          { feature: 'policy.k8s-networkpolicy', cni: 'cilium' },
          { feature: 'policy.deny-and-order', cni: 'amazon-vpc-cni' },
        ],
      },
      clusternetworkpolicy: {
        kind: 'written',
        remark:
          'In the Admin tier no NetworkPolicy overrules it; ingress peers are pods alone, so load balancers and nodes still get in.',
        instead: {
          ingress: fromPods,
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
          'A tier before all others, whose rules deny; a node still reaches its own pods, so probes of the kubelet go on.',
        claims: [
          { feature: 'policy.deny-and-order', cni: 'calico' },
          { feature: 'policy.host', cni: 'calico' },
        ],
      },
      cilium: {
        kind: 'written',
        remark:
          'A denial beats every allow rule of its kinds, and the entity `all` takes in pods, nodes and the world.',
        instead: {
          ingress: { otherwise: 'left alone', rules: [all] },
          egress: { otherwise: 'left alone', rules: [all] },
        },
        claims: [
          { feature: 'policy.deny-and-order', cni: 'cilium' },
          { feature: 'policy.cluster-wide', cni: 'cilium' },
        ],
      },
      'vpc-cni': {
        kind: 'written',
        remark:
          'The same in the group of AWS; what is no pod still gets in, and for a pod that must be shut off whole its security groups are the other lever.',
        instead: {
          ingress: fromPods,
          egress: {
            otherwise: 'left alone',
            rules: [{ action: 'deny', peers: [everyPod, anyIpv4] }],
          },
        },
        claims: [
          { feature: 'policy.deny-and-order', cni: 'amazon-vpc-cni' },
          { feature: 'policy.cluster-wide', cni: 'amazon-vpc-cni' },
        ],
      },
    },
  },
} as const satisfies Record<string, PolicyIntent>;
