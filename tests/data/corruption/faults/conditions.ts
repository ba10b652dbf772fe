import { type Fault, spread } from '../fault.ts';
import {
  faultAt,
  fieldOf,
  fieldsIn,
  removedAt,
  replacedAt,
  sites,
  sourceOf,
  withFile,
} from '../sites.ts';

const FOLDER = 'src/data/conditions/';

const code = (value: unknown) => JSON.stringify(value);
const field = (name: string) => fieldsIn(FOLDER, name);
const own = sites.filter(({ file }) => file.startsWith(FOLDER));
/** Fields of what conditions say of modes. */
const said = (name: string) =>
  own.filter(({ path }) => path[3] === 'stated' && path.length === 6 && path[5] === name);
const partial = own.filter((site) => fieldOf(site) === 'holds' && site.text === 'partial');
const statements = own.filter(({ path }) => path[3] === 'stated' && path.length === 5);
const withSourcesAlone = statements.filter(({ code: text }) => !/\bclaims:/u.test(text));

const inHeads: readonly Fault[] = [
  ...spread(field('name'), 2, 'long').map((site) =>
    replacedAt('a name of a condition too long', site, code(site.text.padEnd(49, 'x'))),
  ),
  ...spread(field('name'), 2, 'stop').map((site) =>
    replacedAt('a name of a condition with a full stop', site, code(`${site.text}.`)),
  ),
  ...spread(field('reviewed'), 2, 'future').map((site) =>
    replacedAt('a condition re-read on a day to come', site, code('2999-01-01')),
  ),
  ...spread(field('rule.cni'), 1, 'misspelt').map((site) =>
    replacedAt('a condition on a CNI that there is not', site, "'weave'"),
  ),
  ...spread(field('refuses'), 1, 'none').map((site) =>
    replacedAt('a condition that refuses nothing', site, '[]'),
  ),
];

const inStatements: readonly Fault[] = [
  ...spread(said('says'), 3, 'long').map((site) =>
    replacedAt('a line of a condition too long', site, code(site.text.padEnd(61, 'x'))),
  ),
  ...spread(said('says'), 2, 'stop').map((site) =>
    replacedAt('a line of a condition with a full stop', site, code(`${site.text}.`)),
  ),
  ...spread(said('holds'), 2, 'level').map((site) =>
    replacedAt('a condition that holds perhaps', site, "'maybe'"),
  ),
  ...spread(partial, 3, 'whole').map((site) =>
    replacedAt('a condition that holds and has to be kept', site, "'yes'"),
  ),
  ...spread(said('keep'), 3, 'gone').map((site) =>
    removedAt('a condition in part without what to keep', site),
  ),
  ...spread(said('modes'), 2, 'misspelt').map((site) =>
    replacedAt('a condition of a mode that there is not', site, "['calico-epbf']"),
  ),
  ...spread(statements, 3, 'gone').map((site) => removedAt('a condition mute on a mode', site)),
  ...spread(said('claims'), 2, 'misspelt').map((site) =>
    replacedAt('a condition on a claim that there is not', site, "['calico/policy.fqnd']"),
  ),
  ...spread(withSourcesAlone, 2, 'groundless').map((site) =>
    removedAt('a condition that rests on nothing', { ...site, path: [...site.path, 'sources'] }),
  ),
];

const topics = sites.filter(({ file }) => file === 'src/data/conditions.ts');

const inTopics: readonly Fault[] = spread(
  topics.filter((site) => fieldOf(site) === 'capabilities' && site.kind === 'text'),
  2,
  'misspelt',
).map((site) => replacedAt('a subject with a capability that there is not', site, "'aws.fagrate'"));

const ids: readonly Fault[] = spread(field('rule.alone'), 1, 'renamed').map(
  ({ path: [constant, id = ''], file }) => {
    const site = { file, path: [constant, id], place: `conditions/${String(id)}` } as const;
    const text = sourceOf(file).renamed(site.path, `${String(id)}.x`);
    return faultAt('a condition by an id like that of a feature', site, text);
  },
);

/** What can be wrong with a condition. */
export const conditionFaults: readonly Fault[] = [
  ...inHeads,
  ...inStatements,
  ...inTopics,
  ...ids,
].map(withFile);
