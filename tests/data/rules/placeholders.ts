import type { Cni, Feature } from '~/data/model.ts';
import { areaOf } from '~/derive/comparison/entry.ts';
import { isPlaceholder, toWrite, UNCHOSEN_HUE } from '../../../scripts/new/placeholder.ts';
import { addProse, changeCni, changeFeature } from './breaking.ts';
import { type CheckedFacts, message, type Rule } from './rule.ts';

const FAULT = 'is still the placeholder';

/** The fields of an entry of which a text is still the scaffold's. */
function unwritten(entry: Cni | Feature): readonly string[] {
  return Object.entries(entry)
    .filter(([, value]) => [value].flat().some((text: unknown) => isPlaceholder(String(text))))
    .map(([field]) => field);
}

function inEntries({ cnis, features }: CheckedFacts): readonly string[] {
  const files = [
    ...Object.entries(cnis).map(([id, entry]) => ({ id, entry, file: 'cnis.ts' })),
    ...Object.entries(features).map(([id, entry]) => {
      return { id, entry, file: `features/${areaOf(id)}.ts` };
    }),
  ];
  return files.flatMap(({ id, entry, file }) =>
    unwritten(entry).map((field) =>
      message(id, `${field} ${FAULT}`, `write it in src/data/${file}`),
    ),
  );
}

function inPages({ pages }: CheckedFacts): readonly string[] {
  return Object.entries(pages).flatMap(([path, page]) =>
    page
      .split('\n')
      .flatMap((line, at) =>
        isPlaceholder(line) ? [message(`${path}:${String(at + 1)}`, FAULT, 'write the text')] : [],
      ),
  );
}

function inHues({ hues }: CheckedFacts): readonly string[] {
  return Object.entries(hues)
    .filter(([, { light, dark }]) => light === UNCHOSEN_HUE.light || dark === UNCHOSEN_HUE.dark)
    .map(([cni]) => message(cni, `its hue ${FAULT}`, 'choose one in src/styles/cni-hues.css'));
}

export const placeholders: Rule = {
  name: 'no text is still the one that a scaffold wrote',
  why: 'A reader would take “still to be written” for all that there is to say.',
  check: (facts) => [...inEntries(facts), ...inPages(facts), ...inHues(facts)],
  fails: [
    {
      breaks: (facts) =>
        changeCni(facts, 'calico', { version: 'v0.0.0', pros: [toWrite('one'), toWrite('two')] }),
      messages: [
        'calico: version is still the placeholder — write it in src/data/cnis.ts',
        'calico: pros is still the placeholder — write it in src/data/cnis.ts',
      ],
    },
    {
      breaks: (facts) => changeFeature(facts, 'policy.fqdn', { why: toWrite('why.') }),
      messages: [
        'policy.fqdn: why is still the placeholder — write it in src/data/features/policy.ts',
      ],
    },
    {
      breaks: (facts) => addProse(facts, toWrite('what it is.')),
      messages: ['content/cni/calico.mdx:9: is still the placeholder — write the text'],
    },
    {
      breaks: (facts) => ({ ...facts, hues: { ...facts.hues, calico: UNCHOSEN_HUE } }),
      messages: [
        'calico: its hue is still the placeholder — choose one in src/styles/cni-hues.css',
      ],
    },
  ],
};
