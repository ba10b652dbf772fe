import type { Element, ElementContent, Nodes } from 'hast';
import { EXIT, visit } from 'unist-util-visit';

/** An attribute as text; empty where the element has none. */
export function attribute({ properties }: Element, name: string): string {
  const value = properties[name];
  return value === undefined || value === null ? '' : String(value);
}

export function hasClass({ properties: { className } }: Element, name: string): boolean {
  return Array.isArray(className) && className.includes(name);
}

/** Whether a node is an element, of a certain name where one is given. */
export function isElement(node: Nodes | undefined, tagName?: string): node is Element {
  return node?.type === 'element' && (tagName === undefined || node.tagName === tagName);
}

/** The first element that passes a test; undefined where none does. */
export function findElement(tree: Nodes, test: (element: Element) => boolean): Element | undefined {
  let found: Element | undefined;
  visit(tree, 'element', (element) => {
    if (!test(element)) return undefined;
    found = element;
    return EXIT;
  });
  return found;
}

/** Takes the first element of a name out of the tree. */
export function takeOut(tree: Nodes, tagName: string): Element | undefined {
  let taken: Element | undefined;
  visit(tree, 'element', (element, at, parent) => {
    if (element.tagName !== tagName || at === undefined) return undefined;
    parent?.children.splice(at, 1);
    taken = element;
    return EXIT;
  });
  return taken;
}

/** A new element of texts and elements. */
export function element(
  tagName: string,
  ...content: readonly (ElementContent | string)[]
): Element {
  const children = content.map((child): ElementContent =>
    typeof child === 'string' ? { type: 'text', value: child } : child,
  );
  return { type: 'element', tagName, properties: {}, children };
}
