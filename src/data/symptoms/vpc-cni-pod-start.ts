import type { Symptom } from '../symptom.ts';

/** What keeps pods of the VPC CNI from starting: no address, no answer of ipamd. */
export const vpcCniPodStartSymptoms: Readonly<Record<string, Symptom>> = {
  'vpc-cni-failed-to-assign-ip': {
    name: 'A pod stays in ContainerCreating: no address could be assigned to it',
    messages: ['failed to assign an IP address to container'],
    samples: [
      'Warning  FailedCreatePodSandBox  14s (x4 over 17s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "2585244756197a04982514cc97947f5b7f702492df9776871fa3d7d3b3cba718": plugin type="aws-cni" name="aws-cni" failed (add): add cmd: failed to assign an IP address to container',
      'Failed to create pod sandbox: rpc error: code = Unknown desc = failed to set up sandbox container "9b4f1c9d1f6e4c7f8a2d5e3b7c6a1f0e9d8c7b6a5f4e3d2c1b0a9f8e7d6c5b4a" network for pod "my-pod-6d4cf56db6-x7k2p": networkPlugin cni failed to set up pod "my-pod-6d4cf56db6-x7k2p_my-namespace" network: add cmd: failed to assign an IP address to container',
    ],
    cnis: ['amazon-vpc-cni'],
    modes: [
      'vpc-cni',
      'vpc-cni-prefix',
      'vpc-cni-custom-networking',
      'vpc-cni-ipv6',
      'vpc-cni-calico',
      'vpc-cni-cilium',
    ],
    means:
      'The plugin asked `ipamd` on the node for an address and got none. In IPv4 clusters the pool of the node is mostly empty: the subnet is full, all ENIs are in use, EC2 refuses, or pods come faster than addresses. For a pod with security groups the branch interface is not there yet, or the node has no trunk.',
    confirm: [
      {
        step: 'On the node, read in the log of `ipamd` what came before; an error of EC2 there names the cause.',
        code: `sudo grep -E "no available IP|Insufficient|UnauthorizedOperation|max ENI limit|trunk ENI|Branch ENI" /var/log/aws-routed-eni/ipamd.log | tail -20`,
        language: 'bash',
      },
      {
        step: 'Compare total and assigned addresses for each network card, on the node; if both are equal, the pool is used up.',
        code: `curl -s http://localhost:61679/v1/enis | jq 'map_values({TotalIPs, AssignedIPs})'`,
        language: 'bash',
      },
      {
        step: 'See how many addresses are left in the subnet of the node and in those for pods.',
        code: `aws ec2 describe-subnets --subnet-ids subnet-0123456789abcdef0 --query 'Subnets[].[SubnetId,AvailableIpAddressCount]' --output table`,
        language: 'bash',
      },
    ],
    remedy: [
      {
        step: 'If it stops by itself within seconds, as at the start of a pod with security groups, do nothing: the kubelet tries again.',
      },
      {
        step: 'If the subnet is full, add one in the same zone from a further CIDR and tag it; subnet discovery, on since v1.18.0, makes new ENIs there, though not under custom networking.',
        code: `aws ec2 create-tags --resources subnet-0123456789abcdef0 --tags Key=kubernetes.io/role/cni,Value=1`,
        language: 'bash',
      },
      {
        step: 'If idle nodes hold too many addresses, let each keep fewer; too low a target makes more calls to EC2. Set it in the add-on if EKS manages it.',
        code: `kubectl -n kube-system set env daemonset/aws-node WARM_IP_TARGET=2 MINIMUM_IP_TARGET=12`,
        language: 'bash',
      },
      {
        step: 'If the node is full, lower `max-pods` to what its ENIs carry, or switch prefixes on for Nitro instances and make new nodes.',
        code: `kubectl -n kube-system set env daemonset/aws-node ENABLE_PREFIX_DELEGATION=true WARM_PREFIX_TARGET=1`,
        language: 'bash',
      },
    ],
    issues: [
      {
        source: { document: 'web/github-com-aws-amazon-vpc-cni-k8s-issues-1791' },
        state: 'open',
        asOf: '2026-11-28',
      },
      {
        source: { document: 'web/github-com-aws-amazon-vpc-cni-k8s-issues-3066' },
        state: 'closed',
        asOf: '2026-11-28',
      },
    ],
    basis: 'code',
    claims: [
      'amazon-vpc-cni/ipam.exhaustion-mitigation',
      'amazon-vpc-cni/ipam.warm-pool',
      'amazon-vpc-cni/ipam.max-pods',
      'amazon-vpc-cni/operations.troubleshooting',
    ],
    interactions: ['custom-maxpods', 'karpenter-maxpods', 'pod-eni-slot', 'custom-vs-discovery'],
    guides: ['ip-exhaustion-on-eks'],
    sources: [
      { document: 'vpc-cni/cni', lines: [[218, 222]], passage: 'The message' },
      {
        document: 'vpc-cni/rpc-handler',
        lines: [[102, 189]],
        passage: 'Pods with security groups',
      },
      {
        document: 'vpc-cni/introspect',
        lines: [
          [31, 33],
          [125, 155],
        ],
        passage: 'State of the pool',
      },
      {
        document: 'vpc-cni/troubleshooting',
        lines: [
          [12, 21],
          [41, 55],
        ],
        passage: 'Subnets, ENIs, throttling',
      },
      {
        document: 'eks-best-practices/ip-optimization-strategies',
        lines: [
          [67, 75],
          [83, 103],
        ],
        passage: 'Subnet discovery, warm pool',
      },
      { document: 'vpc-cni/eni-and-ip-target', lines: [[7, 16]], passage: 'Targets' },
      {
        document: 'karpenter/troubleshooting',
        lines: [[227, 262]],
        passage: 'Failed assignments',
      },
      {
        document: 'web/github-com-aws-amazon-vpc-cni-k8s-issues-3066',
        passage: 'First attempt of pods with security groups',
      },
    ],
    reviewed: '2026-11-28',
  },
  'vpc-cni-no-available-ip-datastore': {
    name: 'The log of ipamd says that its datastore has no address left',
    messages: [
      'DataStore has no available IP/Prefix addresses',
      'no available IP/Prefix addresses',
    ],
    samples: [
      '{"level":"error","ts":"2026-08-12T09:14:03.251Z","caller":"datastore/data_store.go:858","msg":"DataStore has no available IP/Prefix addresses"}',
      '{"level":"error","ts":"2026-08-12T09:14:03.252Z","caller":"ipamd/rpc_handler.go:257","msg":"Returning failure response for AddNetwork: AssignPodIPAddress: no available IP/Prefix addresses"}',
    ],
    cnis: ['amazon-vpc-cni'],
    modes: [
      'vpc-cni',
      'vpc-cni-prefix',
      'vpc-cni-custom-networking',
      'vpc-cni-calico',
      'vpc-cni-cilium',
    ],
    means:
      'Behind a failed assignment stands this line: at that moment no address was free in the pool of the node. It tells nothing of the reason. Addresses of one kind do not count for the other, so after a switch to prefixes a node may have free addresses that it does not give out.',
    confirm: [
      {
        step: 'Find the line on the node and read those around it: an error of EC2, or `max ENI limit is already reached`.',
        code: `sudo grep -B5 -A20 "no available IP/Prefix" /var/log/aws-routed-eni/ipamd.log | tail -60`,
        language: 'bash',
      },
      {
        step: 'Watch the counter on the node; it rises with each assignment that fails so.',
        code: `curl -s http://localhost:61678/metrics | grep awscni_no_available_ip_addresses`,
        language: 'bash',
      },
    ],
    remedy: [
      {
        step: 'Treat the error of EC2 beside it, such as `InsufficientCidrBlocks`, `InsufficientFreeAddressesInSubnet` or `UnauthorizedOperation`.',
      },
      {
        step: 'Without an error, pods came faster than addresses: hold more in reserve, for single addresses by `WARM_IP_TARGET`, for prefixes by `WARM_PREFIX_TARGET`.',
        code: `kubectl -n kube-system set env daemonset/aws-node WARM_IP_TARGET=10 MINIMUM_IP_TARGET=20`,
        language: 'bash',
      },
      {
        step: 'If `MINIMUM_IP_TARGET` is set alone, give `WARM_IP_TARGET` a value above 0 as well; without it the node gets no further addresses.',
        code: `kubectl -n kube-system set env daemonset/aws-node --list | grep -E "WARM|MINIMUM|PREFIX"`,
        language: 'bash',
      },
    ],
    basis: 'code',
    claims: [
      'amazon-vpc-cni/ipam.warm-pool',
      'amazon-vpc-cni/observability.metrics',
      'amazon-vpc-cni/ipam.exhaustion-mitigation',
    ],
    interactions: ['minimum-without-warm', 'warm-prefix', 'prefix-fragment'],
    guides: ['ip-exhaustion-on-eks'],
    sources: [
      {
        document: 'vpc-cni/data-store',
        lines: [
          [82, 83],
          [805, 823],
          [857, 859],
        ],
        passage: 'The messages, kinds of addresses',
      },
      { document: 'vpc-cni/rpc-handler', lines: [257], passage: 'Answer to the plugin' },
      {
        document: 'vpc-cni/ipamd',
        lines: [[976, 1008]],
        passage: 'More addresses, limit of ENIs',
      },
      {
        document: 'vpc-cni/prometheusmetrics',
        lines: [[162, 167]],
        passage: 'Counter',
      },
      {
        document: 'vpc-cni/readme',
        lines: [
          [295, 321],
          [344, 346],
          [572, 579],
        ],
        passage: 'Targets',
      },
    ],
    reviewed: '2026-11-28',
  },
  'vpc-cni-addnetwork-grpc': {
    name: 'Pods fail to start because the plugin does not reach ipamd on its node',
    messages: ['Error received from AddNetwork gRPC call: ‹error›'],
    samples: [
      'Warning  FailedCreatePodSandBox  3m12s  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "f3ada9a41d1c769324023b69c526cf43b7cdc1f25c1141dbe03dc83b3ce9cea9": plugin type="aws-cni" name="aws-cni" failed (add): add cmd: Error received from AddNetwork gRPC call: rpc error: code = Unavailable desc = connection error: desc = "transport: Error while dialing: dial tcp 127.0.0.1:50051: connect: connection refused"',
      'Warning  FailedCreatePodSandBox  8s  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "0f46f3f1289eed7afab81b6945c49336ef556861fe5bb09a902a00772848b7cc": plugin type="aws-cni" name="aws-cni" failed (add): add cmd: Error received from AddNetwork gRPC call: rpc error: code = Unavailable desc = connection error: desc = "transport: Error while dialing: dial unix /var/run/aws-node/ipamd.sock: connect: no such file or directory"',
    ],
    cnis: ['amazon-vpc-cni'],
    modes: [
      'vpc-cni',
      'vpc-cni-prefix',
      'vpc-cni-custom-networking',
      'vpc-cni-ipv6',
      'vpc-cni-calico',
      'vpc-cni-cilium',
    ],
    means:
      'Plugin and configuration are on the node, and `ipamd` does not answer: the pod `aws-node` is starting, crashing or gone. Up to v1.22 the plugin calls port 50051 of the node, from v1.23.0 the socket `/var/run/aws-node/ipamd.sock`. A plugin of another version than `ipamd` is refused with the same words before it.',
    confirm: [
      {
        step: 'Look for the `aws-node` pod of that node; it is missing, not ready, or restarts.',
        code: `kubectl -n kube-system get pods -l k8s-app=aws-node -o wide --field-selector spec.nodeName=my-node`,
        language: 'bash',
      },
      {
        step: 'Read why its container ended before.',
        code: `kubectl -n kube-system logs aws-node-x7k2p -c aws-node --previous --tail=50`,
        language: 'bash',
      },
      {
        step: 'If there is no such pod, see whether its configuration is still on the node.',
        code: `ls -1 /etc/cni/net.d`,
        language: 'bash',
      },
    ],
    remedy: [
      {
        step: 'Cure what stops `aws-node`: missing rights for EC2, no way to the API server, probes that time out. The log of `ipamd` on the node has the last error.',
        code: `sudo tail -50 /var/log/aws-routed-eni/ipamd.log`,
        language: 'bash',
      },
      {
        step: 'During an update or just after a node has joined, wait: once `ipamd` answers, the next attempt of the kubelet succeeds.',
      },
      {
        step: 'If you have removed the VPC CNI on purpose, replace the node, or delete the configuration that it left behind.',
        code: `sudo rm /etc/cni/net.d/10-aws.conflist`,
        language: 'bash',
      },
    ],
    issues: [
      {
        source: { document: 'web/github-com-aws-amazon-vpc-cni-k8s-issues-1322' },
        state: 'closed',
        asOf: '2026-11-28',
      },
    ],
    basis: 'code',
    claims: [
      'amazon-vpc-cni/operations.failure-behaviour',
      'amazon-vpc-cni/operations.troubleshooting',
      'amazon-vpc-cni/operations.upgrade',
    ],
    interactions: ['agent-version-pair', 'eni-leftover-rules'],
    guides: ['moving-from-the-vpc-cni'],
    sources: [
      {
        document: 'vpc-cni/cni',
        lines: [
          [139, 146],
          [189, 216],
        ],
        passage: 'Call of ipamd and the message',
      },
      {
        document: 'vpc-cni/rpc-handler',
        lines: [
          [82, 86],
          [317, 322],
        ],
        passage: 'Other version refused',
      },
      { document: 'vpc-cni/changelog', lines: [[3, 6], 32], passage: 'Socket from v1.23.0 on' },
      {
        document: 'vpc-cni/aws-vpc-cni-main',
        lines: [[424, 466]],
        passage: 'Where the configuration comes from',
      },
      {
        document: 'web/github-com-aws-amazon-vpc-cni-k8s-issues-1322',
        passage: 'Report with port 50051',
      },
    ],
    reviewed: '2026-11-28',
  },
};
