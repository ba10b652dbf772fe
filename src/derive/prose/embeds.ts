import { wordCount } from '../../lib/text.ts';
import {
  type Attributes,
  type Embedding,
  embeddingOf,
  embeddings,
  type ProseFacts,
  type Reference,
} from './embedding.ts';

/** A prose component in an MDX file. */
export interface Embed {
  readonly tag: string;
  readonly attributes: Attributes;
  /** Counted from one. */
  readonly line: number;
}

const COMPONENT = new RegExp(String.raw`<(${Object.keys(embeddings).join('|')})\b([^>]*)>`, 'gu');
const ATTRIBUTE = /\b([a-z]+)="([^"]*)"/gu;

/** What looks like a component and is none, the longest constructs first. */
const NOT_MARKUP = [/^---\n.*?\n---\n/su, /^```.*?^```/gmsu, /`[^`]*`/gu, /\{\/\*.*?\*\/\}/gsu];
const TAG = /<\/?[A-Za-z][^>]*>/gu;

/** The line, counted from one, on which a position of the text stands. */
export function lineAt(text: string, position: number): number {
  return text.slice(0, position).split('\n').length;
}

/** The page with passages blanked out; lines keep their numbers. */
function without(page: string, patterns: readonly RegExp[]): string {
  const blank = (passage: string) => passage.replace(/[^\n]/gu, ' ');
  return patterns.reduce((text, pattern) => text.replace(pattern, blank), page);
}

/** The page with all but its prose blanked out; lines keep their numbers. */
export function prose(page: string): string {
  return without(page, [...NOT_MARKUP, TAG]);
}

/** The components of a page, in reading order. */
export function embeds(page: string): readonly Embed[] {
  const markup = without(page, NOT_MARKUP);
  return [...markup.matchAll(COMPONENT)].map(({ 1: tag = '', 2: rest = '', index }) => ({
    tag,
    attributes: Object.fromEntries(
      [...rest.matchAll(ATTRIBUTE)].map(([, name = '', value = '']) => [name, value]),
    ),
    line: lineAt(page, index),
  }));
}

/** What the components of a page take of the facts, each with its attributes. */
function taken(page: string, cni: string | undefined) {
  return embeds(page).flatMap(({ tag, attributes }): readonly [Embedding, Attributes][] => {
    const embedding = embeddingOf(tag);
    return embedding === undefined ? [] : [[embedding, { cni, ...attributes }]];
  });
}

/** The claims that a page rests on, in reading order; `cni` is the CNI whose page it is. */
export function embeddedClaims(
  page: string,
  facts: ProseFacts,
  cni?: string,
): readonly Reference[] {
  return taken(page, cni).flatMap(([{ claims }, attributes]) => claims(attributes, facts));
}

/** Words that a reader of technical prose takes in a minute. */
const WORDS_A_MINUTE = 220;

/** How long a page takes to read, in minutes, what it embeds included. */
export function readingMinutes(page: string, facts: ProseFacts, cni?: string): number {
  const embedded = taken(page, cni).map(([{ words }, attributes]) => words(attributes, facts));
  const words = embedded.reduce((sum, count) => sum + count, wordCount(prose(page)));
  return Math.max(1, Math.round(words / WORDS_A_MINUTE));
}
