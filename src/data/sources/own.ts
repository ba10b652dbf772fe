import type { CniId } from '../cnis.ts';
import type { NonEmpty } from '../model.ts';

/**
 * What a CNI's own project publishes: owners of repositories, single repositories, hosts of web pages.
 * The platforms that CNIs run on are nobody's own, and neither are the documents of AWS beside the
 * repositories of its plugin.
 */
export const ownSources: Readonly<Partial<Record<CniId, NonEmpty<string>>>> = {
  'amazon-vpc-cni': [
    'aws/amazon-network-policy-controller-k8s',
    'aws/amazon-vpc-cni-k8s',
    'aws/amazon-vpc-resource-controller-k8s',
    'aws/aws-network-policy-agent',
  ],
  calico: ['projectcalico', 'tigera', 'tigera.io'],
  cilium: ['cilium', 'isovalent.com'],
};
