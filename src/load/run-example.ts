import { createRequire } from 'node:module';
import type { ApiExample } from '../derive/api/examples.ts';

/** The part of jq-web that is used; the package brings no types. */
interface Jq {
  /** What jq prints for the text; throws with its message where it fails. */
  readonly raw: (text: string, filter: string, flags: readonly string[]) => string;
}

// The package exports a promise, which an import would take for a module that is not ready yet.
const require = createRequire(import.meta.url);
const loading = require('jq-web') as Promise<Jq>;

/** The lines that an example prints, given the text of its files; throws where its filter is wrong. */
export async function runExample(example: ApiExample, text: string): Promise<readonly string[]> {
  if ('firstLines' in example) return text.split(/\r?\n/u).slice(0, example.firstLines);
  const jq = await loading;
  return jq.raw(text, example.filter, example.flags).trimEnd().split('\n');
}
