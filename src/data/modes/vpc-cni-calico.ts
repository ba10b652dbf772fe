import type { Mode } from '../mode.ts';

export const vpcCniCalico = {
  name: 'VPC CNI with Calico policy',
  short: 'VPC CNI + Calico',
  summary:
    'The VPC CNI gives pods their addresses and routes, and Calico, installed by its operator, enforces policy on the interfaces it finds.',
  cnis: ['amazon-vpc-cni', 'calico'],
  areas: {
    networking: 'amazon-vpc-cni',
    policy: 'calico',
    aws: 'amazon-vpc-cni',
    ipam: 'amazon-vpc-cni',
    performance: 'calico',
    security: 'calico',
    observability: 'calico',
    services: 'calico',
    multicluster: 'calico',
    operations: 'calico',
  },
  settings: [
    {
      name: 'ANNOTATE_POD_IP',
      value: 'true',
      where: 'environment of the `aws-node` DaemonSet',
    },
    {
      name: '--enable-network-policy',
      value: 'false',
      where: 'argument of the policy agent in the `aws-node` DaemonSet, its default',
    },
    { name: 'kubernetesProvider', value: 'EKS', where: 'spec of the `Installation` resource' },
    { name: 'cni.type', value: 'AmazonVPC', where: 'spec of the `Installation` resource' },
    {
      name: 'calicoNetwork.bgp',
      value: 'Disabled',
      where: 'spec of the `Installation` resource',
    },
  ],
  setup: [
    {
      step: 'Create an EKS cluster and leave the network policy of the VPC CNI off.',
      code: 'eksctl create cluster --name my-calico-cluster',
      language: 'bash',
    },
    {
      step: 'Give the `aws-node` role the right to patch pods, then let the VPC CNI write the address of each pod into an annotation.',
      code: 'cat << EOF > append.yaml\n- apiGroups:\n  - ""\n  resources:\n  - pods\n  verbs:\n  - patch\nEOF\nkubectl apply -f <(cat <(kubectl get clusterrole aws-node -o yaml) append.yaml)\nkubectl set env -n kube-system daemonset/aws-node ANNOTATE_POD_IP=true',
      language: 'bash',
    },
    {
      step: 'Install the CRDs of Calico and the Tigera operator.',
      code: 'kubectl create -f https://raw.githubusercontent.com/projectcalico/calico/v3.32.1/manifests/v1_crd_projectcalico_org.yaml\nkubectl create -f https://raw.githubusercontent.com/projectcalico/calico/v3.32.1/manifests/tigera-operator.yaml',
      language: 'bash',
    },
    {
      step: 'Describe the installation: policy over the VPC CNI, with the API server, flow logs and the console. Apply it with `kubectl create -f`.',
      code: 'apiVersion: operator.tigera.io/v1\nkind: Installation\nmetadata:\n  name: default\nspec:\n  kubernetesProvider: EKS\n  cni:\n    type: AmazonVPC\n  calicoNetwork:\n    bgp: Disabled\n---\napiVersion: operator.tigera.io/v1\nkind: APIServer\nmetadata:\n  name: default\nspec: {}\n---\napiVersion: operator.tigera.io/v1\nkind: Goldmane\nmetadata:\n  name: default\n---\napiVersion: operator.tigera.io/v1\nkind: Whisker\nmetadata:\n  name: default',
      language: 'yaml',
    },
    {
      step: 'Check that the nodes and the components are ready, and that Felix looks for interfaces named `eni`.',
      code: 'kubectl get nodes -o wide\nkubectl get tigerastatus\nkubectl set env -n calico-system daemonset/calico-node --list | grep FELIX_INTERFACEPREFIX',
      language: 'bash',
    },
  ],
  requirements: [
    'EC2 nodes outside EKS Auto Mode',
    'network policy of the VPC CNI off: a single policy engine in the cluster',
    'the right to patch pods for the `aws-node` service account',
    'IPv6 clusters: `ENABLE_V4_EGRESS=false`',
    'security groups for pods: VPC CNI v1.11.0 or newer with `POD_SECURITY_GROUP_ENFORCING_MODE=standard`',
  ],
  supportedBy:
    'AWS Support answers for the VPC CNI. For Calico AWS names Tigera as its partner and advises a contract or skills of your own; the open-source edition has its community.',
  same: [
    {
      features: [
        'networking.native-routing',
        'networking.encapsulation',
        'networking.bgp',
        'networking.dual-stack',
      ],
      reason:
        'The VPC CNI alone gives addresses and routes: for the CNI type `AmazonVPC` the operator leaves BGP off and takes no pool with an overlay.',
      sources: [
        { document: 'calico-docs/managed-public-cloud-eks', lines: [[23, 30]] },
        { document: 'tigera-operator/validation', lines: [[194, 208]] },
        {
          document: 'tigera-operator/core-controller',
          lines: [[581, 598]],
          passage: 'BGP off with other CNIs',
        },
        { document: 'vpc-cni/readme', lines: [[630, 650]], passage: 'IPv4 or IPv6' },
      ],
    },
    {
      features: ['networking.chaining'],
      of: 'calico',
      reason: 'This pairing is one of those that the answer lists, with the same parts left out.',
      sources: [{ document: 'calico-docs/managed-public-cloud-eks', lines: [[21, 111]] }],
    },
    {
      features: [
        'policy.admin-network-policy',
        'policy.cluster-wide',
        'policy.deny-and-order',
        'policy.host',
        'policy.service-account',
        'policy.network-sets',
        'policy.staged-audit',
      ],
      reason:
        'The guide to this mode offers the whole policy API of Calico; which pods escape it stands under Kubernetes NetworkPolicy.',
      sources: [
        {
          document: 'calico-docs/managed-public-cloud-eks',
          lines: [17, [23, 36], [97, 110]],
          passage: 'Policy API, and flow logs for staged policies',
        },
      ],
    },
    {
      features: [
        'policy.fqdn',
        'observability.l7-visibility',
        'observability.service-map',
        'multicluster.policy',
        'multicluster.services',
      ],
      reason:
        'The paid editions hold these features, and Calico Enterprise can be installed over the VPC CNI, whose routes its cluster mesh accepts.',
      sources: [
        { document: 'calico-docs/install-on-clusters-eks', lines: [[26, 39]] },
        { document: 'calico-docs/federation-overview', lines: [[32, 38]] },
      ],
    },
    {
      features: [
        'observability.flow-logs',
        'observability.ui',
        'observability.policy-verdicts',
        'observability.export',
      ],
      reason:
        'Felix reports the flows whatever made the interface, and the guide to this mode installs Goldmane and Whisker.',
      sources: [{ document: 'calico-docs/managed-public-cloud-eks', lines: [[97, 110]] }],
    },
    {
      features: ['aws.eks-anywhere', 'aws.hybrid-nodes'],
      reason: 'The mode needs the VPC CNI, which takes pod addresses from EC2 only.',
      sources: [
        {
          document: 'vpc-cni/aws-k8s-cni',
          lines: [[392, 397]],
          passage: 'Hybrid nodes excluded',
        },
      ],
    },
    {
      features: ['aws.eni-mode', 'aws.vpc-flow-logs', 'aws.nlb-alb-ip-targets'],
      reason:
        'Pods keep their addresses on ENIs, and the VPC sees these unless WireGuard, off by default, wraps the packets.',
      sources: [
        {
          document: 'calico-docs/determine-best-networking',
          lines: [189],
          passage: 'Pod addresses from the VPC',
        },
        { document: 'aws-load-balancer-controller/nlb', lines: [27] },
        {
          document: 'calico-docs/encrypt-cluster-pod-traffic',
          lines: [22],
          passage: 'What WireGuard wraps',
        },
      ],
    },
    {
      features: ['aws.auto-mode'],
      of: 'calico',
      reason: 'Auto Mode excludes a second policy plugin, not only a second CNI.',
      sources: [{ document: 'eks-user-guide/alternate-cni-plugins', lines: [58] }],
    },
    {
      features: ['ipam.ip-pools', 'ipam.static-ip', 'ipam.warm-pool'],
      reason: 'With this CNI type the operator admits no IPAM but that of the VPC CNI.',
      sources: [
        { document: 'tigera-operator/validation', lines: [[101, 116]], passage: 'IPAM by CNI' },
      ],
    },
    {
      features: ['services.gateway-api', 'security.mtls'],
      reason:
        'Both ask for an installation by the operator and not for the CNI plugin of Calico; a Gateway also needs Services of type LoadBalancer, which EKS has.',
      sources: [
        { document: 'calico-docs/create-ingress-gateway', lines: [[24, 28]] },
        { document: 'calico-docs/deploy-istio-ambient', lines: [[16, 25]] },
      ],
    },
    {
      features: ['services.ingress', 'services.l2-announce'],
      reason:
        'Calico v3.32 has neither on any network, and the answers to ARP that v3.33 adds do not help in a VPC, which filters ARP.',
      sources: [
        {
          document: 'calico-docs/local-subnet-l2-reachability',
          lines: [38],
          passage: 'AWS filters ARP',
        },
      ],
    },
    {
      features: ['networking.multicast'],
      reason: 'Calico adds nothing to it, as its own hosts do not forward multicast.',
      sources: [
        { document: 'web/github-com-aws-amazon-vpc-cni-k8s-issues-2164' },
        { document: 'calico-docs/faq', lines: [[496, 501]] },
      ],
    },
    {
      features: ['security.fips', 'operations.cli'],
      reason: 'The builds and the tools do not depend on the CNI below.',
    },
    {
      features: ['multicluster.connect'],
      of: 'amazon-vpc-cni',
      reason:
        'Open-source Calico would join clusters by BGP, which is off here, so the VPC and what is peered with it carry the traffic.',
      sources: [
        {
          document: 'tigera-operator/core-controller',
          lines: [[595, 598]],
          passage: 'BGP off with other CNIs',
        },
        {
          document: 'eks-best-practices/subnets',
          lines: [[96, 108]],
        },
      ],
    },
  ],
  answers: {
    'networking.kube-proxy-replacement': {
      support: 'partial',
      missing: 'sound pod traffic with v3.32.1 on kernel 6.10+ or under VPC CNI v1.23.0',
      of: 'calico',
      value: 'Opt-in eBPF mode, with faults in the compared releases',
      reason:
        'Calico lists EKS for its eBPF mode and says that it works with the CNI of EKS. But v3.32.0 and v3.32.1 mark ordinary pod packets so that those of further ENIs leave by the first one on kernel 6.10 and newer, mended in v3.32.2. VPC CNI v1.23.0 in nftables mode clears the marks of Calico; the report of September 2026 came from Calico Enterprise, and its repair was open when read.',
      conditions: [
        '`calicoNetwork.linuxDataplane: BPF` and the address of the API server in the ConfigMap `kubernetes-services-endpoint`',
        'kube-proxy kept off the nodes, and out of IPVS mode with nodes restarted before the switch',
        'kernel 5.10 or newer, and eBPF on all nodes, none of them Windows',
        'VXLAN allowed between nodes, for NodePorts',
      ],
      default: 'kube-proxy; the operator chooses iptables',
      sources: [
        {
          document: 'calico-docs/install',
          lines: [
            [44, 57],
            [76, 84],
            [100, 110],
            [287, 304],
            [467, 476],
          ],
        },
        {
          document: 'calico-docs/enabling-ebpf',
          lines: [
            [66, 75],
            [86, 91],
            [271, 294],
          ],
          passage: 'Limits of eBPF mode, and the way out of IPVS',
        },
        { document: 'tigera-operator/core-controller', lines: [[549, 553]], passage: 'Default' },
        { document: 'calico/release-notes-v3-32-2', lines: [29] },
        { document: 'web/github-com-projectcalico-calico-pull-13260' },
        { document: 'web/github-com-aws-amazon-vpc-cni-k8s-issues-3872' },
        { document: 'web/github-com-aws-amazon-vpc-cni-k8s-pull-3875' },
        { document: 'vpc-cni/nftables-connmark', lines: [[105, 120]] },
      ],
    },
    'networking.ipv6': {
      support: 'partial',
      missing: 'IPv4 egress for pods that are to obey policy',
      value: 'IPv6 pods; Calico policy only without IPv4 egress',
      reason:
        'Calico enforces no policy on IPv6 pods while `ENABLE_V4_EGRESS` is `true`, and the VPC CNI sets that by default. The operator also switches the IPv6 support of Felix on only where the `Installation` detects an IPv6 address of the node, which the guide to this mode leaves out.',
      conditions: [
        '`ENABLE_V4_EGRESS=false` on `aws-node`, and new pods',
        '`calicoNetwork.nodeAddressAutodetectionV6` in the `Installation`',
        'prefix delegation on Linux nodes of a Nitro type',
      ],
      sources: [
        {
          document: 'calico-docs/managed-public-cloud-eks',
          lines: [
            [32, 36],
            [79, 84],
          ],
        },
        {
          document: 'vpc-cni/readme',
          lines: [
            [640, 650],
            [703, 713],
          ],
          passage: 'IPv6 and IPv4 egress',
        },
        {
          document: 'tigera-operator/node',
          lines: [[1614, 1641]],
          passage: 'IPv6 support of Felix',
        },
        {
          document: 'tigera-operator/core-controller',
          lines: [[601, 622]],
          passage: 'Address detection',
        },
      ],
    },
    'networking.windows': {
      support: 'partial',
      missing:
        'IPv6, groups for pods, WireGuard, host and L7 policy, flow logs, eBPF, rules HNS lacks',
      value: 'VPC CNI for Windows, with Calico policy',
      reason:
        'EKS with the VPC CNI is on the list of Windows platforms of Calico, and its operator then looks for HNS networks named `vpc`. So Windows pods get the policy that the VPC CNI itself does not enforce there. The mode for Windows lists the rules that are skipped.',
      conditions: [
        '`enable-windows-ipam: "true"` in the ConfigMap `amazon-vpc-cni`',
        '`calicoNetwork.windowsDataplane: HNS` and `serviceCIDRs` in the `Installation`',
        'a Linux node for the control components',
        'an instance role that may get namespaces and secrets of `calico-system`',
        'no eBPF data plane in the cluster',
      ],
      default: 'off',
      sources: [
        {
          document: 'calico-docs/requirements',
          lines: [[15, 23], [39, 47], [59, 60], 92, [125, 128]],
        },
        { document: 'calico-docs/limitations', lines: [[11, 18]] },
        {
          document: 'calico/windows-rules',
          lines: [
            [257, 312],
            [355, 357],
          ],
        },
        { document: 'calico/windows-driver', lines: [[35, 59]], passage: 'No flow collector' },
        { document: 'tigera-operator/windows', lines: [[588, 596]], passage: 'HNS network' },
        { document: 'calico-docs/windows-operator-steps', lines: [[148, 156]] },
        { document: 'vpc-cni/aws-k8s-cni', lines: [[71, 89]], passage: 'amazon-vpc-cni ConfigMap' },
        { document: 'eks-user-guide-2024/windows-support', lines: [[26, 29]] },
        { document: 'calico-docs/install', lines: [100], passage: 'Windows and eBPF' },
        {
          document: 'eks-best-practices/networking',
          lines: [[15, 17], 96, [103, 109]],
          passage: 'Windows nodes and policy',
        },
      ],
    },
    'networking.multi-interface': {
      support: 'partial',
      missing: 'multi-NIC pods of the VPC CNI, and policy on further interfaces',
      value: 'By Multus; Calico drops further `eni` interfaces',
      reason:
        'The VPC CNI names the second and later interfaces of a multi-NIC pod by a hash with their number, and Felix knows the name without a number only. By the code it drops traffic of every other interface with the prefix `eni`, and what Multus adds under other names it does not filter; neither project writes of the former.',
      conditions: ['no `ENABLE_MULTI_NIC` on nodes with Calico in iptables or nftables mode'],
      default: 'one interface for each pod',
      sources: [
        { document: 'vpc-cni/names', lines: [[10, 26]] },
        {
          document: 'calico/workload-endpoint-default',
          lines: [
            [75, 93],
            [153, 155],
          ],
        },
        { document: 'calico/static', lines: [[636, 650]], passage: 'Interfaces by prefix' },
        { document: 'calico/dispatch', lines: [[50, 58]] },
        { document: 'eks-user-guide/pod-multus' },
      ],
    },
    'networking.bandwidth': {
      support: 'yes',
      of: 'calico',
      value: 'QoS annotations of Calico, or the bandwidth plugin',
      reason:
        'Felix reads the limits from the pod object and sets them on its interface by name, without the CNI plugin of Calico. As the policy of the VPC CNI is off, its bandwidth plugin is free as well. No page of either project speaks of limits in this pairing.',
      conditions: [
        'Linux nodes',
        'bandwidth limits in eBPF mode: kernel 6.6 or newer and the attach type TCX',
        'connection limits outside eBPF mode only',
      ],
      sources: [
        {
          document: 'calico/workload-endpoint-default',
          lines: [[341, 375]],
          passage: 'Limits read from the pod',
        },
        { document: 'calico/qos-controls', lines: [[28, 131]] },
        {
          document: 'calico-docs/qos-controls',
          lines: [
            [25, 31],
            [45, 47],
            [147, 160],
          ],
        },
        {
          document: 'calico/windows-managers',
          lines: [[181, 197]],
          passage: 'No limits on Windows',
        },
        { document: 'vpc-cni/readme', lines: [[589, 597]], passage: 'Bandwidth plugin' },
      ],
    },
    'policy.summary': {
      support: 'yes',
      value: 'Kubernetes and Calico policy with tiers, up to layer 4',
      reason:
        'Felix drops the packets, on the interfaces that the VPC CNI makes. The HTTP rules of the general answer ask for the CNI plugin of Calico, so they do not count here.',
      conditions: ['network policy of the VPC CNI off', 'not on Fargate or in Auto Mode'],
      sources: [
        {
          document: 'calico-docs/managed-public-cloud-eks',
          lines: [
            [15, 17],
            [23, 47],
          ],
        },
        { document: 'tigera-operator/node', lines: [[1695, 1698]] },
        { document: 'calico-docs/app-layer-policy', lines: [[21, 25]], passage: 'Requirements' },
        { document: 'eks-user-guide/alternate-cni-plugins', lines: [14, 58] },
      ],
    },
    'policy.k8s-networkpolicy': {
      support: 'yes',
      value: 'By Felix; by default two groups of pods escape',
      reason:
        'The two are pods with security groups of their own under `POD_SECURITY_GROUP_ENFORCING_MODE=strict`, whose interfaces are named `vlan` so that Calico leaves them alone, and IPv6 pods with IPv4 egress. AWS warns that the right to patch pods widens what the VPC CNI may do.',
      conditions: [
        'network policy of the VPC CNI off, as it conflicts with Calico',
        '`ANNOTATE_POD_IP=true`, so that Felix learns the address of a new pod early',
        '`POD_SECURITY_GROUP_ENFORCING_MODE=standard` for pods with security groups',
        '`ENABLE_V4_EGRESS=false` for IPv6 pods',
        'no SCTP once eBPF mode is chosen',
        'on Windows nodes neither `except` in CIDRs nor named ports',
      ],
      default: 'a pod that no policy selects allows all traffic',
      sources: [
        { document: 'calico-docs/managed-public-cloud-eks', lines: [[32, 49]] },
        { document: 'calico-docs/enabling-ebpf', lines: [91], passage: 'SCTP in eBPF mode' },
        { document: 'calico/windows-rules', lines: [[296, 312]] },
        { document: 'calico/conversion', lines: [[668, 684]], passage: 'except' },
        { document: 'vpc-cni/sgpp', lines: [[9, 21]] },
        { document: 'eks-user-guide/security-groups-for-pods', lines: [47], passage: 'Calico' },
        { document: 'vpc-cni/readme', lines: [[599, 609]], passage: 'ANNOTATE_POD_IP' },
        { document: 'eks-user-guide/alternate-cni-plugins', lines: [[50, 54]] },
      ],
    },
    'policy.l7': {
      support: 'unknown',
      searched:
        'The guide to application layer policy, which asks for the CNI plugin of Calico, and the EKS page, which is silent on it. No source says whether the sidecars work over the VPC CNI.',
      sources: [{ document: 'calico-docs/app-layer-policy', lines: [[21, 40]] }],
    },
    'policy.security-groups': {
      support: 'yes',
      of: 'amazon-vpc-cni',
      value: 'By the VPC CNI; Calico policy joins in by a setting',
      reason:
        'The branch ENI and its groups come from the VPC CNI as without Calico. With `POD_SECURITY_GROUP_ENFORCING_MODE=strict` the groups are all that filters such a pod; with `standard` there Calico policy applies too, but traffic inside a node passes the groups by.',
      conditions: [
        'a Nitro instance type with trunking',
        'Linux nodes',
        'Calico policy as well: `POD_SECURITY_GROUP_ENFORCING_MODE=standard` (VPC CNI v1.11.0 or newer)',
        'pods recreated after a change of that mode',
      ],
      default: 'off; once on, `POD_SECURITY_GROUP_ENFORCING_MODE=strict`',
      sources: [
        { document: 'vpc-cni/readme', lines: [[488, 527]], passage: 'Security groups for pods' },
        { document: 'vpc-cni/sgpp', lines: [[9, 21]] },
        {
          document: 'eks-user-guide/security-groups-for-pods',
          lines: [38, 40, 47],
          passage: 'Windows, instance types, Calico',
        },
        { document: 'eks-best-practices/sgpp', lines: [[84, 86]], passage: 'Network policy' },
      ],
    },
    'policy.default-deny': {
      support: 'yes',
      value: 'One GlobalNetworkPolicy; `eni` interfaces fail closed',
      reason:
        'The operator gives Felix the prefix `eni`, so in iptables and nftables mode the interface of a new pod is closed until its rules stand, and stays so once Calico is uninstalled. `linuxPolicySetupTimeoutSeconds` belongs to the CNI plugin of Calico and cannot hold back a pod here.',
      conditions: [
        '`ANNOTATE_POD_IP=true`, lest a pod wait for its address',
        '`POD_SECURITY_GROUP_ENFORCING_MODE=standard`, lest pods with security groups escape',
      ],
      default: 'a pod is open until a policy selects it',
      sources: [
        { document: 'tigera-operator/node', lines: [[1695, 1697]] },
        { document: 'calico/static', lines: [[636, 650]], passage: 'Interfaces by prefix' },
        { document: 'calico/dispatch', lines: [[50, 58]] },
        { document: 'web/github-com-projectcalico-calico-issues-5100' },
        { document: 'vpc-cni/sgpp', lines: [[9, 21]] },
        {
          document: 'calico-docs/configure-cni-plugins',
          lines: [[251, 263]],
          passage: 'Set up in the CNI plugin',
        },
        { document: 'calico-docs/managed-public-cloud-eks', lines: [[47, 49]] },
        { document: 'calico-docs/kubernetes-default-deny', lines: [26] },
      ],
    },
    'aws.summary': {
      support: 'partial',
      missing: 'AWS support for Calico, and Calico policy on Fargate and in Auto Mode',
      value: 'AWS stands by the network, Tigera by the policy',
      reason:
        'The network is the one AWS supports. For Calico on top AWS names Tigera as its partner and advises a contract or skills of your own.',
      sources: [{ document: 'eks-user-guide/alternate-cni-plugins', lines: [[14, 28], 50, 58] }],
    },
    'aws.eks-default': {
      support: 'partial',
      missing: 'Calico, which you install and update yourself',
      value: 'The network is there; Calico comes by its operator',
      reason:
        'The VPC CNI stays as EKS installs it, up to one variable and one right. Operator and `Installation` come on top, and EKS updates neither.',
      sources: [{ document: 'calico-docs/managed-public-cloud-eks', lines: [[39, 88]] }],
    },
    'aws.fargate': {
      support: 'partial',
      missing: 'Calico policy on Fargate pods',
      value: 'Fargate pods get a network, without Calico policy',
      reason:
        'Fargate nodes bring the VPC CNI along, and `calico-node` keeps off them. An earlier copy of the AWS table of uses marks Calico policy on Fargate as unsupported; later copies have the policy of the VPC CNI in that row.',
      sources: [
        { document: 'eks-user-guide/alternate-cni-plugins', lines: [14] },
        {
          document: 'tigera-operator/node',
          lines: [[1000, 1012]],
          passage: 'calico-node keeps off Fargate',
        },
        {
          document: 'web/docs-aws-amazon-com-eks-latest-userguide-pod-networking-use',
          passage: 'Calico policy on Fargate',
        },
      ],
    },
    'aws.security-groups-for-pods': {
      support: 'yes',
      value: 'As without Calico, whose policy is left out by default',
      reason:
        'The VPC CNI attaches the branch ENI. With `POD_SECURITY_GROUP_ENFORCING_MODE=strict` it names the interface so that Calico passes it by, and the pod obeys its security groups alone.',
      conditions: [
        'on EC2: a Nitro instance type with trunking',
        'Linux nodes in private subnets',
        'at most five groups in a policy, and no multi-NIC pods',
        '`POD_SECURITY_GROUP_ENFORCING_MODE=standard` for Calico policy as well, and with kube-proxy in IPVS mode',
        '`DISABLE_TCP_EARLY_DEMUX=true` for TCP probes under `POD_SECURITY_GROUP_ENFORCING_MODE=strict`',
      ],
      default: 'off; `POD_SECURITY_GROUP_ENFORCING_MODE=strict` once on',
      sources: [
        {
          document: 'eks-user-guide/security-groups-for-pods',
          lines: [38, 40, 47],
          passage: 'Considerations',
        },
        { document: 'eks-user-guide/security-groups-for-pods', passage: 'Private subnets' },
        { document: 'vpc-cni/sgpp', lines: [[9, 21]] },
        { document: 'vpc-cni/readme', lines: [[488, 539]], passage: 'Variables' },
        { document: 'vpc-resource-controller/readme', lines: [[30, 34]], passage: 'Five groups' },
        {
          document: 'eks-user-guide/pod-multiple-network-interfaces',
          passage: 'Not with multi-NIC',
        },
      ],
    },
    'aws.outposts-local-zones': {
      support: 'unknown',
      searched:
        'The pages of the EKS user guide on Outposts and on alternate plugins, and the EKS and AWS pages of Calico. The VPC CNI runs in both places; whether Calico does on top is nowhere said.',
      sources: [
        { document: 'eks-user-guide-2024/eks-outposts', lines: [[121, 131]] },
        { document: 'eks-user-guide/alternate-cni-plugins' },
        { document: 'calico-docs/aws' },
      ],
    },
    'ipam.prefix-delegation': {
      support: 'yes',
      value: 'A setting of the VPC CNI, compatible according to AWS',
      reason:
        'Prefixes change where addresses come from, not how interfaces are named. An older AWS table of pod networking marks Calico policy as compatible with them; the table of later copies speaks of the policy of the VPC CNI instead. A maintainer said the same in November 2021 to a user whose v1.9.0 had crashed.',
      conditions: ['Nitro instances', 'contiguous free /28 blocks for IPv4'],
      default: 'off for IPv4',
      sources: [
        {
          document: 'web/docs-aws-amazon-com-eks-latest-userguide-pod-networking-use',
          passage: 'Calico policy with prefixes',
        },
        { document: 'web/github-com-aws-amazon-vpc-cni-k8s-issues-1722' },
        { document: 'vpc-cni/readme', lines: [[556, 570]], passage: 'Prefix delegation' },
        { document: 'vpc-cni/names', lines: [[10, 26]] },
      ],
    },
    'ipam.lb-ipam': {
      support: 'external',
      provider: 'AWS Load Balancer Controller or the cloud provider',
      value: 'NLB or ALB; addresses of Calico are not announced',
      reason:
        'Calico could assign LoadBalancer addresses from a pool, but leaves it to BGP to announce them, and BGP is off. The load balancers of AWS remain.',
      conditions: [
        'no pool with `allowedUses: LoadBalancer`, which by default would serve all Services but those of another class',
      ],
      sources: [
        { document: 'calico-docs/service-loadbalancer', lines: [[29, 44], [130, 142], 146] },
        {
          document: 'tigera-operator/core-controller',
          lines: [[595, 598]],
          passage: 'BGP off with other CNIs',
        },
        { document: 'aws-load-balancer-controller/how-it-works', lines: [[1, 60]] },
      ],
    },
    'performance.kernel-bypass': {
      support: 'partial',
      missing: 'VPP and netkit; BIG TCP, BBR and SR-IOV are not mentioned',
      value: 'XDP and, in eBPF mode, TCX with peer redirect',
      reason:
        'VPP demands the CNI plugin of Calico and BGP, which the operator checks, and it is that plugin which makes the netkit devices of v3.33. XDP drops of untracked host policy stay, and eBPF mode can be chosen, with the faults named under kube-proxy replacement.',
      default: 'XDP on where the driver allows it; eBPF mode off',
      sources: [
        { document: 'tigera-operator/validation', lines: [[212, 222]], passage: 'VPP' },
        { document: 'calico/release-notes-v3-33-0', lines: [185], passage: 'netkit' },
        {
          document: 'calico/docs-config-params',
          lines: [
            [1615, 1625],
            [2437, 2445],
          ],
          passage: 'BPFAttachType, XDPEnabled',
        },
        { document: 'calico-docs/install', lines: [[105, 111]], passage: 'Over the VPC CNI' },
      ],
    },
    'security.wireguard': {
      support: 'yes',
      value: 'Traffic of pods and of hosts between nodes',
      reason:
        'Here host-networked traffic between nodes is encrypted too, which Calico offers on EKS and AKS with the CNI of the cloud alone. The operator sets `FELIX_WIREGUARDHOSTENCRYPTIONENABLED` by itself and gives Felix route tables that the VPC CNI does not use.',
      conditions: [
        'WireGuard in the operating system of the nodes: kernel 5.6 or newer, or a backport',
        'UDP 51820 open between nodes in the security groups, unless Felix is told another port',
        'v3.32.2 or newer for nodes behind NAT in eBPF mode',
      ],
      default: 'off',
      sources: [
        {
          document: 'calico-docs/encrypt-cluster-pod-traffic',
          lines: [
            [37, 54],
            [70, 72],
            [194, 198],
          ],
        },
        {
          document: 'calico/docs-config-params',
          lines: [[2635, 2646]],
          passage: 'WireguardListeningPort',
        },
        {
          document: 'calico/release-notes-v3-32-2',
          lines: [38],
          passage: 'WireGuard in eBPF mode',
        },
        { document: 'tigera-operator/node', lines: [[1683, 1693]], passage: 'Host encryption' },
        {
          document: 'tigera-operator/core-controller',
          lines: [[1928, 1945]],
          passage: 'Route tables',
        },
      ],
    },
    'security.ipsec': {
      support: 'no',
      value: 'Needs VPP, which needs the CNI plugin of Calico',
      reason: 'The operator refuses the VPP data plane where the CNI is another.',
      sources: [
        { document: 'tigera-operator/validation', lines: [[212, 222]], passage: 'VPP' },
        { document: 'calico-docs/ipsec', lines: [[17, 20]] },
      ],
    },
    'security.egress-gateway': {
      support: 'no',
      value: 'Ruled out over the VPC CNI in every edition',
      reason:
        'Calico Enterprise needs its own CNI and IPAM to choose the address of a gateway and calls the VPC CNI incompatible. Open source has no gateway.',
      sources: [
        { document: 'calico-docs/egress-gateway-aws', lines: [[173, 183]] },
        { document: 'calico-docs/calico-product-editions', lines: [43] },
      ],
    },
    'observability.metrics': {
      support: 'yes',
      value: 'From Felix and Typha; addresses from the VPC CNI',
      reason:
        'The components of Calico serve their metrics as anywhere. Those on IPAM have nothing to count here; `ipamd` of the VPC CNI and `cni-metrics-helper` have the figures on addresses.',
      default: 'Felix and Typha off, `ipamd` on',
      sources: [
        { document: 'calico-docs/monitor-component-metrics', lines: [70, 114] },
        { document: 'tigera-operator/validation', lines: [[101, 116]], passage: 'IPAM by CNI' },
        { document: 'vpc-cni/readme', lines: [[427, 434]], passage: 'Metrics of ipamd' },
        { document: 'vpc-cni/cni-metrics-helper-readme', lines: [[1, 64]] },
      ],
    },
    'services.dsr': {
      support: 'partial',
      missing: 'clients behind a load balancer, and nodes in several subnets',
      value: 'eBPF mode, one subnet, no load balancer in front',
      reason:
        'On AWS all nodes have to share a subnet with the source/destination check off, and a load balancer expects replies from the node it called. No page tests direct return over the VPC CNI, and eBPF mode has its own faults there.',
      conditions: [
        'eBPF data plane with `bpfExternalServiceMode: DSR`',
        'source/destination check off on the interfaces of the nodes',
      ],
      default: 'off',
      sources: [
        { document: 'calico-docs/enabling-ebpf', lines: [[401, 412]] },
        { document: 'calico-docs/troubleshoot-ebpf', lines: [[34, 39]] },
      ],
    },
    'services.maglev': {
      support: 'partial',
      missing: 'an announcement of Service addresses, which BGP would make',
      value: 'In eBPF mode, for addresses you route to the nodes',
      reason:
        'Maglev asks for direct server return and for a Service address that the network leads to several nodes. It leaves NodePorts out, which AWS load balancers with instance targets use, and with IP targets they call the pods themselves.',
      conditions: [
        'eBPF data plane in direct server return mode',
        'Linux nodes only, in one subnet',
      ],
      default: 'off',
      since: 'v3.32.0',
      sources: [
        { document: 'calico-docs/add-maglev-load-balancing', lines: [[13, 31]] },
        {
          document: 'calico-docs/enabling-ebpf',
          lines: [406],
          passage: 'Direct return on AWS',
        },
        {
          document: 'tigera-operator/core-controller',
          lines: [[595, 598]],
          passage: 'BGP off with other CNIs',
        },
        { document: 'aws-load-balancer-controller/how-it-works', lines: [[47, 48]] },
      ],
    },
    'services.bgp-service-ips': {
      support: 'no',
      value: 'No BGP in this mode',
      reason:
        'The operator leaves BGP off for a CNI other than its own, and rejects `Enabled` once an IP pool is listed.',
      sources: [
        {
          document: 'tigera-operator/core-controller',
          lines: [[581, 598]],
          passage: 'BGP off with other CNIs',
        },
        { document: 'tigera-operator/validation', lines: [[194, 208]] },
        { document: 'calico-docs/managed-public-cloud-eks', lines: [[79, 84]] },
      ],
    },
    'services.topology-aware': {
      support: 'external',
      provider: 'kube-proxy',
      value: 'kube-proxy decides; Calico does in eBPF mode only',
      reason:
        'With the iptables data plane that the operator chooses, kube-proxy picks the backends. The zone filter of Calico is part of its eBPF proxy.',
      sources: [
        { document: 'calico/topology', lines: [[46, 53]] },
        { document: 'tigera-operator/core-controller', lines: [[549, 553]], passage: 'Default' },
        {
          document: 'eks-best-practices/cost-opt-networking',
          lines: [[30, 38], 77],
        },
      ],
    },
    'services.service-mesh': {
      support: 'partial',
      missing: 'general availability; HTTP rules of Calico through Istio sidecars',
      value: 'Bundled Istio ambient mode, as tech preview',
      reason:
        'The `Istio` resource asks for the operator alone. The guide to HTTP rules beside sidecars asks for the CNI plugin of Calico, and nobody says how they fare without it.',
      conditions: ['eBPF mode: connect-time load balancing off'],
      default: 'off',
      since: 'v3.32.0 as tech preview',
      sources: [
        { document: 'calico-docs/deploy-istio-ambient', lines: [[9, 25]] },
        { document: 'calico-docs/app-layer-policy', lines: [[21, 25]], passage: 'Requirements' },
      ],
    },
    'multicluster.vm-bare-metal': {
      support: 'yes',
      value: 'Hosts outside the cluster; no KubeVirt live migration',
      reason:
        'Felix on such a host takes its policy from the datastore and asks for no network of Calico. What the general answer says of OpenStack and of migrating KubeVirt machines rests on Calico networking.',
      conditions: ['Linux hosts'],
      sources: [
        { document: 'calico-docs/about', lines: [[15, 36]] },
        { document: 'calico-docs/kubevirt-networking', lines: [[43, 52]] },
      ],
    },
  },
  sources: [
    { document: 'calico-docs/managed-public-cloud-eks', lines: [[11, 124]] },
    {
      document: 'calico-docs/deploy-istio-ambient',
      lines: [[46, 60]],
      passage: 'kubectl get tigerastatus',
    },
    { document: 'vpc-cni/readme', lines: [[599, 628]], passage: 'ANNOTATE_POD_IP' },
    { document: 'vpc-cni/aws-k8s-cni', lines: [330], passage: 'Policy agent off by default' },
    { document: 'tigera-operator/node', lines: [[1695, 1711]], passage: 'Settings for Felix' },
    {
      document: 'eks-user-guide/alternate-cni-plugins',
      lines: [
        [14, 28],
        [50, 58],
      ],
    },
    { document: 'eks-user-guide/security-groups-for-pods', lines: [47], passage: 'Calico' },
    {
      document: 'eks-best-practices/network',
      lines: [[467, 477]],
      passage: 'One policy engine in a cluster',
    },
  ],
  reviewed: '2026-11-27',
} as const satisfies Mode<'amazon-vpc-cni' | 'calico'>;
