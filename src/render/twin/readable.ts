const CANONICAL = /<link\b[^>]*\srel="canonical"[^>]*>/u;
const END = '</main>';

/**
 * What a twin is made of: the canonical address and the page from its header to the end of its
 * content. The rest of the head changes whenever a style does, and the text with neither.
 */
export function readable(html: string): string {
  const start = Math.max(0, html.indexOf('<body'));
  const end = html.indexOf(END, start);
  const canonical = CANONICAL.exec(html)?.[0] ?? '';
  return canonical + html.slice(start, end === -1 ? undefined : end + END.length);
}
