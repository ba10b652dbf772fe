import type { Element, Root } from 'hast';
import { toText } from 'hast-util-to-text';
import { SKIP, visit } from 'unist-util-visit';
import { attribute, element, hasClass, isElement } from './element.ts';

/**
 * Takes the definitions that a page shows while one points at a term out of its sentences, and gives
 * them as a list for the end of the text, each once; nothing where there are none.
 */
export function takeDefinitions(tree: Root): readonly Element[] {
  const definitions = new Map<string, Element>();
  visit(tree, 'element', (node, at, parent) => {
    if (parent === undefined || at === undefined || attribute(node, 'role') !== 'tooltip') return;
    const named = parent.children.find((each) => isElement(each) && hasClass(each, 'term'));
    const term = isElement(named) ? toText(named).trim() : '';
    const id = attribute(node, 'id');
    if (!definitions.has(id)) {
      definitions.set(id, element('li', element('strong', term), ': ', ...node.children));
    }
    parent.children.splice(at, 1);
    return [SKIP, at];
  });
  if (definitions.size === 0) return [];
  return [element('h2', 'Terms used'), element('ul', ...definitions.values())];
}
