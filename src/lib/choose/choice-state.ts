import { parseFlag, parseOne, quoted } from '../parameters.ts';
import { listing } from '../text.ts';
import { type Choice, type ChoiceFacts, type Level, LEVELS, type Requirement } from './ask.ts';

/** How many words that cannot be asked a message repeats. */
const REPEATED = 5;

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

function idsIn(parameters: URLSearchParams, level: Level): readonly string[] {
  const ids = parameters.getAll(level).join(',').split(',');
  return [...new Set(ids.filter((id) => id !== ''))];
}

/** What is said of words that cannot be asked; nothing where there are none. */
function unaskable(words: readonly string[]): readonly string[] {
  if (words.length === 0) return [];
  const rest = words.length - REPEATED;
  const named = listing([
    ...words.slice(0, REPEATED).map(quoted),
    ...(rest > 0 ? [`${String(rest)} more`] : []),
  ]);
  const said = words.length === 1 ? 'is nothing' : 'are nothing';
  const left = words.length === 1 ? 'it is left out' : 'they are left out';
  return [`${named} ${said} that can be asked here; ${left}.`];
}

function parseRequirements(
  parameters: URLSearchParams,
  { asks }: ChoiceVocabulary,
  problems: string[],
): readonly Requirement[] {
  const levels = new Map<string, Level>();
  const unknown = new Set<string>();
  for (const level of LEVELS) {
    for (const id of idsIn(parameters, level)) {
      const ask = asks.find((known) => known.id === id);
      const before = levels.get(id);
      if (!ask) unknown.add(id);
      else if (level === 'not' && ask.kind === 'condition') {
        problems.push(`“${ask.name}” is a condition, which can be a must or a preference only.`);
      } else if (before === undefined) levels.set(id, level);
      else problems.push(`“${ask.name}” is asked twice; it counts as “${before}”.`);
    }
  }
  problems.push(...unaskable([...unknown]));
  return asks.flatMap(({ id }) => {
    const level = levels.get(id);
    return level === undefined ? [] : [{ id, level }];
  });
}

/**
 * The choice an address asks for. Parameters it does not know are ignored; bad values are left out and
 * named in `problems`. Never throws.
 */
export function parseChoice(search: string, vocabulary: ChoiceVocabulary): ParsedChoice {
  const parameters = new URLSearchParams(search);
  const problems: string[] = [];
  const requirements = parseRequirements(parameters, vocabulary, problems);
  const modes = vocabulary.candidates.map(({ id }) => id);
  const choice: Choice = {
    requirements,
    strict: parseFlag('strict', parameters.get('strict'), problems),
    outcome: parseOne('mode', parameters.get('outcome'), modes, problems) ?? '',
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
