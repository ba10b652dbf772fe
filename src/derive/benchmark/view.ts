import { type SourceView, sourceView } from '../claim/source.ts';
import { lastReviewed } from '../claim/review.ts';
import type { Comparison, ResolvedStudy } from '../comparison/schema.ts';
import { type Age, ageOf } from './age.ts';
import { type MeasureView, measureView } from './measure.ts';

/** A line of what is told of a study; nothing where the study does not tell it. */
export interface StudyFact {
  readonly term: string;
  readonly text?: string | undefined;
}

/** A study, ready to be shown. */
export interface StudyView {
  readonly id: string;
  readonly study: ResolvedStudy;
  readonly year: string;
  readonly age: Age;
  readonly facts: readonly StudyFact[];
  readonly measures: readonly MeasureView[];
  readonly cnis: readonly string[];
  readonly modes: readonly string[];
  readonly contrary: readonly {
    readonly kind: string;
    readonly says: string;
    readonly asOf: string;
    readonly source: SourceView;
  }[];
  readonly read: SourceView;
  readonly sources: readonly SourceView[];
}

/** The studies there are, by id; none in comparisons from before there were any. */
export function studiesOf({ benchmarks = {} }: Pick<Comparison, 'benchmarks'>) {
  return benchmarks;
}

/** Words for how often figures were taken. */
function runsText({ runs }: ResolvedStudy['method']): string | undefined {
  if (runs === undefined) return undefined;
  return runs === 1 ? 'one run' : `${String(runs)} runs`;
}

function factsOf({ bench, method, licence, paid }: ResolvedStudy): readonly StudyFact[] {
  return [
    { term: 'Who paid', text: paid },
    { term: 'Hardware', text: bench.hardware },
    { term: 'Network', text: bench.network },
    { term: 'MTU', text: bench.mtu },
    { term: 'System', text: bench.system },
    { term: 'Kernel', text: bench.kernel },
    { term: 'Kubernetes', text: bench.kubernetes },
    { term: 'Tool', text: method.tool },
    { term: 'Repeated', text: runsText(method) },
    ...(method.aggregate === undefined ? [] : [{ term: 'Shown', text: method.aggregate }]),
    { term: 'Licence', text: licence },
  ];
}

const inAll = (measures: readonly MeasureView[], what: 'cnis' | 'modes') => [
  ...new Set(measures.flatMap((measure) => measure[what])),
];

function viewOf(comparison: Comparison, id: string, study: ResolvedStudy, today: string) {
  const measures = Object.keys(study.measures).map((measure) => measureView(id, study, measure));
  return {
    id,
    study,
    year: study.published.slice(0, 4),
    age: ageOf(comparison, study, today),
    facts: factsOf(study),
    measures,
    cnis: inAll(measures, 'cnis'),
    modes: inAll(measures, 'modes'),
    contrary: (study.contrary ?? []).map((told) => ({ ...told, source: sourceView(told.source) })),
    read: sourceView(study.read),
    sources: study.sources.map(sourceView),
  };
}

/** Every study, in its order. Ages are those on the day of the latest re-reading. */
export function studyViews(comparison: Comparison): readonly StudyView[] {
  const today = lastReviewed(comparison);
  return Object.entries(studiesOf(comparison)).map(([id, study]) =>
    viewOf(comparison, id, study, today),
  );
}
