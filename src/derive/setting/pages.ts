import type { Comparison, ResolvedSetting } from '../comparison/schema.ts';
import { SettingFinder } from '../../lib/setting-words.ts';

/** The settings there are, by id; none in comparisons from before there were any. */
export function settingsOf({
  settings = {},
}: Pick<Comparison, 'settings'>): Readonly<Record<string, ResolvedSetting>> {
  return settings;
}

/** Finds settings by the code words that name them. */
export function settingFinder(comparison: Comparison): SettingFinder {
  return new SettingFinder(
    Object.entries(settingsOf(comparison)).map(([id, setting]) => ({
      id,
      page: setting.page,
      cnis: setting.cnis,
      names: [setting.name, ...(setting.also ?? [])],
    })),
  );
}
