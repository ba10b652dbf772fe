import { type Document, type Element, isTag, isText } from 'domhandler';
import { DomUtils, parseDocument } from 'htmlparser2';

/** Parses a page or a piece of one; the fastest of the parsers at hand, and the pages are valid. */
export function parseDom(html: string): Document {
  return parseDocument(html);
}

/** The elements directly below a page or an element. */
export function childElements({ children }: Document | Element): readonly Element[] {
  return children.filter(isTag);
}

/** Every element of a page, or below an element, in the order of the text. */
export function allElements({ children }: Document | Element): readonly Element[] {
  return DomUtils.getElementsByTagName('*', children);
}

/** The element around this one; undefined at the top. */
export function parentElement({ parent }: Element): Element | undefined {
  return parent !== null && isTag(parent) ? parent : undefined;
}

/** The texts directly inside an element, not those of its children. */
export function ownText({ children }: Element): string {
  return children.map((node) => (isText(node) ? node.data : '')).join('');
}
