import type { SymptomTopic } from './symptom.ts';
import { calicoDatapathSymptoms } from './symptoms/calico-datapath.ts';
import { calicoInstallSymptoms } from './symptoms/calico-install.ts';
import { calicoNodeSymptoms } from './symptoms/calico-nodes.ts';
import { calicoPodStartSymptoms } from './symptoms/calico-pod-start.ts';
import { calicoPolicySymptoms } from './symptoms/calico-policy.ts';
import { ciliumDatapathSymptoms } from './symptoms/cilium-datapath.ts';
import { ciliumDeviceSymptoms } from './symptoms/cilium-devices.ts';
import { ciliumDnsSymptoms } from './symptoms/cilium-dns.ts';
import { ciliumEndpointSymptoms } from './symptoms/cilium-endpoints.ts';
import { ciliumEniSymptoms } from './symptoms/cilium-eni.ts';
import { ciliumInstallSymptoms } from './symptoms/cilium-install.ts';
import { ciliumNodeSymptoms } from './symptoms/cilium-nodes.ts';
import { ciliumObservabilitySymptoms } from './symptoms/cilium-observability.ts';
import { ciliumPodStartSymptoms } from './symptoms/cilium-pod-start.ts';
import { ciliumPolicySymptoms } from './symptoms/cilium-policy.ts';
import { sharedAddressSymptoms } from './symptoms/shared-addresses.ts';
import { sharedPodLimitSymptoms } from './symptoms/shared-pod-limits.ts';
import { sharedTrafficSymptoms } from './symptoms/shared-traffic.ts';
import { sharedSymptoms } from './symptoms/shared.ts';
import { vpcCniDatapathSymptoms } from './symptoms/vpc-cni-datapath.ts';
import { vpcCniNodeSymptoms } from './symptoms/vpc-cni-nodes.ts';
import { vpcCniPodAddressSymptoms } from './symptoms/vpc-cni-pod-addresses.ts';
import { vpcCniPodStartSymptoms } from './symptoms/vpc-cni-pod-start.ts';
import { vpcCniPolicyAgentSymptoms } from './symptoms/vpc-cni-policy-agent.ts';
import { vpcCniPolicySymptoms } from './symptoms/vpc-cni-policy.ts';
import { vpcCniReleaseSymptoms } from './symptoms/vpc-cni-releases.ts';
import { vpcCniSecurityGroupTrafficSymptoms } from './symptoms/vpc-cni-security-group-traffic.ts';
import { vpcCniSecurityGroupSymptoms } from './symptoms/vpc-cni-security-groups.ts';

/** What people see when something is wrong, by subject, in the order of the page. */
export const symptomTopics: Readonly<Record<string, SymptomTopic>> = {
  shared: { name: 'Any CNI: pods and nodes', symptoms: sharedSymptoms },
  'shared-addresses': { name: 'Any CNI: addresses', symptoms: sharedAddressSymptoms },
  'shared-pod-limits': { name: 'Any CNI: limits of pods', symptoms: sharedPodLimitSymptoms },
  'shared-traffic': { name: 'Any CNI: traffic', symptoms: sharedTrafficSymptoms },
  'vpc-cni-pod-start': { name: 'VPC CNI: pods do not start', symptoms: vpcCniPodStartSymptoms },
  'vpc-cni-pod-addresses': { name: 'VPC CNI: no addresses', symptoms: vpcCniPodAddressSymptoms },
  'vpc-cni-nodes': { name: 'VPC CNI: nodes', symptoms: vpcCniNodeSymptoms },
  'vpc-cni-releases': { name: 'VPC CNI: single releases', symptoms: vpcCniReleaseSymptoms },
  'vpc-cni-security-groups': {
    name: 'Security groups for pods',
    symptoms: vpcCniSecurityGroupSymptoms,
  },
  'vpc-cni-security-group-traffic': {
    name: 'Security groups for pods: traffic',
    symptoms: vpcCniSecurityGroupTrafficSymptoms,
  },
  'vpc-cni-policy': { name: 'VPC CNI: network policy', symptoms: vpcCniPolicySymptoms },
  'vpc-cni-policy-agent': { name: 'VPC CNI: policy agent', symptoms: vpcCniPolicyAgentSymptoms },
  'vpc-cni-datapath': { name: 'VPC CNI: traffic', symptoms: vpcCniDatapathSymptoms },
  'calico-pod-start': { name: 'Calico: pods do not start', symptoms: calicoPodStartSymptoms },
  'calico-nodes': { name: 'Calico: nodes', symptoms: calicoNodeSymptoms },
  'calico-install': { name: 'Calico: installation', symptoms: calicoInstallSymptoms },
  'calico-datapath': { name: 'Calico: traffic', symptoms: calicoDatapathSymptoms },
  'calico-policy': { name: 'Calico: policy', symptoms: calicoPolicySymptoms },
  'cilium-pod-start': { name: 'Cilium: pods do not start', symptoms: ciliumPodStartSymptoms },
  'cilium-endpoints': { name: 'Cilium: endpoints', symptoms: ciliumEndpointSymptoms },
  'cilium-eni': { name: 'Cilium: ENI mode', symptoms: ciliumEniSymptoms },
  'cilium-nodes': { name: 'Cilium: nodes', symptoms: ciliumNodeSymptoms },
  'cilium-install': { name: 'Cilium: installation', symptoms: ciliumInstallSymptoms },
  'cilium-devices': { name: 'Cilium: devices', symptoms: ciliumDeviceSymptoms },
  'cilium-policy': { name: 'Cilium: policy', symptoms: ciliumPolicySymptoms },
  'cilium-dns': { name: 'Cilium: DNS and names', symptoms: ciliumDnsSymptoms },
  'cilium-datapath': { name: 'Cilium: traffic', symptoms: ciliumDatapathSymptoms },
  'cilium-observability': {
    name: 'Cilium: Hubble and Cluster Mesh',
    symptoms: ciliumObservabilitySymptoms,
  },
};
