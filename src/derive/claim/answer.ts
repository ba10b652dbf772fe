import { plainText } from '../../lib/text.ts';
import type { ClaimView } from './view.ts';

/** The answer in one line: `Yes: toFQDNs rules`, or the value alone for a description. */
export function answerLine({ word, value }: Pick<ClaimView, 'word' | 'value'>): string {
  return plainText(word === '' ? value : `${word}: ${value}`);
}
