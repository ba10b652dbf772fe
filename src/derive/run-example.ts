import jqWeb from 'jq-web';
import type { ApiExample } from './api-examples.ts';

/** The lines that an example prints, given the text of its files; throws where its filter is wrong. */
export async function runExample(example: ApiExample, text: string): Promise<readonly string[]> {
  if ('firstLines' in example) return text.split(/\r?\n/u).slice(0, example.firstLines);
  const jq = await jqWeb;
  return jq.raw(text, example.filter, example.flags).trimEnd().split('\n');
}
