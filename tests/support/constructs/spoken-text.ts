import { type Element, isTag, isText } from 'domhandler';

function isSilent({ attribs }: Element): boolean {
  return attribs['aria-hidden'] === 'true' || 'hidden' in attribs;
}

/** What a screen reader says of the inside of an element: hidden parts left out, names put in. */
export function spokenText({ children }: Element): string {
  const words = children.map((node) => {
    if (isText(node)) return node.data;
    if (!isTag(node) || isSilent(node)) return '';
    return node.attribs['aria-label'] ?? node.attribs['alt'] ?? spokenText(node);
  });
  return words.join('');
}

/** How much text there is, as far as a rule may care: none, few characters, or enough. */
export function amountOf(text: string): string {
  const { length } = text.trim();
  if (length > 3) return 'text';
  return length > 0 ? 'few' : 'none';
}
