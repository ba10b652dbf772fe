import type { Symptom } from '../symptom.ts';

/** Traffic of pods with security groups that is lost. */
export const vpcCniSecurityGroupTrafficSymptoms: Readonly<Record<string, Symptom>> = {
  'vpc-cni-probes-fail-with-pod-eni': {
    name: 'Probes fail on pods with security groups alone',
    cnis: ['amazon-vpc-cni'],
    modes: [
      'vpc-cni',
      'vpc-cni-prefix',
      'vpc-cni-custom-networking',
      'vpc-cni-ipv6',
      'vpc-cni-calico',
      'vpc-cni-cilium',
    ],
    when: 'security groups for pods with `POD_SECURITY_GROUP_ENFORCING_MODE=strict`, the default',
    means:
      'What the kubelet sends to such a pod leaves the node by its first ENI and comes back by the trunk. So the groups of the pod have to admit those of the node, and with TCP early demux on, as by default, the kernel drops the answers.',
    confirm: [
      {
        step: 'On the node, read the setting of the kernel; 1 means that early demux is on.',
        code: `sysctl net.ipv4.tcp_early_demux`,
        language: 'bash',
      },
      {
        step: 'See whether the inbound rules of the groups of the pod name the group of the node, with the port of the probe.',
        code: `aws ec2 describe-security-group-rules --filters Name=group-id,Values=sg-0123456789abcdef0 --query 'SecurityGroupRules[?!IsEgress].[IpProtocol,FromPort,ToPort,ReferencedGroupInfo.GroupId]' --output table`,
        language: 'bash',
      },
    ],
    remedy: [
      {
        step: 'Switch early demux off in the init container; TCP connections inside the node get a little slower by it. With an add-on of EKS set it in its configuration.',
        code: `kubectl patch daemonset aws-node -n kube-system -p '{"spec": {"template": {"spec": {"initContainers": [{"env":[{"name":"DISABLE_TCP_EARLY_DEMUX","value":"true"}],"name":"aws-vpc-cni-init"}]}}}}'`,
        language: 'bash',
      },
      {
        step: 'Admit the group of the nodes in the group of the pod on the ports of the probes.',
        code: `aws ec2 authorize-security-group-ingress --group-id sg-0123456789abcdef0 --protocol tcp --port 8080 --source-group sg-0fedcba9876543210`,
        language: 'bash',
      },
      {
        step: 'Or set the standard mode and recreate the pods: traffic inside a node then bypasses the groups, and probes need neither.',
        code: `kubectl set env daemonset aws-node -n kube-system POD_SECURITY_GROUP_ENFORCING_MODE=standard`,
        language: 'bash',
      },
    ],
    affected: '`DISABLE_TCP_EARLY_DEMUX` needs v1.7.3 and Linux 4.6 or newer',
    issues: [
      {
        source: { document: 'web/github-com-aws-amazon-vpc-cni-k8s-issues-1260' },
        state: 'closed',
        asOf: '2026-11-28',
      },
    ],
    basis: 'documents',
    claims: [
      'amazon-vpc-cni/aws.security-groups-for-pods',
      'amazon-vpc-cni/policy.security-groups',
    ],
    interactions: ['sgp-strict-probes', 'ambient-sgp-strict'],
    guides: ['chaining'],
    sources: [
      {
        document: 'vpc-cni/readme',
        lines: [
          [510, 527],
          [529, 545],
        ],
        passage: 'Modes, DISABLE_TCP_EARLY_DEMUX',
      },
      {
        document: 'web/github-com-aws-amazon-vpc-cni-k8s-pull-1212',
        passage: 'Way of the packets',
      },
      {
        document: 'eks-user-guide/sg-pods-example-deployment',
        passage: 'Rules for the kubelet',
      },
      {
        document: 'eks-user-guide/security-groups-pods-deployment',
        passage: 'Probes in both modes',
      },
      { document: 'eks-best-practices/sgpp', lines: [[41, 49]], passage: 'Strict mode only' },
    ],
    reviewed: '2026-11-28',
  },
  'nodelocal-dns-with-security-groups': {
    name: 'Look-ups time out on pods with security groups once NodeLocal DNSCache runs',
    cnis: ['amazon-vpc-cni'],
    modes: [
      'vpc-cni',
      'vpc-cni-prefix',
      'vpc-cni-custom-networking',
      'vpc-cni-ipv6',
      'vpc-cni-calico',
      'vpc-cni-cilium',
    ],
    when: 'security groups for pods with `POD_SECURITY_GROUP_ENFORCING_MODE=strict`, the default',
    means:
      'In strict mode all that such a pod sends goes into the VPC, even what is meant for its own node, so it never comes to the cache there.',
    confirm: [
      {
        step: 'Look a name up in two pods of one node, one with and one without security groups; only the first times out.',
        code: `kubectl -n my-namespace exec my-pod -- nslookup kubernetes.default.svc.cluster.local`,
        language: 'bash',
      },
      {
        step: 'Read the mode; nothing printed means strict.',
        code: `kubectl -n kube-system set env daemonset/aws-node --list | grep POD_SECURITY_GROUP_ENFORCING_MODE`,
        language: 'bash',
      },
    ],
    remedy: [
      {
        step: 'With v1.11.0 or newer set the standard mode and recreate the pods. Their groups then do not check traffic inside a node any more, nor what leaves the VPC by source NAT.',
        code: `kubectl set env daemonset aws-node -n kube-system POD_SECURITY_GROUP_ENFORCING_MODE=standard`,
        language: 'bash',
      },
      {
        step: 'Or keep the strict mode and do without the cache.',
      },
    ],
    issues: [
      {
        source: { document: 'web/github-com-aws-amazon-vpc-cni-k8s-issues-1384' },
        state: 'closed',
        asOf: '2026-11-28',
      },
    ],
    basis: 'documents',
    claims: [
      'amazon-vpc-cni/aws.security-groups-for-pods',
      'amazon-vpc-cni/services.node-local-dns',
    ],
    interactions: ['sgp-strict-nodelocaldns'],
    guides: ['chaining'],
    sources: [
      {
        document: 'eks-best-practices/sgpp',
        lines: [
          [66, 70],
          [78, 82],
        ],
        passage: 'Strict mode and the cache',
      },
      {
        document: 'eks-user-guide/security-groups-for-pods',
        passage: 'NodeLocal DNSCache',
      },
      { document: 'vpc-cni/readme', lines: [[512, 527]], passage: 'Modes' },
      { document: 'web/github-com-aws-amazon-vpc-cni-k8s-issues-1384' },
    ],
    reviewed: '2026-11-28',
  },
  'vpc-cni-sgp-ipvs': {
    name: 'Pods with security groups reach no Service while kube-proxy runs in IPVS mode',
    cnis: ['amazon-vpc-cni'],
    modes: [
      'vpc-cni',
      'vpc-cni-prefix',
      'vpc-cni-custom-networking',
      'vpc-cni-ipv6',
      'vpc-cni-calico',
      'vpc-cni-cilium',
    ],
    when: 'security groups for pods with `POD_SECURITY_GROUP_ENFORCING_MODE=strict`, the default',
    means:
      'IPVS translates cluster IPs on an interface of the node. In strict mode a pod with security groups has a route table that leads past it, so its packets leave the node untranslated.',
    confirm: [
      {
        step: 'Read the mode of kube-proxy in its configuration on EKS.',
        code: `kubectl -n kube-system get configmap kube-proxy-config -o yaml | grep "mode:"`,
        language: 'bash',
      },
      {
        step: 'Call a cluster IP from such a pod and from one without groups on the same node; only the first times out.',
        code: `kubectl -n my-namespace exec my-pod -- curl -k -m 3 https://kubernetes.default.svc/version`,
        language: 'bash',
      },
    ],
    remedy: [
      {
        step: 'Set the standard mode and recreate the pods.',
        code: `kubectl set env daemonset aws-node -n kube-system POD_SECURITY_GROUP_ENFORCING_MODE=standard`,
        language: 'bash',
      },
      {
        step: 'Or run kube-proxy in iptables mode, the default on EKS, here by the configuration of the add-on, and restart it.',
        code: `aws eks update-addon --cluster-name my-cluster --addon-name kube-proxy --configuration-values '{"mode":"iptables"}' --resolve-conflicts OVERWRITE`,
        language: 'bash',
      },
    ],
    issues: [
      {
        source: { document: 'web/github-com-aws-amazon-vpc-cni-k8s-issues-2982' },
        state: 'closed',
        asOf: '2026-11-28',
      },
    ],
    basis: 'documents',
    claims: [
      'amazon-vpc-cni/aws.security-groups-for-pods',
      'amazon-vpc-cni/networking.kube-proxy-modes',
    ],
    interactions: ['sgp-ipvs', 'kube-proxy-mode'],
    sources: [
      {
        document: 'vpc-cni/readme',
        lines: [
          [516, 517],
          [519, 527],
        ],
        passage: 'Strict mode and IPVS',
      },
      { document: 'web/github-com-aws-amazon-vpc-cni-k8s-issues-2982' },
      {
        document: 'eks-best-practices/ipvs',
        lines: [[94, 128]],
        passage: 'Mode of kube-proxy on EKS',
      },
    ],
    reviewed: '2026-11-28',
  },
  'vpc-cni-sgp-connection-timeouts': {
    name: 'Look-ups and connections of pods with security groups time out now and then',
    cnis: ['amazon-vpc-cni'],
    modes: [
      'vpc-cni',
      'vpc-cni-prefix',
      'vpc-cni-custom-networking',
      'vpc-cni-calico',
      'vpc-cni-cilium',
    ],
    when: 'security groups for pods, and pods that come and go often',
    means:
      'The address of a deleted pod may go to a new one before neighbours have forgotten the old MAC address. That happens where the cooldown of branch interfaces and the timeout of the ARP cache of the kernel differ.',
    confirm: [
      {
        step: 'Read the cooldown; without an entry it is 60 seconds.',
        code: `kubectl -n kube-system get configmap amazon-vpc-cni -o jsonpath='{.data.branch-eni-cooldown}'`,
        language: 'bash',
      },
      {
        step: 'Read the timeouts of the kernel on a node.',
        code: `sysctl net.ipv4.neigh.eth0.gc_stale_time net.ipv4.neigh.eth0.base_reachable_time_ms`,
        language: 'bash',
      },
    ],
    remedy: [
      {
        step: 'Make them equal: for a cooldown of 30 seconds set these on every interface of the node, and as the default for new ones.',
        code: `sudo sysctl -w net.ipv4.neigh.eth0.gc_stale_time=30\nsudo sysctl -w net.ipv4.neigh.eth0.base_reachable_time_ms=15000\nsudo sysctl -w net.ipv4.neigh.default.gc_stale_time=30\nsudo sysctl -w net.ipv4.neigh.default.base_reachable_time_ms=15000`,
        language: 'bash',
      },
      {
        step: 'Set the cooldown to match, for the whole cluster; less than 30 seconds is taken as 30.',
        code: `kubectl -n kube-system patch configmap amazon-vpc-cni --type merge -p '{"data":{"branch-eni-cooldown":"30"}}'`,
        language: 'bash',
      },
    ],
    basis: 'documents',
    claims: ['amazon-vpc-cni/aws.security-groups-for-pods'],
    sources: [
      {
        document: 'vpc-resource-controller/troubleshooting',
        lines: [[277, 293]],
        passage: 'Connection timeouts',
      },
      {
        document: 'vpc-resource-controller/sgp-config-options',
        lines: [[5, 16]],
        passage: 'branch-eni-cooldown',
      },
    ],
    reviewed: '2026-11-28',
  },
};
