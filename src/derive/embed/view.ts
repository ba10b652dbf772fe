import { isResearched, type State } from '../../lib/support.ts';
import { listing, plural } from '../../lib/text.ts';
import { formatDay } from '../../lib/day.ts';
import { reviewNote } from '../claim/review.ts';
import type { ClaimView } from '../claim/view.ts';
import { entryOf } from '../comparison/entry.ts';
import type { Comparison } from '../comparison/schema.ts';
import { type FormerView, formerViews } from '../feature/former.ts';
import { successionWords } from '../history/succession.ts';
import type { History } from '../history/history.ts';
import { type CellView, type RowView, rowView } from '../table/row.ts';

/** One CNI's answer, as other pages show it. */
export interface EmbedAnswer {
  readonly cni: string;
  readonly name: string;
  /** The version it speaks of; with a claim alone. */
  readonly version?: string;
  readonly state: State;
  /** May hold code in backticks; empty where nobody has looked. */
  readonly value: string;
  /** What the answer must not be read without; with a claim alone. */
  readonly note?: string;
}

/** A row of the comparison or one claim of it, as other pages show it. */
export interface EmbedView {
  readonly feature: string;
  /** The CNI whose claim it is; absent for a row. */
  readonly cni?: string;
  /** What it is about, without the answer, which changes. */
  readonly title: string;
  readonly name: string;
  readonly question: string;
  readonly answers: readonly EmbedAnswer[];
  /** When its claims were re-read, or what became of its id. */
  readonly stands: string;
}

/** The particulars without which a level says too much. */
const QUALIFYING = ['missing', 'edition', 'provider'];

/** “Missing: rules for hosts · under 2 conditions”. */
function qualification({ particulars, conditions }: ClaimView): string {
  const named = particulars
    .filter(({ key }) => QUALIFYING.includes(key))
    .map(({ term, text }) => `${term}: ${text}`);
  const counted =
    conditions.length === 0 ? [] : [`under ${plural(conditions.length, 'condition')}`];
  return [...named, ...counted].join(' · ');
}

function answerOf({ cni, cniName, claim }: CellView): EmbedAnswer {
  return { cni, name: cniName, state: claim.state, value: claim.value };
}

function ofRow({ id, name, question, cells }: RowView): EmbedView {
  const claims = cells.map(({ claim }) => claim).filter(({ state }) => isResearched(state));
  const answers = cells.map(answerOf);
  const stands = reviewNote('claims', claims);
  return { feature: id, title: name, name, question, answers, stands };
}

function ofClaim({ id, name, question }: RowView, cell: CellView, version: string): EmbedView {
  const { cni, cniName, claim } = cell;
  const note = qualification(claim);
  return {
    feature: id,
    cni,
    title: `${name} — ${cniName}`,
    name,
    question,
    answers: [{ ...answerOf(cell), version, ...(note !== '' && { note }) }],
    stands: reviewNote('claim', [claim]),
  };
}

/** A row and each of its claims. */
function ofFeature({ cnis }: Pick<Comparison, 'cnis'>, row: RowView): readonly EmbedView[] {
  const claims = row.cells.map((cell) =>
    ofClaim(row, cell, entryOf(cnis, cell.cni, 'CNI').version),
  );
  return [ofRow(row), ...claims];
}

/** The last state of an id that is no more, which says what took its place. */
function ofFormer(history: History, former: FormerView): readonly EmbedView[] {
  const { succession, successors, lastDate, row } = former;
  const last = history.snapshots.find(({ date }) => date === lastDate) ?? history.today;
  const became = `${successionWords(succession)} ${listing(successors.map(({ name }) => name))}`;
  const stands = `as of ${formatDay(lastDate)}; ${became}`;
  return ofFeature(last, row).map((view) => ({ ...view, stands }));
}

/** All that other pages can show: each row with its claims, then those of former ids. */
export function embedViews(history: History): readonly EmbedView[] {
  const { today } = history;
  return [
    ...today.order.features.flatMap((id) => ofFeature(today, rowView(today, id))),
    ...formerViews(history).flatMap((former) => ofFormer(history, former)),
  ];
}
