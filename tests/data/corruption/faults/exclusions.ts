import { type Fault, spread } from '../fault.ts';
import { fieldOf, removedAt, replacedAt, sites, withFile } from '../sites.ts';

const FOLDER = 'src/data/exclusions/';

const code = (value: unknown) => JSON.stringify(value);
const own = sites.filter(({ file }) => file.startsWith(FOLDER));
const field = (name: string) =>
  own.filter((site) => site.path.length === 3 && fieldOf(site) === name);
const withClaimsAlone = own.filter(
  ({ path, code: text }) =>
    path.length === 2 && /\bclaims:/u.test(text) && !/\bsources:/u.test(text),
);

/** What can be wrong with what a mode does not have together. */
export const exclusionFaults: readonly Fault[] = [
  ...spread(field('says'), 2, 'long').map((site) =>
    replacedAt('a reason of an exclusion too long', site, code(`${site.text.padEnd(160, 'x')}.`)),
  ),
  ...spread(field('says'), 2, 'stop').map((site) =>
    replacedAt('a reason of an exclusion that is no sentence', site, code(site.text.slice(0, -1))),
  ),
  ...spread(field('one'), 2, 'lacked').map((site) =>
    replacedAt('an exclusion by what no mode has', site, "'networking.rdma-srivo'"),
  ),
  ...spread(field('modes'), 2, 'misspelt').map((site) =>
    replacedAt('an exclusion in a mode that there is not', site, "['calico-epbf']"),
  ),
  ...spread(field('others'), 2, 'lacked').map((site) =>
    replacedAt(
      'an exclusion of what the mode lacks',
      site,
      "['networking.multicast', 'policy.l7']",
    ),
  ),
  ...spread(withClaimsAlone, 2, 'groundless').map((site) =>
    removedAt('an exclusion that rests on nothing', { ...site, path: [...site.path, 'claims'] }),
  ),
].map(withFile);
