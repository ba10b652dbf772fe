import type { Mode } from '../mode.ts';

export const calicoWindows = {
  name: 'Calico for Windows',
  short: 'Windows',
  summary:
    'Windows nodes of a mixed cluster run Felix in a HostProcess container, which enforces policy through the Host Networking Service (HNS). Where Calico is the CNI, its plugin is installed as well.',
  cnis: ['calico'],
  areas: {
    networking: 'calico',
    policy: 'calico',
    aws: 'calico',
    ipam: 'calico',
    performance: 'calico',
    security: 'calico',
    observability: 'calico',
    services: 'calico',
    multicluster: 'calico',
    operations: 'calico',
  },
  settings: [
    {
      name: 'calicoNetwork.windowsDataplane',
      value: 'HNS',
      where: '`spec` of the `Installation`',
    },
    {
      name: 'serviceCIDRs',
      value: '["10.96.0.0/12"]',
      where: '`spec` of the `Installation`; the Service range of your cluster',
    },
    {
      name: 'calicoNetwork.ipPools[].encapsulation',
      value: 'VXLAN',
      where: '`spec` of the `Installation`, with Calico as the CNI; `None` with BGP',
    },
    {
      name: 'calicoNetwork.bgp',
      value: 'Disabled',
      where: '`spec` of the `Installation`, with VXLAN or over the VPC CNI',
    },
    {
      name: 'strictAffinity',
      value: 'true',
      where: '`spec` of the `IPAMConfiguration` named `default`, with Calico IPAM',
    },
  ],
  setup: [
    {
      step: 'Start from Linux nodes with Calico, installed by the operator with its API server, and Windows nodes that have joined. On EKS the Linux part is Calico policy over the VPC CNI; skip the next two steps there.',
    },
    {
      step: 'Keep Linux nodes from borrowing addresses out of the blocks of Windows nodes.',
      code: 'kubectl patch ipamconfigurations default --type merge --patch=\'{"spec": {"strictAffinity": true}}\'',
      language: 'bash',
    },
    {
      step: 'Wrap all traffic of the pool in VXLAN and switch BGP off. Repeat the first command with the index of each further pool; a pool made outside the `Installation` is changed in its `IPPool`.',
      code: 'kubectl patch installation default --type=\'json\' -p=\'[{"op": "replace", "path": "/spec/calicoNetwork/ipPools/0/encapsulation", "value": "VXLAN"}]\'\nkubectl patch installation default --type=merge -p \'{"spec": {"calicoNetwork": {"bgp": "Disabled"}}}\'',
      language: 'bash',
    },
    {
      step: 'Tell Calico where the API server is: `api.example.com` and 443 stand for the address and port that `kube-proxy` uses.',
      code: 'kubectl apply -f - << EOF\nkind: ConfigMap\napiVersion: v1\nmetadata:\n  name: kubernetes-services-endpoint\n  namespace: tigera-operator\ndata:\n  KUBERNETES_SERVICE_HOST: "api.example.com"\n  KUBERNETES_SERVICE_PORT: "443"\nEOF',
      language: 'bash',
    },
    {
      step: 'Switch the Windows data plane on, with the Service range of the API server.',
      code: 'kubectl patch installation default --type merge --patch=\'{"spec": {"serviceCIDRs": ["10.96.0.0/12"], "calicoNetwork": {"windowsDataplane": "HNS"}}}\'',
      language: 'bash',
    },
    {
      step: 'Run kube-proxy on the Windows nodes if it is not there yet; `v1.36.0` stands for the version of your cluster. The manifest takes its kubeconfig from the ConfigMap `kube-proxy` in `kube-system`.',
      code: 'curl -L https://raw.githubusercontent.com/kubernetes-sigs/sig-windows-tools/master/hostprocess/calico/kube-proxy/kube-proxy.yml | sed "s/KUBE_PROXY_VERSION/v1.36.0/g" | kubectl apply -f -',
      language: 'bash',
    },
    {
      step: 'On AWS, look for the route to 169.254.169.254 on each Windows node and add it again with `New-NetRoute` where the virtual switch has removed it.',
    },
    {
      step: 'Follow the start of the node agent.',
      code: 'kubectl logs -f -n calico-system -l k8s-app=calico-node-windows -c node\nkubectl logs -f -n calico-system -l k8s-app=calico-node-windows -c felix',
      language: 'bash',
    },
  ],
  requirements: [
    'Windows Server 1809 from build 17763.1432 or 2022 from build 20348.169, as the Kubernetes version supports it, with containerd 1.6 or newer',
    'Calico v3.27 or newer, installed by the operator, with the Kubernetes datastore',
    'Linux nodes for the control parts, three of them for Typha to be highly available',
    'an IPv4 cluster, without eBPF nodes and without IP-in-IP pools',
    'UDP 4789 open between nodes with VXLAN',
    'with BGP on AWS: source/destination check off',
    'on EKS: VPC controllers, and an instance role that may get namespaces and secrets of `calico-system`',
    'not GKE, IKS, OpenStack or K3s; on AKS new clusters only',
  ],
  supportedBy:
    'The community for open-source Calico; Calico Cloud and Calico Enterprise come with Standard or Business support. AWS recommends Calico policy for Windows pods, yet supports no CNI but its own on these nodes.',
  same: [
    {
      features: ['networking.windows'],
      reason: 'The mode is what this answer speaks of.',
      sources: [
        { document: 'calico-docs/limitations', lines: [[9, 18]] },
        { document: 'calico-docs/requirements', lines: [[12, 60], 92, [104, 109]] },
      ],
    },
    {
      features: ['networking.multicast'],
      reason: 'Hosts do not forward multicast, and the Windows driver has no part for it either.',
      sources: [
        { document: 'calico-docs/faq', lines: [[496, 501]] },
        { document: 'calico/windows-managers', lines: [[181, 197]] },
      ],
    },
    {
      features: ['networking.rdma-sriov'],
      reason: 'The search behind that answer took in the Windows pages of Calico.',
      sources: [
        { document: 'calico-docs/requirements', passage: 'No such device' },
        { document: 'calico-docs/limitations', passage: 'No such device' },
      ],
    },
    {
      features: ['policy.service-account', 'policy.network-sets'],
      reason:
        'Calico matches both by address: Felix makes sets of addresses out of the selectors of a rule, and the driver writes their members into rules of HNS. Felix folds a negated selector into a positive one beside it. A rule is skipped where the negated one stands alone, as are rules with other negated matches. The Dikastes sidecar is no part of this, as application layer policy is not supported.',
      sources: [
        { document: 'calico-docs/networkset', lines: [[16, 23]], passage: 'Matches by address' },
        {
          document: 'calico/rule-scanner',
          lines: [
            [345, 347],
            [413, 423],
            [567, 611],
          ],
        },
        {
          document: 'calico/windows-rules',
          lines: [
            [296, 300],
            [363, 425],
            [444, 514],
            [621, 641],
          ],
        },
        { document: 'calico/windows-managers', lines: [[81, 85]], passage: 'IP sets' },
        { document: 'calico-docs/limitations', lines: [14] },
        { document: 'calico-docs/overview', lines: [94], passage: 'Dikastes' },
      ],
    },
    {
      features: ['policy.delegation'],
      reason:
        'Rights by tier are checked by the API server or a webhook, and the control components of Calico do not run on Windows.',
      sources: [
        { document: 'calico-docs/rbac-tiered-policies', lines: [[20, 32]] },
        { document: 'calico-docs/requirements', lines: [27, 59] },
      ],
    },
    {
      features: ['aws.eks-default', 'aws.fargate', 'aws.auto-mode', 'aws.eks-anywhere'],
      reason:
        'AWS tells there which CNI it supports or admits, and the passages cited make no exception for Windows nodes; Fargate and Auto Mode exclude these altogether.',
      sources: [
        { document: 'eks-user-guide-2024/windows-support', lines: [22, 31] },
        { document: 'eks-user-guide/alternate-cni-plugins', lines: [14, 58] },
        { document: 'eks-anywhere/cni', lines: [18, [287, 302]] },
      ],
    },
    {
      features: ['aws.hybrid-nodes-gateway'],
      reason: 'AWS takes its build of Cilium alone there, and hybrid nodes cannot run Windows.',
      sources: [
        { document: 'eks-user-guide/hybrid-nodes-gateway-overview', lines: [74] },
        { document: 'eks-user-guide-2024/windows-support', lines: [32] },
      ],
    },
    {
      features: ['aws.vpc-flow-logs', 'aws.nlb-alb-ip-targets'],
      reason:
        'Windows nodes, too, have the VPC CNI on EKS or VXLAN or BGP of Calico elsewhere, and the answer turns on which of these they have.',
      sources: [
        { document: 'calico-docs/requirements', lines: [[17, 23], 36] },
        { document: 'aws-load-balancer-controller/nlb', lines: [27] },
      ],
    },
    {
      features: ['services.ingress', 'services.l2-announce'],
      reason:
        'Ingress is not among the resources that the gateway of Calico v3.32 lists, and announcing addresses is left to BGP; the passages cited make no exception for Windows.',
      sources: [
        { document: 'calico-docs/about-calico-ingress-gateway', lines: [[50, 65]] },
        { document: 'calico-docs/service-loadbalancer', lines: [146] },
      ],
    },
    {
      features: ['operations.cli'],
      reason: '`calicoctl` has a build for Windows, and the status of a Windows node is supported.',
      sources: [
        { document: 'calico-docs/calicoctl-install', lines: [[176, 187]] },
        { document: 'calico-docs/limitations', lines: [16] },
      ],
    },
  ],
  answers: {
    'networking.native-routing': {
      support: 'partial',
      missing: 'cross-subnet mode and IPv6',
      value: 'Bare packets with BGP; no cross-subnet mode',
      reason:
        'A Windows node sends pod traffic bare where BGP spreads the routes, over a layer 2 segment or a fabric that peers. Pools that wrap only what crosses a subnet are not supported.',
      conditions: [
        'the Windows features RemoteAccess, RSAT-RemoteAccess-PowerShell and Routing, a restart of the node, then `Install-RemoteAccess -VpnType RoutingOnly`',
        'Calico as the CNI with BGP on, and pools without encapsulation',
        'AWS: one VPC subnet, with the source/destination check off',
      ],
      because:
        'the guide asks for one Windows feature more, AWS routes no pods between VPC subnets, and the operator refuses such pools without BGP.',
      sources: [
        { document: 'calico-docs/limitations', lines: [13] },
        { document: 'calico-docs/requirements', lines: [35, [60, 87]] },
        { document: 'calico-docs/windows-operator-steps', lines: [[37, 58]] },
        { document: 'calico-docs/aws', lines: [[15, 25]], passage: 'One VPC subnet' },
        {
          document: 'tigera-operator/validation',
          lines: [
            [177, 182],
            [205, 207],
          ],
          passage: 'BGP for such pools',
        },
      ],
    },
    'networking.encapsulation': {
      support: 'partial',
      missing: 'IP-in-IP, cross-subnet mode, an MTU setting and IPv6',
      value: 'VXLAN on UDP 4789 for all traffic; none with BGP',
      reason:
        'With the CNI of Calico and no overlay, the nodes peer over BGP. Windows knows no IP-in-IP, so a cluster with Windows nodes cannot use it. VXLAN has one port there and excludes BGP. After the first pod, a new VNI counts only once the node is drained and its HNS network deleted.',
      conditions: [
        'Calico as the CNI, and for VXLAN not with host-local IPAM',
        'VXLAN: BGP disabled, `VXLAN`, not `VXLANCrossSubnet`, in the pool, and UDP 4789 open between the nodes',
        'No overlay: BGP peering, and on AWS one VPC subnet with the source/destination check off',
      ],
      because:
        'the operator refuses an overlay with other CNIs or host-local IPAM, and on AWS bare packets take one subnet and no source/destination check.',
      sources: [
        { document: 'calico-docs/limitations', lines: [13, 29, [99, 113]] },
        {
          document: 'calico-docs/requirements',
          lines: [
            [35, 36],
            [39, 43],
          ],
        },
        { document: 'calico-docs/windows-operator-steps', lines: [[12, 32]] },
        {
          document: 'tigera-operator/validation',
          lines: [[184, 204]],
          passage: 'Host-local IPAM, other CNIs',
        },
        { document: 'calico-docs/aws', lines: [[15, 25]], passage: 'One VPC subnet' },
      ],
    },
    'networking.bgp': {
      support: 'partial',
      missing: 'route reflectors on Windows, Service routes and BGP beside an overlay',
      value: 'By the BGP service of Windows, with confd beside it',
      because:
        'on AWS the requirements ask for the source/destination check to be off, so that hosts forward for pods, and everywhere for TCP 179 to be open.',
      reason:
        'Windows nodes join the mesh and peer with routers, but cannot reflect routes. v3.32.2 repairs the generation of the BIRD configuration on Windows; its notes do not say which releases had the fault.',
      conditions: [
        'the Windows features RemoteAccess, RSAT-RemoteAccess-PowerShell and Routing, a restart of the node, then `Install-RemoteAccess -VpnType RoutingOnly`',
        'Calico as the CNI, as the operator refuses BGP with any other',
        'AWS: source/destination check off',
        'TCP 179 open between the nodes, as to their other peers',
      ],
      default: 'by the operator: on with the Calico CNI, save on EKS; off with other CNIs',
      sources: [
        { document: 'calico-docs/requirements', lines: [35, [39, 43]] },
        { document: 'calico-docs/limitations', lines: [13, [22, 31]] },
        { document: 'calico-docs/windows-operator-steps', lines: [[37, 58]] },
        { document: 'tigera-operator/windows', lines: [[876, 879]], passage: 'confd with BGP' },
        { document: 'tigera-operator/core-controller', lines: [[581, 598]], passage: 'Default' },
        {
          document: 'tigera-operator/validation',
          lines: [[205, 207]],
          passage: 'BGP of other CNIs',
        },
        { document: 'calico/release-notes-v3-32-2', lines: [35] },
        { document: 'calico-docs/system-requirements', lines: [[79, 86]], passage: 'Port of BGP' },
      ],
    },
    'networking.kube-proxy-replacement': {
      support: 'no',
      value: 'No eBPF on Windows; kube-proxy stays',
      reason:
        'eBPF is a matter of Linux, and a cluster may not mix eBPF nodes with Windows nodes. The guide has you run kube-proxy on the Windows nodes.',
      sources: [
        { document: 'calico-docs/limitations', lines: [18] },
        { document: 'calico-docs/enabling-ebpf', lines: [83, 89] },
        { document: 'calico-docs/windows-operator-steps', lines: [[157, 170]] },
      ],
    },
    'networking.kube-proxy-modes': {
      support: 'yes',
      value: '`kernelspace`, the mode of kube-proxy on Windows',
      reason:
        'kube-proxy has this mode on Windows nodes alone; on EKS their start script sets it. The guide of Calico has you run kube-proxy there and names no mode. Calico keeps to one block of addresses a node by default, as kube-proxy at present supports no more.',
      conditions: [
        'with Calico as the CNI: `windows_use_single_network: true`, as it writes it',
        'no eBPF mode on the Linux nodes',
      ],
      because:
        'the setting belongs to the CNI plugin of Calico, while for Windows on EKS its requirements list the VPC CNI alone.',
      sources: [
        { document: 'calico-docs/requirements', lines: [22], passage: 'EKS: VPC CNI' },
        { document: 'kubernetes/virtual-ips', passage: 'Mode kernelspace' },
        { document: 'eks-best-practices/networking', lines: [[75, 84]] },
        { document: 'calico-docs/windows-operator-steps', lines: [[157, 170]] },
        { document: 'calico-docs/limitations', lines: [28, 86] },
        { document: 'calico/cni-windows-install', lines: [39] },
        { document: 'calico-docs/enabling-ebpf', lines: [83, 89] },
      ],
    },
    'networking.snat': {
      support: 'partial',
      missing:
        'changes for running pods; settings of Felix for hosts, address, ports and interfaces',
      value: '`natOutgoing` of the pool, as it is when a pod starts',
      reason:
        'Where the pool has `natOutgoing`, the CNI plugin gives a pod an `OutBoundNAT` policy that spares all pools and the Service range. A later change of the pool counts for new pods only. The settings of Felix for hosts, address, ports and interfaces become rules on Linux alone.',
      conditions: [
        'Calico as the CNI; on EKS the VPC CNI makes the network',
        'AWS: NAT on for what leaves AWS',
        'VXLAN pools: NAT on is recommended, or reverse-path checks may drop traffic between pods and hosts',
      ],
      default: 'on for IPv4 pools of the operator; off in the `IPPool` resource',
      conflict: {
        about: 'whether traffic to the subnet of the node is spared',
        statements: [
          {
            says: 'The limitations have the node and its subnet left out of NAT, unless `windows_disable_host_subnet_nat_exclusion` is set.',
            source: { document: 'calico-docs/limitations', lines: [30], passage: 'NATOutgoing' },
          },
          {
            says: 'The code of v3.32.1 adds the pools to the exceptions and nothing of the node.',
            source: { document: 'calico/cni-windows-policy', lines: [[35, 128]] },
          },
        ],
        believed: 'The code, as it is handed the address of the node and makes no use of it.',
      },
      because:
        'a pool without `natOutgoing` has NAT off, the pages ask for NAT with VXLAN and for what leaves AWS, and Felix exempts hosts on Linux alone.',
      sources: [
        { document: 'calico-docs/aws', lines: [[61, 68]], passage: 'Out of AWS' },
        { document: 'calico-docs/limitations', lines: [30] },
        {
          document: 'calico/cni-windows',
          lines: [
            [168, 174],
            [282, 295],
            [695, 706],
          ],
          passage: 'NAT of a pod',
        },
        {
          document: 'calico/cni-windows-policy',
          lines: [
            [46, 84],
            [101, 113],
          ],
        },
        { document: 'calico/cni-windows-install', lines: [[76, 82]], passage: 'Service range' },
        { document: 'calico/windows-driver', lines: [[46, 54]], passage: 'No NAT settings' },
        { document: 'calico/nat', lines: [[55, 111]], passage: 'NAT settings on Linux' },
        { document: 'calico-docs/requirements', lines: [[17, 23]] },
        { document: 'tigera-operator/defaults', lines: [[170, 182]], passage: 'Default' },
        {
          document: 'calico-docs/ippool',
          lines: [47, [115, 122]],
          passage: 'Default of the resource, VXLAN pools',
        },
      ],
    },
    'networking.ipv6': {
      support: 'no',
      value: 'IPv4 only',
      reason: 'IPv6 is on the list of what Windows nodes lack, and the driver skips IPv6 rules.',
      sources: [
        { document: 'calico-docs/limitations', lines: [13] },
        { document: 'calico/windows-rules', lines: [[290, 294]] },
        { document: 'calico/windows-rule-constants', lines: [31], passage: 'IP version' },
      ],
    },
    'networking.dual-stack': {
      support: 'no',
      value: 'A single family, and that is IPv4',
      reason: 'Dual stack is on the same list as IPv6.',
      sources: [{ document: 'calico-docs/limitations', lines: [13] }],
    },
    'networking.multi-interface': {
      support: 'no',
      value: 'One interface, in the paid editions as well',
      reason: 'Calico Enterprise and Calico Cloud exclude several networks a pod on Windows.',
      because:
        'the page of Calico Cloud on Windows excludes several networks a pod, as that of Enterprise does.',
      sources: [
        { document: 'calico-docs/windows-enterprise-limitations', lines: [9, 13] },
        { document: 'calico-docs/api', lines: [525], passage: 'multiInterfaceMode' },
        {
          document: 'calico-docs/windows-cloud-limitations',
          lines: [9, 13],
          passage: 'Calico Cloud',
        },
      ],
    },
    'networking.bandwidth': {
      support: 'no',
      value: 'The Windows driver sets no limits',
      reason:
        'The driver has managers for IP sets, policies, endpoints and VXLAN, and the one for endpoints reads no QoS fields of a pod. The page on QoS is silent on Windows.',
      sources: [
        { document: 'calico/windows-managers', lines: [[181, 197]] },
        { document: 'calico/windows-endpoints', lines: [[344, 462]] },
        { document: 'calico-docs/qos-controls', passage: 'Silent on Windows' },
      ],
    },
    'networking.chaining': {
      support: 'partial',
      missing: 'GKE; BGP, overlay and IPAM of Calico under another CNI',
      value: 'Policy over the VPC CNI, Azure CNI or win-bridge',
      reason:
        'On EKS and AKS the CNI of the cloud is the only one listed, with Calico for policy. Tests ran with `win-bridge.exe`, so other plugins that end in it should do as well.',
      conditions: [
        'EKS: VPC controllers, and an instance role that may get `namespaces` and `secrets` of `calico-system`',
        'EKS: the network policy of the VPC CNI off; by the guide `ANNOTATE_POD_IP=true`, with the right to patch pods',
        'AKS: new clusters only',
      ],
      because:
        'the pages set conditions on EKS and AKS, and the operator wants the IPAM of the VPC CNI with that plugin.',
      sources: [
        { document: 'calico-docs/requirements', lines: [[17, 23], 37, [125, 132]] },
        { document: 'calico-docs/limitations', lines: [11] },
        {
          document: 'tigera-operator/validation',
          lines: [
            [101, 116],
            [195, 207],
          ],
          passage: 'Other CNIs',
        },
        {
          document: 'calico-docs/managed-public-cloud-eks',
          lines: [[45, 49]],
          passage: 'Over the VPC CNI',
        },
      ],
    },
    'policy.summary': {
      support: 'partial',
      missing: 'negated matches, ICMP types, named ports, Log, hosts, HTTP rules and staging',
      value: 'HNS, for pods and IPv4; some rules are skipped',
      reason:
        'The driver turns rules into HNS ACLs and leaves out those it cannot express, with a line in its log. So a skipped `Deny` can let traffic pass, and a skipped `Allow` can stop it.',
      because: 'the page recommends against rules with two selectors and does not forbid them.',
      conditions: [
        'Recommended: no rules with a selector for both sides, as they can cost much CPU and memory',
      ],
      sources: [
        {
          document: 'calico/windows-rules',
          lines: [
            [257, 312],
            [355, 357],
          ],
        },
        { document: 'calico/windows-policies', lines: [[41, 45]] },
        { document: 'calico-docs/limitations', lines: [13, 14, 15, [130, 134]] },
      ],
    },
    'policy.k8s-networkpolicy': {
      support: 'partial',
      missing: '`ipBlock` with `except`, named ports, IPv6',
      value: 'Enforced by HNS, without `except` and named ports',
      reason:
        '`except` becomes a negated match, and the driver skips rules with those or with named ports. A rule of Felix lets in what comes from the addresses of the node itself. A restart of Felix or a change of policy can reset connections between pods, a fault of HNS.',
      conditions: [
        'port numbers in place of names',
        'CIDRs without `except`',
        'pods off the host network',
      ],
      default: 'a pod that no policy selects allows all traffic',
      sources: [
        {
          document: 'calico/windows-rules',
          lines: [
            [290, 312],
            [621, 624],
          ],
        },
        {
          document: 'calico/conversion',
          lines: [
            [134, 142],
            [668, 684],
          ],
          passage: 'except',
        },
        {
          document: 'calico/windows-endpoints',
          lines: [
            [515, 518],
            [553, 564],
          ],
        },
        { document: 'calico-docs/limitations', lines: [13, [115, 122]] },
        { document: 'calico-docs/kubernetes-default-deny', lines: [26] },
      ],
      reviewed: '2026-11-29',
    },
    'policy.protocols-ports': {
      support: 'partial',
      missing: 'ICMP types and codes, named ports and all negations',
      value: 'TCP, UDP, SCTP, ICMP as a whole, any number; port ranges',
      reason:
        'The driver knows TCP, UDP, ICMP, ICMPv6, SCTP and UDPLite by name, takes numbers as they are, and writes ports and ranges into rules of HNS. A rule with an ICMP type or code, a named port or a negated match is skipped with a line in the log.',
      conditions: ['port numbers in place of names', 'ICMP without a type'],
      sources: [
        {
          document: 'calico/windows-rules',
          lines: [
            [262, 267],
            [282, 312],
            [430, 439],
            [523, 592],
            [621, 641],
            [670, 688],
          ],
        },
      ],
    },
    'policy.admin-network-policy': {
      support: 'partial',
      missing: 'named ports and IPv6 networks',
      value: 'ClusterNetworkPolicy, within the rules HNS can hold',
      reason:
        'Calico puts these policies into the tiers `kube-admin` and `kube-baseline`, and the driver goes through every tier of a pod. By the code they meet the same skipped rules as others; the pages on tiers and on the limits of Windows do not speak of them there.',
      conditions: ['Pods off the host network, as subjects and as peers'],
      since: 'v3.32.0',
      sources: [
        {
          document: 'calico-docs/tiered-policy',
          lines: [
            [54, 57],
            [86, 89],
          ],
          passage: 'kube-admin and kube-baseline',
        },
        { document: 'calico/windows-endpoints', lines: [[370, 412]] },
        { document: 'calico/windows-rules', lines: [[290, 312]] },
        { document: 'calico-docs/tiered-policy', passage: 'Silent on Windows' },
        { document: 'calico-docs/limitations', passage: 'Silent on ClusterNetworkPolicy' },
        {
          document: 'calico-docs/release-notes-index',
          lines: [
            [26, 30],
            [266, 270],
          ],
          passage: 'v3.32.0',
        },
        { document: 'calico/conversion', lines: [[134, 142]], passage: 'Pods on the host network' },
      ],
      reviewed: '2026-11-29',
    },
    'policy.cluster-wide': {
      support: 'yes',
      value: 'GlobalNetworkPolicy, for pods alone',
      reason:
        'The driver takes global policies as it takes others, and skips the same rules. Policy for host endpoints is not supported on Windows nodes.',
      sources: [
        { document: 'calico/windows-policies', lines: [[37, 47]] },
        { document: 'calico-docs/limitations', lines: [14, [134, 138]] },
        {
          document: 'calico/windows-rules',
          lines: [
            [262, 267],
            [290, 312],
          ],
          passage: 'Skipped rules',
        },
      ],
    },
    'policy.deny-and-order': {
      support: 'partial',
      missing: 'Log, and any rule with a negated match, an ICMP type or a named port',
      value: 'Allow, Deny and Pass; order and tiers; no Log',
      reason:
        'Tiers are flattened into one ordered list, and priorities keep rules with different actions apart. A Deny rule that HNS cannot express is skipped, so the next rule decides. The paid editions set five tiers, with ten `Pass` rules each, as the most on Windows, and have no tiered policy there on TKG, GKE or AKS.',
      conditions: ['with native v3 CRDs, tier RBAC does not cover get, list and watch'],
      since: 'v3.29.0 for tiers in the open-source edition',
      because:
        'native v3 CRDs leave reading out of tier RBAC, and tiers are open source since v3.29.0.',
      sources: [
        {
          document: 'calico/windows-rules',
          lines: [
            [153, 163],
            [258, 312],
            [348, 357],
          ],
        },
        { document: 'calico/windows-endpoints', lines: [[370, 425]] },
        { document: 'calico-docs/limitations', lines: [15] },
        {
          document: 'calico-docs/windows-enterprise-limitations',
          lines: [9, 14, [172, 178]],
          passage: 'Tiers in Enterprise',
        },
        {
          document: 'calico-docs/windows-cloud-limitations',
          lines: [9, 14, [173, 179]],
          passage: 'Tiers in Calico Cloud',
        },
        { document: 'calico-docs/native-v3-crds', lines: [[182, 184]], passage: 'Tier RBAC' },
        {
          document: 'calico-docs/version-3-29-release-notes-index',
          lines: [[13, 20]],
          passage: 'Tiers in open source',
        },
      ],
    },
    'policy.fqdn': {
      support: 'paid',
      edition: 'Calico Enterprise, Calico Cloud',
      value: 'Tech preview on Windows, with a slow first packet',
      reason:
        'DNS policy is a preview on Windows: the first packet to a name may be dropped and come through up to five seconds later. The one DNS policy mode there is `NoDelay`. Programming DNS policy can cost performance, which a larger `WindowsDNSExtraTTL` lowers.',
      conditions: [
        'trusted DNS servers: by default the DNS Service of the cluster',
        '`WindowsDNSExtraTTL` above the longest DNS TTL that runtime libraries of the applications use',
        'a rule that allows DNS',
      ],
      because:
        'Calico Cloud has DNS policy on Windows too; it takes trusted DNS servers and a setting that outlasts the DNS caches of applications.',
      sources: [
        { document: 'calico-docs/windows-dns-policy', lines: [[7, 30]] },
        {
          document: 'calico-docs/domain-based-policy',
          lines: [[44, 51], 227],
          passage: 'Trusted servers, modes',
        },
        {
          document: 'calico-docs/windows-cloud-limitations',
          lines: [[192, 204]],
          passage: 'Calico Cloud',
        },
      ],
      reviewed: '2026-11-29',
    },
    'policy.l7': {
      support: 'no',
      value: 'No application layer policy on Windows nodes',
      reason: 'The list of limitations names application layer policy for Istio.',
      sources: [{ document: 'calico-docs/limitations', lines: [14] }],
    },
    'policy.host': {
      support: 'no',
      value: 'No host endpoints, nor automatic ones',
      reason: 'Policy for hosts is among the things that Windows nodes lack.',
      sources: [{ document: 'calico-docs/limitations', lines: [14] }],
    },
    'policy.staged-audit': {
      support: 'no',
      value: 'No preview; by the code a staged policy can deny',
      reason:
        'The driver skips the rules of staged policies, yet Felix goes on listing these among the policies of a pod. At a policy whose rules it lacks, the code of v3.32.1 ends the tier with its default action, which is to deny unless the tier says `Pass`. Open-source Felix reports no flows from Windows, and Calico Enterprise and Calico Cloud list staged policies as unsupported.',
      because:
        'Felix lists staged policies among those of a pod, and the Windows driver ends a tier at a policy whose rules it lacks.',
      sources: [
        { document: 'calico/windows-policies', lines: [[41, 45]] },
        { document: 'calico/windows-driver', lines: [[35, 60]] },
        { document: 'calico-docs/windows-enterprise-limitations', lines: [9, 14] },
        {
          document: 'calico-docs/windows-cloud-limitations',
          lines: [9, 14],
          passage: 'Calico Cloud',
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
        {
          document: 'calico/windows-rules',
          lines: [
            [142, 146],
            [174, 181],
          ],
          passage: 'A policy without rules',
        },
        { document: 'calico-docs/tier', lines: [31], passage: 'End of a tier' },
      ],
    },
    'policy.security-groups': {
      support: 'no',
      value: 'No security groups for pods on Windows',
      reason: 'The EKS feature excludes Windows nodes.',
      sources: [
        { document: 'eks-user-guide/security-groups-for-pods', lines: [38], passage: 'Windows' },
        { document: 'eks-best-practices/sgpp', lines: [92], passage: 'Windows' },
      ],
    },
    'policy.default-deny': {
      support: 'partial',
      missing: 'a closed start for egress, for pods of other CNIs, and a start delay',
      value: 'A policy as on Linux; ingress starts closed',
      reason:
        'The CNI plugin of Calico puts on a new pod a rule that blocks all ingress and ranks below every policy, unless `windows_disable_default_deny_all_policy` is set; it puts none on egress. Felix takes up every policy that is not a staged one. The wait of `policy_setup_timeout_seconds` is ignored on Windows.',
      conditions: ['Calico as the CNI, for the closed start', 'pods off the host network'],
      default: 'a pod is open until a policy selects it; new pods start with ingress closed',
      sources: [
        { document: 'calico/cni-windows', lines: [[213, 259]], passage: 'First rule of a pod' },
        { document: 'calico/cni-types', lines: [[118, 123]], passage: 'Its switch' },
        { document: 'calico/cni-k8s', lines: [[563, 569]] },
        { document: 'tigera-operator/windows', lines: [[881, 884]], passage: 'Calico CNI only' },
        {
          document: 'calico-docs/kubernetes-default-deny',
          lines: [
            [26, 32],
            [79, 81],
          ],
        },
        { document: 'calico/windows-policies', lines: [[37, 47]] },
        { document: 'calico/conversion', lines: [[134, 142]], passage: 'Pods on the host network' },
      ],
      reviewed: '2026-11-29',
    },
    'policy.imds-pod-identity': {
      support: 'partial',
      missing: 'EKS Pod Identity for Windows pods, and a recipe for metadata',
      value: 'Rules by address; no EKS Pod Identity on Windows',
      reason:
        'Addresses in a rule become rules of HNS. AWS does not support EKS Pod Identity for pods on Windows instances. The virtual switch that comes with Calico can remove the route of the node to the metadata address. The page of Calico on addresses in rules does not name that address.',
      conditions: [
        'the metadata route put back where software on the node needs it',
        'pods off the host network',
        'IAM roles for service accounts: a rule that allows the addresses of STS',
      ],
      sources: [
        { document: 'calico/windows-rules', lines: [[444, 514]] },
        {
          document: 'eks-user-guide/pod-identities',
          lines: [
            [127, 132],
            [141, 144],
          ],
          passage: 'Restrictions',
        },
        { document: 'calico-docs/limitations', lines: [[88, 90]] },
        { document: 'calico-docs/windows-troubleshoot', lines: [[37, 49]] },
        { document: 'calico-docs/external-ips-policy', passage: 'Silent on metadata' },
        { document: 'calico/conversion', lines: [[134, 142]], passage: 'Pods on the host network' },
        { document: 'eks-user-guide/private-clusters', lines: [95], passage: 'IRSA calls STS' },
      ],
      reviewed: '2026-11-29',
    },
    'policy.troubleshooting': {
      support: 'partial',
      missing: 'flow logs and Log rules in open source, and a documented list of rules',
      value: 'Log of skipped rules; PowerShell for HNS endpoints',
      reason:
        'Felix warns in its log of each rule that it skips as unsupported, and the guide has commands that print the networks and endpoints of HNS. Flow logs of Windows nodes come with Calico Enterprise and Calico Cloud, without the trace of tiers and without figures for denied traffic.',
      sources: [
        { document: 'calico/windows-rules', lines: [[262, 276]] },
        { document: 'calico-docs/windows-troubleshoot', lines: [[7, 25]] },
        { document: 'calico-docs/windows-troubleshoot', passage: 'No list of rules' },
        { document: 'calico/windows-driver', lines: [[35, 60]] },
        { document: 'calico-docs/limitations', lines: [15] },
        { document: 'calico-docs/windows-flow-logs', lines: [[18, 31]] },
        {
          document: 'calico-docs/windows-cloud-limitations',
          lines: [[181, 190]],
          passage: 'Calico Cloud',
        },
      ],
    },
    'aws.summary': {
      support: 'partial',
      missing: 'AWS support, Calico as the CNI, groups for pods, Fargate, Auto Mode',
      value: 'Calico policy over the VPC CNI on Windows nodes',
      reason:
        'For EKS the requirements list the VPC CNI alone. AWS advises Calico for policy on Windows, where its own policy does not reach, and points to Calico as a CNI as well; the requirements of Calico do not.',
      conditions: [
        'VPC controllers, and an instance role that may get `namespaces` and `secrets` in `calico-system`',
      ],
      because:
        'the requirements on EKS ask for the VPC controllers and for rights of the instance role.',
      sources: [
        {
          document: 'calico-docs/requirements',
          lines: [
            [15, 23],
            [125, 128],
          ],
        },
        { document: 'eks-best-practices/networking', lines: [[99, 109]] },
        { document: 'eks-user-guide/alternate-cni-plugins', lines: [14, 16, 58] },
        { document: 'eks-user-guide/cni-network-policy', lines: [41], passage: 'Windows' },
        { document: 'eks-user-guide-2024/windows-support', lines: [22, 26, 31] },
      ],
    },
    'aws.hybrid-nodes': {
      support: 'no',
      value: 'Hybrid nodes cannot run Windows',
      reason: 'The EKS user guide rules Windows out as their operating system.',
      sources: [{ document: 'eks-user-guide-2024/windows-support', lines: [32] }],
    },
    'aws.eni-mode': {
      support: 'external',
      provider: 'VPC Resource Controller, with Calico for policy',
      value: 'By the VPC Resource Controller, from one ENI a node',
      reason:
        'On EKS the Windows requirements of Calico name the VPC CNI for networking, and the VPC Resource Controller manages the addresses of Windows nodes. Calico Enterprise describes its pools of VPC subnets for egress gateways, and does not support Windows there.',
      conditions: [
        'VPC controllers, and `enable-windows-ipam: "true"` in the ConfigMap `amazon-vpc-cni`',
      ],
      because:
        'AWS names the VPC Resource Controller for these addresses, and Windows support is switched on in a ConfigMap.',
      sources: [
        { document: 'calico-docs/requirements', lines: [[17, 23], 127] },
        { document: 'eks-best-practices/networking', lines: [[15, 27]] },
        {
          document: 'calico-docs/egress-gateway-aws',
          lines: [
            [38, 53],
            [178, 183],
          ],
        },
        {
          document: 'eks-best-practices/prefix-mode-windows',
          lines: [10],
          passage: 'Windows support',
        },
      ],
    },
    'aws.security-groups-for-pods': {
      support: 'no',
      value: 'Pods on Windows share the groups of their node',
      reason: 'AWS excludes Windows nodes from security groups for pods.',
      sources: [
        { document: 'eks-user-guide/security-groups-for-pods', lines: [38], passage: 'Windows' },
        { document: 'eks-user-guide-2024/windows-support', lines: [26] },
        { document: 'eks-best-practices/sgpp', lines: [18], passage: 'Groups of the node' },
      ],
    },
    'aws.node-autoscaling': {
      support: 'partial',
      missing: 'a startup taint, prefixes in the plan, and a guide by Calico',
      value: 'Karpenter plans Windows pods by addresses of one ENI',
      reason:
        'Karpenter gives a Windows node a capacity of `vpc.amazonaws.com/PrivateIPv4Address` and counts single addresses of the primary ENI, not prefixes. Its pod limit is 110, unless `maxPods` sets another or `podsPerCore` a lower one. The Windows requirements and the operator guide of Calico name neither an autoscaler nor a taint for nodes that wait for Calico.',
      conditions: [
        'EKS with the VPC CNI, and Windows support enabled',
        'a Service range of `172.20.0.0/16` or `10.100.0.0/16`, or user data that sets another',
      ],
      sources: [
        { document: 'karpenter/nodepools', lines: [265], passage: 'Operating systems' },
        {
          document: 'karpenter/instance-types',
          lines: [
            [311, 313],
            [732, 746],
          ],
        },
        { document: 'karpenter/windows', lines: [[101, 107]] },
        { document: 'karpenter/nodeclasses', lines: [339, [345, 349], [1643, 1648]] },
        { document: 'karpenter/troubleshooting', lines: [[268, 277]] },
        { document: 'calico-docs/requirements', lines: [22], passage: 'EKS: VPC CNI' },
        { document: 'calico-docs/requirements', passage: 'Silent on autoscalers' },
        { document: 'calico-docs/windows-operator', passage: 'Silent on autoscalers' },
      ],
    },
    'aws.outposts-local-zones': {
      support: 'unknown',
      searched:
        'The Windows requirements and the AWS page of the Calico documentation, which name neither, and two pages of the EKS user guide on Windows, which do not speak of Calico. By one of them Windows nodes run on Outposts in extended clusters, not in local ones, and a node group for a Local Zone is made from a config file.',
      sources: [
        { document: 'calico-docs/requirements' },
        { document: 'calico-docs/aws' },
        { document: 'eks-user-guide-2024/windows-support' },
        {
          document: 'eks-user-guide-2024/launch-windows-workers',
          lines: [20, 54],
          passage: 'Outposts and Local Zones',
        },
        { document: 'eks-user-guide-2024/launch-windows-workers', passage: 'No word on Calico' },
      ],
    },
    'ipam.prefix-delegation': {
      support: 'external',
      provider: 'VPC Resource Controller, with Calico for policy',
      value: 'A key in a ConfigMap of the VPC CNI',
      reason:
        'Windows nodes get /28 prefixes where the ConfigMap `amazon-vpc-cni` has `enable-windows-prefix-delegation: "true"`. A node stays at 110 pods unless you set another limit. On EKS the Windows requirements of Calico name the VPC CNI for networking.',
      conditions: [
        'the VPC CNI for networking, and `enable-windows-ipam: "true"`',
        'instances on the Nitro System',
        'contiguous free /28 blocks in the subnet',
        'an IPv4 cluster with Windows support, on a platform version that the guide lists or a later one',
      ],
      default: 'off',
      because:
        'AWS assigns prefixes to Nitro instances alone, and to Windows nodes from certain platform versions on.',
      sources: [
        { document: 'vpc-cni/aws-k8s-cni', lines: [[82, 85]], passage: 'Off by default' },
        { document: 'eks-best-practices/prefix-mode-windows', lines: [[8, 10], 39, 66] },
        { document: 'calico-docs/requirements', lines: [[17, 23]] },
        {
          document: 'eks-user-guide/cni-increase-ip-addresses-procedure',
          lines: [17, 21, [30, 52]],
          passage: 'Nitro, free blocks, platform versions',
        },
      ],
    },
    'ipam.ip-pools': {
      support: 'partial',
      missing: 'several blocks on a node, and with them several pools there',
      value: 'Many pools, but one block for a Windows node',
      reason:
        'The configuration that Calico writes on Windows keeps to one network and so to one block, as kube-proxy at present supports one only. Windows reserves four addresses in it, and its nodes neither borrow nor lend.',
      conditions: [
        'Calico as the CNI, with its IPAM',
        'for each pod a pool that selects its node and namespace, or one that is named',
        'several blocks: `windows_use_single_network: false` in the `cni.conf.template` before the installation, at the expense of compatibility with kube-proxy',
        '`strictAffinity: true`, without which IPAM fails on Windows',
        'larger blocks, set on the pool before the first pod, for more than 60 pods on a node',
        'pools inside the cluster CIDR of Kubernetes, as the guide to moving pools asks',
      ],
      default: 'blocks of /26, of which 60 addresses are usable',
      conflict: {
        about: 'whether Calico IPAM gives the addresses under BGP with the Kubernetes datastore',
        statements: [
          {
            says: 'The limitations have host-local IPAM there, with the range that Kubernetes gives the node, and no Calico IPAM.',
            source: {
              document: 'calico-docs/limitations',
              lines: [28],
              passage: 'Single IP block',
            },
          },
          {
            says: 'The requirements list Calico IPAM, with some limitations, and the Kubernetes datastore under BGP.',
            source: { document: 'calico-docs/requirements', lines: [35] },
          },
        ],
        believed:
          'The requirements: the operator writes Calico IPAM into the configuration on Windows unless the `Installation` asks for host-local.',
      },
      because:
        'pools belong to Calico IPAM, select nodes and namespaces and lie in the cluster CIDR, and the page names the file of the setting and larger blocks.',
      sources: [
        {
          document: 'calico-docs/limitations',
          lines: [
            [26, 28],
            [85, 86],
          ],
        },
        { document: 'calico/cni-windows', lines: [[184, 192]], passage: 'One block' },
        { document: 'calico/ipam-plugin', lines: [[329, 334]], passage: 'Limit of one block' },
        { document: 'tigera-operator/windows', lines: [[260, 266]], passage: 'IPAM on Windows' },
        { document: 'calico/cni-windows-install', lines: [39] },
        { document: 'calico/ipam', lines: [[2142, 2151]], passage: 'strictAffinity' },
        {
          document: 'calico-docs/get-started-ip-addresses',
          lines: [25, [37, 41]],
          passage: 'Many pools',
        },
        { document: 'calico-docs/ippool', lines: [50], passage: 'nodeSelector' },
        { document: 'calico/ippool-types', lines: [[124, 126]], passage: 'namespaceSelector' },
        {
          document: 'calico/ipam',
          lines: [
            [308, 349],
            [398, 400],
          ],
          passage: 'Named pools and selectors',
        },
        {
          document: 'calico-docs/migrate-pools',
          lines: [23, [49, 55]],
          passage: 'Within the cluster CIDR',
        },
      ],
    },
    'ipam.static-ip': {
      support: 'unknown',
      searched:
        'The Windows limits on BGP networks, the page on specific addresses and the part of the CNI plugin that makes networks. None says whether an address outside the one block of a Windows node can be asked for. Floating IPs are not supported with the operator, which Windows nodes need.',
      sources: [
        { document: 'calico-docs/limitations', lines: [[20, 31]] },
        { document: 'calico-docs/use-specific-ip', lines: [[35, 45]] },
        { document: 'calico/cni-windows', lines: [[184, 204]], passage: 'Network of a block' },
        { document: 'calico-docs/add-floating-ip', lines: [42] },
        { document: 'calico-docs/limitations', lines: [12] },
      ],
    },
    'ipam.warm-pool': {
      support: 'na',
      value: 'One block for a node, claimed at need',
      reason:
        'Calico IPAM gives a node a block of addresses on demand. The configuration that Calico writes on Windows limits the node to one.',
      conditions: ['Calico IPAM'],
      sources: [
        { document: 'calico-docs/limitations', lines: [28, 86] },
        { document: 'calico/cni-windows-install', lines: [39] },
        { document: 'calico/ipam-plugin', lines: [[329, 334]], passage: 'Limit of one block' },
      ],
    },
    'ipam.lb-ipam': {
      support: 'yes',
      value: 'From pools; announced over BGP, by Linux nodes',
      because: 'v3.33.0 adds answers to ARP, so BGP is not the one way of every version.',
      reason:
        'kube-controllers assigns the addresses. In v3.32 announcing them is a matter of BGP, which VXLAN with Windows nodes and the VPC CNI rule out, and of Linux nodes, as Windows does not advertise Services. v3.33.0 can answer ARP for addresses in the subnet of a node.',
      conditions: [
        'A pool with `LoadBalancer` alone in `allowedUses`, and no load balancer class other than `calico` on the Service',
        'To be announced over BGP: the BGP variant of the mode, and Linux nodes that peer',
        'kube-controllers running',
      ],
      default: '`AllServices`, but without a pool',
      since: 'v3.30.0',
      sources: [
        { document: 'calico-docs/service-loadbalancer', lines: [17, [21, 44], [130, 142], 146] },
        {
          document: 'calico-docs/version-3-30-release-notes-index',
          lines: [
            [45, 47],
            [260, 264],
          ],
          passage: 'LoadBalancer addresses; v3.30.0',
        },
        { document: 'calico-docs/limitations', lines: [13, 31] },
        { document: 'calico/release-notes-v3-33-0', lines: [206], passage: 'ARP' },
        { document: 'calico-docs/requirements', lines: [41], passage: 'VXLAN without BGP' },
        { document: 'tigera-operator/validation', lines: [[205, 207]], passage: 'Other CNIs' },
        {
          document: 'calico-docs/ippool',
          lines: [[67, 71]],
          passage: 'Not combined with other uses',
        },
      ],
      reviewed: '2026-11-29',
    },
    'performance.kernel-bypass': {
      support: 'no',
      value: 'None found; policy goes through HNS',
      reason:
        'eBPF is a feature for Linux, and the list of what Windows supports names no other shortcut. The Windows driver applies policy through HNS.',
      sources: [
        { document: 'calico-docs/limitations', lines: [[9, 18]] },
        { document: 'calico/windows-managers', lines: [[65, 85]] },
      ],
    },
    'security.wireguard': {
      support: 'no',
      value: 'Not on Windows nodes',
      reason:
        'Encryption with WireGuard is on the list of limitations, and traffic to or from a node without it is not encrypted.',
      sources: [
        { document: 'calico-docs/limitations', lines: [14] },
        { document: 'calico-docs/encrypt-cluster-pod-traffic', lines: [[50, 56]] },
      ],
    },
    'security.ipsec': {
      support: 'no',
      value: 'A feature of the VPP data plane',
      reason: 'Windows nodes have one data plane, HNS, and the IPsec of Calico needs that of VPP.',
      sources: [
        { document: 'calico-docs/ipsec', lines: [[17, 20]] },
        { document: 'calico-docs/api', lines: [[2801, 2808]], passage: 'Data planes on Windows' },
      ],
    },
    'security.mtls': {
      support: 'no',
      value: 'The bundled Istio runs on Linux nodes',
      reason:
        'The operator marks the parts of its Istio as Linux software. The page on ambient mode does not mention Windows.',
      sources: [
        { document: 'tigera-operator/istio', lines: [[309, 311]] },
        { document: 'calico-docs/deploy-istio-ambient', passage: 'Silent on Windows' },
      ],
    },
    'security.egress-gateway': {
      support: 'no',
      value: 'Ruled out for Windows in Calico Enterprise, too',
      reason:
        'Calico Enterprise lists Windows as unsupported, and open source has no gateway. Calico Cloud has gateways too; its page for AWS does not speak of Windows.',
      sources: [
        { document: 'calico-docs/egress-gateway-on-prem', lines: [[162, 165]] },
        { document: 'calico-docs/calico-product-editions', lines: [23, 43] },
        {
          document: 'calico-docs/cloud-egress-gateway-aws',
          lines: [[173, 182]],
          passage: 'Calico Cloud',
        },
      ],
    },
    'security.fips': {
      support: 'no',
      value: 'FIPS mode asks for Linux hosts on x86-64',
      reason: 'The requirements of `fipsMode` admit Linux only.',
      sources: [{ document: 'calico-docs/fips', lines: [[30, 37]] }],
    },
    'security.supply-chain': {
      support: 'partial',
      missing:
        'signatures of images, SBOM, provenance: none in the pages read; Windows images in the report',
      value: 'Signed OpenVEX reports, that of v3.32.1 without Windows',
      reason:
        'The reports cover CVEs and GitHub advisories alone. That on v3.32.1 makes statements on images such as `node`, and on none of `node-windows` or `cni-windows`. The sample `ImageSet` holds a digest of `node-windows`. The page on how Calico is released does not mention signatures, an SBOM or provenance.',
      conditions: ['digests by `ImageSet`: installation by the operator'],
      because: 'what is missing was not found in the pages read, which is no proof of its absence.',
      sources: [
        { document: 'tigera-vex/readme', lines: [3, 5, [31, 48]] },
        { document: 'tigera-vex/calico-v3-32-1', passage: 'Images with statements' },
        { document: 'calico-docs/imageset', lines: [[12, 18], 38, [80, 100]] },
        { document: 'calico-docs/alternate-registry', lines: [44], passage: 'Windows images' },
        { document: 'calico/releasing', passage: 'No step that signs images' },
      ],
    },
    'security.runtime-detection': {
      support: 'paid',
      edition: 'Calico Enterprise',
      value: 'Threat feeds by flow logs; no DPI, no WAF',
      reason:
        'Calico Enterprise has flow logs for Windows, which drive features for security. Its threat feeds look for flows of suspicious addresses. Deep packet inspection excludes Windows nodes, and WAF integration is on the list of limits. Calico Cloud supports no threat defence on Windows.',
      conditions: [
        'feeds of suspicious addresses: for allowed traffic `flowLogsFileAggregationKindForAllowed: 1`',
      ],
      because:
        'without less aggregation searches of the feeds give no useful results for allowed traffic.',
      sources: [
        { document: 'calico-docs/windows-flow-logs', lines: [[9, 14]] },
        { document: 'calico-docs/suspicious-ips', lines: [[9, 13], 33] },
        { document: 'calico-docs/deeppacketinspection', lines: [[28, 31]] },
        { document: 'calico-docs/windows-enterprise-limitations', lines: [9, 14] },
        { document: 'calico-docs/calico-product-editions', lines: [23, [61, 64]] },
        {
          document: 'calico-docs/windows-cloud-limitations',
          lines: [9, 16],
          passage: 'Calico Cloud',
        },
      ],
    },
    'observability.flow-logs': {
      support: 'paid',
      edition: 'Calico Enterprise, Calico Cloud',
      value: 'In paid editions; open-source Felix reports none',
      reason:
        'The Windows driver of open-source Felix makes no use of the flow collector that it is handed, so a Windows node reports no flows of its pods. Calico Enterprise and Calico Cloud have flow logs for Windows, without packet and byte counts of denied traffic, among other things. With VXLAN their counts of flows started and completed are inaccurate.',
      because: 'the page of Calico Cloud on Windows says that it supports flow logs there.',
      sources: [
        { document: 'calico/windows-driver', lines: [[35, 60]] },
        { document: 'calico-docs/windows-flow-logs', lines: [[9, 31]] },
        { document: 'calico-docs/windows-enterprise-limitations', lines: [[180, 189]] },
        {
          document: 'calico-docs/windows-cloud-limitations',
          lines: [[181, 190]],
          passage: 'Calico Cloud',
        },
      ],
    },
    'observability.ui': {
      support: 'partial',
      missing:
        'flows that Windows nodes alone see, general availability, dashboards, a policy board',
      value: 'Whisker, with what Linux nodes report',
      reason:
        'The console shows the flows of Goldmane, and the Windows driver of open-source Felix sends it none.',
      conditions: [
        'after an upgrade from v3.29 or earlier: Goldmane and Whisker switched on by hand',
        'installation by operator or Helm',
      ],
      default: 'on for new operator installations, not exposed',
      since: 'v3.30.0 as tech preview',
      because:
        'the interface named Whisker came with v3.30.0, is part of new installations, and stays off after an upgrade from before.',
      sources: [
        { document: 'calico/windows-driver', lines: [[35, 60]] },
        { document: 'calico-docs/view-flow-logs', lines: [13, [48, 52], [80, 112]] },
        { document: 'calico-docs/calico-product-editions', lines: [23, 52, 73, 80] },
        {
          document: 'calico-docs/enable-whisker',
          lines: [
            [14, 25],
            [29, 30],
          ],
        },
        {
          document: 'calico-docs/version-3-30-release-notes-index',
          lines: [[13, 18], 260],
          passage: 'Tech preview',
        },
      ],
    },
    'observability.metrics': {
      support: 'yes',
      value: 'Felix on Windows serves Prometheus metrics too',
      reason:
        'The metrics page has a Service of its own for Windows nodes. Their firewall closes the port by default.',
      conditions: [
        '`windowsManageFirewallRules: Enabled`, or a firewall rule of your own',
        'metrics of Felix enabled',
      ],
      default: 'off',
      sources: [
        { document: 'calico-docs/monitor-component-metrics', lines: [70, [138, 163]] },
        { document: 'calico-docs/limitations', lines: [17] },
      ],
    },
    'observability.l7-visibility': {
      support: 'no',
      value: 'No L7 logs from Windows in the paid editions either',
      reason:
        'Calico Enterprise and Calico Cloud name L7 and DNS logs among the limits of Windows, and the edition table gives open source neither.',
      because:
        'the page of Calico Cloud on Windows leaves L7 and DNS logs out, as that of Enterprise does.',
      sources: [
        { document: 'calico-docs/calico-product-editions', lines: [23, 79] },
        { document: 'calico-docs/windows-enterprise-limitations', lines: [9, 15] },
        { document: 'calico-docs/windows-flow-logs', lines: [[18, 27]], passage: 'No HTTP stats' },
        {
          document: 'calico-docs/windows-cloud-limitations',
          lines: [9, 15],
          passage: 'Calico Cloud',
        },
      ],
    },
    'observability.policy-verdicts': {
      support: 'paid',
      edition: 'Calico Enterprise, Calico Cloud',
      value: 'In flow logs of paid editions, without the trace of tiers',
      reason:
        'Open source has neither the action `Log` nor flow logs on Windows. Flow logs of Calico Enterprise hold the policies. There and in Calico Cloud those of Windows nodes have exceptions, among them the trace of rules through tiers and the counts of denied traffic.',
      because: 'Calico Cloud supports flow logs on Windows too, with nearly the same exceptions.',
      sources: [
        { document: 'calico-docs/limitations', lines: [15] },
        { document: 'calico/windows-driver', lines: [[35, 60]] },
        { document: 'calico-docs/windows-flow-logs', lines: [[18, 31]] },
        {
          document: 'calico-docs/elastic-overview',
          lines: [30, 32],
          passage: 'Policies in flow logs',
        },
        {
          document: 'calico-docs/windows-cloud-limitations',
          lines: [[181, 190]],
          passage: 'Calico Cloud',
        },
      ],
    },
    'observability.service-map': {
      support: 'unknown',
      searched:
        'The Enterprise pages on flow logs and on limitations of Windows and on the Service Graph, and that of Calico Cloud on Windows. They name other views that flow logs of Windows feed, and do not say whether the graph shows Windows pods.',
      sources: [
        { document: 'calico-docs/windows-flow-logs', lines: [[9, 27]] },
        { document: 'calico-docs/windows-enterprise-limitations', lines: [[9, 18]] },
        { document: 'calico-docs/visualize-traffic', passage: 'Silent on Windows' },
        {
          document: 'calico-docs/windows-cloud-limitations',
          lines: [
            [9, 18],
            [181, 190],
          ],
          passage: 'Calico Cloud',
        },
      ],
    },
    'observability.export': {
      support: 'paid',
      edition: 'Calico Enterprise',
      value: 'Exporters of Enterprise, save syslog',
      reason:
        'Open source has no flows of Windows nodes to read from its API; Prometheus can scrape metrics. The flow logs of Calico Enterprise can be archived as on Linux, but not to syslog. Calico Cloud has flow logs for Windows as well; its page on the limits there does not speak of export.',
      sources: [
        { document: 'calico/windows-driver', lines: [[35, 60]] },
        { document: 'calico-docs/windows-flow-logs', lines: [[18, 31]] },
        { document: 'calico-docs/elastic-overview', lines: [22], passage: 'Log forwarding' },
        { document: 'calico-docs/limitations', lines: [17], passage: 'Prometheus' },
        {
          document: 'calico-docs/windows-cloud-limitations',
          lines: [
            [9, 18],
            [181, 190],
          ],
          passage: 'Calico Cloud',
        },
      ],
    },
    'observability.packet-capture': {
      support: 'no',
      value: 'No captures on Windows, in the paid editions either',
      reason:
        'The guide of Calico Enterprise and the Windows limits of both paid editions exclude captures. The packet logs of open source are a part of the eBPF programs.',
      because:
        'the page of Calico Cloud on Windows leaves captures out, as that of Enterprise does.',
      sources: [
        { document: 'calico-docs/packetcapture', lines: [[43, 47]] },
        { document: 'calico-docs/windows-enterprise-limitations', lines: [9, 15] },
        { document: 'calico-docs/calico-product-editions', lines: [23, 76] },
        { document: 'calico-docs/troubleshoot-ebpf', lines: [[191, 206]] },
        { document: 'calico-docs/limitations', lines: [18] },
        {
          document: 'calico-docs/windows-cloud-limitations',
          lines: [9, 15],
          passage: 'Calico Cloud',
        },
      ],
    },
    'services.dsr': {
      support: 'external',
      provider: 'kube-proxy on Windows',
      value: 'By kube-proxy with its DSR option',
      conditions: [
        'EKS images of Windows Server 2019 and later: `--enable-dsr` and `WinDSR=true` for kube-proxy, at the start of the instance',
        'elsewhere: Windows Server 2019 or later, and the same two options',
      ],
      reason:
        '`bpfExternalServiceMode` of Calico is a setting of eBPF mode. kube-proxy on Windows has a direct return of its own, which AWS recommends on EKS against running out of ports. In its images of the semi-annual channel (SAC) it is on by default. The Kubernetes page, as read here, calls it alpha.',
      because:
        'the two options of kube-proxy exist from Windows Server 2019 on, on EKS and elsewhere.',
      sources: [
        { document: 'kubernetes/virtual-ips', passage: 'Direct server return for kernelspace' },
        { document: 'calico-docs/limitations', lines: [18] },
        {
          document: 'calico-docs/enabling-ebpf',
          lines: [[401, 412]],
          passage: 'Direct server return',
        },
        { document: 'eks-best-practices/networking', lines: [[53, 84]] },
        {
          document: 'kubernetes/windows-networking',
          passage: 'Settings of Services',
        },
      ],
    },
    'services.source-ip': {
      support: 'external',
      provider: 'kube-proxy on Windows',
      value: 'Kept under `Local`, if kube-proxy runs with DSR',
      reason:
        'Calico has a handling of Services of its own in eBPF mode, which Windows lacks. By the Kubernetes page on Windows, `externalTrafficPolicy: Local` keeps the client address and is not supported without DSR. Session affinity is there, but its longest time cannot be set.',
      conditions: [
        'client address: kube-proxy with `--enable-dsr=true`, and with `WinDSR=true` where that feature gate is off; Windows Server 2019 or later',
        'session affinity: Windows Server 2022',
      ],
      because: 'the best practices of AWS set the feature gate of kube-proxy beside its option.',
      sources: [
        { document: 'kubernetes/windows-networking', passage: 'Settings of Services, limitations' },
        {
          document: 'kubernetes/virtual-ips',
          passage: 'Direct server return; session stickiness timeout',
        },
        { document: 'eks-best-practices/networking', lines: [[75, 86]], passage: 'Feature gate' },
        { document: 'calico-docs/about-ebpf', lines: [[24, 27]], passage: 'Services in eBPF mode' },
        { document: 'calico-docs/limitations', lines: [18] },
      ],
    },
    'services.node-local-dns': {
      support: 'no',
      value: 'Its pods use the host network; no guide for Windows',
      because:
        'AWS names HostProcess pods for host networking, so the limit of Windows nodes has an exception.',
      reason:
        'The pods of NodeLocal DNSCache are on the host network. Kubernetes lists host networking among what Windows nodes do not support; AWS has it for `HostProcess` pods. Neither the page of Calico on the cache nor that of Kubernetes speaks of Windows.',
      sources: [
        { document: 'calico-docs/node-local-dns-cache', passage: 'Host network; no Windows' },
        { document: 'kubernetes/windows-networking', passage: 'Limitations' },
        {
          document: 'eks-user-guide-2024/windows-support',
          lines: [23],
          passage: 'HostProcess pods',
        },
        {
          document: 'web/kubernetes-io-docs-tasks-administer-cluster-nodelocaldns',
          passage: 'Silent on Windows',
        },
      ],
    },
    'services.maglev': {
      support: 'no',
      value: 'Asks for Linux on every node',
      reason:
        'Maglev asks for the eBPF data plane and for Linux on all nodes. eBPF is not supported on Windows.',
      sources: [
        { document: 'calico-docs/add-maglev-load-balancing', lines: [[27, 31]] },
        { document: 'calico-docs/limitations', lines: [18] },
      ],
    },
    'services.gateway-api': {
      support: 'partial',
      missing: 'gateway proxies on Windows nodes',
      value: 'Calico Ingress Gateway, on Linux nodes only',
      reason:
        'The gateway is not supported on Windows nodes, so it runs on the Linux part of the cluster.',
      conditions: [
        'operator installation',
        'something that provides LoadBalancer Services',
        'upgrade to v3.32.1: Gateway API v1.5.1 CRDs, which the operator brings only if told to reconcile them',
        'upgrade to v3.32.1: a `safe-upgrades` admission policy that refuses experimental CRDs deleted, with its binding',
        'not v3.32.1 where the CRDs of ListenerSet, TLSRoute or BackendTLSPolicy are missing, as on OpenShift',
      ],
      default: 'off',
      since: 'v3.30.0 as tech preview, v3.31.0 general availability',
      because:
        'the gateway is a tech preview from v3.30 and general availability from v3.31, and v3.32.1 has demands on the CRDs, which an admission policy can refuse.',
      sources: [
        {
          document: 'calico-docs/release-notes-index',
          lines: [[313, 317]],
          passage: 'CRDs of Gateway API',
        },
        {
          document: 'calico/release-notes-v3-32-2',
          lines: [24],
          passage: 'Crash without some CRDs',
        },
        { document: 'calico-docs/create-ingress-gateway', lines: [[11, 28], 36] },
        {
          document: 'calico-docs/release-notes-index',
          lines: [91, 94],
          passage: 'Status by release',
        },
      ],
    },
    'services.bgp-service-ips': {
      support: 'partial',
      missing: 'announcements by Windows nodes',
      value: 'By Linux nodes alone, where the cluster runs BGP',
      reason:
        'Service advertisement is unsupported on Windows. Under `externalTrafficPolicy: Cluster` the Linux nodes can announce the whole range; under `Local` those announce that hold a backend, which leaves out Services with backends on Windows nodes only.',
      conditions: [
        'the BGP variant of the mode, and a router outside that peers; for ECMP one that does multipath',
        'for `Local`: Services of type LoadBalancer or NodePort',
        '`serviceClusterIPs`, `serviceExternalIPs` or `serviceLoadBalancerIPs` with the ranges to announce',
        'AWS: source/destination check off',
        'external and LoadBalancer addresses: inside a range that is listed',
      ],
      default: 'off',
      because:
        'the guide asks for multipath and a type of Service, and BGP on AWS for no source/destination check.',
      sources: [
        { document: 'calico-docs/limitations', lines: [13, 31] },
        {
          document: 'calico-docs/advertise-service-ips',
          lines: [
            [31, 34],
            [47, 50],
            [136, 144],
            [176, 183],
          ],
        },
        { document: 'calico-docs/requirements', lines: [35, 41], passage: 'BGP and VXLAN' },
        { document: 'calico-docs/bgpconfig', lines: [[57, 59]], passage: 'Empty by default' },
      ],
      reviewed: '2026-11-29',
    },
    'services.topology-aware': {
      support: 'external',
      provider: 'kube-proxy',
      value: 'kube-proxy chooses the backends on Windows',
      conditions: ['hints on the endpoints of the Service'],
      reason:
        'The zone filter of Calico is part of its eBPF proxy. On Windows nodes kube-proxy balances Services; the AWS guide has kube-proxy follow zone hints and does not speak of Windows there.',
      sources: [
        {
          document: 'eks-best-practices/cost-opt-networking',
          lines: [[30, 38]],
          passage: 'Zone hints',
        },
        { document: 'calico/topology', lines: [[46, 53]] },
        { document: 'calico-docs/windows-operator-steps', lines: [[157, 170]] },
        { document: 'kubernetes/virtual-ips', passage: 'Mode kernelspace' },
      ],
    },
    'services.service-mesh': {
      support: 'no',
      value: 'Neither the bundled Istio nor HTTP rules',
      reason:
        'The operator marks the bundled Istio as Linux software, and the HTTP rules beside sidecars are on the list of limitations.',
      sources: [
        { document: 'tigera-operator/istio', lines: [[309, 311]] },
        { document: 'calico-docs/limitations', lines: [14] },
      ],
    },
    'multicluster.connect': {
      support: 'unknown',
      searched:
        'The table of networks in the Windows requirements and the Windows limitations of Calico Enterprise. Windows nodes peer with routers, yet neither says whether the overlay of cluster mesh or routes between clusters reach Windows pods.',
      sources: [
        { document: 'calico-docs/requirements', lines: [[33, 37]] },
        { document: 'calico-docs/windows-enterprise-limitations', lines: [[9, 18]] },
      ],
    },
    'multicluster.policy': {
      support: 'no',
      value: 'No federated identity of endpoints on Windows',
      reason:
        'Calico Enterprise and Calico Cloud exclude it for Windows, and open source has no cluster mesh.',
      sources: [
        { document: 'calico-docs/windows-enterprise-limitations', lines: [9, 16] },
        { document: 'calico-docs/calico-product-editions', lines: [23, 44] },
        {
          document: 'calico-docs/windows-cloud-limitations',
          lines: [9, 17],
          passage: 'Calico Cloud',
        },
      ],
    },
    'multicluster.services': {
      support: 'no',
      value: 'No federated Services on Windows',
      reason:
        'They are among the limits of Calico Enterprise and Calico Cloud for Windows, and cluster mesh is not part of open source.',
      sources: [
        { document: 'calico-docs/windows-enterprise-limitations', lines: [9, 16] },
        { document: 'calico-docs/calico-product-editions', lines: [23, 44] },
        {
          document: 'calico-docs/windows-cloud-limitations',
          lines: [9, 17],
          passage: 'Calico Cloud',
        },
      ],
    },
    'multicluster.vm-bare-metal': {
      support: 'no',
      value: 'No Windows hosts outside the cluster',
      reason: 'Non-cluster hosts may run any platform but Windows.',
      sources: [
        { document: 'calico-docs/limitations', lines: [12] },
        { document: 'calico-docs/about', lines: [[34, 36]] },
      ],
    },
    'operations.air-gapped': {
      support: 'yes',
      value: 'With the guide; two images copied by `crane cp`',
      reason:
        'The guide to a registry of your own covers `node-windows` and `cni-windows`, which `docker pull` may not handle. kube-proxy for Windows comes from elsewhere: its manifest lies on GitHub, so mirror it and its image where your nodes do not bring kube-proxy.',
      conditions: [
        'installation by the operator',
        'pull access to your registry, with a pull secret in `tigera-operator` where it authenticates users',
        'kube-proxy for Windows mirrored as well, unless the nodes have it',
        'an `ImageSet` with digests, where you use one, made anew before each upgrade',
      ],
      because:
        'the guide also requires pull access to the registry, with a pull secret where that authenticates users.',
      sources: [
        {
          document: 'calico-docs/alternate-registry',
          lines: [
            [13, 44],
            [72, 87],
          ],
        },
        { document: 'calico-docs/windows-operator-steps', lines: [[157, 170]] },
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
    {
      document: 'calico-docs/limitations',
      lines: [
        [7, 31],
        [79, 106],
      ],
    },
    { document: 'calico-docs/requirements', lines: [[10, 132]] },
    {
      document: 'calico-docs/windows-operator',
      lines: [
        [15, 60],
        [107, 120],
      ],
    },
    { document: 'calico-docs/windows-operator-steps', lines: [[9, 193]] },
    {
      document: 'tigera-operator/windows',
      lines: [[881, 884]],
      passage: 'CNI plugin with the Calico CNI only',
    },
    { document: 'calico/windows-managers', lines: [[65, 68]], passage: 'Policy by HNS' },
    { document: 'tigera-operator/validation', lines: [[205, 207]], passage: 'BGP of other CNIs' },
    { document: 'calico-docs/enabling-ebpf', lines: [83, 89], passage: 'Windows beside eBPF' },
    { document: 'calico-docs/windows-troubleshoot', lines: [[37, 49]], passage: 'Metadata route' },
    { document: 'eks-best-practices/networking', lines: [[99, 109]] },
    { document: 'eks-user-guide/alternate-cni-plugins', lines: [14, 16] },
    {
      document: 'calico-docs/calico-product-editions',
      lines: [23, 30, 36],
      passage: 'Support, Windows data plane',
    },
  ],
  reviewed: '2026-11-28',
} as const satisfies Mode<'calico'>;
