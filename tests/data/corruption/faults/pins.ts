import { type Fault, spread } from '../fault.ts';
import {
  entriesIn,
  extendedAt,
  fieldsIn,
  type FileSite,
  removedAt,
  renamedAt,
  replacedAt,
} from '../sites.ts';

const PINS = 'src/data/sources/pins.ts';

const pins = entriesIn(PINS);
const field = (name: string) => fieldsIn(PINS, name);
const code = (value: unknown) => JSON.stringify(value);
const twin = (kind: string, pin: FileSite, id: string) =>
  extendedAt(kind, { ...pin, path: [pin.path[0]] }, `'${id}': ${pin.code}`);

/** The commit with another digit. */
function otherCommit({ text }: FileSite): string {
  return code(text.slice(0, -1) + (text.endsWith('0') ? '1' : '0'));
}

/** Pins that many documents have, of which some are hashed for sure. */
const isBusy = ({ place }: FileSite) =>
  ['calico', 'cilium', 'calico-docs', 'eks-best-practices'].includes(place);
const busy = field('commit').filter(isBusy);

/** What can be wrong with the commits that sources are pinned to. */
export const pinFaults: readonly Fault[] = [
  ...spread(field('commit'), 3, 'short').map((site) =>
    replacedAt('a short commit', site, code(site.text.slice(0, 12))),
  ),
  ...spread(field('commit'), 2, 'tag').map((site) =>
    replacedAt('a tag for a commit', site, code('v1.2.3')),
  ),
  ...busy.map((site) => replacedAt('another commit', site, otherCommit(site))),
  ...spread(field('repo'), 2, 'name').map((site) =>
    replacedAt('a repository without its owner', site, code(site.text.split('/')[1])),
  ),
  ...spread(field('repo'), 2, 'address').map((site) =>
    replacedAt('an address for a repository', site, code(`https://github.com/${site.text}`)),
  ),
  ...spread(field('date'), 2, 'future').map((site) =>
    replacedAt('a commit to come', site, code('2199-01-01')),
  ),
  ...spread(field('date'), 2, 'no day').map((site) =>
    replacedAt('a commit on a day that does not exist', site, code('2026-02-30')),
  ),
  ...spread(field('date').filter(isBusy), 2, 'other').map((site) =>
    replacedAt('another day of a commit', site, code('2026-01-01')),
  ),
  ...spread(field('date'), 1, 'gone').map((site) => removedAt('the day of a commit dropped', site)),
  ...spread(pins, 3, 'renamed').map((site) =>
    renamedAt('a pin under another id', site, `${site.place}-2`),
  ),
  ...spread(pins, 2, 'twin').map((site) => twin('a commit pinned twice', site, `${site.place}-2`)),
  ...spread(pins, 2, 'id').map((site) => twin('the id of a pin twice', site, site.place)),
];
