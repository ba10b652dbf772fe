import { type SourceView, sourceView } from '../claim/source.ts';
import { entryOf } from '../comparison/entry.ts';
import type { Comparison, ResolvedReport } from '../comparison/schema.ts';

/** A report of a test suite, ready to be shown. */
export interface ReportView extends Omit<ResolvedReport, 'sources'> {
  readonly id: string;
  readonly cniName: string;
  readonly sources: readonly SourceView[];
}

/** The reports that bear on a feature, or on the claim of one CNI, the newest first. */
export function reportsOn(
  { conformance = {}, cnis }: Comparison,
  feature: string,
  cni?: string,
): readonly ReportView[] {
  return Object.entries(conformance)
    .filter(([, report]) => report.feature === feature && (cni ?? report.cni) === report.cni)
    .map(([id, report]) => ({
      ...report,
      id,
      cniName: entryOf(cnis, report.cni, 'CNI').name,
      sources: report.sources.map(sourceView),
    }))
    .sort((one, other) => (one.date > other.date ? -1 : 1));
}
