/** Benchmarks for pages, made once a build. */
import { resolvedScaleReports } from '../derive/benchmark/file.ts';
import { studyViews } from '../derive/benchmark/view.ts';
import { sourceView } from '../derive/claim/source.ts';
import { comparison, facts } from './comparison.ts';

/** Every study, in the order of the page. */
export const studies = studyViews(comparison);

/** What one CNI was seen to do at scale. */
export const scaleReports = resolvedScaleReports(facts).map(({ id, sources, ...report }) => ({
  id,
  report,
  sources: sources.map(sourceView),
}));

/** Studies whose figures do not stand here. */
export const { excludedStudies } = facts;
