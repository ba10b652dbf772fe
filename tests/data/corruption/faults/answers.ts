import { type Fault, spread } from '../fault.ts';
import {
  entriesIn,
  extendedAt,
  fieldsIn,
  type FileSite,
  removedAt,
  replacedAt,
  sourceOf,
} from '../sites.ts';

const CLAIMS = 'src/data/claims/';
const REASON = "because: 'the documentation was read again.'";

const claims = entriesIn(CLAIMS);
const field = (name: string) => fieldsIn(CLAIMS, name);
const code = (value: unknown) => JSON.stringify(value);
const hasReason = ({ place }: FileSite) => field('because').some((site) => site.place === place);

/** Another level of support that needs no other field. */
function flipped({ text }: FileSite): string {
  return code(text === 'yes' ? 'no' : 'yes');
}

/** The whole claims of two CNIs on one feature, each in the place of the other. */
function swapped(site: FileSite): readonly Fault[] {
  const [cni = '', feature = ''] = site.place.split('/');
  const other = claims.find(({ place }) => place.endsWith(`/${feature}`) && !place.startsWith(cni));
  if (other === undefined) return [];
  const edits = {
    [site.file]: sourceOf(site.file).replaced(site.path, other.code),
    [other.file]: sourceOf(other.file).replaced(other.path, site.code),
  };
  return [{ kind: 'claims of two CNIs swapped', place: feature, at: site.place, edits }];
}

/** The claim with the whole of another CNI's in its place. */
function pasted(site: FileSite): readonly Fault[] {
  const [cni = '', feature = ''] = site.place.split('/');
  const other = claims.find(({ place }) => place.endsWith(`/${feature}`) && !place.startsWith(cni));
  if (other === undefined) return [];
  return [replacedAt('the claim of another CNI', site, other.code)];
}

const levels = field('support').filter(({ text }) => text === 'yes' || text === 'no');
const values = field('value');

/** What can be wrong with an answer that was published, or with the reason why it changed. */
export const answerFaults: readonly Fault[] = [
  ...spread(levels.filter(hasReason), 16, 'explained').map((site) =>
    replacedAt('support flipped under an old “because”', site, flipped(site)),
  ),
  ...spread(
    levels.filter((site) => !hasReason(site)),
    6,
    'flipped',
  ).map((site) => replacedAt('support flipped', site, flipped(site))),
  ...spread(values.filter(hasReason), 16, 'explained').map((site) =>
    replacedAt('an answer changed under an old “because”', site, code('Another answer')),
  ),
  ...spread(
    values.filter((site) => !hasReason(site)),
    6,
    'changed',
  ).map((site) => replacedAt('an answer changed without a reason', site, code('Another answer'))),
  ...['default', 'since', 'conditions', 'edition', 'provider'].flatMap((name) =>
    spread(field(name), 1, name).map((site) => removedAt('a particular dropped', site)),
  ),
  ...spread(
    claims.filter((site) => !hasReason(site)),
    6,
    'idle',
  ).map((site) => extendedAt('a “because” without a change', site, REASON)),
  ...spread(field('because'), 3, 'form').map((site) =>
    replacedAt('a “because” that completes nothing', site, "'The docs say so now'"),
  ),
  ...spread(field('because'), 3, 'reworded').map((site) =>
    replacedAt('a “because” reworded alone', site, "'the documentation was read again.'"),
  ),
  ...spread(field('because'), 3, 'gone').map((site) => removedAt('a “because” dropped', site)),
  ...spread(
    claims.filter(({ place }) => !place.startsWith('cilium')),
    6,
    'swap',
  ).flatMap(swapped),
  ...claims.filter(hasReason).slice(0, 4).flatMap(swapped),
  ...spread(claims, 4, 'paste').flatMap(pasted),
];
