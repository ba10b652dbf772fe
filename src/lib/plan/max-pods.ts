import { addressCeiling, type NodeUse, UNLISTED } from './ceiling.ts';
import { type Amount, binding, type Figure, least } from './figure.ts';
import { ownInterfaces, type PlanInstance } from './instance.ts';
import { holdsPrefixes, type Way } from './way.ts';

/** Pods on the host network that every published value counts: the agent of the VPC CNI and kube-proxy. */
const COUNTED_HOST_PODS = 2;
/** vCPUs from which a managed node group caps at the higher value. */
const MANY_CPUS = 30;
const CAP_FEW = 110;
const CAP_MANY = 250;
const AUTO_CAP = 110;
/** How interfaces with prefixes are counted, whatever family the prefixes are of. */
const BY_PREFIXES: Way = {
  id: 'prefixes',
  name: 'Prefixes',
  engine: { kind: 'vpc-cni', prefixes: true },
};

/** Who says how many pods a node takes. */
export type MaxPodsSource =
  /** A managed node group without an AMI of its own. */
  | { readonly kind: 'managed' }
  /** nodeadm on AL2023, with nothing set. */
  | { readonly kind: 'nodeadm' }
  /** A value of the kubelet’s own configuration. */
  | { readonly kind: 'own'; readonly pods: number }
  /** Karpenter, with interfaces that it leaves out. */
  | { readonly kind: 'karpenter'; readonly reservedEnis: number };

/** How many pods a node takes, by what each layer allows. */
export interface MaxPods {
  /** Pods that find an address. */
  readonly ceiling: Figure;
  /** What the kubelet is told. */
  readonly kubelet: Figure;
  /** What nobody may exceed; missing where nothing of the kind holds. */
  readonly cap?: Figure;
  /** The least of them. */
  readonly usable: Amount;
  /** The layers that are the least. */
  readonly binds: readonly ('ceiling' | 'kubelet' | 'cap')[];
}

/** `interfaces × (addresses − 1) + 2`, the value that AWS publishes for each type. */
function published({ enis, ipv4PerEni }: PlanInstance): {
  readonly amount: number;
  readonly working: string;
} {
  return {
    amount: enis * (ipv4PerEni - 1) + COUNTED_HOST_PODS,
    working: `${String(enis)} × (${String(ipv4PerEni)} − 1) + ${String(COUNTED_HOST_PODS)}`,
  };
}

/** `ENILimitedPods` of Karpenter: the published value with fewer interfaces, and no pod where it leaves none. */
function karpenterPods(instance: PlanInstance, reserved: number): Figure {
  const { enis, ipv4PerEni } = instance;
  const rule = 'karpenter-max-pods';
  if (reserved === 0) return { ...published(instance), rule };
  const left = `${String(enis)} − ${String(reserved)}`;
  if (reserved >= enis) return { amount: 0, working: `${left} ≤ 0`, rule };
  return {
    amount: (enis - reserved) * (ipv4PerEni - 1) + COUNTED_HOST_PODS,
    working: `(${left}) × (${String(ipv4PerEni)} − 1) + ${String(COUNTED_HOST_PODS)}`,
    rule,
  };
}

/**
 * The value that AWS computes where it knows how the VPC CNI is set: with prefixes. What it makes of custom
 * networking is not published, so nothing is taken off for it.
 */
function computed(instance: PlanInstance, { engine }: Way): Figure {
  const use = { hostPods: COUNTED_HOST_PODS, branchPods: 0, nodeMask: 0, blockSize: 0 };
  const isPrefixed = engine.kind === 'ipv6' || holdsPrefixes(engine, instance);
  const isOfAws = engine.kind !== 'cilium-eni';
  return isPrefixed && isOfAws
    ? addressCeiling(instance, BY_PREFIXES, use)
    : { ...published(instance), rule: 'nodeadm' };
}

function kubeletOf(instance: PlanInstance, way: Way, source: MaxPodsSource): Figure {
  if (instance.isUnlisted && (source.kind !== 'own' || way.engine.kind === 'auto-mode')) {
    return UNLISTED;
  }
  // Auto Mode takes no word of anybody.
  if (way.engine.kind === 'auto-mode') return computed(instance, way);
  switch (source.kind) {
    case 'own':
      return { amount: source.pods, working: String(source.pods), rule: 'nodeadm' };
    case 'karpenter':
      return karpenterPods(instance, source.reservedEnis);
    case 'nodeadm':
      return { ...published(instance), rule: 'nodeadm' };
    case 'managed':
      return computed(instance, way);
  }
}

function managedCap({ vcpu }: PlanInstance): Figure {
  if (vcpu === null) return { amount: 'unknown', working: 'vCPUs not listed', rule: 'managed-cap' };
  const isMany = vcpu >= MANY_CPUS;
  const working = `${String(vcpu)} vCPUs ${isMany ? '≥' : '<'} ${String(MANY_CPUS)}`;
  return { amount: isMany ? CAP_MANY : CAP_FEW, working, rule: 'managed-cap' };
}

function capOf(instance: PlanInstance, way: Way, { kind }: MaxPodsSource): Figure | undefined {
  if (way.engine.kind === 'auto-mode') {
    return { amount: AUTO_CAP, working: String(AUTO_CAP), rule: 'auto-mode' };
  }
  return kind === 'managed' ? managedCap(instance) : undefined;
}

/**
 * How many pods a node of the type takes that way, and which layer decides it; interfaces that are held
 * back from the CNI lower the ceiling alone.
 */
export function maxPodsOf(
  instance: PlanInstance,
  way: Way,
  source: MaxPodsSource,
  use: NodeUse,
  heldBack: number,
): MaxPods {
  const ceiling = addressCeiling(ownInterfaces(instance, heldBack), way, use);
  const kubelet = kubeletOf(instance, way, source);
  const cap = capOf(instance, way, source);
  const layers = { ceiling, kubelet, ...(cap ? { cap } : {}) };
  const bound = binding(Object.values(layers));
  const names = ['ceiling', 'kubelet', 'cap'] as const;
  return {
    ...layers,
    usable: least(Object.values(layers).map(({ amount }) => amount)),
    binds: names.filter((name) =>
      bound.some((figure) => figure === { ceiling, kubelet, cap }[name]),
    ),
  };
}

/**
 * Memory, MiB, that nodeadm has the kubelet keep back on AL2023. It counts the pods that it computes itself:
 * a cap, a value of the kubelet’s own and interfaces that Karpenter leaves out change nothing.
 */
export function nodeadmReserved(instance: PlanInstance): Figure {
  return instance.isUnlisted ? UNLISTED : kubeReserved(published(instance).amount);
}

/** Memory, MiB, that the kubelet keeps back for itself at so many pods. */
export function kubeReserved(maxPods: number): Figure {
  const [each, base] = [11, 255];
  return {
    amount: each * maxPods + base,
    working: `${String(each)} × ${String(maxPods)} + ${String(base)}`,
    rule: 'kube-reserved',
  };
}
