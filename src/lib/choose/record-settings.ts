import { inlineMarkdown } from '../markdown.ts';
import { listing } from '../text.ts';
import type { Candidate } from './ask.ts';
import type { ModeDetails } from './details.ts';
import type { Match } from './match.ts';
import { answerLink, modeLink, type RecordSource } from './record-source.ts';
import { code, list } from './record-text.ts';

function settingsOf({ details }: RecordSource, { id }: Candidate): ModeDetails['settings'] {
  return details.modes[id]?.settings ?? [];
}

function settingText({ name, value, where }: ModeDetails['settings'][number]): string {
  return `${code(name)} is ${code(value)} – ${inlineMarkdown(where)}`;
}

/** The settings of a mode as a list, and where its steps are. */
export function settingBlocks(source: RecordSource, candidate: Candidate): readonly string[] {
  const settings = settingsOf(source, candidate);
  const page = `The steps are on the page of ${modeLink(source, candidate)}.`;
  if (settings.length === 0) return [`No setting makes the mode. ${page}`];
  return [`The mode runs where these are set. ${page}`, list(settings.map(settingText))];
}

/** A mode as an item of a list, with its settings as the items of another below. */
export function settingItem(source: RecordSource, candidate: Candidate): string {
  const settings = settingsOf(source, candidate).map(settingText);
  const below = settings.length === 0 ? ['No setting makes the mode'] : settings;
  return [modeLink(source, candidate), ...below.map((item) => `  * ${item}`)].join('\n');
}

/** What only a trial can tell of a mode; empty where nothing is open. */
export function trialText(source: RecordSource, { candidate, musts, prefers }: Match): string {
  const open = [...musts, ...prefers]
    .filter(({ outcome }) => outcome === 'unclear')
    .map((verdict) => answerLink(source, candidate, verdict));
  return open.length === 0
    ? ''
    : `To be tried on the cluster, as no answer decides it: ${listing(open)}.`;
}
