import type { PolicyIntent } from '../policy.ts';
import { otherTenants, shopPods, tenantPods } from '../policy-actors.ts';
import { kubernetes, upstream, aws } from './grounds.ts';

const onlyOthersDenied = {
  precedence: 'overrides',
  ingress: { otherwise: 'left alone', rules: [{ action: 'deny', peers: [otherTenants] }] },
} as const;

/** Several who share a cluster. */
export const tenancy = {
  tenancy: {
    name: 'Tenants apart',
    does: 'Pods of namespaces labelled `tenant: blue` accept connections from namespaces of that tenant and from no other. Namespaces without the label count as others, `monitoring` and that of the ingress controller included.',
    why: 'A tenant has several namespaces that belong together. Isolation by namespace would part them, and a list of names is out of date with the next one.',
    verify:
      'A call between two namespaces of the tenant is answered, one from a namespace of another tenant times out. Who may set the label decides: forbid it to the tenants by RBAC.',
    undo: 'Delete the policy, or take the label off one namespace, which then counts as another tenant to the rest.',
    bites: ['policy-strict-cnp-probes'],
    sources: [
      {
        document: 'cilium/kubernetes',
        lines: [[106, 117]],
        passage: 'Labels of namespaces on pods',
      },
    ],
    intends: {
      name: 'tenant-blue',
      selects: tenantPods,
      precedence: 'adds',
      order: 600,
      ingress: { otherwise: 'denied', rules: [{ action: 'allow', peers: [tenantPods] }] },
    },
    answers: {
      networkpolicy: {
        kind: 'written',
        remark:
          'It takes a copy in each namespace of the tenant, and the tenant who may write policies there can add one that opens it.',
        instead: { selects: shopPods },
        claims: kubernetes,
      },
      clusternetworkpolicy: {
        kind: 'written',
        remark:
          'In the Admin tier no tenant can undo it. `NotIn` takes in namespaces without the label; an Accept rule of a lower priority number exempts `monitoring`.',
        instead: onlyOthersDenied,
        claims: upstream,
      },
      calico: {
        kind: 'written',
        remark:
          'In the tier `default` it also closes the pods to what is outside of the cluster; in a tier with a Deny rule, as in the guard-rail, it would not.',
        claims: [
          { feature: 'policy.cluster-wide', cni: 'calico' },
          { feature: 'policy.deny-and-order', cni: 'calico' },
        ],
      },
      cilium: {
        kind: 'written',
        remark:
          'Labels of namespaces stand on pods with the prefix `io.cilium.k8s.namespace.labels`; a policy of the cluster has no namespace of its own.',
        claims: [
          { feature: 'policy.cluster-wide', cni: 'cilium' },
          { feature: 'policy.default-deny', cni: 'cilium' },
        ],
      },
      'vpc-cni': {
        kind: 'written',
        remark:
          'The same words as upstream, in the group of AWS; load balancers and the own node are no pods and get in.',
        instead: onlyOthersDenied,
        claims: aws,
      },
    },
  },
} as const satisfies Record<string, PolicyIntent>;
