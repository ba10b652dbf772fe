import { selectAll } from 'css-select';
import { type Document, type Element, isTag, isText } from 'domhandler';
import { DomUtils } from 'htmlparser2';
import { styleRules } from './constructs/style-sheets.ts';
import { allElements, parentElement } from './dom.ts';

/** Elements inside which a header or footer is that of a part, not of the page. */
const PARTS = new Set(['main', 'article', 'aside', 'nav', 'section']);
const FOCUSABLE = '[tabindex], a[href], button, input, select, textarea, summary';

function isWithinPart(element: Element): boolean {
  const parent = parentElement(element);
  return parent !== undefined && (PARTS.has(parent.name) || isWithinPart(parent));
}

function landmarkFaults(page: Document): readonly string[] {
  const counted = { main: 'main', header: 'banner', footer: 'contentinfo' };
  return Object.entries(counted).flatMap(([tag, role]) => {
    const found = allElements(page).filter(
      (element) =>
        element.attribs['role'] === role ||
        (element.name === tag && (tag === 'main' || !isWithinPart(element))),
    );
    const fault = `${String(found.length)} elements are its ${role} — have one, for all of the page`;
    return found.length === 1 ? [] : [fault];
  });
}

function skipLinkFaults(page: Document): readonly string[] {
  const elements = allElements(page);
  const [first] = elements.filter(({ name, attribs }) => name === 'a' && 'href' in attribs);
  const target = elements.find(
    ({ attribs }) => first?.attribs['href'] === `#${attribs['id'] ?? ''}`,
  );
  return target?.name === 'main' ? [] : ['its first link is no skip link — lead it to <main>'];
}

function accessKeyFaults(page: Document): readonly string[] {
  const found = allElements(page).filter(({ attribs }) => 'accesskey' in attribs);
  return found.map(({ name }) => `<${name}> has an access key — screen readers need the keys`);
}

function scrollFaults(page: Document): readonly string[] {
  const isReached = (element: Element) =>
    'tabindex' in element.attribs || selectAll(FOCUSABLE, element).length > 0;
  return scrollingSelectors().flatMap((selector) =>
    selectAll<Document | Element, Element>(selector, page)
      .filter((element) => !isReached(element))
      .map(
        ({ name }) =>
          `<${name}> of ${selector} may scroll — let the keyboard reach it: tabindex="0"`,
      ),
  );
}

/** Elements inside a line of text, which the word before them must not touch. */
const INLINE = new Set(['a', 'code', 'dfn', 'em', 'strong']);

function runTogetherFaults(page: Document): readonly string[] {
  return allElements(page).flatMap(({ name, prev, next }) => {
    if (!INLINE.has(name)) return [];
    const before = prev !== null && isText(prev) ? /[\p{L}\p{N}.,;:]+$/u.exec(prev.data) : null;
    const after = next !== null && isText(next) ? /^[\p{L}\p{N}]+/u.exec(next.data) : null;
    const words = [before, after].flatMap((found) => found?.[0] ?? []);
    return words.map((word) => `“${word}” touches a <${name}> — set a space between them`);
  });
}

/** Whether a paragraph is one that an author wrote into a page of prose. */
function isOfProse({ parent }: Element): boolean {
  return (
    parent !== null && isTag(parent) && (parent.attribs['class'] ?? '').split(' ').includes('prose')
  );
}

/** A paragraph that begins or ends amid a sentence: an element of prose alone in its lines tears one. */
function tornFaults(page: Document): readonly string[] {
  return selectAll<Document | Element, Element>('p', page).flatMap((paragraph) => {
    const text = DomUtils.textContent(paragraph).trim();
    const torn =
      /^[,;.:!?)]/u.test(text) ||
      /[,;]$/u.test(text) ||
      (isOfProse(paragraph) && !/[.:!?…”’)]$/u.test(text));
    return torn ? [`“${text.slice(0, 40)}” begins or ends amid a sentence — put it in one`] : [];
  });
}

let scrolling: readonly string[] | undefined;

/** Selectors of what the built style sheets let scroll. */
function scrollingSelectors(): readonly string[] {
  scrolling ??= styleRules()
    .filter(({ declarations }) =>
      /overflow(?:-[xy])?:(?:[^;]*\s)?(?:auto|scroll)/u.test(declarations),
    )
    .map(({ selector }) => selector);
  return scrolling;
}

/**
 * What is wrong with a page as a whole: what neither a single element can show nor the validator
 * of `html.test.ts` looks for. Each says the remedy.
 */
export function pageFaults(page: Document): readonly string[] {
  const checks = [
    landmarkFaults,
    skipLinkFaults,
    accessKeyFaults,
    scrollFaults,
    runTogetherFaults,
    tornFaults,
  ];
  return checks.flatMap((check) => check(page));
}
