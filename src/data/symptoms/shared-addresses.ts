import type { Symptom } from '../symptom.ts';

/** Prefixes that EC2 refuses: what shows itself alike with several CNIs. */
export const sharedAddressSymptoms: Readonly<Record<string, Symptom>> = {
  'vpc-cni-insufficient-cidr-blocks': {
    name: 'EC2 finds no free block for a prefix, though the subnet has free addresses',
    messages: [
      'InsufficientCidrBlocks: The specified subnet does not have enough free cidr blocks to satisfy the request',
      'InsufficientCidrBlocks: There are not enough free cidr blocks in the specified subnet to satisfy the request',
      "Unable to attach IPs/Prefixes for the ENI, subnet doesn't seem to have enough IPs/Prefixes",
      'Subnet might be out of prefixes, Cilium will not allocate prefixes on this node anymore',
    ],
    samples: [
      '{"level":"error","ts":"2026-02-01T00:15:06.311Z","caller":"ipamd/ipamd.go:1001","msg":"Failed to allocate a private IP/Prefix addresses on ENI eni-0123456789abcdef0: InsufficientCidrBlocks: The specified subnet does not have enough free cidr blocks to satisfy the request.\\n\\tstatus code: 400, request id: fd5f3b54-8d8f-4f9d-9df6-3de916f965c3"}',
      'failed to allocate a private IP/Prefix address: InsufficientCidrBlocks: There are not enough free cidr blocks in the specified subnet to satisfy the request',
      '{"level":"error","ts":"2026-02-01T00:15:06.311Z","caller":"ipamd/ipamd.go:985","msg":"Unable to attach IPs/Prefixes for the ENI, subnet doesn\'t seem to have enough IPs/Prefixes. Consider using new subnet or carve a reserved range using create-subnet-cidr-reservation"}',
      'time=2026-07-14T09:20:11.400Z level=warn msg="Subnet might be out of prefixes, Cilium will not allocate prefixes on this node anymore" module=operator node=ip-10-0-34-12.eu-west-1.compute.internal',
    ],
    cnis: ['amazon-vpc-cni', 'cilium'],
    modes: ['vpc-cni-prefix', 'vpc-cni-custom-networking', 'cilium-eni'],
    when: 'IPv4 prefixes on ENIs',
    means:
      'A prefix is a block of 16 adjacent addresses. Where single addresses lie scattered over a subnet, no such block may be left. The VPC CNI then gives pods nothing and waits two minutes; the operator of Cilium falls back to single addresses and assigns no more prefixes to that node.',
    confirm: [
      {
        step: 'Find the error in the log of `ipamd` on the node, or in that of the operator of Cilium.',
        code: `sudo grep InsufficientCidrBlocks /var/log/aws-routed-eni/ipamd.log | tail -5\nkubectl -n kube-system logs -l name=cilium-operator --tail=-1 | grep -E "InsufficientCidrBlocks|out of prefixes"`,
        language: 'bash',
      },
      {
        step: 'Count the free addresses of the subnet; many of them beside this error mean that they are scattered. EC2 does not show by how much.',
        code: `aws ec2 describe-subnets --subnet-ids subnet-0123456789abcdef0 --query 'Subnets[].AvailableIpAddressCount'`,
        language: 'bash',
      },
    ],
    remedy: [
      {
        step: 'Give nodes with prefixes a subnet that nothing else uses.',
      },
      {
        step: 'Where the subnet is shared, reserve a range of it for prefixes; what is already scattered stays so until it is released.',
        code: `aws ec2 create-subnet-cidr-reservation --subnet-id subnet-0123456789abcdef0 --reservation-type prefix --cidr 10.0.32.0/21`,
        language: 'bash',
      },
      {
        step: 'Make new node groups rather than replace nodes one by one, and drain the old ones, so that their single addresses go away.',
      },
      {
        step: 'With Cilium, replace the nodes that have fallen back: they do not return to prefixes by themselves.',
      },
    ],
    issues: [
      {
        source: { document: 'web/github-com-aws-amazon-vpc-cni-k8s-issues-2749' },
        state: 'closed',
        asOf: '2026-11-28',
      },
      {
        source: { document: 'web/github-com-cilium-cilium-issues-46644' },
        state: 'open',
        asOf: '2026-11-28',
      },
    ],
    basis: 'code',
    claims: [
      'amazon-vpc-cni/ipam.prefix-delegation',
      'cilium/ipam.prefix-delegation',
      'amazon-vpc-cni/ipam.exhaustion-mitigation',
      'cilium/ipam.exhaustion-mitigation',
    ],
    interactions: ['prefix-fragment'],
    guides: ['ip-exhaustion-on-eks'],
    sources: [
      {
        document: 'eks-best-practices/prefix-mode-linux',
        lines: [
          [53, 55],
          [75, 85],
          [91, 93],
        ],
        passage: 'Fragmented subnets, the message',
      },
      {
        document: 'vpc-cni/ipamd',
        lines: [
          [163, 167],
          [182, 184],
          [982, 988],
        ],
        passage: 'Error, pause and line in the log',
      },
      {
        document: 'web/github-com-aws-amazon-vpc-cni-k8s-issues-1836',
        passage: 'The message as EC2 gave it in 2022',
      },
      {
        document: 'web/github-com-aws-amazon-vpc-cni-k8s-issues-2749',
        passage: 'What a maintainer advises',
      },
      {
        document: 'cilium/node',
        lines: [
          [530, 539],
          [556, 569],
          [773, 781],
        ],
        passage: 'Fall-back to single addresses',
      },
      { document: 'web/github-com-cilium-cilium-issues-46644', passage: 'No way back' },
    ],
    reviewed: '2026-11-28',
  },
  'vpc-cni-no-sufficient-prefixes': {
    name: 'EC2 refuses a new ENI: the subnet lacks addresses or prefixes for it',
    messages: ["There aren't sufficient free Ipv4 addresses or prefixes"],
    samples: [
      '{"level":"error","ts":"2026-03-06T10:09:36.646Z","caller":"awsutils/awsutils.go:917","msg":"Failed to CreateNetworkInterface InvalidParameterValue: There aren\'t sufficient free Ipv4 addresses or prefixes\\n\\tstatus code: 400, request id: 4e11902d-a38a-44d0-8a43-f0b3a9a3592d for subnet subnet-0123456789abcdef0"}',
    ],
    cnis: ['amazon-vpc-cni', 'cilium'],
    modes: ['vpc-cni-prefix', 'vpc-cni-custom-networking', 'cilium-eni'],
    when: 'IPv4 prefixes, while an ENI is created',
    means:
      'EC2 answers so, under the code `InvalidParameterValue`, when an ENI is to be made with prefixes and the subnet cannot give them. By its code the VPC CNI does not take it for a full subnet and tries again without the pause of two minutes. Cilium does, and asks for an ENI with single addresses.',
    confirm: [
      {
        step: 'Find the answer in the log of `ipamd`, or in that of the operator of Cilium.',
        code: `sudo grep "sufficient free Ipv4" /var/log/aws-routed-eni/ipamd.log | tail -5\nkubectl -n kube-system logs -l name=cilium-operator --tail=-1 | grep -E "sufficient free Ipv4|out of prefixes"`,
        language: 'bash',
      },
      {
        step: 'See how many addresses the subnet named in the line still has.',
        code: `aws ec2 describe-subnets --subnet-ids subnet-0123456789abcdef0 --query 'Subnets[].AvailableIpAddressCount'`,
        language: 'bash',
      },
    ],
    remedy: [
      {
        step: 'If few addresses are left, give pods another subnet in the zone; the VPC CNI finds it by its tag, unless custom networking is on.',
        code: `aws ec2 create-tags --resources subnet-0123456789abcdef0 --tags Key=kubernetes.io/role/cni,Value=1`,
        language: 'bash',
      },
      {
        step: 'If many are left, they lie scattered: use a subnet for prefixes alone, or reserve a range in one.',
        code: `aws ec2 create-subnet-cidr-reservation --subnet-id subnet-0123456789abcdef0 --reservation-type prefix --cidr 10.0.32.0/21`,
        language: 'bash',
      },
    ],
    issues: [
      {
        source: { document: 'web/github-com-aws-amazon-vpc-cni-k8s-issues-3105' },
        state: 'closed',
        asOf: '2026-11-28',
      },
    ],
    basis: 'code',
    claims: ['amazon-vpc-cni/ipam.prefix-delegation', 'cilium/ipam.prefix-delegation'],
    interactions: ['prefix-fragment'],
    guides: ['ip-exhaustion-on-eks'],
    sources: [
      {
        document: 'web/github-com-aws-amazon-vpc-cni-k8s-issues-3105',
        passage: 'The message under the VPC CNI',
      },
      { document: 'cilium/aws-api', lines: [[36, 44]], passage: 'The message and its code' },
      {
        document: 'cilium/node',
        lines: [
          [530, 539],
          [773, 781],
        ],
        passage: 'ENI with single addresses',
      },
      {
        document: 'vpc-cni/ipamd',
        lines: [
          [182, 184],
          [367, 378],
          [1070, 1081],
        ],
        passage: 'Codes taken for a full subnet',
      },
      {
        document: 'eks-best-practices/prefix-mode-linux',
        lines: [[75, 85]],
        passage: 'Reservations',
      },
    ],
    reviewed: '2026-11-28',
  },
};
