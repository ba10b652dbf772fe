import type { Setting } from '../setting.ts';

/** Keys of the CNI configuration of Calico. */
export const calicoCniConfigSettings: Readonly<Record<string, Setting>> = {
  'calico-feature-control-floating-ips': {
    name: 'feature_control.floating_ips',
    cnis: ['calico'],
    place: 'calico-cni-config',
    values: '`true` or `false`',
    default: '`false`',
    what: 'Allows the annotation `cni.projectcalico.org/floatingIPs`.',
    traps: ['The operator renders the CNI configuration itself and has no field for it.'],
    example: 'true',
    unlike: [
      {
        setting: 'calico-feature-control-ip-addrs-no-ipam',
        how: 'That one allows addresses past IPAM.',
      },
    ],
    features: ['ipam.static-ip'],
    sources: [
      { document: 'calico-docs/configure-cni-plugins', lines: [[534, 555]] },
      { document: 'calico-docs/add-floating-ip', lines: [[40, 55]] },
    ],
    reviewed: '2026-11-28',
  },
  'calico-feature-control-ip-addrs-no-ipam': {
    name: 'feature_control.ip_addrs_no_ipam',
    cnis: ['calico'],
    place: 'calico-cni-config',
    values: '`true` or `false`',
    default: '`false`',
    what: 'Allows the annotation `cni.projectcalico.org/ipAddrsNoIpam`.',
    traps: [
      'With it, whoever may annotate pods can get round policy by a false address; the documentation asks for admission control.',
    ],
    example: 'true',
    unlike: [
      {
        setting: 'calico-feature-control-floating-ips',
        how: 'That one allows floating addresses.',
      },
    ],
    features: ['ipam.static-ip'],
    sources: [{ document: 'calico-docs/configure-cni-plugins', lines: [[484, 505]] }],
    reviewed: '2026-11-28',
  },
  'calico-cni-assign-ipv6': {
    name: 'ipam.assign_ipv6',
    also: ['ipam.assign_ipv4'],
    cnis: ['calico'],
    place: 'calico-cni-config',
    values: '`"true"` or `"false"`, as a string',
    default: '`"false"`; `"true"` for `assign_ipv4`',
    what: 'Says whether Calico IPAM gives pods an IPv6 address; `assign_ipv4` does so for IPv4.',
    traps: [
      'The values are strings; the operator writes them by the families of its pools.',
      '`ipv6_pools` beside it counts only with `"true"`.',
    ],
    example: '"true"',
    features: ['networking.ipv6', 'networking.dual-stack'],
    sources: [
      {
        document: 'calico-docs/configure-cni-plugins',
        lines: [
          [109, 114],
          [142, 146],
        ],
      },
      { document: 'tigera-operator/node', lines: [[841, 860]] },
    ],
    reviewed: '2026-11-28',
  },
  'calico-windows-use-single-network': {
    name: 'windows_use_single_network',
    cnis: ['calico'],
    place: 'calico-cni-config',
    values: '`true` or `false`',
    default: '`false` in the code; `true` in the configuration that Calico installs',
    what: 'Keeps a Windows node to one network with a fixed name, and so to one block of addresses.',
    traps: [
      'With `true` a node has no more addresses than one block, 64 by default.',
      '`false` allows several blocks, which the documentation calls incompatible with kube-proxy; changing it once pods run may leak HNS endpoints.',
    ],
    example: 'false',
    features: ['networking.windows', 'ipam.max-pods'],
    sources: [
      { document: 'calico/cni-types', lines: [[115, 117]] },
      { document: 'calico/cni-windows-install', lines: [[31, 39]] },
      { document: 'calico/cni-windows', lines: [[184, 192]] },
      { document: 'calico-docs/limitations', lines: [28] },
    ],
    reviewed: '2026-11-28',
  },
  'calico-windows-disable-default-deny-all-policy': {
    name: 'windows_disable_default_deny_all_policy',
    cnis: ['calico'],
    place: 'calico-cni-config',
    values: '`true` or `false`',
    default: '`false`',
    what: 'Leaves out the rule of lowest rank that blocks ingress to a pod on Windows, set as the pod is made.',
    traps: ['Without that rule a new pod is open until Felix has set up its policy.'],
    example: 'true',
    features: ['networking.windows', 'policy.default-deny'],
    sources: [
      { document: 'calico/cni-types', lines: [[118, 123]] },
      { document: 'calico/cni-windows', lines: [[213, 235]] },
    ],
    reviewed: '2026-11-28',
  },
  'calico-windows-disable-host-subnet-nat-exclusion': {
    name: 'windows_disable_host_subnet_nat_exclusion',
    cnis: ['calico'],
    place: 'calico-cni-config',
    values: '`true` or `false`',
    default: '`false` by the documentation',
    what: 'Is meant to include the Windows node and its subnet in NAT, which by the documentation are left out.',
    traps: [
      'The documentation names it, but the code of v3.32.1 spares pools alone, and nothing of the node.',
    ],
    example: 'true',
    features: ['networking.windows', 'networking.snat'],
    sources: [
      { document: 'calico-docs/limitations', lines: [30] },
      { document: 'calico/cni-windows-policy', lines: [[35, 128]] },
    ],
    reviewed: '2026-11-28',
  },
};
