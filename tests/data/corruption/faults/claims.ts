import { type Fault, spread } from '../fault.ts';
import {
  entriesIn,
  extendedAt,
  fieldOf,
  fieldsIn,
  type FileSite,
  removedAt,
  renamedAt,
  replacedAt,
  sites,
} from '../sites.ts';

const CLAIMS = 'src/data/claims/';

const claims = entriesIn(CLAIMS);
const field = (name: string) => fieldsIn(CLAIMS, name);
const code = (value: unknown) => JSON.stringify(value);
const citations = sites.filter(
  ({ file, path }) => file.startsWith(CLAIMS) && path.length === 4 && path[2] === 'sources',
);
const documents = sites.filter(
  ({ file, path }) => file.startsWith(CLAIMS) && path[2] === 'sources' && path[4] === 'document',
);
const lines = sites.filter(
  ({ file, path }) => file.startsWith(CLAIMS) && path.length === 5 && path[4] === 'lines',
);
const unread = new Set(
  sites
    .filter(({ file, path }) => file.endsWith('sources/unread.ts') && path[0] === 'unread')
    .map(({ place }) => place),
);
const citationOf = ({ file, path }: FileSite) => [file, ...path.slice(0, 4)].join(' ');
const ofUnread = new Set(
  sites.filter((site) => fieldOf(site) === 'document' && unread.has(site.text)).map(citationOf),
);
/** Lines of documents whose passages have hashes. */
const hashedLines = lines.filter((site) => !ofUnread.has(citationOf(site)));

/** The same field of the same feature at another CNI. */
function elsewhere(site: FileSite, all: readonly FileSite[]): FileSite {
  const [, feature] = site.place.split('/');
  const other = all.find(
    ({ place }) => place.endsWith(`/${feature ?? ''}`) && place !== site.place,
  );
  return other ?? site;
}

/** The text with one word of its middle in other letters. */
function withOneWordChanged(text: string): string {
  const words = text.split(' ');
  const at = Math.floor(words.length / 2);
  return words.map((word, place) => (place === at ? 'another' : word)).join(' ');
}

const shapes: readonly Fault[] = [
  ...spread(claims, 5, 'dropped').map((site) => removedAt('a claim dropped', site)),
  ...spread(claims, 5, 'misspelt').map((site) =>
    renamedAt('a claim under a misspelt id', site, `${String(site.path[1])}s`),
  ),
  ...spread(claims, 4, 'unknown').map((site) =>
    extendedAt('a field that does not exist', site, "note: 'A note'"),
  ),
  ...spread(field('support'), 4, 'level').map((site) =>
    replacedAt('a level of support that does not exist', site, "'maybe'"),
  ),
  ...spread(field('value'), 3, 'number').map((site) =>
    replacedAt('a number for a text', site, '5'),
  ),
  ...spread(field('detail'), 3, 'list').map((site) =>
    replacedAt('a list for a text', site, `[${site.code}]`),
  ),
  ...spread(field('conditions'), 3, 'text').map((site) =>
    replacedAt('a text for a list', site, "'The agent runs'"),
  ),
  ...['value', 'detail', 'sources', 'reviewed', 'missing'].flatMap((name) =>
    spread(field(name), 1, name).map((site) => removedAt('a field dropped', site)),
  ),
  ...spread(field('sources'), 3, 'none').map((site) => replacedAt('no source', site, '[]')),
];

const words: readonly Fault[] = [
  ...spread(field('value'), 3, 'long').map((site) =>
    replacedAt(
      'a value too long for a cell',
      site,
      code(`${site.text} ${'and more '.repeat(7)}so`),
    ),
  ),
  ...spread(field('value'), 3, 'stop').map((site) =>
    replacedAt('a value with a full stop', site, code(`${site.text.slice(0, 50)}.`)),
  ),
  ...spread(field('detail'), 3, 'short').map((site) =>
    replacedAt('a detail too short', site, code('It does.')),
  ),
  ...spread(field('detail'), 2, 'longer').map((site) =>
    replacedAt(
      'a detail too long',
      site,
      code(`${site.text} ${site.text} ${'More. '.repeat(90)}.`),
    ),
  ),
  ...spread(field('detail'), 10, 'copy').map((site) =>
    replacedAt(
      'a detail of another CNI with one word changed',
      site,
      code(withOneWordChanged(elsewhere(site, field('detail')).text)),
    ),
  ),
  ...spread(field('correction.misleads'), 2, 'misleads').map((site) =>
    replacedAt('a phrase with a full stop', site, code(`${site.text}.`)),
  ),
  ...spread(field('conflict.about'), 2, 'about').map((site) =>
    replacedAt('a conflict about too much', site, code('x'.repeat(81))),
  ),
];

const evidence: readonly Fault[] = [
  ...spread(documents, 4, 'nowhere').map((site) =>
    replacedAt('a document that is nowhere', site, code(`${site.text}s`)),
  ),
  ...spread(citations, 3, 'twice').map((site) =>
    replacedAt('a passage cited twice', site, `${site.code}, ${site.code}`),
  ),
  ...spread(lines, 3, 'backwards').map((site) => replacedAt('lines backwards', site, '[[54, 45]]')),
  ...spread(lines, 2, 'zero').map((site) => replacedAt('line zero', site, '[0]')),
  ...spread(hashedLines, 4, 'other').map((site) => replacedAt('other lines', site, '[[3, 9991]]')),
];

const days: readonly Fault[] = [
  ...spread(field('reviewed'), 5, '1999').map((site) =>
    replacedAt('reviewed in 1999', site, "'1999-01-01'"),
  ),
  ...spread(field('reviewed'), 4, 'before').map((site) =>
    replacedAt('reviewed before it was read last', site, "'2026-08-06'"),
  ),
  ...spread(field('reviewed'), 4, 'future').map((site) =>
    replacedAt('reviewed in the future', site, "'2199-01-01'"),
  ),
  ...spread(field('reviewed'), 3, 'no day').map((site) =>
    replacedAt('reviewed on a day that does not exist', site, "'2026-02-30'"),
  ),
  ...spread(field('since'), 4, 'later').map((site) =>
    replacedAt('since a version later than the compared', site, "'v99.0.0'"),
  ),
  ...spread(field('since'), 2, 'later part').map((site) =>
    replacedAt(
      'stable with a version later than the compared',
      site,
      code(`${site.text}, 98.1 stable`),
    ),
  ),
  ...spread(field('since'), 4, 'nonsense').map((site) =>
    replacedAt('since with nonsense after it', site, code(`${site.text} lorem ipsum`)),
  ),
  ...spread(field('since'), 2, 'vague').map((site) =>
    replacedAt('since nobody knows when', site, "'a while ago'"),
  ),
  ...spread(field('correction.untrueSince'), 3, 'untrue').map((site) =>
    replacedAt('untrue since a day to come', site, "'December 2199'"),
  ),
];

/** What can be wrong with a claim by itself. */
export const claimFaults: readonly Fault[] = [...shapes, ...words, ...evidence, ...days];
