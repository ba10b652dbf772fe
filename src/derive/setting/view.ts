import { type SourceView, sourceView } from '../claim/source.ts';
import { entryOf } from '../comparison/entry.ts';
import type { Comparison, ResolvedSetting } from '../comparison/schema.ts';
import type { Named } from '../interaction/view.ts';
import type { NamedIn } from './naming.ts';
import { settingsOf } from './pages.ts';

/** A claim that a setting bears on. */
export interface BorneClaim {
  readonly feature: string;
  readonly cni: string;
  /** The name of the feature, with the CNI where the setting is of several. */
  readonly name: string;
}

/** A setting that is taken for another, and what sets the two apart. */
export interface LookalikeView extends Named {
  readonly page: string;
  readonly how: string;
}

/** A setting, ready to be shown. */
export interface SettingView extends Omit<
  ResolvedSetting,
  'sources' | 'unlike' | 'features' | 'cnis'
> {
  readonly id: string;
  readonly cnis: readonly Named[];
  readonly lookalikes: readonly LookalikeView[];
  /** The claims it bears on, and those that name it. */
  readonly claims: readonly BorneClaim[];
  readonly interactions: readonly Named[];
  readonly symptoms: readonly Named[];
  readonly sources: readonly SourceView[];
}

function claimsOf(
  { features, cnis, claims }: Comparison,
  setting: ResolvedSetting,
  named: readonly string[],
): readonly BorneClaim[] {
  const own = setting.features.flatMap((feature) => setting.cnis.map((cni) => `${cni}/${feature}`));
  return [...new Set([...own, ...named])].flatMap((key) => {
    const [cni = '', feature = ''] = key.split('/');
    if (claims[feature]?.[cni] === undefined) return [];
    const { name } = entryOf(features, feature, 'feature');
    const cniName = entryOf(cnis, cni, 'CNI').name;
    const isOwn = setting.cnis.length === 1 && setting.cnis[0] === cni;
    return [{ feature, cni, name: isOwn ? name : `${name}, ${cniName}` }];
  });
}

function lookalikesOf(comparison: Comparison, { unlike = [] }: ResolvedSetting) {
  return unlike.map(({ setting: id, how }): LookalikeView => {
    const other = entryOf(settingsOf(comparison), id, 'setting');
    return { id, name: other.name, page: other.page, how };
  });
}

/** A setting with the facts it bears on; `named` is where texts name it. */
export function settingView(
  comparison: Comparison,
  id: string,
  named: NamedIn | undefined,
): SettingView {
  const setting = entryOf(settingsOf(comparison), id, 'setting');
  const { interactions = {}, symptoms = {} } = comparison;
  return {
    ...setting,
    id,
    cnis: setting.cnis.map((cni) => ({ id: cni, name: entryOf(comparison.cnis, cni, 'CNI').name })),
    lookalikes: lookalikesOf(comparison, setting),
    claims: claimsOf(comparison, setting, named?.claims ?? []),
    interactions: (named?.interactions ?? []).map((other) => ({
      id: other,
      name: entryOf(interactions, other, 'interaction').name,
    })),
    symptoms: (named?.symptoms ?? []).map((other) => ({
      id: other,
      name: entryOf(symptoms, other, 'symptom').name,
    })),
    sources: setting.sources.map(sourceView),
  };
}
