import { hashIn, sealedHash } from '../../../scripts/sources/passage-seal.ts';
import { changeDocument, changePin, validFacts } from './breaking.ts';
import { type CheckedFacts, message, type Rule } from './rule.ts';

const READ = 'check its lines, then run npm run sources -- --pin';

interface Broken {
  readonly key: string;
  readonly document: string;
  readonly pin: string;
}

function brokenSeals(facts: CheckedFacts): readonly Broken[] {
  return Object.entries(facts.passages).flatMap(([key, entry]) => {
    const [id = ''] = key.split('#');
    const document = facts.documents[id];
    if (document === undefined || !('pin' in document)) return [];
    return hashIn(key, entry, facts) === undefined
      ? [{ key, document: id, pin: document.pin }]
      : [];
  });
}

/** One message for what one change broke: a hash, or a document or pin with all of its hashes. */
function groupFault(pin: string, broken: readonly Broken[]): string {
  const [first] = broken;
  const documents = new Set(broken.map(({ document }) => document));
  if (documents.size > 1) {
    return message(`pins/${pin}`, 'its passages were read at another commit', READ);
  }
  if (broken.length > 1) {
    const fault = `its passages were read in another file, or at another commit than the pin ${pin}`;
    return message(`documents/${first?.document ?? ''}`, fault, READ);
  }
  const fault = `is not the hash that was read, or not of this file at the pin ${pin}`;
  return message(`passages.json/${first?.key ?? ''}`, fault, `restore it, or ${READ}`);
}

export const passageSeals: Rule = {
  name: 'a hash belongs to its passage, file and commit',
  why: 'A commit, path or hash that is changed by itself makes the watch over the sources blind.',
  check: (facts) =>
    [...Map.groupBy(brokenSeals(facts), ({ pin }) => pin)].map(([pin, broken]) =>
      groupFault(pin, broken),
    ),
  fails: [
    {
      breaks: (facts) => changePin(facts, 'docs', { commit: 'b'.repeat(40) }),
      messages: [
        'documents/rules: its passages were read in another file, or at another commit than the pin docs — check its lines, then run npm run sources -- --pin',
      ],
    },
    {
      breaks: (facts) => {
        const other = { title: 'Other', pin: 'docs', path: 'docs/other.md' };
        const added = changeDocument(facts, 'other', other);
        const hash = sealedHash('other', '0123456789abcdef', added);
        const hashed = { ...added, passages: { ...added.passages, other: hash } };
        return changePin(hashed, 'docs', { date: '2026-01-02' });
      },
      messages: [
        'pins/docs: its passages were read at another commit — check its lines, then run npm run sources -- --pin',
      ],
    },
    {
      breaks: (facts) => ({
        ...facts,
        passages: { ...facts.passages, rules: validFacts.passages['rules#45-54'] ?? '' },
      }),
      messages: [
        'passages.json/rules: is not the hash that was read, or not of this file at the pin docs — restore it, or check its lines, then run npm run sources -- --pin',
      ],
    },
  ],
};
