import { inlineMarkdown } from '../markdown.ts';
import type { Match } from './match.ts';
import { NOT_ASKED } from './not-asked.ts';
import { chosenConsequences, consequencesOf } from './record-consequences.ts';
import { contextText, driverLines, reasonFor, reasonsAgainst } from './record-context.ts';
import { headingOf } from './record-file.ts';
import { revisitLines } from './record-revisit.ts';
import { settingBlocks, settingItem, trialText } from './record-settings.ts';
import {
  type Considered,
  consideredOf,
  modeLink,
  modesThat,
  queryHref,
  type RecordSource,
} from './record-source.ts';
import { argument, joinBlocks, list, sentence, STANDING_WORDS } from './record-text.ts';
import { verdictRemark } from './record-verdict.ts';

/** Front matter and title. No empty line is between them, or tools that list records find no title. */
function headOf(source: RecordSource): string {
  const fields = ['status: proposed', `date: ${source.today}`, 'decision-makers:'];
  return ['---', ...fields, '---', `# ${headingOf(source)}`].join('\n');
}

function optionsBlocks(source: RecordSource, { options, ruledOut }: Considered): readonly string[] {
  const lines = options.map(
    ({ candidate, standing }) => `${modeLink(source, candidate)}: ${STANDING_WORDS[standing]}`,
  );
  const against = ruledOut.map(
    (match) => `${modeLink(source, match.candidate)}: ${reasonsAgainst(source, match)}.`,
  );
  return [
    '## Considered Options',
    lines.length === 0 ? 'No mode is left.' : list(lines),
    ...(against.length === 0 ? [] : ['### Ruled out', list(against)]),
  ];
}

/** Which modes fit, for a reader who has not chosen yet. */
function openOutcome(source: RecordSource, { all }: Considered): string {
  const fits = modesThat(source, all, 'fits');
  const unclear = modesThat(source, all, 'unclear');
  return [
    'No option is chosen yet; the decision is left to the reader of this record.',
    fits === '' ? 'No mode fits.' : `What fits: ${fits}.`,
    ...(unclear === '' ? [] : [`Of what nobody can tell: ${unclear}.`]),
  ].join(' ');
}

function outcomeBlocks(source: RecordSource, considered: Considered): readonly string[] {
  const { chosen } = considered;
  if (!chosen) {
    return [
      '## Decision Outcome',
      openOutcome(source, considered),
      '### Consequences',
      'They follow from the option that is chosen, and stand with each below.',
    ];
  }
  const name = inlineMarkdown(chosen.candidate.name);
  const consequences = chosenConsequences(source, chosen).map(argument);
  return [
    '## Decision Outcome',
    `Chosen option: "${name}", ${reasonFor(source, chosen)}.`,
    '### Consequences',
    consequences.length === 0 ? 'None is known.' : list(consequences),
  ];
}

/** How to see on a cluster that the decision is kept. */
function confirmationBlocks(
  source: RecordSource,
  { chosen, options }: Considered,
): readonly string[] {
  if (!chosen) {
    const lines = options.map(({ candidate }) => settingItem(source, candidate));
    return lines.length === 0
      ? []
      : ['### Confirmation', 'What shows on the cluster that the mode runs:', list(lines)];
  }
  return [
    '### Confirmation',
    ...settingBlocks(source, chosen.candidate),
    trialText(source, chosen),
  ];
}

function optionBlocks(
  source: RecordSource,
  match: Match,
  chosen: Match | undefined,
): readonly string[] {
  const { candidate, standing, musts, prefers } = match;
  const { summary = '', supportedBy = '' } = source.details.modes[candidate.id] ?? {};
  const verdicts = [...musts, ...prefers].map((one) => verdictRemark(source, candidate, one));
  const remarks = [...verdicts, ...(match === chosen ? [] : consequencesOf(source, match))];
  return [
    `### ${inlineMarkdown(candidate.name)}`,
    [
      `${modeLink(source, candidate)} ${STANDING_WORDS[standing]}.`,
      ...(summary === '' ? [] : [sentence(summary)]),
      ...(supportedBy === '' ? [] : [`When it breaks: ${sentence(supportedBy)}`]),
    ].join(' '),
    remarks.length === 0 ? 'Nothing was asked of it.' : list(remarks.map(argument)),
  ];
}

function prosAndCons(source: RecordSource, { options, chosen }: Considered): readonly string[] {
  return options.length === 0
    ? []
    : [
        '## Pros and Cons of the Options',
        ...options.flatMap((match) => optionBlocks(source, match, chosen)),
      ];
}

function moreInformation(source: RecordSource, { options }: Considered): readonly string[] {
  const lines = revisitLines(source, options);
  return [
    '## More Information',
    `The same choice with the answers of the day: <${queryHref(source)}>`,
    NOT_ASKED,
    '### Re-visit when',
    list(lines.length === 0 ? ['What is asked changes.'] : lines),
  ];
}

/** The record of a decision in the form of MADR 4.0.0. */
export function madrRecord(source: RecordSource): string {
  const considered = consideredOf(source);
  return joinBlocks([
    headOf(source),
    '## Context and Problem Statement',
    contextText(source),
    '## Decision Drivers',
    list(driverLines(source)),
    ...optionsBlocks(source, considered),
    ...outcomeBlocks(source, considered),
    ...confirmationBlocks(source, considered),
    ...prosAndCons(source, considered),
    ...moreInformation(source, considered),
  ]);
}
