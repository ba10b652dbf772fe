import { queryWords } from './tokens.ts';

/** Characters of an excerpt. */
const LENGTH = 220;

/** The part of a text in which most of the words stand, cut at words. */
export function excerptOf(text: string, query: string): string {
  const small = text.toLowerCase();
  const places = queryWords(query).flatMap(({ whole }) => {
    const at = small.indexOf(whole);
    return at < 0 ? [] : [at];
  });
  const first = places.length === 0 ? 0 : Math.min(...places);
  const start = first < LENGTH / 3 ? 0 : text.indexOf(' ', first - LENGTH / 3) + 1;
  const rest = text.slice(start);
  if (rest.length <= LENGTH) return `${start > 0 ? '… ' : ''}${rest}`;
  const end = rest.lastIndexOf(' ', LENGTH);
  return `${start > 0 ? '… ' : ''}${rest.slice(0, end > 0 ? end : LENGTH)} …`;
}
