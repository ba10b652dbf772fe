import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { attribute, hasClass, isElement } from './element.ts';

/** What only serves a reader with a browser: controls, navigation, drawings that text repeats. */
const TAGS = new Set([
  'button',
  'caption',
  'form',
  'input',
  'label',
  'nav',
  'script',
  'search',
  'style',
  'summary',
  'svg',
  'template',
  'textarea',
  'wbr',
]);

/**
 * In a cell `more` opens on demand, `cell-cni` repeats the column, which narrow screens lack, and `opens`
 * shows the row below.
 */
const CLASSES = ['anchor', 'js-only', 'more', 'cell-cni', 'opens', 'sr-only', 'wrong-claim'];

function isEmptyList({ tagName, children }: Element): boolean {
  return (tagName === 'ul' || tagName === 'ol') && !children.some((child) => isElement(child));
}

function isForBrowsers(element: Element): boolean {
  return (
    TAGS.has(element.tagName) ||
    CLASSES.some((name) => hasClass(element, name)) ||
    element.properties.hidden !== undefined ||
    attribute(element, 'role') === 'status' ||
    isEmptyList(element) ||
    (element.tagName === 'a' && attribute(element, 'href') === '')
  );
}

/** A setting named in code leads to its page; in a text the name alone is read. */
function isQuietLink(element: Element): boolean {
  return element.tagName === 'a' && hasClass(element, 'setting-word');
}

/** Takes out what means nothing in a text. */
export function prune(tree: Root): void {
  visit(tree, 'element', (element, at, parent) => {
    if (parent === undefined || at === undefined) return;
    if (isForBrowsers(element)) {
      parent.children.splice(at, 1);
      return [SKIP, at];
    }
    if (!isQuietLink(element)) return;
    parent.children.splice(at, 1, ...element.children);
    return at;
  });
}
