import type { Mode } from '../mode.ts';

export const ciliumEni = {
  name: 'Cilium ENI',
  short: 'ENI',
  summary:
    'The AWS operator of Cilium attaches ENIs with addresses or prefixes to the nodes, the agents give these to pods, and the VPC routes them without an overlay.',
  cnis: ['cilium'],
  areas: {
    networking: 'cilium',
    policy: 'cilium',
    aws: 'cilium',
    ipam: 'cilium',
    performance: 'cilium',
    security: 'cilium',
    observability: 'cilium',
    services: 'cilium',
    multicluster: 'cilium',
    operations: 'cilium',
  },
  settings: [
    { name: 'eni.enabled', value: 'true', where: 'Helm value of Cilium' },
    {
      name: 'io.cilium/aws-node-enabled',
      value: 'true',
      where: 'node selector of the `aws-node` DaemonSet',
    },
  ],
  setup: [
    {
      step: 'Taint the node groups, so that pods wait until the agent is ready on their node.',
      code: 'managedNodeGroups:\n- name: ng-1\n  taints:\n  - key: node.cilium.io/agent-not-ready\n    value: "true"\n    effect: NoExecute',
      language: 'yaml',
    },
    {
      step: 'Tell systemd-networkd, or NetworkManager in its own way, to leave every ENI but the first alone. Put this file into the node image as `/etc/systemd/network/99-unmanaged-devices.network`, with the device names of that image.',
      code: '[Match]\nName=eth[1-9]*\n\n[Link]\nUnmanaged=yes',
    },
    {
      step: 'Create an IAM role for the service account `cilium-operator` with the rights that the operator needs, with `ec2:UnassignPrivateIpAddresses` too where it is to release addresses, and `ec2:AssignIpv6Addresses` for IPv6.',
      code: '{\n  "Version": "2012-10-17",\n  "Statement": [\n    {\n      "Effect": "Allow",\n      "Action": [\n        "ec2:AssignPrivateIpAddresses",\n        "ec2:AttachNetworkInterface",\n        "ec2:CreateNetworkInterface",\n        "ec2:CreateTags",\n        "ec2:DeleteNetworkInterface",\n        "ec2:DescribeInstanceTypes",\n        "ec2:DescribeNetworkInterfaces",\n        "ec2:DescribeRouteTables",\n        "ec2:DescribeSecurityGroups",\n        "ec2:DescribeSubnets",\n        "ec2:DescribeTags",\n        "ec2:DescribeVpcs",\n        "ec2:ModifyNetworkInterfaceAttribute"\n      ],\n      "Resource": "*"\n    }\n  ]\n}',
      language: 'json',
    },
    {
      step: 'Take the VPC CNI off the nodes by a label that none of them carries.',
      code: 'kubectl -n kube-system patch daemonset aws-node --type=strategic -p=\'{"spec":{"template":{"spec":{"nodeSelector":{"io.cilium/aws-node-enabled":"true"}}}}}\'',
      language: 'bash',
    },
    {
      step: 'Install the chart; `ROLE_ARN` is the role of the operator.',
      code: 'helm install cilium oci://quay.io/cilium/charts/cilium \\\n  --version 1.20.0 \\\n  --namespace kube-system \\\n  --set eni.enabled=true \\\n  --set eni.iamRole=ROLE_ARN',
      language: 'bash',
    },
    {
      step: 'Where Cilium is to replace kube-proxy, install with these values too, and remove kube-proxy before the first workload; `API_SERVER` is the host name of the cluster endpoint.',
      code: '--set kubeProxyReplacement=true \\\n--set k8sServiceHost=API_SERVER \\\n--set k8sServicePort=443',
      language: 'bash',
    },
    {
      step: 'Wait for the agents, look at the ENIs that each node reports, and test the connections.',
      code: 'cilium status --wait\nkubectl get ciliumnodes -o jsonpath=\'{range .items[*]}{.metadata.name}{" "}{.status.eni.enis}{"\\n"}{end}\'\ncilium connectivity test',
      language: 'bash',
    },
  ],
  requirements: [
    'EC2 nodes with kernel 5.10 or newer, or an equivalent such as 4.18 on RHEL 8.10',
    'rights to EC2 for the operator',
    'subnets with free addresses in the zone of each node',
    'a network manager that leaves further ENIs alone',
    'for IPv4 traffic to the internet a NAT gateway, as it is not masqueraded by default',
    'a cluster id up to 127, or from 256 to 383 in meshes of 511 clusters',
  ],
  supportedBy:
    'The Cilium community, or a vendor such as Isovalent; the project tests this set-up on EKS 1.33 to 1.35 (main branch, August 2026). On EC2 nodes AWS supports the VPC CNI alone.',
  same: [
    {
      features: [
        'policy.summary',
        'policy.k8s-networkpolicy',
        'policy.cluster-wide',
        'policy.deny-and-order',
        'policy.fqdn',
        'policy.service-account',
        'policy.network-sets',
        'policy.staged-audit',
        'policy.default-deny',
        'policy.protocols-ports',
        'policy.delegation',
      ],
      reason:
        'Policy is kept apart from addressing, and the connectivity tests of the project run in this mode; the two tests that it sets apart concern other rows. Here the guide has ingress judged at the device of the receiving pod; with eBPF host routing the code judges it earlier.',
      sources: [
        {
          document: 'cilium/conformance-eks',
          lines: [
            [581, 609],
            [629, 635],
          ],
        },
        {
          document: 'cilium/clustermesh-policy',
          lines: [[19, 20]],
          passage: 'Addressing and security',
        },
        { document: 'cilium/routing', lines: [[203, 215]], passage: 'Ingress with ENIs' },
        { document: 'cilium/local-delivery', lines: [[166, 205]], passage: 'With host routing' },
      ],
    },
    {
      features: ['policy.admin-network-policy', 'policy.host', 'security.mtls'],
      reason:
        'The guide to the Kubernetes kind, the known issues of host policies and the limitations of ztunnel make no exception of ENI mode. It enables per-endpoint routes, so DNS rules of hosts work with DNS servers outside the cluster alone.',
      sources: [
        { document: 'cilium/policy', lines: [[53, 82]], passage: 'ClusterNetworkPolicy' },
        {
          document: 'cilium/host',
          lines: [
            [60, 66],
            [163, 200],
          ],
          passage: 'Per-endpoint routes, known issues',
        },
        { document: 'cilium/eni', lines: [[91, 96]], passage: 'Endpoint routes' },
        {
          document: 'cilium/encryption-ztunnel',
          lines: [
            [51, 54],
            [173, 201],
          ],
        },
      ],
    },
    {
      features: ['policy.imds-pod-identity'],
      reason:
        'The guide to rules by address and by entity names no IPAM mode. eBPF host routing, which one of the issues named speaks of, is on here under the kube-proxy replacement unless iptables masquerades or you ask for legacy routing.',
      sources: [
        { document: 'cilium/layer3' },
        { document: 'cilium/kpr-initializer', lines: [[46, 60]] },
        { document: 'web/github-com-cilium-cilium-issues-35989' },
      ],
    },
    {
      features: ['policy.security-groups'],
      reason:
        'This mode runs the AWS operator, which resolves `toGroups` and `fromGroups`. Security groups are set on ENIs, by node and not by pod.',
      sources: [
        {
          document: 'cilium/eni',
          lines: [
            [80, 83],
            [265, 276],
            [580, 588],
          ],
        },
        { document: 'cilium/routing', lines: [[178, 181]], passage: 'Groups by node' },
        { document: 'cilium/operator-image-template', lines: [[1, 11]] },
        { document: 'cilium/register-aws', lines: [[4, 20]] },
        { document: 'cilium/egress-rule', lines: [[82, 94]] },
        { document: 'cilium/ingress-rule', lines: [[76, 89]] },
      ],
    },
    {
      features: ['networking.kube-proxy-replacement', 'networking.kube-proxy-modes'],
      reason:
        'kube-proxy stays until you turn the replacement on, and the project runs its EKS tests in this mode both ways.',
      sources: [
        { document: 'cilium/kubeproxy-free', lines: [[145, 146]] },
        {
          document: 'cilium/conformance-eks',
          lines: [
            [28, 32],
            [71, 73],
            [368, 373],
            [581, 583],
          ],
        },
        { document: 'cilium/conformance-kpr-eks', lines: [[128, 139]] },
        { document: 'cilium/requirements-eks', lines: [[4, 12]], passage: 'ENI as the default' },
      ],
    },
    {
      features: ['security.wireguard', 'security.ipsec'],
      reason:
        'Both are run on EKS in this mode, together with the replacement. The security groups of the nodes have to admit UDP 51871 or ESP, and beside host routing IPsec wants a kernel with a fix.',
      sources: [
        { document: 'cilium/conformance-kpr-eks', lines: [[141, 165]] },
        {
          document: 'cilium/conformance-eks',
          lines: [
            [368, 373],
            [581, 583],
          ],
          passage: 'Runs with ENIs',
        },
        { document: 'cilium/requirements-eks', lines: [[4, 12]], passage: 'ENI as the default' },
        { document: 'cilium/encryption-ipsec', lines: [[40, 51]] },
        { document: 'cilium/encryption-wireguard', lines: [[34, 37]] },
        { document: 'cilium/tuning', lines: [[192, 195]], passage: 'IPsec and host routing' },
      ],
    },
    {
      features: [
        'aws.eni-mode',
        'aws.node-autoscaling',
        'ipam.prefix-delegation',
        'ipam.warm-pool',
        'operations.air-gapped',
      ],
      reason:
        'ENI mode, off by default, is on here, and these answers are about it or name what it needs: its allocator, its limits on addresses, the taint for its nodes and the EC2 API.',
      sources: [
        {
          document: 'cilium/eni',
          lines: [
            [13, 102],
            [236, 249],
            [307, 310],
            [364, 370],
          ],
        },
        {
          document: 'cilium/node',
          lines: [
            [976, 997],
            [1060, 1095],
          ],
        },
        { document: 'cilium/requirements-eks', lines: [[21, 31]], passage: 'Taint of node groups' },
        {
          document: 'karpenter/nodeclasses',
          lines: [[1067, 1071]],
          passage: 'ENIs added by Cilium',
        },
      ],
    },
    {
      features: ['services.dsr', 'services.source-ip'],
      reason:
        'Both want the replacement, which is yours to turn on; native routing is on. Direct return also wants ENIs without source/destination check, for which the chart has no value (issue 14243, open).',
      sources: [
        {
          document: 'cilium/kubeproxy-free',
          lines: [
            [145, 146],
            [590, 650],
          ],
        },
        {
          document: 'cilium-chart/readme-md',
          lines: [[430, 450]],
          passage: 'All values of ENI mode',
        },
        { document: 'cilium/configmap-template', lines: [558], passage: 'Native routing' },
        { document: 'web/github-com-cilium-cilium-issues-14243' },
      ],
    },
    {
      features: [
        'services.bgp-service-ips',
        'services.maglev',
        'services.topology-aware',
        'services.node-local-dns',
      ],
      reason:
        'The guide to local redirects names no IPAM mode, and that to BGP limits pod ranges alone to some. What needs the replacement needs it here too, where it is off until you turn it on.',
      sources: [
        { document: 'cilium/local-redirect-policy' },
        {
          document: 'cilium/bgp-control-plane-configuration',
          lines: [[644, 667]],
          passage: 'Pod ranges and Services',
        },
        { document: 'cilium/kubeproxy-free', lines: [[145, 146]] },
      ],
    },
    {
      features: ['ipam.lb-ipam'],
      reason:
        'The guide to LB IPAM names no mode of pod addresses. Of the ways it names to announce the addresses, L2 announcements do not work in a VPC, which filters ARP.',
      sources: [
        { document: 'cilium/lb-ipam' },
        {
          document: 'calico-docs/local-subnet-l2-reachability',
          lines: [38],
          passage: 'ARP in a VPC',
        },
      ],
    },
    {
      features: ['services.service-mesh'],
      reason:
        'The guides to GAMMA and Istio name no IPAM mode. Under the replacement eBPF host routing, which excludes Istio, is on here unless iptables masquerades or you ask for legacy routing. Where a mesh goes through Envoy, the report under Gateway API may concern it.',
      sources: [
        { document: 'cilium/gamma' },
        { document: 'cilium/istio' },
        { document: 'cilium/kpr-initializer', lines: [[46, 60]] },
        { document: 'cilium/tuning', lines: [[184, 190]], passage: 'Host routing and Istio' },
        { document: 'web/github-com-cilium-cilium-issues-43493' },
      ],
    },
    {
      features: ['multicluster.policy', 'multicluster.services'],
      reason:
        'They work on identities and Services of connected clusters; the mode limits which cluster ids connect.',
      sources: [
        { document: 'cilium/clustermesh-policy', lines: [[19, 22]] },
        { document: 'cilium/global-services', lines: [[16, 37]] },
        { document: 'cilium/cluster-id-check', lines: [[69, 81]] },
      ],
    },
    {
      features: [
        'policy.troubleshooting',
        'observability.flow-logs',
        'observability.ui',
        'observability.metrics',
        'observability.policy-verdicts',
        'observability.service-map',
        'observability.export',
        'observability.packet-capture',
        'operations.cli',
      ],
      reason:
        'Flows and metrics come from the agents, the tools ask the agents, Hubble Relay or the Kubernetes API, and the EKS tests of this mode run with Relay.',
      sources: [
        {
          document: 'cilium/component-overview',
          lines: [
            [34, 48],
            [69, 90],
          ],
          passage: 'Tools, Hubble',
        },
        {
          document: 'cilium/conformance-eks',
          lines: [
            [359, 363],
            [581, 583],
          ],
          passage: 'Hubble Relay, nodes with several ENIs',
        },
        { document: 'cilium/requirements-eks', lines: [[4, 12]], passage: 'ENI as the default' },
      ],
    },
    {
      features: [
        'networking.windows',
        'networking.multi-interface',
        'networking.rdma-sriov',
        'ipam.static-ip',
      ],
      reason:
        'By the passages cited the open-source edition lacks these as a whole; none of them makes an exception of an IPAM mode. The guide to Multus in the general answer is for bare metal. Here the operator takes up the ENIs of a node for addresses, unless tags exclude them. Pools of multi-pool IPAM, named beside fixed addresses, do not exist here.',
      sources: [
        {
          document: 'cilium/eni',
          lines: [
            [42, 47],
            [71, 78],
            [294, 298],
          ],
          passage: 'ENIs taken up; no pools; tags that exclude',
        },
        { document: 'eks-anywhere/cluster-multus', lines: [[11, 19]] },
        { document: 'cilium/system-requirements', lines: [[16, 23]] },
        {
          document: 'web/isovalent-com-blog-post-isovalent-enterprise-for-cilium-1-14',
          passage: 'Multi-network in Enterprise 1.14',
        },
        { document: 'cilium-chart/readme-md', passage: 'All values; none for RDMA or SR-IOV' },
        { document: 'cilium/pod-annotations', lines: [[1, 135]], passage: 'All pod annotations' },
        { document: 'cilium/crdlist', lines: [[1, 22]] },
      ],
    },
    {
      features: [
        'aws.eks-default',
        'aws.fargate',
        'aws.auto-mode',
        'security.fips',
        'security.supply-chain',
        'security.runtime-detection',
      ],
      reason: 'AWS, the build of the images or another project decides these, not the IPAM mode.',
      sources: [
        {
          document: 'eks-user-guide/alternate-cni-plugins',
          lines: [14, 58],
          passage: 'Fargate and Auto Mode',
        },
        {
          document: 'eks-user-guide-2024/create-cluster',
          lines: [[237, 241]],
          passage: 'bootstrapSelfManagedAddons',
        },
        {
          document: 'cilium/build-images-releases',
          lines: [[15, 48]],
          passage: 'Images of a release',
        },
        { document: 'cilium/verify-image-signatures', lines: [[20, 54]] },
        { document: 'cilium/threat-model', lines: [[187, 191]], passage: 'Runtime detection' },
      ],
    },
    {
      features: ['multicluster.vm-bare-metal'],
      reason:
        'Rules name machines outside the cluster by the same means. VTEP, which the answer names beside them, speaks VXLAN; its guide does not say how it fares in ENI mode, which excludes tunnel mode.',
      sources: [
        { document: 'cilium/layer3', lines: [[388, 407]], passage: 'Rules by address' },
        { document: 'cilium/vtep' },
        { document: 'cilium/daemon-main', lines: [[1106, 1108]] },
      ],
    },
  ],
  answers: {
    'networking.native-routing': {
      support: 'yes',
      value: 'On with eni.enabled; the VPC routes the pods',
      reason:
        'The chart turns native routing on in this mode, and a table for each ENI sends the packets of its pods to the router of the VPC.',
      conditions: [
        'for IPv6, `enableIPv6Masquerade=false` and no `ipv6NativeRoutingCIDR`, by issue 48243',
      ],
      default: 'on',
      because:
        'with IPv6 masquerading on, the agent demands a native range, with which agents of 1.20 stopped.',
      sources: [
        { document: 'cilium/configmap-template', lines: [558] },
        { document: 'cilium/routing', lines: [[174, 240]] },
        { document: 'cilium/option', lines: [[3008, 3028]], passage: 'Native range of IPv6' },
        { document: 'web/github-com-cilium-cilium-issues-48243' },
        { document: 'web/github-com-cilium-cilium-pull-48709' },
      ],
    },
    'networking.encapsulation': {
      support: 'no',
      value: 'None: the agent refuses ENI addresses in tunnel mode',
      reason:
        'The agent does not start with ENI addresses in tunnel mode. The egress gateway, once enabled, still asks it for a tunnel.',
      because:
        'the egress gateway still asks for a tunnel between nodes, which the shorter words before seemed to exclude.',
      sources: [
        { document: 'cilium/daemon-main', lines: [[1106, 1108]] },
        { document: 'cilium/egressgateway-cell', lines: [[20, 25]] },
      ],
    },
    'networking.bgp': {
      support: 'no',
      value: 'Pod ranges have no effect; Services can be announced',
      because: 'by the guide BGP announces addresses of interfaces too, not Services alone.',
      reason:
        'The guide knows announcements of pod ranges with kubernetes, cluster-pool and multi-pool IPAM; with any other the type has no effect. In the VPC pods are routable without it. Addresses of Services and of interfaces can be announced all the same.',
      sources: [
        {
          document: 'cilium/bgp-control-plane-configuration',
          lines: [
            [536, 540],
            [547, 559],
            [581, 583],
            [644, 667],
          ],
        },
        { document: 'cilium/routing', lines: [[174, 176]] },
      ],
    },
    'networking.snat': {
      support: 'yes',
      value: 'IPv4 off: pods keep their address; can be turned on',
      reason:
        'The chart turns IPv4 masquerading off here, unless `upgradeCompatibility` names a version before 1.18; for the way to the internet the project counts on a NAT gateway. Once on, it spares the primary range of the VPC unless you name another. By the rules of 1.20 what goes to ranges of the VPC then follows the ENI of the pod. Issue 45137 saw outside traffic of pods on further ENIs dropped under 1.17.6 and 1.18.6. IPv6 masquerading is preset in 1.20.0, until pull request 48071 on main, and was untested (issue 48243); `ipv6NativeRoutingCIDR` beside IPv4 masquerading stopped agents of 1.20 (pull request 48709).',
      conditions: [
        '`enableIPv4Masquerade=true` to turn it on; for eBPF `bpf.masquerade=true` and the kube-proxy replacement',
        'a range of your own must overlap the primary one of the VPC in 1.20.0, or the agent stops',
        'in eBPF, TCP, UDP and of ICMP only echo and the message that asks for smaller packets',
        'for IPv6, `enableIPv6Masquerade=false`, and `ipv6NativeRoutingCIDR` left empty',
        'before pull request 48417, running pods recreated after a change of IPv4 masquerading',
      ],
      default: 'IPv4 off, IPv6 on',
      because:
        'eBPF depends on the replacement, agents before pull request 48417 keep the rules of running pods, and in issue 48243 the agent ran once `ipv6NativeRoutingCIDR` was empty too.',
      sources: [
        {
          document: 'cilium/configmap-template',
          lines: [
            [58, 65],
            [722, 726],
          ],
        },
        { document: 'cilium-chart/readme-md', lines: [162, 379, 381] },
        {
          document: 'cilium/masquerading',
          lines: [
            [82, 89],
            [108, 118],
          ],
          passage: 'eBPF masquerading',
        },
        { document: 'cilium/eni-devices', lines: [[164, 201]], passage: 'Native range' },
        { document: 'cilium/eni-routing', lines: [[103, 130]] },
        { document: 'cilium/option', lines: [[3008, 3028]], passage: 'Native range of IPv6' },
        { document: 'web/github-com-cilium-cilium-issues-45137' },
        { document: 'web/github-com-cilium-cilium-issues-47811' },
        { document: 'web/github-com-cilium-cilium-issues-48243' },
        { document: 'web/github-com-cilium-cilium-pull-38663' },
        { document: 'web/github-com-cilium-cilium-pull-48071' },
        { document: 'web/github-com-cilium-cilium-pull-48417' },
        { document: 'web/github-com-cilium-cilium-pull-48709' },
      ],
    },
    'networking.ipv6': {
      support: 'partial',
      missing: 'stable status, IPv6-only subnets and the release of prefixes',
      value: 'Beta: one /80 a node, in dual-stack subnets',
      reason:
        'Pods can have IPv6 addresses alone, yet every ENI needs an IPv4 address, so its subnet must have both families. In a dual-stack cluster outside EKS a user saw the agent stop at start, with `enableIPv6Masquerade=false` as well; with `ipv6NativeRoutingCIDR` left empty besides it ran (issue 48243, open). Pull request 48709, merged into the 1.20 branch, lays such a stop to that range beside IPv4 masquerading. With IPv6 masquerading on, the agent demands the range or the ip-masq-agent.',
      conditions: [
        '`ipv6.enabled=true`, and `ipv4.enabled=false` for IPv6 alone',
        'subnets with ranges of both families',
        '`ec2:AssignIpv6Addresses` for the operator',
        '`enableIPv6Masquerade=false`, and `ipv6NativeRoutingCIDR` left empty',
      ],
      default: 'IPv4 on, IPv6 off',
      since: '1.20 as beta',
      because:
        'IPv6 masquerading off did not suffice in issue 48243: the agent ran once `ipv6NativeRoutingCIDR` was empty too.',
      conflict: {
        about: 'IPv6 addresses from ENIs',
        statements: [
          {
            says: 'The requirements for EKS limit the integration to IPv4.',
            source: { document: 'cilium/requirements-eks', lines: [[53, 56]] },
          },
          {
            says: 'The guide to ENI addresses explains how to turn IPv6 on, as a beta.',
            source: { document: 'cilium/eni', lines: [[324, 348]] },
          },
        ],
        believed: 'The guide to ENI addresses, which says how the operator assigns the prefixes.',
      },
      sources: [
        {
          document: 'cilium/eni',
          lines: [
            [320, 390],
            [644, 646],
          ],
          passage: 'IPv6 usage and rights',
        },
        { document: 'cilium-chart/readme-md', lines: [800, 802], passage: 'IP families' },
        { document: 'cilium/configmap-template', lines: [558], passage: 'Native routing' },
        { document: 'cilium/option', lines: [[3008, 3028]], passage: 'Native range of IPv6' },
        { document: 'web/github-com-cilium-cilium-issues-48243' },
        { document: 'web/github-com-cilium-cilium-pull-48709' },
        { document: 'web/github-com-cilium-cilium-pull-47566', passage: 'Release of 1.20.0' },
      ],
    },
    'networking.dual-stack': {
      support: 'partial',
      missing: 'stable status',
      value: 'Beta: both families, in dual-stack subnets',
      reason:
        'IPv6 beside IPv4 is a beta of this mode. In a dual-stack cluster outside EKS a user saw the agent stop at start, with `enableIPv6Masquerade=false` as well; with `ipv6NativeRoutingCIDR` left empty besides it ran (issue 48243, open). Pull request 48709, merged into the 1.20 branch, lays such a stop to that range beside IPv4 masquerading. With IPv6 masquerading on, the agent demands the range or the ip-masq-agent.',
      conditions: [
        'subnets with ranges of both families',
        'a dual-stack Kubernetes cluster, which EKS does not offer',
        '`ipv4.enabled` and `ipv6.enabled` true, and `ec2:AssignIpv6Addresses` for the operator',
        '`enableIPv6Masquerade=false`, and `ipv6NativeRoutingCIDR` left empty',
      ],
      default: 'IPv4 only',
      since: '1.20 as beta',
      because:
        'one IPv6 prefix a node cannot put both addresses of every pod on one ENI, and in issue 48243 the agent ran once `ipv6NativeRoutingCIDR` was empty too.',
      sources: [
        {
          document: 'cilium/eni',
          lines: [
            [324, 348],
            [376, 390],
            [644, 646],
          ],
        },
        { document: 'cilium-chart/readme-md', lines: [800, 802], passage: 'IP families' },
        { document: 'cilium/option', lines: [[3008, 3028]], passage: 'Native range of IPv6' },
        { document: 'eks-user-guide/cni-ipv6', lines: [[18, 20]] },
        { document: 'web/github-com-cilium-cilium-issues-48243' },
        { document: 'web/github-com-cilium-cilium-pull-48709' },
        { document: 'web/github-com-cilium-cilium-pull-47566', passage: 'Release of 1.20.0' },
      ],
    },
    'networking.bandwidth': {
      support: 'yes',
      value: 'With the replacement; ENIs count as devices, by the code',
      reason:
        'Limits on egress act on the devices that the agent selects. Where you name none, its code asks them for an address and for a global unicast route in any table. The agent puts its primary address on each ENI that comes, and the table of the ENI holds a route to the router of the VPC. With native routing, ingress limits need eBPF host routing (pull request 36351), and so the replacement. The egress program of the devices comes with the replacement or another of the settings named. Under WireGuard issue 22203, closed, saw no limit with 1.14.3.',
      conditions: [
        'for ingress limits, `kubeProxyReplacement=true` and no masquerading by iptables',
        'for egress, the replacement, eBPF masquerading, the host firewall, WireGuard or L2 announcements',
        '`eni.nodeSpec.usePrimaryAddress` off, as preset',
        'no IPsec, beside which the agent switches it off',
        'no layer 7 rules on the egress of the pod, which disable its limits',
        'for BBR in pods, kernel 5.18, eBPF host routing and a restart of pods that ran before; it may retransmit more and press harder on TCP CUBIC',
      ],
      default: 'off',
      conflict: {
        about: 'which devices the agent selects where you name none',
        statements: [
          {
            says: 'The guide names those with the default route or an address of the node in Kubernetes, and is silent on ENIs attached later.',
            source: { document: 'cilium/bandwidth-manager', lines: [[58, 63]] },
          },
          {
            says: 'The code asks for an address and for a global unicast route in any table.',
            source: {
              document: 'cilium/devices-controller',
              lines: [
                [653, 655],
                [710, 728],
              ],
            },
          },
        ],
        believed:
          'The code, which is what runs; the passages cited show no test of limits on a further ENI.',
      },
      sources: [
        {
          document: 'cilium/bandwidth-manager',
          lines: [
            [34, 48],
            [294, 296],
          ],
        },
        { document: 'cilium/bandwidth-qdisc', lines: [[118, 132]] },
        { document: 'web/github-com-cilium-cilium-pull-36351' },
        {
          document: 'cilium/kpr-initializer',
          lines: [[46, 60]],
          passage: 'What eBPF host routing requires',
        },
        { document: 'cilium/loader-host', lines: [[289, 301]] },
        {
          document: 'cilium/option',
          lines: [[2013, 2018]],
          passage: 'What asks for programs on network devices',
        },
        {
          document: 'cilium/devices-controller',
          lines: [
            [80, 84],
            [653, 655],
            [710, 728],
          ],
        },
        { document: 'cilium/eni-devices', lines: [[421, 455]], passage: 'Address of an ENI' },
        { document: 'cilium/routing', lines: [[230, 240]], passage: 'Table of an ENI' },
        { document: 'cilium-chart/readme-md', lines: [448], passage: 'usePrimaryAddress' },
        { document: 'cilium/bandwidth', lines: [[203, 240]], passage: 'BBR and IPsec' },
        { document: 'web/github-com-cilium-cilium-issues-22203' },
        { document: 'cilium/tuning', lines: [[685, 701]], passage: 'BBR' },
      ],
      reviewed: '2026-11-29',
    },
    'networking.multicast': {
      support: 'no',
      value: 'Needs VXLAN, which this mode excludes',
      reason: 'The beta wants VXLAN mode, and ENI addresses do not go with a tunnel.',
      sources: [
        { document: 'cilium/multicast', lines: [[27, 33]] },
        { document: 'cilium/daemon-main', lines: [[1106, 1108]] },
      ],
    },
    'networking.chaining': {
      support: 'na',
      value: 'Takes the place of the VPC CNI',
      reason:
        'Cilium manages the ENIs here, so `aws-node` must stay away; a chain is another mode.',
      sources: [{ document: 'cilium/k8s-install-helm', lines: [[205, 212]] }],
    },
    'policy.l7': {
      support: 'yes',
      value: 'Works; NodePorts of kube-proxy may lose replies',
      reason:
        'Under a layer 7 rule the reply of a NodePort that kube-proxy serves can leave by a further ENI. It then carries the address of the first one, and the VPC drops it (issue 47391, open). With prefixes the test of the project for this counts as usual, since pods stay on the first ENI there.',
      conditions: [
        '`eni.awsEnablePrefixDelegation=true`, the kube-proxy replacement or no such NodePort from outside',
        'for IPv6 traffic that is masqueraded, a kernel with the fix of 2025',
        'one kind of L7 rules for a port, and DNS rules without port ranges',
      ],
      because:
        'the page on layer 7 rules rejects rules of two kinds for one port, and port ranges in DNS rules.',
      sources: [
        { document: 'cilium/conformance-eks', lines: [[581, 603]] },
        {
          document: 'cilium/layer7',
          lines: [[33, 36], 52, [66, 67]],
          passage: 'Kinds of rules, ranges and kernels for IPv6',
        },
        {
          document: 'cilium-chart/readme-md',
          lines: [430],
          passage: 'eni.awsEnablePrefixDelegation',
        },
        { document: 'web/github-com-cilium-cilium-issues-47391' },
        { document: 'web/github-com-cilium-cilium-pull-47739' },
      ],
    },
    'aws.summary': {
      support: 'partial',
      missing: 'AWS support, Fargate, Auto Mode and nodes off AWS',
      value: 'VPC addresses for pods, on EC2 nodes you run',
      reason:
        'Addresses of pods are routable in the VPC, at the price of ENI limits and EC2 calls. AWS supports the VPC CNI alone on these nodes.',
      conditions: ['`aws-node` off the nodes, and EC2 rights for the operator'],
      sources: [
        { document: 'cilium/routing', lines: [[171, 192]] },
        { document: 'cilium/eni', lines: [[13, 16]] },
        {
          document: 'eks-user-guide/alternate-cni-plugins',
          lines: [
            [14, 33],
            [56, 58],
          ],
        },
        {
          document: 'cilium/k8s-install-helm',
          lines: [
            [205, 208],
            [224, 229],
          ],
          passage: 'Installing on EKS',
        },
      ],
      reviewed: '2026-11-29',
    },
    'aws.eks-anywhere': {
      support: 'no',
      value: 'Made for the AWS cloud',
      reason:
        'The allocator belongs to Cilium in the AWS cloud and asks the EC2 API for interfaces. EKS Anywhere lists vSphere, bare metal, Nutanix and Snow as places of its CNI.',
      sources: [
        { document: 'cilium/eni', lines: [[13, 22]] },
        { document: 'eks-anywhere/cni', lines: [[13, 21]] },
      ],
    },
    'aws.hybrid-nodes': {
      support: 'no',
      value: 'AWS supports VXLAN with a cluster pool there',
      reason:
        'The allocator belongs to Cilium in the AWS cloud. For hybrid nodes AWS supports VXLAN and the cluster scope of Cilium.',
      sources: [
        { document: 'cilium/eni', lines: [[13, 22]] },
        {
          document: 'eks-user-guide-2025/hybrid-nodes-cni',
          lines: [[34, 82]],
          passage: 'Supported capabilities',
        },
      ],
    },
    'aws.hybrid-nodes-gateway': {
      support: 'no',
      value: 'Hybrid nodes need a VXLAN tunnel, excluded here',
      reason:
        'On hybrid nodes the gateway takes the EKS version of Cilium with VTEP and no other plugin, and builds a VXLAN tunnel to each. ENI addresses exclude a tunnel and exist in the AWS cloud only. On nodes in the cloud it requires the VPC CNI.',
      sources: [
        { document: 'eks-user-guide/hybrid-nodes-gateway-overview', lines: [34, 74] },
        {
          document: 'eks-user-guide/hybrid-nodes-gateway-getting-started',
          lines: [[20, 21]],
          passage: 'Prerequisites',
        },
        {
          document: 'eks-user-guide/hybrid-nodes-gateway-cni',
          lines: [[91, 93]],
          passage: 'VPC CNI on cloud nodes',
        },
        { document: 'cilium/eni', lines: [[13, 22]] },
        { document: 'cilium/daemon-main', lines: [[1106, 1108]] },
      ],
    },
    'aws.security-groups-for-pods': {
      support: 'no',
      value: 'Groups by node and ENI, not by pod',
      reason:
        'Settings of the node choose the groups of the ENIs that Cilium makes. Different groups take different node pools.',
      sources: [
        {
          document: 'cilium/eni',
          lines: [
            [80, 83],
            [265, 276],
          ],
        },
        { document: 'cilium/routing', lines: [[178, 181]] },
      ],
    },
    'aws.vpc-flow-logs': {
      support: 'yes',
      value: 'Pod addresses, as packets leave under them',
      because:
        'masquerading spares the primary range of the VPC alone, that of IPv6 is preset, and a log shows secondary IPv4 addresses in `pkt-dstaddr` only.',
      reason:
        'Pods use addresses of ENIs, and this mode leaves IPv4 masquerading off unless you ask for it or `upgradeCompatibility` names a version before 1.18. Traffic inside a node, we infer, escapes the logs.',
      conditions: [
        'derived from the addressing, not stated by a primary source',
        'a log created with `pkt-dstaddr`, for traffic to secondary IPv4 addresses',
        'for IPv6, `enableIPv6Masquerade=false`, or what leaves carries a node address',
        'with IPv4 masquerading on, traffic beyond the native range, the primary one of the VPC unless set, carries a node address',
        'no WireGuard or IPsec, under which nodes exchange UDP 51871 or ESP in place of the pods',
        'queries to the Amazon DNS server and to instance metadata, among others, are not logged',
      ],
      sources: [
        { document: 'cilium-chart/readme-md', lines: [381], passage: 'enableIPv6Masquerade' },
        {
          document: 'web/docs-aws-amazon-com-vpc-latest-userguide-flow-logs-limitat',
          passage: 'Secondary addresses',
        },
        { document: 'cilium/routing', lines: [[174, 176]] },
        {
          document: 'cilium/masquerading',
          lines: [
            [12, 16],
            [34, 41],
          ],
          passage: 'What is masqueraded',
        },
        { document: 'cilium/eni-devices', lines: [[164, 201]], passage: 'Native range' },
        { document: 'cilium/encryption-wireguard', lines: [[22, 37]] },
        {
          document: 'cilium/encryption-ipsec',
          lines: [
            [13, 16],
            [42, 51],
          ],
        },
        {
          document: 'cilium/configmap-template',
          lines: [
            [58, 65],
            [722, 726],
          ],
        },
      ],
      reviewed: '2026-11-29',
    },
    'aws.nlb-alb-ip-targets': {
      support: 'yes',
      value: 'Pod addresses come from VPC subnets',
      reason:
        'For IP targets the controller asks for native VPC networking (NLB) or pods reached by addresses of ENIs (ALB). Its passages cited here name no CNI but the VPC CNI, so the answer rests on the addressing.',
      conditions: [
        'derived from the addressing; the pages cited name no test with Cilium',
        'AWS Load Balancer Controller, for NLBs v2.2.0 or newer, with target type `ip`, as `instance` is its default',
        'NLBs for a Service of type LoadBalancer: the Service handed to the controller, as by `loadBalancerClass`',
      ],
      because:
        'IP targets have to be asked for, and the page on NLBs wants v2.2.0 of the controller.',
      sources: [
        { document: 'aws-load-balancer-controller/installation', lines: [29] },
        {
          document: 'aws-load-balancer-controller/nlb',
          lines: [18, [26, 27], [31, 33], 41, 49],
          passage: 'Prerequisites and default of an NLB',
        },
        {
          document: 'aws-load-balancer-controller/how-it-works',
          lines: [[44, 48]],
          passage: 'Instance mode and IP mode',
        },
        { document: 'cilium/eni', lines: [[13, 22]] },
      ],
      reviewed: '2026-11-29',
    },
    'aws.outposts-local-zones': {
      support: 'unknown',
      searched:
        'The guide to ENI addresses, the page on installation with Helm and the requirements for EKS of Cilium; none speaks of Outposts or Local Zones.',
      sources: [
        { document: 'cilium/eni' },
        { document: 'cilium/k8s-install-helm' },
        { document: 'cilium/requirements-eks' },
      ],
    },
    'ipam.ip-pools': {
      support: 'partial',
      missing: 'a choice of pool by namespace or by pod',
      value: 'Subnets by node; pods all draw from one pool',
      reason:
        'The settings of a node pick the subnets of its ENIs, by id or tag. Its pods take every address from the pool `default`: no `CiliumPodIPPool` is involved, and the annotation that names a pool is not supported.',
      sources: [
        {
          document: 'cilium/eni',
          lines: [
            [71, 83],
            [278, 292],
          ],
        },
      ],
    },
    'performance.kernel-bypass': {
      support: 'partial',
      missing: 'BIG TCP on the cards of EC2, and netkit in working order',
      value: 'XDP, host routing, BBR; netkit fails tests on EKS',
      reason:
        'For BIG TCP the tuning guide lists cards of the families mlx4, mlx5 and ice, not the ENA of EC2, for which XDP has a guide. The project sets its netkit runs on EKS apart because they fail. With masquerading of both families off, host routing asks for the replacement and not for `bpf.masquerade=true`, which stops the agent then.',
      conditions: [
        '`kubeProxyReplacement=true`',
        'for host routing, no masquerading by iptables, no Istio and nothing that needs netfilter hooks of the host',
        'for host routing beside IPsec, a kernel with the fix that the guide links',
        'for BBR in pods, host routing, kernel 5.18 and the Bandwidth Manager',
        'for XDP on ENA, driver 2.2.8 or newer, an MTU of 3498 at most and at most half of the channels',
        'for XDP by the guide, a single device, the one used for direct routing',
      ],
      default: 'tcx on, host routing with the replacement, the others off',
      because:
        'tcx is on by default, BBR goes with host routing, which excludes Istio and netfilter hooks and beside IPsec wants a fixed kernel, and the guide has XDP on one device.',
      sources: [
        {
          document: 'cilium/tuning',
          lines: [
            [184, 200],
            [215, 219],
            [259, 266],
            [324, 331],
            [697, 701],
          ],
        },
        {
          document: 'cilium-chart/readme-md',
          lines: [123, 143, 147, 378, 380, 843],
          passage: 'Defaults',
        },
        {
          document: 'cilium/kubeproxy-free',
          lines: [
            [1126, 1133],
            [1176, 1267],
          ],
          passage: 'XDP, and XDP on AWS',
        },
        { document: 'cilium/conformance-kpr-eks', lines: [[167, 206]], passage: 'netkit' },
        { document: 'cilium/kpr-initializer', lines: [[46, 60]] },
        { document: 'cilium/daemon', lines: [[116, 118]] },
      ],
    },
    'security.egress-gateway': {
      support: 'yes',
      value: 'Works, once IPv4 masquerading is on',
      reason:
        'This mode turns IPv4 masquerading off, and without it the agent does not start with a gateway. The EKS tests run the gateway with it; the one gateway test set apart on runs without prefixes is, by its pull request, the fault of the test. With masquerading on, though without a gateway, issue 45137 saw outside traffic of pods on further ENIs dropped. Traffic is dropped where no gateway node matches or an egress IP is missing, and a new pod may first leave with another address. A policy with an IPv4 `egressIP` and CIDRs of both families loses IPv4 traffic on an interface without IPv6 (issue 48660).',
      conditions: [
        '`enableIPv4Masquerade=true`, `bpf.masquerade=true` and `kubeProxyReplacement=true`',
        'for IPv6 policies, `enableIPv6Masquerade=true`, untested as IPv6 came to this mode (issue 48243)',
        'an IPv4 underlay, identities as CRDs, and neither Cluster Mesh nor CiliumEndpointSlice',
        'gateways in the cluster of the pods, with ENIs and addresses that you set up and Cilium uses',
        'UDP 8472, unless `tunnelProtocol` is changed, open between nodes and gateways for the tunnel that the agent adds',
        'in a policy not both `interface` and `egressIP`, or it is ignored',
      ],
      default: 'off',
      because:
        'IPv6 policies take IPv6 masquerading, Cilium has to use the interfaces of the gateways, and the port of the tunnel follows its protocol.',
      sources: [
        { document: 'cilium/egressgateway-manager', lines: [[189, 209]] },
        { document: 'cilium/egressgateway-cell', lines: [[20, 25]] },
        { document: 'cilium/routing', lines: [[34, 41]], passage: 'Ports of the tunnels' },
        {
          document: 'cilium/configmap-template',
          lines: [
            [58, 65],
            [722, 726],
          ],
        },
        {
          document: 'cilium/egress-gateway',
          lines: [
            [45, 96],
            [241, 244],
            [289, 300],
          ],
        },
        {
          document: 'cilium/conformance-eks',
          lines: [
            [375, 385],
            [579, 602],
          ],
        },
        { document: 'cilium/conformance-kpr-eks', lines: [[128, 139]] },
        { document: 'cilium-chart/readme-md', lines: [375], passage: 'egressGateway.enabled' },
        { document: 'web/github-com-cilium-cilium-issues-45137' },
        { document: 'web/github-com-cilium-cilium-issues-48243' },
        { document: 'web/github-com-cilium-cilium-pull-47531' },
        { document: 'web/github-com-cilium-cilium-issues-48660' },
      ],
      reviewed: '2026-11-29',
    },
    'observability.l7-visibility': {
      support: 'yes',
      value: 'As elsewhere; NodePorts of kube-proxy may lose replies',
      reason:
        'Traffic that matches a layer 7 rule becomes visible, and such rules have a gap in this mode. The reply of a NodePort that kube-proxy serves can leave by the wrong ENI (issue 47391, open).',
      conditions: [
        '`eni.awsEnablePrefixDelegation=true`, the kube-proxy replacement or no such NodePort from outside',
        'L7 proxy enabled (`l7Proxy`)',
        'for IPv6 traffic that is masqueraded, a kernel with the fix of 2025',
      ],
      sources: [
        { document: 'cilium/visibility', lines: [[13, 35]] },
        { document: 'cilium/conformance-eks', lines: [[581, 597]] },
        { document: 'cilium/layer7', lines: [[66, 67]], passage: 'Kernels for IPv6' },
        {
          document: 'cilium-chart/readme-md',
          lines: [430],
          passage: 'eni.awsEnablePrefixDelegation',
        },
        { document: 'web/github-com-cilium-cilium-issues-47391' },
        { document: 'web/github-com-cilium-cilium-pull-47739' },
      ],
    },
    'services.gateway-api': {
      support: 'yes',
      value: 'Works; time-outs reported with a secondary CIDR',
      reason:
        'The standard CRDs of v1.6 hide existing TLSRoutes, so the notes ask for the experimental one there. A user reports that Envoy cannot reach pods of other nodes where pods hold prefixes of a secondary VPC range. The author keeps WireGuard on as a way round and by September 2026, on v1.20.1, had not tried again without.',
      conditions: [
        '`gatewayAPI.enabled=true`, with `kubeProxyReplacement=true` and `l7Proxy=true`',
        'CRDs of Gateway API v1.6.1 or newer, which you install; those of TCPRoute, UDPRoute and ListenerSet come apart',
        'LoadBalancer Services, or the host network without TCPRoute and UDPRoute',
        'a test of your own where pod subnets lie in a secondary range of the VPC',
        'for fields marked experimental, the CRDs of the experimental channel',
      ],
      default: 'off',
      because:
        'the CRDs are yours to install, and those of TCPRoute, UDPRoute and ListenerSet are optional.',
      sources: [
        {
          document: 'cilium/installation',
          lines: [
            [1, 37],
            [67, 71],
          ],
        },
        { document: 'cilium-chart/readme-md', lines: [553], passage: 'gatewayAPI.enabled' },
        {
          document: 'cilium/host-network-mode',
          lines: [[20, 22]],
          passage: 'Routes without host network',
        },
        { document: 'cilium/upgrade-current', lines: [[29, 43]], passage: 'CRD version' },
        { document: 'web/github-com-cilium-cilium-issues-43493' },
        { document: 'web/github-com-smana-cloud-native-ref-issues-1943' },
      ],
      reviewed: '2026-11-29',
    },
    'services.ingress': {
      support: 'yes',
      value: 'Works; time-outs reported, of Gateways beside it too',
      reason:
        'An Ingress goes through the Envoy on each node, as a Gateway does. Issue 29235, closed, had Ingress time out in this mode with 1.14.4. Another user reports that Envoy of Gateways cannot reach pods of other nodes where they hold prefixes of a secondary VPC range. That Ingress may suffer likewise today is an inference.',
      conditions: [
        '`ingressController.enabled=true`, with `kubeProxyReplacement=true` and `l7Proxy=true`',
        'LoadBalancer Services, or NodePort or the host network in their place',
        'beside network policy, `world` admitted to the identity `ingress`, and that to the pods',
        'a test of your own where pod subnets lie in a secondary range of the VPC',
        'an Ingress of the class `cilium`, or with the older annotation',
      ],
      default: 'off; dedicated mode once enabled',
      because:
        'the controller has a switch of its own, traffic meets network policy twice, a closed issue had Ingress time out here with 1.14.4, and its proxy serves Gateways, of which time-outs are told.',
      sources: [
        {
          document: 'cilium/ingress',
          lines: [
            [13, 17],
            [51, 59],
          ],
        },
        { document: 'cilium/ingress-reference', lines: [[4, 58]] },
        { document: 'cilium-chart/readme-md', lines: [[749, 762]], passage: 'Ingress values' },
        { document: 'web/github-com-cilium-cilium-issues-29235' },
        { document: 'web/github-com-cilium-cilium-issues-43493' },
      ],
      reviewed: '2026-11-29',
    },
    'services.l2-announce': {
      support: 'no',
      value: 'A VPC does not pass on ARP for such addresses',
      reason:
        'The feature is meant first of all for networks on premises. In a VPC the hypervisor filters ARP for addresses that no interface holds.',
      sources: [
        { document: 'cilium/l2-announcements', lines: [[15, 18]] },
        {
          document: 'calico-docs/local-subnet-l2-reachability',
          lines: [38],
          passage: 'ARP in a VPC',
        },
      ],
    },
    'multicluster.connect': {
      support: 'partial',
      missing: 'cluster ids 128 to 255, and 384 to 511 in meshes of 511 clusters',
      value: 'Cluster Mesh, with half of the cluster ids',
      reason:
        'Other ids meet a bit of the packet mark that this mode uses, policy then drops traffic, and chart and agent refuse them by default. Native routing further asks for pods that reach each other across the VPCs.',
      conditions: [
        'a native routing CIDR that covers the pods of all clusters; in 1.20.0 it has to overlap the primary range of the VPC',
        'pod and node addresses that do not overlap, VPCs that are peered or joined otherwise, and firewalls that let their nodes and pods reach each other',
        'the same datapath mode in all clusters, and versions at most one minor apart',
        'a name of at most 32 characters and an id of its own for each cluster; a later change takes a restart of all workloads',
        'WireGuard in every cluster or in none; not together with ztunnel or the egress gateway',
        'certificates that Helm made, by default of one year: the chart rendered again before they end',
      ],
      default: 'off',
      because:
        'nodes too have to reach each other across clusters, on the ports of the mesh, and a new name or id takes a restart of all workloads.',
      sources: [
        {
          document: 'cilium/cluster-id-check',
          lines: [
            [69, 81],
            [122, 143],
          ],
          passage: 'Check of the agent, its override',
        },
        { document: 'cilium-chart/readme-md', lines: [202, 321], passage: 'Defaults' },
        { document: 'cilium/chart-validate', lines: [[164, 169]] },
        { document: 'cilium/eni-devices', lines: [[164, 191]], passage: 'Native range' },
        { document: 'web/github-com-cilium-cilium-issues-47811' },
        { document: 'web/github-com-cilium-cilium-issues-21330' },
        {
          document: 'cilium/setup',
          lines: [
            [26, 76],
            [126, 150],
          ],
        },
        {
          document: 'cilium/encryption-wireguard',
          lines: [[206, 212]],
          passage: 'WireGuard in a mesh',
        },
        { document: 'cilium/encryption-ztunnel', lines: [[197, 198]], passage: 'No ztunnel' },
        { document: 'cilium/egress-gateway', lines: [[76, 77]], passage: 'No egress gateway' },
        { document: 'cilium/upgrade-current', lines: [[74, 82]], passage: 'Certificates' },
      ],
      reviewed: '2026-11-29',
    },
  },
  sources: [
    {
      document: 'cilium/eni',
      lines: [
        [13, 102],
        [546, 572],
        [616, 646],
        [663, 696],
      ],
    },
    {
      document: 'cilium/k8s-install-helm',
      lines: [
        [18, 40],
        [201, 229],
      ],
    },
    { document: 'cilium/requirements-eks', lines: [[4, 51]] },
    { document: 'cilium/k8s-install-default', lines: [[283, 301]] },
    { document: 'cilium/system-requirements', lines: [[16, 23]] },
    { document: 'cilium/cli-connectivity-test', lines: [[1, 6]] },
    { document: 'cilium/kubeproxy-free', lines: [[58, 109]], passage: 'Replacing kube-proxy' },
    {
      document: 'cilium/l7-perf',
      lines: [
        [157, 163],
        [347, 366],
      ],
      passage: 'Values on EKS',
    },
    { document: 'cilium/eks-k8s-versions', lines: [[9, 18]] },
    { document: 'cilium/conformance-eks', lines: [[581, 583]], passage: 'Tested with ENIs' },
    { document: 'cilium/readme', lines: [[246, 254]], passage: 'Community' },
    { document: 'cilium-chart/readme-md', lines: [433, 437], passage: 'eni.enabled, eni.iamRole' },
    {
      document: 'cilium-chart/values-yaml',
      lines: [[170, 172]],
      passage: 'Service account of the operator',
    },
    {
      document: 'cilium/configmap-template',
      lines: [
        [58, 69],
        [722, 726],
      ],
    },
    { document: 'cilium/cluster-id-check', lines: [[69, 81]] },
    { document: 'web/github-com-cilium-cilium-pull-38663', passage: 'NAT gateway' },
    {
      document: 'eks-user-guide/alternate-cni-plugins',
      lines: [
        [14, 33],
        [56, 58],
      ],
    },
  ],
  reviewed: '2026-11-28',
} as const satisfies Mode<'cilium'>;
