const LINK = /<a\b[^>]*>|<\/a>/gu;

/**
 * HTML without the links to settings that stand inside of other links: a word in code type does not
 * know where it is set, and the outer link is the author's own.
 */
export function withoutNestedLinks(html: string): string {
  const open: boolean[] = [];
  return html.replaceAll(LINK, (tag) => {
    if (tag === '</a>') return open.pop() === false ? '' : tag;
    const isKept = open.length === 0 || !tag.includes('setting-word');
    open.push(isKept);
    return isKept ? tag : '';
  });
}
