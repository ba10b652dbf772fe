/** What policies are held against, read once a build. */
import { checkFacts } from '../derive/check/facts.ts';
import { entryOf } from '../derive/comparison/entry.ts';
import { recipes } from '../derive/policy/cookbook.ts';
import { comparison, facts } from './comparison.ts';
import { manifests } from './manifests.ts';

/** All that policies are held against, as it is sent. */
export const policyFacts = checkFacts(comparison, facts.policyKinds);

const written = recipes(facts, manifests, comparison);

/** For each dialect all policies that the cookbook has in it, as one text. */
export const policyExamples = Object.keys(facts.dialects).map((id) => {
  const { name, kinds } = entryOf(facts.dialects, id, 'dialect');
  const texts = written.flatMap(({ intent, cells }) =>
    cells
      .filter((cell) => cell.dialect.name === name)
      .flatMap(({ manifest }) =>
        manifest === undefined ? [] : [`# ${intent.name}\n${manifest.trimEnd()}\n`],
      ),
  );
  return { id, name, kinds, text: texts.join('---\n') };
});
