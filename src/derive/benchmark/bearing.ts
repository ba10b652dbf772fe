import { entryOf } from '../comparison/entry.ts';
import type { Comparison, ResolvedStudy } from '../comparison/schema.ts';
import { figureOf, numberText } from './figures.ts';
import { hasRuns, type Measure, measureAnchor, type Subject } from './measure.ts';
import { undecidedLetters } from './undecided.ts';
import { studiesOf } from './view.ts';

/** A figure as other pages quote it. */
export interface QuotedFigure {
  readonly name: string;
  readonly cni?: string | undefined;
  /** `22.29 Gbit/s`, or the first and the last case. */
  readonly text: string;
}

/** Figures of one measure that bear on a page, always with their study and its date. */
export interface Bearing {
  readonly anchor: string;
  readonly measure: string;
  readonly better: Measure['better'];
  readonly study: string;
  readonly published: string;
  readonly payer: ResolvedStudy['payer'];
  readonly figures: readonly QuotedFigure[];
  /** Whether the runs tell the figures apart; nothing where one alone is quoted. */
  readonly verdict?: 'apart' | 'undecided';
}

/** How many measures a page quotes, and how many of one study. */
const LIMITS = { measures: 3, ofStudy: 2 } as const;

type Wanted = (subject: Subject) => boolean;

function quotedText({ cases, unit }: Measure, values: readonly (number | null)[]) {
  if (cases === undefined) {
    const figure = figureOf(values);
    return figure && `${numberText(figure.value)} ${unit}`;
  }
  const told = cases.names.flatMap((name, at) => {
    const value = values[at] ?? null;
    return value === null ? [] : [`${numberText(value)} (${name})`];
  });
  if (told.length === 0) return undefined;
  const ends = told.length === 1 ? told : [told.at(0), told.at(-1)];
  return `${ends.join(' to ')} ${unit}`;
}

/** One row for each way to run a CNI: the first, which is the plainest. */
function rowsOf(study: ResolvedStudy, measure: Measure, isWanted: Wanted) {
  const rows = Object.entries(measure.figures).flatMap(([id, values]) => {
    const subject = entryOf(study.subjects, id, 'subject');
    const text = quotedText(measure, values);
    return isWanted(subject) && text !== undefined ? [{ subject, values, text }] : [];
  });
  const ways = new Map(
    rows.toReversed().map((row) => [`${row.subject.cni ?? ''} ${row.subject.mode ?? ''}`, row]),
  );
  return rows.filter((row) => [...ways.values()].includes(row));
}

function verdictOf(measure: Measure, rows: ReturnType<typeof rowsOf>): Pick<Bearing, 'verdict'> {
  if (rows.length < 2) return {};
  if (!hasRuns(measure)) return { verdict: 'undecided' };
  const letters = undecidedLetters(rows.map(({ values }) => figureOf(values)));
  return { verdict: letters.some((letter) => letter !== '') ? 'undecided' : 'apart' };
}

/** The figures that bear on a page, the newest study first. */
function bearings(
  comparison: Comparison,
  isBearing: (measure: Measure) => boolean,
  sides: readonly Wanted[],
): readonly Bearing[] {
  const found = Object.entries(studiesOf(comparison)).flatMap(([id, study]) =>
    Object.entries(study.measures)
      .filter(([, measure]) => isBearing(measure))
      .flatMap(([measureId, measure]): readonly Bearing[] => {
        const ofSides = sides.map((side) => rowsOf(study, measure, side));
        if (ofSides.some((rows) => rows.length === 0)) return [];
        const rows = ofSides.flat();
        return [
          {
            anchor: measureAnchor(id, measureId),
            measure: measure.name,
            better: measure.better,
            study: study.name,
            published: study.published,
            payer: study.payer,
            figures: rows.map(({ subject, text }) => ({
              name: [subject.name, subject.version].filter(Boolean).join(' '),
              cni: subject.cni,
              text,
            })),
            ...verdictOf(measure, rows),
          },
        ];
      })
      .slice(0, LIMITS.ofStudy),
  );
  return found.slice(0, LIMITS.measures);
}

const bears = ({ bears: features }: Measure) => features !== undefined;

/** The figures of a CNI that bear on a claim of it. */
export function bearingOnClaim(comparison: Comparison, feature: string, cni: string) {
  const isBearing = ({ bears: features = [] }: Measure) => features.includes(feature);
  return bearings(comparison, isBearing, [(subject) => subject.cni === cni]);
}

/** The figures of what comes closest to a mode. */
export function bearingOnMode(comparison: Comparison, mode: string) {
  return bearings(comparison, bears, [(subject) => subject.mode === mode]);
}

/** The figures of two CNIs or modes that were measured in one study. */
export function bearingOnPair(
  comparison: Comparison,
  kind: 'cni' | 'mode',
  pair: readonly string[],
) {
  const sides = pair.map(
    (id): Wanted =>
      (subject) =>
        subject[kind] === id,
  );
  return bearings(comparison, bears, sides);
}
