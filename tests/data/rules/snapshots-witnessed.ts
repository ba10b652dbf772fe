import { canonicalJson } from '~/derive/comparison/canonical.ts';
import { checksumOf } from '../../../scripts/snapshot/files.ts';
import { validSnapshot } from './breaking.ts';
import { message, type Rule } from './rule.ts';

const FILE = `${validSnapshot.date}.json`;
const WITNESS = 'src/data/snapshots.json';

export const snapshotsWitnessed: Rule = {
  name: 'the checksum of a snapshot stands in a second place',
  why: 'Who edits a snapshot and seals it again has to find the witness too; the reader trusts both.',
  check: ({ checksums, witness }) => {
    const files = [...new Set([...Object.keys(checksums), ...Object.keys(witness)])];
    return files
      .filter((file) => checksums[file] !== witness[file])
      .map((file) =>
        message(
          `content/snapshots/${file}`,
          `checksums.json and ${WITNESS} disagree on it`,
          'restore all three from Git; npm run snapshot alone writes them',
        ),
      );
  },
  fails: [
    {
      breaks: (facts) => {
        const text = canonicalJson({ ...validSnapshot, areas: {} });
        return { ...facts, snapshots: { [FILE]: text }, checksums: { [FILE]: checksumOf(text) } };
      },
      messages: [
        `content/snapshots/${FILE}: checksums.json and ${WITNESS} disagree on it — restore all three from Git; npm run snapshot alone writes them`,
      ],
    },
    {
      breaks: (facts) => ({ ...facts, snapshots: {}, checksums: {} }),
      messages: [
        `content/snapshots/${FILE}: checksums.json and ${WITNESS} disagree on it — restore all three from Git; npm run snapshot alone writes them`,
      ],
    },
  ],
};
