import type { SearchDocument, SearchKind } from './document.ts';
import type { Found } from './engine.ts';

/** What is found of one kind, the closest first. */
export interface FoundGroup {
  readonly kind: SearchKind;
  readonly name: string;
  readonly documents: readonly SearchDocument[];
  /** How many there are beyond those. */
  readonly more: number;
}

const NAMES: Readonly<Record<SearchKind, string>> = {
  feature: 'Features',
  setting: 'Settings',
  symptom: 'Symptoms',
  term: 'Terms',
  mode: 'Modes',
  interaction: 'What bites',
  guide: 'Guides',
  cni: 'CNIs',
};

/** What is found, by kind: first the kind of the closest, of each the first few. */
export function foundGroups(found: readonly Found[], few: number): readonly FoundGroup[] {
  const groups = Map.groupBy(found, ({ document }) => document.kind);
  return [...groups].map(([kind, entries]) => ({
    kind,
    name: NAMES[kind],
    documents: entries.slice(0, few).map(({ document }) => document),
    more: Math.max(0, entries.length - few),
  }));
}
