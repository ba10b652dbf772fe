/** What scripts fetch, as scripts: a page from a disk may load those, and fetch nothing. */
import { type ChildNode, type Element, hasChildren, isTag } from 'domhandler';
import { parseDocument } from 'htmlparser2';

/** A file of data as a script that hands its text over under its path. */
export function dataScript(path: string, text: string): string {
  return `offlineData(${JSON.stringify(path)},${JSON.stringify(text)})\n`;
}

function namedAncestor(element: Element): Element | undefined {
  if ('id' in element.attribs) return element;
  const { parent } = element;
  return parent !== null && isTag(parent) ? namedAncestor(parent) : undefined;
}

function withAnswers(nodes: readonly ChildNode[]): readonly Element[] {
  return nodes.flatMap((node): readonly Element[] => {
    if (!isTag(node)) return [];
    if ('data-answer' in node.attribs) return [node];
    return hasChildren(node) ? withAnswers(node.children) : [];
  });
}

/**
 * What tables take of a page: each answer inside of what names it. Empty where there are none. The
 * rest of the page would double the archive.
 */
export function answersOf(html: string): string {
  if (!html.includes('data-answer')) return '';
  const page = parseDocument(html, { withStartIndices: true, withEndIndices: true });
  return withAnswers(page.children)
    .flatMap((answer) => {
      const id = namedAncestor(answer)?.attribs['id'];
      if (id === undefined) return [];
      const { startIndex, endIndex } = answer;
      if (startIndex === null || endIndex === null) return [];
      return [`<div id="${id}">${html.slice(startIndex, endIndex + 1)}</div>`];
    })
    .join('\n');
}
