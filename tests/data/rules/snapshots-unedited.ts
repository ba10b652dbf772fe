import { canonicalJson } from '~/derive/comparison/canonical.ts';
import { checksumOf } from '../../../scripts/snapshot/files.ts';
import { validSnapshot } from './breaking.ts';
import { publishedIn } from './published.ts';
import type { Rule } from './rule.ts';

const FILE = `${validSnapshot.date}.json`;

/** Another text with the checksum that the list would have for it. */
function sealed(file: string, text: string) {
  return { snapshots: { [file]: text }, checksums: { [file]: checksumOf(text) } };
}

export const snapshotsUnedited: Rule = {
  name: 'a snapshot stays as it was published',
  why: 'Whoever pasted a pinned link trusts that it says for ever what it said.',
  check: (facts) => publishedIn(facts).faults,
  fails: [
    {
      breaks: (facts) => ({
        ...facts,
        snapshots: { [FILE]: canonicalJson({ ...validSnapshot, areas: {} }) },
      }),
      messages: [
        `content/snapshots/${FILE}: edited after it was published — restore it from Git; a correction goes into the data and the next snapshot`,
      ],
    },
    {
      breaks: (facts) => ({ ...facts, snapshots: {} }),
      messages: [`content/snapshots/${FILE}: published and gone — restore it from Git`],
    },
    {
      breaks: (facts) => ({ ...facts, checksums: {} }),
      messages: [
        `content/snapshots/${FILE}: not in checksums.json — delete it; npm run snapshot writes the file and its checksum`,
      ],
    },
    {
      breaks: (facts) => ({ ...facts, ...sealed('2026-10-02.json', canonicalJson(validSnapshot)) }),
      messages: [
        'content/snapshots/2026-10-02.json: holds the day 2026-10-01 — name it after its day',
      ],
    },
    {
      breaks: (facts) => ({
        ...facts,
        ...sealed(FILE, canonicalJson({ ...validSnapshot, areas: undefined })),
      }),
      messages: [
        `content/snapshots/${FILE}: cannot be read (areas: Invalid input: expected record, received undefined) — restore the file, or what snapshotSchema in src/derive/comparison/schema.ts allowed`,
      ],
    },
  ],
};
