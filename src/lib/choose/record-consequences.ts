import { type ChoiceInteraction, interactionsFor, keptFor } from './details.ts';
import { isMet, type Match } from './match.ts';
import { answerLink, interactionLink, type RecordSource } from './record-source.ts';
import { type Remark, sentence } from './record-text.ts';
import { verdictInShort } from './record-verdict.ts';

/** What has to be kept for the answers to hold that a mode is taken for. */
function keepRemarks(
  source: RecordSource,
  { candidate, musts, prefers }: Match,
): readonly Remark[] {
  return [...musts, ...prefers]
    .filter(({ level, outcome }) => level !== 'not' && outcome !== 'failed')
    .flatMap((verdict) =>
      keptFor(source.details, candidate.id, verdict.id).map((keep): Remark => {
        const link = answerLink(source, candidate, verdict);
        return { tone: 'Neutral', text: `${link} holds on a condition: ${sentence(keep)}` };
      }),
    );
}

/** The interactions that a mode brings together with what it is taken for. */
export function interactionsOf(
  { choice, details }: RecordSource,
  { candidate }: Match,
): readonly ChoiceInteraction[] {
  const wanted = choice.requirements.filter(({ level }) => level !== 'not').map(({ id }) => id);
  return interactionsFor(details, candidate.id, wanted);
}

function interactionRemarks(source: RecordSource, match: Match): readonly Remark[] {
  return interactionsOf(source, match).map((interaction): Remark => {
    const link = interactionLink(source, interaction);
    const issue = interaction.isOpen ? ' An issue on it was open when it was read last.' : '';
    return {
      tone: 'Bad',
      text: `this bites: ${link}. What helps: ${sentence(interaction.remedy)}${issue}`,
    };
  });
}

/** What taking a mode brings with it: conditions to keep, and what bites. */
export function consequencesOf(source: RecordSource, match: Match): readonly Remark[] {
  return [...keepRemarks(source, match), ...interactionRemarks(source, match)];
}

/** What is not met, or nobody can tell. */
function openRemarks(
  source: RecordSource,
  { candidate, musts, prefers }: Match,
): readonly Remark[] {
  return [...musts, ...prefers]
    .filter((verdict) => !isMet(verdict))
    .map((verdict) => ({
      tone: verdict.outcome === 'failed' ? 'Bad' : 'Neutral',
      text: `${verdictInShort(source, candidate, verdict)}.`,
    }));
}

/** What answers lack that count as met. */
function gapRemarks(source: RecordSource, { candidate, musts, prefers }: Match): readonly Remark[] {
  return [...musts, ...prefers].flatMap((verdict): readonly Remark[] => {
    const { gap, state } = verdict.answer;
    if (gap === undefined || !isMet(verdict)) return [];
    const link = answerLink(source, candidate, verdict);
    if (state === 'external') {
      return [{ tone: 'Neutral', text: `${link} is provided by: ${sentence(gap)}` }];
    }
    const word = state === 'paid' ? 'has to be bought in' : 'lacks';
    return [{ tone: 'Bad', text: `${link} ${word}: ${sentence(gap)}` }];
  });
}

/** `3 of 4 musts are met, 1 in part`, for what is asked of a mode at all. */
function tallies({ musts, prefers }: Match): readonly Remark[] {
  const lists = [
    { verdicts: musts, noun: 'musts' },
    { verdicts: prefers, noun: 'preferences' },
  ];
  return lists.flatMap(({ verdicts, noun }): readonly Remark[] => {
    const met = verdicts.filter(isMet).length;
    const inPart = verdicts.filter(({ outcome }) => outcome === 'part').length;
    if (met === 0) return [];
    const parts = inPart === 0 ? '' : `, ${String(inPart)} in part`;
    const text = `${String(met)} of ${String(verdicts.length)} ${noun} are met${parts}.`;
    return [{ tone: 'Good', text }];
  });
}

/** All that follows from the mode chosen, from what it gives to what bites. */
export function chosenConsequences(source: RecordSource, match: Match): readonly Remark[] {
  const { requirements = [] } = source.details.modes[match.candidate.id] ?? {};
  const given = requirements.map((text): Remark => ({
    tone: 'Neutral',
    text: `the mode needs: ${sentence(text)}`,
  }));
  return [
    ...tallies(match),
    ...openRemarks(source, match),
    ...gapRemarks(source, match),
    ...given,
    ...consequencesOf(source, match),
  ];
}
