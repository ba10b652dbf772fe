import type { SourceDocument } from '~/data/model.ts';
import { changeDocument, changePin } from './breaking.ts';
import { documents } from './places.ts';
import { type CheckedFacts, message, type Rule } from './rule.ts';

const PATH = /^[^/\\]+(\/[^/\\]+)*$/u;

function isPath(path: string): boolean {
  return PATH.test(path) && path.split('/').every((part) => part !== '.' && part !== '..');
}

function formFaults(place: string, document: SourceDocument): readonly string[] {
  if (!('pin' in document)) {
    return 'path' in document || 'member' in document
      ? [message(place, 'has a path and no pin', 'name the pin, or leave the path out')]
      : [];
  }
  return [document.path, document.member]
    .filter((path) => path !== undefined && !isPath(path))
    .map((path) =>
      message(
        place,
        `“${String(path)}” is no path in a repository`,
        'write it from the root, without a leading slash, “.” or “..”',
      ),
    );
}

/** What a document is, whatever its id and title say. */
function identityOf(document: SourceDocument, facts: CheckedFacts): string {
  if (!('pin' in document)) return document.page;
  const pin = facts.pins[document.pin];
  return [pin?.repo, pin?.commit, document.path, document.member].join(' ');
}

function doubles(facts: CheckedFacts): readonly string[] {
  const byIdentity = Map.groupBy(documents(facts), ({ fact }) => identityOf(fact, facts));
  return [...byIdentity.values()]
    .filter((same) => same.length > 1)
    .map((same) => {
      const places = same.map(({ place }) => place).join(', ');
      return message(places, 'are one and the same', 'keep one id and cite that');
    });
}

export const documentForm: Rule = {
  name: 'a document is one file or page, and has one id',
  why: 'The register of sources counts documents and links to each; two ids make two of one.',
  check: (facts) => [
    ...documents(facts).flatMap(({ place, fact }) => formFaults(place, fact)),
    ...doubles(facts),
  ],
  fails: [
    {
      breaks: (facts) => changeDocument(facts, 'rules', { path: '/docs/../rules.md' }),
      messages: [
        'documents/rules: “/docs/../rules.md” is no path in a repository — write it from the root, without a leading slash, “.” or “..”',
      ],
    },
    {
      breaks: (facts) => changeDocument(facts, 'rules', { member: 'docs/./rules.md' }),
      messages: [
        'documents/rules: “docs/./rules.md” is no path in a repository — write it from the root, without a leading slash, “.” or “..”',
      ],
    },
    {
      breaks: (facts) => changeDocument(facts, 'page', { path: 'docs/page.md' }),
      messages: ['documents/page: has a path and no pin — name the pin, or leave the path out'],
    },
    {
      breaks: (facts) => {
        const twin = changePin(facts, 'twin', { ...facts.pins['docs'] });
        return changeDocument(twin, 'other', { ...facts.documents['rules'], pin: 'twin' });
      },
      messages: [
        'documents/rules, documents/other: are one and the same — keep one id and cite that',
      ],
    },
  ],
};
