import type { Measure, Study } from '../../data/benchmark.ts';
import type { ConformanceReport } from '../../data/conformance-report.ts';
import type { Facts } from './facts.ts';
import { resolveSource } from './resolve-source.ts';
import type { ResolvedReport, ResolvedStudy } from './schema.ts';

function resolveMeasure(
  facts: Facts,
  study: Study,
  { read = study.read, ...measure }: Measure,
): ResolvedStudy['measures'][string] {
  return { ...measure, read: resolveSource(read, facts) };
}

/** A benchmark with the addresses of what it was read in. */
export function resolveStudy(facts: Facts, study: Study): ResolvedStudy {
  const { measures, contrary, read, sources, ...rest } = study;
  return {
    ...rest,
    measures: Object.fromEntries(
      Object.entries(measures).map(([id, measure]) => [id, resolveMeasure(facts, study, measure)]),
    ),
    ...(contrary && {
      contrary: contrary.map(({ source, ...told }) => ({
        ...told,
        source: resolveSource(source, facts),
      })),
    }),
    read: resolveSource(read, facts),
    sources: sources.map((citation) => resolveSource(citation, facts)),
  };
}

/** A report of a test suite with the addresses of what it was read in. */
export function resolveReport(facts: Facts, report: ConformanceReport): ResolvedReport {
  return { ...report, sources: report.sources.map((citation) => resolveSource(citation, facts)) };
}
