import { type Fault, spread } from '../fault.ts';
import { type FileSite, replacedAt, sites, withFile } from '../sites.ts';

const code = (value: unknown) => JSON.stringify(value);
const own = sites.filter(({ file }) => file.startsWith('src/data/paths/'));

const siblingOf = ({ file, path }: FileSite, field: string) =>
  own.find((site) => site.file === file && site.path[0] === path[0] && site.path[1] === field);

/** A part of a hop: of a constant that is a hop, and has a lane and a name. */
function inHops(...below: readonly (string | number)[]): readonly FileSite[] {
  return own.filter(
    (site) =>
      site.path.slice(1).join() === below.join() &&
      siblingOf(site, 'lane')?.kind === 'text' &&
      siblingOf(site, 'name') !== undefined,
  );
}

/** A fault of a hop; messages name it by its name, which its constant does not say. */
function atHop(kind: string, site: FileSite, value: string): Fault {
  const name = siblingOf(site, 'name')?.text ?? '';
  const at = site.path.join('.');
  return { ...replacedAt(kind, site, value), place: name, at };
}

/** What can be wrong with a hop. */
export const hopFaults: readonly Fault[] = [
  ...spread(inHops('guards', 0), 3, 'unknown').map((site) =>
    atHop('a guard that does not exist', site, "'egres'"),
  ),
  ...spread(inHops('guards', 0), 2, 'twice').map((site) =>
    atHop('a guard listed twice', site, `${site.code}, ${site.code}`),
  ),
  ...spread(inHops('guards'), 2, 'none').map((site) => atHop('no guard in the list', site, '[]')),
  ...spread(inHops('rewrites', 0, 'kind'), 2, 'kind').map((site) =>
    atHop('a rewriting that does not exist', site, "'NAT'"),
  ),
  ...spread(inHops('rewrites'), 3, 'no rewriting').map((site) =>
    atHop('no rewriting in the list', site, '[]'),
  ),
  ...spread(inHops('rewrites', 0, 'to'), 2, 'empty').map((site) =>
    replacedAt('a rewriting into nothing', site, "''"),
  ),
  ...spread(inHops('rewrites', 0), 2, 'same').map((site) =>
    atHop('a rewriting into the same', site, "{ kind: 'SNAT', from: 'pod', to: 'pod' }"),
  ),
  ...spread(inHops('header', 'change'), 2, 'change').map((site) =>
    atHop('a change of a header that does not exist', site, "'moved'"),
  ),
  ...spread(inHops('header', 'change'), 2, 'turned').map((site) =>
    replacedAt(
      'a header changed the other way',
      site,
      site.text === 'added' ? "'removed'" : "'added'",
    ),
  ),
  ...spread(inHops('lane'), 3, 'lane').map((site) =>
    atHop('a lane that does not exist', site, "'moon'"),
  ),
  ...spread(inHops('name'), 2, 'long').map((site) =>
    atHop('a name of a hop too long', site, code(site.text.padEnd(25, 'x'))),
  ),
  ...spread(inHops('does'), 2, 'short').map((site) =>
    atHop('a hop hardly explained', site, "'It passes.'"),
  ),
  ...spread(inHops('claims', 0), 2, 'claim').map((site) =>
    atHop('a hop on a claim that is nowhere', site, code(`${site.text}s`)),
  ),
  ...spread(inHops('claims', 0), 2, 'claims').map((site) =>
    atHop('a hop on one claim twice', site, `${site.code}, ${site.code}`),
  ),
  ...spread(inHops('sources', 0, 'document'), 2, 'document').map((site) =>
    atHop('a hop on a document that is nowhere', site, code(`${site.text}s`)),
  ),
  ...spread(inHops('sources', 0, 'lines'), 2, 'lines').map((site) =>
    atHop('lines of a hop the wrong way round', site, '[[54, 45]]'),
  ),
  ...spread(inHops('sources'), 2, 'no source').map((site) =>
    atHop('a hop without sources', site, '[]'),
  ),
].map(withFile);
