import { recordsCsv } from '../../lib/csv.ts';
import { entryOf } from '../comparison/entry.ts';
import type { Comparison } from '../comparison/schema.ts';
import { answeringCni, capabilities, modesOf } from '../mode/answer.ts';

/** Where the answer of a mode stands in the comparison. */
interface Place {
  readonly comparison: Comparison;
  readonly mode: string;
  readonly feature: string;
  /** The absolute address of the answer. */
  readonly page: (feature: string, cni: string, mode: string) => string;
}

/** An answer by column, in the order of the columns. Columns may be added at the end alone. */
function columnsOf({ comparison, mode, feature, page }: Place) {
  const entry = entryOf(modesOf(comparison), mode, 'mode');
  const answer = entry.answers[feature];
  const cni = answer?.of ?? answeringCni(entry, feature);
  return {
    mode,
    mode_name: entry.name,
    feature,
    feature_name: entryOf(comparison.features, feature, 'feature').name,
    // Not to have checked is neither a no nor unknown.
    kind: answer?.kind ?? 'unchecked',
    cni,
    support: answer?.support,
    value: answer?.value,
    reason: answer?.reason ?? answer?.searched,
    missing: answer?.missing,
    edition: answer?.edition,
    provider: answer?.provider,
    conditions: answer?.conditions?.join('; '),
    reviewed: answer?.reviewed,
    page: page(feature, cni, mode),
  };
}

/** Every mode against every capability as a line of CSV, below the names of the columns. */
export function modeCsv(comparison: Comparison, page: Place['page']): string {
  const records = Object.keys(modesOf(comparison)).flatMap((mode) =>
    capabilities(comparison).map((feature) => columnsOf({ comparison, mode, feature, page })),
  );
  return recordsCsv(records);
}
