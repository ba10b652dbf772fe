import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { checkedFacts } from '../support/checked-facts.ts';
import {
  dropped,
  emptied,
  type Mutation,
  swapped,
  valuesByField,
  withValues,
} from '../support/policy-schemas/mutate.ts';
import { opened } from '../support/policy-schemas/opened.ts';
import { parseManifest } from '../support/policy-schemas/parse.ts';
import type { Parsed } from '../support/policy-schemas/validate.ts';
import { policyIntentions } from './rules/policy-intentions.ts';
import { policyManifests } from './rules/policy-manifests.ts';

/** The manifests that no rule finds faults in, each with its objects. */
const files = Object.entries(checkedFacts.manifests).flatMap(([path, text]) => {
  const [, , recipe = '', file = ''] = path.split('/');
  const { objects } = parseManifest(text);
  const whole = { path, text, recipe, dialect: file.replace('.yaml', ''), objects };
  return messagesOf(path, recipe, text).length === 0 ? [whole] : [];
});

/** What the rules say of a file with other contents. */
function messagesOf(path: string, recipe: string, text: string): readonly string[] {
  const policies = Object.entries(checkedFacts.policies).filter(([id]) => id === recipe);
  const facts = {
    ...checkedFacts,
    policies: Object.fromEntries(policies),
    manifests: { [path]: text },
  };
  return [policyManifests, policyIntentions].flatMap(({ check }) => check(facts));
}

/** Values that stand in no manifest, by the fields that might get them. */
const WRONG = {
  action: ['Pass', 'Log'],
  namespace: ['default'],
  ...Object.fromEntries(
    ['nets', 'cidr', 'networks', 'toCIDR', 'fromCIDR'].map((field) => [
      field,
      ['0.0.0.0/0', '300.0.0.0/8', '10.0.0.1/8'],
    ]),
  ),
  ...Object.fromEntries(['port', 'ports', 'number'].map((field) => [field, [0, 99999, '99999']])),
};

/** Changes after which a file does what it did. */
const EQUIVALENT: readonly { readonly what: RegExp; readonly why: string }[] = [
  { what: /^spec\.\w+gress\.\d+\.name: /u, why: 'the name of a rule is for people' },
  {
    what: /^Tier: spec\.order: \d+ instead/u,
    why: 'the tier still stands before the tier default',
  },
  { what: /^HostEndpoint: metadata\.name: .+ instead/u, why: 'nothing refers to it by its name' },
];

function isEquivalent({ what }: Mutation): boolean {
  return EQUIVALENT.some((item) => item.what.test(what));
}

/** Every change of one thing in one object, as the text of the whole file. */
function mutationsOf({ dialect, objects }: (typeof files)[number]): readonly Mutation[] {
  const others = files.filter((file) => file.dialect === dialect);
  const values = withValues(valuesByField(others.flatMap((file) => file.objects)), WRONG);
  return objects.flatMap((object, at) => {
    const kind = ['Tier', 'HostEndpoint'].find((name) => object['kind'] === name);
    const changed = [...dropped(object), ...emptied(object), ...swapped(object, values)];
    return [...changed, ...(kind === undefined ? opened(object, dialect) : [])].map(
      ({ what, document }) => ({
        what: kind === undefined ? what : `${kind}: ${what}`,
        document: objects
          .with(at, document as Parsed)
          .map((item) => stringify(item))
          .join('---\n'),
      }),
    );
  });
}

/** Other contents of a whole file. */
function contentsOf({ path, text, dialect }: (typeof files)[number]): readonly Mutation[] {
  const others = files.filter((file) => file.dialect === dialect && file.path !== path);
  return [
    { what: 'an empty file', document: '' },
    { what: 'a comment alone', document: '# nothing yet\n' },
    { what: 'an empty document more', document: `${text}---\n` },
    { what: 'a bad document more', document: `${text}---\nkind: Nonsense\n` },
    { what: 'the same twice', document: `${text}---\n${text}` },
    { what: 'a tab for an indent', document: text.replace('\n  ', '\n\t') },
    ...others.map((file) => ({ what: `the contents of ${file.path}`, document: file.text })),
  ];
}

describe.each(files)('$path', (file) => {
  it('fails, and once, with anything in it changed', () => {
    const wrong = [...mutationsOf(file), ...contentsOf(file)]
      .filter((mutation) => !isEquivalent(mutation))
      .map(({ what, document }) => [what, messagesOf(file.path, file.recipe, String(document))]);
    expect(wrong.filter(([, messages = []]) => messages.length !== 1)).toEqual([]);
  });
});

it('no change that is held for equivalent is unheard of', () => {
  const all = files.flatMap(mutationsOf);
  const idle = EQUIVALENT.filter(({ what }) => !all.some((mutation) => what.test(mutation.what)));
  expect(idle).toEqual([]);
});
