import { plainText } from '../../lib/text.ts';
import type { ClaimView } from './view.ts';

/**
 * The answer in one line: `Yes: toFQDNs rules`. The value alone for a description, the word alone
 * where nobody has looked for a value.
 */
export function answerLine({ word, value }: Pick<ClaimView, 'word' | 'value'>): string {
  return plainText([word, value].filter((part) => part !== '').join(': '));
}
