import type { Interaction } from '../interaction.ts';

/** What meets security groups for pods. */
export const securityGroupInteractions = {
  'sgp-strict-calico': {
    name: 'Calico policy does not reach pods with security groups in strict mode',
    between: [{ setting: 'POD_SECURITY_GROUP_ENFORCING_MODE=strict' }, { mode: 'vpc-cni-calico' }],
    happens:
      'In strict mode a pod with its own security groups hangs on an interface whose name begins with `vlan`. Calico watches the prefix `eni` alone, so none of its rules apply to the pod; the security groups still do.',
    seen: '`ip link` on the node lists `vlan…` interfaces, and `iptables-save` shows no chain `cali-tw-` for them.',
    remedy: 'Set `POD_SECURITY_GROUP_ENFORCING_MODE=standard` and recreate the pods.',
    affected: 'VPC CNI from v1.11.0 on, where strict is the default',
    modes: ['vpc-cni-calico'],
    claims: ['amazon-vpc-cni/aws.security-groups-for-pods', 'calico/policy.security-groups'],
    guides: ['chaining'],
    sources: [{ document: 'vpc-cni/sgpp', lines: [[9, 21]] }],
    reviewed: '2026-11-27',
  },
} as const satisfies Record<string, Interaction>;
