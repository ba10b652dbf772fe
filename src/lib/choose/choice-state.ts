import { listing, normaliseText } from '../text.ts';
import { type Choice, type ChoiceFacts, type Level, LEVELS, type Requirement } from './ask.ts';

/** The ids that an address may name, in the order of the page. */
export type ChoiceVocabulary = Pick<ChoiceFacts, 'asks'> & {
  readonly candidates: readonly { readonly id: string }[];
};

/** A choice read from an address, and what in the address could not be understood. */
export interface ParsedChoice {
  readonly choice: Choice;
  /** Sentences for the reader, one a bad value. */
  readonly problems: readonly string[];
}

/** Longest part of an address that a message repeats. */
const QUOTED = 40;

function quoted(text: string): string {
  return `“${normaliseText(text, QUOTED)}”`;
}

function idsIn(parameters: URLSearchParams, level: Level): readonly string[] {
  const ids = parameters.getAll(level).join(',').split(',');
  return [...new Set(ids.filter((id) => id !== ''))];
}

function parseRequirements(
  parameters: URLSearchParams,
  { asks }: ChoiceVocabulary,
  problems: string[],
): readonly Requirement[] {
  const levels = new Map<string, Level>();
  for (const level of LEVELS) {
    for (const id of idsIn(parameters, level)) {
      const ask = asks.find((known) => known.id === id);
      const before = levels.get(id);
      if (!ask) {
        problems.push(`${quoted(id)} is nothing that can be asked here; it is left out.`);
      } else if (level === 'not' && ask.kind === 'condition') {
        problems.push(`“${ask.name}” is a condition, which can be a must or a preference only.`);
      } else if (before === undefined) levels.set(id, level);
      else problems.push(`“${ask.name}” is asked twice; it counts as “${before}”.`);
    }
  }
  return asks.flatMap(({ id }) => {
    const level = levels.get(id);
    return level === undefined ? [] : [{ id, level }];
  });
}

function parseOutcome(
  text: string | null,
  { candidates }: ChoiceVocabulary,
  problems: string[],
): string {
  if (text === null || text === '') return '';
  if (candidates.some(({ id }) => id === text)) return text;
  const known = listing(candidates.map(({ id }) => id));
  problems.push(`${quoted(text)} is no mode; known are ${known}.`);
  return '';
}

/**
 * The choice an address asks for. Parameters it does not know are ignored; bad values are left out and
 * named in `problems`. Never throws.
 */
export function parseChoice(search: string, vocabulary: ChoiceVocabulary): ParsedChoice {
  const parameters = new URLSearchParams(search);
  const problems: string[] = [];
  const requirements = parseRequirements(parameters, vocabulary, problems);
  const strict = parameters.get('strict');
  if (strict !== null && !['', '1', 'true'].includes(strict)) {
    problems.push(
      `“strict=${normaliseText(strict, QUOTED)}” is not understood; write “strict” alone.`,
    );
  }
  const choice: Choice = {
    requirements,
    strict: strict !== null && ['', '1', 'true'].includes(strict),
    outcome: parseOutcome(parameters.get('outcome'), vocabulary, problems),
  };
  return { choice, problems };
}

/**
 * The query of an address that restores a choice: ids only, in the order of the page, defaults left
 * out. Empty where nothing is asked, otherwise with its question mark.
 */
export function serialiseChoice({ requirements, strict, outcome }: Choice): string {
  const lists = LEVELS.flatMap((level) => {
    const ids = requirements.filter((one) => one.level === level).map(({ id }) => id);
    return ids.length === 0 ? [] : [`${level}=${ids.join(',')}`];
  });
  const parts = [
    ...lists,
    ...(strict ? ['strict'] : []),
    ...(outcome === '' ? [] : [`outcome=${outcome}`]),
  ];
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}
