import type { Symptom } from '../symptom.ts';

/** What goes wrong where Calico is installed or meets its surroundings. */
export const calicoInstallSymptoms: Readonly<Record<string, Symptom>> = {
  'calico-failed-to-connect-to-typha': {
    name: 'calico-node reaches no Typha',
    messages: [
      'Failed to connect to Typha, giving up after timeout error=failed to connect to Typha after ‹number› tries',
      'Failed to connect to typha endpoint ‹address›.  Will try another if available',
      'Failed to connect to Typha error=connection to typhas (‹endpoints›) failed',
    ],
    samples: [
      '2026-11-20 13:47:18.821 [FATAL][2338] felix/daemon.go 614: Failed to connect to Typha, giving up after timeout error=failed to connect to Typha after 6 tries',
      '2026-11-20 13:47:02.310 [WARNING][2338] felix/sync_client.go 258: Failed to connect to typha endpoint 10.0.61.8:5473.  Will try another if available... error=dial tcp 10.0.61.8:5473: i/o timeout myID=0x1 type=""',
      '2026-11-20 13:47:18.821 [FATAL][2338] felix/daemon.go 532: Failed to connect to Typha error=connection to typhas ([{10.0.61.8:5473 10.0.61.8 0xc0005ec640} {10.0.45.72:5473 10.0.45.72 0xc0005ec600}]) failed',
    ],
    cnis: ['calico'],
    means:
      'Felix found Typha by the API and gets no connection to TCP 5473 on its node. Typical are node groups with security groups of their own: only nodes in the group of a Typha pod come up.',
    confirm: [
      {
        step: 'See on which nodes Typha runs, and whether it is ready.',
        code: 'kubectl -n calico-system get pods -l k8s-app=calico-typha -o wide',
        language: 'bash',
      },
      {
        step: 'From the failing node, try the port on those nodes; a timeout points to a security group, a refusal to Typha.',
        code: 'nc -zv -w 3 10.0.61.8 5473',
        language: 'bash',
      },
    ],
    remedy: [
      {
        step: 'Let TCP 5473 in from every node group to every other.',
        code: 'aws ec2 authorize-security-group-ingress --group-id sg-0123456789abcdef0 \\\n  --protocol tcp --port 5473 --source-group sg-0fedcba9876543210',
        language: 'bash',
      },
      {
        step: 'If a Typha pod is Pending, read why and give it a node that it may run on.',
        code: 'kubectl -n calico-system describe pods -l k8s-app=calico-typha | grep -A5 Events',
        language: 'bash',
      },
    ],
    issues: [
      {
        source: { document: 'web/github-com-tigera-operator-issues-2137' },
        state: 'closed',
        asOf: '2026-11-28',
      },
      {
        source: { document: 'web/github-com-projectcalico-calico-issues-4005' },
        state: 'closed',
        asOf: '2026-11-28',
      },
    ],
    basis: 'code',
    claims: ['calico/operations.components', 'calico/operations.install'],
    sources: [
      { document: 'calico/felix-daemon', lines: [[600, 617]] },
      { document: 'calico/typha-client', lines: [[244, 263]] },
      { document: 'calico-docs/system-requirements', lines: [[101, 106]], passage: 'Port' },
      { document: 'web/github-com-tigera-operator-issues-2137' },
      { document: 'web/github-com-projectcalico-calico-issues-4005' },
    ],
    reviewed: '2026-11-28',
  },
  'calico-typha-discovery-failed': {
    name: 'calico-node does not find Typha: the API server is out of reach',
    messages: ['Typha discovery enabled but discovery failed. error=‹reason›'],
    samples: [
      '2026-11-20 14:29:29.873 [FATAL][1538345] status-reporter/startsyncerclient.go 49: Typha discovery enabled but discovery failed. error=Get "https://172.20.0.1:443/api/v1/namespaces/calico-system/endpoints/calico-typha": dial tcp 172.20.0.1:443: connect: connection timed out',
      '2026-11-20 14:29:30.102 [ERROR][2865] felix/daemon.go 345: Typha discovery enabled but discovery failed. error=services "calico-typha" not found',
    ],
    cnis: ['calico'],
    means:
      'calico-node asks the API server for the addresses of Typha by the cluster IP of `kubernetes` and gets no answer. Nobody translates that address on the node: kube-proxy is off or broken, often after eBPF mode was turned on without the address of the API server. If the error says `not found`, Typha is missing instead.',
    confirm: [
      {
        step: 'On the node, call the cluster IP of the API server.',
        code: 'curl -k -m 5 https://172.20.0.1/version',
        language: 'bash',
      },
      {
        step: 'See whether kube-proxy runs on the node.',
        code: 'kubectl -n kube-system get pods -l k8s-app=kube-proxy -o wide --field-selector spec.nodeName=my-node',
        language: 'bash',
      },
      {
        step: 'In eBPF mode, see whether Calico was told the address.',
        code: 'kubectl -n tigera-operator get configmap kubernetes-services-endpoint -o yaml',
        language: 'bash',
      },
    ],
    remedy: [
      {
        step: 'In eBPF mode let the operator find the address; the ConfigMap must not exist beside it.',
        code: `kubectl patch installation default --type merge -p '{"spec":{"calicoNetwork":{"bpfNetworkBootstrap":"Enabled"}}}'`,
        language: 'bash',
      },
      {
        step: 'Until then bring kube-proxy back, for instance by taking its node selector away.',
        code: `kubectl -n kube-system patch daemonset kube-proxy --type json \\\n  -p '[{"op":"remove","path":"/spec/template/spec/nodeSelector/non-calico"}]'`,
        language: 'bash',
      },
      {
        step: 'If kube-proxy has to stay in eBPF mode, keep Felix from removing its rules.',
        code: `kubectl patch felixconfiguration default --type merge -p '{"spec":{"bpfKubeProxyIptablesCleanupEnabled":false,"bpfKubeProxyHealthzPort":0}}'`,
        language: 'bash',
      },
    ],
    issues: [
      {
        source: { document: 'web/github-com-projectcalico-calico-issues-10538' },
        state: 'closed',
        asOf: '2026-11-28',
      },
    ],
    basis: 'code',
    claims: ['calico/networking.kube-proxy-replacement', 'calico/operations.troubleshooting'],
    interactions: ['calico-ebpf-kube-proxy'],
    guides: ['ebpf-without-the-mystique'],
    sources: [
      { document: 'calico/felix-daemon', lines: [[343, 347]] },
      { document: 'calico/typha-client-start', lines: [[47, 50]] },
      {
        document: 'tigera-operator/installation-types',
        lines: [[597, 611]],
        passage: 'bpfNetworkBootstrap',
      },
      {
        document: 'calico-docs/enabling-ebpf',
        lines: [
          [280, 288],
          [319, 333],
        ],
        passage: 'kube-proxy',
      },
      { document: 'web/github-com-projectcalico-calico-issues-10538' },
    ],
    reviewed: '2026-11-28',
  },
  'calico-wrong-node-ip': {
    name: 'Tunnels or BGP of Calico use the address of the wrong interface',
    cnis: ['calico'],
    modes: ['calico-vxlan', 'calico-bgp', 'calico-nftables', 'calico-ebpf'],
    when: 'nodes with several interfaces or addresses',
    means:
      'By default Calico takes the first valid address on the first interface that its list of names does not leave out; on EKS the operator has it take the address that leads to `8.8.8.8`. On nodes with a second ENI, a VPN or a bridge of another name that can be the wrong one, and other nodes then send their tunnels and BGP there.',
    confirm: [
      {
        step: 'Compare the address that Calico took for each node with the internal one.',
        code: 'kubectl get nodes -o custom-columns="NODE:.metadata.name,INTERNAL:.status.addresses[?(@.type==\\"InternalIP\\")].address,CALICO:.metadata.annotations.projectcalico\\.org/IPv4Address"',
        language: 'bash',
      },
      {
        step: 'See in the log which interface was taken.',
        code: 'kubectl -n calico-system logs calico-node-x7k2p -c calico-node | grep -i autodetected',
        language: 'bash',
      },
    ],
    remedy: [
      {
        step: 'Under the operator take the internal address of the node; it allows one method only, so take the default away.',
        code: `kubectl patch installation default --type merge -p '{"spec":{"calicoNetwork":{"nodeAddressAutodetectionV4":{"firstFound":null,"canReach":null,"kubernetes":"NodeInternalIP"}}}}'`,
        language: 'bash',
      },
      {
        step: 'In a manifest installation set the method on the DaemonSet.',
        code: 'kubectl -n kube-system set env daemonset/calico-node IP_AUTODETECTION_METHOD=kubernetes-internal-ip',
        language: 'bash',
      },
      {
        step: 'Where the internal address is not the right one either, name the network of the nodes.',
        code: `kubectl patch installation default --type merge -p '{"spec":{"calicoNetwork":{"nodeAddressAutodetectionV4":{"firstFound":null,"canReach":null,"kubernetes":null,"cidrs":["10.0.0.0/16"]}}}}'`,
        language: 'bash',
      },
    ],
    issues: [
      {
        source: { document: 'web/github-com-projectcalico-calico-issues-6546' },
        state: 'closed',
        asOf: '2026-11-28',
      },
    ],
    basis: 'documents',
    claims: ['calico/networking.bgp', 'calico/networking.encapsulation'],
    sources: [
      {
        document: 'calico-docs/ip-autodetection',
        lines: [
          [46, 87],
          [136, 177],
        ],
      },
      {
        document: 'calico/autodetection-linux',
        lines: [[16, 24]],
        passage: 'Names left out',
      },
      { document: 'calico/node-annotations', lines: [44], passage: 'Annotation' },
      { document: 'tigera-operator/validation', lines: [[451, 470]], passage: 'One method' },
      { document: 'web/github-com-projectcalico-calico-issues-6546' },
      {
        document: 'tigera-operator/core-controller',
        lines: [[624, 645], 801, [915, 921]],
        passage: 'Default that the operator writes',
      },
    ],
    reviewed: '2026-11-28',
  },
  'calico-eks-cni-type-amazonvpc': {
    name: 'Calico is installed on EKS, yet pods keep VPC addresses or nodes stay NotReady',
    cnis: ['calico', 'amazon-vpc-cni'],
    modes: ['calico-vxlan', 'calico-ebpf', 'calico-nftables', 'vpc-cni-calico'],
    when: 'an Installation without `cni.type` on EKS',
    means:
      'The operator took `AmazonVPC`, because `kubernetesProvider` is `EKS` or the DaemonSet `aws-node` was there. It then installs no CNI plugin: pods get VPC addresses from `aws-node`, and when that is deleted the nodes have no plugin at all.',
    confirm: [
      {
        step: 'Read the type that the operator took.',
        code: "kubectl get installation default -o jsonpath='{.spec.cni.type}'",
        language: 'bash',
      },
      {
        step: 'See whether aws-node still runs.',
        code: 'kubectl -n kube-system get daemonset aws-node',
        language: 'bash',
      },
    ],
    remedy: [
      {
        step: 'For networking by Calico delete aws-node before there are nodes.',
        code: 'kubectl delete daemonset -n kube-system aws-node',
        language: 'bash',
      },
      {
        step: 'Set the type and switch BGP off, then add nodes.',
        code: 'kubectl create -f - <<EOF\napiVersion: operator.tigera.io/v1\nkind: Installation\nmetadata:\n  name: default\nspec:\n  kubernetesProvider: EKS\n  cni:\n    type: Calico\n  calicoNetwork:\n    bgp: Disabled\nEOF',
        language: 'bash',
      },
      {
        step: 'For policy alone keep `AmazonVPC` and bring aws-node back.',
      },
    ],
    basis: 'documents',
    claims: [
      'calico/networking.chaining',
      'calico/operations.install',
      'calico/ipam.pod-ip-source',
    ],
    guides: ['moving-from-the-vpc-cni', 'chaining'],
    interactions: ['create-without-vpc-cni'],
    sources: [
      { document: 'tigera-operator/installation-types', lines: [[935, 950]] },
      {
        document: 'calico-docs/managed-public-cloud-eks',
        lines: [
          [71, 86],
          [150, 188],
          [216, 220],
        ],
      },
    ],
    reviewed: '2026-11-28',
  },
  'calico-src-dst-check-unready': {
    name: 'calico-node stays unready: it cannot change the source/destination check',
    messages: ['Failed to set source-destination-check: ‹reason›'],
    samples: [
      '2026-11-20 11:02:44.310 [WARNING][71] felix/ec2.go 99: Failed to set source-destination-check: error setting src-dst-check for network-interface-id: UnauthorizedOperation: You are not authorized to perform this operation. src-dst-check="Disable"',
    ],
    cnis: ['calico'],
    modes: ['calico-bgp', 'calico-vxlan', 'calico-nftables', 'calico-ebpf'],
    when: '`awsSrcDstCheck` set to `Disable` or `Enable`',
    means:
      'Felix reports itself unready until EC2 has taken the new setting. The role of the node lacks the right, or the metadata service or EC2 is out of reach. It tries again after 30 seconds and then ever later, up to some minutes.',
    confirm: [
      {
        step: 'Read the reason in the log.',
        code: 'kubectl -n calico-system logs calico-node-x7k2p -c calico-node | grep -i "src-dst-check\\|source-destination-check"',
        language: 'bash',
      },
      {
        step: 'See the state of the check on the instance.',
        code: 'aws ec2 describe-instance-attribute --instance-id i-0123456789abcdef0 --attribute sourceDestCheck',
        language: 'bash',
      },
    ],
    remedy: [
      {
        step: 'Give the role of the node the two rights.',
        code: '{\n  "Version": "2012-10-17",\n  "Statement": [\n    {\n      "Effect": "Allow",\n      "Action": ["ec2:DescribeInstances", "ec2:ModifyNetworkInterfaceAttribute"],\n      "Resource": "*"\n    }\n  ]\n}',
        language: 'json',
      },
      {
        step: 'Or switch the check off by what makes the nodes, and let Felix leave it alone.',
        code: `kubectl patch felixconfiguration default --type merge -p '{"spec":{"awsSrcDstCheck":"DoNothing"}}'`,
        language: 'bash',
      },
    ],
    basis: 'code',
    claims: ['calico/aws.iam', 'calico/networking.native-routing'],
    sources: [
      {
        document: 'calico/ec2',
        lines: [
          [76, 108],
          [116, 138],
          [150, 153],
          [178, 193],
        ],
      },
      { document: 'calico/felix-driver', lines: [[457, 463]], passage: 'Only where set' },
    ],
    reviewed: '2026-11-28',
  },
  'calico-edit-does-not-last': {
    name: 'An edit of calico-node does not last, nor does a variable set on it',
    cnis: ['calico'],
    when: 'Calico installed by the operator',
    means:
      'The operator owns the DaemonSet `calico-node`: it writes it from the Installation and reverts what others change in it, variables of `kubectl set env` among them. Only labels and annotations of yours stay.',
    confirm: [
      {
        step: 'See who owns the DaemonSet; an Installation confirms it.',
        code: `kubectl -n calico-system get daemonset calico-node -o jsonpath='{.metadata.ownerReferences[*].kind}'`,
        language: 'bash',
      },
    ],
    remedy: [
      {
        step: 'In place of a variable `FELIX_…` set the field of the same name in FelixConfiguration, which calico-node reads.',
        code: `kubectl patch felixconfiguration default --type merge -p '{"spec":{"prometheusMetricsEnabled":true}}'`,
        language: 'bash',
      },
      {
        step: 'For resources, tolerations, affinity, node selector and DNS use `calicoNodeDaemonSet` of the Installation.',
        code: `kubectl patch installation default --type merge -p '{"spec":{"calicoNodeDaemonSet":{"spec":{"template":{"spec":{"containers":[{"name":"calico-node","resources":{"requests":{"cpu":"250m"}}}]}}}}}}'`,
        language: 'bash',
      },
      {
        step: 'For pools, MTU and detection of addresses see the other fields of the Installation. A variable without a field cannot be set; a request for it is open.',
      },
    ],
    affected: 'every release of the operator; manifests have no operator, and there an edit stays',
    issues: [
      {
        source: { document: 'web/github-com-projectcalico-calico-issues-7397' },
        state: 'closed',
        asOf: '2026-11-28',
      },
      {
        source: { document: 'web/github-com-projectcalico-calico-issues-9369' },
        state: 'closed',
        asOf: '2026-11-28',
      },
      {
        source: { document: 'web/github-com-tigera-operator-issues-4475' },
        state: 'open',
        asOf: '2026-11-28',
      },
    ],
    basis: 'documents',
    claims: ['calico/operations.install', 'calico/operations.config-api'],
    sources: [
      { document: 'calico-docs/operator-migration', lines: [[24, 33]] },
      { document: 'tigera-operator/common-tasks', lines: [[136, 139]], passage: 'It reverts' },
      {
        document: 'tigera-operator/component',
        lines: [
          [212, 224],
          [313, 321],
          [596, 608],
          [676, 692],
        ],
        passage: 'Owner; labels and annotations are kept',
      },
      {
        document: 'tigera-operator/calico-node-types',
        lines: [
          [23, 36],
          [53, 97],
        ],
        passage: 'What can be set',
      },
      { document: 'web/github-com-projectcalico-calico-issues-7397' },
      { document: 'web/github-com-projectcalico-calico-issues-9369' },
      { document: 'web/github-com-tigera-operator-issues-4475' },
    ],
    reviewed: '2026-11-28',
  },
};
