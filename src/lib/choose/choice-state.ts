import { parseFlag, parseOne, quoted } from '../parameters.ts';
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
