import { answers, prepareAnswers } from './search-answers.ts';
import type { SearchCall, SearchReply } from './search-source.ts';

async function replyTo({ id, name, asked }: SearchCall): Promise<SearchReply> {
  try {
    const value = await (name === 'find' ? answers.find(asked) : answers.textsOf(asked));
    return { id, value };
  } catch {
    return { id };
  }
}

addEventListener('message', ({ data }: MessageEvent<SearchCall>) => {
  void replyTo(data).then((reply) => {
    postMessage(reply);
  });
});
prepareAnswers();
