import { type Fault, spread } from '../fault.ts';
import { faultAt, type FileSite, removedAt, replacedAt, sites, sourceOf } from '../sites.ts';

const FILE = 'src/data/decision.ts';

const code = (value: unknown) => JSON.stringify(value);
const own = sites.filter(({ file }) => file === FILE);

/** A field of every question or every outcome, in the order of the file. */
function field(kind: 'questions' | 'outcomes', name: string): readonly FileSite[] {
  return own.filter(({ path }) => path[1] === kind && path.slice(3).join('.') === name);
}

/** The answers of a question, each in the place of the other. */
function swapped(yes: FileSite): Fault {
  const no = field('questions', 'no').find(({ place }) => place === yes.place) ?? yes;
  // The later one first: places before it stay where they are.
  const once = sourceOf(FILE).replaced(no.path, yes.code);
  const line = new RegExp(String.raw`(yes: )${yes.code},(\s+no: ${yes.code})`, 'u');
  return faultAt('yes and no swapped', yes, once.replace(line, `$1${no.code},$2`));
}

/** Questions of which the claims tell neither answer from the other. */
const UNTOLD = [
  'auto-mode',
  'aws-support',
  'egress',
  'names-or-http',
  'overlay-egress',
  'windows-nodes',
  'windows-support',
];
const answers = field('questions', 'yes');

const ways: readonly Fault[] = [
  ...answers.filter(({ place }) => !UNTOLD.includes(place)).map(swapped),
  ...answers
    .filter(({ place }) => UNTOLD.includes(place))
    .map((yes): Fault => ({ ...swapped(yes), kind: 'yes and no swapped where both sides do it' })),
  ...spread(answers, 2, 'nowhere').map((site) =>
    replacedAt('an answer that leads nowhere', site, code(`${site.text}s`)),
  ),
  ...spread(answers, 2, 'back').map((site) =>
    replacedAt('an answer that leads back', site, code(site.place)),
  ),
  ...spread(answers, 2, 'both').map((site) => {
    const no = field('questions', 'no').find(({ place }) => place === site.place);
    return replacedAt('both answers lead to the same', site, no?.code ?? '');
  }),
  ...own
    .filter(({ path }) => path.length === 2 && path[1] === 'start')
    .map((site) => replacedAt('a start that is nothing', site, "'nothing'")),
  ...spread(
    own.filter(({ path }) => path[1] === 'outcomes' && path.length === 3),
    1,
    'gone',
  ).map((site) => removedAt('an outcome dropped', site)),
];

const outcomes: readonly Fault[] = [
  ...field('outcomes', 'cni').map((site) =>
    replacedAt(
      'an outcome of the wrong CNI',
      site,
      site.text === 'calico' ? "'cilium'" : "'calico'",
    ),
  ),
  ...spread(field('outcomes', 'mode'), 2, 'mode').map((site) =>
    replacedAt(
      'an outcome with the mode of another CNI',
      site,
      /^(vpc-cni|eks-)/u.test(site.text) ? "'calico-vxlan'" : "'eks-fargate'",
    ),
  ),
  ...spread(field('outcomes', 'name'), 1, 'long').map((site) =>
    replacedAt('a name too long for its box', site, code(site.text.padEnd(41, 'x'))),
  ),
  ...spread(field('outcomes', 'name'), 1, 'same').map((site) => {
    const other = field('outcomes', 'name').find(({ text }) => text !== site.text);
    return faultAt(
      'the name of another outcome',
      { ...site, place: other?.text ?? '' },
      sourceOf(FILE).replaced(site.path, other?.code ?? ''),
    );
  }),
];

const words: readonly Fault[] = [
  ...spread(field('questions', 'ask'), 2, 'mark').map((site) =>
    replacedAt('a question that asks nothing', site, code(site.text.replace('?', ''))),
  ),
  ...spread(field('questions', 'why'), 1, 'stop').map((site) =>
    replacedAt('a reason that is no sentence', site, code(site.text.replace(/\.$/u, ''))),
  ),
  ...spread(field('questions', 'claims.0.feature'), 1, 'feature').map((site) =>
    replacedAt('a step on a claim that is nowhere', site, code(`${site.text}s`)),
  ),
  ...spread(field('questions', 'claims.0'), 1, 'twice').map((site) =>
    replacedAt('a step on one claim twice', site, `${site.code}, ${site.code}`),
  ),
  ...spread(field('outcomes', 'claims'), 1, 'none').map((site) =>
    replacedAt('a step on no claim', site, '[]'),
  ),
];

/** What can be wrong with the decision tree. */
export const decisionFaults: readonly Fault[] = [...ways, ...outcomes, ...words];
