import type { Symptom } from '../symptom.ts';

/** What keeps pods from starting, or from being called, under Cilium. */
export const ciliumPodStartSymptoms: Readonly<Record<string, Symptom>> = {
  'webhook-address-is-not-allowed': {
    name: 'Objects are refused: the EKS control plane cannot call a webhook in an overlay',
    messages: [
      'failed calling webhook "‹webhook›": failed to call webhook: Post "‹address›": Address is not allowed',
      'failed calling webhook "‹webhook›": Post "‹address›": Address is not allowed',
    ],
    samples: [
      'Error from server (InternalError): error when creating "ingress.yaml": Internal error occurred: failed calling webhook "vingress.elbv2.k8s.aws": failed to call webhook: Post "https://aws-load-balancer-webhook-service.kube-system.svc:443/validate-networking-v1-ingress?timeout=10s": Address is not allowed',
      'Internal error occurred: failed calling webhook "mutate.my-app.example.com": Post "https://my-webhook.my-namespace.svc:443/mutate?timeout=10s": Address is not allowed',
    ],
    cnis: ['calico', 'cilium'],
    modes: ['calico-vxlan', 'calico-nftables', 'calico-ebpf', 'cilium-overlay', 'cilium-kpr'],
    when: 'pods with addresses of an overlay on EKS',
    means:
      'The API server of EKS stands outside the overlay and has no way to the address of the pod that serves the webhook.',
    confirm: [
      {
        step: 'List the addresses behind the Service of the webhook, which is named in the message; addresses outside the ranges of the VPC confirm it.',
        code: 'kubectl -n my-namespace get endpointslices -l kubernetes.io/service-name=my-webhook',
        language: 'bash',
      },
      {
        step: 'Look whether the pods of the webhook run on the host network; if `true` is printed, the cause is another one.',
        code: "kubectl -n my-namespace get deployment my-webhook -o jsonpath='{.spec.template.spec.hostNetwork}'",
        language: 'bash',
      },
    ],
    remedy: [
      {
        step: 'Run the server of the webhook on the host network; most charts have a value for it. Take it from trusted software alone, and give each server a port of its own.',
        code: 'kubectl -n my-namespace patch deployment my-webhook --type merge -p \'{"spec":{"template":{"spec":{"hostNetwork":true}}}}\'',
        language: 'bash',
      },
      {
        step: 'For cert-manager set these values; its default port 10250 is taken by the kubelet on the host network.',
        code: 'webhook:\n  hostNetwork: true\n  securePort: 10260',
        language: 'yaml',
      },
      {
        step: 'Where you may not use the host network, expose the webhook by a Service or an Ingress that the control plane reaches, or give pods addresses of the VPC, as ENI mode does.',
      },
    ],
    affected: 'EKS with Calico as the CNI, or with Cilium in an overlay',
    issues: [
      {
        source: { document: 'web/github-com-cilium-cilium-issues-30111' },
        state: 'open',
        asOf: '2026-11-28',
      },
    ],
    basis: 'documents',
    claims: [
      'cilium/operations.known-limits',
      'calico/operations.known-limits',
      'cilium/networking.encapsulation',
      'calico/networking.encapsulation',
    ],
    interactions: ['webhook-overlay'],
    guides: ['choosing-a-cni-on-eks', 'moving-from-the-vpc-cni'],
    sources: [
      { document: 'cilium/k8s-install-helm', lines: [[231, 241]], passage: 'Overlay on EKS' },
      {
        document: 'calico-docs/managed-public-cloud-eks',
        lines: [[137, 142]],
        passage: 'EKS control plane note',
      },
      {
        document: 'cert-manager/compatibility',
        lines: [
          [14, 23],
          [60, 72],
        ],
        passage: 'EKS, and the port of the kubelet',
      },
      { document: 'web/github-com-cilium-cilium-issues-30111' },
      { document: 'web/github-com-actions-actions-runner-controller-issues-1005' },
    ],
    reviewed: '2026-11-28',
  },
  'cilium-agent-not-running': {
    name: 'Pods stay in ContainerCreating: the Cilium agent of the node does not answer',
    messages: [
      'unable to connect to Cilium agent: failed to create cilium agent client after ‹seconds› seconds timeout: ‹error›',
      'dial unix /var/run/cilium/cilium.sock: connect: no such file or directory',
    ],
    samples: [
      'Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "e91ade361529a8a3c64e1b77a333e357e383fd59010282a95792c39906514e6f": plugin type="cilium-cni" failed (add): unable to connect to Cilium agent: failed to create cilium agent client after 30.000000 seconds timeout: Get "http://localhost/v1/config": dial unix /var/run/cilium/cilium.sock: connect: no such file or directory\nIs the agent running?',
      'Jul 03 12:30:02 ip-10-0-12-34 kubelet[7748]: rpc error: code = Unknown desc = failed to setup network for sandbox "800dc587ef4e36c08cddf60366100dddff14df61793bf38100cc32767178a003": plugin type="cilium-cni" failed (add): unable to connect to Cilium agent: failed to create cilium agent client after 30.000000 seconds timeout: Get "http://localhost/v1/config": dial unix /var/run/cilium/cilium.sock: connect: no such file or directory',
    ],
    cnis: ['cilium'],
    means:
      'The plugin is on the node and asks the agent over its socket, waits half a minute and gives up. The agent of that node is still starting, crashes over and over, or was removed while its CNI configuration stayed.',
    confirm: [
      {
        step: 'Look at the agent pod of the node where the pod waits; any state but `1/1 Running`, or no pod at all, confirms it.',
        code: 'kubectl -n kube-system get pods -l k8s-app=cilium -o wide',
        language: 'bash',
      },
      {
        step: 'Where it restarts, read the end of the run before; the last error names the reason.',
        code: 'kubectl -n kube-system logs cilium-x7k2p -c cilium-agent --previous | grep -iE "fatal|error" | tail -n 20',
        language: 'bash',
      },
    ],
    remedy: [
      {
        step: 'Cure what the last error of the agent names. If it is the API server, set its address as a value of the chart, since the Service may have nobody to translate it.',
        code: 'k8sServiceHost: my-api-server.example.com\nk8sServicePort: 443',
        language: 'yaml',
      },
      {
        step: 'Where the agent starts and the message is old, wait: the kubelet tries again by itself.',
      },
      {
        step: 'Before you take Cilium off a cluster, roll out this value, so that the agents remove configuration and plugin as they stop; replace nodes on which they stayed.',
        code: 'cni:\n  uninstall: true',
        language: 'yaml',
      },
    ],
    issues: [
      {
        source: { document: 'web/github-com-cilium-cilium-issues-40345' },
        state: 'closed',
        asOf: '2026-11-28',
      },
      {
        source: { document: 'web/github-com-cilium-cilium-issues-40312' },
        state: 'closed',
        asOf: '2026-11-28',
      },
    ],
    basis: 'code',
    claims: [
      'cilium/operations.install',
      'cilium/operations.troubleshooting',
      'cilium/operations.failure-behaviour',
    ],
    interactions: ['cilium-kube-proxy-left'],
    sources: [
      {
        document: 'cilium/agent-client',
        lines: [
          [76, 97],
          [192, 205],
        ],
      },
      { document: 'cilium/cni-plugin', lines: [[584, 587]], passage: 'Answer of the plugin' },
      { document: 'cilium/defaults', lines: [[240, 242]], passage: 'Half a minute' },
      {
        document: 'cilium/kubeproxy-free',
        lines: [[93, 109]],
        passage: 'Address of the API server',
      },
      { document: 'cilium-chart/readme-md', lines: [337], passage: 'cni.uninstall' },
      { document: 'web/github-com-cilium-cilium-issues-40345' },
      { document: 'web/github-com-cilium-cilium-issues-40312' },
    ],
    reviewed: '2026-11-28',
  },
  'cilium-api-server-unreachable': {
    name: 'The Cilium agent does not start: it cannot reach the Kubernetes API server',
    messages: ['Unable to contact k8s api-server'],
    samples: [
      'time="2024-10-20T07:47:50Z" level=error msg="Unable to contact k8s api-server" error="Get \\"https://10.100.0.1:443/api/v1/namespaces/kube-system\\": dial tcp 10.100.0.1:443: i/o timeout" ipAddr="https://10.100.0.1:443" subsys=k8s-client',
      'time=2026-06-15T08:12:31.551234567Z level=error msg="Unable to contact k8s api-server" subsys=cilium-dbg module=k8s-client ipAddr=https://10.96.0.1:443 error="Get \\"https://10.96.0.1:443/api/v1/namespaces/kube-system\\": dial tcp 10.96.0.1:443: i/o timeout"',
    ],
    cnis: ['cilium'],
    when: 'kube-proxy removed or not working, and no address of the API server set',
    means:
      'The agent tries the address of the Service `kubernetes`, which kube-proxy translates. Where kube-proxy is gone or broken nobody does, and Cilium cannot take over before it has started. The agent waits in an init container or restarts.',
    confirm: [
      {
        step: 'Read the address in the message: that of the Service `kubernetes` shows that the agent was told no other.',
        code: 'kubectl -n default get service kubernetes',
        language: 'bash',
      },
      {
        step: 'Look whether kube-proxy runs; on the node `iptables-save | grep KUBE-SVC` shows whether it wrote rules, in its iptables mode.',
        code: 'kubectl -n kube-system get ds kube-proxy',
        language: 'bash',
      },
      {
        step: 'See what the agent is configured with; no line means that no address is set.',
        code: 'helm -n kube-system get values cilium | grep k8sService',
        language: 'bash',
      },
    ],
    remedy: [
      {
        step: 'Set host and port of the API server in the values of the chart; on EKS the host is the endpoint of the cluster without `https://`, the port 443.',
        code: "aws eks describe-cluster --name my-cluster --query cluster.endpoint --output text | sed 's|https://||'",
        language: 'bash',
      },
      {
        step: 'Roll the values out; with them the agent does not depend on kube-proxy at its start.',
        code: 'helm upgrade cilium cilium/cilium -n kube-system --reuse-values --set k8sServiceHost=my-api-server.example.com --set k8sServicePort=443',
        language: 'bash',
      },
      {
        step: 'Where kube-proxy is meant to stay, bring it back to work first: a report from EKS had nodes on which it wrote no rules for the API server.',
      },
    ],
    issues: [
      {
        source: { document: 'web/github-com-cilium-cilium-issues-29094' },
        state: 'closed',
        asOf: '2026-11-28',
      },
      {
        source: { document: 'web/github-com-cilium-cilium-issues-21148' },
        state: 'closed',
        asOf: '2026-11-28',
      },
    ],
    basis: 'documents',
    claims: [
      'cilium/networking.kube-proxy-replacement',
      'cilium/operations.install',
      'cilium/operations.troubleshooting',
    ],
    interactions: ['cilium-kube-proxy-left'],
    guides: ['moving-from-the-vpc-cni'],
    sources: [
      { document: 'cilium/k8s-client', lines: [[318, 343]] },
      {
        document: 'cilium/kubeproxy-free',
        lines: [[87, 109]],
        passage: 'Address of the API server',
      },
      {
        document: 'cilium-chart/readme-md',
        lines: [820, 826],
        passage: 'k8sServiceHost, k8sServicePort',
      },
      { document: 'web/github-com-cilium-cilium-issues-29094' },
      { document: 'web/github-com-cilium-cilium-issues-21148' },
      { document: 'web/github-com-cilium-cilium-issues-35440' },
    ],
    reviewed: '2026-11-28',
  },
  'cilium-no-more-ips': {
    name: 'Pods stay in ContainerCreating: the Cilium agent of the node has no address left',
    messages: [
      'unable to allocate IP via local cilium agent: [POST /ipam][502] postIpamFailure ‹reason›',
      'all CIDR ranges are exhausted',
      'postIpamFailure "No more IPs available"',
    ],
    samples: [
      'Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "6b07f9a76c1327067a7089bea0b43054f99de2de9263edc124da3fe23f0b4ba7": plugin type="cilium-cni" failed (add): unable to allocate IP via local cilium agent: [POST /ipam][502] postIpamFailure "all CIDR ranges are exhausted"',
      'Warning  FailedCreatePodSandBox  36s  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to set up sandbox container network for pod "my-pod-6d4cf56db6-x7k2p": unable to allocate IP via local cilium agent: [POST /ipam][502] postIpamFailure range is full',
      'Warning  FailedCreatePodSandBox  12s  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "9b1d0f5e2c7a": plugin type="cilium-cni" name="cilium" failed (add): unable to allocate IP via local cilium agent: [POST /ipam][502] postIpamFailure "No more IPs available"',
    ],
    cnis: ['cilium'],
    modes: ['cilium-eni', 'cilium-overlay', 'cilium-kpr', 'cilium-native'],
    means:
      'The ranges that the node holds are used up. In ENI mode the instance has all the ENIs and addresses its type allows, the subnet is empty, or, in 1.20, the agent has lost sight of prefixes that are attached. With a cluster pool the range of the node is full.',
    confirm: [
      {
        step: 'In ENI mode of 1.20 compare what EC2 attached (`status.eni.enis`) with what the agent hands out of (`spec.ipam.pools.allocated`): prefixes only in the first confirm the fault of the agent.',
        code: "kubectl get ciliumnode my-node -o json | jq '{attached: [.status.eni.enis[] | (.addresses // []) + (.prefixes // [])], handed_out: .spec.ipam.pools.allocated}'",
        language: 'bash',
      },
      {
        step: 'Otherwise read the log of the operator: `Instance is out of interfaces` means a full node, an error of EC2 an empty subnet or a missing right.',
        code: 'kubectl -n kube-system logs deploy/cilium-operator | grep my-node | tail -n 20',
        language: 'bash',
      },
      {
        step: 'With a cluster pool look at the range of the node: of a /24, the default, two addresses are kept back.',
        code: "kubectl get ciliumnode my-node -o jsonpath='{.spec.ipam.podCIDRs}'",
        language: 'bash',
      },
    ],
    remedy: [
      {
        step: 'In ENI mode of 1.20 with prefixes missing from the pool, restart the agent of the node; it reads the list anew.',
        code: 'kubectl -n kube-system delete pod -l k8s-app=cilium --field-selector spec.nodeName=my-node',
        language: 'bash',
      },
      {
        step: 'On a full node lower the pod limit to what its ENIs carry: by the code ENIs times addresses less one each, 27 on an m5.large, of which router and health endpoint take two. Add the pods on the host network.',
        code: 'apiVersion: node.eks.aws/v1alpha1\nkind: NodeConfig\nspec:\n  kubelet:\n    config:\n      maxPods: 25',
        language: 'yaml',
      },
      {
        step: 'In ENI mode give nodes prefixes of sixteen addresses in place of single ones, and bring up new nodes with the value.',
        code: 'eni:\n  awsEnablePrefixDelegation: true',
        language: 'yaml',
      },
      {
        step: 'Where the subnet is empty, let the ENIs be made in further subnets, chosen by tags.',
        code: 'helm upgrade cilium cilium/cilium -n kube-system --reuse-values --set eni.nodeSpec.subnetTags={my-tag=pods}',
        language: 'bash',
      },
      {
        step: 'With a cluster pool the size of the range of a node cannot be changed later: limit the pods of a node to it, or plan a smaller mask length in `clusterPoolIPv4MaskSize` for the next cluster.',
      },
    ],
    affected:
      'every release; the prefixes lost to the agent are reported for 1.20.0 and its pre-releases, since ENI mode moved to the multi-pool allocator',
    issues: [
      {
        source: { document: 'web/github-com-cilium-cilium-issues-47910' },
        state: 'open',
        asOf: '2026-11-28',
      },
      {
        source: { document: 'web/github-com-cilium-cilium-issues-46598' },
        state: 'closed',
        asOf: '2026-11-28',
      },
      {
        source: { document: 'web/github-com-cilium-cilium-pull-46674' },
        state: 'fixed',
        asOf: '2026-11-28',
      },
    ],
    basis: 'code',
    claims: [
      'cilium/aws.eni-mode',
      'cilium/ipam.max-pods',
      'cilium/ipam.exhaustion-mitigation',
      'cilium/ipam.prefix-delegation',
    ],
    interactions: ['eni-prefixes-lost'],
    guides: ['ip-exhaustion-on-eks'],
    sources: [
      { document: 'cilium/cni-plugin', lines: [[163, 166]] },
      { document: 'cilium/post-ipam-responses', lines: [[220, 223]] },
      { document: 'cilium/ipam-cidr-pool', lines: [[89, 106]] },
      {
        document: 'cilium-228a293/ipam-crd',
        lines: [683],
        passage: 'Words of 1.18 in ENI mode',
      },
      {
        document: 'cilium/eni',
        lines: [
          [53, 69],
          [139, 151],
          [412, 424],
        ],
        passage: 'Who writes which field, subnets by tag',
      },
      { document: 'cilium/operator-ipam-node', lines: [[809, 820]], passage: 'Full node' },
      {
        document: 'cilium/node',
        lines: [
          [881, 892],
          [1100, 1108],
        ],
        passage: 'Addresses of a node',
      },
      { document: 'amazon-eks-ami/examples', lines: [[223, 230]], passage: 'maxPods' },
      { document: 'cilium/cluster-pool', lines: [[51, 56]], passage: 'Size of the ranges' },
      {
        document: 'cilium-chart/readme-md',
        lines: [430, 447, 793],
        passage: 'eni.awsEnablePrefixDelegation, eni.nodeSpec.subnetTags, clusterPoolIPv4MaskSize',
      },
      { document: 'web/github-com-cilium-cilium-issues-18331' },
      { document: 'web/github-com-cilium-cilium-issues-20074' },
      { document: 'web/github-com-cilium-cilium-issues-46598', passage: 'Restart of the agent' },
      { document: 'web/github-com-cilium-cilium-issues-47910' },
      { document: 'web/github-com-cilium-cilium-pull-46674' },
    ],
    reviewed: '2026-11-28',
  },
};
