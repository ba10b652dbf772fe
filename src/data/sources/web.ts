import type { SourceDocument } from '../model.ts';

export const webDocuments = {
  'web/aws-amazon-com-blogs-aws-introducing-vpc-encryption-contro': {
    title: 'AWS blog: VPC Encryption Controls (archived copy)',
    page: 'https://aws.amazon.com/blogs/aws/introducing-vpc-encryption-controls-enforce-encryption-in-transit-within-and-across-vpcs-in-a-region/',
  },
  'web/aws-amazon-com-blogs-containers-amazon-eks-introduces-enhanc': {
    title: 'AWS blog: enhanced network policy capabilities (archived excerpt)',
    page: 'https://aws.amazon.com/blogs/containers/amazon-eks-introduces-enhanced-network-policy-capabilities',
  },
  'web/aws-amazon-com-blogs-containers-enhance-amazon-eks-network-s': {
    title: 'AWS blog: DNS and admin network policies (archived excerpt)',
    page: 'https://aws.amazon.com/blogs/containers/enhance-amazon-eks-network-security-posture-with-dns-and-admin-network-policies',
  },
  'web/cloud-google-com-kubernetes-engine-docs-concepts-dataplane-v': {
    title: 'GKE Dataplane V2 specifications',
    page: 'https://cloud.google.com/kubernetes-engine/docs/concepts/dataplane-v2',
  },
  'web/dev-to-aws-builders-amazon-eks-enhanced-network-policies': {
    title: 'AWS Builders: enhanced network policies of December 2025, explained',
    page: 'https://dev.to/aws-builders/amazon-eks-enhanced-network-policies-admin-and-dns-based-controls-explained-5cmd',
  },
  'web/docs-amazonaws-cn-awsec2-latest-apireference-api-trafficmirr': {
    title: 'EC2 API: rule of a traffic mirror filter (archived copy)',
    page: 'https://docs.amazonaws.cn/AWSEC2/latest/APIReference/API_TrafficMirrorFilterRule.html',
  },
  'web/docs-amazonaws-cn-eks-latest-userguide-alternate-cni-plugins': {
    title: 'Alternate CNI plugins for Amazon EKS clusters (copy of the China region)',
    page: 'https://docs.amazonaws.cn/eks/latest/userguide/alternate-cni-plugins.html',
  },
  'web/docs-amazonaws-cn-en-us-eks-latest-userguide-cni-network-pol': {
    title: 'cni-network-policy-configure: version needed for admin policies (archived excerpt)',
    page: 'https://docs.amazonaws.cn/en_us/eks/latest/userguide/cni-network-policy-configure.html',
  },
  'web/docs-amazonaws-cn-en-us-eks-latest-userguide-managing-vpc-cn': {
    title: 'EKS add-on versions (archived excerpt)',
    page: 'https://docs.amazonaws.cn/en_us/eks/latest/userguide/managing-vpc-cni.html',
  },
  'web/docs-amazonaws-cn-vpc-latest-mirroring-what-is-traffic-mirro': {
    title: 'VPC Traffic Mirroring (archived copy)',
    page: 'https://docs.amazonaws.cn/vpc/latest/mirroring/what-is-traffic-mirroring.html',
  },
  'web/docs-aws-amazon-com-ec2-latest-instancetypes-ec2-nitro-insta': {
    title: 'EC2 instances by version of the Nitro System (archived copy)',
    page: 'https://docs.aws.amazon.com/ec2/latest/instancetypes/ec2-nitro-instances.html',
  },
  'web/docs-aws-amazon-com-eks-latest-userguide-alternate-cni-plugi': {
    title: 'Alternate CNI plugins for Amazon EKS clusters',
    page: 'https://docs.aws.amazon.com/eks/latest/userguide/alternate-cni-plugins.html',
  },
  'web/docs-aws-amazon-com-eks-latest-userguide-auto-runtime-moni': {
    title: 'Logs and metrics of the components on EKS Auto Mode nodes (archived excerpt)',
    page: 'https://docs.aws.amazon.com/eks/latest/userguide/auto-runtime-monitoring.html',
  },
  'web/docs-aws-amazon-com-eks-latest-userguide-auto-sgp': {
    title: 'Security groups for pods in EKS Auto Mode (archived excerpt)',
    page: 'https://docs.aws.amazon.com/eks/latest/userguide/auto-sgp.html',
  },
  'web/docs-aws-amazon-com-eks-latest-userguide-hybrid-nodes-cni': {
    title: 'CNI for EKS Hybrid Nodes (archived excerpt)',
    page: 'https://docs.aws.amazon.com/eks/latest/userguide/hybrid-nodes-cni.html',
  },
  'web/docs-aws-amazon-com-eks-latest-userguide-hybrid-nodes-conf': {
    title: 'Networking, add-ons and webhooks for hybrid nodes: overview (archived excerpt)',
    page: 'https://docs.aws.amazon.com/eks/latest/userguide/hybrid-nodes-configure.html',
  },
  'web/docs-aws-amazon-com-eks-latest-userguide-hybrid-nodes-netw': {
    title: 'Network policies for EKS Hybrid Nodes (archived excerpt)',
    page: 'https://docs.aws.amazon.com/eks/latest/userguide/hybrid-nodes-network-policies.html',
  },
  'web/docs-aws-amazon-com-eks-latest-userguide-hybrid-nodes-webh': {
    title: 'Webhooks for EKS Hybrid Nodes (archived excerpt)',
    page: 'https://docs.aws.amazon.com/eks/latest/userguide/hybrid-nodes-webhooks.html',
  },
  'web/docs-aws-amazon-com-eks-latest-userguide-pod-id-agent-setup': {
    title: 'EKS Pod Identity Agent: setup (archived copy)',
    page: 'https://docs.aws.amazon.com/eks/latest/userguide/pod-id-agent-setup.html',
  },
  'web/docs-aws-amazon-com-eks-latest-userguide-pod-networking-use': {
    title: 'Choosing pod networking use cases (older archived copy)',
    page: 'https://docs.aws.amazon.com/eks/latest/userguide/pod-networking-use-cases.html',
  },
  'web/docs-aws-amazon-com-elasticloadbalancing-latest-network-edit': {
    title: 'Target group attributes of a Network Load Balancer (archived excerpt)',
    page: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/network/edit-target-group-attributes.html',
  },
  'web/docs-aws-amazon-com-guardduty-latest-ug-how-runtime-monit': {
    title: 'GuardDuty: Runtime Monitoring on EKS (archived excerpt)',
    page: 'https://docs.aws.amazon.com/guardduty/latest/ug/how-runtime-monitoring-works-eks.html',
  },
  'web/docs-aws-amazon-com-ko-kr-eks-latest-userguide-hybrid-nodes': {
    title: 'CNI for EKS Hybrid Nodes (older Korean copy)',
    page: 'https://docs.aws.amazon.com/ko_kr/eks/latest/userguide/hybrid-nodes-cni.html',
  },
  'web/docs-aws-amazon-com-us-us-eks-latest-userguide-auto-get-tcp': {
    title: 'Packet capture on nodes of EKS Auto Mode (archived excerpt)',
    page: 'https://docs.aws.amazon.com/us_us/eks/latest/userguide/auto-get-tcpdump.html',
  },
  'web/docs-aws-amazon-com-us-us-eks-latest-userguide-create-node-c': {
    title: 'NodeClass of EKS Auto Mode, newer copy with secondary IP mode (archived excerpt)',
    page: 'https://docs.aws.amazon.com/us_us/eks/latest/userguide/create-node-class.html',
  },
  'web/docs-aws-amazon-com-vpc-latest-mirroring-traffic-mirroring-n': {
    title: 'Limitations of VPC Traffic Mirroring (archived copy)',
    page: 'https://docs.aws.amazon.com/vpc/latest/mirroring/traffic-mirroring-network-limitations.html',
  },
  'web/docs-aws-amazon-com-vpc-latest-tgw-tgw-encryption-support': {
    title: 'Encryption support for AWS Transit Gateway (archived excerpt)',
    page: 'https://docs.aws.amazon.com/vpc/latest/tgw/tgw-encryption-support.html',
  },
  'web/docs-aws-amazon-com-vpc-latest-userguide-flow-logs-limitat': {
    title: 'Limitations of VPC Flow Logs (archived copy)',
    page: 'https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs-limitations.html',
  },
  'web/docs-aws-amazon-com-vpc-latest-userguide-vpc-encryption-co': {
    title: 'VPC Encryption Controls (archived copy of the VPC user guide)',
    page: 'https://docs.aws.amazon.com/vpc/latest/userguide/vpc-encryption-controls.html',
  },
  'web/docs-cilium-io-en-latest-network-servicemesh-gateway-api-gi': {
    title: 'Gateway API Inference Extension (development documentation, archived copy)',
    page: 'https://docs.cilium.io/en/latest/network/servicemesh/gateway-api/gie/',
  },
  'web/github-com-aws-amazon-network-policy-controller-k8s-issues-121': {
    title: 'Issue 121: excepted ranges of one rule shut those of another (closed)',
    page: 'https://github.com/aws/amazon-network-policy-controller-k8s/issues/121',
  },
  'web/github-com-aws-amazon-network-policy-controller-k8s-issues-222': {
    title: 'Issue 222: PolicyEndpoint without the cluster IP (closed)',
    page: 'https://github.com/aws/amazon-network-policy-controller-k8s/issues/222',
  },
  'web/github-com-aws-amazon-network-policy-controller-k8s-issues-81': {
    title: 'Issue 81: named port of an ingress rule is not resolved',
    page: 'https://github.com/aws/amazon-network-policy-controller-k8s/issues/81',
  },
  'web/github-com-aws-amazon-network-policy-controller-k8s-pull-210': {
    title: 'Policy controller pull request 210: Services with a named target port left out',
    page: 'https://github.com/aws/amazon-network-policy-controller-k8s/pull/210',
  },
  'web/github-com-aws-amazon-network-policy-controller-k8s-pull-218': {
    title: 'Policy controller pull request 218: rules joined by range and exceptions',
    page: 'https://github.com/aws/amazon-network-policy-controller-k8s/pull/218',
  },
  'web/github-com-aws-amazon-network-policy-controller-k8s-pull-223': {
    title: 'Policy controller pull request 223: the check of named target ports mended',
    page: 'https://github.com/aws/amazon-network-policy-controller-k8s/pull/223',
  },
  'web/github-com-aws-amazon-vpc-cni-k8s-issues-1384': {
    title: 'Issue 1384: NodeLocal DNSCache and pods with security groups (closed)',
    page: 'https://github.com/aws/amazon-vpc-cni-k8s/issues/1384',
  },
  'web/github-com-aws-amazon-vpc-cni-k8s-issues-1600': {
    title: 'amazon-vpc-cni-k8s issue 1600: rules of pods deleted by systemd-networkd (open)',
    page: 'https://github.com/aws/amazon-vpc-cni-k8s/issues/1600',
  },
  'web/github-com-aws-amazon-vpc-cni-k8s-issues-1722': {
    title: 'amazon-vpc-cni-k8s issue 1722',
    page: 'https://github.com/aws/amazon-vpc-cni-k8s/issues/1722',
  },
  'web/github-com-aws-amazon-vpc-cni-k8s-issues-2164': {
    title: 'amazon-vpc-cni-k8s issue 2164: multicast, no plans (December 2022)',
    page: 'https://github.com/aws/amazon-vpc-cni-k8s/issues/2164',
  },
  'web/github-com-aws-amazon-vpc-cni-k8s-issues-2792': {
    title: 'amazon-vpc-cni-k8s issue 2792: custom networking with a trunk ENI (open)',
    page: 'https://github.com/aws/amazon-vpc-cni-k8s/issues/2792',
  },
  'web/github-com-aws-amazon-vpc-cni-k8s-issues-2797': {
    title: 'Issue 2797: Pod Identity agent and pods with security groups (closed)',
    page: 'https://github.com/aws/amazon-vpc-cni-k8s/issues/2797',
  },
  'web/github-com-aws-amazon-vpc-cni-k8s-issues-2982': {
    title: 'Issue 2982: security groups for pods and IPVS (closed)',
    page: 'https://github.com/aws/amazon-vpc-cni-k8s/issues/2982',
  },
  'web/github-com-aws-amazon-vpc-cni-k8s-issues-3094': {
    title: 'Issue 3094: ENI slot kept for a trunk on types without trunking',
    page: 'https://github.com/aws/amazon-vpc-cni-k8s/issues/3094',
  },
  'web/github-com-aws-amazon-vpc-cni-k8s-issues-3226': {
    title: 'amazon-vpc-cni-k8s issue 3226: nftables mode of kube-proxy (March 2025, open)',
    page: 'https://github.com/aws/amazon-vpc-cni-k8s/issues/3226',
  },
  'web/github-com-aws-amazon-vpc-cni-k8s-issues-3309': {
    title: 'amazon-vpc-cni-k8s issue 3309: lost rules are not restored (closed)',
    page: 'https://github.com/aws/amazon-vpc-cni-k8s/issues/3309',
  },
  'web/github-com-aws-amazon-vpc-cni-k8s-issues-3557': {
    title: 'Issue 3557: link-local traffic in strict mode (open)',
    page: 'https://github.com/aws/amazon-vpc-cni-k8s/issues/3557',
  },
  'web/github-com-aws-amazon-vpc-cni-k8s-issues-3704': {
    title: 'Issue 3704: v1.22 ends at start in IPv6 clusters (closed)',
    page: 'https://github.com/aws/amazon-vpc-cni-k8s/issues/3704',
  },
  'web/github-com-aws-amazon-vpc-cni-k8s-issues-3713': {
    title: 'amazon-vpc-cni-k8s issue 3713: pods with groups unreachable in a chain (open)',
    page: 'https://github.com/aws/amazon-vpc-cni-k8s/issues/3713',
  },
  'web/github-com-aws-amazon-vpc-cni-k8s-issues-3872': {
    title: 'amazon-vpc-cni-k8s issue 3872: v1.23.0 clears eBPF marks of Calico (open)',
    page: 'https://github.com/aws/amazon-vpc-cni-k8s/issues/3872',
  },
  'web/github-com-aws-amazon-vpc-cni-k8s-pull-2517': {
    title: 'amazon-vpc-cni-k8s pull request 2517: release 1.14.0, August 2023',
    page: 'https://github.com/aws/amazon-vpc-cni-k8s/pull/2517',
  },
  'web/github-com-aws-amazon-vpc-cni-k8s-pull-3148': {
    title:
      'amazon-vpc-cni-k8s pull request 3148: link-local traffic by the local route table (open)',
    page: 'https://github.com/aws/amazon-vpc-cni-k8s/pull/3148',
  },
  'web/github-com-aws-amazon-vpc-cni-k8s-pull-3250': {
    title: 'amazon-vpc-cni-k8s pull request 3250: no ENI slot kept on types without trunking',
    page: 'https://github.com/aws/amazon-vpc-cni-k8s/pull/3250',
  },
  'web/github-com-aws-amazon-vpc-cni-k8s-pull-3254': {
    title: 'amazon-vpc-cni-k8s pull request 3254: no call to the policy agent without its mode',
    page: 'https://github.com/aws/amazon-vpc-cni-k8s/pull/3254',
  },
  'web/github-com-aws-amazon-vpc-cni-k8s-pull-3550': {
    title: 'amazon-vpc-cni-k8s pull request 3550: release v1.21.1, December 2025',
    page: 'https://github.com/aws/amazon-vpc-cni-k8s/pull/3550',
  },
  'web/github-com-aws-amazon-vpc-cni-k8s-pull-3645': {
    title: 'Pull request on FIPS endpoints',
    page: 'https://github.com/aws/amazon-vpc-cni-k8s/pull/3645',
  },
  'web/github-com-aws-amazon-vpc-cni-k8s-pull-3666': {
    title:
      'amazon-vpc-cni-k8s pull request 3666: settings of the primary ENI for further ENIs (merged)',
    page: 'https://github.com/aws/amazon-vpc-cni-k8s/pull/3666',
  },
  'web/github-com-aws-amazon-vpc-cni-k8s-pull-3843': {
    title: 'PR 3843: ENIs are set up although DescribeSubnets fails (merged)',
    page: 'https://github.com/aws/amazon-vpc-cni-k8s/pull/3843',
  },
  'web/github-com-aws-amazon-vpc-cni-k8s-pull-3875': {
    title: 'amazon-vpc-cni-k8s pull request 3875: keep foreign packet marks (open)',
    page: 'https://github.com/aws/amazon-vpc-cni-k8s/pull/3875',
  },
  'web/github-com-aws-amazon-vpc-cni-k8s-releases-tag-v1-22-4': {
    title: 'VPC CNI v1.22.4: release notes (archived excerpt)',
    page: 'https://github.com/aws/amazon-vpc-cni-k8s/releases/tag/v1.22.4',
  },
  'web/github-com-aws-amazon-vpc-cni-k8s-releases-tag-v1-23-0': {
    title: 'VPC CNI v1.23.0: release notes (archived excerpt)',
    page: 'https://github.com/aws/amazon-vpc-cni-k8s/releases/tag/v1.23.0',
  },
  'web/github-com-aws-amazon-vpc-cni-k8s-tags': {
    title: 'Tags of the repository of the VPC CNI',
    page: 'https://github.com/aws/amazon-vpc-cni-k8s/tags',
  },
  'web/github-com-aws-amazon-vpc-resource-controller-k8s-issues-618': {
    title: 'Issue 618: Pod Identity and strict mode (open)',
    page: 'https://github.com/aws/amazon-vpc-resource-controller-k8s/issues/618',
  },
  'web/github-com-aws-aws-application-networking-k8s-issues-722': {
    title: 'Issue 722: AWS Gateway API Controller on EKS Auto Mode (open)',
    page: 'https://github.com/aws/aws-application-networking-k8s/issues/722',
  },
  'web/github-com-aws-aws-network-policy-agent-issues-120': {
    title: 'Issue 120: rule for the metadata service (closed)',
    page: 'https://github.com/aws/aws-network-policy-agent/issues/120',
  },
  'web/github-com-aws-aws-network-policy-agent-issues-166': {
    title: 'Issue 166: Service port and container port (closed)',
    page: 'https://github.com/aws/aws-network-policy-agent/issues/166',
  },
  'web/github-com-aws-aws-network-policy-agent-issues-207': {
    title: 'Issue 207: ICMP messages of open connections dropped (closed)',
    page: 'https://github.com/aws/aws-network-policy-agent/issues/207',
  },
  'web/github-com-aws-aws-network-policy-agent-issues-319': {
    title: 'Issue 319: strict mode and policies for egress alone (closed)',
    page: 'https://github.com/aws/aws-network-policy-agent/issues/319',
  },
  'web/github-com-aws-aws-network-policy-agent-issues-327': {
    title: 'Issue: pods without an owner',
    page: 'https://github.com/aws/aws-network-policy-agent/issues/327',
  },
  'web/github-com-aws-aws-network-policy-agent-issues-345': {
    title: 'Issue 345: return traffic of new pods denied in standard mode (closed)',
    page: 'https://github.com/aws/aws-network-policy-agent/issues/345',
  },
  'web/github-com-aws-aws-network-policy-agent-issues-446': {
    title: 'Issue: audit mode',
    page: 'https://github.com/aws/aws-network-policy-agent/issues/446',
  },
  'web/github-com-aws-aws-network-policy-agent-issues-55': {
    title: 'Issue 55: egress policies and IPv4 in IPv6 clusters (open)',
    page: 'https://github.com/aws/aws-network-policy-agent/issues/55',
  },
  'web/github-com-aws-aws-network-policy-agent-issues-631': {
    title: 'Issue 631: IPv6 ranges under except in an IPv4 cluster (open)',
    page: 'https://github.com/aws/aws-network-policy-agent/issues/631',
  },
  'web/github-com-aws-aws-network-policy-agent-issues-635': {
    title: 'Issue 635: probes under a ClusterNetworkPolicy alone in strict mode (closed)',
    page: 'https://github.com/aws/aws-network-policy-agent/issues/635',
  },
  'web/github-com-aws-aws-network-policy-agent-issues-664': {
    title: 'aws-network-policy-agent issue 664: policies in flow logs (open)',
    page: 'https://github.com/aws/aws-network-policy-agent/issues/664',
  },
  'web/github-com-aws-aws-network-policy-agent-issues-68': {
    title: 'Issue: bandwidth plugin with network policy',
    page: 'https://github.com/aws/aws-network-policy-agent/issues/68',
  },
  'web/github-com-aws-aws-network-policy-agent-issues-73': {
    title: 'Issue 73: network policy and calls to STS (closed)',
    page: 'https://github.com/aws/aws-network-policy-agent/issues/73',
  },
  'web/github-com-aws-aws-network-policy-agent-issues-83': {
    title: 'Issue 83: first connections of a pod pass (closed)',
    page: 'https://github.com/aws/aws-network-policy-agent/issues/83',
  },
  'web/github-com-aws-aws-network-policy-agent-issues-90': {
    title: 'Issue 90: rules for ICMP (open)',
    page: 'https://github.com/aws/aws-network-policy-agent/issues/90',
  },
  'web/github-com-aws-aws-network-policy-agent-pull-321': {
    title: 'aws-network-policy-agent pull request 321: rules of the other family skipped',
    page: 'https://github.com/aws/aws-network-policy-agent/pull/321',
  },
  'web/github-com-aws-aws-network-policy-agent-pull-361': {
    title: 'Pull request 361: return packets of new pods in standard mode (merged)',
    page: 'https://github.com/aws/aws-network-policy-agent/pull/361',
  },
  'web/github-com-aws-aws-network-policy-agent-pull-561': {
    title: 'Pull request 561: let ICMP of path MTU discovery pass (June 2026, closed, not merged)',
    page: 'https://github.com/aws/aws-network-policy-agent/pull/561',
  },
  'web/github-com-aws-aws-network-policy-agent-pull-636': {
    title: 'aws-network-policy-agent pull request 636: own node allowed under cluster-wide policy',
    page: 'https://github.com/aws/aws-network-policy-agent/pull/636',
  },
  'web/github-com-aws-aws-network-policy-agent-pull-647': {
    title: 'aws-network-policy-agent pull request 647: ranges of the other family under except',
    page: 'https://github.com/aws/aws-network-policy-agent/pull/647',
  },
  'web/github-com-aws-aws-network-policy-agent-pull-669': {
    title:
      'aws-network-policy-agent pull request 669: changes for the 1.4 releases, September 2026',
    page: 'https://github.com/aws/aws-network-policy-agent/pull/669',
  },
  'web/github-com-aws-containers-roadmap-issues-1554': {
    title: 'Roadmap issue 1554: hung pods on types without trunking (open)',
    page: 'https://github.com/aws/containers-roadmap/issues/1554',
  },
  'web/github-com-aws-containers-roadmap-issues-1918': {
    title: 'Roadmap issue 1918: multicast for the VPC CNI (open)',
    page: 'https://github.com/aws/containers-roadmap/issues/1918',
  },
  'web/github-com-aws-containers-roadmap-issues-2180': {
    title: 'Roadmap issue: FQDN policies',
    page: 'https://github.com/aws/containers-roadmap/issues/2180',
  },
  'web/github-com-aws-containers-roadmap-issues-2243': {
    title: 'Roadmap issue: AdminNetworkPolicy support',
    page: 'https://github.com/aws/containers-roadmap/issues/2243',
  },
  'web/github-com-aws-containers-roadmap-issues-2440': {
    title: 'Roadmap issue: policies and the metadata service in IPv6 clusters',
    page: 'https://github.com/aws/containers-roadmap/issues/2440',
  },
  'web/github-com-aws-containers-roadmap-issues-2517': {
    title: 'Roadmap issue 2517: multicast domains of Transit Gateway for EKS (open)',
    page: 'https://github.com/aws/containers-roadmap/issues/2517',
  },
  'web/github-com-aws-containers-roadmap-issues-2552': {
    title: 'Roadmap issue: DNS under network policies in EKS Auto Mode (open)',
    page: 'https://github.com/aws/containers-roadmap/issues/2552',
  },
  'web/github-com-aws-containers-roadmap-issues-682': {
    title: 'Roadmap issue: service mesh sidecars on Fargate (open)',
    page: 'https://github.com/aws/containers-roadmap/issues/682',
  },
  'web/github-com-aws-eks-charts-releases-tag-v0-0-251': {
    title: 'EKS charts v0.0.251: chart of VPC CNI v1.23.3',
    page: 'https://github.com/aws/eks-charts/releases/tag/v0.0.251',
  },
  'web/github-com-awsdocs-amazon-eks-user-guide-issues-1088': {
    title: 'Issue 1088: pod subnets of EKS Auto Mode and availability zones',
    page: 'https://github.com/awsdocs/amazon-eks-user-guide/issues/1088',
  },
  'web/github-com-awslabs-amazon-eks-ami-issues-2651': {
    title: 'Issue 2651: the calculator of max-pods is gone from its address (closed)',
    page: 'https://github.com/awslabs/amazon-eks-ami/issues/2651',
  },
  'web/github-com-bottlerocket-os-bottlerocket-pull-3437': {
    title: 'Bottlerocket pull request 3437: systemd-networkd ignores foreign routes (merged)',
    page: 'https://github.com/bottlerocket-os/bottlerocket/pull/3437',
  },
  'web/github-com-cilium-cilium-commit-07fbf5366f': {
    title: 'Commit "Remove External Workloads feature" (1.18 cycle)',
    page: 'https://github.com/cilium/cilium/commit/07fbf5366f',
  },
  'web/github-com-cilium-cilium-commit-2225a77fcd': {
    title:
      'Commit "docs: update egress gateway documentation and mark the feature stable" (1.12 cycle)',
    page: 'https://github.com/cilium/cilium/commit/2225a77fcd',
  },
  'web/github-com-cilium-cilium-commit-252d768fcb': {
    title: 'Commit "clustermesh: add MCS-API user docs" (1.17 cycle)',
    page: 'https://github.com/cilium/cilium/commit/252d768fcb',
  },
  'web/github-com-cilium-cilium-commit-25cb574c08': {
    title: 'Commit "ipam/multipool: Promote the feature to stable" (1.19 cycle)',
    page: 'https://github.com/cilium/cilium/commit/25cb574c08',
  },
  'web/github-com-cilium-cilium-commit-6d6c927872': {
    title: 'Commit "docs: Add getting started docs for Ingress" (1.12 cycle)',
    page: 'https://github.com/cilium/cilium/commit/6d6c927872',
  },
  'web/github-com-cilium-cilium-commit-747ef3acf6': {
    title: 'Commit 747ef3acf6: command `policy trace` deprecated (November 2021)',
    page: 'https://github.com/cilium/cilium/commit/747ef3acf6a202ae151f53a3b52ffc0afad98bd5',
  },
  'web/github-com-cilium-cilium-commit-7c50553dd7': {
    title: 'Commit that adds CiliumCIDRGroup (1.14 cycle, April 2023)',
    page: 'https://github.com/cilium/cilium/commit/7c50553dd7',
  },
  'web/github-com-cilium-cilium-commit-7e06ab2182': {
    title: 'Commit "Document multi-pool IPAM mode" (beta, 1.14 cycle)',
    page: 'https://github.com/cilium/cilium/commit/7e06ab2182',
  },
  'web/github-com-cilium-cilium-commit-7fa3c60': {
    title: 'Commit 7fa3c60, the first of Cilium',
    page: 'https://github.com/cilium/cilium/commit/7fa3c60eb7dbe7a5a4caea3aab0396f75a8b10c7',
  },
  'web/github-com-cilium-cilium-commit-90f8a7000e': {
    title: 'Commit "docs: Add documentation for the L2 announcement feature" (1.14 cycle)',
    page: 'https://github.com/cilium/cilium/commit/90f8a7000e',
  },
  'web/github-com-cilium-cilium-commit-9194d009f9': {
    title: 'Commit raising the requirement to 5.10 (1.18 cycle, 2025-05-07)',
    page: 'https://github.com/cilium/cilium/commit/9194d009f9',
  },
  'web/github-com-cilium-cilium-commit-9b9e1384e2': {
    title: 'Commit "release: 0.8.0 release" (March 2017)',
    page: 'https://github.com/cilium/cilium/commit/9b9e1384e2',
  },
  'web/github-com-cilium-cilium-commit-a7f2084881': {
    title: 'Commit that adds the multicast guide (1.16 cycle, May 2024)',
    page: 'https://github.com/cilium/cilium/commit/a7f2084881',
  },
  'web/github-com-cilium-cilium-commit-b74e51b715': {
    title: 'Commit "k8s: remove CiliumBGPPeeringPolicy CRD" (1.19 cycle, October 2025)',
    page: 'https://github.com/cilium/cilium/commit/b74e51b715',
  },
  'web/github-com-cilium-cilium-commit-c8364c4b2f': {
    title: 'Commit "docs: add ztunnel documentation page" (1.19 cycle)',
    page: 'https://github.com/cilium/cilium/commit/c8364c4b2f',
  },
  'web/github-com-cilium-cilium-commit-d385b9e9e8': {
    title: 'Commit "k8s: Promote CCG to v2 and deprecate v2alpha1" (1.18 cycle)',
    page: 'https://github.com/cilium/cilium/commit/d385b9e9e8',
  },
  'web/github-com-cilium-cilium-commit-f28fa5d843': {
    title: 'Commit "ipam: support migration from cluster-pool to multi-pool" (1.20 cycle)',
    page: 'https://github.com/cilium/cilium/commit/f28fa5d843',
  },
  'web/github-com-cilium-cilium-commit-f7b364f3ed': {
    title: 'Commit "doc: add ingress for bandwidth" (1.18 cycle, February 2025)',
    page: 'https://github.com/cilium/cilium/commit/f7b364f3ed',
  },
  'web/github-com-cilium-cilium-commit-fe30ceaa30': {
    title: 'Commit "docs: Update ENI IPAM docs for multi-pool allocator migration" (1.20 cycle)',
    page: 'https://github.com/cilium/cilium/commit/fe30ceaa30',
  },
  'web/github-com-cilium-cilium-issues-12454': {
    title: 'Issue 12454: proxy redirect in a chain on Calico (closed as stale)',
    page: 'https://github.com/cilium/cilium/issues/12454',
  },
  'web/github-com-cilium-cilium-issues-12541': {
    title: 'Issue 12541: host firewall and the portmap chain beside kube-proxy (open)',
    page: 'https://github.com/cilium/cilium/issues/12541',
  },
  'web/github-com-cilium-cilium-issues-12955': {
    title: 'Issue 12955: IPsec cuts traffic between EKS nodes, chained or not (2020, closed)',
    page: 'https://github.com/cilium/cilium/issues/12955',
  },
  'web/github-com-cilium-cilium-issues-14243': {
    title: 'Issue 14243: source/destination check of ENIs (open)',
    page: 'https://github.com/cilium/cilium/issues/14243',
  },
  'web/github-com-cilium-cilium-issues-15423': {
    title: 'Issue 15423: host firewall in a chain never tested (open)',
    page: 'https://github.com/cilium/cilium/issues/15423',
  },
  'web/github-com-cilium-cilium-issues-15596': {
    title: 'Issue 15596: encryption in a chain (closed)',
    page: 'https://github.com/cilium/cilium/issues/15596',
  },
  'web/github-com-cilium-cilium-issues-15824': {
    title: 'Issue 15824: no egress limit between pods of one node (closed, intended)',
    page: 'https://github.com/cilium/cilium/issues/15824',
  },
  'web/github-com-cilium-cilium-issues-16599': {
    title:
      'Issue 16599: answers of 503 under layer 7 rules over the VPC CNI (2021, closed as stale)',
    page: 'https://github.com/cilium/cilium/issues/16599',
  },
  'web/github-com-cilium-cilium-issues-18942': {
    title: 'Issue 18942: packets to the host dropped in a chain with the host firewall (closed)',
    page: 'https://github.com/cilium/cilium/issues/18942',
  },
  'web/github-com-cilium-cilium-issues-20554': {
    title: 'Issue 20554: replies to outside calls leave by the wrong ENI (open)',
    page: 'https://github.com/cilium/cilium/issues/20554',
  },
  'web/github-com-cilium-cilium-issues-20720': {
    title: 'Issue 20720: HTTP and DNS rules reported to work over the VPC CNI',
    page: 'https://github.com/cilium/cilium/issues/20720',
  },
  'web/github-com-cilium-cilium-issues-21330': {
    title: 'Issue 21330: cluster ids 128 to 255 in ENI mode (open)',
    page: 'https://github.com/cilium/cilium/issues/21330',
  },
  'web/github-com-cilium-cilium-issues-24654': {
    title: 'Issue 24654: DNS rules beside a redirect to NodeLocal DNSCache (closed)',
    page: 'https://github.com/cilium/cilium/issues/24654',
  },
  'web/github-com-cilium-cilium-issues-27152': {
    title: 'Issue 27152: pods of a node and security groups in a chain (closed)',
    page: 'https://github.com/cilium/cilium/issues/27152',
  },
  'web/github-com-cilium-cilium-issues-28409': {
    title: 'Issue 28409: IPv4 traffic of IPv6 pods on EKS passes Cilium by (open)',
    page: 'https://github.com/cilium/cilium/issues/28409',
  },
  'web/github-com-cilium-cilium-issues-28413': {
    title: 'Issue 28413: WireGuard slow over the VPC CNI (closed)',
    page: 'https://github.com/cilium/cilium/issues/28413',
  },
  'web/github-com-cilium-cilium-issues-29605': {
    title: 'Issue 29605: egress gateway over the VPC CNI (closed as stale)',
    page: 'https://github.com/cilium/cilium/issues/29605',
  },
  'web/github-com-cilium-cilium-issues-29922': {
    title: 'Issue 29922: layer 7 traffic dropped with the VPC CNI and security groups',
    page: 'https://github.com/cilium/cilium/issues/29922',
  },
  'web/github-com-cilium-cilium-issues-30111': {
    title: 'Issue 30111: webhooks in an overlay on EKS (open)',
    page: 'https://github.com/cilium/cilium/issues/30111',
  },
  'web/github-com-cilium-cilium-issues-32592': {
    title: 'Issue 32592: gateway on the host network times out over the VPC CNI (2024, closed)',
    page: 'https://github.com/cilium/cilium/issues/32592',
  },
  'web/github-com-cilium-cilium-issues-33685': {
    title: 'Issue 33685: Gateway API over the VPC CNI gives no replies (2024, closed)',
    page: 'https://github.com/cilium/cilium/issues/33685',
  },
  'web/github-com-cilium-cilium-issues-34387': {
    title: 'Issue 34387: NetworkPolicy and the Pod Identity agent (closed)',
    page: 'https://github.com/cilium/cilium/issues/34387',
  },
  'web/github-com-cilium-cilium-issues-35989': {
    title: 'Issue 35989: eBPF host routing and the Pod Identity agent (2024, closed)',
    page: 'https://github.com/cilium/cilium/issues/35989',
  },
  'web/github-com-cilium-cilium-issues-36022': {
    title: 'Issue 36022: probes of Istio ambient mode and eBPF host routing (open)',
    page: 'https://github.com/cilium/cilium/issues/36022',
  },
  'web/github-com-cilium-cilium-issues-36803': {
    title: 'Issue 36803: VLAN filter drops packets of pods with security groups (closed)',
    page: 'https://github.com/cilium/cilium/issues/36803',
  },
  'web/github-com-cilium-cilium-issues-39167': {
    title: 'Issue 39167: no bandwidth limits without the kube-proxy replacement (closed)',
    page: 'https://github.com/cilium/cilium/issues/39167',
  },
  'web/github-com-cilium-cilium-issues-40075': {
    title: 'Issue 40075: IPv6 for the egress gateway comes in 1.18 (closed)',
    page: 'https://github.com/cilium/cilium/issues/40075',
  },
  'web/github-com-cilium-cilium-issues-40273': {
    title: 'Issue 40273: Pod Identity agent out of reach in a pre-release of 1.18 (closed)',
    page: 'https://github.com/cilium/cilium/issues/40273',
  },
  'web/github-com-cilium-cilium-issues-42600': {
    title: 'Issue 42600: pods cut off on instances with EFA in ENI mode (2025, closed)',
    page: 'https://github.com/cilium/cilium/issues/42600',
  },
  'web/github-com-cilium-cilium-issues-43080': {
    title: 'Issue 43080: look-ups fail on new nodes until the DNS cache is ready (closed)',
    page: 'https://github.com/cilium/cilium/issues/43080',
  },
  'web/github-com-cilium-cilium-issues-43295': {
    title: 'Issue 43295: proposal of a Network Driver (open)',
    page: 'https://github.com/cilium/cilium/issues/43295',
  },
  'web/github-com-cilium-cilium-issues-43493': {
    title: 'Issue 43493: Gateway API across nodes with pods on a secondary CIDR',
    page: 'https://github.com/cilium/cilium/issues/43493',
  },
  'web/github-com-cilium-cilium-issues-44064': {
    title: 'Issue 44064: no addresses from DNS rules beside NodeLocal DNSCache (2026, closed)',
    page: 'https://github.com/cilium/cilium/issues/44064',
  },
  'web/github-com-cilium-cilium-issues-45137': {
    title: 'Issue 45137: outside traffic of pods on further ENIs dropped (open)',
    page: 'https://github.com/cilium/cilium/issues/45137',
  },
  'web/github-com-cilium-cilium-issues-46447': {
    title: 'Issue 46447: Gateway API over the VPC CNI answers on one node only (2026, closed)',
    page: 'https://github.com/cilium/cilium/issues/46447',
  },
  'web/github-com-cilium-cilium-issues-47391': {
    title: 'Issue 47391: NodePort under a layer 7 policy without prefixes (open)',
    page: 'https://github.com/cilium/cilium/issues/47391',
  },
  'web/github-com-cilium-cilium-issues-47811': {
    title: 'Issue 47811: native range in a secondary range of the VPC (1.20, closed)',
    page: 'https://github.com/cilium/cilium/issues/47811',
  },
  'web/github-com-cilium-cilium-issues-48243': {
    title: 'Issue 48243: agent stops at start with IPv6 in ENI mode (open)',
    page: 'https://github.com/cilium/cilium/issues/48243',
  },
  'web/github-com-cilium-cilium-issues-48799': {
    title: 'Issue 48799: Services of the Gateway API not announced in 1.20.2 (open)',
    page: 'https://github.com/cilium/cilium/issues/48799',
  },
  'web/github-com-cilium-cilium-pull-12185': {
    title: 'PR 12185: switch for the identity in the packet mark, for chains (2020)',
    page: 'https://github.com/cilium/cilium/pull/12185',
  },
  'web/github-com-cilium-cilium-pull-13970': {
    title: 'PR 13970: preparation of release 1.9.0, changelog',
    page: 'https://github.com/cilium/cilium/pull/13970',
  },
  'web/github-com-cilium-cilium-pull-17122': {
    title: 'PR 17122: skip layer 7 and FQDN tests in a chain on the VPC CNI (2021)',
    page: 'https://github.com/cilium/cilium/pull/17122',
  },
  'web/github-com-cilium-cilium-pull-18522': {
    title: 'PR 18522: chaining on the VPC CNI in IPv6 clusters (2022)',
    page: 'https://github.com/cilium/cilium/pull/18522',
  },
  'web/github-com-cilium-cilium-pull-19207': {
    title: 'PR 19207: rules of the VPC CNI that stay when aws-node is removed',
    page: 'https://github.com/cilium/cilium/pull/19207',
  },
  'web/github-com-cilium-cilium-pull-23550': {
    title: 'PR 23550: removal of the command `policy trace` (2023, merged)',
    page: 'https://github.com/cilium/cilium/pull/23550',
  },
  'web/github-com-cilium-cilium-pull-34450': {
    title: 'PR 34450: layer 7 ingress for pods with security groups (closed, not merged)',
    page: 'https://github.com/cilium/cilium/pull/34450',
  },
  'web/github-com-cilium-cilium-pull-35328': {
    title: 'PR 35328: discussion of FIPS scope',
    page: 'https://github.com/cilium/cilium/pull/35328',
  },
  'web/github-com-cilium-cilium-pull-36351': {
    title: 'PR 36351: ingress limits by a token bucket in eBPF (merged)',
    page: 'https://github.com/cilium/cilium/pull/36351',
  },
  'web/github-com-cilium-cilium-pull-38663': {
    title: 'PR 38663: IPv4 masquerading off by default in ENI mode (1.18)',
    page: 'https://github.com/cilium/cilium/pull/38663',
  },
  'web/github-com-cilium-cilium-pull-38738': {
    title: 'PR 38738: tests over the VPC CNI run without identity mark (2025)',
    page: 'https://github.com/cilium/cilium/pull/38738',
  },
  'web/github-com-cilium-cilium-pull-38954': {
    title: 'PR 38954: removal of the VLAN filter (closed, not merged)',
    page: 'https://github.com/cilium/cilium/pull/38954',
  },
  'web/github-com-cilium-cilium-pull-41237': {
    title: 'Pull request 41237: pcap recorder removed (August 2025, merged)',
    page: 'https://github.com/cilium/cilium/pull/41237',
  },
  'web/github-com-cilium-cilium-pull-43566': {
    title: 'PR 43566: proxied traffic out of the cluster left without SNAT over the VPC CNI (2026)',
    page: 'https://github.com/cilium/cilium/pull/43566',
  },
  'web/github-com-cilium-cilium-pull-44459': {
    title: 'PR 44459: GRE, IP-in-IP, ESP and AH in rules (2026, merged)',
    page: 'https://github.com/cilium/cilium/pull/44459',
  },
  'web/github-com-cilium-cilium-pull-45600': {
    title: 'PR 45600: DSR by annotation beside a VXLAN tunnel (merged)',
    page: 'https://github.com/cilium/cilium/pull/45600',
  },
  'web/github-com-cilium-cilium-pull-45940': {
    title: 'PR 45940: overhead of WireGuard from 80 to 95 bytes (merged)',
    page: 'https://github.com/cilium/cilium/pull/45940',
  },
  'web/github-com-cilium-cilium-pull-46061': {
    title: 'PR 46061: weights of EndpointSlices with Maglev (1.20 cycle)',
    page: 'https://github.com/cilium/cilium/pull/46061',
  },
  'web/github-com-cilium-cilium-pull-46092': {
    title: 'PR 46092: remove boringcrypto-based FIPS support',
    page: 'https://github.com/cilium/cilium/pull/46092',
  },
  'web/github-com-cilium-cilium-pull-46399': {
    title: 'PR 46399: L2 announcements under externalTrafficPolicy Local (in 1.20.2)',
    page: 'https://github.com/cilium/cilium/pull/46399',
  },
  'web/github-com-cilium-cilium-pull-46431': {
    title: 'PR 46431: ingress limits for pods of a chain (open)',
    page: 'https://github.com/cilium/cilium/pull/46431',
  },
  'web/github-com-cilium-cilium-pull-46625': {
    title: 'PR 46625: Istio ambient mode with eBPF host routing (closed, not merged)',
    page: 'https://github.com/cilium/cilium/pull/46625',
  },
  'web/github-com-cilium-cilium-pull-47008': {
    title: 'PR 47008: outside traffic of pods on further ENIs (July 2026, merged)',
    page: 'https://github.com/cilium/cilium/pull/47008',
  },
  'web/github-com-cilium-cilium-pull-47269': {
    title: 'PR 47269: layer 7 policies unsupported in a chain on the VPC CNI (2026)',
    page: 'https://github.com/cilium/cilium/pull/47269',
  },
  'web/github-com-cilium-cilium-pull-47531': {
    title: 'PR 47531: why the egress gateway test is set apart on EKS',
    page: 'https://github.com/cilium/cilium/pull/47531',
  },
  'web/github-com-cilium-cilium-pull-47566': {
    title: 'Release PR for v1.20.0 (major changes)',
    page: 'https://github.com/cilium/cilium/pull/47566',
  },
  'web/github-com-cilium-cilium-pull-47739': {
    title: 'PR 47739: replies of NodePorts from a further ENI (open)',
    page: 'https://github.com/cilium/cilium/pull/47739',
  },
  'web/github-com-cilium-cilium-pull-48071': {
    title: 'PR 48071: IPv6 masquerading off by default in ENI mode (August 2026, merged)',
    page: 'https://github.com/cilium/cilium/pull/48071',
  },
  'web/github-com-cilium-cilium-pull-48417': {
    title: 'PR 48417: routing rules of ENI pods after a change of masquerading (v1.20)',
    page: 'https://github.com/cilium/cilium/pull/48417',
  },
  'web/github-com-cilium-cilium-pull-48422': {
    title: 'PR 48422: routing rules of ENI pods after a change of masquerading (v1.19)',
    page: 'https://github.com/cilium/cilium/pull/48422',
  },
  'web/github-com-cilium-cilium-pull-48423': {
    title: 'PR 48423: routing rules of ENI pods after a change of masquerading (v1.18)',
    page: 'https://github.com/cilium/cilium/pull/48423',
  },
  'web/github-com-cilium-cilium-pull-48709': {
    title: 'PR 48709: native range of IPv6 and the start of agents in ENI mode (1.20, merged)',
    page: 'https://github.com/cilium/cilium/pull/48709',
  },
  'web/github-com-cilium-cilium-pull-48813': {
    title: 'PR 48813: Gateway API Inference Extension (September 2026, open)',
    page: 'https://github.com/cilium/cilium/pull/48813',
  },
  'web/github-com-cilium-cilium-releases-tag-v1-10-0': {
    title: 'Release notes v1.10.0',
    page: 'https://github.com/cilium/cilium/releases/tag/v1.10.0',
  },
  'web/github-com-cilium-cilium-releases-tag-v1-11-0': {
    title: 'Release notes v1.11.0',
    page: 'https://github.com/cilium/cilium/releases/tag/v1.11.0',
  },
  'web/github-com-cilium-cilium-releases-tag-v1-18-0': {
    title: 'Release notes v1.18.0',
    page: 'https://github.com/cilium/cilium/releases/tag/v1.18.0',
  },
  'web/github-com-cilium-cilium-releases-tag-v1-20-0': {
    title: 'Release notes v1.20.0 (read through a pull request that quotes them)',
    page: 'https://github.com/cilium/cilium/releases/tag/v1.20.0',
  },
  'web/github-com-cilium-cilium-security-advisories-ghsa-fm8w-2m5w': {
    title: 'Advisory GHSA-fm8w-2m5w-9j7r (not opened; quoted by a third-party guide)',
    page: 'https://github.com/cilium/cilium/security/advisories/GHSA-fm8w-2m5w-9j7r',
  },
  'web/github-com-cilium-cilium-stable-releases': {
    title: 'Cilium README: stable releases (copy of 2026-09-17)',
    page: 'https://github.com/cilium/cilium#stable-releases',
  },
  'web/github-com-eksctl-io-eksctl-pull-8835': {
    title: 'eksctl pull request 8835: right of the IPv6 role to read subnets (merged)',
    page: 'https://github.com/eksctl-io/eksctl/pull/8835',
  },
  'web/github-com-emqx-emqx-operator-issues-899': {
    title: 'EMQX operator issue 899: webhook on EKS with Cilium (open)',
    page: 'https://github.com/emqx/emqx-operator/issues/899',
  },
  'web/github-com-flatcar-init-pull-61': {
    title: 'Flatcar pull request 61: foreign routes and rules left alone (February 2022, merged)',
    page: 'https://github.com/flatcar/init/pull/61',
  },
  'web/github-com-gardener-gardener-issues-2745': {
    title: 'Gardener issue 2745: DNS policy for NodeLocal DNSCache (closed)',
    page: 'https://github.com/gardener/gardener/issues/2745',
  },
  'web/github-com-gardener-gardener-pull-6583': {
    title: 'Gardener pull request 6583: DNS policy for engines by address and by identity',
    page: 'https://github.com/gardener/gardener/pull/6583',
  },
  'web/github-com-golang-vulndb-issues-6367': {
    title: 'Go vulnerability database, issue 6367: CVE-2026-56743 in Cilium',
    page: 'https://github.com/golang/vulndb/issues/6367',
  },
  'web/github-com-istio-istio-issues-49277': {
    title: 'Istio issue 49277: Cilium policy and probes in ambient mode (closed)',
    page: 'https://github.com/istio/istio/issues/49277',
  },
  'web/github-com-istio-istio-issues-52208': {
    title: 'Istio issue 52208: probes of ambient mode with Cilium on EKS (open)',
    page: 'https://github.com/istio/istio/issues/52208',
  },
  'web/github-com-istio-istio-issues-56484': {
    title: 'Istio issue 56484: IPv6 range of probes in ambient mode on EKS (closed)',
    page: 'https://github.com/istio/istio/issues/56484',
  },
  'web/github-com-istio-istio-pull-54176': {
    title: 'Istio pull request 54176: warning about Calico settings (merged)',
    page: 'https://github.com/istio/istio/pull/54176',
  },
  'web/github-com-istio-istio-pull-59778': {
    title: 'Istio pull request 59778: probes of pods with branch ENIs (merged)',
    page: 'https://github.com/istio/istio/pull/59778',
  },
  'web/github-com-k8snetworkplumbingwg-multus-cni-issues-972': {
    title: 'Multus issue 972: Cilium renames its configuration; cni.exclusive=false helps',
    page: 'https://github.com/k8snetworkplumbingwg/multus-cni/issues/972',
  },
  'web/github-com-kubernetes-dns-issues-682': {
    title: 'kubernetes/dns issue 682: NodeLocal DNSCache beside nftables mode (open)',
    page: 'https://github.com/kubernetes/dns/issues/682',
  },
  'web/github-com-kubernetes-enhancements-issues-5495': {
    title: 'KEP-5495: kube-proxy IPVS mode deprecated',
    page: 'https://github.com/kubernetes/enhancements/issues/5495',
  },
  'web/github-com-kubernetes-kops-issues-17433': {
    title: 'kOps issue 17433: rules flushed by a restart of systemd-networkd (closed)',
    page: 'https://github.com/kubernetes/kops/issues/17433',
  },
  'web/github-com-kubernetes-kops-issues-18564': {
    title: 'kOps issue 18564: further ENIs under Ubuntu, with the history of 17438 (closed)',
    page: 'https://github.com/kubernetes/kops/issues/18564',
  },
  'web/github-com-kubernetes-kops-pull-17438': {
    title:
      'kOps pull request 17438: systemd-networkd under Cilium and the VPC CNI (merged June 2025)',
    page: 'https://github.com/kubernetes/kops/pull/17438',
  },
  'web/github-com-kubernetes-kubernetes-issues-139497': {
    title: 'Kubernetes issue 139497: Maglev hashing in IPVS mode and backends that go away (open)',
    page: 'https://github.com/kubernetes/kubernetes/issues/139497',
  },
  'web/github-com-kubernetes-kubernetes-issues-83332': {
    title: 'Kubernetes issue 83332: API of Metrics Server fails discovery (open)',
    page: 'https://github.com/kubernetes/kubernetes/issues/83332',
  },
  'web/github-com-kubernetes-kubernetes-pull-70555': {
    title: 'Kubernetes pull request 70555: NodeLocal DNSCache, with a report on policies',
    page: 'https://github.com/kubernetes/kubernetes/pull/70555',
  },
  'web/github-com-kubernetes-sigs-aws-load-balancer-controller-3818': {
    title: 'AWS LBC issue 3818: hop limit of Karpenter nodes (closed)',
    page: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/issues/3818',
  },
  'web/github-com-kubernetes-sigs-aws-load-balancer-controller-3937': {
    title: 'AWS LBC issue 3937: no VPC ID from instance metadata (closed)',
    page: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/issues/3937',
  },
  'web/github-com-kubernetes-sigs-aws-load-balancer-controller-issu': {
    title: 'AWS LBC issue 2462: webhook of the controller out of reach (closed)',
    page: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/issues/2462',
  },
  'web/github-com-kubernetes-website-pull-48235': {
    title: 'Kubernetes website pull request 48235: schedulers of IPVS mode (October 2024, merged)',
    page: 'https://github.com/kubernetes/website/pull/48235',
  },
  'web/github-com-ministryofjustice-cloud-platform-infrastructure-p': {
    title: 'Pull request using add-on v1.22.3',
    page: 'https://github.com/ministryofjustice/cloud-platform-infrastructure/pull/4678',
  },
  'web/github-com-poseidon-typhoon-pull-1007': {
    title: 'Typhoon pull request 1007: NetworkManager and Calico interfaces (closed)',
    page: 'https://github.com/poseidon/typhoon/pull/1007',
  },
  'web/github-com-projectcalico-calico-issues-10538': {
    title: 'Issue 10538: eBPF mode beside kube-proxy on EKS (closed)',
    page: 'https://github.com/projectcalico/calico/issues/10538',
  },
  'web/github-com-projectcalico-calico-issues-10748': {
    title: 'Issue 10748: health port of eBPF mode beside kube-proxy (open)',
    page: 'https://github.com/projectcalico/calico/issues/10748',
  },
  'web/github-com-projectcalico-calico-issues-4689': {
    title: 'Issue 4689: NodeLocal DNSCache in eBPF mode (closed)',
    page: 'https://github.com/projectcalico/calico/issues/4689',
  },
  'web/github-com-projectcalico-calico-issues-5100': {
    title: 'Issue 5100: uninstalling Calico on EKS leaves its rules (archived excerpt)',
    page: 'https://github.com/projectcalico/calico/issues/5100',
  },
  'web/github-com-projectcalico-calico-issues-6908': {
    title: 'Issue 6908: Linkerd and eBPF mode (closed)',
    page: 'https://github.com/projectcalico/calico/issues/6908',
  },
  'web/github-com-projectcalico-calico-issues-6941': {
    title: 'Issue 6941: new pods without network under policy-only mode (open)',
    page: 'https://github.com/projectcalico/calico/issues/6941',
  },
  'web/github-com-projectcalico-calico-issues-7599': {
    title: 'Issue 7599: switch to eBPF from kube-proxy in IPVS mode (open)',
    page: 'https://github.com/projectcalico/calico/issues/7599',
  },
  'web/github-com-projectcalico-calico-issues-8048': {
    title: 'Issue 8048: pods without network at start over the VPC CNI (open)',
    page: 'https://github.com/projectcalico/calico/issues/8048',
  },
  'web/github-com-projectcalico-calico-issues-9099': {
    title: 'Issue 9099: Calico policy on IPv6 EKS (closed)',
    page: 'https://github.com/projectcalico/calico/issues/9099',
  },
  'web/github-com-projectcalico-calico-pull-13260': {
    title: 'PR 13260: packet mark in eBPF mode over the VPC CNI, mended in v3.32.2',
    page: 'https://github.com/projectcalico/calico/pull/13260',
  },
  'web/github-com-projectcalico-calico-pull-13790': {
    title: 'PR 13790: WireGuard of one family in eBPF mode, picked to v3.32',
    page: 'https://github.com/projectcalico/calico/pull/13790',
  },
  'web/github-com-projectcalico-calico-releases-tag-v3-32-1': {
    title: 'Tag v3.32.1',
    page: 'https://github.com/projectcalico/calico/releases/tag/v3.32.1',
  },
  'web/github-com-projectcalico-calico-releases-tag-v3-32-3': {
    title: 'Release page of v3.32.3',
    page: 'https://github.com/projectcalico/calico/releases/tag/v3.32.3',
  },
  'web/github-com-projectcalico-calico-releases-tag-v3-32-4': {
    title: 'Release page of v3.32.4',
    page: 'https://github.com/projectcalico/calico/releases/tag/v3.32.4',
  },
  'web/github-com-projectcalico-calico-releases-tag-v3-33-0': {
    title: 'Release page of v3.33.0',
    page: 'https://github.com/projectcalico/calico/releases/tag/v3.33.0',
  },
  'web/github-com-projectcalico-calico-releases-tag-v3-33-1': {
    title: 'Release page of v3.33.1',
    page: 'https://github.com/projectcalico/calico/releases/tag/v3.33.1',
  },
  'web/github-com-projectcalico-calico-tags': {
    title: 'Tags of the repository of Calico',
    page: 'https://github.com/projectcalico/calico/tags',
  },
  'web/github-com-projectcalico-felix-pull-2767': {
    title: 'Felix pull request 2767: connection mark for eBPF mode on EKS (merged)',
    page: 'https://github.com/projectcalico/felix/pull/2767',
  },
  'web/github-com-rancher-rke2-issues-10469': {
    title: 'RKE2 issue 10469: a reload of firewalld wipes CNI rules (closed)',
    page: 'https://github.com/rancher/rke2/issues/10469',
  },
  'web/github-com-samaritanark-agent-sandboxes-releases-tag-v2-21-29': {
    title: 'Release v2.21.29 of Agent Sandboxes, 9 November: Cilium chart 1.20.4',
    page: 'https://github.com/samaritanark/agent-sandboxes/releases/tag/v2.21.29',
  },
  'web/github-com-smana-cloud-native-ref-issues-1943': {
    title: 'Report of September 2026 that issue 43493 was closed as stale',
    page: 'https://github.com/Smana/cloud-native-ref/issues/1943',
  },
  'web/github-com-terraform-aws-modules-terraform-aws-eks-3446': {
    title: 'terraform-aws-eks issue 3446: node groups made before the CNI (open)',
    page: 'https://github.com/terraform-aws-modules/terraform-aws-eks/issues/3446',
  },
  'web/isovalent-com-blog-post-2022-05-static-egress-gateway': {
    title: 'HA egress gateway in Cilium Enterprise',
    page: 'https://isovalent.com/blog/post/2022-05-static-egress-gateway/',
  },
  'web/isovalent-com-blog-post-isovalent-enterprise-for-cilium-1-14': {
    title: 'Isovalent Enterprise for Cilium 1.14: Multi-Network',
    page: 'https://isovalent.com/blog/post/isovalent-enterprise-for-cilium-1-14-multi-network',
  },
  'web/isovalent-com-blog-post-isovalent-enterprise-for-cilium-1-15': {
    title: 'Isovalent Enterprise for Cilium 1.15',
    page: 'https://isovalent.com/blog/post/isovalent-enterprise-for-cilium-1-15/',
  },
  'web/lightreading-com-metaswitch-makes-major-virtual-network-move': {
    title: 'Light Reading of 8 July 2014: Metaswitch launches Project Calico',
    page: 'https://www.lightreading.com/metaswitch-makes-major-virtual-network-move/d/d-id/709838',
  },
  'web/mirantis-com-blog-metaswitch-launches-project-calico-open-so': {
    title: 'Mirantis: Metaswitch launches Project Calico',
    page: 'https://www.mirantis.com/blog/metaswitch-launches-project-calico-open-source-layer-3-virtual-networking/',
  },
  'web/osv-dev-vulnerability-cga-c63h-4pp8-2w79': {
    title: 'OSV record CGA-c63h-4pp8-2w79: `cilium-fips` packages of Chainguard',
    page: 'https://osv.dev/vulnerability/CGA-c63h-4pp8-2w79',
  },
  'web/kubernetes-io-docs-tasks-administer-cluster-nodelocaldns': {
    title: 'Kubernetes: using NodeLocal DNSCache',
    page: 'https://kubernetes.io/docs/tasks/administer-cluster/nodelocaldns/',
  },
  'web/newreleases-io-project-github-aws-amazon-vpc-cni-k8s-release': {
    title: 'newreleases.io: VPC CNI v1.23.1 (archived excerpt)',
    page: 'https://newreleases.io/project/github/aws/amazon-vpc-cni-k8s/release/v1.23.1',
  },
  'web/shinyaz-com-en-blog-2026-03-20-eks-enhanced-network-policy': {
    title: 'shinyaz: enhanced network policies of EKS, with their date (March 2026)',
    page: 'https://shinyaz.com/en/blog/2026/03/20/eks-enhanced-network-policy',
  },
  'web/sourceforge-net-projects-eks-charts-mirror-files-v0-0-245': {
    title: 'EKS charts v0.0.245 of 30 September 2026: chart of VPC CNI v1.23.2',
    page: 'https://sourceforge.net/projects/eks-charts.mirror/files/v0.0.245/',
  },
  'web/tigera-io-blog-calicos-3-26-0-update-unlocks-high-density-ve': {
    title: 'Tigera blog: Calico 3.26 and high pod density',
    page: 'https://www.tigera.io/blog/calicos-3-26-0-update-unlocks-high-density-vertical-scaling-in-kubernetes/',
  },
} as const satisfies Record<string, SourceDocument>;
