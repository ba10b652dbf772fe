import { recordsCsv } from '../csv.ts';
import { markdownLink, markdownTable } from '../markdown.ts';
import { STATE_WORDS } from '../support.ts';
import { listing } from '../text.ts';
import { askOf, type Requirement } from './ask.ts';
import type { Match } from './match.ts';
import {
  answerHref,
  askLink,
  consideredOf,
  modeLink,
  pinnedHref,
  type RecordSource,
} from './record-source.ts';
import { LEVEL_NOUNS, OUTCOME_WORDS, STANDING_WORDS } from './record-text.ts';
import { releasesOf } from './record-verdict.ts';
import type { Verdict } from './verdict.ts';

/** The verdicts of a candidate in the order in which its requirements are asked. */
function verdictsIn({ choice }: RecordSource, { musts, prefers }: Match): readonly Verdict[] {
  const verdicts = [...musts, ...prefers];
  return choice.requirements.flatMap(({ id }) => verdicts.find((one) => one.id === id) ?? []);
}

function cellsOf(
  source: RecordSource,
  matches: readonly Match[],
  { id }: Requirement,
): readonly string[] {
  return matches.map((match) => {
    const verdict = verdictsIn(source, match).find((one) => one.id === id);
    if (!verdict) return '';
    const href = answerHref(source, match.candidate, verdict);
    const link = markdownLink(STATE_WORDS[verdict.answer.state], href);
    return `${link}, ${OUTCOME_WORDS[verdict.outcome]}`;
  });
}

/** Requirements by candidates as a table of Markdown: each answer, linked, and what it comes to. */
export function markdownMatrix(source: RecordSource): string {
  const matches = consideredOf(source).all;
  const rows = source.choice.requirements.map((requirement) => [
    `${askLink(source, requirement.id)} (${LEVEL_NOUNS[requirement.level]})`,
    ...cellsOf(source, matches, requirement),
  ]);
  const standings = matches.map(({ standing }) => STANDING_WORDS[standing]);
  return markdownTable(
    ['Requirement', ...matches.map(({ candidate }) => modeLink(source, candidate))],
    [['In all', ...standings], ...rows],
  );
}

/** A verdict by column, in the order of the columns. Columns may be added at the end alone. */
function columnsOf(source: RecordSource, { candidate, standing }: Match, verdict: Verdict) {
  const { answer } = verdict;
  return {
    mode: candidate.id,
    mode_name: candidate.name,
    standing,
    requirement: verdict.id,
    requirement_name: askOf(source.facts, verdict.id).name,
    level: verdict.level,
    outcome: verdict.outcome,
    support: answer.state,
    value: answer.value,
    gap: answer.gap,
    releases: listing(releasesOf(source, candidate, verdict)),
    reviewed: answer.reviewed,
    page: answerHref(source, candidate, verdict),
    pinned: pinnedHref(source, candidate, verdict),
  };
}

/** Every candidate against every requirement as a line of CSV, below the names of the columns. */
export function csvMatrix(source: RecordSource): string {
  return recordsCsv(
    consideredOf(source).all.flatMap((match) =>
      verdictsIn(source, match).map((verdict) => columnsOf(source, match, verdict)),
    ),
  );
}
