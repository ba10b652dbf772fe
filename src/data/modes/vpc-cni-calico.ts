import type { Mode } from '../mode.ts';
import { fargateBeside, ipTargets, podSubnets, warmPool } from './conditions.ts';

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
    'the right to patch pods for the `aws-node` service account, which the EKS add-on has',
    'IPv6 clusters: `ENABLE_V4_EGRESS=false` before pods start, and `nodeAddressAutodetectionV6` in the `Installation`',
    'Calico policy on pods with security groups: VPC CNI v1.11.0 or newer with `POD_SECURITY_GROUP_ENFORCING_MODE=standard`',
  ],
  supportedBy:
    'AWS supports the VPC CNI. For another plugin it names Tigera as a partner and advises a contract or skills of your own. The table of editions gives open-source Calico support by its community, Calico Cloud and Enterprise Standard or Business support.',
  same: [
    {
      features: [
        'networking.native-routing',
        'networking.encapsulation',
        'networking.bgp',
        'networking.snat',
      ],
      reason:
        'The VPC CNI alone gives addresses and routes and translates what leaves the VPC. For the CNI type `AmazonVPC` the operator leaves BGP off, takes no pool with an overlay and makes none by itself. In IPv6 clusters Calico policy takes `ENABLE_V4_EGRESS=false`, and so ends the way of pods to IPv4.',
      sources: [
        { document: 'calico-docs/managed-public-cloud-eks', lines: [[23, 36]] },
        {
          document: 'tigera-operator/validation',
          lines: [
            [101, 116],
            [194, 208],
          ],
        },
        {
          document: 'tigera-operator/core-controller',
          lines: [[581, 598]],
          passage: 'BGP off with other CNIs',
        },
        {
          document: 'tigera-operator/defaults',
          lines: [[108, 113]],
          passage: 'Pools for Calico IPAM alone',
        },
        {
          document: 'vpc-cni/readme',
          lines: [231, 237, 238, [630, 650], [703, 711]],
          passage: 'SNAT; IPv4 or IPv6; IPv4 egress',
        },
      ],
    },
    {
      features: ['networking.chaining'],
      of: 'calico',
      reason: 'This pairing is one of those that the answer lists, with the same parts left out.',
      sources: [{ document: 'calico-docs/managed-public-cloud-eks', lines: [[21, 111]] }],
    },
    {
      features: ['networking.multicast'],
      reason:
        'Calico adds nothing to it: in its own networks, too, multicast is not part of the product.',
      sources: [
        { document: 'web/github-com-aws-amazon-vpc-cni-k8s-issues-2164' },
        { document: 'calico-docs/faq', lines: [[496, 501]] },
      ],
    },
    {
      features: [
        'policy.admin-network-policy',
        'policy.cluster-wide',
        'policy.deny-and-order',
        'policy.protocols-ports',
        'policy.delegation',
        'policy.host',
        'policy.service-account',
        'policy.network-sets',
      ],
      reason:
        'The guide to this mode offers the full policy APIs of Kubernetes and of Calico. Which pods escape it stands under Kubernetes NetworkPolicy, and what Windows nodes skip, and do at staged policies, in the row on them.',
      sources: [
        {
          document: 'calico-docs/managed-public-cloud-eks',
          lines: [17, [23, 36], [85, 110]],
          passage: 'Policy API and its API server',
        },
      ],
    },
    {
      features: ['policy.staged-audit'],
      reason:
        'The guide to this mode installs the policy API and the flow logs, in which staged policies show. On Windows nodes, by the code of v3.32.1, a staged policy can end its tier there with a denial, unless the default action of the tier is `Pass`.',
      sources: [
        {
          document: 'calico-docs/managed-public-cloud-eks',
          lines: [17, [23, 36], [85, 110]],
          passage: 'Policy API, its API server, and flow logs',
        },
        { document: 'calico/windows-policies', lines: [[41, 45]], passage: 'Rules skipped' },
        {
          document: 'calico/event-sequencer',
          lines: [
            [1250, 1262],
            [1273, 1284],
          ],
          passage: 'Policies of a pod',
        },
        { document: 'calico/windows-endpoints', lines: [[378, 395]], passage: 'Rules by policy' },
        {
          document: 'calico/windows-rules',
          lines: [
            [142, 146],
            [174, 181],
          ],
          passage: 'A policy without rules',
        },
      ],
    },
    {
      features: ['policy.imds-pod-identity'],
      reason:
        'The pods that the answer calls out of reach, and its conditions on them, are those of this mode. They are pods with security groups, and IPv6 pods with IPv4 egress or without the setting of the operator.',
      sources: [
        { document: 'calico-docs/managed-public-cloud-eks', lines: [[32, 36]] },
        { document: 'eks-user-guide/security-groups-for-pods', lines: [47], passage: 'Calico' },
        { document: 'tigera-operator/node', lines: [[1614, 1641]], passage: 'IPv6 of Felix' },
      ],
    },
    {
      features: [
        'policy.fqdn',
        'observability.l7-visibility',
        'observability.service-map',
        'observability.packet-capture',
        'security.runtime-detection',
        'multicluster.policy',
        'multicluster.services',
      ],
      reason:
        'Paid editions hold these features; Calico Enterprise can be installed over the VPC CNI. On Windows nodes policy by DNS name is a tech preview. Cluster mesh accepts routes of the VPC and, as an overlay without the CNI plugin of Calico, WireGuard alone.',
      sources: [
        {
          document: 'calico-docs/calico-product-editions',
          lines: [23, 44, 53, [61, 64], 74, 76, 79],
        },
        { document: 'calico-docs/install-on-clusters-eks', lines: [[26, 39]] },
        { document: 'calico-docs/windows-dns-policy', lines: [[7, 11]], passage: 'Windows' },
        {
          document: 'calico-docs/windows-cloud-limitations',
          lines: [[192, 200]],
          passage: 'Windows in Calico Cloud',
        },
        { document: 'calico-docs/federation-overview', lines: [[32, 38]] },
        { document: 'calico-docs/federation-kubeconfig', lines: [[18, 29]], passage: 'Overlays' },
      ],
    },
    {
      features: [
        'observability.flow-logs',
        'observability.ui',
        'observability.policy-verdicts',
        'observability.export',
        'policy.troubleshooting',
      ],
      reason:
        'The guide to this mode installs Goldmane and Whisker, and the limits that it names concern policy, not these tools. By the code open-source Felix reports no flows of Windows nodes; Calico Enterprise and Calico Cloud have flow logs there.',
      sources: [
        { document: 'calico-docs/managed-public-cloud-eks', lines: [[23, 110]] },
        { document: 'calico/windows-driver', lines: [[35, 59]], passage: 'No flow collector' },
        {
          document: 'calico-docs/windows-enterprise-limitations',
          lines: [[180, 189]],
          passage: 'Flow logs in Calico Enterprise',
        },
        {
          document: 'calico-docs/windows-cloud-limitations',
          lines: [[181, 190]],
          passage: 'Flow logs in Calico Cloud',
        },
      ],
    },
    {
      features: ['aws.eks-anywhere'],
      reason: 'The mode needs the VPC CNI, which takes pod addresses from interfaces of EC2.',
      sources: [{ document: 'vpc-cni/cni-proposal', lines: [[22, 25]] }],
    },
    {
      features: ['aws.eni-mode'],
      reason: 'The VPC CNI gives pods their addresses here too, and Calico adds none of its own.',
      sources: [
        {
          document: 'calico-docs/determine-best-networking',
          lines: [189],
          passage: 'Pod addresses from the VPC',
        },
        { document: 'tigera-operator/validation', lines: [[101, 116]], passage: 'IPAM by CNI' },
      ],
    },
    {
      features: ['aws.auto-mode'],
      of: 'calico',
      reason: 'Auto Mode excludes a second policy plugin, not only a second CNI.',
      sources: [{ document: 'eks-user-guide/alternate-cni-plugins', lines: [58] }],
    },
    {
      features: ['ipam.static-ip'],
      reason: 'With this CNI type the operator admits no IPAM but that of the VPC CNI.',
      sources: [
        { document: 'tigera-operator/validation', lines: [[101, 116]], passage: 'IPAM by CNI' },
      ],
    },
    {
      features: ['services.gateway-api', 'security.mtls'],
      reason:
        'The prerequisites of both name an installation by the operator and no CNI plugin; a Gateway also needs Services of type LoadBalancer, which EKS serves.',
      sources: [
        { document: 'calico-docs/create-ingress-gateway', lines: [[24, 28]] },
        { document: 'calico-docs/deploy-istio-ambient', lines: [[16, 25]] },
        {
          document: 'eks-best-practices/loadbalancing',
          lines: [[80, 87]],
          passage: 'Services of type LoadBalancer',
        },
      ],
    },
    {
      features: ['services.ingress', 'services.l2-announce'],
      reason:
        'The gateway of Calico v3.32 lists no Ingress, and announcements are left to BGP. The answers to ARP that v3.33 adds fail in a VPC, which filters ARP, unless the address is assigned to the interface of the node.',
      sources: [
        { document: 'calico-docs/about-calico-ingress-gateway', lines: [[50, 65]] },
        { document: 'calico-docs/service-loadbalancer', lines: [146], passage: 'BGP alone' },
        { document: 'calico/release-notes-v3-33-0', lines: [206], passage: 'Answers to ARP' },
        {
          document: 'calico-docs/local-subnet-l2-reachability',
          lines: [38],
          passage: 'AWS filters ARP',
        },
      ],
    },
    {
      features: ['security.fips', 'operations.cli'],
      reason:
        'The guides to FIPS mode and to `calicoctl` are those of Calico and name no CNI plugin; they do not speak of the images of the VPC CNI.',
      sources: [
        { document: 'calico-docs/fips', lines: [[23, 62]] },
        { document: 'calico-docs/calicoctl-overview', lines: [[33, 57]] },
      ],
    },
    {
      features: ['multicluster.connect'],
      of: 'amazon-vpc-cni',
      reason:
        'BGP, by which Calico makes pods routable beyond the cluster, is off here, so the VPC and what it is connected to carry the traffic.',
      sources: [
        { document: 'calico-docs/determine-best-networking', lines: [[87, 93]], passage: 'BGP' },
        {
          document: 'tigera-operator/core-controller',
          lines: [[595, 598]],
          passage: 'BGP off with other CNIs',
        },
        { document: 'eks-best-practices/subnets', lines: [[96, 108]] },
      ],
    },
  ],
  answers: {
    'networking.kube-proxy-replacement': {
      support: 'partial',
      missing:
        'sound pod traffic: v3.32.0 and .1 on kernel 6.10+, VPC CNI v1.23.0 and .1 with iptables-nft',
      of: 'calico',
      value: 'Opt-in eBPF mode, with faults in the compared releases',
      reason:
        'Calico lists EKS for its eBPF mode and says that it works with the CNI of EKS. But v3.32.0 and v3.32.1 mark ordinary pod packets so that those of further ENIs leave by the first one on kernel 6.10 and newer, mended in v3.32.2. On IPv4 nodes with iptables-nft VPC CNI v1.23.0, and v1.23.1 by its code, sets the whole packet mark and so clears those of Calico, unless SNAT is external. The report of September 2026 came from Calico Enterprise, and its repair was open when read.',
      conditions: [
        '`calicoNetwork.linuxDataplane: BPF` and the address of the API server in the ConfigMap `kubernetes-services-endpoint`',
        'kube-proxy kept off the nodes, and out of IPVS mode with nodes restarted before the switch',
        'kernel 5.10 or newer, or 4.18.0-305 of RHEL 8.4, and eBPF on all nodes, none of them Windows',
        'nodes with x86-64 or arm64',
        'VXLAN allowed between nodes, for NodePorts',
        'immutable operating systems: a writable `CgroupV2Path` in the FelixConfiguration',
        'no SCTP, in policy or Services, and no tagged VLAN devices',
      ],
      because:
        'v3.32.0 has the fault with further ENIs as well, and the page leaves SCTP out of policy as well as of Services.',
      default: 'off; the operator chooses iptables',
      sources: [
        {
          document: 'calico-docs/install',
          lines: [
            [39, 110],
            [287, 304],
            [326, 341],
            [467, 476],
          ],
        },
        {
          document: 'calico-docs/enabling-ebpf',
          lines: [
            [71, 92],
            [271, 288],
            [368, 373],
          ],
          passage: 'Limits of eBPF mode, the way out of IPVS, the switch',
        },
        { document: 'tigera-operator/core-controller', lines: [[549, 553]], passage: 'Default' },
        { document: 'calico/release-notes-v3-32-2', lines: [29] },
        { document: 'web/github-com-projectcalico-calico-pull-13260' },
        { document: 'web/github-com-aws-amazon-vpc-cni-k8s-issues-3872' },
        { document: 'web/github-com-aws-amazon-vpc-cni-k8s-pull-3875' },
        { document: 'vpc-cni/nftables-connmark', lines: [[68, 83], 113, [490, 503]] },
        {
          document: 'vpc-cni/network',
          lines: [[443, 457]],
          passage: 'Not for IPv6 or external SNAT',
        },
        {
          document: 'vpc-cni-master/nftables-connmark',
          lines: [[490, 503]],
          passage: 'The same in v1.23.1',
        },
      ],
    },
    'networking.kube-proxy-modes': {
      support: 'yes',
      value: 'iptables, IPVS; nftables where both plugins suit it',
      reason:
        'AWS calls the VPC CNI compatible with nftables mode from v1.23.0 on, and Calico follows kube-proxy into it with `linuxDataplane: Nftables`; the operator chooses iptables. Calico notices IPVS mode, which Kubernetes has deprecated, when calico-node starts. Each project speaks of its own part; none of the pages describes nftables for both together.',
      conditions: [
        'nftables: VPC CNI v1.23.0, and `calicoNetwork.linuxDataplane: Nftables`',
        'nftables: Kubernetes 1.33 for the kube-proxy add-on, where AWS recommends 1.36, and Linux 5.13 with `nft` 1.0.1',
        'IPVS: `ipvsadm` and kernel modules on the nodes, and calico-node restarted after a change',
        'IPVS: by the guide of Calico, Services of type NodePort',
        'IPVS above 1,022 pods on a node: a larger `IptablesMarkMask` may be needed',
        'IPVS with another NodePort range: the same in `KubeNodePortRange` of Felix',
        'nodes that joined before the switch: a restart of kube-proxy',
        'advised: node, kube-proxy and VPC CNI on one variant of iptables, legacy or nft; a switch takes drained nodes or rules mended by hand',
        'IPVS with security groups for pods: `POD_SECURITY_GROUP_ENFORCING_MODE=standard`',
        'nftables in large clusters: kube-proxy 1.36 and Linux 6.18 or a backport, against slow rule syncs and CPU soft lockups',
      ],
      default: 'kube-proxy in iptables mode; the operator sets iptables',
      because:
        'the guide to IPVS asks for Services of type NodePort, AWS recommends nftables mode from Kubernetes 1.36 on, and a switch takes a restart of kube-proxy on present nodes.',
      sources: [
        { document: 'eks-best-practices-nftables/nftables', lines: [[13, 49], 77, [87, 91]] },
        {
          document: 'tigera-operator/core-controller',
          lines: [
            [549, 553],
            [1900, 1915],
          ],
          passage: 'Mode of Felix',
        },
        { document: 'calico-docs/nftables', lines: [[18, 38], 125] },
        { document: 'calico-docs/use-ipvs', lines: [[30, 36], 40, [42, 47], 51, 55] },
        { document: 'eks-best-practices/ipvs', lines: [[30, 62], 136] },
        {
          document: 'vpc-cni/readme',
          lines: [517, 660],
          passage: 'Strict mode and kube-proxy; variants of iptables',
        },
        { document: 'web/github-com-kubernetes-enhancements-issues-5495' },
        { document: 'vpc-cni/troubleshooting', lines: [251], passage: 'Choice of the variant' },
      ],
      reviewed: '2026-11-29',
    },
    'networking.ipv6': {
      support: 'partial',
      missing: 'IPv4 egress for pods that are to obey policy',
      value: 'IPv6 pods; Calico policy only without IPv4 egress',
      reason:
        'Calico does not support enforcing policy on IPv6 pods while `ENABLE_V4_EGRESS` is `true`, and the VPC CNI sets that by default. The operator also switches the IPv6 support of Felix on only where the `Installation` detects an IPv6 address of the node, which the guide to this mode leaves out.',
      conditions: [
        '`ENABLE_V4_EGRESS=false` (v1.15.1 or newer) on `aws-node`, and new pods',
        '`calicoNetwork.nodeAddressAutodetectionV6` in the `Installation`',
        'address family chosen at cluster creation, by the user guide with VPC CNI v1.10.1 or newer',
        'prefix delegation, on Nitro instances with Linux',
        'an IAM policy for IPv6 on the role of the nodes or of the CNI',
        'VPC and subnets with an IPv6 range beside the IPv4 one, and node subnets that assign IPv6 addresses by themselves',
        'route tables and security groups of the VPC that serve IPv6',
        'self-managed node groups: bootstrap arguments for IPv6',
        'load balancers to the pods: AWS Load Balancer Controller 2.3.1 or newer, in IP mode',
        'no downgrade of the VPC CNI below v1.10.1 before all nodes are gone',
        'neither the driver for FSx for Lustre nor the IPv6 endpoint of the instance metadata',
      ],
      default: 'off: new clusters use IPv4',
      because:
        'the user guide also asks for IPv6 in subnets, routes and security groups, for bootstrap arguments and for a version of the AWS Load Balancer Controller.',
      sources: [
        { document: 'calico-docs/managed-public-cloud-eks', lines: [34, [79, 84]] },
        {
          document: 'eks-user-guide/cni-ipv6',
          lines: [18, 20, [31, 37], [52, 67]],
          passage: 'Choice of the family, what it takes',
        },
        {
          document: 'vpc-cni/readme',
          lines: [
            [640, 650],
            [703, 711],
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
      reviewed: '2026-11-29',
    },
    'networking.dual-stack': {
      support: 'no',
      value: 'One family; IPv6 pods under policy have no way to IPv4',
      reason:
        'EKS gives pods and Services one family, and the VPC CNI treats a configuration with both as invalid. The way to IPv4 that IPv6 pods have by default goes off for Calico policy (`ENABLE_V4_EGRESS=false`). The reverse, `ENABLE_V6_EGRESS`, is off by default; whether Calico policy covers it, no page read says.',
      because: 'Calico does not support policy on IPv6 pods that have a way out to IPv4.',
      sources: [
        {
          document: 'vpc-cni/readme',
          lines: [
            [636, 650],
            [689, 713],
          ],
          passage: 'One family, egress to the other',
        },
        { document: 'eks-user-guide/cni-ipv6', lines: [18], passage: 'No dual stack' },
        { document: 'calico-docs/managed-public-cloud-eks', lines: [34] },
      ],
    },
    'networking.windows': {
      support: 'partial',
      missing:
        'IPv6, custom networking, groups, WireGuard, host, L7 or staged policy, flow logs, eBPF, some rules',
      because:
        'the pages ask for releases and the API server address, and rule out custom networking, Fargate and hybrid nodes; by the code a staged policy can deny.',
      value: 'VPC CNI for Windows, with Calico policy',
      reason:
        'EKS with the VPC CNI is on the list of Windows platforms of Calico, so Windows pods get the policy that the VPC CNI itself does not enforce there. The driver skips rules with negated matches, ICMP types, named ports or the action `Log` and notes that in its log, so a skipped `Deny` can let traffic pass. By the code a staged policy ends its tier there, with a deny unless the tier says `Pass`. A change of policy or a restart of Felix can reset connections between pods; a node has a single ENI, which bounds its pods.',
      conditions: [
        '`enable-windows-ipam: "true"` in the ConfigMap `amazon-vpc-cni`',
        '`calicoNetwork.windowsDataplane: HNS` in the `Installation`; the guide sets `serviceCIDRs` too, which the operator demands with the CNI plugin of Calico alone',
        'the address of the API server in the ConfigMap `kubernetes-services-endpoint`',
        'Windows Server 1809 from build 17763.1432, or 2022 from build 20348.169',
        'Kubernetes 1.22 or newer and containerd 1.6 or newer',
        'a Linux node for the control components, three for a highly available Typha',
        'an IPv4 cluster, and neither Auto Mode, Fargate nor hybrid nodes',
        'a platform version of the cluster that the AWS guide lists, or a later one',
        '`AmazonEKSVPCResourceController` on the role of the cluster',
        'instance role of the nodes: right to get namespaces and secrets of `calico-system`, and the RBAC group of kube-proxy for Windows',
        'no eBPF data plane in the cluster',
        'above 100 Services: direct server return advised, as the node may run out of ports',
      ],
      default: 'off',
      sources: [
        {
          document: 'calico-docs/requirements',
          lines: [[12, 27], [49, 59], 100, [104, 128]],
        },
        {
          document: 'calico-docs/limitations',
          lines: [
            [11, 18],
            [115, 122],
          ],
        },
        {
          document: 'calico/windows-rules',
          lines: [
            [142, 146],
            [174, 181],
            [257, 312],
            [355, 357],
          ],
        },
        {
          document: 'calico/windows-policies',
          lines: [[41, 45]],
          passage: 'Staged policies skipped',
        },
        {
          document: 'calico/event-sequencer',
          lines: [
            [1250, 1262],
            [1273, 1284],
          ],
          passage: 'Policies of a pod',
        },
        { document: 'calico/windows-endpoints', lines: [[378, 395]], passage: 'Rules by policy' },
        { document: 'calico-docs/tier', lines: [31], passage: 'End of a tier' },
        { document: 'calico/windows-driver', lines: [[35, 59]], passage: 'No flow collector' },
        {
          document: 'calico-docs/windows-operator-steps',
          lines: [
            [125, 141],
            [148, 156],
          ],
        },
        { document: 'tigera-operator/validation', lines: [[389, 396]], passage: 'Windows' },
        { document: 'tigera-operator/core-controller', lines: [[555, 559]], passage: 'Default' },
        { document: 'vpc-cni/aws-k8s-cni', lines: [[71, 89]], passage: 'amazon-vpc-cni ConfigMap' },
        {
          document: 'eks-user-guide-2024/windows-support',
          lines: [22, 24, [26, 32], [40, 71], 78, 104, 122, [130, 157]],
        },
        {
          document: 'eks-user-guide/cni-network-policy',
          lines: [41],
          passage: 'Policy of the VPC CNI',
        },
        { document: 'calico-docs/install', lines: [100], passage: 'Windows and eBPF' },
        {
          document: 'eks-best-practices/networking',
          lines: [[15, 17], [55, 59], 96, [103, 109]],
          passage: 'Windows nodes and policy',
        },
      ],
      reviewed: '2026-11-29',
    },
    'networking.multi-interface': {
      support: 'partial',
      missing: 'multi-NIC pods of the VPC CNI, and policy on further interfaces',
      value: 'By Multus; Calico drops traffic of further `eni` interfaces',
      because:
        'it is the traffic of these interfaces that Felix drops, and only pods with an annotation have them.',
      reason:
        'The VPC CNI names the second and later interfaces of a multi-NIC pod by a hash with their number, and Felix knows the name without a number only. By the code it drops traffic of every other interface with the prefix `eni` in iptables and nftables mode, and what Multus adds under other names it does not filter. The page of AWS on Multus calls it compatible with policies that name further addresses and ports, and names no engine.',
      conditions: [
        'no multi-NIC pods (`ENABLE_MULTI_NIC` and its annotation) with Calico in iptables or nftables mode',
        'Multus: the tag `node.k8s.amazonaws.com/no_manage` on its network interfaces',
        'Multus: AWS supports neither the VPC CNI on the further interfaces nor their addresses',
      ],
      default: 'one interface for each pod',
      sources: [
        { document: 'vpc-cni/names', lines: [[10, 26]] },
        { document: 'vpc-cni/cni', lines: [[238, 247]], passage: 'A name for each interface' },
        {
          document: 'calico/workload-endpoint-default',
          lines: [[75, 93], 155],
        },
        { document: 'calico/static', lines: [[636, 650]], passage: 'Interfaces by prefix' },
        { document: 'calico/dispatch', lines: [[50, 58]] },
        { document: 'vpc-cni/readme', lines: [[761, 779]], passage: 'ENABLE_MULTI_NIC' },
        { document: 'eks-user-guide/pod-multus', lines: [[13, 29]] },
      ],
      reviewed: '2026-11-29',
    },
    'networking.rdma-sriov': {
      support: 'external',
      provider: 'EFA device plugin or EFA DRA driver (DRANET)',
      value: 'EFA by device plugin or DRANET; no multi-NIC pods',
      because:
        'the guide asks for EFA software, which of the AL2023 images those for NVIDIA and Neuron have, and for MOFED off in the plugin of NVIDIA, and calls the DRA driver an upstream project.',
      reason:
        'The device comes from a device plugin or the DRA driver, outside either CNI. The part of the VPC CNI, addresses on further cards by `ENABLE_MULTI_NIC`, does not go with Calico in iptables and nftables mode. By its code Calico there drops the traffic of those interfaces. No page read speaks of EFA in pods under Calico policy.',
      conditions: [
        'instance type with EFA',
        'EFA software on the nodes, which the Bottlerocket images of EKS and its AL2023 images for NVIDIA and Neuron bring along',
        'device plugin or DRA driver, which the AL2023 and Bottlerocket images leave out, installed besides',
        'device plugin beside that of NVIDIA from v0.19.0 on: MOFED off in the latter',
        'a security group that admits all traffic to and from itself',
        'DRA driver: Kubernetes 1.34 or newer, and no device plugin for EFA on the same node, where the two oversubscribe devices unnoticed',
        'DRA driver: with Karpenter for static capacity only',
        'accelerators next to their EFA: the DRA drivers, or, with the plugin, the accelerated AL2023 images of EKS',
      ],
      sources: [
        {
          document: 'eks-user-guide/device-management-efa',
          lines: [[13, 54]],
          passage: 'DRA driver and device plugin',
        },
        {
          document: 'eks-user-guide/device-management-efa',
          passage: 'Security group; installation of driver or plugin',
        },
        { document: 'vpc-cni/readme', lines: [[761, 773]], passage: 'ENABLE_MULTI_NIC' },
        { document: 'vpc-cni/names', lines: [[10, 26]], passage: 'Further interfaces' },
        { document: 'calico/workload-endpoint-default', lines: [[75, 93], 155] },
        { document: 'calico/static', lines: [[636, 650]], passage: 'Interfaces by prefix' },
        { document: 'calico/dispatch', lines: [[50, 58]] },
      ],
      reviewed: '2026-11-29',
    },
    'networking.bandwidth': {
      support: 'yes',
      of: 'calico',
      value: 'QoS annotations of Calico, or the bandwidth plugin',
      reason:
        'Felix reads the limits from the pod object and sets them on its interface by name, without the CNI plugin of Calico. As the policy of the VPC CNI is off, its bandwidth plugin is free as well; both read the annotations `kubernetes.io/*-bandwidth`. No page read speaks of limits in this pairing.',
      conditions: [
        'Linux nodes',
        'bandwidth limits in eBPF mode: kernel 6.6 or newer and the attach type TCX',
        'connection limits outside eBPF mode only',
        'limits of Calico on pods with security groups: by the code `POD_SECURITY_GROUP_ENFORCING_MODE=standard`, as it looks for `eni` names',
        'the bandwidth plugin: `ENABLE_BANDWIDTH_PLUGIN=true`',
      ],
      since: 'v3.30.0; v3.31.0 for eBPF and DSCP',
      because:
        'Felix sets limits by the `eni` name of an interface, which pods with security groups have in one mode alone.',
      sources: [
        {
          document: 'calico/workload-endpoint-default',
          lines: [[75, 93], 155, [341, 375]],
          passage: 'Name of the interface, limits read from the pod',
        },
        { document: 'calico/qos-controls', lines: [[28, 131]] },
        {
          document: 'calico-docs/qos-controls',
          lines: [[25, 31], [45, 47], 94, [147, 160]],
        },
        { document: 'vpc-cni/sgpp', lines: [[9, 21]], passage: 'Names of interfaces' },
        {
          document: 'calico/windows-managers',
          lines: [[181, 197]],
          passage: 'No limits on Windows',
        },
        { document: 'vpc-cni/readme', lines: [[589, 597]], passage: 'Bandwidth plugin' },
        { document: 'calico-docs/version-3-30-release-notes-index', lines: [[60, 65], 260] },
        {
          document: 'calico-docs/version-3-31-release-notes-index',
          lines: [[44, 49], [53, 56], 256],
          passage: 'eBPF and DSCP',
        },
      ],
    },
    'policy.summary': {
      support: 'yes',
      value: 'Kubernetes and Calico policy with tiers, up to layer 4',
      reason:
        'Felix enforces it on the interfaces with the prefix `eni`, those of the VPC CNI. The HTTP rules of the general answer ask for the CNI plugin of Calico, so they do not count here.',
      conditions: [
        'network policy of the VPC CNI off',
        'not on Fargate or in Auto Mode',
        'IPv6 clusters: `ENABLE_V4_EGRESS=false` (v1.15.1 or newer) before pods start, and `nodeAddressAutodetectionV6` in the `Installation`',
        'pods with security groups: VPC CNI v1.11.0 or newer, `POD_SECURITY_GROUP_ENFORCING_MODE=standard`',
      ],
      because:
        'Calico does not reach IPv6 pods with IPv4 egress, a switch of v1.15.1, or without an operator setting, nor pods with security groups before v1.11.0 or under `strict`.',
      sources: [
        {
          document: 'calico-docs/managed-public-cloud-eks',
          lines: [[15, 47]],
        },
        {
          document: 'tigera-operator/node',
          lines: [
            [1614, 1641],
            [1695, 1698],
          ],
          passage: 'IPv6 of Felix, prefix of interfaces',
        },
        { document: 'tigera-operator/node', lines: [[1000, 1012]], passage: 'Not on Fargate' },
        { document: 'calico-docs/tiered-policy', lines: [[9, 19]], passage: 'Tiers' },
        { document: 'calico-docs/app-layer-policy', lines: [[21, 25]], passage: 'Requirements' },
        { document: 'vpc-cni/readme', lines: [[703, 711]], passage: 'ENABLE_V4_EGRESS' },
        { document: 'eks-user-guide/alternate-cni-plugins', lines: [14, 58] },
        { document: 'eks-user-guide/security-groups-for-pods', lines: [47], passage: 'Calico' },
      ],
      reviewed: '2026-11-29',
    },
    'policy.k8s-networkpolicy': {
      support: 'yes',
      value: 'By Felix; two defaults exempt pods',
      reason:
        'They exempt pods with security groups of their own under `POD_SECURITY_GROUP_ENFORCING_MODE=strict`, whose interfaces are named `vlan` so that Calico leaves them alone, and IPv6 pods with IPv4 egress. AWS warns that the right to patch pods widens what the VPC CNI may do.',
      conditions: [
        'network policy of the VPC CNI off, as it conflicts with Calico',
        '`ANNOTATE_POD_IP=true`, with the right to patch pods, so that Felix learns the address of a new pod early',
        '`POD_SECURITY_GROUP_ENFORCING_MODE=standard` for pods with security groups, and VPC CNI v1.11.0 or newer',
        '`ENABLE_V4_EGRESS=false` (v1.15.1 or newer) for IPv6 pods before they start, and `nodeAddressAutodetectionV6` in the `Installation`',
        'EC2 nodes: neither Fargate nor Auto Mode',
        'no SCTP once eBPF mode is chosen',
        'on Windows nodes neither `except` in CIDRs nor named ports',
        'pods off the host network',
      ],
      because:
        'on Fargate pods escape as well, since the operator keeps calico-node off, Auto Mode takes no second policy plugin, and two settings ask for v1.15.1 and a right.',
      default: 'a pod that no policy selects allows all traffic',
      sources: [
        { document: 'calico-docs/managed-public-cloud-eks', lines: [[32, 49]] },
        { document: 'calico-docs/enabling-ebpf', lines: [91], passage: 'SCTP in eBPF mode' },
        { document: 'calico/windows-rules', lines: [[296, 312]] },
        {
          document: 'calico/conversion',
          lines: [
            [134, 142],
            [668, 684],
          ],
          passage: 'except',
        },
        { document: 'vpc-cni/sgpp', lines: [[9, 21]] },
        { document: 'eks-user-guide/security-groups-for-pods', lines: [47], passage: 'Calico' },
        {
          document: 'vpc-cni/readme',
          lines: [
            [599, 609],
            [703, 711],
          ],
          passage: 'ANNOTATE_POD_IP, ENABLE_V4_EGRESS',
        },
        { document: 'tigera-operator/node', lines: [[1614, 1641]], passage: 'IPv6 of Felix' },
        { document: 'calico-docs/kubernetes-default-deny', lines: [[28, 32]] },
        { document: 'tigera-operator/node', lines: [[1000, 1012]], passage: 'Not on Fargate' },
        { document: 'eks-user-guide/alternate-cni-plugins', lines: [[50, 54], 58] },
      ],
      reviewed: '2026-11-29',
    },
    'policy.l7': {
      support: 'unknown',
      searched:
        'The guide to application layer policy, which asks for the CNI plugin of Calico, and the EKS page, which is silent on it. Neither says whether the sidecars work over the VPC CNI.',
      sources: [
        { document: 'calico-docs/app-layer-policy', lines: [[21, 40]] },
        { document: 'calico-docs/managed-public-cloud-eks' },
      ],
    },
    'policy.security-groups': {
      support: 'yes',
      of: 'amazon-vpc-cni',
      value: 'By the VPC CNI; Calico policy joins in by a setting',
      reason:
        'The branch ENI and its groups come from the VPC CNI as without Calico. With `POD_SECURITY_GROUP_ENFORCING_MODE=strict` the groups are all that filters such a pod; with `standard` there Calico policy applies too, but traffic inside a node passes the groups by. A user who tested `standard` in June 2026 reached such pods on the same node under Calico, and not under chained Cilium.',
      conditions: [
        '`ENABLE_POD_ENI=true`, and `AmazonEKSVPCResourceController` on the role of the cluster',
        'a Nitro instance type with trunking, with Linux and in private subnets',
        'existing groups, with rules for DNS to the cluster security group, inbound there too, and for probes from it',
        'Calico policy as well: `POD_SECURITY_GROUP_ENFORCING_MODE=standard` (VPC CNI v1.11.0 or newer)',
        '`POD_SECURITY_GROUP_ENFORCING_MODE=standard` and SNAT by the VPC CNI: traffic that leaves the VPC obeys the groups of `eth0`',
        'pods recreated, or nodes restarted, after a change of that mode',
        'kube-proxy in IPVS mode, NodeLocal DNSCache, or `externalTrafficPolicy: Local` with instance targets: `POD_SECURITY_GROUP_ENFORCING_MODE=standard`',
        'TCP probes with `POD_SECURITY_GROUP_ENFORCING_MODE=strict`: `DISABLE_TCP_EARLY_DEMUX=true` (v1.7.3 and Linux 4.6 or newer)',
        'by one AWS guide: a termination grace period above zero; by the user guide, up to v1.10.2 only',
        'no multi-NIC pods',
        'IPv6 clusters on EC2: by the user guide VPC CNI v1.16.0 or newer; for Calico policy `ENABLE_V4_EGRESS=false` before pods start, and `nodeAddressAutodetectionV6` in the `Installation`',
        'under `strict`, a NAT gateway or instance for pods that are to reach the internet',
        '`ENABLE_POD_ENI` switched off again: instances replaced, as their trunk ENI stays',
        'a branch ENI free on the node, or the pod stays pending; much churn can slow its start',
        'custom networking: the groups of the policy count, not those of the `ENIConfig`',
        'at most five groups in a policy and, by the default quota, for a pod',
      ],
      because:
        'a pod waits for a free branch ENI, one AWS guide asks for a grace period, the trunk outlasts its switch, multi-NIC pods are excluded, and IPv6 takes v1.16.0 and settings for Calico.',
      default: 'off; once on, `POD_SECURITY_GROUP_ENFORCING_MODE=strict`',
      sources: [
        {
          document: 'eks-user-guide/pod-multiple-network-interfaces',
          lines: [178],
          passage: 'Not with multi-NIC',
        },
        { document: 'vpc-cni/readme', lines: [[488, 539]], passage: 'Security groups for pods' },
        { document: 'vpc-cni/sgpp', lines: [[9, 21]] },
        {
          document: 'eks-user-guide/security-groups-for-pods',
          lines: [15, [38, 40], [42, 44], 47, 48, 49],
          passage: 'Nodes, IPv6, instance types, Calico',
        },
        {
          document: 'eks-best-practices/sgpp',
          lines: [27, 37, [41, 49], [64, 70], [84, 86], [114, 120]],
          passage: 'Role, probes, modes, network policy, subnets, grace period',
        },
        {
          document: 'eks-best-practices/network',
          lines: [[299, 331]],
          passage: 'Rules for DNS and probes',
        },
        { document: 'calico-docs/managed-public-cloud-eks', lines: [34] },
        { document: 'tigera-operator/node', lines: [[1614, 1641]], passage: 'IPv6 of Felix' },
        {
          document: 'web/github-com-aws-amazon-vpc-cni-k8s-issues-3713',
          passage: 'Test with Calico',
        },
        { document: 'vpc-resource-controller/readme', lines: [[30, 34]], passage: 'Five groups' },
      ],
      reviewed: '2026-11-29',
    },
    'policy.default-deny': {
      support: 'yes',
      value: 'One GlobalNetworkPolicy; `eni` interfaces fail closed',
      reason:
        'The operator gives Felix the prefix `eni`, so in iptables and nftables mode the interface of a new pod is closed until its rules stand. In an issue it stayed so once Calico was uninstalled. `linuxPolicySetupTimeoutSeconds`, which holds back new pods, is a setting of the CNI plugin of Calico, and that plugin is absent here.',
      conditions: [
        '`ANNOTATE_POD_IP=true`, lest a pod wait for its address',
        '`POD_SECURITY_GROUP_ENFORCING_MODE=standard` and VPC CNI v1.11.0 or newer, lest pods with security groups escape',
        'IPv6 clusters: `ENABLE_V4_EGRESS=false` (v1.15.1 or newer) before pods start, and `nodeAddressAutodetectionV6` in the `Installation`, lest pods escape',
        'no pods on Fargate, which escape as well',
        'eBPF mode: v3.31.7 or v3.32.2, which close a gap for new connections',
        'a policy that spares system namespaces and allows DNS, as the guide advises',
        'pods off the host network; those on it under host endpoints',
      ],
      because:
        'the fix for new connections went into v3.31.7 as well, and Calico reaches neither Fargate pods nor IPv6 pods with IPv4 egress, a setting of v1.15.1.',
      default: 'a pod is open until a policy selects it',
      sources: [
        {
          document: 'tigera-operator/node',
          lines: [
            [1000, 1012],
            [1614, 1641],
            [1695, 1697],
          ],
          passage: 'Not on Fargate, IPv6 of Felix, prefix of interfaces',
        },
        { document: 'calico/static', lines: [[636, 650]], passage: 'Interfaces by prefix' },
        { document: 'calico/dispatch', lines: [[50, 58]] },
        { document: 'web/github-com-projectcalico-calico-issues-5100' },
        { document: 'vpc-cni/sgpp', lines: [[9, 21]] },
        { document: 'vpc-cni/readme', lines: [[703, 711]], passage: 'ENABLE_V4_EGRESS' },
        { document: 'eks-user-guide/security-groups-for-pods', lines: [47], passage: 'Calico' },
        {
          document: 'calico-docs/configure-cni-plugins',
          lines: [[251, 263]],
          passage: 'Set up in the CNI plugin',
        },
        {
          document: 'calico-docs/managed-public-cloud-eks',
          lines: [
            [23, 36],
            [47, 49],
          ],
        },
        { document: 'calico/release-notes-v3-32-2', lines: [22], passage: 'Gap in eBPF mode' },
        {
          document: 'calico-docs/version-3-31-release-notes-index',
          lines: [418, 429],
          passage: 'The same in v3.31.7',
        },
        { document: 'calico-docs/kubernetes-default-deny', lines: [26, [91, 121]] },
        { document: 'calico/conversion', lines: [[134, 142]], passage: 'Pods on the host network' },
      ],
      reviewed: '2026-11-29',
    },
    'aws.summary': {
      support: 'partial',
      missing: 'AWS support for Calico, and Calico policy on Fargate and in Auto Mode',
      value: 'AWS supports the network; Tigera is listed for Calico',
      because:
        'AWS lists Tigera as a partner; that Tigera supports open-source Calico, the page does not say.',
      reason:
        'The network is the one AWS supports. For other plugins AWS lists partners, Tigera for Calico, and advises a contract or skills of your own.',
      sources: [
        { document: 'eks-user-guide/alternate-cni-plugins', lines: [[14, 28], 50, 58] },
        { document: 'tigera-operator/node', lines: [[1000, 1012]], passage: 'Not on Fargate' },
      ],
    },
    'aws.eks-default': {
      support: 'partial',
      missing: 'Calico, which you install yourself',
      value: 'The network is there; Calico comes by its operator',
      reason:
        'In IPv4 clusters the VPC CNI stays as EKS installs it, up to one variable and one right, which the EKS add-on has; IPv6 clusters also take `ENABLE_V4_EGRESS=false` before pods start. Operator and `Installation` come on top, by commands of yours.',
      sources: [
        { document: 'calico-docs/managed-public-cloud-eks', lines: [34, [39, 88]] },
        { document: 'vpc-cni/readme', lines: [626], passage: 'Right of the add-on' },
        { document: 'calico-docs/determine-best-networking', lines: [189], passage: 'EKS default' },
      ],
      reviewed: '2026-11-29',
    },
    'aws.fargate': {
      support: 'partial',
      missing: 'Calico policy on Fargate pods',
      value: 'Fargate pods get a network, without Calico policy',
      reason:
        'Fargate nodes bring the VPC CNI along, and the operator keeps `calico-node` off them. An earlier copy of the AWS table of uses marks Calico policy on Fargate as unsupported; the later table leaves Calico out.',
      conditions: fargateBeside,
      because:
        'a pod there has to match a Fargate profile, the VPC needs DNS resolution, hostnames and mostly a NAT gateway, and GovCloud Regions are ruled out.',
      sources: [
        { document: 'eks-user-guide-2024/fargate', lines: [21, 41, 47, 49, 55] },
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
      reviewed: '2026-11-29',
    },
    'aws.security-groups-for-pods': {
      support: 'yes',
      value: 'As without Calico, whose policy is left out by default',
      reason:
        'The VPC CNI attaches the branch ENI. With `POD_SECURITY_GROUP_ENFORCING_MODE=strict` it names the interface so that Calico passes it by, and the pod obeys its security groups alone. With `standard` there a user reached such pods on the same node under Calico in June 2026.',
      conditions: [
        'on EC2: `ENABLE_POD_ENI=true` and a Nitro instance type with trunking',
        'Linux nodes in private subnets; under `POD_SECURITY_GROUP_ENFORCING_MODE=strict` with a NAT gateway or instance, for pods that are to reach the internet',
        '`POD_SECURITY_GROUP_ENFORCING_MODE=standard`: no group counts inside a node; with SNAT by the VPC CNI, traffic that leaves the VPC obeys the groups of `eth0`',
        '`AmazonEKSVPCResourceController` on the role of the cluster',
        'pods recreated, or nodes restarted, after a change of `POD_SECURITY_GROUP_ENFORCING_MODE`',
        'existing groups, at most five in a policy and, by the default quota, for a pod, with rules for DNS to the cluster security group, inbound there too, and for probes from it',
        'no multi-NIC pods',
        'Calico policy as well: VPC CNI v1.11.0 or newer, `POD_SECURITY_GROUP_ENFORCING_MODE=standard`',
        'kube-proxy in IPVS mode: `POD_SECURITY_GROUP_ENFORCING_MODE=standard`',
        'IPv6 clusters on EC2: VPC CNI v1.16.0 or newer; for Calico policy `ENABLE_V4_EGRESS=false` before pods start, and `nodeAddressAutodetectionV6` in the `Installation`',
        'by one AWS guide: a termination grace period above zero; by the user guide, up to v1.10.2 only',
        '`externalTrafficPolicy: Local` with instance targets, or NodeLocal DNSCache: `POD_SECURITY_GROUP_ENFORCING_MODE=standard`',
        '`DISABLE_TCP_EARLY_DEMUX=true` for TCP probes under `POD_SECURITY_GROUP_ENFORCING_MODE=strict` (v1.7.3 and Linux 4.6 or newer)',
        '`ENABLE_POD_ENI` switched off again: instances replaced, as their trunk ENI stays',
        'a branch ENI free on the node, or the pod stays pending; much churn can slow its start',
        'custom networking: the groups of the policy count, not those of the `ENIConfig`',
      ],
      because:
        'one AWS guide alone asks for a grace period, a pod waits for a free branch ENI, and the pages also ask for private subnets, groups with rules for DNS and probes and, with IPv6, v1.16.0.',
      default: 'off; `POD_SECURITY_GROUP_ENFORCING_MODE=strict` once on',
      sources: [
        {
          document: 'eks-best-practices/network',
          lines: [[297, 331]],
          passage: 'Rules for DNS and probes',
        },
        {
          document: 'eks-user-guide/security-groups-for-pods',
          lines: [15, [38, 40], [42, 44], 47, 48, 49],
          passage: 'Considerations',
        },
        { document: 'vpc-cni/sgpp', lines: [[9, 21]] },
        { document: 'vpc-cni/readme', lines: [[488, 539]], passage: 'Variables' },
        {
          document: 'eks-best-practices/sgpp',
          lines: [27, 37, [41, 43], [114, 120]],
          passage: 'Role, early demux, subnets, grace period',
        },
        { document: 'calico-docs/managed-public-cloud-eks', lines: [34] },
        { document: 'vpc-resource-controller/readme', lines: [[30, 34]], passage: 'Five groups' },
        {
          document: 'eks-user-guide/pod-multiple-network-interfaces',
          lines: [178],
          passage: 'Not with multi-NIC',
        },
        {
          document: 'web/github-com-aws-amazon-vpc-cni-k8s-issues-3713',
          passage: 'Test with Calico',
        },
        { document: 'tigera-operator/node', lines: [[1614, 1641]], passage: 'IPv6 of Felix' },
      ],
      reviewed: '2026-11-29',
    },
    'aws.hybrid-nodes': {
      support: 'no',
      value: 'No VPC CNI there, though calico-node lands on such nodes',
      reason:
        'The user guide calls the VPC CNI incompatible with hybrid nodes, and its DaemonSet avoids them. The operator, by its code, gives calico-node an affinity that excludes Fargate nodes and has it tolerate all taints. So by default it lands on hybrid nodes too, beside the CNI that they have.',
      sources: [
        { document: 'web/docs-aws-amazon-com-eks-latest-userguide-hybrid-nodes-cni' },
        {
          document: 'vpc-cni/aws-k8s-cni',
          lines: [[392, 397]],
          passage: 'Hybrid nodes excluded',
        },
        {
          document: 'tigera-operator/node',
          lines: [
            [1000, 1013],
            [1044, 1046],
          ],
          passage: 'Nodes that calico-node runs on',
        },
      ],
    },
    'aws.hybrid-nodes-gateway': {
      support: 'unknown',
      searched:
        'The pages of the EKS user guide on the gateway, which ask for the VPC CNI on cloud nodes and name no policy engine beside it, and the EKS page of Calico. The affinity that the operator gives calico-node on EKS excludes Fargate nodes and no others, so by default it would run on hybrid nodes, too. No page read speaks of that.',
      sources: [
        { document: 'eks-user-guide/hybrid-nodes-gateway-getting-started', lines: [[20, 23]] },
        { document: 'eks-user-guide/hybrid-nodes-gateway-overview' },
        { document: 'eks-user-guide/hybrid-nodes-gateway-cni' },
        { document: 'calico-docs/managed-public-cloud-eks' },
        {
          document: 'tigera-operator/node',
          lines: [
            [1000, 1013],
            [1044, 1046],
          ],
          passage: 'Affinity on EKS, tolerations',
        },
      ],
    },
    'aws.vpc-flow-logs': {
      support: 'yes',
      value: 'Pod addresses, without labels; tunnels under WireGuard',
      reason:
        'Pods keep addresses of the VPC. SNAT of the VPC CNI, on by default for IPv4 out of the VPC, shows the node instead. Traffic between pods of one node is routed on the node and so, we infer, escapes the logs. Neither holds for pods with security groups under `POD_SECURITY_GROUP_ENFORCING_MODE=strict`.',
      conditions: [
        'a log created with `pkt-dstaddr`, for traffic to secondary IPv4 addresses',
        'no WireGuard, under which nodes exchange UDP 51820 or, for IPv6, 51821 in place of the pods',
        'queries to the Amazon DNS server and to instance metadata, among others, are not logged',
      ],
      because:
        'with WireGuard, an option of Calico, nodes exchange UDP 51820 or 51821 in place of the pods.',
      sources: [
        {
          document: 'calico-docs/determine-best-networking',
          lines: [189],
          passage: 'Pod addresses from the VPC',
        },
        { document: 'eks-best-practices/network', lines: [[252, 262]], passage: 'Flow Logs' },
        { document: 'web/docs-aws-amazon-com-vpc-latest-userguide-flow-logs-limitat' },
        { document: 'vpc-cni/cni-proposal', lines: [[88, 121]], passage: 'Routes on the node' },
        { document: 'eks-best-practices/sgpp', lines: [[60, 70]], passage: 'Strict mode' },
        { document: 'vpc-cni/readme', lines: [[231, 239]], passage: 'SNAT' },
        {
          document: 'calico-docs/encrypt-cluster-pod-traffic',
          lines: [16, 22],
          passage: 'What WireGuard wraps',
        },
        {
          document: 'calico/docs-config-params',
          lines: [[2568, 2592]],
          passage: 'WireGuard off by default',
        },
        { document: 'calico-docs/system-requirements', lines: [[108, 120]], passage: 'Ports' },
      ],
      reviewed: '2026-11-29',
    },
    'aws.nlb-alb-ip-targets': {
      support: 'yes',
      value: 'Straight to the pod address, which the VPC CNI gives',
      reason:
        'IP targets ask for pods with addresses of VPC subnets, which the VPC CNI gives them here too, and take NodePort and kube-proxy out of the way in. That rests on the addressing: the pages of the controller cited name no test with Calico.',
      conditions: ipTargets,
      default: '`instance`',
      because:
        'the page on NLBs wants v2.2.0 of the controller, and Calico runs beside the VPC CNI on EC2 nodes outside Auto Mode, which the general answer offers in its place.',
      sources: [
        { document: 'aws-load-balancer-controller/installation', lines: [29] },
        { document: 'aws-load-balancer-controller/how-it-works', lines: [[44, 48]] },
        { document: 'eks-best-practices/loadbalancing', lines: [[101, 158]] },
        { document: 'eks-user-guide/cni-ipv6', lines: [59], passage: 'IPv6 clusters' },
        {
          document: 'calico-docs/determine-best-networking',
          lines: [189],
          passage: 'Pod addresses from the VPC',
        },
        { document: 'eks-user-guide/alternate-cni-plugins', lines: [58], passage: 'Auto Mode' },
        {
          document: 'aws-load-balancer-controller/nlb',
          lines: [18, [26, 27], [31, 33], 41, 49],
          passage: 'Prerequisites, default target',
        },
      ],
      reviewed: '2026-11-29',
    },
    'aws.node-autoscaling': {
      support: 'partial',
      missing: 'a startup taint for nodes on which Calico is not ready',
      value: 'Planned as without Calico, for which nothing waits',
      reason:
        'Without `maxPods` Karpenter counts pods by ENIs where the AMI family supports that, as the VPC CNI limits them; `podsPerCore` can lower the number. The kubelet takes the CNI plugin for ready once the VPC CNI has put its configuration in place. For this CNI type calico-node has the backend `none` and leaves the condition of the node alone, so pods may start before it. No page read names a taint for that wait.',
      conditions: [
        'custom networking, in the common case, or security groups for pods: `RESERVED_ENIS=1` on Karpenter; for the groups prefixes or a lower `maxPods` serve too',
        'prefixes: `spec.kubelet.maxPods` in the EC2NodeClass, for the higher density',
        'security groups for pods: `ENABLE_POD_ENI=true` first, as Karpenter waits for their resource',
        'Windows nodes: by its pages, Karpenter counts single addresses of the primary ENI',
      ],
      because:
        'by its guide Karpenter wants one reserved ENI in the common case of custom networking, and on Windows nodes it counts single addresses of one ENI.',
      default: '`RESERVED_ENIS=0`',
      sources: [
        { document: 'calico-docs/determine-best-networking', lines: [189] },
        {
          document: 'karpenter/instance-types',
          lines: [642, 643, 655, 660, [732, 745]],
        },
        { document: 'karpenter/nodeclasses', lines: [[337, 349], 424] },
        { document: 'karpenter/scheduling', lines: [[109, 117]] },
        { document: 'karpenter/settings', lines: [46] },
        {
          document: 'karpenter/troubleshooting',
          lines: [
            [237, 251],
            [547, 554],
          ],
        },
        { document: 'vpc-cni/aws-vpc-cni-main', lines: [[17, 33]], passage: 'Ready node' },
        { document: 'tigera-operator/node', lines: [[1582, 1585]], passage: 'Backend' },
        { document: 'calico/node-startup', lines: [[301, 306]] },
      ],
      reviewed: '2026-11-29',
    },
    'aws.outposts-local-zones': {
      support: 'unknown',
      searched:
        'The pages of the EKS user guide on Outposts, Local Zones and alternate plugins, and the EKS and AWS pages of Calico. They name the VPC CNI as the default on Outposts; whether Calico runs on top, there or in Local Zones, they do not say.',
      sources: [
        { document: 'eks-user-guide-2024/eks-outposts', lines: [[121, 131]] },
        { document: 'eks-user-guide-2024/local-zones', lines: [[12, 17]] },
        { document: 'calico-docs/managed-public-cloud-eks' },
        { document: 'eks-user-guide/alternate-cni-plugins' },
        { document: 'calico-docs/aws' },
      ],
    },
    'ipam.prefix-delegation': {
      support: 'yes',
      value: 'A setting of the VPC CNI, compatible by an older AWS table',
      because:
        'the later table of AWS leaves Calico out, bare metal takes v1.11, a downgrade new nodes, Windows nodes a switch, and IPv6 pods with IPv4 egress get no policy.',
      reason:
        'Prefixes change where addresses come from, not how interfaces are named. An older AWS table of pod networking marks Calico policy as compatible with them; the later table leaves Calico out. A maintainer said in November 2021 that both work together, to a user whose v1.9.0 had crashed with both.',
      conditions: [
        'Nitro instances, by the README bare metal ones from v1.11 on; for IPv4 types without Nitro go on with single addresses',
        'contiguous free blocks in the subnet: /28 for IPv4, /80 for IPv6',
        'Windows nodes: `enable-windows-prefix-delegation: "true"` in the ConfigMap `amazon-vpc-cni`',
        'pod limit of the kubelet updated, with a restart of the kubelet or new nodes',
        'Windows nodes: an IPv4 cluster, on a platform version that the guide lists or a later one',
        'IPv6: by the user guide VPC CNI v1.10.1 or newer; for Calico policy `ENABLE_V4_EGRESS=false` (v1.15.1 or newer) before pods start, and `nodeAddressAutodetectionV6` in the `Installation`',
        'a downgrade below v1.9.0: new nodes; bare metal instances: no downgrade below v1.11',
      ],
      default: 'off for IPv4, required for IPv6',
      since: 'v1.9.0, with IPv6 v1.10.0',
      sources: [
        {
          document: 'web/docs-aws-amazon-com-eks-latest-userguide-pod-networking-use',
          passage: 'Calico policy with prefixes',
        },
        { document: 'web/github-com-aws-amazon-vpc-cni-k8s-issues-1722' },
        { document: 'vpc-cni/readme', lines: [[556, 570]], passage: 'Prefix delegation' },
        { document: 'vpc-cni/names', lines: [[10, 26]] },
        {
          document: 'eks-best-practices/prefix-mode-linux',
          lines: [[71, 93]],
          passage: 'Free blocks',
        },
        {
          document: 'eks-user-guide/cni-increase-ip-addresses-procedure',
          lines: [17, 21, 22, [29, 52], [138, 151]],
          passage: 'Blocks in the subnet, versions, Windows',
        },
        {
          document: 'calico-docs/managed-public-cloud-eks',
          lines: [34],
          passage: 'No policy on IPv6 pods with ENABLE_V4_EGRESS',
        },
        { document: 'tigera-operator/node', lines: [[1614, 1641]], passage: 'IPv6 of Felix' },
      ],
      reviewed: '2026-11-29',
    },
    'ipam.ip-pools': {
      support: 'partial',
      missing: 'a choice of subnet by namespace or by pod',
      value: 'Subnets by node or zone, as the VPC CNI takes them',
      reason:
        'Pods draw from the subnet of their node and tagged ones of its zone or, by custom networking, from one `ENIConfig` for each node, which goes first. The pools of Calico have no part in it, as the operator admits no other IPAM with this CNI type.',
      conditions: podSubnets,
      default: 'custom networking off, subnet discovery on',
      because:
        'Calico runs neither on Fargate, where profiles choose subnets by namespace, nor in Auto Mode.',
      sources: [
        { document: 'tigera-operator/validation', lines: [[101, 116]], passage: 'IPAM by CNI' },
        {
          document: 'vpc-cni/readme',
          lines: [
            [170, 193],
            [547, 554],
            [827, 840],
          ],
          passage: 'ENIConfig by label or annotation, subnet tags',
        },
        { document: 'eks-user-guide/cni-subnet-selection', lines: [[13, 25], 129] },
        { document: 'eks-user-guide/cni-ipv6', lines: [37], passage: 'No ENIConfig with IPv6' },
        { document: 'tigera-operator/node', lines: [[1000, 1012]], passage: 'Not on Fargate' },
        { document: 'eks-user-guide/alternate-cni-plugins', lines: [58], passage: 'Auto Mode' },
      ],
      reviewed: '2026-11-29',
    },
    'ipam.warm-pool': {
      support: 'yes',
      value: 'Kept by the VPC CNI: one spare ENI, or finer targets',
      reason:
        'ipamd of the VPC CNI keeps the reserve, as the operator admits no other IPAM with this CNI type. `WARM_IP_TARGET` and `MINIMUM_IP_TARGET` take the place of `WARM_ENI_TARGET` once set, the former at the cost of more EC2 calls; with prefixes `WARM_PREFIX_TARGET` counts until an address target overrides it. IPv6 mode has none of the targets.',
      conditions: warmPool,
      default: '`WARM_ENI_TARGET=1`, `WARM_PREFIX_TARGET=1`, address targets unset',
      because:
        'Calico does not run in Auto Mode, which the general answer takes care to leave out.',
      sources: [
        { document: 'tigera-operator/validation', lines: [[101, 116]], passage: 'IPAM by CNI' },
        { document: 'vpc-cni/readme', lines: [[277, 346]], passage: 'Warm targets' },
        {
          document: 'vpc-cni/readme',
          lines: [
            [572, 579],
            [786, 792],
          ],
        },
        { document: 'vpc-cni/aws-k8s-cni', lines: [[283, 286]], passage: 'Defaults' },
        { document: 'vpc-cni/prefix-and-ip-target', lines: [[3, 5]], passage: 'Targets of zero' },
      ],
    },
    'ipam.lb-ipam': {
      support: 'external',
      provider: 'AWS Load Balancer Controller or the cloud provider',
      value: 'A load balancer of AWS; none of Calico is announced',
      reason:
        'Calico could assign LoadBalancer addresses from a pool, but leaves it to BGP to announce them, and BGP is off. The load balancers of AWS remain.',
      conditions: [
        'no pool with `LoadBalancer` in `allowedUses`, which by default would serve all Services but those of another class',
        'IPv6 clusters: AWS Load Balancer Controller 2.3.1 or newer, with IP targets',
      ],
      sources: [
        { document: 'calico-docs/service-loadbalancer', lines: [[21, 44], [130, 142], 146] },
        {
          document: 'tigera-operator/core-controller',
          lines: [[595, 598]],
          passage: 'BGP off with other CNIs',
        },
        {
          document: 'eks-best-practices/loadbalancing',
          lines: [[80, 87]],
          passage: 'Services of type LoadBalancer',
        },
        { document: 'eks-user-guide/cni-ipv6', lines: [59], passage: 'Load balancers and IPv6' },
      ],
      reviewed: '2026-11-29',
    },
    'performance.kernel-bypass': {
      support: 'partial',
      missing: 'VPP, netkit, IPv6 XDP outside eBPF mode; BIG TCP, BBR and SR-IOV are not mentioned',
      because: 'the XDP state of Felix holds IPv4 alone.',
      value: 'XDP and, in eBPF mode, TCX with peer redirect',
      reason:
        'VPP demands the CNI plugin of Calico and BGP, which the operator checks, and it is that plugin which makes the netkit devices of v3.33. Outside eBPF mode XDP drops of untracked IPv4 host policy stay, and eBPF mode can be chosen, with the faults named under kube-proxy replacement.',
      default: 'XDP on where the driver allows it; eBPF mode off',
      sources: [
        { document: 'tigera-operator/validation', lines: [[212, 222]], passage: 'VPP' },
        { document: 'calico/release-notes-v3-33-0', lines: [185], passage: 'netkit' },
        {
          document: 'calico/docs-config-params',
          lines: [1618, [2280, 2292], 2439, 2445],
          passage: 'BPFAttachType, BPFRedirectToPeer, XDPEnabled',
        },
        { document: 'calico/docs-config-params', passage: 'Without BIG TCP, BBR and SR-IOV' },
        {
          document: 'calico-docs/defend-dos-attack',
          lines: [[19, 26], 48, [82, 99]],
          passage: 'XDP, and untracked policy on a host endpoint',
        },
        {
          document: 'calico/xdp-state',
          lines: [
            [74, 76],
            [101, 104],
          ],
          passage: 'IPv4 alone',
        },
        { document: 'calico-docs/install', lines: [[105, 111]], passage: 'Over the VPC CNI' },
        { document: 'tigera-operator/core-controller', lines: [[549, 553]], passage: 'Default' },
      ],
    },
    'security.wireguard': {
      support: 'yes',
      value: 'Traffic of pods and of hosts between nodes',
      because:
        'WireGuard is not supported on Windows nodes, and the fault behind NAT is called a regression, so older lines need not have it.',
      reason:
        'Here host-networked traffic between nodes is encrypted too, which Calico offers on EKS and AKS with the CNI of the cloud alone. The operator sets `FELIX_WIREGUARDHOSTENCRYPTIONENABLED` by itself and gives Felix route tables 65 to 99, where no range is set, lest they conflict with those of the VPC CNI. Traffic inside a node stays unencrypted.',
      conditions: [
        '`wireguardEnabled: true` in the FelixConfiguration, `wireguardEnabledV6: true` for IPv6',
        'Linux nodes with WireGuard in the operating system: kernel 5.6 or newer, or a backport',
        'IPv6: test it, as one list of the guide names IPv4 alone for traffic of pods',
        'a node without WireGuard gets and sends unencrypted traffic',
        'an address for every node, which Calico can detect by itself',
        'UDP 51820 for IPv4 and 51821 for IPv6 open between the nodes, unless Felix is told other ports',
        'eBPF mode on v3.32: v3.32.2 or newer for nodes behind NAT',
        'not in FIPS mode, which disables it',
      ],
      default: 'off',
      sources: [
        {
          document: 'calico-docs/encrypt-cluster-pod-traffic',
          lines: [[24, 27], [37, 58], 70, [194, 198]],
        },
        {
          document: 'calico/docs-config-params',
          lines: [[2568, 2592], 2637, 2643, 2650, 2656],
          passage: 'Switches and port',
        },
        { document: 'calico-docs/limitations', lines: [14], passage: 'Windows' },
        { document: 'calico-docs/system-requirements', lines: [[108, 114]], passage: 'Port' },
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
        { document: 'calico-docs/fips', lines: [[41, 44]], passage: 'FIPS mode' },
      ],
      reviewed: '2026-11-29',
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
    'security.supply-chain': {
      support: 'partial',
      missing: 'signatures and SBOM of the images of Calico; anything on those of the VPC CNI',
      value: 'OpenVEX for Calico; nothing found on the VPC CNI',
      reason:
        'Tigera publishes signed OpenVEX reports on CVEs and GitHub advisories in the images of Calico, made at the release of each version. The release instructions of Calico name no signature of an image and no SBOM. Workflow and Makefile of the VPC CNI speak of neither, nor of VEX.',
      conditions: ['digests by `ImageSet`: for the images of Calico'],
      sources: [
        { document: 'tigera-vex/readme', lines: [3, [20, 28], [31, 48]] },
        { document: 'tigera-vex/calico-v3-32-1', lines: [[2, 19]] },
        { document: 'calico/releasing', passage: 'No signature, no SBOM' },
        { document: 'calico-docs/imageset', lines: [[12, 18], 38] },
        { document: 'vpc-cni/release-workflow' },
        { document: 'vpc-cni/makefile' },
      ],
      reviewed: '2026-11-29',
    },
    'security.egress-gateway': {
      support: 'no',
      value: 'None in open source; Enterprise rules out the VPC CNI',
      because: 'the page that calls the VPC CNI incompatible is of Enterprise alone.',
      reason:
        'Calico Enterprise needs its own CNI and IPAM to choose the address of a gateway and calls the VPC CNI incompatible. The edition table gives open source no gateway.',
      sources: [
        { document: 'calico-docs/egress-gateway-aws', lines: [[173, 183]] },
        { document: 'calico-docs/calico-product-editions', lines: [23, 43] },
      ],
    },
    'observability.metrics': {
      support: 'yes',
      value: 'From Felix, Typha, controllers; addresses from the VPC CNI',
      reason:
        'Felix and Typha serve metrics once you enable them, kube-controllers by default. Calico IPAM, on which the latter have figures, is not in use here; `ipamd` of the VPC CNI and `cni-metrics-helper` have those on addresses.',
      conditions: [
        '`cni-metrics-helper`: the right `cloudwatch:PutMetricData`, and TCP 61678 open from the API server to the nodes',
        '`cni-metrics-helper` with the metadata service blocked: a role by IRSA and a cluster ID',
        'Felix on Windows nodes: `windowsManageFirewallRules: Enabled`, or a firewall rule of your own',
        'Felix and Typha: a Service of yours, by which Prometheus finds them',
      ],
      default: 'Felix and Typha off, kube-controllers and `ipamd` on',
      because:
        'kube-controllers serve metrics by default, the firewall of Windows nodes blocks Felix, and without the metadata service `cni-metrics-helper` needs IRSA.',
      sources: [
        {
          document: 'calico-docs/monitor-component-metrics',
          lines: [28, 70, 110, 114, [157, 163], 193, 293],
        },
        { document: 'calico-docs/kube-controllers-prometheus', lines: [[7, 29]] },
        { document: 'tigera-operator/validation', lines: [[101, 116]], passage: 'IPAM by CNI' },
        { document: 'vpc-cni/readme', lines: [[427, 434]], passage: 'Metrics of ipamd' },
        {
          document: 'vpc-cni/cni-metrics-helper-readme',
          lines: [
            [1, 66],
            [103, 108],
          ],
        },
      ],
      reviewed: '2026-11-29',
    },
    'services.dsr': {
      support: 'partial',
      missing: 'clients behind a load balancer, and nodes in several subnets',
      value: 'eBPF mode, one subnet, no load balancer in front',
      reason:
        'On AWS all nodes have to share a subnet with the source/destination check off, and a load balancer expects replies from the node it called. No page read speaks of direct return over the VPC CNI; the faults of eBPF mode there stand under kube-proxy replacement. On Windows nodes, which eBPF mode rules out, kube-proxy has direct return, which AWS recommends.',
      conditions: [
        'eBPF data plane with `bpfExternalServiceMode: DSR`',
        'source/destination check off on the interfaces of the nodes',
        'VXLAN, by default UDP 4789, let through between the nodes',
      ],
      because: 'in eBPF mode the request travels to the node of the backend in VXLAN.',
      default: 'off',
      sources: [
        { document: 'calico-docs/enabling-ebpf', lines: [[401, 412]] },
        { document: 'calico-docs/troubleshoot-ebpf', lines: [[28, 39]] },
        { document: 'calico-docs/install', lines: [100], passage: 'Windows and eBPF' },
        { document: 'eks-best-practices/networking', lines: [[59, 83]], passage: 'Windows nodes' },
      ],
    },
    'services.maglev': {
      support: 'partial',
      missing: 'an announcement of Service addresses, which BGP would make',
      value: 'In eBPF mode, for addresses you route to the nodes',
      reason:
        'Maglev asks for direct server return and for a Service address that the network leads to several nodes. It leaves NodePorts out, by which an ALB with instance targets comes, and one with IP targets calls the pods themselves. To announce such addresses, Calico would need BGP, which is off.',
      conditions: [
        'eBPF data plane in direct server return mode',
        'Linux nodes only, in one subnet, their source/destination check off',
        'external traffic only: not from pods, nor for Services with `externalTrafficPolicy`',
        '`lb.projectcalico.org/external-traffic-strategy: maglev` on the Service',
      ],
      because: 'the feature takes an annotation on the Service.',
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
        {
          document: 'calico-docs/service-loadbalancer',
          lines: [146],
          passage: 'Announced over BGP',
        },
        { document: 'aws-load-balancer-controller/how-it-works', lines: [[44, 48]] },
        {
          document: 'calico-docs/release-notes-index',
          lines: [
            [61, 65],
            [266, 270],
          ],
          passage: 'Since v3.32.0',
        },
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
      support: 'yes',
      value: 'By Calico in eBPF mode, otherwise by kube-proxy',
      reason:
        'The operator chooses iptables, under which kube-proxy picks the backends and follows zone hints. With `linuxDataplane: BPF` the proxy of Calico does; v3.31.5 and v3.32.0 added traffic distribution and the annotation `service.kubernetes.io/topology-mode`, in place of an older one. The faults of eBPF mode over the VPC CNI stand under kube-proxy replacement.',
      conditions: [
        'topology mode or traffic distribution set for the Service, and hints on its endpoints',
        'topology mode: beta by the cost guide of AWS; hints can be left out in uneven zones, or name another zone to even out the load',
        'traffic distribution: Kubernetes 1.30 or newer, generally available in 1.33',
        'by Calico itself: eBPF data plane',
      ],
      default: 'kube-proxy decides',
      since: 'v3.31.5 and v3.32.0, in the proxy of Calico',
      because:
        'the cost guide calls topology-aware routing beta, and v3.31.5 took over both settings before v3.32.0 did.',
      sources: [
        { document: 'calico/topology', lines: [[26, 90]] },
        {
          document: 'calico-docs/release-notes-index',
          lines: [216, [266, 270]],
          passage: 'Since v3.32.0',
        },
        {
          document: 'calico-docs/version-3-31-release-notes-index',
          lines: [351, 374],
          passage: 'Since v3.31.5',
        },
        { document: 'tigera-operator/core-controller', lines: [[549, 553]], passage: 'Default' },
        { document: 'eks-best-practices/cost-opt-networking', lines: [[30, 42], 72, 77] },
      ],
      reviewed: '2026-11-29',
    },
    'services.source-ip': {
      support: 'partial',
      missing: 'in eBPF mode of v3.32.1, sound affinity for UDP, IPv6 and source ranges',
      because:
        '`Local` takes v1.11.0 of the VPC CNI for pods with security groups, affinity v3.31.7 for IPv6 and Windows Server 2022, and an NLB keeps clients neither over PrivateLink nor between unpeered VPCs.',
      value: 'Under `Local`, or in eBPF mode; IP targets by the NLB',
      reason:
        'With the iptables data plane that the operator chooses, the address of a client stays under `externalTrafficPolicy: Local` only; in eBPF mode it stays under both values. An ALB with IP targets calls the pod itself; an NLB with IP targets hides TCP and TLS clients by default. v3.32.2 mends affinity in eBPF mode.',
      conditions: [
        'NodePorts and instance targets: `externalTrafficPolicy: Local`, or eBPF mode',
        'IP targets with TCP or TLS: `preserve_client_ip.enabled=true`',
        'client IP preservation: clients of the address family of the targets, not over PrivateLink',
        'client IP preservation: NLB and targets in one VPC, or in peered VPCs of one Region',
        'pods with security groups and `Local`: VPC CNI v1.11.0 or newer, `POD_SECURITY_GROUP_ENFORCING_MODE=standard`, and pods made after the switch',
        'Windows nodes: under `Local`, if kube-proxy runs with DSR; affinity from Windows Server 2022 on',
      ],
      default: 'no affinity; an NLB hides TCP and TLS clients of IP targets',
      sources: [
        { document: 'calico-docs/about-ebpf', lines: [26, 27, 39, [64, 66]] },
        { document: 'calico-docs/about-kubernetes-services', lines: [[65, 77]] },
        { document: 'tigera-operator/core-controller', lines: [[549, 553]], passage: 'Default' },
        { document: 'aws-load-balancer-controller/how-it-works', lines: [[47, 48]] },
        { document: 'web/docs-aws-amazon-com-elasticloadbalancing-latest-network-edit' },
        {
          document: 'eks-user-guide/security-groups-for-pods',
          lines: [43],
          passage: 'Instance targets with Local',
        },
        { document: 'calico/release-notes-v3-32-2', lines: [7, 13] },
        {
          document: 'calico-docs/version-3-31-release-notes-index',
          lines: [418, 424],
          passage: 'IPv6 affinity in v3.31.7',
        },
        { document: 'vpc-cni/readme', lines: [[506, 527]], passage: 'Enforcing mode' },
        { document: 'kubernetes/windows-networking', passage: 'Windows: settings of Services' },
      ],
      reviewed: '2026-11-29',
    },
    'services.node-local-dns': {
      support: 'yes',
      value: 'NodeLocal DNSCache, by address; not for strict groups',
      reason:
        'The cache runs on the host network, so a policy on `kube-dns` has to admit the addresses of the hosts; there is no overlay here. Pods with a security group cannot use it under the default `POD_SECURITY_GROUP_ENFORCING_MODE=strict`, where their traffic, even to the node, enters the VPC.',
      conditions: [
        'Policy on `kube-dns`: addresses of hosts admitted',
        'Egress policy of pods: port 53 by address to the cluster IP of DNS and to the address of the cache, as no selector finds it',
        'Pods with security groups: VPC CNI v1.11.0 or newer, `POD_SECURITY_GROUP_ENFORCING_MODE=standard`',
        'eBPF mode: `projectcalico.org/natExcludeService=true` on the Service `kube-dns`',
        'kube-proxy in IPVS mode: the kubelet set to use the local address for cluster DNS',
        'kube-proxy in nftables mode: not documented by the cache',
        'Linux nodes: no guide speaks of Windows',
      ],
      because:
        'unless kube-proxy is in IPVS mode the cache answers at the cluster IP of DNS as well; its page knows iptables and IPVS mode and is silent on Windows.',
      sources: [
        {
          document: 'web/kubernetes-io-docs-tasks-administer-cluster-nodelocaldns',
          passage: 'iptables and IPVS mode; silent on Windows',
        },
        { document: 'calico-docs/node-local-dns-cache', lines: [[13, 65]] },
        { document: 'calico-docs/managed-public-cloud-eks', lines: [[23, 30]] },
        { document: 'eks-best-practices/sgpp', lines: [70, [78, 82]] },
        {
          document: 'eks-user-guide/security-groups-for-pods',
          lines: [48],
          passage: 'NodeLocal DNSCache',
        },
        {
          document: 'web/github-com-gardener-gardener-issues-2745',
          passage: 'Egress rules by address',
        },
      ],
    },
    'services.service-mesh': {
      support: 'partial',
      missing: 'general availability; HTTP rules of Calico through Istio sidecars',
      value: 'Bundled Istio ambient mode, as tech preview',
      reason:
        'The page on the `Istio` resource asks for the operator and for no CNI plugin. The guide to HTTP rules beside sidecars asks for the CNI plugin of Calico, and no page read says how they fare without it.',
      conditions: [
        'installation by the operator, Linux nodes',
        'eBPF mode: connect-time load balancing off',
        'with a waypoint, policies see port 15008 in place of the destination port',
        'no HTTP policy of Calico beside it, as the two are incompatible',
        'beside pods with security groups: `POD_SECURITY_GROUP_ENFORCING_MODE=standard` by the page of Istio, lest probes fail; by its notes the bundled release has a fix, which takes `DISABLE_TCP_EARLY_DEMUX=true`',
      ],
      default: 'off',
      since: 'v3.32.0 as tech preview',
      because:
        'the operator marks the parts of its Istio as Linux software, and Istio has a demand of its own beside pods with security groups.',
      sources: [
        { document: 'tigera-operator/istio', lines: [[309, 311]], passage: 'Linux' },
        { document: 'calico-docs/deploy-istio-ambient', lines: [[9, 25]] },
        {
          document: 'calico-docs/release-notes-index',
          lines: [
            [34, 40],
            [91, 97],
            [266, 270],
          ],
          passage: 'Tech preview in v3.32',
        },
        { document: 'calico-docs/app-layer-policy', lines: [[21, 25]], passage: 'Requirements' },
        { document: 'istio/platform-prerequisites', lines: [[70, 78]], passage: 'EKS' },
        {
          document: 'istio/branch-eni',
          lines: [
            [44, 66],
            [72, 74],
          ],
          passage: 'Early demux as the condition',
        },
        { document: 'istio/notes-1-29-3', passage: 'The fix in its line' },
      ],
      reviewed: '2026-11-29',
    },
    'multicluster.vm-bare-metal': {
      support: 'yes',
      value: 'Hosts outside the cluster; no KubeVirt live migration',
      reason:
        'Felix on such a host takes its policy from the datastore and asks for no network of Calico. What the general answer says of OpenStack and of migrating KubeVirt machines rests on Calico networking, by BGP.',
      conditions: ['Linux hosts'],
      sources: [
        { document: 'calico-docs/about', lines: [[15, 36]] },
        { document: 'calico-docs/kubevirt-networking', lines: [[43, 52]] },
        { document: 'calico-docs/openstack-overview', lines: [[7, 29]] },
      ],
    },
    'operations.air-gapped': {
      support: 'yes',
      value: 'Mirror the images of Calico; those of AWS come by ECR',
      reason:
        'A guide of Calico covers a registry of your own for its operator and images. Those of the VPC CNI lie in a private ECR repository of the Region, which nodes reach by an interface endpoint; its Helm chart also takes a registry of yours.',
      conditions: [
        'private access to the cluster endpoint enabled',
        'self-managed nodes: endpoint and certificate authority of the cluster in their bootstrap arguments',
        'Calico: installation by the operator, and a `registry` that ends with `/`',
        'Calico: pull access to your registry, with a pull secret in `tigera-operator` where it asks for authentication',
        'Calico: images for Windows nodes copied with `crane cp`',
        'Felix reports its version and the size of the cluster, anonymously, unless `usageReportingEnabled` is false',
        'endpoints for ECR, S3 and EC2; for STS with IRSA, for EKS Auth with Pod Identity',
        'VPC CNI from a registry of your own: the self-managed chart, because EKS resets the image of its add-on',
        'read access to ECR in the role of the nodes, and as AWS advises private DNS names for the endpoints',
        'Calico: an `ImageSet` with digests, where you use one, made anew before each upgrade',
      ],
      because:
        'the pages ask for private access to the cluster endpoint, bootstrap arguments on self-managed nodes and another way to copy images for Windows.',
      sources: [
        {
          document: 'calico-docs/alternate-registry',
          lines: [[13, 87]],
        },
        { document: 'calico-docs/api', lines: [1800], passage: 'registry' },
        {
          document: 'calico/docs-config-params',
          lines: [[2964, 2976]],
          passage: 'UsageReportingEnabled',
        },
        { document: 'eks-user-guide/add-ons-images', lines: [8] },
        {
          document: 'eks-user-guide/private-clusters',
          lines: [
            [25, 26],
            [31, 88],
            [91, 139],
          ],
        },
        { document: 'vpc-cni/aws-vpc-cni-helpers', lines: [[59, 96]], passage: 'Image names' },
        { document: 'vpc-cni/eni-and-ip-target', lines: [[9, 11]], passage: 'Calls to EC2' },
        { document: 'eks-best-practices/vpc-cni', lines: [[136, 138]] },
        {
          document: 'calico-docs/imageset',
          lines: [
            [10, 18],
            [154, 159],
            [226, 230],
          ],
        },
      ],
      reviewed: '2026-11-29',
    },
  },
  sources: [
    { document: 'calico-docs/managed-public-cloud-eks', lines: [[11, 124]] },
    {
      document: 'calico-docs/deploy-istio-ambient',
      lines: [[46, 61]],
      passage: 'kubectl get tigerastatus',
    },
    { document: 'vpc-cni/readme', lines: [[599, 628]], passage: 'ANNOTATE_POD_IP' },
    { document: 'vpc-cni/aws-k8s-cni', lines: [330], passage: 'Policy agent off by default' },
    {
      document: 'tigera-operator/node',
      lines: [
        [1614, 1641],
        [1695, 1711],
      ],
      passage: 'Settings for Felix',
    },
    {
      document: 'eks-user-guide/alternate-cni-plugins',
      lines: [[14, 28], 50, 52, 54, 58],
    },
    {
      document: 'calico-docs/calico-product-editions',
      lines: [23, 30],
      passage: 'Support by edition',
    },
    { document: 'eks-user-guide/security-groups-for-pods', lines: [47], passage: 'Calico' },
    {
      document: 'eks-best-practices/network',
      lines: [[467, 477]],
      passage: 'One policy engine in a cluster',
    },
  ],
  reviewed: '2026-11-28',
} as const satisfies Mode<'amazon-vpc-cni' | 'calico'>;
