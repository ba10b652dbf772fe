import type { Document, Element } from 'domhandler';
import { allElements, childElements, ownText, parentElement } from '../dom.ts';
import { shapeOf } from './shape.ts';
import { type PageContext, signatureOf } from './signature.ts';
import { amountOf, spokenText } from './spoken-text.ts';

/** Elements that are named by what they hold. */
const NAMED = new Set(
  'a button summary h1 h2 h3 h4 h5 h6 th label caption legend title option'.split(' '),
);
const FIELDS = new Set(['input', 'select', 'textarea', 'meter', 'progress', 'output']);

/** What the signatures of a page's elements depend on. */
export function contextOf(page: Document, styled: ReadonlySet<string>): PageContext {
  const ids = new Map<string, Element>();
  const labels = new Map<string, number>();
  for (const element of allElements(page)) {
    const { id, for: field } = element.attribs;
    if (id !== undefined) ids.set(id, element);
    if (field !== undefined) labels.set(field, (labels.get(field) ?? 0) + 1);
  }
  return { ids, labels, styled };
}

function folded(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Whether a label holds the words that are seen: people who speak to the page say those. */
function labelFact({ attribs }: Element, spoken: string): string {
  const label = attribs['aria-label'];
  if (label === undefined || folded(spoken) === '') return '';
  return folded(label).includes(folded(spoken)) ? 'label-says-it' : 'label-differs';
}

/** Whether something stands in running text: a link there may be small, but not marked by colour alone. */
function isInText(element: Element): boolean {
  const parent = parentElement(element);
  return parent !== undefined && ownText(parent).trim() !== '';
}

/** What an element that is named by its inside is called. */
function nameFacts(element: Element): readonly string[] {
  const spoken = spokenText(element);
  const label = labelFact(element, spoken);
  if (element.name !== 'a' || !isInText(element)) return [amountOf(spoken), label];
  return [amountOf(spoken).replace('few', 'text'), label, 'in-text'];
}

/** The only thing a paragraph holds, which may be a heading in disguise. */
function wholeFact(element: Element): string {
  const [only, ...more] = childElements(element);
  return only !== undefined && more.length === 0 && ownText(element).trim() === '' ? only.name : '';
}

/** Whether a picture's name repeats the words beside it. */
function repeatFact(element: Element): string {
  const parent = parentElement(element);
  const alt = folded(element.attribs['alt'] ?? '');
  const isRepeated = parent !== undefined && alt !== '' && folded(ownText(parent)).includes(alt);
  return isRepeated ? 'repeats' : '';
}

/** What rules read of an element beyond its signature. */
function factsOf(element: Element, { labels }: PageContext): string {
  const { name, attribs } = element;
  const facts: (string | number)[] = [shapeOf(element)];
  if (NAMED.has(name) || attribs['role'] !== undefined || attribs['tabindex'] !== undefined) {
    facts.push(...nameFacts(element));
  }
  if (name === 'p') facts.push(wholeFact(element));
  if (name === 'img') facts.push(repeatFact(element));
  if (FIELDS.has(name)) facts.push(labels.get(attribs['id'] ?? '') ?? 0);
  return facts.join('|');
}

function collect(element: Element, way: string, context: PageContext, found: Set<string>): void {
  const here = `${way} > ${signatureOf(element, context)}`;
  const construct = `${here} ${factsOf(element, context)}`;
  found.add(construct);
  // Colours are judged where there is text; a single character is taken for a picture.
  if (ownText(element).trim().length > 1) found.add(`${construct} with text`);
  for (const child of childElements(element)) collect(child, here, context, found);
}

function wayTo(element: Element, context: PageContext): string {
  const parent = parentElement(element);
  return parent === undefined ? '' : `${wayTo(parent, context)} > ${signatureOf(parent, context)}`;
}

/**
 * What a page is made of, as a rule for elements sees it: each distinct element with all that lies
 * on the way to it from the top. Two elements that differ in anything that such a rule or the
 * style sheets tell apart are two constructs.
 */
export function constructsOf(page: Document, context: PageContext): ReadonlySet<string> {
  const found = new Set<string>();
  for (const element of childElements(page)) collect(element, '', context, found);
  return found;
}

/** The constructs of an element and of all that it holds. */
export function constructsWithin(element: Element, context: PageContext): ReadonlySet<string> {
  const found = new Set<string>();
  collect(element, wayTo(element, context), context, found);
  return found;
}
