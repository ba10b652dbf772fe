import type { SettingTopic } from './setting.ts';
import { calicoTrafficAnnotationSettings } from './settings/calico-annotations-traffic.ts';
import { calicoAnnotationSettings } from './settings/calico-annotations.ts';
import { calicoBgpNodeSettings } from './settings/calico-bgp-nodes.ts';
import { calicoBgpPeerSettings } from './settings/calico-bgp-peers.ts';
import { calicoBgpSettings } from './settings/calico-bgp.ts';
import { calicoCniConfigSettings } from './settings/calico-cni-config.ts';
import { calicoFelixEnvironmentSettings } from './settings/calico-environment-felix.ts';
import { calicoEnvironmentSettings } from './settings/calico-environment.ts';
import { calicoFelixDataplaneSettings } from './settings/calico-felix-dataplane.ts';
import { calicoFelixEbpfMapSettings } from './settings/calico-felix-ebpf-maps.ts';
import { calicoFelixEbpfPathSettings } from './settings/calico-felix-ebpf-path.ts';
import { calicoFelixEbpfSettings } from './settings/calico-felix-ebpf.ts';
import { calicoFelixHealthSettings } from './settings/calico-felix-health.ts';
import { calicoFelixNodeSettings } from './settings/calico-felix-node.ts';
import { calicoFelixPolicySettings } from './settings/calico-felix-policy.ts';
import { calicoFelixRoutingSettings } from './settings/calico-felix-routing.ts';
import { calicoFelixTunnelSettings } from './settings/calico-felix-tunnels.ts';
import { calicoFelixWireguardSettings } from './settings/calico-felix-wireguard.ts';
import { calicoHelmSettings } from './settings/calico-helm.ts';
import { calicoInstallationComponentSettings } from './settings/calico-installation-components.ts';
import { calicoInstallationNodeSettings } from './settings/calico-installation-nodes.ts';
import { calicoInstallationSettings } from './settings/calico-installation.ts';
import { calicoIpamSettings } from './settings/calico-ipam.ts';
import { calicoObjectSettings } from './settings/calico-objects.ts';
import { calicoPolicyRuleSettings } from './settings/calico-policy-rules.ts';
import { calicoPolicySettings } from './settings/calico-policy.ts';
import { calicoPoolSettings } from './settings/calico-pools.ts';
import { ciliumAnnouncementSettings } from './settings/cilium-announcements.ts';
import { ciliumChainingSettings } from './settings/cilium-chaining.ts';
import { ciliumNodeSettings } from './settings/cilium-ciliumnode.ts';
import { ciliumDatapathFeatureSettings } from './settings/cilium-datapath-features.ts';
import { ciliumDatapathSettings } from './settings/cilium-datapath.ts';
import { ciliumEgressGatewaySettings } from './settings/cilium-egress-gateway.ts';
import { ciliumEksAnywhereSettings } from './settings/cilium-eks-anywhere.ts';
import { ciliumEncryptionSettings } from './settings/cilium-encryption.ts';
import { ciliumEniSubnetSettings } from './settings/cilium-eni-subnets.ts';
import { ciliumEniSettings } from './settings/cilium-eni.ts';
import { ciliumGatewaySettings } from './settings/cilium-gateway.ts';
import { ciliumHubbleAccessSettings } from './settings/cilium-hubble-tls.ts';
import { ciliumIdentitySettings } from './settings/cilium-identities.ts';
import { ciliumIpamSettings } from './settings/cilium-ipam.ts';
import { ciliumKubeProxySettings } from './settings/cilium-kube-proxy.ts';
import { ciliumMapSettings } from './settings/cilium-maps.ts';
import { ciliumMasqueradingSettings } from './settings/cilium-masquerading.ts';
import { ciliumMetricsLogSettings } from './settings/cilium-metrics-logs.ts';
import { ciliumClusterMeshSettings } from './settings/cilium-multicluster.ts';
import { ciliumNodePortSettings } from './settings/cilium-node-ports.ts';
import { ciliumNodeReadinessSettings } from './settings/cilium-nodes.ts';
import { ciliumServiceAnnotationSettings } from './settings/cilium-objects.ts';
import { ciliumHubbleSettings } from './settings/cilium-observability.ts';
import { ciliumInstallSettings } from './settings/cilium-operations.ts';
import { ciliumObjectSettings } from './settings/cilium-pod-objects.ts';
import { ciliumPolicyPortSettings } from './settings/cilium-policy-l7.ts';
import { ciliumPolicyRuleSettings } from './settings/cilium-policy-rules.ts';
import { ciliumPolicySettings } from './settings/cilium-policy.ts';
import { ciliumProxySettings } from './settings/cilium-proxy.ts';
import { ciliumRoutingSettings } from './settings/cilium-routing.ts';
import { ciliumServiceSettings } from './settings/cilium-services.ts';
import { eksSettings } from './settings/eks.ts';
import { loadBalancingSettings } from './settings/load-balancing.ts';
import { nodeSettings } from './settings/nodes.ts';
import { vpcCniAddressingSettings } from './settings/vpc-cni-addressing.ts';
import { vpcCniAgentSettings } from './settings/vpc-cni-agent.ts';
import { vpcCniAutoModeSettings } from './settings/vpc-cni-auto-mode.ts';
import { vpcCniDaemonSettings } from './settings/vpc-cni-daemon.ts';
import { vpcCniNatSettings } from './settings/vpc-cni-nat.ts';
import { vpcCniObjectSettings } from './settings/vpc-cni-objects.ts';
import { vpcCniPodSettings } from './settings/vpc-cni-pods.ts';
import { vpcCniPolicySettings } from './settings/vpc-cni-policy.ts';
import { vpcCniPoolSettings } from './settings/vpc-cni-pools.ts';
import { vpcCniSecurityGroupSettings } from './settings/vpc-cni-security-groups.ts';
import { vpcCniStartSettings } from './settings/vpc-cni-start.ts';
import { vpcCniWindowsSettings } from './settings/vpc-cni-windows.ts';

