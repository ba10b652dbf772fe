import { type CalicoObjects, type CalicoPolicy, readCalicoPolicy } from './calico.ts';
import { type CiliumExit, readExit } from './cilium-exit.ts';
import { type CiliumPolicy, readCiliumPolicy } from './cilium.ts';
import { type ClusterNetworkPolicy, readClusterNetworkPolicy } from './clusternetworkpolicy.ts';
import { type NetworkPolicy, readNetworkPolicy } from './networkpolicy.ts';
import { type ReadPolicy, Unreadable } from './reading.ts';

/** An object of a manifest that has passed the schema of its kind. */
type Valid = Readonly<Record<string, unknown>>;

type Reader = (object: never, beside: CalicoObjects) => ReadPolicy;

const clusterReader: Reader = (object: ClusterNetworkPolicy) => readClusterNetworkPolicy(object);
const networkReader: Reader = (object: NetworkPolicy) => readNetworkPolicy(object);
const ciliumReader: Reader = (object: CiliumPolicy) => readCiliumPolicy(object);
const calicoReader: Reader = (object: CalicoPolicy, beside) => readCalicoPolicy(object, beside);

/** The reader of each kind of policy. */
const READERS: Readonly<Record<string, Reader>> = {
  'networking.k8s.io/v1 NetworkPolicy': networkReader,
  'networking.k8s.aws/v1alpha1 ApplicationNetworkPolicy': networkReader,
  'policy.networking.k8s.io/v1alpha2 ClusterNetworkPolicy': clusterReader,
  'networking.k8s.aws/v1alpha1 ClusterNetworkPolicy': clusterReader,
  'cilium.io/v2 CiliumNetworkPolicy': ciliumReader,
  'cilium.io/v2 CiliumClusterwideNetworkPolicy': ciliumReader,
  'projectcalico.org/v3 NetworkPolicy': calicoReader,
  'projectcalico.org/v3 StagedNetworkPolicy': calicoReader,
  'projectcalico.org/v3 GlobalNetworkPolicy': calicoReader,
};

function readerOf({ apiVersion, kind }: Valid): Reader | undefined {
  return READERS[`${String(apiVersion)} ${String(kind)}`];
}

/** The objects that a policy refers to; throws where one of them is referred to by none. */
function besides(objects: readonly Valid[], policy: Valid): CalicoObjects {
  const ofKind = (kind: string) => objects.filter((object) => object['kind'] === kind);
  const beside = { tiers: ofKind('Tier'), hostEndpoints: ofKind('HostEndpoint') };
  const spec = policy['spec'] as Valid;
  const idle = beside.tiers.find(({ metadata }) => (metadata as Valid)['name'] !== spec['tier']);
  if (idle !== undefined) throw new Unreadable('there is a tier that the policy is not in');
  return beside as unknown as CalicoObjects;
}

/** What the objects of a manifest do: one policy, and what it refers to. */
export function readManifest(objects: readonly Valid[]): ReadPolicy {
  const policies = objects.filter((object) => readerOf(object) !== undefined);
  const [policy] = policies;
  if (policy === undefined || policies.length > 1) {
    throw new Unreadable(`there are ${policies.length} policies instead of one`);
  }
  const beside = besides(objects, policy);
  const read = readerOf(policy)?.(policy as never, beside);
  if (read === undefined) throw new Unreadable('nothing reads the policy');
  if (beside.hostEndpoints.length > 0 && read.selects.kind !== 'interfaces') {
    throw new Unreadable('there is a HostEndpoint that the policy does not select');
  }
  const exits = objects.filter((object) => object['kind'] === 'CiliumEgressGatewayPolicy');
  const [exit, ...others] = exits as unknown as readonly CiliumExit[];
  if (others.length > 0) throw new Unreadable('there are several gateways');
  return exit === undefined ? read : { ...read, exit: readExit(exit, read) };
}
