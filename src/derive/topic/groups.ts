import type { Named } from '../interaction/view.ts';

/** What stands on the page of a subject. */
interface Entry {
  readonly page: string;
  readonly topic: string;
  readonly cnis: readonly Named[];
}

/** Entries on one subject. */
export interface Topic<E extends Entry = Entry> {
  /** Their page below that of the list. */
  readonly id: string;
  readonly name: string;
  readonly entries: readonly E[];
}

/** Entries by subject, in their order. */
export function topicsOf<E extends Entry>(entries: readonly E[]): readonly Topic<E>[] {
  return [...Map.groupBy(entries, ({ page }) => page)].map(([id, own]) => ({
    id,
    name: own[0]?.topic ?? id,
    entries: own,
  }));
}

/** The subjects of one CNI, or those that several share. */
export interface TopicGroup<T> {
  readonly name: string;
  /** None where they are shared. */
  readonly cni?: string;
  readonly topics: readonly T[];
}

/** The CNI that all entries of a subject belong to; none where they belong to several. */
function ownerOf({ entries }: Topic): Named | undefined {
  const owners = new Map(entries.flatMap(({ cnis }) => cnis.map((cni) => [cni.id, cni] as const)));
  return owners.size === 1 ? [...owners.values()][0] : undefined;
}

/** The subjects by CNI, in their order; those of several stand last. */
export function topicGroups<T extends Topic>(topics: readonly T[]): readonly TopicGroup<T>[] {
  const groups = Map.groupBy(topics, (topic) => ownerOf(topic)?.id);
  const named = [...groups].map(([cni, own]) => {
    const [first] = own;
    const name = (first && ownerOf(first)?.name) ?? 'Nodes, clusters, any CNI';
    return { name, ...(cni !== undefined && { cni }), topics: own };
  });
  return named.sort((a, b) => Number(a.cni === undefined) - Number(b.cni === undefined));
}
