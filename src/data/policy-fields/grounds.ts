import type { FieldCase, FieldException, FieldGrounds } from '../policy-field.ts';
import { ciliumEngine, vpcAgent, vpcEngine, vpcIpv4 } from './modes.ts';

/** Grounds that several dialects share. */

/** The Kubernetes kind; what an answer in part lacks has a field or a case of its own. */
export const standard = {
  feature: 'policy.k8s-networkpolicy',
  inPart: 'enforced',
} as const satisfies FieldGrounds;

/** Ports and protocols; the gaps are cases. */
export const portRule = {
  feature: 'policy.protocols-ports',
  inPart: 'enforced',
} as const satisfies FieldGrounds;

/** Names in egress rules. */
export const byName = { feature: 'policy.fqdn' } as const satisfies FieldGrounds;

/** The way out of an IPv6 pod to IPv4 lies beside the programs of the VPC CNI. */
export const ipv4Egress = {
  modes: ['vpc-cni-ipv6'],
  verdict: 'part',
  says: 'The IPv4 egress of a pod stays outside of policy while `ENABLE_V4_EGRESS=true`, the default.',
  interaction: 'v4-egress-vpc-policy',
} as const;

export const sctp = {
  name: 'SCTP',
  when: { is: ['SCTP'] },
  rests: {
    ...portRule,
    except: [
      { modes: ['calico-ebpf'], verdict: 'not', says: 'The programs do not support SCTP.' },
      {
        modes: ['cilium-kpr', 'cilium-native'],
        verdict: 'part',
        says: 'SCTP is a beta, and not supported together with eBPF masquerading, which is on here.',
      },
      {
        modes: ['vpc-cni-cilium', 'cilium-overlay', 'cilium-eni', 'cilium-aws-build'],
        verdict: 'enforced',
        needs: '`sctp.enabled=true`, a beta',
      },
    ],
  },
} as const satisfies FieldCase;

/** The agent of AWS reads ranges of the family of its cluster alone. */
export const ignoresIpv4 = {
  modes: ['vpc-cni-ipv6'],
  verdict: 'not',
  says: 'The agent ignores ranges of IPv4 in a cluster of the IPv6 family.',
  interaction: 'v4-rules-in-v6',
} as const satisfies FieldException;
export const ignoresIpv6 = {
  modes: vpcIpv4,
  verdict: 'not',
  says: 'The agent ignores ranges of IPv6 in a cluster of the IPv4 family.',
  interaction: 'v4-rules-in-v6',
} as const satisfies FieldException;

/** A range of the family that the cluster is not of. */
export const otherFamily = [
  {
    name: 'a range of IPv4',
    when: { form: 'ipv4' },
    rests: {
      ...standard,
      except: [ignoresIpv4],
    },
  },
  {
    name: 'a range of IPv6',
    when: { form: 'ipv6' },
    rests: {
      ...standard,
      except: [
        ignoresIpv6,
        {
          modes: ['calico-windows'],
          verdict: 'not',
          says: 'HNS rules of Calico are for IPv4 alone.',
        },
      ],
    },
  },
] as const satisfies readonly FieldCase[];

/** Ranges of the Kubernetes kinds do not reach what Cilium manages itself. */
export const clusterRange = {
  name: 'a range that can hold pods or nodes',
  when: { form: 'cluster-range' },
  rests: {
    ...standard,
    except: [
      {
        modes: ciliumEngine,
        verdict: 'part',
        says: 'It matches neither nodes nor pods that Cilium manages, unless `policyCIDRMatchMode` names them.',
      },
    ],
  },
} as const satisfies FieldCase;

/** The agent of EKS Pod Identity stands on the host. */
export const agentIsHost = {
  modes: ciliumEngine,
  verdict: 'not',
  says: 'Cilium takes the agent for the entity `host`, which no address block admits by default.',
  interaction: 'pod-identity-cilium',
} as const satisfies FieldException;

export const podIdentity = {
  name: 'the agent of EKS Pod Identity',
  when: { form: 'pod-identity' },
  rests: { ...standard, except: [agentIsHost] },
} as const satisfies FieldCase;

/** Rules of the VPC CNI see cluster IPs, and find them by the port of the container. */
export const containerPort = {
  modes: vpcEngine,
  verdict: 'enforced',
  needs: 'Services on the port of the container, which is what the rule names',
  interaction: 'policy-service-port',
} as const;

/** The rules of the VPC CNI are kept by the owner of pods. */
export const ownedPods = {
  modes: vpcAgent,
  verdict: 'enforced',
  needs: 'pods with an owner, such as a Deployment',
  interaction: 'policy-ownerless',
} as const;

/** The engine of the VPC CNI is off until somebody switches it on. */
export const agentOn = {
  modes: vpcAgent,
  verdict: 'enforced',
  needs: '`enableNetworkPolicy=true`, which is off by default',
} as const;

/** The same on EKS Auto Mode. */
export const autoModeOn = {
  modes: ['eks-auto-mode'],
  verdict: 'enforced',
  needs: 'the ConfigMap `amazon-vpc-cni` with `enable-network-policy-controller: "true"`',
} as const;
