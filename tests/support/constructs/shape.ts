import type { Element } from 'domhandler';
import { allElements, childElements, parentElement } from '../dom.ts';
import { spokenText } from './spoken-text.ts';

/** Elements that rules judge by what they hold. */
const SHAPED = new Set('ul ol menu dl select optgroup video audio object map'.split(' '));

/** Repetitions of one word say no more than the word. */
function withoutRuns(words: readonly string[]): readonly string[] {
  return words.filter((word, at) => word !== words[at - 1]);
}

function childKinds(element: Element): string {
  const kinds = childElements(element).map(({ name, attribs }) =>
    [name, attribs['role']].filter((part) => part !== undefined).join('='),
  );
  return withoutRuns(kinds).join();
}

function cellKind(cell: Element): string {
  const { scope, role, colspan, headers } = cell.attribs;
  const isEmpty = spokenText(cell).trim() === '';
  return [cell.name, scope, role, colspan, headers && 'headers', isEmpty && 'empty'].join(':');
}

/** The distinct rows of a table and what stands before them. */
function tableShape(table: Element): string {
  const rows = allElements(table).filter(({ name }) => name === 'tr');
  const shapes = rows.map((row) => childElements(row).map(cellKind).join());
  return [childKinds(table), ...[...new Set(shapes)].sort()].join(';');
}

/** What rules may ask of the inside of an element; empty where they ask nothing. */
export function shapeOf(element: Element): string {
  const { name, attribs } = element;
  if (name === 'table') return tableShape(element);
  // A drawing may be named by its first child.
  if (name === 'svg') return childKinds(element).replace(/^(?!title).*$/u, '');
  const isPair = name === 'div' && parentElement(element)?.name === 'dl';
  const isShaped = SHAPED.has(name) || isPair || attribs['role'] !== undefined;
  return isShaped ? childKinds(element) : '';
}
