import { canonicalJson } from '~/derive/comparison/canonical.ts';
import { type ByFile, checksumOf } from '../../../../scripts/snapshot/files.ts';
import { projectTexts, textsIn } from '../../../support/project-texts.ts';
import type { Edits, Fault } from '../fault.ts';

const FOLDER = 'content/snapshots/';
const CHECKSUMS = `${FOLDER}checksums.json`;
const WITNESS = 'src/data/snapshots.json';
const FUTURE = '2199-01-01';

const checksums = JSON.parse(projectTexts[CHECKSUMS] ?? '') as ByFile;
const [[path, text] = ['', '']] = Object.entries(textsIn(projectTexts, FOLDER, '.json')).filter(
  ([file]) => file !== CHECKSUMS,
);
const file = path.slice(FOLDER.length);

/** The snapshot with some of its words changed. */
const changes: readonly (readonly [what: string, changed: string])[] = [
  ['an answer', text.replace('"support": "no"', '"support": "yes"')],
  ['a value', text.replace(/"value": "[^"]*"/u, '"value": "Another answer"')],
  ['a day', text.replace(/"reviewed": "[^"]*"/u, '"reviewed": "2026-11-21"')],
  ['a name', text.replace('"name": "Calico"', '"name": "Calicó"')],
];

/** The checksums with that of another text. */
function sealed(name: string, changed: string): ByFile {
  return { [CHECKSUMS]: canonicalJson({ ...checksums, [name]: checksumOf(changed) }) };
}

function fault(kind: string, at: string, edits: Edits): Fault {
  return { kind, place: file, at, edits };
}

const later = canonicalJson({ ...(JSON.parse(text) as object), date: FUTURE });
const { [file]: checksum = '', ...others } = checksums;

/** What can be wrong with what was published. */
export const snapshotFaults: readonly Fault[] = [
  ...changes.map(([what, changed]) => fault('an edited snapshot', what, { [path]: changed })),
  ...changes.map(([what, changed]) =>
    fault('an edited snapshot, sealed again', what, { [path]: changed, ...sealed(file, changed) }),
  ),
  fault('a snapshot dropped', '', { [path]: undefined }),
  fault('a snapshot dropped', 'with its checksum', {
    [path]: undefined,
    [CHECKSUMS]: canonicalJson(others),
  }),
  fault('a snapshot that is no JSON', '', { [path]: text.slice(0, -20) }),
  fault('a checksum dropped', '', { [CHECKSUMS]: canonicalJson(others) }),
  fault('an altered checksum', '', {
    [CHECKSUMS]: canonicalJson({ ...checksums, [file]: checksum.replace(/.$/u, 'x') }),
  }),
  fault('an altered witness', '', {
    [WITNESS]: canonicalJson({ ...checksums, [file]: checksum.replace(/.$/u, 'x') }),
  }),
  fault('a snapshot of a day to come', '', {
    [`${FOLDER}${FUTURE}.json`]: later,
    ...sealed(`${FUTURE}.json`, later),
  }),
  fault('a snapshot under another day', '', {
    [path]: undefined,
    [`${FOLDER}2026-11-21.json`]: text,
    [CHECKSUMS]: canonicalJson({ ...others, '2026-11-21.json': checksum }),
  }),
];
