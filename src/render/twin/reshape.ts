import type { Element, ElementContent, Parents, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { attribute, element, hasClass, isElement } from './element.ts';

const BLOCKS = new Set(['div', 'dl', 'dt', 'dd', 'li', 'ol', 'p', 'section', 'ul']);
/** What the styles set off without an element that says so. */
const STRONG = ['state', 'area-name'];
const INLINE = new Set(['a', 'code', 'del', 'ins', 'span', 'strong', 'time']);

/** Without the space before a link that only browsers show. */
function trimEnd(children: readonly ElementContent[]): ElementContent[] {
  const end = children.findLastIndex((child) => child.type !== 'text' || child.value.trim() !== '');
  return children.slice(0, end + 1);
}

/** A cell of a Markdown table is one line. */
function flatten(cell: Element): void {
  visit(cell, 'element', (inner) => {
    inner.children = trimEnd(inner.children);
    if (BLOCKS.has(inner.tagName)) inner.tagName = 'span';
  });
}

/** Terms and their descriptions as a list: `- **Since**: v1.2`. */
function itemise(list: Element): void {
  const parts = list.children
    .flatMap((child) => (isElement(child, 'div') ? child.children : [child]))
    .filter((child) => isElement(child));
  const items: Element[] = [];
  for (const part of parts) {
    if (part.tagName === 'dt')
      items.push(element('li', element('strong', ...trimEnd(part.children)), ': '));
    else items.at(-1)?.children.push(...part.children);
  }
  list.tagName = 'ul';
  list.children = items;
}

/** Styles set apart what stands side by side on the page; a text needs a space for that. */
function separate(parent: Parents): void {
  const isInline = (node: (typeof parent.children)[number] | undefined) =>
    isElement(node) && INLINE.has(node.tagName);
  const space: ElementContent = { type: 'text', value: ' ' };
  parent.children = parent.children.flatMap((child, at) =>
    isInline(child) && isInline(parent.children[at - 1]) ? [space, child] : [child],
  );
}

/** Hosts of a build that nobody publishes: an address with them leads nowhere but here. */
const LOCAL = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Where a link of a page leads: absolute, or from the root of the site where the site was built
 * without the address at which it is read.
 */
export function linkFrom(href: string, address: string): string {
  const link = new URL(href, address);
  const isHere = link.origin === new URL(address).origin && LOCAL.has(link.hostname);
  return isHere ? `${link.pathname}${link.search}${link.hash}` : link.href;
}

/** Turns the elements of the site into such as Markdown has, and resolves their links. */
export function reshape(tree: Root, address: string): void {
  visit(tree, 'element', (node) => {
    if (node.tagName === 'a') {
      node.properties.href = linkFrom(attribute(node, 'href'), address);
    }
    if (node.tagName === 'td' || node.tagName === 'th') flatten(node);
    if (node.tagName === 'dl') itemise(node);
    if (STRONG.some((name) => hasClass(node, name))) node.tagName = 'strong';
    // The spans of coloured code are parts of words.
    if (node.tagName !== 'pre' && node.tagName !== 'code') separate(node);
  });
}
