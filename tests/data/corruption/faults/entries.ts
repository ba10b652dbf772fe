import { type Fault, spread } from '../fault.ts';
import {
  entriesIn,
  extendedAt,
  faultAt,
  fieldsIn,
  type FileSite,
  removedAt,
  renamedAt,
  replacedAt,
  sourceOf,
} from '../sites.ts';

const CNIS = 'src/data/cnis.ts';
const AREAS = 'src/data/areas.ts';
const FEATURES = 'src/data/features/';
const GLOSSARY = 'src/data/glossary.ts';

const code = (value: unknown) => JSON.stringify(value);
const features = entriesIn(FEATURES);

/** Each of some fields with what the next one says. */
function copied(kind: string, all: readonly FileSite[], count: number): readonly Fault[] {
  return spread(all, count, kind).map((site) => {
    const next = all[(all.indexOf(site) + 1) % all.length];
    return replacedAt(kind, site, next?.code ?? '');
  });
}

const cnis: readonly Fault[] = [
  ...fieldsIn(CNIS, 'version').map((site) => replacedAt('the version “latest”', site, "'latest'")),
  ...fieldsIn(CNIS, 'released').map((site) =>
    replacedAt('released on a day to come', site, "'2199-01-01'"),
  ),
  ...spread(fieldsIn(CNIS, 'released'), 1, 'no day').map((site) =>
    replacedAt('released on a day that does not exist', site, "'2026-13-01'"),
  ),
  ...spread(fieldsIn(CNIS, 'home'), 1, 'http').map((site) =>
    replacedAt('a home without TLS', site, code(site.text.replace('https', 'http'))),
  ),
  ...spread(fieldsIn(CNIS, 'home'), 1, 'secret').map((site) =>
    replacedAt('a home with credentials', site, code(site.text.replace('//', '//me:secret@'))),
  ),
  ...copied('the name of another CNI', fieldsIn(CNIS, 'name'), 1),
  ...copied('the summary of another CNI', fieldsIn(CNIS, 'summary'), 1),
  ...spread(fieldsIn(CNIS, 'pros'), 2, 'none').map((site) => replacedAt('no pros', site, '[]')),
  ...spread(fieldsIn(CNIS, 'cons.0'), 2, 'twice').map((site) =>
    replacedAt('a point listed twice', site, `${site.code}, ${site.code}`),
  ),
  ...spread(entriesIn(CNIS), 1, 'gone').map((site) => removedAt('a CNI dropped', site)),
  ...spread(entriesIn(CNIS), 1, 'renamed').map((site) =>
    renamedAt('a CNI under another id', site, `${site.place}s`),
  ),
  ...spread(fieldsIn(CNIS, 'licence'), 1, 'gone').map((site) =>
    removedAt('a field of a CNI dropped', site),
  ),
];

const areas: readonly Fault[] = [
  ...spread(entriesIn(AREAS), 2, 'gone').map((site) => removedAt('an area dropped', site)),
  ...spread(entriesIn(AREAS), 2, 'renamed').map((site) =>
    renamedAt('an area under another id', site, `${site.place}s`),
  ),
  ...copied('the name of another area', fieldsIn(AREAS, 'name'), 2),
  ...copied('the short name of another area', fieldsIn(AREAS, 'short'), 1),
];

const rows: readonly Fault[] = [
  ...spread(features, 3, 'gone').map((site) => removedAt('a feature dropped', site)),
  ...spread(features, 3, 'renamed').map((site) =>
    renamedAt('a feature under another id', site, `${site.place}s`),
  ),
  ...spread(features, 2, 'area').map((site) =>
    renamedAt('a feature of an area that does not exist', site, `x${site.place}`),
  ),
  ...spread(features, 2, 'id').map((site) =>
    extendedAt(
      'the id of a feature twice',
      { ...site, path: [site.path[0]] },
      `'${site.place}': ${site.code}`,
    ),
  ),
  ...spread(
    features.filter(({ file }) => !file.endsWith('aws.ts')),
    2,
    'file',
  ).map((site) =>
    faultAt(
      'a feature in two files',
      { file: `${FEATURES}aws.ts`, path: ['aws', site.place], place: site.place },
      sourceOf(`${FEATURES}aws.ts`).extended(['aws'], `'${site.place}': ${site.code}`),
    ),
  ),
  ...copied('the name of another feature', fieldsIn(FEATURES, 'name'), 2),
  ...copied('the question of another feature', fieldsIn(FEATURES, 'question'), 3),
  ...copied('the reason of another feature', fieldsIn(FEATURES, 'why'), 2),
  ...spread(fieldsIn(FEATURES, 'question'), 2, 'mark').map((site) =>
    replacedAt('a question without its mark', site, code(site.text.slice(0, -1))),
  ),
  ...spread(fieldsIn(FEATURES, 'name'), 2, 'long').map((site) =>
    replacedAt('a name too long', site, code(`${site.text} and everything beside it`)),
  ),
  ...spread(fieldsIn(FEATURES, 'kind'), 3, 'kind').map((site) =>
    replacedAt(
      'the other kind',
      site,
      site.text === 'capability' ? "'description'" : "'capability'",
    ),
  ),
  ...spread(fieldsIn(FEATURES, 'related.0'), 3, 'nowhere').map((site) =>
    replacedAt('related to a feature that does not exist', site, code(`${site.text}s`)),
  ),
  ...spread(fieldsIn(FEATURES, 'related.0'), 2, 'itself').map((site) =>
    replacedAt('related to itself', site, code(site.place)),
  ),
  ...spread(fieldsIn(FEATURES, 'related'), 2, 'none').map((site) =>
    replacedAt('related to nothing', site, '[]'),
  ),
];

const terms: readonly Fault[] = [
  ...copied('the term of another entry', fieldsIn(GLOSSARY, 'term'), 2),
  ...copied('the definition of another term', fieldsIn(GLOSSARY, 'definition'), 2),
  ...spread(fieldsIn(GLOSSARY, 'related.0'), 2, 'nowhere').map((site) =>
    replacedAt('a term for a feature that does not exist', site, code(`${site.text}s`)),
  ),
  ...spread(fieldsIn(GLOSSARY, 'related'), 1, 'none').map((site) =>
    replacedAt('a term for no feature', site, '[]'),
  ),
  ...spread(fieldsIn(GLOSSARY, 'definition'), 2, 'short').map((site) =>
    replacedAt('a definition too short', site, "'A thing.'"),
  ),
  ...spread(entriesIn(GLOSSARY), 2, 'id').map((site) =>
    renamedAt('a term under an id with spaces', site, `${site.place} x`),
  ),
];

/** What can be wrong with CNIs, areas, features and terms. */
export const entryFaults: readonly Fault[] = [...cnis, ...areas, ...rows, ...terms];
