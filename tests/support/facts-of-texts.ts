import type { ByFile } from '../../scripts/snapshot/files.ts';
import type { CheckedFacts } from '../data/rules/rule.ts';
import { assemble, type DataFacts } from './checked-facts.ts';
import { runModules } from './data-modules.ts';
import { textsIn } from './project-texts.ts';

/** What the rules look at, read from the texts of a project; throws where its data does not run. */
export function factsOf(texts: ByFile): CheckedFacts {
  const loaded = runModules(textsIn(texts, 'src/data/', ''));
  const door = loaded['src/data/index.ts'] as unknown as DataFacts;
  const { ownSources } = loaded['src/data/sources/own.ts'] as unknown as DataFacts;
  const { unread } = loaded['src/data/sources/unread.ts'] as unknown as DataFacts;
  return assemble({ ...door, ownSources, unread }, loaded, texts);
}
