import type { Setting } from '../setting.ts';

/** Fields of Installation on networking: the plugin, the data plane, pools and routing. */
export const calicoInstallationSettings: Readonly<Record<string, Setting>> = {
  'calico-cni-type': {
    name: 'cni.type',
    cnis: ['calico'],
    place: 'installation',
    values: '`Calico`, `AmazonVPC`, `AzureVNET` or `GKE`',
    default: '`AmazonVPC` on EKS or beside `aws-node`, the like on AKS and GKE, else `Calico`',
    what: 'Says which plugin connects pods; with any value but `Calico` the operator leaves networking to that plugin and brings policy only.',
    traps: [
      'On EKS, and wherever the `aws-node` DaemonSet exists as the operator looks, an unset field becomes `AmazonVPC`; for Calico networking write `Calico` and delete `aws-node` first.',
      'For any other value than `Calico` the operator installs neither CNI binaries nor a CNI configuration; the named plugin has to be there already.',
      'Without the Calico CNI a pool in the Installation must have encapsulation `None`, BGP cannot be `Enabled` beside it, and `hostPorts: Enabled` and `containerIPForwarding` are refused.',
      'With `AmazonVPC` the operator sets environment variables of `calico-node`, such as the interface prefix `eni`, that a hand-made manifest has to set itself.',
    ],
    example: 'Calico',
    unlike: [
      {
        setting: 'calico-cni-ipam-type',
        how: 'That one picks only the allocator of addresses, and only where this one is `Calico` is there a choice.',
      },
    ],
    features: ['networking.chaining', 'ipam.modes', 'aws.eks-default'],
    sources: [
      { document: 'tigera-operator/installation-types', lines: [[936, 950]] },
      {
        document: 'tigera-operator/core-controller',
        lines: [
          [510, 525],
          [2409, 2422],
        ],
      },
      {
        document: 'tigera-operator/validation',
        lines: [
          [194, 208],
          [242, 265],
        ],
      },
      { document: 'tigera-operator/node', lines: [[1695, 1711]] },
      { document: 'calico-docs/managed-public-cloud-eks', lines: [[156, 187]] },
    ],
    reviewed: '2026-11-28',
  },
  'calico-cni-ipam-type': {
    name: 'cni.ipam.type',
    cnis: ['calico'],
    place: 'installation',
    values: '`Calico`, `HostLocal`, `AmazonVPC` or `AzureVNET`',
    default: 'as `cni.type`; `HostLocal` for `GKE`',
    what: 'Picks the allocator of pod addresses; the operator configures it only where `cni.type` is `Calico`.',
    traps: [
      'The Calico CNI goes with `Calico` or `HostLocal` alone; every other plugin accepts one value, its own.',
      'With `HostLocal` a VXLAN pool is refused, and with BGP off Calico programs no routes: the cloud has to route the pod CIDRs of the nodes.',
    ],
    example: 'HostLocal',
    unlike: [
      {
        setting: 'calico-cni-type',
        how: 'That one picks the whole plugin; the same words there decide who wires pods at all.',
      },
    ],
    features: ['ipam.modes', 'ipam.pod-ip-source'],
    sources: [
      { document: 'tigera-operator/installation-types', lines: [[918, 933]] },
      { document: 'tigera-operator/core-controller', lines: [[527, 542]] },
      {
        document: 'tigera-operator/validation',
        lines: [
          [49, 132],
          [184, 192],
        ],
      },
      { document: 'tigera-operator/node', lines: [[1570, 1576]] },
    ],
    reviewed: '2026-11-28',
  },
  'calico-kubernetesprovider': {
    name: 'kubernetesProvider',
    cnis: ['calico'],
    place: 'installation',
    values: '`EKS`, `GKE`, `AKS`, `RKE2`, `OpenShift`, `DockerEnterprise`, `TKG`, `Kind` or empty',
    default: 'empty: the operator detects it',
    what: 'Names the platform, from which the operator derives defaults for the plugin, BGP, the pool, the node address and paths.',
    traps: [
      'A value that differs from the one detected is an error, and the Installation is not reconciled.',
      '`EKS` alone makes the VPC CNI the plugin; with `cni.type: Calico` it turns BGP off, picks the node address by the route to `8.8.8.8` and makes the pool `172.16.0.0/16` with VXLAN.',
      'With `EKS` the `calico-node` DaemonSet keeps away from nodes that carry `eks.amazonaws.com/compute-type: fargate`.',
    ],
    example: 'EKS',
    features: ['operations.install', 'aws.eks-default', 'ipam.pod-ip-source'],
    sources: [
      { document: 'tigera-operator/installation-types', lines: [[99, 105]] },
      {
        document: 'tigera-operator/core-controller',
        lines: [
          [514, 525],
          [581, 599],
          [624, 645],
          [756, 773],
        ],
      },
      { document: 'tigera-operator/defaults', lines: [[113, 136]] },
      { document: 'tigera-operator/node', lines: [[1000, 1012]] },
    ],
    reviewed: '2026-11-28',
  },
  'calico-linuxdataplane': {
    name: 'calicoNetwork.linuxDataplane',
    cnis: ['calico'],
    place: 'installation',
    values: '`Iptables`, `Nftables`, `BPF` or `VPP`',
    default: '`Iptables`',
    what: 'Picks the data plane of Linux nodes; the operator adds the mounts and settings that it needs and writes them to FelixConfiguration.',
    traps: [
      'The operator keeps two fields of FelixConfiguration in step with it: `nftablesMode` becomes `Disabled` for `Iptables`, `Auto` for `Nftables`, `Enabled` for `BPF`, and `bpfEnabled` follows too, so that edits there do not last.',
      'For a change to `BPF` the operator sets `bpfEnabled` only once the DaemonSet has rolled out with the volumes that it needs.',
      'With `Nftables`, kube-proxy has to run in nftables mode as well.',
      '`BPF` needs a way to the API server past kube-proxy: the ConfigMap `kubernetes-services-endpoint` or `bpfNetworkBootstrap`.',
      '`BPF` supports neither clusters that mix it with other nodes, Windows among them, nor IP-in-IP, nor SCTP.',
    ],
    example: 'BPF',
    unlike: [
      {
        setting: 'calico-bpfenabled',
        how: '`bpfEnabled` is the switch in FelixConfiguration; under the operator this field writes it.',
      },
      {
        setting: 'calico-nftablesmode',
        how: '`nftablesMode` is the switch in FelixConfiguration; under the operator this field writes it.',
      },
    ],
    features: [
      'networking.datapath',
      'networking.kube-proxy-modes',
      'networking.kube-proxy-replacement',
    ],
    sources: [
      {
        document: 'tigera-operator/installation-types',
        lines: [
          [554, 565],
          [583, 588],
          [605, 607],
        ],
      },
      {
        document: 'tigera-operator/core-controller',
        lines: [
          [549, 553],
          [1894, 1921],
          [2134, 2168],
        ],
      },
      { document: 'calico-docs/nftables', lines: [[20, 26]] },
      {
        document: 'calico-docs/enabling-ebpf',
        lines: [
          [78, 91],
          [136, 144],
        ],
      },
    ],
    reviewed: '2026-11-28',
  },
  'calico-bpfnetworkbootstrap': {
    name: 'calicoNetwork.bpfNetworkBootstrap',
    cnis: ['calico'],
    place: 'installation',
    values: '`Enabled` or `Disabled`',
    default: '`Disabled`',
    what: 'Lets the operator hand the addresses behind the Service `kubernetes` to the nodes, so that eBPF mode reaches the API server without kube-proxy.',
    traps: [
      'It needs `linuxDataplane: BPF`, and the ConfigMap `kubernetes-services-endpoint` must not exist; either breach marks the Installation as degraded.',
      'Where the operator knows the platform, EKS for one, it logs a warning that this may misbehave there and points to the ConfigMap instead.',
    ],
    example: 'Enabled',
    unlike: [
      {
        setting: 'calico-kubernetes-service-host',
        how: 'There you write one lasting address of the API server yourself; only one of the two may be used.',
      },
    ],
    features: ['networking.kube-proxy-replacement', 'operations.install'],
    sources: [
      { document: 'tigera-operator/installation-types', lines: [[597, 611]] },
      { document: 'tigera-operator/bpf-bootstrap', lines: [[34, 72]] },
      { document: 'tigera-operator/core-controller', lines: [[1571, 1593]] },
    ],
    reviewed: '2026-11-28',
  },
  'calico-kubeproxymanagement': {
    name: 'calicoNetwork.kubeProxyManagement',
    cnis: ['calico'],
    place: 'installation',
    values: '`Enabled` or `Disabled`',
    default: '`Disabled`',
    what: 'Lets the operator put kube-proxy out of work by a node selector while eBPF mode is on, and take the selector away otherwise.',
    traps: [
      'It goes by `bpfEnabled` in FelixConfiguration, not by the field for the data plane, so kube-proxy stays until the rollout is complete.',
      'A kube-proxy that carries `app.kubernetes.io/managed-by`, `addonmanager.kubernetes.io/mode` or the tracking annotation of Argo CD is left alone, and the status turns degraded.',
      'On a known platform the operator logs that this may misbehave there.',
    ],
    example: 'Enabled',
    features: ['networking.kube-proxy-replacement', 'operations.install'],
    sources: [
      { document: 'tigera-operator/installation-types', lines: [[613, 619]] },
      {
        document: 'tigera-operator/kube-proxy-controller',
        lines: [
          [127, 131],
          [136, 206],
          [208, 229],
        ],
      },
    ],
    reviewed: '2026-11-28',
  },
  'calico-caliconetwork-bgp': {
    name: 'calicoNetwork.bgp',
    cnis: ['calico'],
    place: 'installation',
    values: '`Enabled` or `Disabled`',
    default: '`Enabled` with the Calico CNI, save on EKS; `Disabled` there and with other CNIs',
    what: 'Says whether BIRD runs in `calico-node`; without it the backend is `vxlan`, or `none` where Calico only enforces policy.',
    traps: [
      'With `Disabled`, a pool of the Installation that uses IP-in-IP or no encapsulation is refused, unless `clusterRoutingMode` is `Felix`.',
      'With `Disabled`, no Service or pod range is announced to routers outside, whatever BGPConfiguration says.',
      'For Windows nodes on VXLAN it has to be `Disabled`.',
    ],
    example: 'Disabled',
    features: ['networking.bgp', 'services.bgp-service-ips', 'networking.encapsulation'],
    sources: [
      { document: 'tigera-operator/core-controller', lines: [[581, 599]] },
      { document: 'tigera-operator/installation-types', lines: [[621, 624]] },
      { document: 'tigera-operator/validation', lines: [[169, 182]] },
      { document: 'tigera-operator/node', lines: [[1569, 1593]] },
      { document: 'calico-docs/vxlan-ipip', lines: [38] },
      { document: 'calico-docs/requirements', lines: [[39, 43]] },
    ],
    reviewed: '2026-11-28',
  },
  'calico-clusterroutingmode': {
    name: 'calicoNetwork.clusterRoutingMode',
    cnis: ['calico'],
    place: 'installation',
    values: '`BIRD` or `Felix`',
    default: '`BIRD`',
    what: 'Says who programs routes to pods on other nodes for pools without VXLAN: confd and BIRD, or Felix.',
    traps: [
      'Once it is set, the operator writes `programClusterRoutes` in FelixConfiguration and, the other way round, in BGPConfiguration; values set there by hand are overwritten.',
      'With `Felix` the cluster needs no BGP inside; routers outside still learn routes by BGP only.',
      'The two resources are patched one after the other; if the second patch fails, Felix and BIRD disagree until the next reconcile.',
    ],
    example: 'Felix',
    unlike: [
      {
        setting: 'calico-bgp-programclusterroutes',
        how: 'That is the field by which BIRD is told; this one sets it and its opposite in FelixConfiguration together.',
      },
    ],
    features: ['networking.native-routing', 'networking.bgp', 'networking.encapsulation'],
    sources: [
      { document: 'tigera-operator/installation-types', lines: [[626, 631]] },
      {
        document: 'tigera-operator/core-controller',
        lines: [
          [1194, 1209],
          [2074, 2132],
        ],
      },
      { document: 'calico-docs/vxlan-ipip', lines: [[36, 38]] },
    ],
    reviewed: '2026-11-28',
  },
  'calico-ippools': {
    name: 'calicoNetwork.ipPools',
    cnis: ['calico'],
    place: 'installation',
    values: 'list of pools, at most 25; an empty list means none',
    default: '`172.16.0.0/16` on EKS, the pod CIDR of kubeadm, else `192.168.0.0/16`',
    what: 'Lists the pools that the operator creates, updates and deletes.',
    traps: [
      'A pool in the list is reconciled: edits to its IPPool are reverted, and removing it from the list deletes it.',
      'The default range of EKS, `172.16.0.0/16`, is fixed in the code, which does not look at the range of the VPC.',
      'Where pools exist already and the field is unset, the operator takes an empty list and manages none of them.',
      'A pool with the same CIDR but other fields, made by hand, is not taken over; the status turns degraded.',
      'Deleting the Installation leaves its pools behind.',
    ],
    example: '[{"name": "default-ipv4-ippool", "cidr": "10.244.0.0/16", "encapsulation": "VXLAN"}]',
    features: ['ipam.ip-pools', 'ipam.pod-ip-source'],
    sources: [
      { document: 'tigera-operator/installation-types', lines: [[633, 639]] },
      { document: 'tigera-operator/defaults', lines: [[77, 146]] },
      {
        document: 'tigera-operator/pool-controller',
        lines: [
          [235, 277],
          [294, 299],
          [336, 359],
          [369, 372],
        ],
      },
    ],
    reviewed: '2026-11-28',
  },
  'calico-ippools-encapsulation': {
    name: 'calicoNetwork.ipPools[].encapsulation',
    cnis: ['calico'],
    place: 'installation',
    values: '`IPIP`, `IPIPCrossSubnet`, `VXLAN`, `VXLANCrossSubnet` or `None`',
    default: '`IPIP` for IPv4 with the Calico CNI; `None` for IPv6 and with other CNIs',
    what: 'Picks the encapsulation of a pool that the operator manages.',
    traps: [
      'On EKS only the pool that the operator invents is VXLAN; one that you list without the field gets `IPIP`, which is refused there as BGP is off by default.',
      'The kinds with `CrossSubnet` send packets bare within a subnet; on EC2 the source and destination check of the instances has to be off for that.',
      'Switching it may break connections that are open.',
      'IPv6 pools do not take IP-in-IP, and neither do Windows nodes.',
    ],
    example: 'VXLAN',
    ways: [
      {
        by: 'kubectl',
        code: 'kubectl patch installation default --type json \\\n  -p \'[{"op":"add","path":"/spec/calicoNetwork/ipPools/0/encapsulation","value":{literal}}]\'',
        language: 'bash',
      },
      {
        by: 'Helm values of tigera-operator',
        code: 'installation:\n  calicoNetwork:\n    ipPools:\n      - cidr: 10.244.0.0/16\n        encapsulation: {value}',
        language: 'yaml',
      },
    ],
    unlike: [
      {
        setting: 'calico-vxlanmode',
        how: 'A pool that you make yourself as IPPool has no `encapsulation` but `vxlanMode`, with `Always` where this one says `VXLAN`.',
      },
      {
        setting: 'calico-ipipmode',
        how: 'A pool that you make yourself as IPPool has no `encapsulation` but `ipipMode`, with `Always` where this one says `IPIP`.',
      },
    ],
    features: ['networking.encapsulation', 'networking.native-routing', 'ipam.ip-pools'],
    sources: [
      { document: 'tigera-operator/installation-types', lines: [[810, 815]] },
      {
        document: 'tigera-operator/defaults',
        lines: [
          [118, 136],
          [171, 193],
        ],
      },
      { document: 'tigera-operator/validation', lines: [[153, 183]] },
      { document: 'tigera-operator/core-controller', lines: [[587, 590]] },
      { document: 'calico-docs/vxlan-ipip', lines: [32, 48, 63] },
      { document: 'calico-docs/aws', lines: [[13, 18]] },
      { document: 'calico-docs/requirements', lines: [[59, 70]] },
    ],
    reviewed: '2026-11-28',
  },
  'calico-ippools-natoutgoing': {
    name: 'calicoNetwork.ipPools[].natOutgoing',
    cnis: ['calico'],
    place: 'installation',
    values: '`Enabled` or `Disabled`',
    default: '`Enabled` for IPv4, `Disabled` for IPv6',
    what: 'Says whether packets from a pool that the operator manages are masqueraded on their way out of all pools.',
    traps: [
      'IPv6 pools start without it, unlike IPv4 ones; pods with private IPv6 addresses then have no way out.',
    ],
    example: 'Disabled',
    ways: [
      {
        by: 'kubectl',
        code: 'kubectl patch installation default --type json \\\n  -p \'[{"op":"add","path":"/spec/calicoNetwork/ipPools/0/natOutgoing","value":{literal}}]\'',
        language: 'bash',
      },
    ],
    unlike: [
      {
        setting: 'calico-natoutgoing',
        how: 'The field of IPPool is a boolean and `false` unless set; here it is a word, and `Enabled` for IPv4.',
      },
    ],
    features: ['networking.snat', 'ipam.ip-pools'],
    sources: [
      { document: 'tigera-operator/installation-types', lines: [[817, 821]] },
      {
        document: 'tigera-operator/defaults',
        lines: [
          [180, 182],
          [194, 196],
        ],
      },
      { document: 'calico-docs/ipv6', lines: [[112, 118]] },
    ],
    reviewed: '2026-11-28',
  },
};
