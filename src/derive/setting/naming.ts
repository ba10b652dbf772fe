import { textRuns } from '../../lib/text.ts';
import type { SettingFinder } from '../../lib/setting-words.ts';
import type { Comparison } from '../comparison/schema.ts';

/** The claims and interactions whose texts name a setting in code type. */
export interface NamedIn {
  /** As CNI/feature. */
  readonly claims: readonly string[];
  /** Ids of interactions. */
  readonly interactions: readonly string[];
  /** Ids of symptoms. */
  readonly symptoms: readonly string[];
}

/** The texts below a fact, sources left out: their titles name files. */
function textsIn(fact: unknown): readonly string[] {
  if (typeof fact === 'string') return [fact];
  if (fact === null || typeof fact !== 'object') return [];
  return Object.entries(fact)
    .filter(([field]) => field !== 'sources')
    .flatMap(([, part]) => textsIn(part));
}

/** The ids of the settings that the texts of a fact name. */
function namedBy(fact: unknown, settings: SettingFinder, cni?: string): ReadonlySet<string> {
  const codes = textsIn(fact).flatMap((text) => textRuns(text).filter(({ isCode }) => isCode));
  return new Set(codes.flatMap(({ text }) => settings.find(text, cni)?.id ?? []));
}

type Namings = readonly (readonly [kind: keyof NamedIn, id: string, names: ReadonlySet<string>])[];

function namings(comparison: Comparison, settings: SettingFinder): Namings {
  const { claims, interactions = {}, symptoms = {} } = comparison;
  return [
    ...Object.entries(claims).flatMap(([feature, byCni]) =>
      Object.entries(byCni).map(
        ([cni, claim]) => ['claims', `${cni}/${feature}`, namedBy(claim, settings, cni)] as const,
      ),
    ),
    ...Object.entries(interactions).map(
      // The parties name settings without backticks.
      ([id, entry]) => {
        const parties = entry.between.filter(({ kind }) => kind === 'setting');
        const names = parties.map((party) => `\`${party.name}\``);
        return ['interactions', id, namedBy([entry, names], settings)] as const;
      },
    ),
    ...Object.entries(symptoms).map(
      ([id, entry]) => ['symptoms', id, namedBy(entry, settings)] as const,
    ),
  ];
}

/** Where each setting is named, by its id. */
export function settingsNamed(
  comparison: Comparison,
  settings: SettingFinder,
): ReadonlyMap<string, NamedIn> {
  const named = new Map<string, Record<keyof NamedIn, string[]>>();
  for (const [kind, id, names] of namings(comparison, settings)) {
    for (const name of names) {
      const entry = named.get(name) ?? { claims: [], interactions: [], symptoms: [] };
      entry[kind].push(id);
      named.set(name, entry);
    }
  }
  return named;
}
