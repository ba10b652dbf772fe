import { plainText } from '../../lib/text.ts';
import { answerLine } from '../claim/answer.ts';
import { STATE_WORDS } from '../../lib/support.ts';
import type { EmbedView } from './view.ts';

/** All that a picture of a row or a claim says, as a text. */
export function embedText({ question, answers, stands }: EmbedView): string {
  const said = answers.map(({ name, state, value, note }) => {
    const answer = answerLine({ word: STATE_WORDS[state], value });
    return `${name}: ${answer}${note === undefined ? '' : ` (${plainText(note)})`}.`;
  });
  return [question, ...said, `${stands}.`].join(' ');
}
