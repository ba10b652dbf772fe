import type { Interaction } from '../interaction.ts';

/** What meets Karpenter, eksctl and Terraform. */
export const provisioningInteractions = {
  'karpenter-maxpods': {
    name: 'Karpenter counts addresses on ENIs that give pods none',
    between: [
      { neighbour: 'karpenter' },
      { setting: 'RESERVED_ENIS=0' },
      { feature: 'ipam.max-pods', cni: 'amazon-vpc-cni' },
    ],
    happens:
      'Without `maxPods` Karpenter reckons the pods of a Linux node from the ENIs of the default network card, EFA-only ones apart. Custom networking leaves the first ENI without pods, and security groups for pods keep one as the trunk. Karpenter takes off neither unless told, so a node may be given more pods than it has addresses. In ENI mode of Cilium a first interface index of 1 leaves one out as well.',
    seen: 'Pods stay in `ContainerCreating`, and their events read `failed to assign an IP address to container` under the VPC CNI.',
    remedy:
      'In the common case set `RESERVED_ENIS=1` on the Karpenter controller, which holds for all its nodes, or a `spec.kubelet.maxPods` in the EC2NodeClass that fits every instance type it may launch. Prefixes raise the addresses for each ENI.',
    affected:
      'Karpenter with `RESERVED_ENIS` at 0, its default, and no fitting `maxPods` or `podsPerCore`',
    modes: [
      'vpc-cni',
      'vpc-cni-custom-networking',
      'vpc-cni-calico',
      'vpc-cni-cilium',
      'cilium-eni',
    ],
    claims: [
      'amazon-vpc-cni/ipam.max-pods',
      'amazon-vpc-cni/ipam.ip-pools',
      'amazon-vpc-cni/aws.security-groups-for-pods',
      'cilium/ipam.max-pods',
      'cilium/aws.eni-mode',
      'amazon-vpc-cni/aws.node-autoscaling',
      'cilium/aws.node-autoscaling',
    ],
    guides: ['ip-exhaustion-on-eks'],
    because:
      '`podsPerCore` lowers the count of Karpenter as well, where the image family takes it.',
    sources: [
      { document: 'karpenter/settings', lines: [46] },
      { document: 'karpenter/troubleshooting', lines: [[223, 251]], passage: 'Pods and addresses' },
      { document: 'karpenter/nodeclasses', lines: [339, [419, 424]], passage: 'Pod density' },
      { document: 'karpenter/scheduling', lines: [[115, 117]] },
      {
        document: 'karpenter/instance-types',
        lines: [
          [641, 661],
          [732, 747],
        ],
        passage: 'Formula',
      },
      { document: 'karpenter/windows', lines: [[101, 107]], passage: 'No such count on Windows' },
      { document: 'cilium/node', lines: [[977, 997]], passage: 'First interface index' },
    ],
    reviewed: '2026-11-28',
  },
  'karpenter-prefix': {
    name: 'Karpenter plans for single addresses on nodes with prefixes',
    between: [
      { neighbour: 'karpenter' },
      { setting: 'ENABLE_PREFIX_DELEGATION=true' },
      { feature: 'ipam.prefix-delegation', cni: 'amazon-vpc-cni' },
    ],
    happens:
      'Where you set no limit, Karpenter takes ENIs × (IPv4 addresses per ENI − 1) + 2 for a Linux node, a formula without prefixes. So it plans fewer pods for a small instance type than its prefixes could serve, and more nodes.',
    seen: 'On an m5.large `kubectl get node -o custom-columns=NAME:.metadata.name,PODS:.status.allocatable.pods` shows 29, as without prefixes.',
    remedy:
      'Set `spec.kubelet.maxPods` in the EC2NodeClass to what the script of EKS gives with `--cni-prefix-delegation-enabled`: 110 for an m5.large, up to 250 for types with more than 30 vCPUs, which then want a class of their own.',
    affected:
      'Karpenter where you set no `maxPods`, IPv6 included, for which the formula has no other case',
    modes: ['vpc-cni-prefix', 'vpc-cni-ipv6', 'cilium-eni'],
    claims: [
      'amazon-vpc-cni/ipam.prefix-delegation',
      'amazon-vpc-cni/ipam.max-pods',
      'cilium/ipam.prefix-delegation',
      'cilium/ipam.max-pods',
      'amazon-vpc-cni/aws.node-autoscaling',
      'cilium/aws.node-autoscaling',
    ],
    guides: ['ip-exhaustion-on-eks'],
    sources: [
      {
        document: 'karpenter/instance-types',
        lines: [
          [641, 661],
          [732, 747],
        ],
        passage: 'Pods of a node',
      },
      { document: 'karpenter/windows', lines: [[101, 107]], passage: 'No such count on Windows' },
      { document: 'karpenter/nodeclasses', lines: [[337, 343]], passage: 'Max pods' },
      { document: 'eks-user-guide/choosing-instance-type', passage: 'The script and its limits' },
      {
        document: 'amazon-eks-ami/eni-max-pods',
        lines: [[54, 77]],
        passage: 'Limit that the image sets',
      },
    ],
    reviewed: '2026-11-28',
  },
  'karpenter-taint': {
    name: 'Karpenter launches node after node for a taint it does not know',
    between: [
      { neighbour: 'karpenter' },
      { setting: 'node.cilium.io/agent-not-ready=true:NoExecute' },
      { cni: 'cilium' },
    ],
    happens:
      'For cloud providers Cilium recommends a taint on new nodes, with the effect `NoExecute`, that it removes once its agent is ready. By default its operator also sets the key, with `NoSchedule`, where an agent is scheduled and not running. If the taint is not among the startup taints of the NodePool, Karpenter can find that the waiting pod does not fit the new node and launch another, and so on.',
    seen: '`kubectl get nodeclaims` keeps growing while the same pods stay `Pending`.',
    remedy:
      'List the taint under `spec.template.spec.startupTaints` of the NodePools, with `key: node.cilium.io/agent-not-ready`, `value: "true"` and `effect: NoExecute`. Karpenter then puts it on the node itself, and pods need no toleration for it. By an open issue Cilium can remove it some seconds before pods have a working network; pods that start in between have to be replaced.',
    affected: 'Karpenter, with this or another startup taint that its NodePools do not name',
    issues: [
      {
        source: { document: 'web/github-com-cilium-cilium-issues-29405' },
        state: 'open',
        asOf: '2026-11-28',
      },
    ],
    modes: ['cilium-eni', 'cilium-overlay', 'cilium-kpr', 'cilium-native', 'vpc-cni-cilium'],
    claims: [
      'cilium/operations.install',
      'cilium/aws.eni-mode',
      'cilium/networking.chaining',
      'cilium/aws.node-autoscaling',
    ],
    guides: ['moving-from-the-vpc-cni', 'chaining'],
    sources: [
      {
        document: 'karpenter/nodepools',
        lines: [
          [195, 198],
          [552, 571],
        ],
      },
      {
        document: 'cilium/taints',
        lines: [
          [30, 51],
          [86, 102],
        ],
      },
      {
        document: 'cilium/operator-node-taint',
        lines: [
          [122, 135],
          [404, 438],
        ],
        passage: 'Taint set by the operator',
      },
      {
        document: 'cilium-chart/readme-md',
        lines: [938, 944],
        passage: 'operator.removeNodeTaints, operator.setNodeTaints',
      },
      { document: 'web/github-com-cilium-cilium-issues-29405' },
    ],
    reviewed: '2026-11-28',
  },
  'karpenter-pod-eni': {
    name: 'Pods with security groups wait long on nodes of Karpenter',
    between: [
      { neighbour: 'karpenter' },
      { setting: 'ENABLE_POD_ENI=true' },
      { feature: 'aws.security-groups-for-pods', cni: 'amazon-vpc-cni' },
    ],
    happens:
      'Between Karpenter and the VPC Resource Controller a pod that asks for `vpc.amazonaws.com/pod-eni` can sit in `ContainerCreating` for up to half an hour. With `ENABLE_POD_ENI=false` the resource that Karpenter awaits never appears: the node counts as not initialised, and Karpenter does not consolidate it.',
    seen: 'Pods that ask for the resource stay in `ContainerCreating`, or, with `ENABLE_POD_ENI=false`, Karpenter logs `Expected resource "vpc.amazonaws.com/pod-eni" didn\'t register on the node`.',
    remedy:
      'Turn `ENABLE_POD_ENI` on first. Then set the label `vpc.amazonaws.com/has-trunk-attached: "false"` in the template of the NodePool, limit its requirements to types with trunking, and set `RESERVED_ENIS=1` on Karpenter.',
    affected: 'Karpenter with pods that ask for `vpc.amazonaws.com/pod-eni`',
    modes: [
      'vpc-cni',
      'vpc-cni-prefix',
      'vpc-cni-custom-networking',
      'vpc-cni-ipv6',
      'vpc-cni-calico',
      'vpc-cni-cilium',
    ],
    claims: ['amazon-vpc-cni/aws.security-groups-for-pods', 'amazon-vpc-cni/aws.node-autoscaling'],
    sources: [
      {
        document: 'karpenter/troubleshooting',
        lines: [
          [163, 181],
          [531, 554],
          [727, 729],
        ],
        passage: 'Security groups for pods, initialisation',
      },
      { document: 'karpenter/scheduling', lines: [[109, 117]] },
    ],
    reviewed: '2026-11-28',
  },
  'karpenter-conntrack': {
    name: 'Timeouts of connection tracking stop at the ENIs of Karpenter',
    between: [
      { neighbour: 'karpenter' },
      { setting: 'connectionTracking' },
      { mode: 'cilium-eni' },
    ],
    happens:
      'Karpenter writes the idle timeouts into the launch template, for the ENIs it provisions there, EFA-only ones apart. What the CNI creates at run time is beyond it. The VPC CNI copies the timeouts of the first ENI in newer releases; for Cilium in ENI mode the guide of Karpenter refers to the CNI.',
    seen: '`aws ec2 describe-network-interfaces --filters Name=attachment.instance-id,Values=INSTANCE_ID --query "NetworkInterfaces[].ConnectionTrackingConfiguration"` lists the values for the first ENI and none for others.',
    remedy:
      'Run v1.21.2 of the VPC CNI, or v1.22.1 or newer; v1.22.0 lacks it. These read the settings from the first ENI and apply them when they create another, so the EC2NodeClass remains the place to set them. The branch ENIs of pods with security groups are not among these: the VPC Resource Controller makes them.',
    affected: 'ENIs that a CNI adds at run time, on Nitro instances',
    issues: [
      {
        source: { document: 'web/github-com-aws-amazon-vpc-cni-k8s-pull-3666' },
        state: 'fixed',
        asOf: '2026-11-27',
      },
    ],
    modes: [
      'vpc-cni',
      'vpc-cni-prefix',
      'vpc-cni-custom-networking',
      'vpc-cni-ipv6',
      'vpc-cni-calico',
      'vpc-cni-cilium',
      'cilium-eni',
    ],
    claims: [
      'amazon-vpc-cni/policy.security-groups',
      'amazon-vpc-cni/aws.security-groups-for-pods',
      'cilium/aws.eni-mode',
      'amazon-vpc-cni/aws.node-autoscaling',
    ],
    sources: [
      { document: 'karpenter/nodeclasses', lines: [[1067, 1081]], passage: 'connectionTracking' },
      {
        document: 'vpc-cni/awsutils',
        lines: [
          [1063, 1065],
          [1084, 1107],
          [1738, 1739],
        ],
      },
      {
        document: 'vpc-cni-v1-21-2/awsutils',
        lines: [
          [968, 970],
          [989, 1013],
          [1545, 1546],
        ],
        passage: 'Timeouts of the first ENI in v1.21.2',
      },
      {
        document: 'vpc-cni-v1-22-0/awsutils',
        lines: [[1147, 1169]],
        passage: 'A new ENI without them in v1.22.0',
      },
      {
        document: 'vpc-cni-v1-22-1/awsutils',
        lines: [
          [1157, 1159],
          [1178, 1202],
          [1843, 1844],
        ],
        passage: 'The timeouts in v1.22.1',
      },
      { document: 'eks-best-practices/sgpp', lines: [[27, 29]], passage: 'Branch ENIs' },
      { document: 'web/github-com-aws-amazon-vpc-cni-k8s-pull-3666' },
    ],
    reviewed: '2026-11-28',
  },
  'create-without-vpc-cni': {
    name: 'EKS installs the VPC CNI into clusters meant for another CNI',
    between: [
      { neighbour: 'eksctl' },
      { neighbour: 'terraform' },
      { setting: 'bootstrapSelfManagedAddons' },
    ],
    happens:
      'Outside Auto Mode a new cluster gets the VPC CNI, CoreDNS and kube-proxy unless you decline, and you can do so only while you create it. Later you have to remove it yourself: Calico has you delete `aws-node` before nodes join. If you decline, kube-proxy is missing as well, and without it an agent that starts does not reach the API server at the address of its Service.',
    seen: '`kubectl -n kube-system get daemonset aws-node` finds it in a cluster that was to have none.',
    remedy:
      'With eksctl set `addonsConfig.disableDefaultAddons: true` and name the add-ons you do want, `kube-proxy` and `coredns`, under `addons`. Node groups, Fargate profiles, Karpenter, GitOps, service accounts and Pod Identity associations it refuses in that file outside Auto Mode, so add them after the CNI. Module v21 of terraform-aws-eks always creates clusters without them, so leave `vpc-cni` out of its `addons`. In the API the field is `bootstrapSelfManagedAddons: false`. Have kube-proxy there before the nodes, unless the CNI replaces it and is told the address of the API server. In a cluster that exists, run `eksctl delete addon --cluster CLUSTER --name vpc-cni` where it is an add-on and `kubectl delete daemonset -n kube-system aws-node` where it is not, before the first nodes join.',
    affected: 'new clusters; `addonsConfig` needs eksctl v0.184.0, and terraform-aws-eks means v21',
    modes: [
      'calico-vxlan',
      'calico-nftables',
      'calico-ebpf',
      'cilium-eni',
      'cilium-overlay',
      'cilium-kpr',
      'cilium-native',
    ],
    claims: [
      'amazon-vpc-cni/aws.eks-default',
      'amazon-vpc-cni/operations.install',
      'calico/operations.install',
      'cilium/operations.install',
      'cilium/aws.eks-default',
      'calico/aws.eks-default',
    ],
    guides: ['moving-from-the-vpc-cni', 'choosing-a-cni-on-eks'],
    because: 'the module is cited at v21, and no page speaks of a newer one.',
    sources: [
      { document: 'eks-user-guide-2024/create-cluster', lines: [21, [235, 241]] },
      {
        document: 'eksctl/addons',
        lines: [
          [30, 31],
          [259, 300],
        ],
      },
      { document: 'eksctl/configfile', lines: [[489, 504]], passage: 'Fields refused' },
      { document: 'cilium/kubeproxy-free', lines: [[87, 109]], passage: 'Without kube-proxy' },
      { document: 'terraform-aws-eks/main', lines: [46], passage: 'No default add-ons' },
      { document: 'terraform-aws-eks/upgrade-21-0', lines: [12, 122] },
      {
        document: 'calico-docs/managed-public-cloud-eks',
        lines: [[150, 160]],
        passage: 'Deleting aws-node before nodes join',
      },
    ],
    reviewed: '2026-11-28',
  },
  'terraform-before-compute': {
    name: 'Terraform makes the nodes before the CNI they wait for',
    between: [
      { neighbour: 'terraform' },
      { setting: 'before_compute=false' },
      { feature: 'operations.install', cni: 'amazon-vpc-cni' },
    ],
    happens:
      'Module v21 creates clusters without a CNI and, by default, installs the entries of `addons` once the node groups stand. Nodes without a CNI do not become ready, so a managed node group fails and the add-on never gets its turn.',
    seen: 'The condition `Ready` of the nodes says `container runtime network not ready … cni plugin not initialized` while the node group is being created.',
    remedy:
      'Set `before_compute = true` for `vpc-cni` and `eks-pod-identity-agent` in `addons`, as the README does. Any other CNI has to be there by the time its nodes join, too.',
    affected: 'terraform-aws-eks v21; reported in July 2025',
    issues: [
      {
        source: { document: 'web/github-com-terraform-aws-modules-terraform-aws-eks-3446' },
        state: 'open',
        asOf: '2026-11-27',
      },
    ],
    modes: [
      'vpc-cni',
      'vpc-cni-prefix',
      'vpc-cni-custom-networking',
      'vpc-cni-ipv6',
      'vpc-cni-calico',
      'vpc-cni-cilium',
    ],
    claims: [
      'amazon-vpc-cni/operations.install',
      'amazon-vpc-cni/aws.eks-default',
      'amazon-vpc-cni/aws.iam',
    ],
    sources: [
      { document: 'terraform-aws-eks/readme', lines: [[151, 160], 469] },
      {
        document: 'terraform-aws-eks/main',
        lines: [46, [768, 770], [805, 815]],
        passage: 'Order of add-ons and node groups',
      },
      { document: 'web/github-com-terraform-aws-modules-terraform-aws-eks-3446' },
    ],
    reviewed: '2026-11-28',
  },
  'auto-mode-second-engine': {
    name: 'Nodes of EKS Auto Mode take no other CNI or policy engine',
    between: [{ mode: 'eks-auto-mode' }, { cni: 'calico' }, { cni: 'cilium' }],
    happens:
      'AWS supports neither another CNI nor another policy plugin on Auto Mode nodes. So in a cluster that also has node groups under Calico or Cilium, nothing that AWS supports enforces the policy kinds of the two on the Auto Mode nodes. By its code the affinity that the operator of Calico sets on EKS shuts out nodes of Fargate and no others, so calico-node lands there all the same.',
    seen: '`kubectl get nodes -L eks.amazonaws.com/compute-type` shows nodes with `auto` beside others.',
    remedy:
      'Keep workloads that rely on Calico or Cilium off those nodes, by a required node affinity on `eks.amazonaws.com/compute-type` with the operator `NotIn` and the value `auto`. For calico-node give it to `calicoNodeDaemonSet` in the `Installation`, with `fargate` as a second value, since it takes the place of the affinity that the operator sets. The chart of Cilium takes an affinity for its agent too.',
    affected: 'EKS Auto Mode, by the user guide',
    modes: [
      'eks-auto-mode',
      'vpc-cni-calico',
      'vpc-cni-cilium',
      'calico-vxlan',
      'calico-nftables',
      'calico-ebpf',
      'cilium-eni',
      'cilium-overlay',
      'cilium-kpr',
    ],
    claims: [
      'amazon-vpc-cni/aws.auto-mode',
      'calico/aws.auto-mode',
      'cilium/aws.auto-mode',
      'amazon-vpc-cni/networking.chaining',
    ],
    guides: ['choosing-a-cni-on-eks', 'networkpolicy-on-eks', 'chaining'],
    sources: [
      {
        document: 'eks-user-guide/alternate-cni-plugins',
        lines: [[56, 58]],
        passage: 'Considerations for Auto Mode',
      },
      { document: 'eks-user-guide-2024/associate-workload', lines: [[15, 51]] },
      {
        document: 'tigera-operator/node',
        lines: [
          [1000, 1013],
          [1044, 1046],
        ],
        passage: 'Nodes that calico-node runs on',
      },
      { document: 'calico-docs/api', lines: [589, 1820], passage: 'affinity of calico-node' },
      { document: 'cilium-chart/readme-md', lines: [57], passage: 'Affinity of the agent' },
    ],
    reviewed: '2026-11-28',
  },

  'mixed-auto-fqdn': {
    name: 'In mixed clusters rules on DNS names admit nothing off Auto Mode nodes',
    between: [
      { mode: 'eks-auto-mode' },
      { mode: 'vpc-cni' },
      { feature: 'policy.fqdn', cni: 'amazon-vpc-cni' },
    ],
    happens:
      'Rules on DNS names work on nodes that Auto Mode launched. With network policy on, the agent for other EC2 nodes skips an egress entry without an address, so an `Accept` rule of a ClusterNetworkPolicy by name allows nothing there. An ApplicationNetworkPolicy isolates the pod all the same, and the host stays out of reach unless another rule allows its address.',
    seen: 'The agent logs `CIDR is empty, skipping the egress rule`, and the same pod reaches the host after it moves to an Auto Mode node.',
    remedy:
      'Bind pods with such rules to Auto Mode by the node selector `eks.amazonaws.com/compute-type: auto`, or write their rules by address: with `ipBlock`, in a ClusterNetworkPolicy with `networks`.',
    affected: 'clusters with Auto Mode and other nodes; agent v1.4.1 by its code',
    modes: [
      'eks-auto-mode',
      'vpc-cni',
      'vpc-cni-prefix',
      'vpc-cni-custom-networking',
      'vpc-cni-ipv6',
    ],
    claims: ['amazon-vpc-cni/policy.fqdn', 'amazon-vpc-cni/aws.auto-mode'],
    guides: ['networkpolicy-on-eks'],
    sources: [
      {
        document: 'eks-user-guide/auto-net-pol',
        lines: [122, 125, [210, 212]],
        passage: 'Where rules on DNS names hold, rules by address',
      },
      {
        document: 'network-policy-agent/main',
        lines: [
          [109, 110],
          [148, 150],
        ],
        passage: 'Only with network policy on',
      },
      {
        document: 'network-policy-agent/policyendpoints-controller',
        lines: [
          [461, 469],
          [478, 508],
        ],
        passage: 'Entries without a CIDR',
      },
      {
        document: 'network-policy-agent/clusterpolicyendpoints-controller',
        lines: [[317, 327]],
        passage: 'Entries without a CIDR in a ClusterNetworkPolicy',
      },
      {
        document: 'network-policy-controller/clusternetworkpolicy-types',
        lines: [115, [201, 207]],
        passage: '`Accept` alone by name, and networks',
      },
      { document: 'eks-user-guide-2024/associate-workload', lines: [[15, 34]] },
    ],
    reviewed: '2026-11-28',
  },
  'overlay-maxpods': {
    name: 'Nodes keep the pod limit of the VPC CNI under an overlay',
    between: [
      { neighbour: 'node-image' },
      { neighbour: 'karpenter' },
      { feature: 'networking.encapsulation' },
    ],
    happens:
      'By default nodeadm in the EKS image sets the limit of the kubelet from ENIs and addresses of the instance type, a formula without a word on the CNI. Karpenter plans by the same where the image family supports it. An overlay takes no address of the VPC for a pod, yet an m5.large stops at 29 pods.',
    seen: '`kubectl describe node` gives 29 pods under `Allocatable` of an m5.large, and further pods do not fit there.',
    remedy:
      'Raise the limit when you make the nodes: `maxPods` in the `kubelet` part of the NodeConfig, or `spec.kubelet.maxPods` in the EC2NodeClass of Karpenter. Calico passes `--max-pods-per-node 100` to `eksctl create nodegroup`, which for AL2023 puts the number into a NodeConfig. By the user guide EKS injects its own value, 110 or 250 at most, into managed node groups without a custom AMI. It goes before that of a NodeConfig, so for another value take a custom AMI or self-managed nodes.',
    affected:
      'EKS images with nodeadm without `maxPods` and `maxPodsExpression`, and Karpenter without `maxPods`',
    modes: ['calico-vxlan', 'calico-nftables', 'calico-ebpf', 'cilium-overlay', 'cilium-kpr'],
    claims: [
      'calico/ipam.max-pods',
      'cilium/ipam.max-pods',
      'calico/networking.encapsulation',
      'cilium/networking.encapsulation',
      'calico/ipam.exhaustion-mitigation',
      'cilium/ipam.exhaustion-mitigation',
      'calico/aws.node-autoscaling',
      'cilium/aws.node-autoscaling',
    ],
    guides: ['ip-exhaustion-on-eks', 'moving-from-the-vpc-cni'],
    because:
      'nodeadm also takes `maxPodsExpression`, which can set another limit where `maxPods` is absent.',
    sources: [
      { document: 'amazon-eks-ami/eni-max-pods', lines: [[54, 77]] },
      { document: 'amazon-eks-ami/examples', lines: [[223, 230], 253] },
      {
        document: 'calico-docs/managed-public-cloud-eks',
        lines: [[278, 287]],
        passage: 'Pod limit of EKS',
      },
      {
        document: 'karpenter/instance-types',
        lines: [
          [641, 661],
          [732, 742],
        ],
        passage: 'Pods of a node',
      },
      { document: 'karpenter/nodeclasses', lines: [339], passage: 'maxPods' },
      {
        document: 'eks-user-guide/choosing-instance-type',
        passage: 'The script, with an m5.large',
      },
      {
        document: 'eks-user-guide/max-pods',
        lines: [
          [114, 121],
          [124, 132],
        ],
        passage: 'Order of precedence, managed and self-managed nodes',
      },
      { document: 'eksctl/al2023', lines: [[62, 75]], passage: 'maxPodsPerNode' },
      { document: 'cilium/k8s-install-helm', lines: [[231, 233]], passage: 'Overlay on EKS' },
    ],
    reviewed: '2026-11-28',
  },
} as const satisfies Record<string, Interaction>;
