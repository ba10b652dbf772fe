import * as facts from '~/data/index.ts';
import { comparisonOf } from '~/derive/comparison/resolve.ts';
import { searchDocuments } from '~/derive/search/documents.ts';
import { SearchEngine } from '~/lib/search/engine.ts';

/** What the search of the site looks through, all but the guides. */
export const realDocuments = searchDocuments({
  comparison: comparisonOf(facts),
  glossary: facts.glossary,
  synonyms: facts.synonyms,
  pages: [],
});

/** The search of the site over the real facts. */
export const realEngine = await SearchEngine.of(realDocuments);
