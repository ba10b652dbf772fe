import { fetchJson } from './fetched.ts';

/** The name under which style sheets find the words that were found. */
const NAME = 'found';

/** Fetches what stands behind the rows; nothing where that fails. */
export async function fetchWords(address: string): Promise<Readonly<Record<string, string>>> {
  try {
    return await fetchJson(address);
  } catch {
    return {};
  }
}

function rangesIn(root: Element, words: readonly string[]): readonly Range[] {
  const ranges: Range[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = (node.textContent ?? '').toLowerCase();
    for (const word of words) {
      for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
        const range = new Range();
        range.setStart(node, at);
        range.setEnd(node, at + word.length);
        ranges.push(range);
      }
    }
  }
  return ranges;
}

/** Marks words in the rows of a table, where the browser can without changing the page. */
export function markWords(rows: readonly Element[], words: readonly string[]): void {
  if (!('highlights' in CSS)) return;
  CSS.highlights.delete(NAME);
  if (words.length === 0) return;
  CSS.highlights.set(NAME, new Highlight(...rows.flatMap((row) => rangesIn(row, words))));
}
