import { type SourceView, sourceView } from '../claim/source.ts';
import { entryOf } from '../comparison/entry.ts';
import type { ResolvedStudy } from '../comparison/schema.ts';
import { axisOf, type Axis, type Bar, type Tick } from './bars.ts';
import { decimalsOf, type Figure, figureOf, numberText } from './figures.ts';
import { undecidedLetters } from './undecided.ts';

export type Measure = ResolvedStudy['measures'][string];
export type Subject = ResolvedStudy['subjects'][string];

/** A row of a chart: one subject in one case. */
export interface FigureRow {
  readonly subject: string;
  readonly name: string;
  readonly version?: string | undefined;
  readonly cni?: string | undefined;
  /** The figure as text; nothing where it is missing. */
  readonly value?: string;
  /** The least and the greatest run: `19.28–20.33`. */
  readonly range?: string;
  readonly bar?: Bar;
  /** Letters that it shares with rows from which it is not told apart. */
  readonly letters: string;
}

/** Rows of one case, or all of them. */
export interface FigureBlock {
  /** What the rows are measured at; nothing where there is one case. */
  readonly name?: string;
  readonly rows: readonly FigureRow[];
}

/** Figures of one kind, ready to be drawn. */
export interface MeasureView {
  /** Its anchor on the page. */
  readonly id: string;
  readonly name: string;
  readonly metric: Measure['metric'];
  readonly unit: string;
  readonly better: Measure['better'];
  readonly note?: string | undefined;
  readonly precision?: number | undefined;
  /** By what its cases differ. */
  readonly by?: string | undefined;
  /** Whether runs say how far figures scatter; without them no difference is decided. */
  readonly hasRuns: boolean;
  readonly ticks: readonly Tick[];
  readonly blocks: readonly FigureBlock[];
  readonly cnis: readonly string[];
  readonly modes: readonly string[];
  readonly read: SourceView;
}

/** The anchor of a measure: its study, two hyphens, its id. */
export function measureAnchor(study: string, measure: string): string {
  return `${study}--${measure}`;
}

type Figures = ReadonlyMap<string, Figure | undefined>;

/** Figures by case, each by subject. */
function figuresByCase({
  cases,
  figures,
}: Measure): readonly (readonly [string | undefined, Figures])[] {
  const rows = Object.entries(figures);
  if (cases === undefined) {
    return [[undefined, new Map(rows.map(([id, runs]) => [id, figureOf(runs)]))]];
  }
  return cases.names.map((name, at) => [
    name,
    new Map(rows.map(([id, values]) => [id, figureOf([values[at] ?? null])])),
  ]);
}

/** Decimals that all figures of a measure are set with where they are medians of runs. */
function sharedDecimals(measure: Measure): number | undefined {
  if (!hasRuns(measure)) return undefined;
  const runs = Object.values(measure.figures).flat();
  return decimalsOf(runs.filter((run) => run !== null));
}

function rowsOf(study: ResolvedStudy, measure: Measure, figures: Figures, axis: Axis) {
  const decimals = sharedDecimals(measure);
  const set = (value: number) => numberText(value, decimals);
  const letters = undecidedLetters([...figures.values()]);
  return [...figures].map(([subject, figure], at): FigureRow => {
    const { name, version, cni } = entryOf(study.subjects, subject, 'subject');
    const shown = { subject, name, version, cni, letters: letters[at] ?? '' };
    if (figure === undefined) return shown;
    return {
      ...shown,
      value: set(figure.value),
      ...(figure.runs.length > 1 && {
        range: `${set(figure.low)}–${set(figure.high)}`,
      }),
      bar: axis.barOf(figure, measure.precision),
    };
  });
}

/** What of the comparison the rows of a measure are, by CNI or mode, each once. */
function named(study: ResolvedStudy, measure: Measure, what: 'cni' | 'mode') {
  const ids = Object.keys(measure.figures).flatMap((id) => study.subjects[id]?.[what] ?? []);
  return [...new Set(ids)];
}

/** Whether figures were taken more than once and the runs are known. */
export function hasRuns({ cases, figures }: Measure): boolean {
  return cases === undefined && Object.values(figures).some((runs) => runs.length > 1);
}

/** A measure of a study, ready to be drawn; the axis is one for all its cases. */
export function measureView(id: string, study: ResolvedStudy, measureId: string): MeasureView {
  const measure = entryOf(study.measures, measureId, 'measure');
  const { name, metric, unit, better, note, precision, cases, read } = measure;
  const byCase = figuresByCase(measure);
  const all = byCase.flatMap(([, figures]) => [...figures.values()]);
  const axis = axisOf(all.filter((figure) => figure !== undefined));
  return {
    ...{ id: measureAnchor(id, measureId), name, metric, unit, better, note, precision },
    by: cases?.by,
    hasRuns: hasRuns(measure),
    ticks: axis.ticks,
    blocks: byCase.map(([caseName, figures]) => ({
      ...(caseName !== undefined && { name: caseName }),
      rows: rowsOf(study, measure, figures, axis),
    })),
    cnis: named(study, measure, 'cni'),
    modes: named(study, measure, 'mode'),
    read: sourceView(read),
  };
}
