import { inlineMarkdown } from '../markdown.ts';
import { STATE_WORDS } from '../support.ts';
import { formatDay } from '../day.ts';
import { listing } from '../text.ts';
import { askOf, type Level, LEVELS } from './ask.ts';
import { isMet, type Match } from './match.ts';
import { askLink, type RecordSource } from './record-source.ts';
import { verdictInShort, verdictText } from './record-verdict.ts';
import { measureOf } from './verdict.ts';

const ASKED: Readonly<Record<Level, string>> = {
  must: 'Asked as a must',
  not: 'Asked to be absent',
  prefer: 'Asked as a preference',
};

const DRIVERS: Readonly<Record<Level, string>> = {
  must: 'Must',
  not: 'Must not',
  prefer: 'Prefer',
};

function askedSentences({ choice, facts }: RecordSource): readonly string[] {
  return LEVELS.flatMap((level) => {
    const names = choice.requirements
      .filter((requirement) => requirement.level === level)
      .map(({ id }) => `“${inlineMarkdown(askOf(facts, id).name)}”`);
    return names.length === 0 ? [] : [`${ASKED[level]}: ${listing(names)}.`];
  });
}

/** How answers are held against what is asked. */
function termsOf({ choice, facts }: RecordSource): readonly string[] {
  const refused = [...new Set(measureOf(choice, facts).refused)].map((state) => STATE_WORDS[state]);
  return [
    ...(choice.strict ? ['An answer in part meets nothing.'] : []),
    ...refused.map((word) => `An answer of the level “${word}” meets nothing.`),
  ];
}

/** The question and what is asked, in sentences. */
export function contextText(source: RecordSource): string {
  const { facts, today } = source;
  const releases = Object.values(facts.cnis).map(({ name, version }) => `${name} ${version}`);
  const asked = askedSentences(source);
  return [
    'Which CNI is the cluster to run, and in which mode?',
    ...(asked.length === 0 ? ['Nothing was asked of it.'] : asked),
    ...termsOf(source),
    `Held against this on ${formatDay(today)} were ${String(facts.candidates.length)} modes of ${inlineMarkdown(listing(releases))}.`,
    'They stand in a neutral order; there is no score.',
  ].join(' ');
}

/** What decides, a line each: musts, must nots, preferences, and the terms. */
export function driverLines(source: RecordSource): readonly string[] {
  const lines = LEVELS.flatMap((level) =>
    source.choice.requirements
      .filter((requirement) => requirement.level === level)
      .map(({ id }) => `${DRIVERS[level]}: ${askLink(source, id)}`),
  );
  return lines.length === 0 ? ['Nothing was asked'] : [...lines, ...termsOf(source)];
}

/** Why a mode is ruled out: the musts that it does not meet, each cited. */
export function reasonsAgainst(source: RecordSource, { candidate, musts }: Match): string {
  return musts
    .filter(({ outcome }) => outcome === 'failed')
    .map((verdict) => verdictText(source, candidate, verdict))
    .join('; ');
}

/** In spite of what a mode is chosen that does not fit, or of which nobody can tell. */
function reasonInSpite(source: RecordSource, { candidate, musts, standing }: Match): string {
  const what =
    standing === 'fails'
      ? 'it does not meet every must'
      : 'nobody can tell whether it meets every must';
  const open = musts
    .filter((verdict) => !isMet(verdict))
    .map((verdict) => verdictInShort(source, candidate, verdict));
  return `although ${what}: ${open.join('; ')}. The reason for it is still to be written`;
}

/** Why a mode is chosen, or in spite of what: completes the sentence that names it. */
export function reasonFor(source: RecordSource, match: Match): string {
  const { musts, standing } = match;
  if (standing !== 'fits') return reasonInSpite(source, match);
  if (musts.length === 0)
    return 'as no must rules it out. The reason for it is still to be written';
  const parts = musts.filter(({ outcome }) => outcome === 'part').length;
  const inPart = parts === 0 ? '' : `, ${String(parts)} of ${String(musts.length)} in part`;
  return `because it meets every must${inPart}`;
}
