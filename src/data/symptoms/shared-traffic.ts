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
};
