import type { Mode } from '../mode.ts';

export const eksFargate = {
  name: 'EKS Fargate',
  short: 'Fargate',
  summary:
    'Each pod runs in a virtual machine of its own with an ENI that it shares with no other pod, behind a copy of the VPC CNI that AWS operates.',
  cnis: ['amazon-vpc-cni'],
  areas: {
    networking: 'amazon-vpc-cni',
    policy: 'amazon-vpc-cni',
    aws: 'amazon-vpc-cni',
    ipam: 'amazon-vpc-cni',
    performance: 'amazon-vpc-cni',
    security: 'amazon-vpc-cni',
    observability: 'amazon-vpc-cni',
    services: 'amazon-vpc-cni',
    multicluster: 'amazon-vpc-cni',
    operations: 'amazon-vpc-cni',
  },
  settings: [
    {
      name: 'selectors',
      value: 'namespace=my-namespace,labels={key=value}',
      where: 'Fargate profile',
    },
    { name: 'subnets', value: 'IDs of private subnets', where: 'Fargate profile' },
    {
      name: 'securityGroups.groupIds',
      value: 'up to five groups',
      where: '`SecurityGroupPolicy`; without one, the cluster security group',
    },
  ],
  setup: [
    {
      step: 'Create a profile that selects pods by namespace and, where you like, by labels. eksctl adds the pod execution role where there is none.',
      language: 'bash',
      code: `eksctl create fargateprofile --cluster my-cluster --name my-fargate-profile \\
  --namespace my-namespace --labels key=value`,
    },
    {
      step: 'If the cluster is to have no EC2 nodes, give CoreDNS a profile too; put in account, role and private subnets.',
      language: 'bash',
      code: `aws eks create-fargate-profile --fargate-profile-name coredns --cluster-name my-cluster \\
  --pod-execution-role-arn arn:aws:iam::111122223333:role/AmazonEKSFargatePodExecutionRole \\
  --selectors namespace=kube-system,labels={k8s-app=kube-dns} \\
  --subnets subnet-0000000000000001 subnet-0000000000000002`,
    },
    {
      step: 'Take the annotation that ties CoreDNS to EC2 off its pods, so that they start on Fargate.',
      language: 'bash',
      code: `kubectl patch deployment coredns -n kube-system --type json \\
  -p='[{"op": "remove", "path": "/spec/template/metadata/annotations/eks.amazonaws.com~1compute-type"}]'
kubectl rollout restart -n kube-system deployment coredns`,
    },
    {
      step: 'Give pods security groups of their own, the cluster security group among them unless your groups hold its minimum rules.',
      language: 'yaml',
      code: `apiVersion: vpcresources.k8s.aws/v1beta1
kind: SecurityGroupPolicy
metadata:
  name: my-fargate-sg-policy
  namespace: my-namespace
spec:
  podSelector:
    matchLabels:
      role: my-role
  securityGroups:
    groupIds:
      - cluster_security_group_id
      - my_pod_security_group_id`,
    },
    {
      step: 'Restart the pods and read which groups one of them has.',
      language: 'bash',
      code: `kubectl rollout restart -n my-namespace deployment my-deployment
kubectl get pod my-pod -n my-namespace -o jsonpath='{.metadata.annotations.fargate\\.amazonaws\\.com/pod-sg}{"\\n"}'`,
    },
  ],
  requirements: [
    'private subnets without a direct route to an internet gateway; a NAT gateway or endpoints for AWS services',
    'DNS resolution and DNS host names on in the VPC',
    'pods that match a profile and ask for no host network, no host port and no privileged container',
    'IAM roles for service accounts for credentials, as pods cannot reach the instance metadata',
    'sidecars in the place of DaemonSets',
  ],
  supportedBy:
    'AWS Support, which answers for the virtual machine and the plugin in it. No other CNI can be used there.',
  same: [
    {
      features: [
        'networking.encapsulation',
        'networking.bgp',
        'ipam.static-ip',
        'security.wireguard',
        'security.ipsec',
        'services.l2-announce',
        'services.bgp-service-ips',
      ],
      reason:
        'The plugin lacks it everywhere, and on Fargate nothing can be put in its place: DaemonSets and other CNIs are excluded.',
      sources: [{ document: 'eks-user-guide-2024/fargate', lines: [[42, 57]] }],
    },
    {
      features: [
        'policy.admin-network-policy',
        'policy.l7',
        'policy.network-sets',
        'policy.staged-audit',
        'multicluster.policy',
        'observability.l7-visibility',
      ],
      reason:
        'The policy engine lacks it where it runs, and on Fargate the engine does not run at all.',
      sources: [{ document: 'eks-user-guide/cni-network-policy', lines: [41] }],
    },
    {
      features: ['services.dsr', 'services.maglev', 'services.topology-aware'],
      reason: 'kube-proxy is part of what AWS runs beneath each pod, and it chooses the backend.',
      sources: [{ document: 'eks-user-guide-2024/fargate-pod-configuration', lines: [42] }],
    },
    {
      features: ['aws.fargate', 'ipam.lb-ipam'],
      reason:
        'This is the mode that the answer on Fargate describes, and load balancers bring their addresses along as elsewhere.',
      sources: [
        { document: 'eks-user-guide/alternate-cni-plugins', lines: [14] },
        { document: 'eks-user-guide-2024/fargate', lines: [[38, 57]] },
      ],
    },
    {
      features: ['aws.eks-anywhere', 'aws.hybrid-nodes'],
      reason: 'Fargate is capacity inside AWS; machines of yours cannot be part of it.',
    },
  ],
  answers: {
    'networking.native-routing': {
      support: 'yes',
      value: 'VPC address on an ENI of its own, in private subnets',
      reason:
        'The ENI belongs to the pod alone. The way to the internet is a NAT gateway, since subnets with a direct route are not accepted.',
      conditions: ['private subnets'],
      sources: [{ document: 'eks-user-guide-2024/fargate', lines: [[38, 47]] }],
    },
    'networking.kube-proxy-replacement': {
      support: 'no',
      value: 'AWS runs kube-proxy beneath the pod; no choice',
      reason:
        'The kube-proxy add-on is not deployed to Fargate, where the component comes with the pod. Neither its mode nor a replacement can be set.',
      sources: [
        { document: 'eks-user-guide-2024/fargate-pod-configuration', lines: [42] },
        { document: 'eks-user-guide-2024/eks-networking-add-ons', lines: [4446] },
      ],
    },
    'networking.ipv6': {
      support: 'yes',
      value: 'In IPv6 clusters; IPv4 is used up beneath',
      reason:
        'The pod has an IPv6 address from its subnet, and the unit under it takes one address of each family. Without a free IPv4 address no pod starts.',
      conditions: ['a cluster created for IPv6', 'private subnets with a range of each family'],
      sources: [
        { document: 'eks-user-guide/cni-ipv6', lines: [32, 47], passage: 'Fargate' },
        { document: 'eks-user-guide-2024/fargate', lines: [47], passage: 'Private subnets' },
        { document: 'eks-best-practices/ipv6', lines: [119] },
      ],
    },
    'networking.dual-stack': {
      support: 'no',
      value: 'One family, that of the cluster',
      reason:
        'EKS offers no dual-stack pods or Services. The variables for a way out to the other family are those of `aws-node`, which does not run here.',
      sources: [
        { document: 'eks-user-guide/cni-ipv6', lines: [18] },
        { document: 'vpc-cni/aws-k8s-cni', lines: [[392, 397]], passage: 'Nodes left out' },
      ],
    },
    'networking.windows': {
      support: 'no',
      value: 'Linux containers only',
      reason: 'The table of the user guide answers no for containers that need Windows.',
      sources: [{ document: 'eks-user-guide-2024/fargate', lines: [[96, 100]] }],
    },
    'networking.multi-interface': {
      support: 'no',
      value: 'One ENI; Multus has no place to run',
      reason:
        'Multus is a DaemonSet and multi-NIC a variable of `aws-node`. Neither exists on Fargate.',
      sources: [
        { document: 'eks-user-guide-2024/fargate', lines: [[38, 43]] },
        { document: 'vpc-cni/aws-k8s-cni', lines: [[392, 397]], passage: 'Nodes left out' },
      ],
    },
    'networking.bandwidth': {
      support: 'no',
      value: 'The switch for the bandwidth plugin is out of reach',
      reason: '`ENABLE_BANDWIDTH_PLUGIN` is a variable of `aws-node`, which avoids Fargate nodes.',
      sources: [
        { document: 'vpc-cni/readme', lines: [[589, 595]], passage: 'Bandwidth plugin' },
        { document: 'vpc-cni/aws-k8s-cni', lines: [[392, 397]], passage: 'Nodes left out' },
      ],
    },
    'networking.multicast': {
      support: 'unknown',
      searched:
        'The pages on Fargate in the user guide, which do not mention multicast; the requests on the roadmap speak of the VPC CNI and of Transit Gateway, not of pods with an ENI of their own.',
      sources: [
        { document: 'web/github-com-aws-containers-roadmap-issues-1918' },
        { document: 'web/github-com-aws-containers-roadmap-issues-2517' },
      ],
    },
    'networking.chaining': {
      support: 'no',
      value: 'No second CNI beside the one of AWS',
      reason: 'To install another CNI on Fargate nodes fails, whether it is to route or to filter.',
      sources: [
        { document: 'eks-user-guide/alternate-cni-plugins', lines: [14] },
        { document: 'eks-user-guide-2024/fargate', lines: [57, [141, 142]] },
      ],
    },
    'policy.summary': {
      support: 'no',
      value: 'No network policy; security groups instead',
      reason:
        'The engine works on EC2 Linux nodes and Fargate has no eBPF for it. What isolates pods here is the groups on their ENIs.',
      sources: [
        { document: 'eks-user-guide/cni-network-policy', lines: [41] },
        { document: 'vpc-cni/network-policy-faq', lines: [[33, 35]], passage: 'Fargate' },
      ],
    },
    'policy.k8s-networkpolicy': {
      support: 'no',
      value: 'Accepted by the API, not enforced for these pods',
      reason:
        'AWS limits enforcement to EC2 Linux nodes. In a mixed cluster a policy still holds at the other end, where that end is on EC2.',
      sources: [
        { document: 'eks-user-guide/cni-network-policy', lines: [41] },
        { document: 'vpc-cni/network-policy-faq', lines: [[33, 35]], passage: 'Fargate' },
      ],
    },
    'policy.cluster-wide': {
      support: 'no',
      value: 'ClusterNetworkPolicy finds no agent here',
      reason:
        'The rules are resolved for the same node agent, and no agent runs beneath a Fargate pod.',
      sources: [
        { document: 'eks-user-guide/cni-network-policy', lines: [41] },
        { document: 'vpc-cni/aws-k8s-cni', lines: [[316, 397]], passage: 'Agent and its nodes' },
      ],
    },
    'policy.deny-and-order': {
      support: 'no',
      value: 'No tier is evaluated; groups only allow',
      reason:
        'Order and denial belong to ClusterNetworkPolicy, which is not enforced on Fargate. A security group holds rules that allow.',
      sources: [
        { document: 'eks-user-guide/cni-network-policy', lines: [41] },
        { document: 'eks-best-practices/sgpp', lines: [104], passage: 'Rules add up' },
      ],
    },
    'policy.fqdn': {
      support: 'no',
      value: 'Names match on Auto Mode nodes only',
      reason: 'AWS ties rules by DNS name to EC2 instances that Auto Mode launched.',
      sources: [{ document: 'eks-user-guide/auto-net-pol', lines: [125, 212] }],
    },
    'policy.host': {
      support: 'na',
      value: 'No node that you could protect',
      reason: 'Each pod has a virtual machine for itself, and the host network is excluded.',
      sources: [{ document: 'eks-user-guide-2024/fargate', lines: [[38, 50]] }],
    },
    'policy.service-account': {
      support: 'partial',
      missing: 'service accounts in network policy, which is not enforced here at all',
      value: 'For security groups, through SecurityGroupPolicy',
      reason:
        '`serviceAccountSelector` chooses groups as on EC2, and there is no setting to switch on first.',
      sources: [
        { document: 'eks-best-practices/network', lines: [[304, 311]], passage: 'Selectors' },
        { document: 'eks-best-practices/sgpp', lines: [[122, 150]], passage: 'Fargate' },
      ],
    },
    'policy.security-groups': {
      support: 'yes',
      value: 'On every pod: a SecurityGroupPolicy or the cluster group',
      reason:
        'A pod that matches no policy has the cluster security group. Groups of your own have to let it reach control plane, kubelet and DNS, and the registry of its images.',
      conditions: [
        'at most five groups for a pod',
        'groups created before the pods',
        'pods recreated after a change',
      ],
      default: 'The cluster security group',
      sources: [
        { document: 'eks-best-practices/sgpp', lines: [[122, 170]], passage: 'Fargate' },
        { document: 'vpc-resource-controller/readme', lines: [[30, 34]], passage: 'Limits' },
      ],
    },
    'policy.default-deny': {
      support: 'no',
      value: 'No enforcing mode; a pod starts with its groups',
      reason:
        '`NETWORK_POLICY_ENFORCING_MODE` is a variable of `aws-node`, and `networkPolicy: DefaultDeny` stands in a NodeClass. Fargate has neither, and its security groups are on the ENI from the start.',
      sources: [
        { document: 'eks-user-guide/cni-network-policy', lines: [41] },
        { document: 'eks-best-practices/sgpp', lines: [[122, 124]], passage: 'Fargate' },
      ],
    },
    'aws.summary': {
      support: 'yes',
      value: 'Run by AWS; no settings and no network policy',
      reason:
        'Security groups, flow logs and IP targets work on the ENI of the pod. Of the plugin itself there is nothing to see or to set.',
      sources: [
        { document: 'eks-user-guide-2024/fargate', lines: [[38, 57]] },
        { document: 'eks-user-guide/cni-network-policy', lines: [41] },
      ],
    },
    'aws.eks-default': {
      support: 'yes',
      value: 'Present on Fargate already; no add-on to manage',
      reason:
        'The add-on `vpc-cni` is compatible with EC2 alone, and Fargate nodes have the plugin without it.',
      sources: [
        { document: 'eks-user-guide/alternate-cni-plugins', lines: [14] },
        {
          document: 'eks-user-guide/workloads-add-ons-available-eks',
          passage: 'Compatible compute types',
        },
      ],
    },
    'aws.auto-mode': {
      support: 'no',
      value: 'A Fargate pod never runs on an Auto Mode node',
      reason:
        'Both can serve one cluster side by side. The annotation `eks.amazonaws.com/compute-type: ec2` keeps a pod off Fargate, so that a NodePool takes it.',
      sources: [{ document: 'eks-user-guide/auto-migrate-fargate', passage: 'Steps 2 and 3' }],
    },
    'aws.eni-mode': {
      support: 'yes',
      value: 'A whole ENI for each pod',
      reason: 'Pods share no elastic network interface, so the address is that of the ENI.',
      sources: [{ document: 'eks-user-guide-2024/fargate', lines: [38] }],
    },
    'aws.security-groups-for-pods': {
      support: 'yes',
      value: 'No branch ENIs, no enforcing mode, no list of types',
      reason:
        'What limits the feature on EC2 nodes has no counterpart here, because the groups sit on the one ENI of the pod. IPv6 clusters of Fargate nodes alone need v1.7.7 or newer.',
      conditions: ['at most five groups', 'pods recreated after a change of their groups'],
      sources: [
        { document: 'eks-best-practices/sgpp', lines: [[122, 170]], passage: 'Fargate' },
        { document: 'eks-user-guide/security-groups-for-pods', lines: [39] },
        { document: 'vpc-resource-controller/readme', lines: [[30, 34]], passage: 'Limits' },
        { document: 'eks-user-guide-2024/fargate', lines: [38, [165, 166]] },
      ],
    },
    'aws.vpc-flow-logs': {
      support: 'yes',
      value: 'One ENI, one pod: its traffic is what is logged',
      reason:
        'It follows from the ENI that no pod shares: no neighbour hides behind the same interface, and no traffic between pods stays inside a node.',
      sources: [
        { document: 'eks-user-guide-2024/fargate', lines: [38] },
        { document: 'eks-best-practices/network', lines: [[252, 262]], passage: 'Flow Logs' },
      ],
    },
    'aws.nlb-alb-ip-targets': {
      support: 'yes',
      value: 'The only way: instance targets do not exist',
      reason: 'NLB and ALB work with IP targets alone, so the target type has to be set.',
      conditions: ['target type `ip`'],
      sources: [{ document: 'eks-user-guide-2024/fargate', lines: [[39, 40]] }],
    },
    'aws.outposts-local-zones': {
      support: 'no',
      value: 'Neither, and not in Wavelength either',
      reason: 'AWS excludes all three places for Fargate pods.',
      sources: [{ document: 'eks-user-guide-2024/fargate', lines: [55, [90, 94]] }],
    },
    'ipam.prefix-delegation': {
      support: 'na',
      value: 'An ENI with an address for each pod',
      reason: 'There is no node with slots that prefixes could fill.',
      sources: [{ document: 'eks-user-guide-2024/fargate', lines: [38] }],
    },
    'ipam.ip-pools': {
      support: 'yes',
      value: 'Subnets by profile: by namespace and by labels',
      reason:
        'A profile selects pods and names the subnets that they start in, those of secondary CIDRs included. It is the one mode of the VPC CNI in which the namespace decides.',
      conditions: ['private subnets', 'a new profile for every change, as profiles are fixed'],
      sources: [
        { document: 'eks-user-guide-2024/fargate-profile', lines: [[22, 28]] },
        { document: 'eks-user-guide-2024/fargate-profile', lines: [[54, 62]], passage: 'Parts' },
        { document: 'eks-user-guide-2024/fargate', lines: [53] },
      ],
    },
    'ipam.warm-pool': {
      support: 'na',
      value: 'No node, and no reserve on it',
      reason: 'The address comes with the ENI of the pod, when the pod starts.',
      sources: [{ document: 'eks-user-guide-2024/fargate', lines: [38] }],
    },
    'performance.kernel-bypass': {
      support: 'no',
      value: 'No fast path that could be switched on',
      reason:
        'Privileged containers and host networking are excluded and the plugin offers no setting, so neither several cards nor a driver of your own can be used.',
      sources: [{ document: 'eks-user-guide-2024/fargate', lines: [[42, 57]] }],
    },
    'security.mtls': {
      support: 'external',
      provider: 'cert-manager with AWS Private CA, used by the application',
      value: 'Certificates by cert-manager; no Istio',
      reason:
        'Fargate is unable to support Istio, as AWS puts it. AWS lists its connector between cert-manager and AWS Private CA for Fargate, and the application has to use the certificates.',
      sources: [
        {
          document: 'eks-user-guide/workloads-add-ons-available-eks',
          passage: 'Compatible compute types',
        },
        { document: 'eks-best-practices/network', lines: [[675, 705]], passage: 'Private CA' },
        { document: 'eks-user-guide/auto-migrate-fargate', passage: 'Comparison' },
      ],
    },
    'security.egress-gateway': {
      support: 'partial',
      missing: 'an exit address for fewer pods than those of a Fargate profile',
      value: 'The NAT gateway behind the subnets of the profile',
      reason:
        'A profile ties pods to private subnets, and these leave through the NAT gateway in their route table. Two profiles over different subnets therefore give two sets of pods two exits; AWS does not describe it as a feature.',
      conditions: ['one NAT gateway for the subnets of a profile'],
      sources: [
        { document: 'eks-user-guide-2024/fargate-profile', lines: [[22, 28]] },
        { document: 'eks-user-guide-2024/fargate', lines: [47] },
      ],
    },
    'security.fips': {
      support: 'unknown',
      searched:
        'The pages on Fargate in the user guide and the repository of the plugin; neither speaks of validated cryptography in its networking.',
    },
    'observability.flow-logs': {
      support: 'external',
      provider: 'VPC Flow Logs',
      value: 'VPC Flow Logs of the ENI of each pod',
      reason:
        'The second source that EC2 nodes have, Network Flow Monitor, is not available: its agent is for EC2 and Auto Mode.',
      sources: [
        { document: 'eks-best-practices/network', lines: [[252, 262]], passage: 'Flow Logs' },
        {
          document: 'eks-user-guide/workloads-add-ons-available-eks',
          passage: 'Compatible compute types',
        },
      ],
    },
    'observability.ui': {
      support: 'no',
      value: 'Console views show nothing of these pods',
      reason:
        'They rest on an agent that runs as a DaemonSet on each worker node. AWS lists it for EC2 and Auto Mode, and Fargate takes no DaemonSets.',
      sources: [
        { document: 'eks-user-guide/container-network-observability', passage: 'DaemonSet' },
        {
          document: 'eks-user-guide/workloads-add-ons-available-eks',
          passage: 'Compatible compute types',
        },
        { document: 'eks-user-guide-2024/fargate', lines: [42] },
      ],
    },
    'observability.metrics': {
      support: 'no',
      value: 'No ipamd or policy agent that you could scrape',
      reason: 'The DaemonSet with both endpoints leaves Fargate nodes out.',
      sources: [
        { document: 'vpc-cni/aws-k8s-cni', lines: [[392, 397]], passage: 'Nodes left out' },
      ],
    },
    'observability.policy-verdicts': {
      support: 'no',
      value: 'Nothing is judged, so nothing is logged',
      reason:
        'Verdicts come from the policy agent. What security groups refuse can be read in VPC Flow Logs, by address.',
      sources: [
        { document: 'eks-user-guide/cni-network-policy', lines: [41] },
        { document: 'eks-best-practices/network', lines: [[252, 262]], passage: 'Flow Logs' },
      ],
    },
    'observability.service-map': {
      support: 'no',
      value: 'The agent that feeds the map does not run here',
      reason: 'The map is drawn from flows that the DaemonSet of Network Flow Monitor collects.',
      sources: [
        { document: 'eks-user-guide/container-network-observability', passage: 'DaemonSet' },
        { document: 'eks-user-guide-2024/fargate', lines: [42] },
      ],
    },
    'observability.export': {
      support: 'no',
      value: 'No plugin metrics and no verdicts to send',
      reason: 'Both daemons that export something are containers of `aws-node`.',
      sources: [
        { document: 'vpc-cni/aws-k8s-cni', lines: [[316, 397]], passage: 'Agent and its nodes' },
      ],
    },
    'services.gateway-api': {
      support: 'external',
      provider: 'AWS Load Balancer Controller',
      value: 'AWS Load Balancer Controller, with IP targets',
      reason:
        'The controller itself can run on Fargate, from its Helm chart. Whether VPC Lattice reaches Fargate pods through the AWS Gateway API Controller is in none of the pages read.',
      conditions: ['target type `ip`'],
      sources: [
        { document: 'aws-load-balancer-controller/installation', lines: [[227, 233]] },
        { document: 'aws-load-balancer-controller/gateway', lines: [[1, 21]] },
        { document: 'eks-user-guide-2024/fargate', lines: [[39, 40]] },
      ],
    },
    'services.ingress': {
      support: 'external',
      provider: 'AWS Load Balancer Controller',
      value: 'ALB with target type `ip` only',
      reason:
        'The guide has you deploy the controller for Ingress on Fargate; instance targets would find no instance.',
      conditions: ['target type `ip`'],
      sources: [
        { document: 'eks-user-guide-2024/fargate', lines: [[39, 40]] },
        { document: 'eks-user-guide-2024/fargate-getting-started', lines: [177] },
      ],
    },
    'services.service-mesh': {
      support: 'no',
      value: 'Istio unsupported, says AWS; NET_ADMIN is refused',
      reason:
        'A sidecar mesh redirects traffic with a right that Fargate does not grant, and a node proxy would be a DaemonSet. AWS itself names Istio as a tool that Fargate cannot support, and the request for it is open.',
      sources: [
        { document: 'eks-user-guide/auto-migrate-fargate', passage: 'Comparison' },
        { document: 'web/github-com-aws-containers-roadmap-issues-682' },
        { document: 'eks-user-guide-2024/fargate', lines: [[42, 43]] },
      ],
    },
    'multicluster.connect': {
      support: 'external',
      provider: 'VPC peering, Transit Gateway or VPC Lattice',
      value: 'VPC routing, straight from the ENI of the pod',
      reason:
        'The pod sends from an ENI of its own, and no page read speaks of a node that translates on the way.',
      conditions: ['address ranges that do not overlap, for peering and Transit Gateway'],
      sources: [
        { document: 'eks-user-guide-2024/fargate', lines: [38] },
        { document: 'eks-best-practices/subnets', lines: [[96, 108]] },
      ],
    },
    'multicluster.services': {
      support: 'unknown',
      searched:
        'The documentation of the AWS Gateway API Controller and the pages on Fargate, neither of which speaks of Fargate pods behind VPC Lattice.',
    },
    'multicluster.vm-bare-metal': {
      support: 'no',
      value: 'Pods only; a machine is known by its group',
      reason:
        'Fargate takes no machines of yours as nodes, and no network policy could name them. Machines in the VPC reach pods as their security groups allow.',
      sources: [
        { document: 'eks-user-guide-2024/fargate', lines: [[123, 127]] },
        { document: 'eks-best-practices/sgpp', lines: [150], passage: 'Rules for Fargate pods' },
      ],
    },
    'operations.cli': {
      support: 'no',
      value: 'No host to run the tools on',
      reason:
        'There is no operating system of a node to log in to, and the tools of the plugin are part of `aws-node`.',
      sources: [
        {
          document: 'eks-user-guide-2024/fargate',
          lines: [
            [42, 44],
            [135, 136],
          ],
        },
      ],
    },
  },
  sources: [
    { document: 'eks-user-guide-2024/fargate', lines: [[32, 57]] },
    { document: 'eks-user-guide-2024/fargate-profile', lines: [[22, 62]] },
    { document: 'eks-user-guide-2024/fargate-profile', lines: [[97, 110]], passage: 'eksctl' },
    { document: 'eks-user-guide-2024/fargate-getting-started', lines: [[130, 177]] },
    { document: 'eks-best-practices/sgpp', lines: [[122, 172]], passage: 'Fargate' },
    { document: 'eks-user-guide/alternate-cni-plugins', lines: [14] },
  ],
  reviewed: '2026-11-27',
} as const satisfies Mode<'amazon-vpc-cni'>;
