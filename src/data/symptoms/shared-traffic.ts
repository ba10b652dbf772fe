import type { Symptom } from '../symptom.ts';

/** Credentials and kernel limits: what shows itself alike with several CNIs. */
export const sharedTrafficSymptoms: Readonly<Record<string, Symptom>> = {
  'imds-blocked-by-policy': {
    name: 'An application gets no AWS credentials: the metadata service does not answer its pod',
    messages: [
      'connect ETIMEDOUT 169.254.169.254:80',
      'Could not load credentials from any providers',
      'EC2 Metadata roleName request returned error',
    ],
    samples: [
      'Error: connect ETIMEDOUT 169.254.169.254:80\n    at TCPConnectWrap.afterConnect [as oncomplete] (net.js:1141:16)',
      'CredentialsProviderError: Could not load credentials from any providers',
      "message: 'EC2 Metadata roleName request returned error',",
    ],
    cnis: ['amazon-vpc-cni', 'calico', 'cilium'],
    modes: [
      'vpc-cni',
      'vpc-cni-prefix',
      'vpc-cni-custom-networking',
      'vpc-cni-calico',
      'vpc-cni-cilium',
      'calico-vxlan',
      'calico-nftables',
      'calico-ebpf',
      'cilium-overlay',
      'cilium-kpr',
      'cilium-eni',
    ],
    means:
      'The SDK found no credentials of the pod itself and asked the metadata service of the instance, last in its chain. An egress policy drops the call, or the hop limit of 1 stops the answer on its way to a pod. A pod with EKS Pod Identity asks `169.254.170.23` instead, which a policy can shut as well.',
    confirm: [
      {
        step: 'Ask the metadata service for a token from the pod; a timeout confirms it, a token does not.',
        code: `kubectl -n my-namespace exec my-pod -- curl -s -m 3 -X PUT http://169.254.169.254/latest/api/token -H "X-aws-ec2-metadata-token-ttl-seconds: 60"`,
        language: 'bash',
      },
      {
        step: 'See whether the pod has an identity of its own: a role at its service account, or a Pod Identity association.',
        code: `kubectl -n my-namespace get serviceaccount my-account -o yaml | grep role-arn\naws eks list-pod-identity-associations --cluster-name my-cluster --namespace my-namespace`,
        language: 'bash',
      },
      {
        step: 'Read the hop limit of the instance; 1 shuts out pods that are not on the host network.',
        code: `aws ec2 describe-instances --instance-ids i-0123456789abcdef0 --query 'Reservations[].Instances[].MetadataOptions.HttpPutResponseHopLimit'`,
        language: 'bash',
      },
      {
        step: 'List the policies with egress in the namespace.',
        code: `kubectl -n my-namespace get networkpolicy -o custom-columns=NAME:.metadata.name,TYPES:.spec.policyTypes`,
        language: 'bash',
      },
    ],
    remedy: [
      {
        step: 'Give the pod a role by IRSA or EKS Pod Identity rather than that of the node.',
        code: `aws eks create-pod-identity-association --cluster-name my-cluster --namespace my-namespace --service-account my-account --role-arn arn:aws:iam::111122223333:role/my-role`,
        language: 'bash',
      },
      {
        step: 'Admit in its egress policy the agent of Pod Identity; for IRSA the addresses of STS on TCP 443. Cilium takes the agent for the host and needs a policy of its own kind with `toEntities`.',
        code: `egress:\n  - to:\n      - ipBlock:\n          cidr: 169.254.170.23/32\n    ports:\n      - protocol: TCP\n        port: 80`,
        language: 'yaml',
      },
      {
        step: 'Only if it must read metadata: admit `169.254.169.254/32` on TCP 80 and raise the hop limit, which gives pods the rights of the node.',
        code: `metadataOptions:\n  httpPutResponseHopLimit: 2`,
        language: 'yaml',
      },
    ],
    issues: [
      {
        source: { document: 'web/github-com-aws-aws-sdk-js-issues-3348' },
        state: 'closed',
        asOf: '2026-11-28',
      },
    ],
    basis: 'reports',
    claims: [
      'amazon-vpc-cni/policy.imds-pod-identity',
      'calico/policy.imds-pod-identity',
      'cilium/policy.imds-pod-identity',
      'amazon-vpc-cni/aws.iam',
      'calico/aws.iam',
      'cilium/aws.iam',
    ],
    interactions: ['policy-imds', 'imds-hop-limit', 'pod-identity-cilium'],
    guides: ['networkpolicy-on-eks'],
    sources: [
      {
        document: 'web/github-com-aws-aws-sdk-js-issues-3348',
        passage: 'The messages, under an egress policy',
      },
      {
        document: 'eks-best-practices/iam',
        lines: [
          [755, 766],
          [1016, 1039],
        ],
        passage: 'IRSA, order of credentials, hop limit',
      },
      {
        document: 'eks-user-guide/cni-network-policy',
        lines: [58, 60],
        passage: 'Policies and metadata',
      },
      {
        document: 'eks-user-guide-2024/service-accounts',
        lines: [196],
        passage: 'Address of the agent',
      },
      { document: 'karpenter/nodeclasses', lines: [[1054, 1063]], passage: 'Hop limit of 1' },
      {
        document: 'cilium/layer3',
        lines: [
          [252, 254],
          [466, 468],
        ],
        passage: 'Host, nodes by CIDR',
      },
    ],
    reviewed: '2026-11-28',
  },
  'calico-conntrack-full': {
    name: 'Connections fail at random while the connection table of the node is full',
    messages: ['nf_conntrack: table full, dropping packet'],
    samples: [
      '[Tue Nov 20 22:30:27 2018] nf_conntrack: table full, dropping packet',
      'Feb 23 16:44:36 ip-10-0-34-12 kernel: [38775494.392631] nf_conntrack: nf_conntrack: table full, dropping packet',
    ],
    cnis: ['calico', 'amazon-vpc-cni'],
    modes: [
      'calico-vxlan',
      'calico-bgp',
      'calico-nftables',
      'vpc-cni',
      'vpc-cni-prefix',
      'vpc-cni-custom-networking',
      'vpc-cni-ipv6',
      'vpc-cni-calico',
    ],
    means:
      'The kernel keeps an entry for each connection, and the table of this node has no room for another, so it drops the packet. Many pods, many short connections or streams of UDP fill it, and probes may fail with the rest.',
    confirm: [
      {
        step: 'Find the line in the log of the kernel.',
        code: `sudo dmesg -T | grep "table full" | tail -3`,
        language: 'bash',
      },
      {
        step: 'Compare the entries with the limit; they are about equal.',
        code: `sysctl net.netfilter.nf_conntrack_count net.netfilter.nf_conntrack_max`,
        language: 'bash',
      },
    ],
    remedy: [
      {
        step: 'Raise the limit at once; where kube-proxy starts later, it sets its own value by the number of cores.',
        code: `sudo sysctl -w net.netfilter.nf_conntrack_max=1000000`,
        language: 'bash',
      },
      {
        step: 'To keep it, set what kube-proxy writes, in its configuration, and restart it.',
        code: `conntrack:\n  maxPerCore: 131072\n  min: 524288`,
        language: 'yaml',
      },
      {
        step: 'On nodes without kube-proxy write it to a file of sysctl.',
        code: `echo "net.netfilter.nf_conntrack_max=1000000" | sudo tee /etc/sysctl.d/90-conntrack.conf\nsudo sysctl --system`,
        language: 'bash',
      },
    ],
    issues: [
      {
        source: { document: 'web/github-com-kubernetes-kubernetes-issues-71261' },
        state: 'closed',
        asOf: '2026-11-28',
      },
    ],
    basis: 'documents',
    claims: [
      'calico/performance.scale-limits',
      'amazon-vpc-cni/performance.scale-limits',
      'calico/networking.datapath',
      'amazon-vpc-cni/networking.datapath',
    ],
    interactions: ['karpenter-conntrack'],
    sources: [
      {
        document: 'calico-docs/troubleshooting',
        lines: [[93, 101]],
        passage: 'Table out of space, larger limit',
      },
      {
        document: 'web/github-com-kubernetes-kubernetes-issues-71261',
        passage: 'The message, probes that fail, cure',
      },
      {
        document: 'web/github-com-kubernetes-kubernetes-issues-72472',
        passage: 'What kube-proxy sets by cores',
      },
      {
        document: 'web/github-com-kubernetes-kops-pull-2223',
        passage: 'kube-proxy overwrites the value of the node',
      },
    ],
    reviewed: '2026-11-28',
  },
  'lbc-several-tagged-security-groups': {
    name: 'AWS Load Balancer Controller: not exactly one security group has the tag of the cluster',
    messages: [
      'expect exactly one securityGroup tagged with ‹tag› for eni ‹eni›, got: ‹groups›',
      'expected exactly one securityGroup tagged with ‹tag› for eni ‹eni›, got: ‹groups›',
    ],
    samples: [
      '{"level":"error","ts":1662575681.565169,"logger":"controller-runtime.manager.controller.targetGroupBinding","msg":"Reconciler error","reconciler group":"elbv2.k8s.aws","reconciler kind":"TargetGroupBinding","name":"k8s-mynamesp-myapp-ace231793c","namespace":"my-namespace","error":"expect exactly one securityGroup tagged with kubernetes.io/cluster/my-cluster for eni eni-0123456789abcdef0, got: [sg-0123456789abcdef0 sg-0fedcba9876543210] (clusterName: my-cluster)"}',
      '"controller":"targetGroupBinding" "error":"expected exactly one securityGroup tagged with kubernetes.io/cluster/my-cluster for eni eni-0123456789abcdef0, got: [] (clusterName: my-cluster)"',
    ],
    cnis: ['amazon-vpc-cni', 'calico', 'cilium'],
    when: 'several security groups on the interface of a node or pod that is a target',
    means:
      'The controller opens the way from the load balancer in a security group of the target. Where an interface has several, it takes the one with the tag `kubernetes.io/cluster/` and the name of the cluster, and it changes none if two have it or none has.',
    confirm: [
      {
        step: 'List the groups of the interface that the line names.',
        code: `aws ec2 describe-network-interfaces --network-interface-ids eni-0123456789abcdef0 --query 'NetworkInterfaces[].Groups'`,
        language: 'bash',
      },
      {
        step: 'See which of them have the tag; any number but one confirms it.',
        code: `aws ec2 describe-security-groups --group-ids sg-0123456789abcdef0 sg-0fedcba9876543210 --query 'SecurityGroups[].[GroupId,Tags]'`,
        language: 'bash',
      },
    ],
    remedy: [
      {
        step: 'With the module terraform-aws-eks attach either its node group or the primary group of the cluster, not both, also in an ENIConfig; this is for the first.',
        code: 'eks_managed_node_groups = {\n  my-nodes = {\n    attach_cluster_primary_security_group = false\n  }\n}',
      },
      {
        step: 'If both have to stay, take the tag off the group of the nodes: EKS sets that of its own group again. In the module a `null` does it, by a pull request.',
        code: 'node_security_group_tags = {\n  "kubernetes.io/cluster/my-cluster" = null\n}',
      },
      {
        step: 'Or name a further tag that only the right group has, in the values of the controller.',
        code: 'serviceTargetENISGTags: my-tag=my-value',
        language: 'yaml',
      },
      {
        step: 'With `got: []` and several groups, put the tag on one of them.',
        code: `aws ec2 create-tags --resources sg-0123456789abcdef0 --tags Key=kubernetes.io/cluster/my-cluster,Value=owned`,
        language: 'bash',
      },
    ],
    issues: [
      {
        source: { document: 'web/github-com-terraform-aws-modules-terraform-aws-eks-2223' },
        state: 'closed',
        asOf: '2026-11-28',
      },
      {
        source: { document: 'web/github-com-kubernetes-sigs-aws-load-balancer-controller-2948' },
        state: 'closed',
        asOf: '2026-11-28',
      },
    ],
    basis: 'code',
    claims: [
      'amazon-vpc-cni/aws.nlb-alb-ip-targets',
      'calico/aws.nlb-alb-ip-targets',
      'cilium/aws.nlb-alb-ip-targets',
    ],
    sources: [
      {
        document: 'aws-load-balancer-controller/networking-manager',
        lines: [[545, 587]],
        passage: 'Choice of the group, message',
      },
      { document: 'aws-load-balancer-controller/nlb', lines: [[169, 186]] },
      {
        document: 'aws-load-balancer-controller/values',
        lines: [[516, 517]],
        passage: 'Further tags',
      },
      { document: 'terraform-aws-eks/faq', lines: [[15, 57]], passage: 'Two groups of the module' },
      { document: 'terraform-aws-eks/node-groups', lines: [[187, 194]], passage: 'Tags' },
      {
        document: 'web/github-com-terraform-aws-modules-terraform-aws-eks-3710',
        passage: '`null` in node_security_group_tags',
      },
      {
        document: 'web/github-com-terraform-aws-modules-terraform-aws-eks-2223',
        passage: 'The line of the log',
      },
      {
        document: 'web/github-com-kubernetes-sigs-aws-load-balancer-controller-2948',
        passage: 'EKS sets the tag again',
      },
    ],
    reviewed: '2026-11-28',
  },
  'vpc-resolver-packet-limit': {
    name: 'DNS timeouts at random for outside names, while CoreDNS has CPU to spare',
    cnis: ['amazon-vpc-cni', 'calico', 'cilium'],
    when: 'many look-ups of names outside the cluster, most where CoreDNS pods share a node',
    means:
      'The DNS server of the VPC takes 1,024 packets a second from each network interface and drops the rest. CoreDNS asks it for outside names, so that all look-ups that pass one interface of a node share the limit. Query logs and flow logs do not show such drops.',
    confirm: [
      {
        step: 'See where the pods of CoreDNS run; several on one node may share an interface.',
        code: 'kubectl -n kube-system get pods -l k8s-app=kube-dns -o wide',
        language: 'bash',
      },
      {
        step: 'On these nodes read the counter of each interface twice; one that grows confirms it.',
        code: 'for i in $(ls /sys/class/net | grep -E "^(eth|ens)"); do echo $i; ethtool -S $i | grep linklocal_allowance_exceeded; done',
        language: 'bash',
      },
    ],
    remedy: [
      {
        step: 'Run more replicas of CoreDNS on more nodes. The anti-affinity of EKS is a preference, so with few nodes pods come together all the same.',
        code: 'kubectl -n kube-system scale deployment coredns --replicas=4',
        language: 'bash',
      },
      {
        step: 'With the EKS add-on let it count the replicas by nodes and cores.',
        code: `aws eks update-addon --cluster-name my-cluster --addon-name coredns --resolve-conflicts PRESERVE --configuration-values '{"autoScaling":{"enabled":true}}'`,
        language: 'bash',
      },
      {
        step: 'Answer on each node with NodeLocal DNSCache; some CNIs and settings pass it by, see the guide.',
      },
      {
        step: 'Ask less: end outside names with a full stop, or lower `ndots` of the workload, and test it.',
        code: 'dnsConfig:\n  options:\n    - name: ndots\n      value: "2"',
        language: 'yaml',
      },
    ],
    issues: [
      {
        source: { document: 'web/github-com-coredns-coredns-issues-4327' },
        state: 'closed',
        asOf: '2026-11-28',
      },
      {
        source: { document: 'web/github-com-aws-containers-roadmap-issues-2530' },
        state: 'open',
        asOf: '2026-11-28',
      },
    ],
    basis: 'documents',
    claims: [
      'amazon-vpc-cni/services.node-local-dns',
      'calico/services.node-local-dns',
      'cilium/services.node-local-dns',
    ],
    guides: ['dns-beside-the-cni'],
    sources: [
      {
        document: 'eks-best-practices/monitoring',
        lines: [[10, 22], 46],
        passage: 'Limit, replicas, counter',
      },
      {
        document: 'eks-best-practices/cluster-services',
        lines: [
          [18, 41],
          [45, 49],
        ],
        passage: 'ndots, replicas, autoscaling',
      },
      {
        document: 'eks-user-guide/coredns-autoscaling',
        passage: 'Key autoScaling of the add-on',
      },
      {
        document: 'web/rearc-io-blog-troubleshooting-intermittent-dns-resolution',
        passage: 'Two pods on one interface, preferred anti-affinity',
      },
      { document: 'web/github-com-coredns-coredns-issues-4327' },
      { document: 'web/github-com-aws-containers-roadmap-issues-2530' },
    ],
    reviewed: '2026-11-28',
  },
};
