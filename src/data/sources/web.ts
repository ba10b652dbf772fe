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
  'web/docs-aws-amazon-com-cdk-api-latest-python-aws-cdk-aws-eks-clu': {
    title: 'AWS CDK: Cluster of aws_eks (archived copy of the reference for Python)',
    page: 'https://docs.aws.amazon.com/cdk/api/latest/python/aws_cdk.aws_eks/Cluster.html',
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
  'web/github-com-actions-actions-runner-controller-issues-1005': {
    title:
      'actions-runner-controller issue 1005: webhook refused on EKS with Calico (2021, closed as stale)',
    page: 'https://github.com/actions/actions-runner-controller/issues/1005',
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
  'web/github-com-aws-amazon-vpc-cni-k8s-commit-475d96423d': {
    title: 'Commit 475d964: network cards counted after the limits are read',
    page: 'https://github.com/aws/amazon-vpc-cni-k8s/commit/475d96423f350447fa5857a8abedcb4bc20b6883',
  },
  'web/github-com-aws-amazon-vpc-cni-k8s-issues-1078': {
    title: 'Issue 1078: kube-proxy before aws-node (closed)',
    page: 'https://github.com/aws/amazon-vpc-cni-k8s/issues/1078',
  },
  'web/github-com-aws-amazon-vpc-cni-k8s-issues-1260': {
    title: 'Issue 1260: pods with security groups out of reach of their node (closed)',
    page: 'https://github.com/aws/amazon-vpc-cni-k8s/issues/1260',
  },
  'web/github-com-aws-amazon-vpc-cni-k8s-issues-1288': {
    title: 'Issue 1288: branch interface of a pod refused (closed)',
    page: 'https://github.com/aws/amazon-vpc-cni-k8s/issues/1288',
  },
  'web/github-com-aws-amazon-vpc-cni-k8s-issues-1322': {
    title: 'Issue 1322: plugin without ipamd (closed)',
    page: 'https://github.com/aws/amazon-vpc-cni-k8s/issues/1322',
  },
  'web/github-com-aws-amazon-vpc-cni-k8s-issues-1384': {
    title: 'Issue 1384: NodeLocal DNSCache and pods with security groups (closed)',
    page: 'https://github.com/aws/amazon-vpc-cni-k8s/issues/1384',
  },
  'web/github-com-aws-amazon-vpc-cni-k8s-issues-1425': {
    title: 'Issue 1425: aws-node restarted by its probes (closed)',
    page: 'https://github.com/aws/amazon-vpc-cni-k8s/issues/1425',
  },
  'web/github-com-aws-amazon-vpc-cni-k8s-issues-1600': {
    title: 'amazon-vpc-cni-k8s issue 1600: rules of pods deleted by systemd-networkd (open)',
    page: 'https://github.com/aws/amazon-vpc-cni-k8s/issues/1600',
  },
  'web/github-com-aws-amazon-vpc-cni-k8s-issues-1722': {
    title: 'amazon-vpc-cni-k8s issue 1722',
    page: 'https://github.com/aws/amazon-vpc-cni-k8s/issues/1722',
  },
  'web/github-com-aws-amazon-vpc-cni-k8s-issues-1783': {
    title: 'Issue 1783: addresses of Windows pods (open)',
    page: 'https://github.com/aws/amazon-vpc-cni-k8s/issues/1783',
  },
  'web/github-com-aws-amazon-vpc-cni-k8s-issues-1791': {
    title: 'Issue 1791: no address for a container (open)',
    page: 'https://github.com/aws/amazon-vpc-cni-k8s/issues/1791',
  },
  'web/github-com-aws-amazon-vpc-cni-k8s-issues-1836': {
    title: 'Issue 1836: prefixes and InsufficientCidrBlocks (closed)',
    page: 'https://github.com/aws/amazon-vpc-cni-k8s/issues/1836',
  },
  'web/github-com-aws-amazon-vpc-cni-k8s-issues-2073': {
    title: 'Issue 2073: aws-node waits for ipamd (closed)',
    page: 'https://github.com/aws/amazon-vpc-cni-k8s/issues/2073',
  },
  'web/github-com-aws-amazon-vpc-cni-k8s-issues-2100': {
    title: 'Issue 2100: start without kube-proxy (closed)',
    page: 'https://github.com/aws/amazon-vpc-cni-k8s/issues/2100',
  },
  'web/github-com-aws-amazon-vpc-cni-k8s-issues-2103': {
    title: 'Issue 2103: pods on Ubuntu 22.04 (closed)',
    page: 'https://github.com/aws/amazon-vpc-cni-k8s/issues/2103',
  },
  'web/github-com-aws-amazon-vpc-cni-k8s-issues-2164': {
    title: 'amazon-vpc-cni-k8s issue 2164: multicast, no plans (December 2022)',
    page: 'https://github.com/aws/amazon-vpc-cni-k8s/issues/2164',
  },
  'web/github-com-aws-amazon-vpc-cni-k8s-issues-2749': {
    title: 'Issue 2749: fragmented subnet, advice on reservations (closed)',
    page: 'https://github.com/aws/amazon-vpc-cni-k8s/issues/2749',
  },
  'web/github-com-aws-amazon-vpc-cni-k8s-issues-2792': {
    title: 'amazon-vpc-cni-k8s issue 2792: custom networking with a trunk ENI (open)',
    page: 'https://github.com/aws/amazon-vpc-cni-k8s/issues/2792',
  },
  'web/github-com-aws-amazon-vpc-cni-k8s-issues-2797': {
    title: 'Issue 2797: Pod Identity agent and pods with security groups (closed)',
    page: 'https://github.com/aws/amazon-vpc-cni-k8s/issues/2797',
  },
  'web/github-com-aws-amazon-vpc-cni-k8s-issues-2814': {
    title: 'Issue 2814: branch interface not written to a pod (closed)',
    page: 'https://github.com/aws/amazon-vpc-cni-k8s/issues/2814',
  },
  'web/github-com-aws-amazon-vpc-cni-k8s-issues-2982': {
    title: 'Issue 2982: security groups for pods and IPVS (closed)',
    page: 'https://github.com/aws/amazon-vpc-cni-k8s/issues/2982',
  },
  'web/github-com-aws-amazon-vpc-cni-k8s-issues-3066': {
    title: 'Issue 3066: first attempt of pods with security groups fails (closed)',
    page: 'https://github.com/aws/amazon-vpc-cni-k8s/issues/3066',
  },
  'web/github-com-aws-amazon-vpc-cni-k8s-issues-3094': {
    title: 'Issue 3094: ENI slot kept for a trunk on types without trunking',
    page: 'https://github.com/aws/amazon-vpc-cni-k8s/issues/3094',
  },
  'web/github-com-aws-amazon-vpc-cni-k8s-issues-3105': {
    title: 'Issue 3105: new ENI with prefixes refused (closed)',
    page: 'https://github.com/aws/amazon-vpc-cni-k8s/issues/3105',
  },
  'web/github-com-aws-amazon-vpc-cni-k8s-issues-3224': {
    title: 'Issue 3224: aws-node stuck at the check for ipamd (closed)',
    page: 'https://github.com/aws/amazon-vpc-cni-k8s/issues/3224',
  },
  'web/github-com-aws-amazon-vpc-cni-k8s-issues-3226': {
    title: 'amazon-vpc-cni-k8s issue 3226: nftables mode of kube-proxy (March 2025, open)',
    page: 'https://github.com/aws/amazon-vpc-cni-k8s/issues/3226',
  },
  'web/github-com-aws-amazon-vpc-cni-k8s-issues-3309': {
    title: 'amazon-vpc-cni-k8s issue 3309: lost rules are not restored (closed)',
    page: 'https://github.com/aws/amazon-vpc-cni-k8s/issues/3309',
  },
  'web/github-com-aws-amazon-vpc-cni-k8s-issues-3394': {
    title: 'Issue 3394: panic on g6f instances (closed)',
    page: 'https://github.com/aws/amazon-vpc-cni-k8s/issues/3394',
  },
  'web/github-com-aws-amazon-vpc-cni-k8s-issues-3412': {
    title: 'Issue 3412: panic on r8i instances (open)',
    page: 'https://github.com/aws/amazon-vpc-cni-k8s/issues/3412',
  },
  'web/github-com-aws-amazon-vpc-cni-k8s-issues-3431': {
    title: 'Issue 3431: panic on m8i and i8g instances (open)',
    page: 'https://github.com/aws/amazon-vpc-cni-k8s/issues/3431',
  },
  'web/github-com-aws-amazon-vpc-cni-k8s-issues-3557': {
    title: 'Issue 3557: link-local traffic in strict mode (open)',
    page: 'https://github.com/aws/amazon-vpc-cni-k8s/issues/3557',
  },
  'web/github-com-aws-amazon-vpc-cni-k8s-issues-356': {
    title: 'Issue 356: MTU of pods and slower paths (closed)',
    page: 'https://github.com/aws/amazon-vpc-cni-k8s/issues/356',
  },
  'web/github-com-aws-amazon-vpc-cni-k8s-issues-3704': {
    title: 'Issue 3704: v1.22 ends at start in IPv6 clusters (closed)',
    page: 'https://github.com/aws/amazon-vpc-cni-k8s/issues/3704',
  },
  'web/github-com-aws-amazon-vpc-cni-k8s-issues-3705': {
    title: 'Issue 3705: v1.22.1 stuck at the check for ipamd (closed)',
    page: 'https://github.com/aws/amazon-vpc-cni-k8s/issues/3705',
  },
  'web/github-com-aws-amazon-vpc-cni-k8s-issues-3713': {
    title: 'amazon-vpc-cni-k8s issue 3713: pods with groups unreachable in a chain (open)',
    page: 'https://github.com/aws/amazon-vpc-cni-k8s/issues/3713',
  },
  'web/github-com-aws-amazon-vpc-cni-k8s-issues-3872': {
    title: 'amazon-vpc-cni-k8s issue 3872: v1.23.0 clears eBPF marks of Calico (open)',
    page: 'https://github.com/aws/amazon-vpc-cni-k8s/issues/3872',
  },
  'web/github-com-aws-amazon-vpc-cni-k8s-issues-665': {
    title: 'Issue 665: AWS_VPC_ENI_MTU and pods (closed)',
    page: 'https://github.com/aws/amazon-vpc-cni-k8s/issues/665',
  },
  'web/github-com-aws-amazon-vpc-cni-k8s-issues-872': {
    title: 'Issue 872: ipamd in a full subnet, leaked ENIs (closed)',
    page: 'https://github.com/aws/amazon-vpc-cni-k8s/issues/872',
  },
  'web/github-com-aws-amazon-vpc-cni-k8s-pull-1212': {
    title: 'Pull request 1212: TCP early demux and branch interfaces (merged)',
    page: 'https://github.com/aws/amazon-vpc-cni-k8s/pull/1212',
  },
  'web/github-com-aws-amazon-vpc-cni-k8s-pull-1773': {
    title: 'Pull request 1773: codes of a full subnet (merged)',
    page: 'https://github.com/aws/amazon-vpc-cni-k8s/pull/1773',
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
  'web/github-com-aws-amazon-vpc-resource-controller-k8s-issues-154': {
    title: 'Issue 154: pods with security groups pending (closed)',
    page: 'https://github.com/aws/amazon-vpc-resource-controller-k8s/issues/154',
  },
  'web/github-com-aws-amazon-vpc-resource-controller-k8s-issues-618': {
    title: 'Issue 618: Pod Identity and strict mode (open)',
    page: 'https://github.com/aws/amazon-vpc-resource-controller-k8s/issues/618',
  },
  'web/github-com-aws-amazon-vpc-resource-controller-k8s-pull-583': {
    title: 'Pull request 583: quota of security groups for an interface (merged)',
    page: 'https://github.com/aws/amazon-vpc-resource-controller-k8s/pull/583',
  },
  'web/github-com-aws-aws-application-networking-k8s-issues-722': {
    title: 'Issue 722: AWS Gateway API Controller on EKS Auto Mode (open)',
    page: 'https://github.com/aws/aws-application-networking-k8s/issues/722',
  },
  'web/github-com-aws-aws-network-policy-agent-commit-599b40e': {
    title: 'Commit 599b40e: rules of the other family told apart by parsing (in v1.3.2)',
    page: 'https://github.com/aws/aws-network-policy-agent/commit/599b40e9dd5e27517735cdfe1ca72b473d8b1206',
  },
  'web/github-com-aws-aws-network-policy-agent-issues-120': {
    title: 'Issue 120: rule for the metadata service (closed)',
    page: 'https://github.com/aws/aws-network-policy-agent/issues/120',
  },
  'web/github-com-aws-aws-network-policy-agent-issues-166': {
    title: 'Issue 166: Service port and container port (closed)',
    page: 'https://github.com/aws/aws-network-policy-agent/issues/166',
  },
  'web/github-com-aws-aws-network-policy-agent-issues-186': {
    title: 'Issue 186: early connections of new pods fail (closed)',
    page: 'https://github.com/aws/aws-network-policy-agent/issues/186',
  },
  'web/github-com-aws-aws-network-policy-agent-issues-207': {
    title: 'Issue 207: ICMP messages of open connections dropped (closed)',
    page: 'https://github.com/aws/aws-network-policy-agent/issues/207',
  },
  'web/github-com-aws-aws-network-policy-agent-issues-271': {
    title: 'Issue 271: policies and new pods (open)',
    page: 'https://github.com/aws/aws-network-policy-agent/issues/271',
  },
  'web/github-com-aws-aws-network-policy-agent-issues-288': {
    title: 'Issue 288: denials in strict mode (open)',
    page: 'https://github.com/aws/aws-network-policy-agent/issues/288',
  },
  'web/github-com-aws-aws-network-policy-agent-issues-307': {
    title: 'Issue 307: sporadic denials (closed)',
    page: 'https://github.com/aws/aws-network-policy-agent/issues/307',
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
  'web/github-com-aws-aws-network-policy-agent-issues-553': {
    title: 'Issue 553: all traffic denied without policies (closed)',
    page: 'https://github.com/aws/aws-network-policy-agent/issues/553',
  },
  'web/github-com-aws-aws-network-policy-agent-issues-570': {
    title: 'Issue 570: unselected pods dropped after a failed look-up at start (closed)',
    page: 'https://github.com/aws/aws-network-policy-agent/issues/570',
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
  'web/github-com-aws-aws-network-policy-agent-pull-551': {
    title: 'Pull request 551: no look-up of the definition at start (merged)',
    page: 'https://github.com/aws/aws-network-policy-agent/pull/551',
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
  'web/github-com-aws-aws-sdk-js-issues-3348': {
    title: 'AWS SDK for JavaScript issue 3348: metadata under an egress policy (closed)',
    page: 'https://github.com/aws/aws-sdk-js/issues/3348',
  },
  'web/github-com-aws-containers-roadmap-issues-1082': {
    title: 'Issue 1082: Windows pods without an address (closed)',
    page: 'https://github.com/aws/containers-roadmap/issues/1082',
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
  'web/github-com-aws-containers-roadmap-issues-2530': {
    title: 'Containers roadmap issue 2530: CoreDNS pods on one node (open)',
    page: 'https://github.com/aws/containers-roadmap/issues/2530',
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
  'web/github-com-aws-karpenter-provider-aws-issues-1391': {
    title: 'Karpenter issue 1391: cni plugin not initialized (closed)',
    page: 'https://github.com/aws/karpenter-provider-aws/issues/1391',
  },
  'web/github-com-aws-karpenter-provider-aws-issues-2273': {
    title: 'Karpenter issue 2273: custom networking and max-pods (closed)',
    page: 'https://github.com/aws/karpenter-provider-aws/issues/2273',
  },
  'web/github-com-aws-karpenter-provider-aws-issues-7505': {
    title: 'Karpenter issue 7505: max-pods with prefixes (closed)',
    page: 'https://github.com/aws/karpenter-provider-aws/issues/7505',
  },
  'web/github-com-aws-karpenter-provider-aws-issues-8210': {
    title: 'Karpenter issue 8210: prefixes in the formula for max-pods (open)',
    page: 'https://github.com/aws/karpenter-provider-aws/issues/8210',
  },
  'web/github-com-awsdocs-amazon-eks-user-guide-issues-1088': {
    title: 'Issue 1088: pod subnets of EKS Auto Mode and availability zones',
    page: 'https://github.com/awsdocs/amazon-eks-user-guide/issues/1088',
  },
  'web/github-com-awslabs-amazon-eks-ami-issues-1902': {
    title: 'EKS image issue 1902: max-pods-calculator.sh and AL2023 (closed)',
    page: 'https://github.com/awslabs/amazon-eks-ami/issues/1902',
  },
  'web/github-com-awslabs-amazon-eks-ami-issues-2045': {
    title: 'EKS image issue 2045: max-pods with prefixes on AL2023 (closed)',
    page: 'https://github.com/awslabs/amazon-eks-ami/issues/2045',
  },
  'web/github-com-awslabs-amazon-eks-ami-issues-2465': {
    title: 'EKS image issue 2465: expression for max-pods with prefixes (closed)',
    page: 'https://github.com/awslabs/amazon-eks-ami/issues/2465',
  },
  'web/github-com-awslabs-amazon-eks-ami-issues-2511': {
    title: 'EKS image issue 2511: Calico in eBPF mode on kernel 6.12.53 (open)',
    page: 'https://github.com/awslabs/amazon-eks-ami/issues/2511',
  },
  'web/github-com-awslabs-amazon-eks-ami-issues-2580': {
    title:
      'Issue 2580: memory reserved by an expression for max-pods that nothing caps any more (2026, closed)',
    page: 'https://github.com/awslabs/amazon-eks-ami/issues/2580',
  },
  'web/github-com-awslabs-amazon-eks-ami-issues-2651': {
    title: 'Issue 2651: the calculator of max-pods is gone from its address (closed)',
    page: 'https://github.com/awslabs/amazon-eks-ami/issues/2651',
  },
  'web/github-com-azure-aks-issues-5846': {
    title: 'AKS issue 5846: expired certificates of Hubble Relay (2026, closed)',
    page: 'https://github.com/Azure/AKS/issues/5846',
  },
  'web/github-com-bottlerocket-os-bottlerocket-pull-3437': {
    title: 'Bottlerocket pull request 3437: systemd-networkd ignores foreign routes (merged)',
    page: 'https://github.com/bottlerocket-os/bottlerocket/pull/3437',
  },
  'web/github-com-canonical-k8s-snap-issues-1762': {
    title: 'k8s-snap issue 1762: agents without a pod CIDR (2025, closed)',
    page: 'https://github.com/canonical/k8s-snap/issues/1762',
  },
  'web/github-com-cilium-cilium-cli-issues-2697': {
    title: 'Cilium CLI issue 2697: EKS with bpf.masquerade=true (closed)',
    page: 'https://github.com/cilium/cilium-cli/issues/2697',
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
  'web/github-com-cilium-cilium-issues-12956': {
    title: 'Issue 12956: agent waits for a pod CIDR (2020, closed)',
    page: 'https://github.com/cilium/cilium/issues/12956',
  },
  'web/github-com-cilium-cilium-issues-13701': {
    title: 'Issue 13701: operator without rights on EC2 (2020, closed)',
    page: 'https://github.com/cilium/cilium/issues/13701',
  },
  'web/github-com-cilium-cilium-issues-14243': {
    title: 'Issue 14243: source/destination check of ENIs (open)',
    page: 'https://github.com/cilium/cilium/issues/14243',
  },
  'web/github-com-cilium-cilium-issues-14437': {
    title: 'Issue 14437: drops as stale or unroutable (2020, closed as stale)',
    page: 'https://github.com/cilium/cilium/issues/14437',
  },
  'web/github-com-cilium-cilium-issues-15142': {
    title: 'Issue 15142: backends of a slice written by hand (2021, closed)',
    page: 'https://github.com/cilium/cilium/issues/15142',
  },
  'web/github-com-cilium-cilium-issues-15366': {
    title: 'Issue 15366: unmanaged pods on new nodes (2021, closed)',
    page: 'https://github.com/cilium/cilium/issues/15366',
  },
  'web/github-com-cilium-cilium-issues-15394': {
    title: 'Issue 15394: documentation of the rate limits of the agent API (open)',
    page: 'https://github.com/cilium/cilium/issues/15394',
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
  'web/github-com-cilium-cilium-issues-15877': {
    title: 'Issue 15877: interfaces made without end on EKS (1.9.6, closed)',
    page: 'https://github.com/cilium/cilium/issues/15877',
  },
  'web/github-com-cilium-cilium-issues-16120': {
    title: 'Issue 16120: agent waits for addresses on EKS (2021, closed)',
    page: 'https://github.com/cilium/cilium/issues/16120',
  },
  'web/github-com-cilium-cilium-issues-16599': {
    title:
      'Issue 16599: answers of 503 under layer 7 rules over the VPC CNI (2021, closed as stale)',
    page: 'https://github.com/cilium/cilium/issues/16599',
  },
  'web/github-com-cilium-cilium-issues-16667': {
    title: 'Issue 16667: proxy does not confirm, pods blocked (1.10.0, closed)',
    page: 'https://github.com/cilium/cilium/issues/16667',
  },
  'web/github-com-cilium-cilium-issues-17103': {
    title: 'Issue 17103: taint set later is not removed (1.10.3, closed)',
    page: 'https://github.com/cilium/cilium/issues/17103',
  },
  'web/github-com-cilium-cilium-issues-17280': {
    title: 'Issue 17280: agents not ready in ENI mode (1.9.8, closed)',
    page: 'https://github.com/cilium/cilium/issues/17280',
  },
  'web/github-com-cilium-cilium-issues-18331': {
    title: 'Issue 18331: range of a node full (closed as stale)',
    page: 'https://github.com/cilium/cilium/issues/18331',
  },
  'web/github-com-cilium-cilium-issues-18706': {
    title: 'Issue 18706: network of the host broken after a link goes down (closed)',
    page: 'https://github.com/cilium/cilium/issues/18706',
  },
  'web/github-com-cilium-cilium-issues-18942': {
    title: 'Issue 18942: packets to the host dropped in a chain with the host firewall (closed)',
    page: 'https://github.com/cilium/cilium/issues/18942',
  },
  'web/github-com-cilium-cilium-issues-19279': {
    title: 'Issue 19279: agent fails on a node, and identities run out (closed as stale)',
    page: 'https://github.com/cilium/cilium/issues/19279',
  },
  'web/github-com-cilium-cilium-issues-20074': {
    title: 'Issue 20074: no more addresses on EKS (1.11.5, closed)',
    page: 'https://github.com/cilium/cilium/issues/20074',
  },
  'web/github-com-cilium-cilium-issues-20130': {
    title: 'Issue 20130: Hubble Relay finds no peers (closed)',
    page: 'https://github.com/cilium/cilium/issues/20130',
  },
  'web/github-com-cilium-cilium-issues-20554': {
    title: 'Issue 20554: replies to outside calls leave by the wrong ENI (open)',
    page: 'https://github.com/cilium/cilium/issues/20554',
  },
  'web/github-com-cilium-cilium-issues-20650': {
    title: 'Issue 20650: drops under a DNS rule that allows the name (closed)',
    page: 'https://github.com/cilium/cilium/issues/20650',
  },
  'web/github-com-cilium-cilium-issues-20720': {
    title: 'Issue 20720: HTTP and DNS rules reported to work over the VPC CNI',
    page: 'https://github.com/cilium/cilium/issues/20720',
  },
  'web/github-com-cilium-cilium-issues-21148': {
    title: 'Issue 21148: message when the API server is out of reach (closed as stale)',
    page: 'https://github.com/cilium/cilium/issues/21148',
  },
  'web/github-com-cilium-cilium-issues-21198': {
    title: 'Issue 21198: egress-masquerade-interfaces and eBPF masquerading on EKS (closed)',
    page: 'https://github.com/cilium/cilium/issues/21198',
  },
  'web/github-com-cilium-cilium-issues-21330': {
    title: 'Issue 21330: cluster ids 128 to 255 in ENI mode (open)',
    page: 'https://github.com/cilium/cilium/issues/21330',
  },
  'web/github-com-cilium-cilium-issues-21604': {
    title: 'Issue 21604: endpoints refused with code 429 (1.12.2, closed)',
    page: 'https://github.com/cilium/cilium/issues/21604',
  },
  'web/github-com-cilium-cilium-issues-21628': {
    title: 'Issue 21628: endpoints wait for an identity (closed as stale)',
    page: 'https://github.com/cilium/cilium/issues/21628',
  },
  'web/github-com-cilium-cilium-issues-22203': {
    title: 'Issue 22203: no egress limit under WireGuard (1.14.3, closed)',
    page: 'https://github.com/cilium/cilium/issues/22203',
  },
  'web/github-com-cilium-cilium-issues-23394': {
    title: 'Issue 23394: race at the start leaves pods unmanaged (1.12.5, closed as stale)',
    page: 'https://github.com/cilium/cilium/issues/23394',
  },
  'web/github-com-cilium-cilium-issues-23870': {
    title: 'Issue 23870: plugin not found on the node (closed)',
    page: 'https://github.com/cilium/cilium/issues/23870',
  },
  'web/github-com-cilium-cilium-issues-23970': {
    title: 'Issue 23970: identities are not collected (1.10.19, closed)',
    page: 'https://github.com/cilium/cilium/issues/23970',
  },
  'web/github-com-cilium-cilium-issues-24177': {
    title: 'Issue 24177: full tables of connections and NAT (1.12.4, closed)',
    page: 'https://github.com/cilium/cilium/issues/24177',
  },
  'web/github-com-cilium-cilium-issues-24361': {
    title: 'Issue 24361: endpoints refused with code 429, also on GKE (closed)',
    page: 'https://github.com/cilium/cilium/issues/24361',
  },
  'web/github-com-cilium-cilium-issues-24654': {
    title: 'Issue 24654: DNS rules beside a redirect to NodeLocal DNSCache (closed)',
    page: 'https://github.com/cilium/cilium/issues/24654',
  },
  'web/github-com-cilium-cilium-issues-27061': {
    title: 'Issue 27061: no backend for a Service under BGP (1.13.4, closed)',
    page: 'https://github.com/cilium/cilium/issues/27061',
  },
  'web/github-com-cilium-cilium-issues-27152': {
    title: 'Issue 27152: pods of a node and security groups in a chain (closed)',
    page: 'https://github.com/cilium/cilium/issues/27152',
  },
  'web/github-com-cilium-cilium-issues-27227': {
    title: 'Issue 27227: large packets under WireGuard on EKS (closed)',
    page: 'https://github.com/cilium/cilium/issues/27227',
  },
  'web/github-com-cilium-cilium-issues-27344': {
    title: 'Issue 27344: update to 1.13.5 with an old upgradeCompatibility (closed)',
    page: 'https://github.com/cilium/cilium/issues/27344',
  },
  'web/github-com-cilium-cilium-issues-28089': {
    title: 'Issue 28089: agent loses the API server (1.12.10, closed)',
    page: 'https://github.com/cilium/cilium/issues/28089',
  },
  'web/github-com-cilium-cilium-issues-28266': {
    title: 'Issue 28266: changed range of the cluster pool has no effect (closed)',
    page: 'https://github.com/cilium/cilium/issues/28266',
  },
  'web/github-com-cilium-cilium-issues-28337': {
    title: 'Issue 28337: full policy map of the host (open)',
    page: 'https://github.com/cilium/cilium/issues/28337',
  },
  'web/github-com-cilium-cilium-issues-28409': {
    title: 'Issue 28409: IPv4 traffic of IPv6 pods on EKS passes Cilium by (open)',
    page: 'https://github.com/cilium/cilium/issues/28409',
  },
  'web/github-com-cilium-cilium-issues-28413': {
    title: 'Issue 28413: WireGuard slow over the VPC CNI (closed)',
    page: 'https://github.com/cilium/cilium/issues/28413',
  },
  'web/github-com-cilium-cilium-issues-28427': {
    title: 'Issue 28427: DNS rules and names with many addresses (open)',
    page: 'https://github.com/cilium/cilium/issues/28427',
  },
  'web/github-com-cilium-cilium-issues-29094': {
    title: 'Issue 29094: init container does not reach the API server (closed as stale)',
    page: 'https://github.com/cilium/cilium/issues/29094',
  },
  'web/github-com-cilium-cilium-issues-29235': {
    title: 'Issue 29235: Ingress times out in ENI mode (1.14.4, closed)',
    page: 'https://github.com/cilium/cilium/issues/29235',
  },
  'web/github-com-cilium-cilium-issues-29405': {
    title: 'Issue 29405: startup taint removed too early (open)',
    page: 'https://github.com/cilium/cilium/issues/29405',
  },
  'web/github-com-cilium-cilium-issues-29605': {
    title: 'Issue 29605: egress gateway over the VPC CNI (closed as stale)',
    page: 'https://github.com/cilium/cilium/issues/29605',
  },
  'web/github-com-cilium-cilium-issues-29680': {
    title: 'Issue 29680: warning on a missing pod CIDR in tests (open)',
    page: 'https://github.com/cilium/cilium/issues/29680',
  },
  'web/github-com-cilium-cilium-issues-29922': {
    title: 'Issue 29922: layer 7 traffic dropped with the VPC CNI and security groups (closed)',
    page: 'https://github.com/cilium/cilium/issues/29922',
  },
  'web/github-com-cilium-cilium-issues-30111': {
    title: 'Issue 30111: webhooks in an overlay on EKS (open)',
    page: 'https://github.com/cilium/cilium/issues/30111',
  },
  'web/github-com-cilium-cilium-issues-31516': {
    title: 'Issue 31516: Hubble Relay runs into a timeout (2024, closed)',
    page: 'https://github.com/cilium/cilium/issues/31516',
  },
  'web/github-com-cilium-cilium-issues-31701': {
    title: 'Issue 31701: no memory for the map of addresses (1.12.7, closed)',
    page: 'https://github.com/cilium/cilium/issues/31701',
  },
  'web/github-com-cilium-cilium-issues-31943': {
    title: 'Issue 31943: taint stays after Cilium is uninstalled (open)',
    page: 'https://github.com/cilium/cilium/issues/31943',
  },
  'web/github-com-cilium-cilium-issues-32399': {
    title: 'Issue 32399: timeout of the agent API (2024, closed as stale)',
    page: 'https://github.com/cilium/cilium/issues/32399',
  },
  'web/github-com-cilium-cilium-issues-32592': {
    title: 'Issue 32592: gateway on the host network times out over the VPC CNI (2024, closed)',
    page: 'https://github.com/cilium/cilium/issues/32592',
  },
  'web/github-com-cilium-cilium-issues-33074': {
    title: 'Issue 33074: no NAT mapping with short connections (2024, closed)',
    page: 'https://github.com/cilium/cilium/issues/33074',
  },
  'web/github-com-cilium-cilium-issues-33527': {
    title: 'Issue 33527: device for direct routing not found (1.15.6, closed)',
    page: 'https://github.com/cilium/cilium/issues/33527',
  },
  'web/github-com-cilium-cilium-issues-33685': {
    title: 'Issue 33685: Gateway API over the VPC CNI gives no replies (2024, closed)',
    page: 'https://github.com/cilium/cilium/issues/33685',
  },
  'web/github-com-cilium-cilium-issues-34387': {
    title: 'Issue 34387: NetworkPolicy and the Pod Identity agent (closed)',
    page: 'https://github.com/cilium/cilium/issues/34387',
  },
  'web/github-com-cilium-cilium-issues-34512': {
    title: 'Issue 34512: slow collection of identities (1.14, closed)',
    page: 'https://github.com/cilium/cilium/issues/34512',
  },
  'web/github-com-cilium-cilium-issues-35010': {
    title: 'Issue 35010: insertion into the connection table fails (1.16, closed)',
    page: 'https://github.com/cilium/cilium/issues/35010',
  },
  'web/github-com-cilium-cilium-issues-35404': {
    title: 'Issue 35404: CiliumNode stuck in ENI mode (open)',
    page: 'https://github.com/cilium/cilium/issues/35404',
  },
  'web/github-com-cilium-cilium-issues-35440': {
    title: 'Issue 35440: agent without kube-proxy after a restart (2024, closed)',
    page: 'https://github.com/cilium/cilium/issues/35440',
  },
  'web/github-com-cilium-cilium-issues-35489': {
    title: 'Issue 35489: MTU and pods that exist (closed)',
    page: 'https://github.com/cilium/cilium/issues/35489',
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
  'web/github-com-cilium-cilium-issues-37427': {
    title: 'Issue 37427: device for direct routing behind a bridge (1.17, closed)',
    page: 'https://github.com/cilium/cilium/issues/37427',
  },
  'web/github-com-cilium-cilium-issues-37919': {
    title: 'Issue 37919: MTU of WireGuard between nodes (open)',
    page: 'https://github.com/cilium/cilium/issues/37919',
  },
  'web/github-com-cilium-cilium-issues-39167': {
    title: 'Issue 39167: no bandwidth limits without the kube-proxy replacement (closed)',
    page: 'https://github.com/cilium/cilium/issues/39167',
  },
  'web/github-com-cilium-cilium-issues-39504': {
    title: 'Issue 39504: connection table of IPv6 not collected (1.16, closed)',
    page: 'https://github.com/cilium/cilium/issues/39504',
  },
  'web/github-com-cilium-cilium-issues-39519': {
    title: 'Issue 39519: ENI mode with the generic operator (1.17.3, closed)',
    page: 'https://github.com/cilium/cilium/issues/39519',
  },
  'web/github-com-cilium-cilium-issues-40075': {
    title: 'Issue 40075: IPv6 for the egress gateway comes in 1.18 (closed)',
    page: 'https://github.com/cilium/cilium/issues/40075',
  },
  'web/github-com-cilium-cilium-issues-40312': {
    title: 'Issue 40312: agent not running on Talos (2025, closed as stale)',
    page: 'https://github.com/cilium/cilium/issues/40312',
  },
  'web/github-com-cilium-cilium-issues-40345': {
    title: 'Issue 40345: agent crashes, sandboxes fail (2025, closed)',
    page: 'https://github.com/cilium/cilium/issues/40345',
  },
  'web/github-com-cilium-cilium-issues-40617': {
    title: 'Issue 40617: restriction of labels in a running cluster (2025, closed)',
    page: 'https://github.com/cilium/cilium/issues/40617',
  },
  'web/github-com-cilium-cilium-issues-40820': {
    title: 'Issue 40820: connection table of IPv6 not cleared (2025, closed)',
    page: 'https://github.com/cilium/cilium/issues/40820',
  },
  'web/github-com-cilium-cilium-issues-42092': {
    title: 'Issue 42092: operator says out of interfaces in tests (2025, closed as stale)',
    page: 'https://github.com/cilium/cilium/issues/42092',
  },
  'web/github-com-cilium-cilium-issues-42600': {
    title: 'Issue 42600: pods cut off on instances with EFA in ENI mode (2025, closed)',
    page: 'https://github.com/cilium/cilium/issues/42600',
  },
  'web/github-com-cilium-cilium-issues-42787': {
    title: 'Issue 42787: no number left for nodes (1.16.13, closed)',
    page: 'https://github.com/cilium/cilium/issues/42787',
  },
  'web/github-com-cilium-cilium-issues-42816': {
    title: 'Issue 42816: too many pods on EKS nodes (closed)',
    page: 'https://github.com/cilium/cilium/issues/42816',
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
  'web/github-com-cilium-cilium-issues-44740': {
    title: 'Issue 44740: no memory for the map of addresses in tests (2026, closed as stale)',
    page: 'https://github.com/cilium/cilium/issues/44740',
  },
  'web/github-com-cilium-cilium-issues-45137': {
    title: 'Issue 45137: outside traffic of pods on further ENIs dropped (open)',
    page: 'https://github.com/cilium/cilium/issues/45137',
  },
  'web/github-com-cilium-cilium-issues-45788': {
    title: 'Issue 45788: overflow of a policy map without a message (2026, closed)',
    page: 'https://github.com/cilium/cilium/issues/45788',
  },
  'web/github-com-cilium-cilium-issues-46189': {
    title: 'Issue 46189: which entries a full policy map keeps (2026, open)',
    page: 'https://github.com/cilium/cilium/issues/46189',
  },
  'web/github-com-cilium-cilium-issues-46447': {
    title: 'Issue 46447: Gateway API over the VPC CNI answers on one node only (2026, closed)',
    page: 'https://github.com/cilium/cilium/issues/46447',
  },
  'web/github-com-cilium-cilium-issues-46598': {
    title: 'Issue 46598: ranges exhausted in ENI mode (pre-release of 1.20, closed)',
    page: 'https://github.com/cilium/cilium/issues/46598',
  },
  'web/github-com-cilium-cilium-issues-46644': {
    title: 'Issue 46644: no way back to prefixes (open)',
    page: 'https://github.com/cilium/cilium/issues/46644',
  },
  'web/github-com-cilium-cilium-issues-47031': {
    title: 'Issue 47031: endpoints refused with code 429 in tests (2026, closed as stale)',
    page: 'https://github.com/cilium/cilium/issues/47031',
  },
  'web/github-com-cilium-cilium-issues-47391': {
    title: 'Issue 47391: NodePort under a layer 7 policy without prefixes (open)',
    page: 'https://github.com/cilium/cilium/issues/47391',
  },
  'web/github-com-cilium-cilium-issues-47563': {
    title: 'Issue 47563: numbers of nodes and a shared router address (1.18.12, open)',
    page: 'https://github.com/cilium/cilium/issues/47563',
  },
  'web/github-com-cilium-cilium-issues-47811': {
    title: 'Issue 47811: native range in a secondary range of the VPC (1.20, closed)',
    page: 'https://github.com/cilium/cilium/issues/47811',
  },
  'web/github-com-cilium-cilium-issues-47910': {
    title: 'Issue 47910: ranges exhausted in ENI mode with prefixes (1.20.0, open)',
    page: 'https://github.com/cilium/cilium/issues/47910',
  },
  'web/github-com-cilium-cilium-issues-48243': {
    title: 'Issue 48243: agent stops at start with IPv6 in ENI mode (open)',
    page: 'https://github.com/cilium/cilium/issues/48243',
  },
  'web/github-com-cilium-cilium-issues-47940': {
    title: 'Issue 47940: replies of backends on the node of Envoy lost on ARM64 (open)',
    page: 'https://github.com/cilium/cilium/issues/47940',
  },
  'web/github-com-cilium-cilium-issues-48045': {
    title: 'Issue 48045: Gateways fail for backends on the node that announces them (open)',
    page: 'https://github.com/cilium/cilium/issues/48045',
  },
  'web/github-com-cilium-cilium-issues-48660': {
    title: 'Issue 48660: CIDRs of both families break an IPv4 egress IP (open)',
    page: 'https://github.com/cilium/cilium/issues/48660',
  },
  'web/github-com-cilium-cilium-pull-48661': {
    title: 'Pull request 48661: IPv4 egress IP kept where the interface has no IPv6 (closed)',
    page: 'https://github.com/cilium/cilium/pull/48661',
  },
  'web/github-com-cilium-cilium-issues-48799': {
    title: 'Issue 48799: Services of the Gateway API not announced in 1.20.2 (open)',
    page: 'https://github.com/cilium/cilium/issues/48799',
  },
  'web/github-com-cilium-cilium-issues-9117': {
    title: 'Issue 9117: policy map not in step, regeneration fails (2019, closed)',
    page: 'https://github.com/cilium/cilium/issues/9117',
  },
  'web/github-com-cilium-cilium-issues-9533': {
    title: 'Issue 9533: interfaces for an instance that is gone (2019, closed)',
    page: 'https://github.com/cilium/cilium/issues/9533',
  },
  'web/github-com-cilium-cilium-pull-12185': {
    title: 'PR 12185: switch for the identity in the packet mark, for chains (2020)',
    page: 'https://github.com/cilium/cilium/pull/12185',
  },
  'web/github-com-cilium-cilium-pull-13970': {
    title: 'PR 13970: preparation of release 1.9.0, changelog',
    page: 'https://github.com/cilium/cilium/pull/13970',
  },
  'web/github-com-cilium-cilium-pull-15911': {
    title: 'PR 15911: count of addresses on ENIs (2021, merged)',
    page: 'https://github.com/cilium/cilium/pull/15911',
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
  'web/github-com-cilium-cilium-pull-20703': {
    title: 'PR 20703: right needed for the instance filter (2022, merged)',
    page: 'https://github.com/cilium/cilium/pull/20703',
  },
  'web/github-com-cilium-cilium-pull-21409': {
    title: 'PR 21409: collection of unattached ENIs (2022, merged)',
    page: 'https://github.com/cilium/cilium/pull/21409',
  },
  'web/github-com-cilium-cilium-pull-23550': {
    title: 'PR 23550: removal of the command `policy trace` (2023, merged)',
    page: 'https://github.com/cilium/cilium/pull/23550',
  },
  'web/github-com-cilium-cilium-pull-24288': {
    title: 'Pull request 24288: rules and routes with the protocol of the kernel (merged)',
    page: 'https://github.com/cilium/cilium/pull/24288',
  },
  'web/github-com-cilium-cilium-pull-31380': {
    title: 'PR 31380: numbers of nodes when none is left (2024, merged)',
    page: 'https://github.com/cilium/cilium/pull/31380',
  },
  'web/github-com-cilium-cilium-pull-32168': {
    title: 'PR 32168: not ready before the CNI file is written (2024, merged)',
    page: 'https://github.com/cilium/cilium/pull/32168',
  },
  'web/github-com-cilium-cilium-pull-32753': {
    title: 'PR 32753: no connection to a cluster with the own id (2024, merged)',
    page: 'https://github.com/cilium/cilium/pull/32753',
  },
  'web/github-com-cilium-cilium-pull-34450': {
    title: 'PR 34450: layer 7 ingress for pods with security groups (closed, not merged)',
    page: 'https://github.com/cilium/cilium/pull/34450',
  },
  'web/github-com-cilium-cilium-pull-35328': {
    title: 'PR 35328: discussion of FIPS scope',
    page: 'https://github.com/cilium/cilium/pull/35328',
  },
  'web/github-com-cilium-cilium-pull-36005': {
    title: 'PR 36005: full name of the Hubble peer Service (2024, merged)',
    page: 'https://github.com/cilium/cilium/pull/36005',
  },
  'web/github-com-cilium-cilium-pull-36255': {
    title: 'PR 36255: more addresses for a name (2024, merged)',
    page: 'https://github.com/cilium/cilium/pull/36255',
  },
  'web/github-com-cilium-cilium-pull-36351': {
    title: 'PR 36351: ingress limits by a token bucket in eBPF (merged)',
    page: 'https://github.com/cilium/cilium/pull/36351',
  },
  'web/github-com-cilium-cilium-pull-38002': {
    title: 'PR 38002: answers of the DNS proxy to errors (2025, merged)',
    page: 'https://github.com/cilium/cilium/pull/38002',
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
  'web/github-com-cilium-cilium-pull-42366': {
    title: 'PR 42366: no collection when an insertion fails (2025, merged)',
    page: 'https://github.com/cilium/cilium/pull/42366',
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
  'web/github-com-cilium-cilium-pull-46674': {
    title: 'PR 46674: released ranges taken back into the pool (2026, merged)',
    page: 'https://github.com/cilium/cilium/pull/46674',
  },
  'web/github-com-cilium-cilium-pull-47008': {
    title: 'PR 47008: outside traffic of pods on further ENIs (July 2026, merged)',
    page: 'https://github.com/cilium/cilium/pull/47008',
  },
  'web/github-com-cilium-cilium-pull-47269': {
    title: 'PR 47269: layer 7 policies unsupported in a chain on the VPC CNI (2026)',
    page: 'https://github.com/cilium/cilium/pull/47269',
  },
  'web/github-com-cilium-cilium-pull-47293': {
    title: 'PR 47293: error numbers of failed insertions (2026, not merged)',
    page: 'https://github.com/cilium/cilium/pull/47293',
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
  'web/github-com-cilium-cilium-pull-6788': {
    title: 'PR 6788: limit of addresses for a name (2019, closed)',
    page: 'https://github.com/cilium/cilium/pull/6788',
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
  'web/github-com-cilium-hubble-issues-1356': {
    title: 'Hubble issue 1356: client gets EOF from Relay (2024, closed)',
    page: 'https://github.com/cilium/hubble/issues/1356',
  },
  'web/github-com-cilium-hubble-issues-1513': {
    title: 'Hubble issue 1513: cluster domain other than the default (2024, open)',
    page: 'https://github.com/cilium/hubble/issues/1513',
  },
  'web/github-com-cilium-hubble-issues-631': {
    title: 'Hubble issue 631: client without a port forward (2021, closed)',
    page: 'https://github.com/cilium/hubble/issues/631',
  },
  'web/github-com-cilium-hubble-ui-issues-321': {
    title: 'Hubble UI issue 321: UI without data, EOF of the stream (2022, open)',
    page: 'https://github.com/cilium/hubble-ui/issues/321',
  },
  'web/github-com-confidential-containers-cloud-api-adaptor-issues-1966': {
    title: 'cloud-api-adaptor issue 1966: gateway entry in pods of the VPC CNI (closed)',
    page: 'https://github.com/confidential-containers/cloud-api-adaptor/issues/1966',
  },
  'web/github-com-coredns-coredns-issues-4327': {
    title: 'CoreDNS issue 4327: timeouts on EKS at the limit of the ENI (closed)',
    page: 'https://github.com/coredns/coredns/issues/4327',
  },
  'web/github-com-deckhouse-deckhouse-issues-5709': {
    title: 'Deckhouse issue 5709: systemd-networkd and the rules of Cilium (closed)',
    page: 'https://github.com/deckhouse/deckhouse/issues/5709',
  },
  'web/github-com-digitalocean-doks-issues-4': {
    title: 'DigitalOcean issue 4: kube-proxy bypasses load balancers',
    page: 'https://github.com/digitalocean/doks/issues/4',
  },
  'web/github-com-eksctl-io-eksctl-issues-8768': {
    title: 'eksctl issue 8768: rights missing for v1.22 of the VPC CNI (closed)',
    page: 'https://github.com/eksctl-io/eksctl/issues/8768',
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
  'web/github-com-hashicorp-consul-issues-18454': {
    title: 'Consul issue 18454: service mesh on EKS Fargate (open)',
    page: 'https://github.com/hashicorp/consul/issues/18454',
  },
  'web/github-com-hashicorp-consul-k8s-issues-1434': {
    title: 'Consul on Kubernetes issue 1434: support for EKS Fargate (closed)',
    page: 'https://github.com/hashicorp/consul-k8s/issues/1434',
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
  'web/github-com-kubean-io-kubean-pull-1569': {
    title: 'Kubean pull request 1569: partial refused by chart 1.17.3 (merged)',
    page: 'https://github.com/kubean-io/kubean/pull/1569',
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
  'web/github-com-kubernetes-kops-pull-2223': {
    title: 'kOps pull request 2223: connection tracking limit of kube-proxy (merged)',
    page: 'https://github.com/kubernetes/kops/pull/2223',
  },
  'web/github-com-kubernetes-kubernetes-issues-139497': {
    title: 'Kubernetes issue 139497: Maglev hashing in IPVS mode and backends that go away (open)',
    page: 'https://github.com/kubernetes/kubernetes/issues/139497',
  },
  'web/github-com-kubernetes-kubernetes-issues-71261': {
    title: 'Kubernetes issue 71261: connection table full (closed)',
    page: 'https://github.com/kubernetes/kubernetes/issues/71261',
  },
  'web/github-com-kubernetes-kubernetes-issues-72472': {
    title: 'Kubernetes issue 72472: connection tracking limit by cores (closed)',
    page: 'https://github.com/kubernetes/kubernetes/issues/72472',
  },
  'web/github-com-kubernetes-kubernetes-issues-83332': {
    title: 'Kubernetes issue 83332: API of Metrics Server fails discovery (open)',
    page: 'https://github.com/kubernetes/kubernetes/issues/83332',
  },
  'web/github-com-kubernetes-kubernetes-pull-70555': {
    title: 'Kubernetes pull request 70555: NodeLocal DNSCache, with a report on policies',
    page: 'https://github.com/kubernetes/kubernetes/pull/70555',
  },
  'web/github-com-kubernetes-sigs-aws-load-balancer-controller-2460': {
    title: 'AWS LBC issue 2460: webhook times out (closed)',
    page: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/issues/2460',
  },
  'web/github-com-kubernetes-sigs-aws-load-balancer-controller-2948': {
    title: 'AWS Load Balancer Controller issue 2948: several groups with the tag (closed)',
    page: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/issues/2948',
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
  'web/github-com-kubernetes-sigs-provider-aws-test-infra-pull-109': {
    title: 'provider-aws-test-infra pull request 109: directory of CNI plugins (merged)',
    page: 'https://github.com/kubernetes-sigs/provider-aws-test-infra/pull/109',
  },
  'web/github-com-kubernetes-website-pull-48235': {
    title: 'Kubernetes website pull request 48235: schedulers of IPVS mode (October 2024, merged)',
    page: 'https://github.com/kubernetes/website/pull/48235',
  },
  'web/github-com-newrelic-k8s-agents-operator-issues-233': {
    title: 'New Relic agents operator issue 233: security groups for pods (open)',
    page: 'https://github.com/newrelic/k8s-agents-operator/issues/233',
  },
  'web/github-com-open-telemetry-opentelemetry-operator-issues-1541': {
    title: 'OpenTelemetry operator issue 1541: injection and security groups for pods (open)',
    page: 'https://github.com/open-telemetry/opentelemetry-operator/issues/1541',
  },
  'web/github-com-poseidon-typhoon-pull-1007': {
    title: 'Typhoon pull request 1007: NetworkManager and Calico interfaces (closed)',
    page: 'https://github.com/poseidon/typhoon/pull/1007',
  },
  'web/github-com-projectcalico-calico-issues-10538': {
    title: 'Issue 10538: eBPF mode beside kube-proxy on EKS (closed)',
    page: 'https://github.com/projectcalico/calico/issues/10538',
  },
  'web/github-com-projectcalico-calico-issues-10664': {
    title: 'Calico issue 10664: ipBlock and a load balancer of the same cluster (closed)',
    page: 'https://github.com/projectcalico/calico/issues/10664',
  },
  'web/github-com-projectcalico-calico-issues-10748': {
    title: 'Issue 10748: health port of eBPF mode beside kube-proxy (open)',
    page: 'https://github.com/projectcalico/calico/issues/10748',
  },
  'web/github-com-projectcalico-calico-issues-10778': {
    title: 'Calico issue 10778: old blocks after a change of the block size (closed)',
    page: 'https://github.com/projectcalico/calico/issues/10778',
  },
  'web/github-com-projectcalico-calico-issues-11302': {
    title: 'Calico issue 11302: eBPF mode after an update of the kernel (closed)',
    page: 'https://github.com/projectcalico/calico/issues/11302',
  },
  'web/github-com-projectcalico-calico-issues-1406': {
    title: 'Issue 1406: route of a pod exists already (closed)',
    page: 'https://github.com/projectcalico/calico/issues/1406',
  },
  'web/github-com-projectcalico-calico-issues-1795': {
    title: 'Issue 1795: the file nodename is missing (open)',
    page: 'https://github.com/projectcalico/calico/issues/1795',
  },
  'web/github-com-projectcalico-calico-issues-2612': {
    title: 'Issue 2612: blackhole route and static addresses (closed)',
    page: 'https://github.com/projectcalico/calico/issues/2612',
  },
  'web/github-com-projectcalico-calico-issues-2624': {
    title: 'Issue 2624: blocks of one address (closed)',
    page: 'https://github.com/projectcalico/calico/issues/2624',
  },
  'web/github-com-projectcalico-calico-issues-2635': {
    title: 'Calico issue 2635: policies and Services of type LoadBalancer (closed)',
    page: 'https://github.com/projectcalico/calico/issues/2635',
  },
  'web/github-com-projectcalico-calico-issues-2834': {
    title: 'Issue 2834: no socket of BIRD (closed)',
    page: 'https://github.com/projectcalico/calico/issues/2834',
  },
  'web/github-com-projectcalico-calico-issues-3145': {
    title: 'Issue 3145: checksum offload and VXLAN (closed)',
    page: 'https://github.com/projectcalico/calico/issues/3145',
  },
  'web/github-com-projectcalico-calico-issues-3246': {
    title: 'Issue 3246: blackhole route and borrowed addresses (closed)',
    page: 'https://github.com/projectcalico/calico/issues/3246',
  },
  'web/github-com-projectcalico-calico-issues-3541': {
    title: 'Issue 3541: BGP not established on nodes with two cards (closed)',
    page: 'https://github.com/projectcalico/calico/issues/3541',
  },
  'web/github-com-projectcalico-calico-issues-4005': {
    title: 'Issue 4005: Typha and two node groups on EKS (closed)',
    page: 'https://github.com/projectcalico/calico/issues/4005',
  },
  'web/github-com-projectcalico-calico-issues-4059': {
    title: 'Issue 4059: BGP not established behind a router (closed)',
    page: 'https://github.com/projectcalico/calico/issues/4059',
  },
  'web/github-com-projectcalico-calico-issues-4689': {
    title: 'Issue 4689: NodeLocal DNSCache in eBPF mode (closed)',
    page: 'https://github.com/projectcalico/calico/issues/4689',
  },
  'web/github-com-projectcalico-calico-issues-4865': {
    title: 'Issue 4865: bad UDP checksum with VXLAN (open)',
    page: 'https://github.com/projectcalico/calico/issues/4865',
  },
  'web/github-com-projectcalico-calico-issues-5100': {
    title: 'Issue 5100: uninstalling Calico on EKS leaves its rules (archived excerpt)',
    page: 'https://github.com/projectcalico/calico/issues/5100',
  },
  'web/github-com-projectcalico-calico-issues-5712': {
    title: 'Issue 5712: the CNI plugin is unauthorised after weeks (open)',
    page: 'https://github.com/projectcalico/calico/issues/5712',
  },
  'web/github-com-projectcalico-calico-issues-6309': {
    title: 'Issue 6309: the file nodename is missing (open)',
    page: 'https://github.com/projectcalico/calico/issues/6309',
  },
  'web/github-com-projectcalico-calico-issues-6546': {
    title: 'Issue 6546: unauthorised, and wrong node address (closed)',
    page: 'https://github.com/projectcalico/calico/issues/6546',
  },
  'web/github-com-projectcalico-calico-issues-6908': {
    title: 'Issue 6908: Linkerd and eBPF mode (closed)',
    page: 'https://github.com/projectcalico/calico/issues/6908',
  },
  'web/github-com-projectcalico-calico-issues-6941': {
    title: 'Issue 6941: new pods without network under policy-only mode (open)',
    page: 'https://github.com/projectcalico/calico/issues/6941',
  },
  'web/github-com-projectcalico-calico-issues-7040': {
    title: 'Issue 7040: checksum of VXLAN in eBPF mode (closed)',
    page: 'https://github.com/projectcalico/calico/issues/7040',
  },
  'web/github-com-projectcalico-calico-issues-7397': {
    title: 'Calico issue 7397: variables set on calico-node do not stay (closed)',
    page: 'https://github.com/projectcalico/calico/issues/7397',
  },
  'web/github-com-projectcalico-calico-issues-7414': {
    title: 'Issue 7414: Felix is not live on EKS (closed)',
    page: 'https://github.com/projectcalico/calico/issues/7414',
  },
  'web/github-com-projectcalico-calico-issues-7599': {
    title: 'Issue 7599: switch to eBPF from kube-proxy in IPVS mode (open)',
    page: 'https://github.com/projectcalico/calico/issues/7599',
  },
  'web/github-com-projectcalico-calico-issues-8025': {
    title: 'Issue 8025: kube-proxy in nftables mode (closed)',
    page: 'https://github.com/projectcalico/calico/issues/8025',
  },
  'web/github-com-projectcalico-calico-issues-8048': {
    title: 'Issue 8048: pods without network at start over the VPC CNI (open)',
    page: 'https://github.com/projectcalico/calico/issues/8048',
  },
  'web/github-com-projectcalico-calico-issues-8166': {
    title: 'Calico issue 8166: source/destination check on EKS (closed)',
    page: 'https://github.com/projectcalico/calico/issues/8166',
  },
  'web/github-com-projectcalico-calico-issues-8929': {
    title: 'Issue 8929: no socket of BIRD in eBPF mode after IPVS (closed)',
    page: 'https://github.com/projectcalico/calico/issues/8929',
  },
  'web/github-com-projectcalico-calico-issues-9099': {
    title: 'Issue 9099: Calico policy on IPv6 EKS (closed)',
    page: 'https://github.com/projectcalico/calico/issues/9099',
  },
  'web/github-com-projectcalico-calico-issues-9215': {
    title: 'Issue 9215: the CNI plugin is unauthorised (closed)',
    page: 'https://github.com/projectcalico/calico/issues/9215',
  },
  'web/github-com-projectcalico-calico-issues-9235': {
    title: 'Issue 9235: late renewal of the CNI token (closed)',
    page: 'https://github.com/projectcalico/calico/issues/9235',
  },
  'web/github-com-projectcalico-calico-issues-9369': {
    title: 'Calico issue 9369: variables of calico-node under the operator (closed)',
    page: 'https://github.com/projectcalico/calico/issues/9369',
  },
  'web/github-com-projectcalico-calico-issues-9428': {
    title: 'Issue 9428: the CNI plugin is unauthorised (open)',
    page: 'https://github.com/projectcalico/calico/issues/9428',
  },
  'web/github-com-projectcalico-calico-issues-9433': {
    title: 'Issue 9433: VXLAN on vSphere (closed)',
    page: 'https://github.com/projectcalico/calico/issues/9433',
  },
  'web/github-com-projectcalico-calico-pull-11196': {
    title: 'Calico pull request 11196: clean-up of blocks without an affinity type (merged)',
    page: 'https://github.com/projectcalico/calico/pull/11196',
  },
  'web/github-com-projectcalico-calico-pull-11399': {
    title: 'Calico pull request 11399: maps of the connect-time load balancer split (merged)',
    page: 'https://github.com/projectcalico/calico/pull/11399',
  },
  'web/github-com-projectcalico-calico-pull-13260': {
    title: 'PR 13260: packet mark in eBPF mode over the VPC CNI, mended in v3.32.2',
    page: 'https://github.com/projectcalico/calico/pull/13260',
  },
  'web/github-com-projectcalico-calico-pull-13386': {
    title: 'PR 13386: direct redirect to virtual machines on the same node, mended in v3.32.2',
    page: 'https://github.com/projectcalico/calico/pull/13386',
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
  'web/github-com-projectcalico-libcalico-go-issues-1377': {
    title: 'libcalico-go issue 1377: blocks of two sizes overlap (closed)',
    page: 'https://github.com/projectcalico/libcalico-go/issues/1377',
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
  'web/github-com-terraform-aws-modules-terraform-aws-eks-2223': {
    title: 'terraform-aws-eks issue 2223: two groups with the tag of the cluster (closed)',
    page: 'https://github.com/terraform-aws-modules/terraform-aws-eks/issues/2223',
  },
  'web/github-com-terraform-aws-modules-terraform-aws-eks-3446': {
    title: 'terraform-aws-eks issue 3446: node groups made before the CNI (open)',
    page: 'https://github.com/terraform-aws-modules/terraform-aws-eks/issues/3446',
  },
  'web/github-com-terraform-aws-modules-terraform-aws-eks-3710': {
    title: 'terraform-aws-eks pull request 3710: tag of the node security group (closed)',
    page: 'https://github.com/terraform-aws-modules/terraform-aws-eks/pull/3710',
  },
  'web/github-com-tigera-operator-issues-2137': {
    title: 'Issue 2137 of the operator: Typha out of reach on EKS (closed)',
    page: 'https://github.com/tigera/operator/issues/2137',
  },
  'web/github-com-tigera-operator-issues-4475': {
    title: 'Issue 4475 of the operator: variables in the Installation (open)',
    page: 'https://github.com/tigera/operator/issues/4475',
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
  'web/rearc-io-blog-troubleshooting-intermittent-dns-resolution': {
    title: 'Rearc: intermittent DNS failures on EKS (May 2024)',
    page: 'https://rearc.io/blog/troubleshooting-intermittent-dns-resolution-issues-on-eks-clusters',
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
