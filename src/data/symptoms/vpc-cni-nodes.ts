import type { Symptom } from '../symptom.ts';

/** What keeps aws-node, and with it the node, from getting ready: the API server, rights, ipamd. */
export const vpcCniNodeSymptoms: Readonly<Record<string, Symptom>> = {
  'vpc-cni-retrying-waiting-for-ipamd': {
    name: 'aws-node hangs while it waits for ipamd, until a probe restarts it',
    messages: [
      'Retrying waiting for IPAM-D',
      'Checking for IPAM connectivity',
      'Timed out waiting for IPAM daemon to start',
      'timeout: failed to connect service ‹address› within ‹time›',
    ],
    samples: [
      '{"level":"info","ts":"2022-03-16T07:55:09.739Z","caller":"entrypoint.sh","msg":"Retrying waiting for IPAM-D"}',
      'time="2026-03-01T14:03:52Z" level=info msg="Checking for IPAM connectivity... "',
      'Timed out waiting for IPAM daemon to start:',
      'Warning  Unhealthy  2m3s (x7 over 4m)  kubelet  Readiness probe failed: {"level":"info","ts":"2026-05-20T06:13:15.063Z","caller":"/usr/local/go/src/runtime/proc.go:283","msg":"timeout: failed to connect service \\":50051\\" within 5s"}',
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
      'The first process of `aws-node` waits for `ipamd` without end and writes the CNI configuration only after it. `ipamd` could not finish its start: it lacks rights for EC2, does not reach the API server where a feature needs it, or ends with an error. The reason stands in its own log.',
    confirm: [
      {
        step: 'Read the end of the log of `ipamd` on the node; look for `Initialization failure` and `Failed to check API server connectivity`.',
        code: `sudo grep -E '"level":"error"' /var/log/aws-routed-eni/ipamd.log | tail -20`,
        language: 'bash',
      },
      {
        step: 'Look for the event `MissingIAMPermissions` of the `aws-node` pods.',
        code: `kubectl -n kube-system get events --field-selector reason=MissingIAMPermissions`,
        language: 'bash',
      },
      {
        step: 'If the log says nothing, collect the state of the node with the script that the VPC CNI installs.',
        code: `sudo bash /opt/cni/bin/aws-cni-support.sh`,
        language: 'bash',
      },
    ],
    remedy: [
      {
        step: 'If rights are missing, attach the policy of the IP family to the role that `aws-node` uses; in IPv4 clusters this is the managed one.',
        code: `aws iam attach-role-policy --role-name my-cni-role --policy-arn arn:aws:iam::aws:policy/AmazonEKS_CNI_Policy`,
        language: 'bash',
      },
      {
        step: 'With security groups for pods, custom networking or `ANNOTATE_POD_IP`, make the API server reachable from the node: kube-proxy has to run there, or `CLUSTER_ENDPOINT` to name the endpoint.',
        code: `kubectl -n kube-system get pods -l k8s-app=kube-proxy -o wide`,
        language: 'bash',
      },
      {
        step: 'From v1.19.4 on, without these features, `ipamd` starts without the API server; update if an older version hangs there.',
      },
      {
        step: 'If the node is short of CPU, raise the request of `aws-node` and the timeouts of its probes.',
      },
    ],
    issues: [
      {
        source: { document: 'web/github-com-aws-amazon-vpc-cni-k8s-issues-2073' },
        state: 'closed',
        asOf: '2026-11-28',
      },
      {
        source: { document: 'web/github-com-aws-amazon-vpc-cni-k8s-issues-3224' },
        state: 'closed',
        asOf: '2026-11-28',
      },
      {
        source: { document: 'web/github-com-aws-amazon-vpc-cni-k8s-issues-1425' },
        state: 'closed',
        asOf: '2026-11-28',
      },
    ],
    basis: 'code',
    claims: [
      'amazon-vpc-cni/operations.troubleshooting',
      'amazon-vpc-cni/operations.failure-behaviour',
      'amazon-vpc-cni/operations.install',
      'amazon-vpc-cni/aws.iam',
    ],
    interactions: ['discovery-iam-v6', 'terraform-before-compute'],
    sources: [
      {
        document: 'vpc-cni/aws-vpc-cni-main',
        lines: [
          [181, 189],
          [447, 466],
        ],
        passage: 'Wait, messages, configuration',
      },
      {
        document: 'vpc-cni/aws-k8s-agent-main',
        lines: [[108, 157]],
        passage: 'Start of ipamd',
      },
      { document: 'vpc-cni/changelog', lines: [182, 199], passage: 'API server from v1.19.4 on' },
      {
        document: 'vpc-cni/troubleshooting',
        lines: [[74, 82], 200, [205, 207]],
        passage: 'Script, probes, the older message',
      },
      {
        document: 'eks-best-practices/vpc-cni',
        lines: [
          [179, 181],
          [189, 193],
        ],
        passage: 'Policy of the role, probes',
      },
      {
        document: 'web/github-com-aws-amazon-vpc-cni-k8s-issues-2073',
        passage: 'What the message says',
      },
      {
        document: 'web/github-com-aws-amazon-vpc-cni-k8s-issues-3705',
        passage: 'Message of the probe',
      },
      { document: 'vpc-cni/awsutils', lines: [[2556, 2560]], passage: 'Event' },
    ],
    reviewed: '2026-11-28',
  },
  'vpc-cni-api-server-connectivity': {
    name: 'ipamd cannot reach the API server when it starts',
    messages: [
      'Failed to check API server connectivity: ‹error›',
      'Unable to reach API Server, ‹error›',
      'Unable to reach API Server: ‹error›',
      'error communicating with apiserver: ‹error›',
    ],
    samples: [
      '{"level":"error","ts":"2026-06-02T08:11:40.112Z","caller":"aws-k8s-agent/main.go:116","msg":"Failed to check API server connectivity: error communicating with apiserver: Get \\"https://172.20.0.1:443/version\\": dial tcp 172.20.0.1:443: connect: connection refused"}',
      '{"level":"error","ts":"2026-06-02T08:11:43.021Z","caller":"wait/loop.go:53","msg":"Unable to reach API Server, Get \\"https://172.20.0.1:443/version?timeout=5s\\": net/http: request canceled while waiting for connection (Client.Timeout exceeded while awaiting headers)"}',
      '{"level":"error","ts":"2026-06-02T08:11:45.300Z","caller":"wait/loop.go:53","msg":"Unable to reach API Server: Get \\"https://172.20.0.1:443/version?timeout=5s\\": dial tcp 172.20.0.1:443: i/o timeout"}',
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
      '`ipamd` calls the API server by the cluster IP of the Service `kubernetes`, which works on a node only once kube-proxy has written its rules there. With security groups for pods, custom networking or `ANNOTATE_POD_IP` it does not start before; otherwise it goes on without and keeps trying, from v1.19.4 on.',
    confirm: [
      {
        step: 'See whether kube-proxy runs on that node.',
        code: `kubectl -n kube-system get pods -l k8s-app=kube-proxy -o wide --field-selector spec.nodeName=my-node`,
        language: 'bash',
      },
      {
        step: 'Call the API server from the node; no answer points to rules of kube-proxy, security groups or the endpoint.',
        code: `curl -k -m 5 https://172.20.0.1:443/version`,
        language: 'bash',
      },
      {
        step: 'See whether one of the three features is on.',
        code: `kubectl -n kube-system set env daemonset/aws-node --list | grep -E "ENABLE_POD_ENI|CUSTOM_NETWORK_CFG|ANNOTATE_POD_IP|CLUSTER_ENDPOINT"`,
        language: 'bash',
      },
    ],
    remedy: [
      {
        step: 'Start kube-proxy; if it waits for something itself, its log says so.',
        code: `kubectl -n kube-system logs -l k8s-app=kube-proxy --tail=20`,
        language: 'bash',
      },
      {
        step: 'Admit TCP 443 from the security group of the nodes in that of the cluster.',
      },
      {
        step: 'Or, with v1.12.1 or newer, name the endpoint, so that kube-proxy is not needed for it. Switch private access to the endpoint on first, or calls may go out through the NAT gateway.',
        code: `kubectl -n kube-system set env daemonset/aws-node CLUSTER_ENDPOINT="$(aws eks describe-cluster --name my-cluster --query cluster.endpoint --output text)"`,
        language: 'bash',
      },
    ],
    issues: [
      {
        source: { document: 'web/github-com-aws-amazon-vpc-cni-k8s-issues-2100' },
        state: 'closed',
        asOf: '2026-11-28',
      },
      {
        source: { document: 'web/github-com-aws-amazon-vpc-cni-k8s-issues-1078' },
        state: 'closed',
        asOf: '2026-11-28',
      },
    ],
    basis: 'code',
    claims: [
      'amazon-vpc-cni/operations.install',
      'amazon-vpc-cni/operations.failure-behaviour',
      'amazon-vpc-cni/networking.kube-proxy-replacement',
    ],
    sources: [
      {
        document: 'vpc-cni/k8sutils',
        lines: [
          [162, 189],
          [191, 215],
        ],
        passage: 'Check and messages',
      },
      {
        document: 'vpc-cni/aws-k8s-agent-main',
        lines: [
          [108, 134],
          [162, 165],
        ],
        passage: 'Features that wait for it',
      },
      { document: 'vpc-cni/changelog', lines: [182, 199, 586, 598], passage: 'v1.19.4, v1.12.1' },
      { document: 'vpc-cni/readme', lines: [[477, 486]], passage: 'CLUSTER_ENDPOINT' },
      {
        document: 'web/github-com-aws-amazon-vpc-cni-k8s-issues-1078',
        passage: 'kube-proxy first',
      },
    ],
    reviewed: '2026-11-28',
  },
  'vpc-cni-unauthorized': {
    name: 'EC2 refuses a call of aws-node for want of rights',
    messages: [
      'Unauthorized operation: failed to call ‹action› due to missing permissions',
      'Initialization failure: ‹call› UnauthorizedOperation: You are not authorized to perform this operation',
    ],
    samples: [
      'Warning  MissingIAMPermissions  7m42s (x2 over 7m42s)  aws-node  Unauthorized operation: failed to call ec2:CreateTags due to missing permissions. Please refer https://github.com/aws/amazon-vpc-cni-k8s/blob/master/docs/iam-policy.md to attach relevant policy to IAM role',
      '{"level":"error","ts":"2026-06-08T10:01:22.410Z","caller":"aws-k8s-agent/main.go:152","msg":"Initialization failure: operation error EC2: DescribeNetworkInterfaces, https response error StatusCode: 403, RequestID: 2e2986ac-985d-4de3-8e83-4b8c25ddd63c, api error UnauthorizedOperation: You are not authorized to perform this operation."}',
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
      'The role that `aws-node` works with, that of its service account or else that of the node, does not have the right named. The managed policy `AmazonEKS_CNI_Policy` serves IPv4 clusters alone; for IPv6 you write one yourself.',
    confirm: [
      {
        step: 'Read in the event which action is refused.',
        code: `kubectl -n kube-system get events --field-selector reason=MissingIAMPermissions -o custom-columns=POD:.involvedObject.name,MESSAGE:.message`,
        language: 'bash',
      },
      {
        step: 'See which role the service account names; if it names none and no Pod Identity association exists, the role of the node counts.',
        code: `kubectl -n kube-system get serviceaccount aws-node -o jsonpath='{.metadata.annotations.eks\\.amazonaws\\.com/role-arn}'\naws eks list-pod-identity-associations --cluster-name my-cluster --namespace kube-system --service-account aws-node`,
        language: 'bash',
      },
      {
        step: 'List the policies of that role.',
        code: `aws iam list-attached-role-policies --role-name my-cni-role`,
        language: 'bash',
      },
    ],
    remedy: [
      {
        step: 'IPv4: attach the managed policy to the role.',
        code: `aws iam attach-role-policy --role-name my-cni-role --policy-arn arn:aws:iam::aws:policy/AmazonEKS_CNI_Policy`,
        language: 'bash',
      },
      {
        step: 'IPv6: write a policy with the sample of the project. As of v1.23.0 it has these actions, beside `ec2:CreateTags` on network interfaces.',
        code: `["ec2:AssignIpv6Addresses","ec2:DescribeInstances","ec2:DescribeSecurityGroups","ec2:DescribeSubnets","ec2:DescribeTags","ec2:DescribeNetworkInterfaces","ec2:DescribeInstanceTypes"]`,
        language: 'json',
      },
      {
        step: 'If you have just given the service account a role, recreate the pods, so that they take it up.',
        code: `kubectl -n kube-system rollout restart daemonset aws-node`,
        language: 'bash',
      },
    ],
    issues: [
      {
        source: { document: 'web/github-com-eksctl-io-eksctl-issues-8768' },
        state: 'closed',
        asOf: '2026-11-28',
      },
    ],
    basis: 'code',
    claims: ['amazon-vpc-cni/aws.iam', 'amazon-vpc-cni/networking.ipv6'],
    interactions: ['discovery-iam-v6'],
    sources: [
      { document: 'vpc-cni/awsutils', lines: [[2553, 2563]], passage: 'Event' },
      {
        document: 'vpc-cni/iam-policy',
        lines: [
          [9, 46],
          [49, 79],
        ],
        passage: 'Both policies',
      },
      {
        document: 'eks-best-practices/vpc-cni',
        lines: [[179, 185]],
        passage: 'Role of the node or of the service account',
      },
      {
        document: 'web/github-com-eksctl-io-eksctl-issues-8768',
        passage: 'Event and log, June 2026',
      },
    ],
    reviewed: '2026-11-28',
  },
};
