import type { Synonym } from './synonym.ts';

/** Other words under which people look for what the site tells. */
export const synonyms: readonly Synonym[] = [
  {
    of: 'feature/networking.kube-proxy-replacement',
    words: [
      'kpr',
      'kubeproxy replacement',
      'kube-proxy free',
      'without kube-proxy',
      'kube-proxy ersetzen',
    ],
  },
  {
    of: 'feature/networking.kube-proxy-modes',
    words: ['ipvs mode', 'iptables mode', 'nftables mode'],
  },
  {
    of: 'feature/networking.native-routing',
    words: ['direct routing', 'no overlay', 'unencapsulated', 'natives routing'],
  },
  {
    of: 'feature/networking.encapsulation',
    words: ['overlay', 'tunnel', 'vxlan', 'geneve', 'ipip', 'ip-in-ip', 'kapselung'],
  },
  { of: 'feature/networking.datapath', words: ['dataplane', 'data plane', 'datenpfad'] },
  { of: 'feature/networking.ipv6', words: ['ipv6 only', 'ipv6-only cluster'] },
  { of: 'feature/networking.dual-stack', words: ['dualstack', 'ipv4 and ipv6', 'dual stack'] },
  {
    of: 'feature/networking.multi-interface',
    words: ['multus', 'multi-nic', 'multiple interfaces', 'second interface', 'mehrere interfaces'],
  },
  { of: 'feature/networking.rdma-sriov', words: ['sr-iov', 'efa', 'rdma', 'roce', 'infiniband'] },
  {
    of: 'feature/networking.bandwidth',
    words: ['rate limit', 'traffic shaping', 'qos', 'bandwidth manager', 'bandbreite'],
  },
  {
    of: 'feature/networking.mtu',
    words: ['mtu', 'jumbo frames', 'packet size', 'mtu 9001', 'fragmentation'],
  },
  {
    of: 'feature/networking.snat',
    words: [
      'source nat',
      'masquerade',
      'nat gateway',
      'ip masq',
      'outbound address',
      'egress ip of pods',
    ],
  },
  {
    of: 'feature/networking.chaining',
    words: ['chained', 'cni chaining', 'generic-veth', 'two cnis', 'verkettung'],
  },
  { of: 'feature/networking.windows', words: ['windows nodes', 'hns', 'windows server'] },
  {
    of: 'feature/networking.bgp',
    words: ['bgp', 'bgp peering', 'route reflector', 'tor switch', 'border gateway protocol'],
  },
  {
    of: 'feature/policy.fqdn',
    words: [
      'fqdn',
      'dns policy',
      'dns rules',
      'domain policy',
      'domain names',
      'hostname rules',
      'egress by name',
      'tofqdns',
      'url filter',
    ],
  },
  {
    of: 'feature/policy.k8s-networkpolicy',
    words: ['netpol', 'np', 'network policy', 'netzwerkrichtlinie', 'netzwerkrichtlinien'],
  },
  {
    of: 'feature/policy.l7',
    words: [
      'l7',
      'layer 7',
      'http rules',
      'http policy',
      'layer 7 policy',
      'path based policy',
      'method rules',
    ],
  },
  {
    of: 'feature/policy.admin-network-policy',
    words: [
      'anp',
      'banp',
      'adminnetworkpolicy',
      'baselineadminnetworkpolicy',
      'clusternetworkpolicy',
    ],
  },
  {
    of: 'feature/policy.cluster-wide',
    words: ['global policy', 'globalnetworkpolicy', 'clusterwide policy', 'all namespaces'],
  },
  {
    of: 'feature/policy.deny-and-order',
    words: ['deny rules', 'explicit deny', 'policy priority', 'policy order', 'tiers'],
  },
  {
    of: 'feature/policy.host',
    words: ['host firewall', 'node firewall', 'hostendpoint', 'host endpoints'],
  },
  {
    of: 'feature/policy.network-sets',
    words: ['ip lists', 'cidr group', 'networkset', 'ip sets', 'blocklist'],
  },
  {
    of: 'feature/policy.staged-audit',
    words: ['audit mode', 'dry run', 'staged policy', 'policy preview', 'dry-run'],
  },
  {
    of: 'feature/policy.default-deny',
    words: ['deny all', 'default deny', 'isolate namespace', 'zero trust'],
  },
  {
    of: 'feature/policy.imds-pod-identity',
    words: [
      'imds',
      'instance metadata',
      'metadata service',
      '169.254.169.254',
      'pod identity',
      'irsa',
      'imdsv2',
    ],
  },
  {
    of: 'feature/policy.service-account',
    words: ['service account rules', 'serviceaccount selector'],
  },
  { of: 'feature/policy.security-groups', words: ['sg in policy', 'security group in policy'] },
  {
    of: 'feature/policy.scale-limits',
    words: ['how many rules', 'policy limits', 'policy map size', 'rule limit'],
  },
  {
    of: 'feature/policy.protocols-ports',
    words: ['icmp', 'sctp', 'port ranges', 'endport', 'protocols'],
  },
  {
    of: 'feature/policy.troubleshooting',
    words: ['policy debugging', 'why is traffic dropped', 'who drops my packet'],
  },
  {
    of: 'feature/policy.delegation',
    words: ['rbac for policies', 'team policies', 'multi tenancy'],
  },
  {
    of: 'feature/security.wireguard',
    words: ['wireguard', 'wg', 'wire guard', 'pod to pod encryption'],
  },
  { of: 'feature/security.ipsec', words: ['ip sec', 'esp'] },
  {
    of: 'feature/security.mtls',
    words: ['mutual tls', 'mutual authentication', 'spiffe', 'spire', 'ztunnel', 'istio ambient'],
  },
  {
    of: 'feature/security.transparent-encryption-scope',
    words: [
      'verschluesselung',
      'encryption',
      'verschlüsselung',
      'encrypt traffic',
      'encrypt between nodes',
      'transparent encryption',
      'encryption in transit',
      'node to node encryption',
    ],
  },
  {
    of: 'feature/security.egress-gateway',
    words: ['fixed egress ip', 'static egress ip', 'egress ip', 'outbound gateway'],
  },
  { of: 'feature/security.fips', words: ['fips 140', 'fips-140', 'fips mode'] },
  { of: 'feature/security.compliance', words: ['soc 2', 'pci dss', 'iso 27001', 'fedramp'] },
  {
    of: 'feature/security.supply-chain',
    words: ['cosign', 'image signature', 'sbom', 'signed images', 'slsa', 'vex'],
  },
  {
    of: 'feature/security.cve-history',
    words: ['cve', 'vulnerabilities', 'advisories', 'security advisories'],
  },
  {
    of: 'feature/security.agent-privileges',
    words: ['privileged', 'capabilities', 'cap_net_admin', 'root'],
  },
  {
    of: 'feature/security.runtime-detection',
    words: ['tetragon', 'runtime security', 'intrusion detection'],
  },
  {
    of: 'feature/aws.security-groups-for-pods',
    words: ['sg', 'sgp', 'sgfp', 'pod security groups', 'branch eni', 'sicherheitsgruppen'],
  },
  {
    of: 'feature/aws.node-autoscaling',
    words: ['karpenter', 'cluster autoscaler', 'node autoscaling', 'autoscaling'],
  },
  { of: 'feature/aws.hybrid-nodes', words: ['on-premises nodes', 'hybrid nodes'] },
  { of: 'feature/aws.fargate', words: ['serverless pods', 'eks fargate'] },
  { of: 'feature/aws.auto-mode', words: ['eks auto mode', 'automode'] },
  {
    of: 'feature/aws.nlb-alb-ip-targets',
    words: [
      'ip targets',
      'target type ip',
      'alb',
      'nlb',
      'aws load balancer controller',
      'load balancer',
    ],
  },
  {
    of: 'feature/aws.iam',
    words: ['iam permissions', 'node role', 'ec2 permissions', 'irsa for cni'],
  },
  { of: 'feature/aws.aws-support', words: ['support case', 'who supports', 'vendor support'] },
  { of: 'feature/aws.eni-mode', words: ['eni ipam', 'eni mode'] },
  { of: 'feature/aws.vpc-flow-logs', words: ['vpc flow logs', 'traffic mirroring'] },
  {
    of: 'feature/ipam.max-pods',
    words: [
      'pod density',
      'pods per node',
      'maximum pods',
      'max pods',
      'how many pods',
      '110 pods',
    ],
  },
  { of: 'feature/ipam.prefix-delegation', words: ['pd', 'prefix mode', 'ipv4 prefix', '/28'] },
  {
    of: 'feature/ipam.exhaustion-mitigation',
    words: [
      'out of ip addresses',
      'ip exhaustion',
      'subnet full',
      'no free addresses',
      'secondary cidr',
      '100.64.0.0/10',
      'custom networking',
    ],
  },
  { of: 'feature/ipam.warm-pool', words: ['pre-allocation'] },
  { of: 'feature/ipam.static-ip', words: ['fixed pod ip', 'sticky ip', 'static pod ip'] },
  {
    of: 'feature/ipam.ip-pools',
    words: ['ip pool', 'ippool', 'pod cidr', 'ip pools per namespace'],
  },
  { of: 'feature/ipam.lb-ipam', words: ['loadbalancer ip', 'lb ipam', 'external ip allocation'] },
  {
    of: 'feature/services.node-local-dns',
    words: [
      'nodelocal dns',
      'nodelocaldns',
      'nodelocal dnscache',
      'node local dns cache',
      'dns cache',
    ],
  },
  {
    of: 'feature/services.source-ip',
    words: ['client ip', 'preserve source ip', 'real ip'],
  },
  { of: 'feature/services.dsr', words: ['dsr', 'direct server return'] },
  {
    of: 'feature/services.topology-aware',
    words: ['topology aware routing', 'zone aware', 'same zone', 'cross-zone cost'],
  },
  { of: 'feature/services.gateway-api', words: ['gateway api', 'httproute', 'gamma'] },
  { of: 'feature/services.ingress', words: ['ingress controller'] },
  {
    of: 'feature/services.l2-announce',
    words: ['metallb', 'l2 announcements', 'arp announcements', 'layer 2'],
  },
  {
    of: 'feature/services.service-mesh',
    words: ['service mesh', 'istio', 'linkerd', 'sidecarless', 'sidecar'],
  },
  {
    of: 'feature/operations.kernel-min',
    words: ['kernel version', 'minimum kernel', 'linux kernel'],
  },
  {
    of: 'feature/operations.node-os-arch',
    words: ['bottlerocket', 'al2023', 'arm64', 'graviton', 'ubuntu', 'flatcar', 'node os'],
  },
  { of: 'feature/operations.upgrade', words: ['upgrade', 'update', 'rollback', 'downgrade'] },
  { of: 'feature/operations.version-skew', words: ['version skew', 'skip versions', 'n-1'] },
  {
    of: 'feature/operations.air-gapped',
    words: ['air gap', 'airgapped', 'offline', 'private registry', 'no internet'],
  },
  {
    of: 'feature/operations.failure-behaviour',
    words: ['agent down', 'agent crash', 'what happens if the agent dies', 'outage'],
  },
  {
    of: 'feature/operations.enterprise',
    words: ['price', 'pricing', 'cost', 'enterprise edition', 'paid', 'licence fee'],
  },
  { of: 'feature/operations.license', words: ['apache', 'open source', 'licence', 'license'] },
  {
    of: 'feature/operations.release-cadence',
    words: ['release cycle', 'end of life', 'eol', 'support period'],
  },
  {
    of: 'feature/observability.flow-logs',
    words: ['flow logs', 'hubble flows', 'goldmane', 'netflow'],
  },
  {
    of: 'feature/observability.metrics',
    words: ['prometheus', 'grafana', 'cloudwatch', 'metrics'],
  },
  { of: 'feature/observability.ui', words: ['dashboard', 'hubble ui', 'whisker', 'service graph'] },
  { of: 'feature/observability.packet-capture', words: ['tcpdump', 'pcap', 'packet capture'] },
  {
    of: 'feature/performance.kernel-bypass',
    words: ['netkit', 'dpdk', 'vpp', 'big tcp', 'af_xdp'],
  },
  {
    of: 'feature/performance.footprint',
    words: ['memory usage', 'cpu usage', 'resource usage', 'overhead'],
  },
  {
    of: 'feature/performance.cross-node',
    words: ['throughput', 'latency', 'benchmark', 'performance'],
  },
  {
    of: 'feature/performance.scale-limits',
    words: ['how many nodes', '5000 nodes', 'large clusters', 'scale'],
  },
  {
    of: 'feature/multicluster.connect',
    words: ['cluster mesh', 'clustermesh', 'multi cluster', 'federation', 'submariner'],
  },
  {
    of: 'mode/vpc-cni-cilium',
    words: [
      'cilium on eks with vpc cni',
      'aws-cni chaining',
      'cilium chaining',
      'cilium chaining vpc cni',
    ],
  },
  { of: 'mode/vpc-cni-calico', words: ['calico policy only', 'calico with amazon vpc cni'] },
  { of: 'mode/calico-ebpf', words: ['calico bpf', 'calico ebpf dataplane'] },
  { of: 'mode/cilium-eni', words: ['cilium eni mode', 'cilium aws eni'] },
  { of: 'mode/cilium-kpr', words: ['cilium without kube-proxy', 'cilium kpr'] },
  { of: 'mode/eks-auto-mode', words: ['eks auto', 'automode'] },
  { of: 'mode/vpc-cni-custom-networking', words: ['eniconfig', 'custom networking'] },
  {
    of: 'cni/amazon-vpc-cni',
    words: [
      'vpc cni',
      'aws cni',
      'aws-cni',
      'aws-node',
      'aws vpc cni',
      'amazon vpc cni plugin',
      'amazon-vpc-cni-k8s',
    ],
  },
  { of: 'cni/calico', words: ['tigera', 'projectcalico', 'calico'] },
  { of: 'cni/cilium', words: ['isovalent', 'cilium'] },
  { of: 'setting/amazon-vpc-cni-warm-ip-target', words: ['warm ip', 'warm ips'] },
  { of: 'setting/amazon-vpc-cni-warm-eni-target', words: ['warm eni', 'warm enis'] },
  {
    of: 'symptom/vpc-cni-failed-to-assign-ip',
    words: ['pod stuck in containercreating', 'failedcreatepodsandbox', 'no ip address for pod'],
  },
  {
    of: 'setting/calico-kubeletvolumepluginpath',
    words: ['csi-node-driver', 'csi driver', 'csi', 'csi.tigera.io'],
  },
  {
    of: 'setting/cilium-cni-exclusive',
    words: [
      'cilium_bak',
      '00-multus.conf',
      '00-multus.conf.cilium_bak',
      'multus config renamed',
      'multus cilium',
    ],
  },
  {
    of: 'setting/any-maxpods',
    words: ['max-pods-calculator.sh', 'max-pods-calculator', 'eni-max-pods.txt', 'max pods al2023'],
  },
  {
    of: 'symptom/vpc-resolver-packet-limit',
    words: [
      'dns timeout',
      'dns timeouts',
      'dns throttling',
      'coredns timeout',
      '1024 packets per second',
      'linklocal_allowance_exceeded',
    ],
  },
  {
    of: 'symptom/calico-edit-does-not-last',
    words: [
      'set env',
      'kubectl set env calico-node',
      'environment variable on calico-node',
      'operator reverts changes',
    ],
  },
  {
    of: 'symptom/calico-old-block-size',
    words: ['change block size', 'blocksize migration', 'overlapping blocks'],
  },
  {
    of: 'symptom/calico-ipblock-own-load-balancer',
    words: ['ipblock load balancer', 'egress policy load balancer'],
  },
  {
    of: 'symptom/calico-ctlb-kernel',
    words: ['connect-time load balancer fails', 'calico_sendmsg_v46'],
  },
  {
    of: 'symptom/cilium-networkd-local-rule',
    words: ['netplan apply', 'systemd-networkd restart', 'from all lookup local'],
  },
  {
    of: 'symptom/lbc-several-tagged-security-groups',
    words: ['exactly one securitygroup tagged', 'several tagged security groups'],
  },
  {
    of: 'setting/calico-ippools-encapsulation',
    words: ['vxlancrosssubnet', 'ipipcrosssubnet', 'cross-subnet'],
  },
  {
    of: 'interaction/karpenter-taint',
    words: ['karpenter starts two nodes', 'karpenter launches too many nodes'],
  },
  {
    of: 'symptom/vpc-cni-policy-drops-at-pod-start',
    words: ['replies dropped right after pod starts'],
  },
  { of: 'term/wireguard', words: ['wg'] },
  { of: 'term/security-group', words: ['sg', 'sgs'] },
  { of: 'term/eni', words: ['network interface', 'netzwerkschnittstelle'] },
  { of: 'term/ebpf', words: ['bpf', 'extended berkeley packet filter'] },
];
