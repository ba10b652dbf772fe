import { type Fault, spread } from '../fault.ts';
import { fieldsIn, type FileSite, removedAt, replacedAt, sites } from '../sites.ts';

const CLAIMS = 'src/data/claims/';
const SOURCES = 'src/data/sources/';

const code = (value: unknown) => JSON.stringify(value);
const one = (all: readonly FileSite[], seed: string) => spread(all, 1, seed);
const details = fieldsIn(CLAIMS, 'detail').filter(({ text }) => text.includes(' does not '));
const titles = fieldsIn(SOURCES, 'title');
const pages = fieldsIn(`${SOURCES}web.ts`, 'page');
const unread = sites.filter(({ file, path }) => file.endsWith('unread.ts') && path[0] === 'unread');
const parentOf = ({ file, path }: FileSite) => [file, ...path.slice(0, -1)].join('/');
const ofUnread = new Set(
  sites
    .filter(({ text }) => unread.some(({ place }) => place === text))
    .map((site) => parentOf(site)),
);
const unreadLines = sites.filter(
  (site) => site.path.at(-1) === 'lines' && ofUnread.has(parentOf(site)),
);

/** Lies in good form: what says otherwise is in a source, or in nobody's head. */
export const untoldFaults: readonly Fault[] = [
  ...one(details, 'opposite').map((site) =>
    replacedAt(
      'a detail that says the opposite',
      site,
      code(site.text.replace(' does not ', ' does ')),
    ),
  ),
  ...one(fieldsIn(CLAIMS, 'correction'), 'correction').map((site) =>
    removedAt('a correction dropped', site),
  ),
  ...one(titles, 'title').map((site) =>
    replacedAt('another title of a document', site, code(`${site.text}: introduction`)),
  ),
  ...one(pages, 'page').map((site) =>
    replacedAt('another page of the same host', site, code(`${site.text.replace(/\/$/u, '')}s`)),
  ),
  ...one(unreadLines, 'lines').map((site) =>
    replacedAt('other lines of a document that is unread', site, '[[3, 4]]'),
  ),
  ...one(fieldsIn('src/data/cnis.ts', 'released'), 'released').map((site) =>
    replacedAt('released on another day', site, "'2026-07-30'"),
  ),
];
