import type { Interaction } from '../interaction.ts';

/** What meets load balancers, servers that the control plane calls, and service meshes. */
export const loadBalancerInteractions = {
  'lbc-ip-overlay': {
    name: 'Load balancers cannot take pods of an overlay as IP targets',
    between: [
      { neighbour: 'aws-load-balancer-controller' },
      { setting: 'alb.ingress.kubernetes.io/target-type: ip' },
      { mode: 'calico-vxlan' },
      { mode: 'cilium-overlay' },
    ],
    happens:
      'With target type `ip` the AWS Load Balancer Controller sends traffic straight to pods and asks for addresses that sit on ENIs. On an EC2 node it looks among the ENIs of the node. Pods of Calico networking, and of Cilium with ranges of its own, have no addresses of the VPC, so it finds no ENI for them.',
    seen: 'The controller fails with the error `cannot resolve pod ENI for pods`.',
    remedy:
      'Set `alb.ingress.kubernetes.io/target-type: instance` on the Ingress, whose Services then have to be of type `NodePort` or `LoadBalancer`, or `service.beta.kubernetes.io/aws-load-balancer-nlb-target-type: instance` on the Service. Both are the default unless the controller was given another. For IP targets, which sticky sessions of an ALB need, run a mode with addresses of the VPC.',
    affected: 'EC2 nodes with the networking of Calico, or with the cluster pool of Cilium',
    modes: [
      'calico-vxlan',
      'calico-nftables',
      'calico-ebpf',
      'cilium-overlay',
      'cilium-kpr',
      'cilium-native',
    ],
    claims: [
      'calico/aws.nlb-alb-ip-targets',
      'cilium/aws.nlb-alb-ip-targets',
      'amazon-vpc-cni/aws.nlb-alb-ip-targets',
      'calico/networking.encapsulation',
      'cilium/networking.encapsulation',
      'calico/ipam.pod-ip-source',
      'cilium/ipam.pod-ip-source',
    ],
    guides: ['moving-from-the-vpc-cni', 'choosing-a-cni-on-eks', 'ip-exhaustion-on-eks'],
    conflict: {
      about: 'whether a network without encapsulation is enough for IP targets',
      statements: [
        {
          says: 'The values of the chart name `ip` for Calico without encapsulation, too.',
          source: {
            document: 'aws-load-balancer-controller/values',
            lines: [[195, 202]],
            passage: 'Default target type',
          },
        },
        {
          says: 'The guide to Ingress asks for pod addresses that are secondary addresses of ENIs.',
          source: {
            document: 'aws-load-balancer-controller/ingress-annotations',
            lines: [[225, 228]],
            passage: 'Condition of ip mode',
          },
        },
      ],
      believed:
        'The guide, since the code looks a pod on EC2 up among the ENIs of its node and fails where it finds none.',
    },
    sources: [
      { document: 'aws-load-balancer-controller/nlb', lines: [[26, 27], 49] },
      { document: 'aws-load-balancer-controller/how-it-works', lines: [[44, 48]] },
      {
        document: 'aws-load-balancer-controller/ingress-annotations',
        lines: [[216, 231]],
        passage: 'Target types',
      },
      {
        document: 'aws-load-balancer-controller/values',
        lines: [[195, 197], 202],
        passage: 'Default target type of the controller',
      },
      {
        document: 'aws-load-balancer-controller/pod-eni-info-resolver',
        lines: [
          [99, 104],
          [207, 219],
          [282, 323],
        ],
      },
      {
        document: 'calico-docs/determine-best-networking',
        lines: [[189, 196]],
        passage: 'Pod addresses on AWS',
      },
      { document: 'cilium/k8s-install-helm', lines: [[222, 233]], passage: 'Overlay on EKS' },
      { document: 'cilium/cluster-pool', lines: [[13, 19]], passage: 'Ranges of the nodes' },
    ],
    reviewed: '2026-11-28',
  },
  'webhook-overlay': {
    name: 'The EKS control plane cannot call webhooks in an overlay',
    between: [{ neighbour: 'webhooks' }, { mode: 'calico-vxlan' }, { mode: 'cilium-overlay' }],
    happens:
      'The API server of EKS runs in a VPC of AWS and reaches yours through ENIs; no CNI of your own can be installed there. It has no part in the overlay and cannot open connections to pods, so that calls to webhooks fail.',
    seen: '`kubectl apply` ends with `failed calling webhook`, and after the address of the webhook `Address is not allowed`.',
    remedy:
      'Run trusted webhook servers with `hostNetwork: true`. For cert-manager that is `webhook.hostNetwork=true` and a `webhook.securePort` other than its default 10250, where the kubelet listens. The guide of Cilium names a Service or an Ingress in front as another way. The operator of Calico puts its own API server on the host network by itself.',
    affected: 'EKS with Calico as the CNI, or with Cilium in an overlay',
    issues: [
      {
        source: { document: 'web/github-com-cilium-cilium-issues-30111' },
        state: 'open',
        asOf: '2026-11-27',
      },
      {
        source: { document: 'web/github-com-emqx-emqx-operator-issues-899' },
        state: 'open',
        asOf: '2026-11-27',
      },
    ],
    modes: ['calico-vxlan', 'calico-nftables', 'calico-ebpf', 'cilium-overlay', 'cilium-kpr'],
    claims: [
      'calico/operations.known-limits',
      'cilium/operations.known-limits',
      'calico/operations.install',
      'cilium/operations.install',
      'calico/networking.encapsulation',
      'cilium/networking.encapsulation',
    ],
    guides: ['choosing-a-cni-on-eks', 'moving-from-the-vpc-cni', 'ip-exhaustion-on-eks'],
    sources: [
      {
        document: 'calico-docs/managed-public-cloud-eks',
        lines: [[137, 142]],
        passage: 'EKS control plane note',
      },
      { document: 'cilium/k8s-install-helm', lines: [[231, 241]], passage: 'Overlay on EKS' },
      {
        document: 'eks-best-practices/subnets',
        lines: [[28, 35]],
        passage: 'Where the API server runs',
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
      { document: 'web/github-com-emqx-emqx-operator-issues-899' },
      {
        document: 'tigera-operator/apiserver',
        lines: [
          [968, 975],
          [1125, 1142],
        ],
        passage: 'API server of Calico on EKS',
      },
    ],
    reviewed: '2026-11-28',
  },
  'lbc-webhook-port': {
    name: 'New Services are refused while port 9443 is closed to the control plane',
    between: [
      { neighbour: 'aws-load-balancer-controller' },
      { neighbour: 'webhooks' },
      { setting: 'enableServiceMutatorWebhook=true' },
    ],
    happens:
      'The AWS Load Balancer Controller serves webhooks, by default on TCP 9443. As its chart comes, one is asked for each new Service other than its own and one for new and changed Ingresses, both with the policy `Fail`. So where security groups or an overlay keep the control plane from the port, these objects are refused.',
    seen: '`failed calling webhook "vingress.elbv2.k8s.aws"` with `context deadline exceeded` behind a closed port, or with `Address is not allowed` in an overlay. For Services the name is `mservice.elbv2.k8s.aws`.',
    remedy:
      'Admit TCP 9443 from the control plane in the security groups of the nodes; eksctl does so by itself. Under custom networking pods have the groups of the ENIConfig. In an overlay install the chart with `--set hostNetwork=true`, with Cilium also `--set dnsPolicy=ClusterFirstWithHostNet` if webhooks fail without. `--set enableServiceMutatorWebhook=false` takes the webhook for Services away, and with it the controller as their default.',
    affected: 'AWS Load Balancer Controller; the webhook for Services from v2.5 on',
    issues: [
      {
        source: {
          document: 'web/github-com-kubernetes-sigs-aws-load-balancer-controller-issu',
        },
        state: 'closed',
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
      'calico-vxlan',
      'calico-nftables',
      'calico-ebpf',
      'cilium-overlay',
      'cilium-kpr',
      'cilium-eni',
    ],
    claims: [
      'amazon-vpc-cni/aws.nlb-alb-ip-targets',
      'amazon-vpc-cni/services.ingress',
      'amazon-vpc-cni/ipam.lb-ipam',
      'calico/aws.nlb-alb-ip-targets',
      'calico/operations.known-limits',
      'cilium/aws.nlb-alb-ip-targets',
      'cilium/operations.known-limits',
    ],
    guides: ['choosing-a-cni-on-eks', 'moving-from-the-vpc-cni'],
    sources: [
      {
        document: 'aws-load-balancer-controller/installation',
        lines: [
          [11, 14],
          [220, 226],
        ],
      },
      {
        document: 'aws-load-balancer-controller/webhook',
        lines: [
          [104, 145],
          [308, 319],
          [341, 354],
        ],
      },
      {
        document: 'aws-load-balancer-controller/values',
        lines: [
          [230, 234],
          [245, 246],
          [348, 359],
          [484, 508],
        ],
      },
      { document: 'eks-best-practices/custom-networking', lines: [25, 64], passage: 'ENIConfig' },
      { document: 'web/github-com-kubernetes-sigs-aws-load-balancer-controller-issu' },
      { document: 'web/github-com-cilium-cilium-issues-30111' },
    ],
    reviewed: '2026-11-28',
  },
  'metrics-server-overlay': {
    name: 'The EKS control plane cannot reach Metrics Server in an overlay',
    between: [
      { setting: 'hostNetwork.enabled=false' },
      { mode: 'calico-vxlan' },
      { mode: 'cilium-overlay' },
    ],
    happens:
      'The control plane has to reach Metrics Server at the address of its pod. In an overlay on EKS it cannot, so the Metrics API does not answer `kubectl top` or the horizontal and vertical pod autoscalers.',
    seen: '`kubectl get apiservice v1beta1.metrics.k8s.io` reports `FailedDiscoveryCheck`, and `kubectl top nodes` fails.',
    remedy:
      'Install the chart of Metrics Server with `--set hostNetwork.enabled=true` and a `containerPort` other than its default 10250, which is that of the kubelet too. The control plane has to reach that port on the node.',
    affected: 'EKS with Calico as the CNI, or with Cilium in an overlay',
    modes: ['calico-vxlan', 'calico-nftables', 'calico-ebpf', 'cilium-overlay', 'cilium-kpr'],
    claims: [
      'calico/operations.known-limits',
      'cilium/operations.known-limits',
      'calico/networking.encapsulation',
      'cilium/networking.encapsulation',
    ],
    guides: ['choosing-a-cni-on-eks', 'moving-from-the-vpc-cni'],
    sources: [
      {
        document: 'metrics-server/readme',
        lines: [
          [6, 8],
          [51, 53],
        ],
      },
      { document: 'metrics-server/chart-readme', lines: [[49, 50]] },
      {
        document: 'calico-docs/managed-public-cloud-eks',
        lines: [[137, 142]],
        passage: 'EKS control plane note',
      },
      { document: 'cilium/k8s-install-helm', lines: [[231, 241]], passage: 'Overlay on EKS' },
      { document: 'cert-manager/compatibility', lines: [[14, 17]], passage: 'Port of the kubelet' },
      { document: 'web/github-com-kubernetes-kubernetes-issues-83332' },
    ],
    reviewed: '2026-11-28',
  },
  'nlb-client-address': {
    name: 'Behind an NLB, rules by address may not see the client',
    between: [
      { neighbour: 'aws-load-balancer-controller' },
      { feature: 'policy.k8s-networkpolicy' },
      { setting: 'preserve_client_ip.enabled=false' },
      { setting: 'externalTrafficPolicy: Cluster' },
    ],
    happens:
      'With IP targets an NLB by default puts its own address in the place of the client for TCP and TLS. With instance targets it keeps the client, but under `externalTrafficPolicy: Cluster` the node that takes the call puts in its own. Rules by `ipBlock` may then act on the address of the load balancer or of the node.',
    seen: 'The application sees addresses of the NLB or of nodes in the place of clients, and a rule that admits a range of clients shuts them out.',
    remedy:
      'With IP targets set `service.beta.kubernetes.io/aws-load-balancer-target-group-attributes: preserve_client_ip.enabled=true`, with NLB and targets in one VPC or in peered VPCs of one Region. No setting shows clients over PrivateLink, or where the NLB turns IPv4 into IPv6 or back. With instance targets set `externalTrafficPolicy: Local`, which pods with security groups lose under `POD_SECURITY_GROUP_ENFORCING_MODE=strict`, or run the eBPF mode of Calico, whose own handling of Services preserves the client; leave its DSR off, which does not work behind a load balancer.',
    affected:
      'TCP and TLS through an NLB; IP targets are the default in Auto Mode, the only ones in IPv6 clusters and on Fargate, and none for overlay pods on EC2',
    because:
      'IPv6 clusters and Fargate have IP targets only, overlay pods on EC2 none, clients of TLS are hidden by default too, and PrivateLink and VPCs without peering are excluded.',
    modes: [
      'vpc-cni',
      'vpc-cni-prefix',
      'vpc-cni-custom-networking',
      'vpc-cni-ipv6',
      'eks-auto-mode',
      'vpc-cni-calico',
      'vpc-cni-cilium',
      'calico-vxlan',
      'calico-nftables',
      'cilium-overlay',
      'cilium-kpr',
      'cilium-eni',
    ],
    claims: [
      'amazon-vpc-cni/aws.nlb-alb-ip-targets',
      'amazon-vpc-cni/policy.k8s-networkpolicy',
      'calico/aws.nlb-alb-ip-targets',
      'calico/policy.k8s-networkpolicy',
      'calico/policy.network-sets',
      'cilium/aws.nlb-alb-ip-targets',
      'cilium/policy.k8s-networkpolicy',
      'cilium/policy.network-sets',
      'amazon-vpc-cni/services.source-ip',
      'calico/services.source-ip',
      'cilium/services.source-ip',
    ],
    guides: ['networkpolicy-on-eks', 'ebpf-without-the-mystique'],
    sources: [
      { document: 'web/docs-aws-amazon-com-elasticloadbalancing-latest-network-edit' },
      { document: 'aws-load-balancer-controller/nlb', lines: [[26, 27], 49, [146, 150]] },
      {
        document: 'aws-load-balancer-controller/service-annotations',
        lines: [
          [342, 345],
          [618, 624],
        ],
        passage: 'Preserving the client address',
      },
      { document: 'kubernetes/source-ip', passage: 'NodePort and LoadBalancer' },
      { document: 'kubernetes/network-policies', passage: 'ipBlock and rewritten addresses' },
      {
        document: 'calico-docs/about-kubernetes-services',
        lines: [
          [65, 77],
          [90, 94],
          [116, 119],
          [128, 133],
        ],
        passage: 'Policy and the client address',
      },
      {
        document: 'cilium/kubeproxy-free',
        lines: [[317, 334]],
        passage: 'Client address',
      },
      { document: 'calico-docs/troubleshoot-ebpf', lines: [[34, 39]], passage: 'DSR on AWS' },
      { document: 'eks-user-guide/auto-networking', lines: [[81, 87]], passage: 'Load balancers' },
      {
        document: 'eks-user-guide/cni-ipv6',
        lines: [59],
        passage: 'Load balancers of IPv6 clusters',
      },
      { document: 'eks-user-guide-2024/fargate', lines: [39], passage: 'IP targets on Fargate' },
      {
        document: 'eks-best-practices/sgpp',
        lines: [[74, 76]],
        passage: 'Local under strict',
      },
    ],
    reviewed: '2026-11-28',
  },
  'ambient-sgp-strict': {
    name: 'Ambient pods of Istio with security groups of their own fail probes',
    between: [
      { neighbour: 'service-mesh' },
      { setting: 'POD_SECURITY_GROUP_ENFORCING_MODE=strict' },
      { feature: 'aws.security-groups-for-pods', cni: 'amazon-vpc-cni' },
    ],
    happens:
      'The ambient mode of Istio by default gives probes of the kubelet the link-local source `169.254.7.127`, in IPv6 `fd16:9254:7127:1337:ffff:ffff:ffff:ffff`, to tell them from other traffic. With `POD_SECURITY_GROUP_ENFORCING_MODE=strict` the VPC CNI sends all traffic of a pod with security groups through its branch ENI, where such an address cannot be routed, and the probes are lost.',
    seen: 'Pods under a SecurityGroupPolicy fail liveness and readiness probes and end in `CrashLoopBackOff` once they join the mesh; a rule for the address in their groups changes nothing.',
    remedy:
      'Upgrade to Istio 1.30, or to 1.29.3 or 1.28.7 in their lines, whose CNI plugin by default routes these probes by the veth pair. It does so only on nodes without early demux, so set `DISABLE_TCP_EARLY_DEMUX=true` on the init container of `aws-node`. On releases without the fix run `kubectl set env daemonset aws-node -n kube-system POD_SECURITY_GROUP_ENFORCING_MODE=standard` and recreate the pods, whose groups then check neither traffic inside the node nor what it translates out of the VPC, or use `exec` probes.',
    affected:
      'Istio before 1.28.7 and 1.29.0 to 1.29.2, in ambient mode, over the VPC CNI with `ENABLE_POD_ENI=true` and `POD_SECURITY_GROUP_ENFORCING_MODE=strict`, the default',
    fixed: 'Istio 1.30.0, 1.29.3 and 1.28.7',
    because: 'the fix went into the older lines of Istio too, with 1.29.3 and 1.28.7.',
    issues: [
      {
        source: { document: 'web/github-com-istio-istio-pull-59778' },
        state: 'fixed',
        asOf: '2026-11-27',
      },
      {
        source: { document: 'web/github-com-aws-amazon-vpc-cni-k8s-issues-3557' },
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
      'amazon-vpc-cni/aws.security-groups-for-pods',
      'amazon-vpc-cni/services.service-mesh',
      'amazon-vpc-cni/security.mtls',
      'amazon-vpc-cni/policy.security-groups',
    ],
    guides: ['encryption-in-transit'],
    sources: [
      { document: 'istio/platform-prerequisites', passage: 'EKS' },
      {
        document: 'vpc-cni/readme',
        lines: [
          [488, 496],
          [506, 539],
        ],
        passage: 'Enforcing mode, early demux',
      },
      {
        document: 'istio/branch-eni',
        lines: [
          [44, 66],
          [72, 74],
          [83, 88],
          [160, 171],
        ],
        passage: 'Early demux as the condition, both families, the rules added',
      },
      { document: 'istio/change-notes-1-30', passage: 'Probes of pods with branch ENIs' },
      { document: 'istio/notes-1-29-3', passage: 'The fix in its line' },
      { document: 'istio/notes-1-28-7', passage: 'The fix in its line' },
      {
        document: 'web/github-com-istio-istio-pull-59778',
        passage: 'Sources of the probes in both families',
      },
    ],
    reviewed: '2026-11-28',
  },
  'ambient-network-policy': {
    name: 'Policies can block the tunnel and the probes of the ambient mode of Istio',
    between: [
      { neighbour: 'service-mesh' },
      { feature: 'policy.k8s-networkpolicy' },
      { feature: 'policy.default-deny' },
    ],
    happens:
      'Ambient mode tunnels traffic between pods to port 15008 and by default gives probes of the kubelet the source `169.254.7.127`; the CNI enforces policy on the host, outside the pod. A rule for the port of the application alone blocks the tunnel. Whether a deny blocks the probes depends on the CNI: with Cilium it does; the VPC CNI admits of itself the address of the node, which is another one.',
    seen: 'Once a namespace joins the mesh, pods under a policy fail their probes or refuse calls from pods of the mesh.',
    remedy:
      'Allow TCP 15008 beside the port of the application, also on pods with sidecars that ambient ones call, and `169.254.7.127/32` by `ipBlock`. Under Cilium use a `CiliumClusterwideNetworkPolicy` with `fromCIDR` for it, and `enableDefaultDeny` at `false` for both directions, or it closes every pod that it selects. In IPv6 the source is `fd16:9254:7127:1337:ffff:ffff:ffff:ffff`. The agent of AWS before v1.3.2 took that for IPv4; in issue 56484 a user got by with `fd16:9254:7127:1337:ffff::/80`. The Istio that Calico bundles keeps the ports, unless you deploy waypoints.',
    affected: 'Istio in ambient mode over a CNI that enforces NetworkPolicy',
    issues: [
      {
        source: { document: 'web/github-com-istio-istio-issues-49277' },
        state: 'closed',
        asOf: '2026-11-27',
      },
      {
        source: { document: 'web/github-com-istio-istio-issues-56484' },
        state: 'closed',
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
      'calico-vxlan',
      'calico-bgp',
      'calico-nftables',
      'calico-ebpf',
      'cilium-overlay',
      'cilium-kpr',
      'cilium-eni',
      'cilium-native',
    ],
    claims: [
      'amazon-vpc-cni/services.service-mesh',
      'amazon-vpc-cni/policy.k8s-networkpolicy',
      'amazon-vpc-cni/policy.default-deny',
      'calico/services.service-mesh',
      'calico/policy.k8s-networkpolicy',
      'calico/policy.default-deny',
      'calico/security.mtls',
      'cilium/services.service-mesh',
      'cilium/policy.k8s-networkpolicy',
      'cilium/policy.default-deny',
    ],
    guides: ['networkpolicy-on-eks', 'encryption-in-transit'],
    sources: [
      { document: 'istio/networkpolicy' },
      { document: 'istio/platform-prerequisites', passage: 'Cilium' },
      { document: 'cilium/rule', lines: [[119, 136]], passage: 'enableDefaultDeny' },
      { document: 'network-policy-agent/fw-rule-processor', lines: [56, [80, 84], [423, 429]] },
      { document: 'calico-docs/about-istio-ambient', lines: [[41, 49]] },
      {
        document: 'cilium/istio',
        lines: [[94, 98]],
        passage: 'Policy and the tunnel of ambient mode',
      },
      { document: 'web/github-com-istio-istio-issues-56484' },
      {
        document: 'web/github-com-aws-aws-network-policy-agent-commit-599b40e',
        passage: 'IPv6 ranges without a double colon',
      },
      {
        document: 'web/github-com-istio-istio-pull-59778',
        passage: 'Sources of the probes in both families',
      },
    ],
    reviewed: '2026-11-28',
  },
} as const satisfies Record<string, Interaction>;
