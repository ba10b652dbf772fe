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
  const kinds = new Set(found.map(({ document }) => document.kind));
  return [...kinds].map((kind) => {
    const documents = found.map(({ document }) => document).filter((each) => each.kind === kind);
    return {
      kind,
      name: NAMES[kind],
      documents: documents.slice(0, few),
      more: Math.max(0, documents.length - few),
    };
  });
}
