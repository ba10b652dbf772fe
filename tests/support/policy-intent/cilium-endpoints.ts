import type { PodSet } from '~/data/policy-intention.ts';
import { type LabelSelector, readLabels, selectorFrom } from './label-selector.ts';
import { namespaceNamed } from './reading.ts';

/** The label of Cilium under which a pod has the name of its namespace. */
export const NAMESPACE = 'io.kubernetes.pod.namespace';
/** Labels of the namespace stand on its pods, under this prefix. */
const OF_NAMESPACE = 'io.cilium.k8s.namespace.labels.';

/**
 * Pods by labels of which one is their namespace, or some are of it; without those, the pods of the
 * policy's own.
 */
export function readEndpoints(selector: LabelSelector, own: string | undefined): PodSet {
  const labels = Object.entries(readLabels(selector)).map(
    ([key, value]) => [key.replace(/^k8s:/u, ''), value] as const,
  );
  const namespace = labels.find(([key]) => key === NAMESPACE)?.[1];
  const [ofNamespace = [], ofPod = []] = [true, false].map((isOf) =>
    labels.filter(([key]) => key !== NAMESPACE && key.startsWith(OF_NAMESPACE) === isOf),
  );
  const chosen = namespace ?? (ofNamespace.length > 0 ? undefined : own);
  return {
    kind: 'pods',
    pods: selectorFrom(ofPod),
    namespaces: selectorFrom([
      ...(chosen === undefined ? [] : Object.entries(namespaceNamed(chosen))),
      ...ofNamespace.map(([key, value]) => [key.slice(OF_NAMESPACE.length), value] as const),
    ]),
  };
}
