import { type Facts } from '../comparison/facts.ts';
import { resolveSource } from '../comparison/resolve-source.ts';
import type { Comparison } from '../comparison/schema.ts';
import { studiesOf } from './view.ts';

/** What one CNI was seen to do at scale, with the addresses of what it was read in. */
export function resolvedScaleReports(facts: Facts) {
  return Object.entries(facts.scaleReports ?? {}).map(([id, { sources, ...report }]) => ({
    id,
    ...report,
    sources: sources.map((citation) => resolveSource(citation, facts)),
  }));
}

/** What `benchmarks.json` holds beside `meta`. */
export function benchmarkFile(comparison: Comparison, facts: Facts) {
  return {
    benchmarks: studiesOf(comparison),
    excluded: facts.excludedStudies ?? [],
    scale: Object.fromEntries(resolvedScaleReports(facts).map(({ id, ...report }) => [id, report])),
    conformance: comparison.conformance ?? {},
  };
}
