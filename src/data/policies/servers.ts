import type { PolicyIntent } from '../policy.ts';
import { operator } from '../policy-actors.ts';

const https = [{ protocol: 'TCP', port: 443 }] as const;
const serviceAddress = { kind: 'range', cidr: '172.20.0.1/32' } as const;
const zoneA = { kind: 'range', cidr: '10.0.1.0/28' } as const;
const zoneB = { kind: 'range', cidr: '10.0.2.0/28' } as const;
const byAddress = {
  otherwise: 'denied',
  rules: [{ action: 'allow', peers: [serviceAddress, zoneA, zoneB], ports: https }],
} as const;

/** What runs beside the pods and answers them: the API server, the agents of the cloud. */
export const servers = {
  'api-server': {
    name: 'The API server',
    does: 'Pods labelled `app: operator` may call the Kubernetes API, and nothing else. Where a rule takes addresses, these are the subnets in which EKS keeps the interfaces of the control plane, and the cluster IP of the Service `kubernetes`.',
    why: 'Operators, controllers and whatever elects a leader stop at once when egress is closed, and no label finds the API server: its Service has no selector.',
    verify:
      'With the recipe for DNS beside it, a call of `https://kubernetes.default.svc/version` from such a pod is answered, and one of another address times out. `kubectl get endpointslices -n default` lists the addresses that rules have to cover.',
    undo: 'Delete the policy; with no other egress policy the pods are open again, and under default deny they lose the API server.',
    bites: ['policy-service-port'],
    sources: [
      {
        document: 'eks-best-practices/subnets',
        lines: [[28, 35]],
        passage: 'Where the API server of EKS answers',
      },
      {
        document: 'cilium/layer3',
        lines: [
          [227, 230],
          [259, 262],
        ],
        passage: 'The Service without a selector, and the entity',
      },
      { document: 'calico-docs/service-policy', lines: [[24, 45]], passage: 'Rule by Service' },
    ],
    intends: {
      name: 'operator-to-api-server',
      selects: operator,
      precedence: 'adds',
      order: 250,
      egress: {
        otherwise: 'denied',
        rules: [
          {
            action: 'allow',
            peers: [{ kind: 'entity', entity: 'kube-apiserver' }],
            ports: https,
          },
        ],
      },
    },
    answers: {
      networkpolicy: {
        kind: 'written',
        remark:
          'The VPC CNI judges before the cluster IP is translated, Calico after: the list has both. For Cilium take its entity, as blocks do not match nodes.',
        instead: { egress: byAddress },
        claims: [
          { feature: 'policy.k8s-networkpolicy', cni: 'amazon-vpc-cni' },
          { feature: 'policy.k8s-networkpolicy', cni: 'calico' },
          { feature: 'policy.network-sets', cni: 'cilium' },
        ],
      },
      clusternetworkpolicy: {
        kind: 'written',
        remark:
          'The kind has no word for the API server; on control-plane nodes of your own the peer is `nodes`, a field of the experimental channel.',
        instead: {
          precedence: 'yields',
          egress: {
            otherwise: 'left alone',
            rules: [{ action: 'allow', peers: [zoneA, zoneB], ports: https }],
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
          'A rule that names a Service follows its endpoints, ports included, and takes no port or selector beside it.',
        instead: {
          egress: {
            otherwise: 'denied',
            rules: [
              {
                action: 'allow',
                peers: [{ kind: 'service', name: 'kubernetes', namespace: 'default' }],
              },
            ],
          },
        },
        claims: [{ feature: 'policy.network-sets', cni: 'calico' }],
      },
      cilium: {
        kind: 'written',
        remark:
          'The entity means the API server inside and outside of the cluster, on 443 here and often 6443 elsewhere; `toServices` is the wrong way to it.',
        claims: [{ feature: 'policy.network-sets', cni: 'cilium' }],
      },
      'vpc-cni': {
        kind: 'written',
        remark:
          'Without the cluster IP the rule covers the interfaces alone, and a call of the Service never gets there: it is judged before translation.',
        instead: {
          precedence: 'yields',
          egress: { otherwise: 'left alone', rules: byAddress.rules },
        },
        claims: [
          { feature: 'policy.k8s-networkpolicy', cni: 'amazon-vpc-cni' },
          { feature: 'policy.cluster-wide', cni: 'amazon-vpc-cni' },
        ],
      },
    },
  },
} as const satisfies Record<string, PolicyIntent>;
