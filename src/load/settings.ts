/** The settings for pages: read once a build. */
import { settingsNamed } from '../derive/setting/naming.ts';
import { settingFinder } from '../derive/setting/pages.ts';
import { type SettingView, settingView } from '../derive/setting/view.ts';
import { topicsOf } from '../derive/topic/groups.ts';
import { comparison } from './comparison.ts';

/** Finds the settings that code words name. */
export const settingWords = settingFinder(comparison);

const named = settingsNamed(comparison, settingWords);

/** Every setting, in the order of its subject. */
export const settings: readonly SettingView[] = (comparison.order.settings ?? []).map((id) =>
  settingView(comparison, id, named.get(id)),
);

/** The settings by subject: a page each. */
export const settingPages = topicsOf(settings);
