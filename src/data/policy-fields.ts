import { calicoKinds } from './policy-fields/calico.ts';
import { ciliumKinds } from './policy-fields/cilium.ts';
import { clusterNetworkPolicyKinds } from './policy-fields/clusternetworkpolicy.ts';
import { networkPolicyKinds } from './policy-fields/networkpolicy.ts';
import { vpcCniKinds } from './policy-fields/vpc-cni.ts';
import type { PolicyKind } from './policy-field.ts';

/** Every kind of policy with what each of its fields rests on, in the order of the dialects. */
export const policyKinds: readonly PolicyKind[] = [
  ...networkPolicyKinds,
  ...clusterNetworkPolicyKinds,
  ...calicoKinds,
  ...ciliumKinds,
  ...vpcCniKinds,
];
