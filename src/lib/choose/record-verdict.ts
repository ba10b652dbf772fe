import { inlineMarkdown, markdownLink } from '../markdown.ts';
import { STATE_WORDS } from '../support.ts';
import { formatDay } from '../day.ts';
import { listing } from '../text.ts';
import { type Answer, askOf, type Candidate, gapText } from './ask.ts';
import { answerLink, cniOf, excludedHref, pinnedHref, type RecordSource } from './record-source.ts';
import { LEVEL_NOUNS, OUTCOME_WORDS, type Remark, TONES } from './record-text.ts';
import type { Verdict } from './verdict.ts';

/** The answer in words: its level, its value and its gap. */
function answerText(answer: Answer): string {
  const { state, value } = answer;
  const said = value === '' ? STATE_WORDS[state] : `${STATE_WORDS[state]}, “${value}”`;
  return inlineMarkdown([said, gapText(answer)].filter(Boolean).join('; '));
}

/** The releases that were compared for an answer; a condition is judged by the whole mode. */
export function releasesOf(
  { facts }: RecordSource,
  candidate: Candidate,
  verdict: Verdict,
): readonly string[] {
  const isCondition = askOf(facts, verdict.id).kind === 'condition';
  const cnis = isCondition ? candidate.cnis : [cniOf(candidate, verdict)];
  return cnis.flatMap((cni) => {
    const release = facts.cnis[cni];
    return release ? [`${release.name} ${release.version}`] : [];
  });
}

/** For what and when an answer was read, and where it is kept unchanged. */
function citation(source: RecordSource, candidate: Candidate, verdict: Verdict): string {
  const { reviewed } = verdict.answer;
  const pinned = pinnedHref(source, candidate, verdict);
  const day = formatDay(source.details.pinned);
  return [
    `mode ${inlineMarkdown(candidate.name)}`,
    `compared release ${inlineMarkdown(listing(releasesOf(source, candidate, verdict)))}`,
    reviewed === '' ? 'not re-read' : `re-read ${formatDay(reviewed)}`,
    ...(pinned === undefined ? [] : [markdownLink(`claim as of ${day}`, pinned)]),
  ].join('; ');
}

/** Which musts refuse an answer that would do without them. */
function refusal({ choice, facts }: RecordSource, { isRefused, answer }: Verdict): string {
  if (!isRefused) return '';
  const names = choice.requirements
    .filter(({ level }) => level === 'must')
    .map(({ id }) => askOf(facts, id))
    .filter(({ refuses = [] }) => refuses.includes(answer.state))
    .map(({ name }) => `“${inlineMarkdown(name)}”`);
  return `, refused by ${listing(names)}`;
}

/** With which must a mode does not have it, and why. */
function exclusion(source: RecordSource, candidate: Candidate, { excluded }: Verdict): string {
  if (!excluded) return '';
  const { one, says } = excluded;
  const link = markdownLink(
    `not together with “${askOf(source.facts, one).name}”`,
    excludedHref(source, candidate, one),
  );
  return `, ${link} (${inlineMarkdown(says.replace(/\.$/u, ''))})`;
}

/** `the must [Host policies](…) is met in part`. */
export function verdictInShort(
  source: RecordSource,
  candidate: Candidate,
  verdict: Verdict,
): string {
  const link = answerLink(source, candidate, verdict);
  return `the ${LEVEL_NOUNS[verdict.level]} ${link} is ${OUTCOME_WORDS[verdict.outcome]}`;
}

/** A verdict with the answer that it rests on, without a full stop. */
export function verdictText(source: RecordSource, candidate: Candidate, verdict: Verdict): string {
  const short = verdictInShort(source, candidate, verdict);
  const why = `${refusal(source, verdict)}${exclusion(source, candidate, verdict)}`;
  return `${short}${why}: ${answerText(verdict.answer)} (${citation(source, candidate, verdict)})`;
}

/** A verdict as something said of a mode. */
export function verdictRemark(
  source: RecordSource,
  candidate: Candidate,
  verdict: Verdict,
): Remark {
  return {
    tone: TONES[verdict.outcome],
    text: `${verdictText(source, candidate, verdict)}.`,
  };
}
