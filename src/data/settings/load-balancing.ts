import type { Setting } from '../setting.ts';

/** Fields of Services and of the AWS Load Balancer Controller that depend on the CNI. */
export const loadBalancingSettings: Readonly<Record<string, Setting>> = {
  'any-externaltrafficpolicy': {
    name: 'externalTrafficPolicy',
    cnis: ['amazon-vpc-cni', 'calico', 'cilium'],
    place: 'service',
    values: '`Cluster` or `Local`',
    default: '`Cluster`',
    what: 'Whether a node hands traffic from outside on to pods of any node, or to its own alone, which keeps the address of the client.',
    traps: [
      'With `Local`, a node without a ready pod of the Service drops the traffic.',
      'With instance targets, `Local` does not reach pods that have a branch ENI under `POD_SECURITY_GROUP_ENFORCING_MODE=strict`.',
    ],
    example: 'Local',
    unlike: [
      {
        setting: 'any-internaltrafficpolicy',
        how: '`externalTrafficPolicy` is for traffic from outside the cluster, `internalTrafficPolicy` for traffic from within.',
      },
    ],
    features: ['services.source-ip', 'aws.security-groups-for-pods'],
    sources: [
      {
        document: 'kubernetes/core-types',
        lines: [
          [5820, 5834],
          [6106, 6119],
        ],
      },
      { document: 'kubernetes/virtual-ips', passage: 'External traffic policy' },
      {
        document: 'eks-user-guide-2024/eks-networking-add-ons',
        lines: [2700],
        passage: 'Security groups for pods',
      },
      { document: 'eks-best-practices/sgpp', lines: [[74, 76]], passage: 'Client address' },
    ],
    reviewed: '2026-11-28',
  },
  'any-internaltrafficpolicy': {
    name: 'internalTrafficPolicy',
    cnis: ['amazon-vpc-cni', 'calico', 'cilium'],
    place: 'service',
    values: '`Cluster` or `Local`',
    default: '`Cluster`',
    what: 'Whether traffic from within the cluster goes to pods of any node, or to those of the same node alone.',
    traps: [
      'With `Local`, a node without a ready pod of the Service drops the traffic; there is no way round to another node.',
    ],
    example: 'Local',
    unlike: [
      {
        setting: 'any-externaltrafficpolicy',
        how: '`internalTrafficPolicy` is for traffic from within the cluster, `externalTrafficPolicy` for traffic from outside.',
      },
      {
        setting: 'any-trafficdistribution',
        how: '`internalTrafficPolicy: Local` is a rule that drops what it cannot keep near, `trafficDistribution` a wish.',
      },
    ],
    features: ['services.topology-aware', 'networking.kube-proxy-modes'],
    sources: [
      {
        document: 'kubernetes/core-types',
        lines: [
          [5804, 5811],
          [6210, 6217],
        ],
      },
      { document: 'kubernetes/virtual-ips', passage: 'Internal traffic policy' },
    ],
    reviewed: '2026-11-28',
  },
  'any-trafficdistribution': {
    name: 'trafficDistribution',
    cnis: ['amazon-vpc-cni', 'calico', 'cilium'],
    place: 'service',
    values: '`PreferSameZone` or `PreferSameNode`; `PreferClose` is the old name of the first',
    default: 'unset: no preference',
    what: 'A wish that traffic for a Service stay near the client, as in its zone.',
    traps: [
      'It is a preference: without a near endpoint the traffic goes further away.',
      'Where most clients sit in one zone, the pods there can get more than they bear.',
      'The annotation `service.kubernetes.io/topology-mode: Auto` and a traffic policy `Local` go before it.',
    ],
    example: 'PreferSameZone',
    unlike: [
      {
        setting: 'any-internaltrafficpolicy',
        how: '`trafficDistribution` is a wish, `internalTrafficPolicy: Local` a rule that drops what it cannot keep near.',
      },
      {
        setting: 'any-topology-mode',
        how: '`trafficDistribution` keeps all it can in the zone, `topology-mode` shares out by the processors of each zone and may switch itself off.',
      },
    ],
    features: ['services.topology-aware'],
    sources: [
      {
        document: 'kubernetes/core-types',
        lines: [
          [5849, 5870],
          [6219, 6226],
        ],
      },
      { document: 'kubernetes/virtual-ips', passage: 'Traffic Distribution' },
    ],
    reviewed: '2026-11-28',
  },
  'any-topology-mode': {
    name: 'service.kubernetes.io/topology-mode',
    cnis: ['amazon-vpc-cni', 'calico', 'cilium'],
    place: 'service-annotation',
    values: '`Auto`',
    default: 'absent',
    what: 'Keeps traffic of a Service in the zone of the client, shared out by the processors that each zone has.',
    traps: [
      'With few endpoints in a zone it switches itself off.',
      'It goes before `trafficDistribution`, which may replace it one day.',
    ],
    example: 'Auto',
    unlike: [
      {
        setting: 'any-trafficdistribution',
        how: '`topology-mode` shares out by the processors of each zone and may switch itself off, `trafficDistribution` keeps all it can in the zone.',
      },
    ],
    features: ['services.topology-aware'],
    sources: [
      {
        document: 'kubernetes/virtual-ips',
        passage: 'Comparison with service.kubernetes.io/topology-mode',
      },
    ],
    reviewed: '2026-11-28',
  },
  'any-alb-target-type': {
    name: 'alb.ingress.kubernetes.io/target-type',
    cnis: ['amazon-vpc-cni', 'calico', 'cilium'],
    place: 'object',
    values: '`instance` or `ip`',
    default: '`instance`',
    what: 'Annotation of an Ingress: whether the Application Load Balancer sends to node ports or straight to pods.',
    traps: [
      '`ip` works only where pods have addresses on ENIs in the VPC; behind an overlay it has to be `instance`.',
      'Sticky sessions need `ip`.',
      'With `instance` the Service has to be of type NodePort or LoadBalancer.',
    ],
    example: 'ip',
    ways: [
      {
        by: 'kubectl',
        code: "kubectl -n my-namespace annotate ingress my-ingress '{name}={value}'",
        language: 'bash',
      },
    ],
    unlike: [
      {
        setting: 'any-nlb-target-type',
        how: 'The one is for an Ingress and an Application Load Balancer, the other for a Service and a Network Load Balancer.',
      },
    ],
    features: ['aws.nlb-alb-ip-targets', 'networking.native-routing'],
    sources: [
      {
        document: 'aws-load-balancer-controller/ingress-annotations',
        lines: [45, [216, 231]],
      },
      { document: 'aws-load-balancer-controller/values', lines: [[195, 202]], passage: 'Overlays' },
    ],
    reviewed: '2026-11-28',
  },
  'any-nlb-target-type': {
    name: 'service.beta.kubernetes.io/aws-load-balancer-nlb-target-type',
    cnis: ['amazon-vpc-cni', 'calico', 'cilium'],
    place: 'service-annotation',
    values: '`instance` or `ip`',
    default: '`instance` with `loadBalancerClass`',
    what: 'Whether the Network Load Balancer sends to node ports or straight to pods.',
    traps: [
      '`ip` needs pods with addresses of the VPC; behind an overlay it has to be `instance`.',
      'With `allocateLoadBalancerNodePorts: false` and no node port given by hand, `instance` targets are not set up.',
    ],
    example: 'ip',
    unlike: [
      {
        setting: 'any-alb-target-type',
        how: 'The one is for a Service and a Network Load Balancer, the other for an Ingress and an Application Load Balancer.',
      },
    ],
    features: ['aws.nlb-alb-ip-targets', 'networking.native-routing'],
    sources: [
      {
        document: 'aws-load-balancer-controller/service-annotations',
        lines: [[104, 127]],
      },
      { document: 'aws-load-balancer-controller/values', lines: [[195, 202]], passage: 'Overlays' },
    ],
    reviewed: '2026-11-28',
  },
  'any-nlb-target-group-attributes': {
    name: 'service.beta.kubernetes.io/aws-load-balancer-target-group-attributes',
    cnis: ['amazon-vpc-cni', 'calico', 'cilium'],
    place: 'service-annotation',
    values: 'attributes with their values, separated by commas',
    default: 'unset',
    what: 'Attributes of the target groups of a Network Load Balancer, among them `preserve_client_ip.enabled`.',
    example: 'preserve_client_ip.enabled=true',
    features: ['services.source-ip', 'aws.nlb-alb-ip-targets'],
    sources: [
      {
        document: 'aws-load-balancer-controller/service-annotations',
        lines: [[330, 345]],
      },
    ],
    reviewed: '2026-11-28',
  },
  'any-lbc-hostnetwork': {
    name: 'hostNetwork',
    cnis: ['calico', 'cilium'],
    place: 'object',
    values: '`true` or `false`',
    default: '`false`',
    what: 'Value of the chart aws-load-balancer-controller: its pods run on the host network, so that the API server of EKS reaches their webhooks.',
    traps: [
      'With an overlay the API server cannot reach pods, and webhook calls fail until this is `true`.',
      'With Cilium `dnsPolicy` may have to be `ClusterFirstWithHostNet` as well.',
      'With the VPC CNI it is neither needed nor advised.',
    ],
    example: 'true',
    ways: [
      {
        by: 'Helm values of aws-load-balancer-controller',
        code: 'hostNetwork: {literal}\ndnsPolicy: ClusterFirstWithHostNet',
        language: 'yaml',
      },
    ],
    features: ['networking.encapsulation', 'operations.install'],
    sources: [{ document: 'aws-load-balancer-controller/values', lines: [[348, 359]] }],
    reviewed: '2026-11-28',
  },
};
