import type { Exclusion } from './exclusion.ts';
import { vpcExclusions } from './exclusions/amazon-vpc-cni.ts';
import { calicoExclusions } from './exclusions/calico.ts';
import { ciliumExclusions } from './exclusions/cilium.ts';

/** What modes have each for itself and not together, by the CNI whose matter it is. */
export const exclusions: readonly Exclusion[] = [
  ...vpcExclusions,
  ...calicoExclusions,
  ...ciliumExclusions,
];
