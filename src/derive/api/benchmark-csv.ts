import { recordsCsv } from '../../lib/csv.ts';
import { figureOf } from '../benchmark/figures.ts';
import { measureAnchor } from '../benchmark/measure.ts';
import { studiesOf } from '../benchmark/view.ts';
import { entryOf } from '../comparison/entry.ts';
import type { Comparison, ResolvedStudy } from '../comparison/schema.ts';

/** The absolute address of a measure, by its anchor. */
type PageOf = (anchor: string) => string;

const digits = (number: number | undefined) => (number === undefined ? undefined : String(number));

/** Figures of a row by case; one without a name where a row holds runs. */
function figuresIn(
  { cases }: ResolvedStudy['measures'][string],
  values: readonly (number | null)[],
): readonly (readonly [string | undefined, readonly (number | null)[]])[] {
  return cases === undefined
    ? [[undefined, values]]
    : cases.names.map((name, at) => [name, [values[at] ?? null]]);
}

/** The figures of a study by column. Columns may be added at the end alone. A missing figure is empty. */
function recordsOf(id: string, study: ResolvedStudy, pageOf: PageOf) {
  return Object.entries(study.measures).flatMap(([measureId, measure]) =>
    Object.entries(measure.figures).flatMap(([subjectId, values]) =>
      figuresIn(measure, values).map(([caseName, runs]) => {
        const subject = entryOf(study.subjects, subjectId, 'subject');
        const figure = figureOf(runs);
        return {
          study: id,
          study_name: study.name,
          published: study.published,
          payer: study.payer,
          measure: measureId,
          measure_name: measure.name,
          metric: measure.metric,
          unit: measure.unit,
          better: measure.better,
          case: caseName,
          subject: subjectId,
          subject_name: subject.name,
          cni: subject.cni,
          mode: subject.mode,
          version: subject.version,
          setup: subject.setup,
          value: digits(figure?.value),
          low: digits(figure?.low),
          high: digits(figure?.high),
          runs: runs.map((run) => (run === null ? '' : String(run))).join('; '),
          precision: digits(measure.precision),
          page: pageOf(measureAnchor(id, measureId)),
        };
      }),
    ),
  );
}

/** Figures of one study, or of all, a line each, below the names of the columns. */
export function benchmarkCsv(comparison: Comparison, pageOf: PageOf, only?: string): string {
  const records = Object.entries(studiesOf(comparison))
    .filter(([id]) => (only ?? id) === id)
    .flatMap(([id, study]) => recordsOf(id, study, pageOf));
  return recordsCsv(records);
}
