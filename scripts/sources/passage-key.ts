import type { Citation, LineRange } from '../../src/data/claim.ts';

function rangeText(range: LineRange): string {
  return [range].flat().join('-');
}

/**
 * The id of a cited passage in `data/sources/passages.json`: `vpc-cni/readme#45-54,60`, or the id of
 * the document alone where all of it is cited.
 */
export function passageKey({ document, lines }: Citation): string {
  return lines === undefined ? document : `${document}#${lines.map(rangeText).join(',')}`;
}
