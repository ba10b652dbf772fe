import type { Shape } from './facts.ts';
import type { Located } from './located.ts';
import type { Trouble } from './trouble.ts';

type Single = 'object' | 'text' | 'number' | 'flag' | 'mixed' | 'selector' | 'labels' | 'any';

/** What one item of a list of a shape is. */
const ITEM: Readonly<Partial<Record<Shape, Single>>> = {
  objects: 'object',
  texts: 'text',
  numbers: 'number',
  mixes: 'mixed',
  selectors: 'selector',
};

/** What one item of a shape is, where the shape is a list. */
export function itemShape(shape: Shape): Single | undefined {
  return ITEM[shape];
}

const MAPS: ReadonlySet<Single> = new Set(['object', 'selector', 'labels']);

const SCALARS: Readonly<Partial<Record<Single, readonly string[]>>> = {
  text: ['string'],
  number: ['number'],
  flag: ['boolean'],
  mixed: ['string', 'number'],
};

const WORDS: Readonly<Partial<Record<Single, string>>> = {
  text: 'a text',
  number: 'a number',
  flag: '`true` or `false`',
  mixed: 'a text or a number',
};

function inWords(node: Located): string {
  if (node.kind === 'map') return 'a mapping';
  if (node.kind === 'list') return 'a list';
  if (node.value === null) return 'empty';
  if (typeof node.value === 'string') return 'a text';
  return typeof node.value === 'number' ? 'a number' : '`true` or `false`';
}

function scalarTrouble(shape: Single, node: Located, name: string): Trouble | undefined {
  const takes = SCALARS[shape];
  if (!takes || (node.kind === 'value' && takes.includes(typeof node.value))) return undefined;
  const quote = shape === 'text' && node.kind === 'value' && node.value !== null;
  return {
    says: `\`${name}\` takes ${WORDS[shape] ?? 'another value'} and is ${inWords(node)}.`,
    remedy: quote
      ? `Write '${String(node.value)}', in quotes.`
      : `Write ${WORDS[shape] ?? 'a value'} there.`,
  };
}

/** What is wrong with the form of a value; nothing where the field takes it. */
export function shapeTrouble(shape: Shape, node: Located, name: string): Trouble | undefined {
  if (shape === 'any') return undefined;
  const item = itemShape(shape);
  if (item) {
    if (node.kind === 'list' || isEmptyValue(node)) return undefined;
    return {
      says: `\`${name}\` takes a list and is ${inWords(node)}.`,
      remedy: 'Begin each item with a dash.',
    };
  }
  const single = shape as Single;
  if (!MAPS.has(single)) return scalarTrouble(single, node, name);
  if (node.kind === 'map' || isEmptyValue(node)) return undefined;
  return {
    says: `\`${name}\` takes a mapping and is ${inWords(node)}.`,
    remedy: 'Write its fields below it, each with a key; without a dash.',
  };
}

/** Nothing after the colon, which the API server takes for a field that is left out. */
function isEmptyValue(node: Located): boolean {
  return node.kind === 'value' && node.value === null;
}
