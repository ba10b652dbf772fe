import type { PolicyIntent } from '../policy.ts';
import { api, database, outsideKubeSystem, workers } from '../policy-actors.ts';

const vpc = { kind: 'range', cidr: '10.0.0.0/16' } as const;

/** What the operators of a cluster write: rules above the teams, below them, and rehearsals. */
export const platform = {
  'guard-rail': {
    name: 'Cluster-wide guard-rail',
    does: 'No pod outside `kube-system` reaches the instance metadata service of its node, whatever the teams allow.',
    why: 'A rule that must hold everywhere cannot depend on each namespace having a copy of it, or on nobody writing a wider one.',
    verify:
      'From a pod outside `kube-system`, `curl -m 2 http://169.254.169.254/` times out even where a policy of the team allows all egress.',
    undo: 'Delete the policy; what the teams allow counts again. A tier of its own goes last.',
    intends: {
      name: 'no-instance-metadata',
      selects: outsideKubeSystem,
      precedence: 'overrides',
      order: 10,
      egress: {
        otherwise: 'left alone',
        rules: [{ action: 'deny', peers: [{ kind: 'range', cidr: '169.254.169.254/32' }] }],
      },
    },
    answers: {
      networkpolicy: {
        kind: 'impossible',
        because:
          'a policy belongs to one namespace and can only allow, so any other policy can undo what it leaves out.',
        claims: [
          { feature: 'policy.k8s-networkpolicy', cni: 'cilium' },
          { feature: 'policy.deny-and-order', cni: 'amazon-vpc-cni' },
        ],
      },
      clusternetworkpolicy: {
        kind: 'written',
        remark:
          'The Admin tier is asked before every ordinary policy; Calico files it into its tier `kube-admin`.',
        claims: [
          { feature: 'policy.admin-network-policy', cni: 'calico' },
          { feature: 'policy.admin-network-policy', cni: 'cilium' },
        ],
      },
      calico: {
        kind: 'written',
        remark:
          'A tier of its own with a low `order` comes first, and `defaultAction: Pass` hands on everything that the rule does not deny.',
        claims: [
          { feature: 'policy.deny-and-order', cni: 'calico' },
          { feature: 'policy.cluster-wide', cni: 'calico' },
        ],
      },
      cilium: {
        kind: 'written',
        remark:
          'There is no order to set: a denial beats every allow rule, and `enableDefaultDeny` keeps the policy from closing the pods it selects.',
        claims: [
          { feature: 'policy.deny-and-order', cni: 'cilium' },
          { feature: 'policy.cluster-wide', cni: 'cilium' },
          { feature: 'policy.staged-audit', cni: 'cilium' },
        ],
      },
      'vpc-cni': {
        kind: 'written',
        remark:
          'The same words as upstream in another API group. In IPv6 clusters the way to this address lies outside policy until `ENABLE_V4_EGRESS` is `false` and the pods are new.',
        claims: [
          { feature: 'policy.imds-pod-identity', cni: 'amazon-vpc-cni' },
          { feature: 'policy.deny-and-order', cni: 'amazon-vpc-cni' },
          { feature: 'policy.admin-network-policy', cni: 'amazon-vpc-cni' },
        ],
      },
    },
  },
  'host-protection': {
    name: 'Host protection',
    does: 'Worker nodes accept connections from the network of the VPC, and from nowhere else.',
    why: 'Policies for pods leave the node open, and kubelet, SSH and every pod on the host network listen there.',
    verify:
      'From outside of the VPC port 10250 of a worker no longer answers, and `kubectl get nodes` still shows every node as ready.',
    undo: 'Delete the policy while you still reach the node; keep a session open as you apply it.',
    intends: {
      name: 'worker-ingress',
      selects: workers,
      precedence: 'adds',
      order: 100,
      ingress: { otherwise: 'denied', rules: [{ action: 'allow', peers: [vpc] }] },
    },
    answers: {
      networkpolicy: {
        kind: 'impossible',
        because: 'the kind selects pods, and nodes are no part of it.',
        claims: [{ feature: 'policy.k8s-networkpolicy', cni: 'cilium' }],
      },
      clusternetworkpolicy: {
        kind: 'impossible',
        because: 'its subjects are pods; nodes can be peers of a rule, never its subject.',
        claims: [{ feature: 'policy.admin-network-policy', cni: 'cilium' }],
      },
      calico: {
        kind: 'written',
        remark:
          'One `HostEndpoint` stands for one interface and kube-controllers can create them for all nodes; failsafe ports stay reachable whatever you write.',
        instead: {
          selects: {
            kind: 'interfaces',
            labels: { 'host-endpoint': 'worker' },
            interfaces: ['worker-1/eth0'],
          },
          egress: {
            otherwise: 'denied',
            rules: [{ action: 'allow', peers: [{ kind: 'anyone' }] }],
          },
        },
        claims: [{ feature: 'policy.host', cni: 'calico' }],
      },
      cilium: {
        kind: 'written',
        remark:
          'It needs `hostFirewall.enabled` and covers pods on the host network too; try it in audit mode first, because a wrong rule locks you out.',
        instead: {
          ingress: {
            otherwise: 'denied',
            rules: [{ action: 'allow', peers: [{ kind: 'entity', entity: 'cluster' }, vpc] }],
          },
        },
        claims: [
          { feature: 'policy.host', cni: 'cilium' },
          { feature: 'policy.staged-audit', cni: 'cilium' },
        ],
      },
      'vpc-cni': {
        kind: 'impossible',
        because: 'no kind selects a node; EC2 security groups protect nodes instead.',
        claims: [{ feature: 'policy.host', cni: 'amazon-vpc-cni' }],
      },
    },
  },
  'staged-audit': {
    name: 'Staged policy and audit',
    does: 'A rule for the database is loaded, reports what it would deny, and changes no traffic.',
    why: 'A policy that forgets one client is an outage. A rehearsal finds that client in a log.',
    verify:
      'The flow logs list the verdict as pending for calls of the database, and every call still goes through.',
    undo: 'Delete the staged policy; it never changed traffic. The enforced one is a second object with its own end.',
    intends: {
      name: 'db-from-api-only',
      selects: database,
      precedence: 'adds',
      order: 100,
      staged: true,
      ingress: {
        otherwise: 'denied',
        rules: [{ action: 'allow', peers: [api], ports: [{ protocol: 'TCP', port: 5432 }] }],
      },
    },
    answers: {
      networkpolicy: {
        kind: 'impossible',
        because: 'the kind has no field for a trial run: it is in force as soon as it exists.',
        claims: [{ feature: 'policy.k8s-networkpolicy', cni: 'cilium' }],
      },
      clusternetworkpolicy: {
        kind: 'impossible',
        because: 'a trial mode is no part of the kind.',
        claims: [{ feature: 'policy.admin-network-policy', cni: 'cilium' }],
      },
      calico: {
        kind: 'written',
        remark:
          'The flow logs list its verdicts as pending; when they look right, apply the same spec as `NetworkPolicy`; the NetworkPolicy of Kubernetes has a staged kind too.',
        claims: [{ feature: 'policy.staged-audit', cni: 'calico' }],
      },
      cilium: {
        kind: 'impossible',
        because:
          'audit mode is set on an agent or an endpoint and suspends all enforcement there; no single policy can be staged.',
        claims: [{ feature: 'policy.staged-audit', cni: 'cilium' }],
      },
      'vpc-cni': {
        kind: 'impossible',
        because:
          'no flag of the agent and no action of a rule is a trial; an audit mode has been asked for, and the request is open.',
        claims: [{ feature: 'policy.staged-audit', cni: 'amazon-vpc-cni' }],
      },
    },
  },
} as const satisfies Record<string, PolicyIntent>;
