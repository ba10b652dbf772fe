import type { SettingPlace } from './setting.ts';

/** Where settings are written, by id. */
export const settingPlaces = {
  'aws-node': {
    kind: 'environment variable',
    name: 'container `aws-node` of the `aws-node` DaemonSet',
    ways: [
      {
        by: 'EKS add-on',
        code: 'aws eks update-addon --cluster-name my-cluster --addon-name vpc-cni \\\n  --resolve-conflicts PRESERVE --configuration-values \'{"env":{"{name}":{text}}}\'',
        language: 'bash',
      },
      {
        by: 'kubectl',
        code: 'kubectl -n kube-system set env daemonset/aws-node -c aws-node {name}={value}',
        language: 'bash',
      },
      { by: 'Helm values of aws-vpc-cni', code: 'env:\n  {name}: {text}', language: 'yaml' },
    ],
  },
  'aws-vpc-cni-init': {
    kind: 'environment variable',
    name: 'init container `aws-vpc-cni-init` of the `aws-node` DaemonSet',
    ways: [
      {
        by: 'EKS add-on',
        code: 'aws eks update-addon --cluster-name my-cluster --addon-name vpc-cni \\\n  --resolve-conflicts PRESERVE --configuration-values \'{"init":{"env":{"{name}":{text}}}}\'',
        language: 'bash',
      },
      {
        by: 'kubectl',
        code: 'kubectl -n kube-system set env daemonset/aws-node -c aws-vpc-cni-init {name}={value}',
        language: 'bash',
      },
    ],
  },
  'vpc-cni-add-on': {
    kind: 'add-on key',
    name: 'configuration of the EKS add-on `vpc-cni`, or values of the chart `aws-vpc-cni`',
    ways: [
      {
        by: 'EKS add-on',
        code: "aws eks update-addon --cluster-name my-cluster --addon-name vpc-cni \\\n  --resolve-conflicts PRESERVE --configuration-values '{json}'",
        language: 'bash',
      },
      { by: 'Helm values of aws-vpc-cni', code: '{yaml}', language: 'yaml' },
    ],
  },
  'aws-eks-nodeagent': {
    kind: 'flag',
    name: 'container `aws-eks-nodeagent` of the `aws-node` DaemonSet',
    ways: [
      {
        by: 'arguments of the container',
        code: "args:\n  - '--{name}={value}'",
        language: 'yaml',
      },
    ],
  },
  'cni-metrics-helper': {
    kind: 'environment variable',
    name: 'Deployment `cni-metrics-helper` in `kube-system`',
    ways: [
      {
        by: 'kubectl',
        code: 'kubectl -n kube-system set env deployment/cni-metrics-helper {name}={value}',
        language: 'bash',
      },
    ],
  },
  'amazon-vpc-cni-config': {
    kind: 'ConfigMap key',
    name: 'ConfigMap `amazon-vpc-cni` in `kube-system`',
    ways: [
      {
        by: 'kubectl',
        code: 'kubectl -n kube-system patch configmap amazon-vpc-cni --type merge \\\n  -p \'{"data":{"{name}":{text}}}\'',
        language: 'bash',
      },
    ],
  },
  'felix-configuration': {
    kind: 'field',
    name: '`spec` of FelixConfiguration',
    ways: [
      {
        by: 'kubectl',
        code: 'kubectl patch felixconfiguration default --type merge -p \'{"spec":{json}}\'',
        language: 'bash',
      },
    ],
  },
  installation: {
    kind: 'field',
    name: '`spec` of Installation (`operator.tigera.io/v1`)',
    ways: [
      {
        by: 'kubectl',
        code: 'kubectl patch installation default --type merge -p \'{"spec":{json}}\'',
        language: 'bash',
      },
      { by: 'Helm values of tigera-operator', code: 'installation:\n  {yaml}', language: 'yaml' },
    ],
  },
  'ip-pool': {
    kind: 'field',
    name: '`spec` of IPPool',
    ways: [
      {
        by: 'manifest',
        code: 'apiVersion: projectcalico.org/v3\nkind: IPPool\nmetadata:\n  name: default-ipv4-ippool\nspec:\n  {yaml}',
        language: 'yaml',
      },
    ],
  },
  'ipam-configuration': {
    kind: 'field',
    name: '`spec` of IPAMConfiguration',
    ways: [
      {
        by: 'manifest',
        code: 'apiVersion: projectcalico.org/v3\nkind: IPAMConfiguration\nmetadata:\n  name: default\nspec:\n  {yaml}',
        language: 'yaml',
      },
    ],
  },
  'bgp-configuration': {
    kind: 'field',
    name: '`spec` of BGPConfiguration',
    ways: [
      {
        by: 'kubectl',
        code: 'kubectl patch bgpconfiguration default --type merge -p \'{"spec":{json}}\'',
        language: 'bash',
      },
    ],
  },
  'bgp-peer': {
    kind: 'field',
    name: '`spec` of BGPPeer',
    ways: [
      {
        by: 'manifest',
        code: 'apiVersion: projectcalico.org/v3\nkind: BGPPeer\nmetadata:\n  name: my-peer\nspec:\n  {yaml}',
        language: 'yaml',
      },
    ],
  },
  'bgp-filter': {
    kind: 'field',
    name: '`spec` of BGPFilter',
    ways: [
      {
        by: 'manifest',
        code: 'apiVersion: projectcalico.org/v3\nkind: BGPFilter\nmetadata:\n  name: my-filter\nspec:\n  {yaml}',
        language: 'yaml',
      },
    ],
  },
  'kube-controllers-configuration': {
    kind: 'field',
    name: '`spec` of KubeControllersConfiguration',
    ways: [
      {
        by: 'kubectl',
        code: 'kubectl patch kubecontrollersconfiguration default --type merge -p \'{"spec":{json}}\'',
        language: 'bash',
      },
    ],
  },
  'calico-node': {
    kind: 'environment variable',
    name: 'container `calico-node`, installed by manifest',
    ways: [
      {
        by: 'kubectl',
        code: 'kubectl -n kube-system set env daemonset/calico-node -c calico-node {name}={value}',
        language: 'bash',
      },
    ],
  },
  'calico-config': {
    kind: 'ConfigMap key',
    name: 'ConfigMap `calico-config` in `kube-system`, installed by manifest',
    ways: [
      {
        by: 'kubectl',
        code: 'kubectl -n kube-system patch configmap calico-config --type merge \\\n  -p \'{"data":{"{name}":{text}}}\'',
        language: 'bash',
      },
    ],
  },
  'kubernetes-services-endpoint': {
    kind: 'ConfigMap key',
    name: 'ConfigMap `kubernetes-services-endpoint`, in `tigera-operator` or, by manifest, in `kube-system`',
    ways: [
      {
        by: 'manifest',
        code: 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: kubernetes-services-endpoint\n  namespace: tigera-operator\ndata:\n  {name}: {text}',
        language: 'yaml',
      },
    ],
  },
  'calico-cni-config': {
    kind: 'field',
    name: 'CNI configuration, plugin `calico`; by manifest the key `cni_network_config` of `calico-config`',
    ways: [{ by: 'CNI configuration', code: '{json}', language: 'json' }],
  },
  'tigera-operator-helm': {
    kind: 'Helm value',
    name: 'chart `tigera-operator`',
    ways: [
      {
        by: 'Helm',
        code: "helm upgrade calico projectcalico/tigera-operator -n tigera-operator --reuse-values \\\n  --set-json '{name}={literal}'",
        language: 'bash',
      },
      { by: 'Helm values of tigera-operator', code: '{yaml}', language: 'yaml' },
    ],
  },
  'calico-policy': {
    kind: 'field',
    name: '`spec` of GlobalNetworkPolicy or NetworkPolicy of Calico',
    ways: [{ by: 'manifest', code: 'spec:\n  {yaml}', language: 'yaml' }],
  },
  'host-endpoint': {
    kind: 'field',
    name: '`spec` of HostEndpoint',
    ways: [
      {
        by: 'manifest',
        code: 'apiVersion: projectcalico.org/v3\nkind: HostEndpoint\nmetadata:\n  name: my-node-eth0\nspec:\n  node: my-node\n  {yaml}',
        language: 'yaml',
      },
    ],
  },
  'cilium-helm': {
    kind: 'Helm value',
    name: 'chart `cilium`',
    ways: [
      {
        by: 'Helm',
        code: "helm upgrade cilium cilium/cilium -n kube-system --reuse-values \\\n  --set-json '{name}={literal}'",
        language: 'bash',
      },
      { by: 'Helm values of cilium', code: '{yaml}', language: 'yaml' },
    ],
  },
  'cilium-config': {
    kind: 'ConfigMap key',
    name: 'ConfigMap `cilium-config`, through `extraConfig` of the chart',
    ways: [
      {
        by: 'Helm values of cilium',
        code: 'extraConfig:\n  {name}: {text}',
        language: 'yaml',
      },
    ],
  },
  'cilium-node': {
    kind: 'field',
    name: '`spec` of CiliumNode',
    ways: [{ by: 'manifest', code: 'spec:\n  {yaml}', language: 'yaml' }],
  },
  'cilium-policy': {
    kind: 'field',
    name: '`spec` of CiliumNetworkPolicy or CiliumClusterwideNetworkPolicy',
    ways: [{ by: 'manifest', code: 'spec:\n  {yaml}', language: 'yaml' }],
  },
  'pod-annotation': {
    kind: 'annotation',
    name: 'pod',
    ways: [
      {
        by: 'pod template',
        code: 'metadata:\n  annotations:\n    {name}: {text}',
        language: 'yaml',
      },
    ],
  },
  'namespace-annotation': {
    kind: 'annotation',
    name: 'namespace',
    ways: [
      {
        by: 'kubectl',
        code: "kubectl annotate namespace my-namespace '{name}={value}'",
        language: 'bash',
      },
    ],
  },
  service: {
    kind: 'field',
    name: '`spec` of a Service',
    ways: [
      {
        by: 'kubectl',
        code: 'kubectl -n my-namespace patch service my-service --type merge -p \'{"spec":{json}}\'',
        language: 'bash',
      },
    ],
  },
  'service-annotation': {
    kind: 'annotation',
    name: 'Service',
    ways: [
      {
        by: 'kubectl',
        code: "kubectl -n my-namespace annotate service my-service '{name}={value}'",
        language: 'bash',
      },
    ],
  },
  'node-annotation': {
    kind: 'annotation',
    name: 'node',
    ways: [
      { by: 'kubectl', code: "kubectl annotate node my-node '{name}={value}'", language: 'bash' },
    ],
  },
  'node-label': {
    kind: 'label',
    name: 'node',
    ways: [
      { by: 'kubectl', code: "kubectl label node my-node '{name}={value}'", language: 'bash' },
    ],
  },
  'node-taint': {
    kind: 'taint',
    name: 'node',
    ways: [
      {
        by: 'Karpenter NodePool',
        code: 'spec:\n  template:\n    spec:\n      startupTaints:\n        - key: {name}\n          value: {text}\n          effect: NoExecute',
        language: 'yaml',
      },
    ],
  },
  'ec2-tag': {
    kind: 'tag',
    name: 'subnet or ENI in EC2',
    ways: [
      {
        by: 'AWS CLI',
        code: "aws ec2 create-tags --resources my-resource-id --tags 'Key={name},Value={value}'",
        language: 'bash',
      },
    ],
  },
  kubelet: {
    kind: 'node setting',
    name: 'configuration of the kubelet',
    ways: [
      {
        by: 'NodeConfig of nodeadm (AL2023)',
        code: 'apiVersion: node.eks.aws/v1alpha1\nkind: NodeConfig\nspec:\n  kubelet:\n    config:\n      {yaml}',
        language: 'yaml',
      },
    ],
  },
  'ec2-node-class': {
    kind: 'node setting',
    name: '`spec` of EC2NodeClass (Karpenter)',
    ways: [
      {
        by: 'manifest',
        code: 'apiVersion: karpenter.k8s.aws/v1\nkind: EC2NodeClass\nspec:\n  {yaml}',
        language: 'yaml',
      },
    ],
  },
  'node-pool': {
    kind: 'node setting',
    name: '`spec` of NodePool (Karpenter)',
    ways: [
      {
        by: 'manifest',
        code: 'apiVersion: karpenter.sh/v1\nkind: NodePool\nspec:\n  {yaml}',
        language: 'yaml',
      },
    ],
  },
  'node-class': {
    kind: 'field',
    name: '`spec` of NodeClass (EKS Auto Mode)',
    ways: [
      {
        by: 'manifest',
        code: 'apiVersion: eks.amazonaws.com/v1\nkind: NodeClass\nmetadata:\n  name: my-node-class\nspec:\n  {yaml}',
        language: 'yaml',
      },
    ],
  },
  'karpenter-controller': {
    kind: 'environment variable',
    name: 'controller of Karpenter',
    ways: [
      {
        by: 'kubectl',
        code: 'kubectl -n kube-system set env deployment/karpenter {name}={value}',
        language: 'bash',
      },
    ],
  },
  'eks-anywhere-cilium': {
    kind: 'field',
    name: '`spec.clusterNetwork.cniConfig.cilium` of Cluster (EKS Anywhere)',
    ways: [
      {
        by: 'manifest',
        code: 'apiVersion: anywhere.eks.amazonaws.com/v1alpha1\nkind: Cluster\nmetadata:\n  name: my-cluster\nspec:\n  clusterNetwork:\n    cniConfig:\n      cilium:\n        {yaml}',
        language: 'yaml',
      },
    ],
  },
  /** Objects that are too few of a kind for a place of their own; each setting says its ways. */
  object: {
    kind: 'field',
    name: 'object named in the description',
    ways: [{ by: 'manifest', code: '{yaml}', language: 'yaml' }],
  },
} as const satisfies Record<string, SettingPlace>;
