import { plainText } from '../../lib/text.ts';
import type { ClaimView } from '../claim/view.ts';
import type { Matrix } from './matrix.ts';

/** Everything a claim says beyond its short answer. */
function textsOf({ detail, conditions, particulars, correction, conflict }: ClaimView) {
  return [
    detail,
    ...conditions,
    ...particulars.map(({ text }) => text),
    ...(correction ? [correction.said, correction.now] : []),
    ...(conflict ? [conflict.about, ...conflict.statements.map(({ says }) => says)] : []),
  ];
}

/** The words of a text, lower case; what holds a setting's name or an address together is kept. */
function wordsIn(text: string): readonly string[] {
  return plainText(text)
    .toLowerCase()
    .split(/\s+/u)
    .map((word) => word.replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter((word) => word !== '');
}

/**
 * What stands behind the answers of each row, as the words it holds: each once, in alphabetical
 * order, so that a table can be searched for what it does not show.
 */
export function hiddenWords({ groups }: Matrix): Readonly<Record<string, string>> {
  const rows = groups.flatMap((group) => group.rows);
  return Object.fromEntries(
    rows.map(({ id, cells }) => {
      const words = new Set(cells.flatMap(({ claim }) => textsOf(claim).flatMap(wordsIn)));
      return [id, [...words].toSorted().join(' ')];
    }),
  );
}
