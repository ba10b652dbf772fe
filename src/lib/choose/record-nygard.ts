import { inlineMarkdown } from '../markdown.ts';
import { sentenceCase } from '../text.ts';
import { type Match, STANDINGS } from './match.ts';
import { chosenConsequences } from './record-consequences.ts';
import { contextText, reasonFor } from './record-context.ts';
import { headingOf } from './record-file.ts';
import { NOT_ASKED } from './not-asked.ts';
import { revisitLines } from './record-revisit.ts';
import {
  type Considered,
  consideredOf,
  modesThat,
  queryHref,
  type RecordSource,
} from './record-source.ts';
import { joinBlocks, list, STANDING_WORDS } from './record-text.ts';
import { verdictText } from './record-verdict.ts';

/** Every mode by where it stands. */
function standingLines(source: RecordSource, { all }: Considered): readonly string[] {
  return STANDINGS.flatMap((standing) => {
    const modes = modesThat(source, all, standing);
    return modes === '' ? [] : [`${sentenceCase(STANDING_WORDS[standing])}: ${modes}.`];
  });
}

function decisionBlocks(source: RecordSource, considered: Considered): readonly string[] {
  const { chosen } = considered;
  const standings = list(standingLines(source, considered));
  if (!chosen) return ['No mode is chosen yet; the decision is left to the reader.', standings];
  const { candidate, musts, prefers } = chosen;
  const verdicts = [...musts, ...prefers].map(
    (verdict) => `${sentenceCase(verdictText(source, candidate, verdict))}.`,
  );
  return [
    `The cluster runs ${inlineMarkdown(candidate.name)}, ${reasonFor(source, chosen)}.`,
    list(verdicts),
    'Where each mode stands:',
    standings,
  ];
}

function consequenceBlocks(source: RecordSource, chosen: Match | undefined): readonly string[] {
  if (!chosen) return ['They follow from the mode that is chosen.'];
  const lines = chosenConsequences(source, chosen).map(({ text }) => sentenceCase(text));
  return [lines.length === 0 ? 'None is known.' : list(lines)];
}

/** The record of a decision in the short form of Nygard. */
export function nygardRecord(source: RecordSource): string {
  const considered = consideredOf(source);
  const revisit = revisitLines(source, considered.options);
  return joinBlocks([
    `# ${String(source.number)}. ${headingOf(source)}`,
    `Date: ${source.today}`,
    '## Status',
    'Proposed',
    '## Context',
    contextText(source),
    `${NOT_ASKED} The same choice with the answers of the day: <${queryHref(source)}>`,
    '## Decision',
    ...decisionBlocks(source, considered),
    '## Consequences',
    ...consequenceBlocks(source, considered.chosen),
    ...(revisit.length === 0 ? [] : ['Look at it again when:', list(revisit)]),
  ]);
}
