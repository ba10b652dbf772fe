import { formatDay } from '../day.ts';
import { listing } from '../text.ts';
import { inlineMarkdown } from '../markdown.ts';
import type { Match } from './match.ts';
import { interactionsOf } from './record-consequences.ts';
import {
  answerLink,
  askLink,
  interactionLink,
  modeLink,
  type RecordSource,
} from './record-source.ts';

/** After how many months an answer is due to be read again. */
const MONTHS = 6;

function monthsBefore(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() - MONTHS);
  return date.toISOString().slice(0, 10);
}

/** Releases that are out and were not compared. */
function releaseLines({ facts, details }: RecordSource, options: readonly Match[]) {
  const cnis = new Set(options.flatMap(({ candidate }) => candidate.cnis));
  return Object.entries(facts.cnis).flatMap(([id, { name, version }]) => {
    const newer = details.newer[id] ?? [];
    if (!cnis.has(id) || newer.length === 0) return [];
    const before = inlineMarkdown(`${name} ${version}`);
    return [`A release after ${before} is compared; out: ${inlineMarkdown(listing(newer))}.`];
  });
}

/** Issues of the projects that were open. */
function issueLines(source: RecordSource, options: readonly Match[]): readonly string[] {
  const open = options
    .flatMap((match) => interactionsOf(source, match))
    .filter(({ isOpen }) => isOpen);
  return [...new Map(open.map((interaction) => [interaction.id, interaction])).values()].map(
    (interaction) =>
      `The issue behind ${interactionLink(source, interaction)} is closed; it was open when it was read last.`,
  );
}

/** Answers that nobody has re-read for months. */
function ageLines(source: RecordSource, options: readonly Match[]): readonly string[] {
  const due = monthsBefore(source.today);
  return options.flatMap(({ candidate, musts, prefers }) => {
    const old = [...musts, ...prefers]
      .filter(({ answer }) => answer.reviewed !== '' && answer.reviewed < due)
      .map((verdict) => {
        const link = answerLink(source, candidate, verdict);
        return `${link} (${formatDay(verdict.answer.reviewed)})`;
      });
    if (old.length === 0) return [];
    const mode = modeLink(source, candidate);
    return [`Answers of ${mode} older than ${String(MONTHS)} months are re-read: ${listing(old)}.`];
  });
}

/** What nobody could decide, with the modes in question. */
function openLines(source: RecordSource, options: readonly Match[]): readonly string[] {
  return source.choice.requirements.flatMap(({ id }) => {
    const modes = options
      .filter(({ musts, prefers }) =>
        [...musts, ...prefers].some((one) => one.id === id && one.outcome === 'unclear'),
      )
      .map(({ candidate }) => modeLink(source, candidate));
    if (modes.length === 0) return [];
    return [`Somebody finds out how ${askLink(source, id)} stands in ${listing(modes)}.`];
  });
}

/** What calls for another look at the decision, a sentence each; nothing where nothing is known. */
export function revisitLines(source: RecordSource, options: readonly Match[]): readonly string[] {
  return [
    ...releaseLines(source, options),
    ...issueLines(source, options),
    ...ageLines(source, options),
    ...openLines(source, options),
  ];
}
