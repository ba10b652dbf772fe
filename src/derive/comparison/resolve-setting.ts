import type { Setting, SettingPlace, SettingTopic } from '../../data/setting.ts';
import { entryOf } from './entry.ts';
import type { Facts } from './facts.ts';
import { resolveSource } from './resolve-source.ts';
import type { ResolvedSetting } from './schema.ts';
import { settingWays } from './setting-ways.ts';

/** The release that the first source of a setting reads; none where that is no release. */
function releaseOf({ documents, pins }: Facts, { sources: [first] }: Setting): string | undefined {
  const document = entryOf(documents, first.document, 'document');
  return 'pin' in document ? pins[document.pin]?.reads : undefined;
}

type Topic = Pick<ResolvedSetting, 'topic' | 'page'>;

/** A setting with its place, the ways to set it and the addresses of its sources. */
function resolveSetting(facts: Facts, topic: Topic, setting: Setting): ResolvedSetting {
  const { name, also, cnis, values, default: standard, since, what, traps } = setting;
  const { unlike, features, sources, because, reviewed } = setting;
  const place: SettingPlace = entryOf(
    facts.settingPlaces ?? {},
    setting.place,
    'place of settings',
  );
  const release = releaseOf(facts, setting);
  return {
    ...topic,
    ...{ name, cnis, values, default: standard, what, features, reviewed },
    ...{ kind: place.kind, where: place.name, ways: settingWays(setting, place) },
    ...(also && { also }),
    ...(release !== undefined && { release }),
    ...(since !== undefined && { since }),
    ...(traps && { traps }),
    ...(unlike && { unlike }),
    ...(because !== undefined && { because }),
    sources: sources.map((citation) => resolveSource(citation, facts)),
  };
}

/** Every setting by id, in the order of their subjects. */
export function resolveSettings(
  facts: Facts,
  topics: Readonly<Record<string, SettingTopic>>,
): Readonly<Record<string, ResolvedSetting>> {
  return Object.fromEntries(
    Object.entries(topics).flatMap(([page, { name, settings }]) =>
      Object.entries(settings).map(([id, entry]) => [
        id,
        resolveSetting(facts, { topic: name, page }, entry),
      ]),
    ),
  );
}
