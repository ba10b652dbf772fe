import { inlineMarkdown } from '../markdown.ts';
import type { Level } from './ask.ts';
import type { Standing } from './match.ts';
import type { Outcome } from './verdict.ts';

/** How a line of a record counts for a mode. */
export type Tone = 'Good' | 'Neutral' | 'Bad';

/** Something said of a mode. */
export interface Remark {
  readonly tone: Tone;
  /** Markdown that completes “because …”, with its full stop. */
  readonly text: string;
}

export const TONES: Readonly<Record<Outcome, Tone>> = {
  met: 'Good',
  part: 'Neutral',
  unclear: 'Neutral',
  failed: 'Bad',
};

/** A requirement of each level, as a noun. */
export const LEVEL_NOUNS: Readonly<Record<Level, string>> = {
  must: 'must',
  not: 'must-not',
  prefer: 'preference',
};

/** What becomes of a requirement. */
export const OUTCOME_WORDS: Readonly<Record<Outcome, string>> = {
  met: 'met',
  part: 'met in part',
  unclear: 'undecided',
  failed: 'not met',
};

/** Where a mode stands, as a verb. */
export const STANDING_WORDS: Readonly<Record<Standing, string>> = {
  fits: 'fits',
  unclear: 'cannot be decided',
  fails: 'does not fit',
};

/** Text with `backticked` code as Markdown that ends in a full stop. */
export function sentence(text: string): string {
  return inlineMarkdown(/[.!?]$/u.test(text) ? text : `${text}.`);
}

/** Text as code; what holds a backtick stays text with code in it. */
export function code(text: string): string {
  return inlineMarkdown(text.includes('`') ? text : `\`${text}\``);
}

/** Items of Markdown as a list. */
export function list(items: readonly string[]): string {
  return items.map((item) => `* ${item}`).join('\n');
}

/** Blocks of Markdown as a document; empty ones are left out. */
export function joinBlocks(blocks: readonly string[]): string {
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

/** A remark as an argument for or against an option. */
export function argument({ tone, text }: Remark): string {
  return `${tone}, because ${text}`;
}
