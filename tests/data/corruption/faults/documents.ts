import { type Fault, spread } from '../fault.ts';
import {
  entriesIn,
  extendedAt,
  faultAt,
  fieldOf,
  fieldsIn,
  type FileSite,
  removedAt,
  renamedAt,
  replacedAt,
  sites,
  sourceOf,
} from '../sites.ts';

const SOURCES = 'src/data/sources/';

const field = (name: string) => fieldsIn(SOURCES, name);
const code = (value: unknown) => JSON.stringify(value);
const documents = entriesIn(SOURCES).filter(({ file }) => !file.endsWith('pins.ts'));
const unread = sites.filter(
  ({ file, path }) => file.endsWith('sources/unread.ts') && path[0] === 'unread',
);
const own = sites.filter(({ file, path }) => file.endsWith('sources/own.ts') && path.length === 2);
/** Unread documents that are cited once: of others each citation would say so. */
const citedOnce = unread.filter(
  ({ place }) =>
    sites.filter((site) => fieldOf(site) === 'document' && site.text === place).length === 1,
);
/** Files of which passages are hashed. */
const read = field('path').filter(({ place }) => unread.every((site) => site.place !== place));

function twin(kind: string, site: FileSite, id: string, file = site.file): Fault {
  const path = [sourceOf(file).sites()[0]?.path[0] ?? ''] as const;
  return extendedAt(
    kind,
    { file, path, place: site.place, kind: 'object', code: '', text: '' },
    `'${id}': ${site.code}`,
  );
}

function secret({ text }: FileSite): string {
  return code(text.replace('https://', 'https://me:secret@'));
}

const addresses: readonly Fault[] = [
  ...spread(field('page'), 3, 'http').map((site) =>
    replacedAt('an address without TLS', site, code(site.text.replace('https', 'http'))),
  ),
  ...spread(field('page'), 3, 'secret').map((site) =>
    replacedAt('an address with credentials', site, secret(site)),
  ),
  ...spread(field('page'), 2, 'script').map((site) =>
    replacedAt('an address that runs a script', site, code('javascript:alert(1)')),
  ),
  ...spread(field('page'), 2, 'none').map((site) =>
    replacedAt('words for an address', site, code('see the documentation')),
  ),
  ...spread(field('page'), 2, 'space').map((site) =>
    replacedAt('an address with a space', site, code(`${site.text} `)),
  ),
];

const paths: readonly Fault[] = [
  ...spread(field('path'), 3, 'up').map((site) =>
    replacedAt('a path that leads up', site, code(`docs/../${site.text}`)),
  ),
  ...spread(field('path'), 3, 'slash').map((site) =>
    replacedAt('a path with a leading slash', site, code(`/${site.text}`)),
  ),
  ...spread(read, 4, 'other').map((site) =>
    replacedAt('another path', site, code(`${site.text}x`)),
  ),
];

const entries: readonly Fault[] = [
  ...spread(documents, 3, 'gone').map((site) => removedAt('a document dropped', site)),
  ...spread(documents, 3, 'renamed').map((site) =>
    renamedAt('a document under another id', site, `${site.place}-2`),
  ),
  ...spread(documents, 3, 'twin').map((site) =>
    twin('a file under two ids', site, `${site.place}-2`),
  ),
  ...spread(documents, 2, 'id').map((site) => twin('the id of a document twice', site, site.place)),
  ...spread(documents, 2, 'idle').map((site) => {
    const other = site.code.replace(/(path|page): '/u, "$1: 'https://example.org/");
    return faultAt(
      'a document that nobody cites',
      { ...site, place: `${site.place}-2` },
      sourceOf(site.file).extended(
        [site.path[0]],
        `'${site.place}-2': ${other.replace("path: 'https://example.org/", "path: 'x/")}`,
      ),
    );
  }),
  ...spread(documents, 3, 'hidden').map((site) => {
    const file = `${SOURCES}${site.file.endsWith('web.ts') ? 'aws' : 'web'}.ts`;
    return twin('an id in two files', site, site.place, file);
  }),
  ...spread(field('pin'), 3, 'pin').map((site) =>
    replacedAt('a pin that is nowhere', site, code(`${site.text}s`)),
  ),
  ...spread(field('pin'), 2, 'no pin').map((site) => removedAt('a path without a pin', site)),
];

/** What can be wrong with a document that is cited, or with what is known of documents. */
export const documentFaults: readonly Fault[] = [
  ...addresses,
  ...paths,
  ...entries,
  ...spread(citedOnce, 2, 'unread').map((site) => removedAt('an unread document not listed', site)),
  ...spread(read, 2, 'read').map((site) =>
    faultAt(
      'a read document listed as unread',
      { file: 'src/data/sources/unread.ts', path: ['unread'], place: site.place },
      sourceOf('src/data/sources/unread.ts').extended(['unread'], `'${site.place}': 'A reason.'`),
    ),
  ),
  ...spread(own, 3, 'own').map((site) =>
    extendedAt('an own source that cites nothing', site, "'weaveworks'"),
  ),
];