/** What people type, by subject, in the order of the page. */
export const settingTopics: Readonly<Record<string, SettingTopic>> = {
  'vpc-cni-pools': { name: 'Warm pools', settings: vpcCniPoolSettings },
  'vpc-cni-addressing': {
    name: 'Prefixes, subnets and custom networking',
    settings: vpcCniAddressingSettings,
  },
  'vpc-cni-nat': { name: 'Source NAT and the other address family', settings: vpcCniNatSettings },
  'vpc-cni-pods': { name: 'What a pod gets', settings: vpcCniPodSettings },
  'vpc-cni-security-groups': {
    name: 'Security groups for pods',
    settings: vpcCniSecurityGroupSettings,
  },
  'vpc-cni-daemon': {
    name: 'Endpoints, tags and logs of aws-node',
    settings: vpcCniDaemonSettings,
  },
  'vpc-cni-start': { name: 'Metrics, look-ups and installation', settings: vpcCniStartSettings },
  'vpc-cni-policy': { name: 'Network policy of the VPC CNI', settings: vpcCniPolicySettings },
  'vpc-cni-agent': { name: 'Policy agent', settings: vpcCniAgentSettings },
  'vpc-cni-objects': {
    name: 'ENIConfig, labels, annotations and tags',
    settings: vpcCniObjectSettings,
  },
  'vpc-cni-windows': { name: 'Windows nodes', settings: vpcCniWindowsSettings },
  'vpc-cni-auto-mode': { name: 'EKS Auto Mode', settings: vpcCniAutoModeSettings },
  nodes: { name: 'Nodes', settings: nodeSettings },
  eks: { name: 'EKS and its add-ons', settings: eksSettings },
  'load-balancing': { name: 'Services and load balancers', settings: loadBalancingSettings },
  'calico-installation': {
    name: 'Installation: plugin, data plane, pools',
    settings: calicoInstallationSettings,
  },
  'calico-installation-nodes': {
    name: 'Installation: nodes and pods',
    settings: calicoInstallationNodeSettings,
  },
  'calico-installation-components': {
    name: 'Installation: images, metrics, components',
    settings: calicoInstallationComponentSettings,
  },
  'calico-pools': { name: 'IP pools', settings: calicoPoolSettings },
  'calico-ipam': { name: 'Blocks and reservations', settings: calicoIpamSettings },
  'calico-bgp': { name: 'BGP', settings: calicoBgpSettings },
  'calico-bgp-peers': { name: 'BGP peers', settings: calicoBgpPeerSettings },
  'calico-bgp-nodes': { name: 'BGP filters and nodes', settings: calicoBgpNodeSettings },
  'calico-policy': { name: 'Policies and tiers of Calico', settings: calicoPolicySettings },
  'calico-policy-rules': { name: 'Rules and host endpoints', settings: calicoPolicyRuleSettings },
  'calico-annotations': {
    name: 'Annotations: addresses of pods',
    settings: calicoAnnotationSettings,
  },
  'calico-annotations-traffic': {
    name: 'Annotations: limits and Services',
    settings: calicoTrafficAnnotationSettings,
  },
  'calico-cni-config': { name: 'CNI configuration of Calico', settings: calicoCniConfigSettings },
  'calico-objects': {
    name: 'API server address and kube-controllers',
    settings: calicoObjectSettings,
  },
  'calico-helm': { name: 'Chart of the operator', settings: calicoHelmSettings },
  'calico-environment': { name: 'Environment of calico-node', settings: calicoEnvironmentSettings },
  'calico-environment-felix': {
    name: 'Environment of Felix and others',
    settings: calicoFelixEnvironmentSettings,
  },
  'calico-felix-dataplane': {
    name: 'Felix: iptables and nftables',
    settings: calicoFelixDataplaneSettings,
  },
  'calico-felix-node': {
    name: 'Felix: interfaces and detection',
    settings: calicoFelixNodeSettings,
  },
  'calico-felix-routing': { name: 'Felix: routes and NAT', settings: calicoFelixRoutingSettings },
  'calico-felix-tunnels': { name: 'Felix: tunnels and MTU', settings: calicoFelixTunnelSettings },
  'calico-felix-ebpf': { name: 'Felix: eBPF mode and Services', settings: calicoFelixEbpfSettings },
  'calico-felix-ebpf-path': {
    name: 'Felix: path of packets in eBPF mode',
    settings: calicoFelixEbpfPathSettings,
  },
  'calico-felix-ebpf-maps': {
    name: 'Felix: eBPF maps, timers and logs',
    settings: calicoFelixEbpfMapSettings,
  },
  'calico-felix-policy': {
    name: 'Felix: hosts, policy logs and flow logs',
    settings: calicoFelixPolicySettings,
  },
  'calico-felix-health': {
    name: 'Felix: health, metrics and runtime',
    settings: calicoFelixHealthSettings,
  },
  'calico-felix-wireguard': { name: 'Felix: WireGuard', settings: calicoFelixWireguardSettings },
  'cilium-ipam': { name: 'Address pools and IP families', settings: ciliumIpamSettings },
  'cilium-ciliumnode': { name: 'Address buffers of a node', settings: ciliumNodeSettings },
  'cilium-eni': { name: 'ENI mode', settings: ciliumEniSettings },
  'cilium-eni-subnets': {
    name: 'Subnets and security groups in ENI mode',
    settings: ciliumEniSubnetSettings,
  },
  'cilium-routing': { name: 'Routing, tunnels and MTU', settings: ciliumRoutingSettings },
  'cilium-masquerading': { name: 'Masquerading', settings: ciliumMasqueradingSettings },
  'cilium-datapath': { name: 'Devices and datapath', settings: ciliumDatapathSettings },
  'cilium-datapath-features': {
    name: 'Bandwidth, BIG TCP, multicast, VTEP',
    settings: ciliumDatapathFeatureSettings,
  },
  'cilium-maps': { name: 'eBPF maps and trace events', settings: ciliumMapSettings },
  'cilium-kube-proxy': { name: 'kube-proxy replacement', settings: ciliumKubeProxySettings },
  'cilium-services': { name: 'Load balancing', settings: ciliumServiceSettings },
  'cilium-node-ports': { name: 'Node ports and local redirects', settings: ciliumNodePortSettings },
  'cilium-announcements': {
    name: 'BGP, L2 announcements, LoadBalancer classes',
    settings: ciliumAnnouncementSettings,
  },
  'cilium-gateway': { name: 'Gateway API and Ingress', settings: ciliumGatewaySettings },
  'cilium-chaining': { name: 'CNI configuration and chaining', settings: ciliumChainingSettings },
  'cilium-policy': { name: 'Policy enforcement', settings: ciliumPolicySettings },
  'cilium-policy-rules': { name: 'Policy rules: peers', settings: ciliumPolicyRuleSettings },
  'cilium-policy-l7': {
    name: 'Policy rules: ports and layer 7',
    settings: ciliumPolicyPortSettings,
  },
  'cilium-proxy': { name: 'DNS proxy and Envoy', settings: ciliumProxySettings },
  'cilium-encryption': {
    name: 'Encryption and mutual authentication',
    settings: ciliumEncryptionSettings,
  },
  'cilium-egress-gateway': { name: 'Egress gateway', settings: ciliumEgressGatewaySettings },
  'cilium-observability': { name: 'Hubble', settings: ciliumHubbleSettings },
  'cilium-hubble-tls': {
    name: 'Hubble certificates and addresses',
    settings: ciliumHubbleAccessSettings,
  },
  'cilium-metrics-logs': { name: 'Metrics, logs and health', settings: ciliumMetricsLogSettings },
  'cilium-multicluster': { name: 'Cluster Mesh', settings: ciliumClusterMeshSettings },
  'cilium-identities': { name: 'Identities and API load', settings: ciliumIdentitySettings },
  'cilium-operations': { name: 'Images, upgrades and agent pods', settings: ciliumInstallSettings },
  'cilium-nodes': {
    name: 'Operator, node readiness and privileges',
    settings: ciliumNodeReadinessSettings,
  },
  'cilium-objects': { name: 'Service annotations', settings: ciliumServiceAnnotationSettings },
  'cilium-pod-objects': {
    name: 'Pods, namespaces, nodes, CiliumNodeConfig',
    settings: ciliumObjectSettings,
  },
  'cilium-eks-anywhere': { name: 'Cilium on EKS Anywhere', settings: ciliumEksAnywhereSettings },
};
