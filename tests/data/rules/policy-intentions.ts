import type { Intention } from '~/data/policy-intention.ts';
import type { PolicyIntent } from '~/data/policy.ts';
import { manifestFile } from '~/derive/policy/cookbook.ts';
import { listing } from '~/lib/text.ts';
import { changeAnswer, changeIntention, changeManifest } from '../../support/policies.ts';
import { differences } from '../../support/policy-intent/compare.ts';
import { readManifest } from '../../support/policy-intent/read.ts';
import { Unreadable } from '../../support/policy-intent/reading.ts';
import { statementsOf } from '../../support/policy-intent/statements.ts';
import { parseManifest } from '../../support/policy-schemas/parse.ts';
import { type CheckedFacts, message, type Rule } from './rule.ts';

/** A manifest that does not do what its recipe intends. */
interface Finding {
  readonly dialect: string;
  readonly fault: string;
  readonly remedy: string;
}

/** What a manifest of valid objects does otherwise than is intended; nothing of one that is invalid. */
function finding(
  id: string,
  intended: Intention,
  text: string,
): Omit<Finding, 'dialect'> | undefined {
  const { objects, faults } = parseManifest(text);
  if (faults.length > 0) return undefined;
  try {
    const { does, lacks } = differences(readManifest(objects), intended);
    if (does.length === 0 && lacks.length === 0) return undefined;
    const meant = lacks.length === 0 ? 'nothing of the kind' : `that it ${listing(lacks)}`;
    return {
      fault: does.length === 0 ? 'it does less than it is meant to' : `it ${listing(does)}`,
      remedy: `the recipe “${id}” intends ${meant}`,
    };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return { fault: error.message, remedy: `write it as plainly as the recipe “${id}” intends it` };
  }
}

function findings({ manifests }: CheckedFacts, id: string, recipe: PolicyIntent) {
  return Object.entries(recipe.answers).flatMap(([dialect, answer]): readonly Finding[] => {
    const text = manifests[`content/policies/${manifestFile(id, dialect)}`];
    if (answer.kind !== 'written' || text === undefined) return [];
    const found = finding(id, { ...recipe.intends, ...answer.instead }, text);
    return found === undefined ? [] : [{ dialect, ...found }];
  });
}

/** A message for each difference; one that several manifests share is said once, of the recipe. */
function messagesOf(id: string, found: readonly Finding[]): readonly string[] {
  const groups = Map.groupBy(found, ({ fault, remedy }) => `${fault} — ${remedy}`);
  return [...groups.values()].map((group) => {
    const [{ dialect, fault, remedy } = { dialect: '', fault: '', remedy: '' }] = group;
    if (group.length === 1) {
      return message(`content/policies/${manifestFile(id, dialect)}`, fault, remedy);
    }
    const dialects = listing(group.map((item) => item.dialect));
    return message(`policies/${id}`, `in ${dialects}, ${fault}`, remedy);
  });
}

/** Fields of which a dialect says that it differs, and does not. */
function idleFields(id: string, { intends, answers }: PolicyIntent): readonly string[] {
  const meant = JSON.stringify(statementsOf(intends));
  return Object.entries(answers).flatMap(([dialect, answer]) =>
    Object.entries(answer.kind === 'written' ? (answer.instead ?? {}) : {})
      .filter(
        ([field, value]) => JSON.stringify(statementsOf({ ...intends, [field]: value })) === meant,
      )
      .map(([field]) =>
        message(
          `policies/${id}/${dialect}`,
          `does the same ${field} instead of what is intended`,
          'drop the field from instead',
        ),
      ),
  );
}

const FILE = 'content/policies/names/cilium.yaml';

export const policyIntentions: Rule = {
  name: 'every manifest does what its recipe intends, and nothing else',
  why: 'A manifest with the label or the range of another recipe is valid, and opens what it should close.',
  check: (facts) =>
    Object.entries(facts.policies).flatMap(([id, recipe]) => {
      const found = messagesOf(id, findings(facts, id, recipe));
      // Where a manifest does otherwise, the intention may be what is wrong.
      return found.length > 0 ? found : idleFields(id, recipe);
    }),
  fails: [
    {
      breaks: (facts) =>
        changeManifest(facts, (text) =>
          text.replace('app: web', 'app: api').replace("'443'", "'80'"),
        ),
      messages: [
        `${FILE}: it selects each pod with app=api in the namespace shop and allows egress to the name names.example on TCP 80 — the recipe “names” intends that it selects each pod with app=web in the namespace shop and allows egress to the name names.example on TCP 443`,
      ],
    },
    {
      breaks: (facts) =>
        changeManifest(facts, (text) => `${text}  ingress:\n    - toPorts: [{ports: []}]\n`),
      messages: [
        `${FILE}: a list of ports is empty — write it as plainly as the recipe “names” intends it`,
      ],
    },
    {
      breaks: (facts) => changeManifest(facts, (text) => `${text}---\n${text}`),
      messages: [
        `${FILE}: there are 2 policies instead of one — write it as plainly as the recipe “names” intends it`,
      ],
    },
    {
      breaks: (facts) => changeIntention(facts, { staged: true }),
      messages: [`${FILE}: it is enforced — the recipe “names” intends that it only reports`],
    },
    {
      breaks: (facts) => changeAnswer(facts, 'cilium', { instead: { name: 'web-to-names' } }),
      messages: [
        'policies/names/cilium: does the same name instead of what is intended — drop the field from instead',
      ],
    },
  ],
};
