import { recordsCsv } from '../../lib/csv.ts';
import type { Comparison } from '../comparison/schema.ts';
import { settingsOf } from '../setting/pages.ts';

/** The absolute address of a setting. */
type PageOf = (place: { readonly page: string; readonly id: string }) => string;

/** Every setting as a line of CSV, below the names of the columns. Columns are added at the end alone. */
export function settingCsv(comparison: Comparison, pageOf: PageOf): string {
  return recordsCsv(
    Object.entries(settingsOf(comparison)).map(([id, setting]) => ({
      id,
      name: setting.name,
      also: setting.also?.join('; '),
      cnis: setting.cnis.join('; '),
      topic: setting.topic,
      kind: setting.kind,
      where: setting.where,
      values: setting.values,
      default: setting.default,
      release: setting.release,
      since: setting.since,
      what: setting.what,
      traps: setting.traps?.join(' '),
      features: setting.features.join('; '),
      reviewed: setting.reviewed,
      source: setting.sources[0]?.links[0],
      page: pageOf({ page: setting.page, id }),
    })),
  );
}
