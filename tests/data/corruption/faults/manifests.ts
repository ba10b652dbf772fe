import { parseAllDocuments, stringify } from 'yaml';
import { projectTexts, textsIn } from '../../../support/project-texts.ts';
import { changed, type Content, replaced } from '../contents.ts';
import { type Fault, spread } from '../fault.ts';
import { extendedAt, fieldsIn, type FileSite, replacedAt } from '../sites.ts';

const FOLDER = 'content/policies/';
const manifests: readonly Content[] = Object.entries(textsIn(projectTexts, FOLDER, '.yaml'));

function dialectOf([path]: Content): string {
  return path.replace(/^.*\/|\.yaml$/gu, '');
}

/** The manifest of another recipe in the same dialect. */
function swapped(manifest: Content): Fault {
  const others = manifests.filter((other) => dialectOf(other) === dialectOf(manifest));
  const next = others[(others.indexOf(manifest) + 1) % others.length] ?? manifest;
  return changed('the manifest of another recipe', manifest, () => next[1]);
}

/** A rule more in the last document, by which everything is allowed. */
function opened(manifest: Content, direction: 'ingress' | 'egress', rule: object): Fault {
  const documents = parseAllDocuments(manifest[1]).map((document) => document.toJS() as object);
  const last = documents.at(-1) as { readonly spec: Readonly<Record<string, unknown[]>> };
  const rules = [...(last.spec[direction] ?? []), rule];
  const widened = { ...last, spec: { ...last.spec, [direction]: rules } };
  const texts = [...documents.slice(0, -1), widened].map((document) => stringify(document));
  return changed(`all ${direction} allowed`, manifest, () => texts.join('---\n'));
}

const ALLOWING: Readonly<Record<string, readonly ['ingress' | 'egress', object]>> = {
  networkpolicy: ['ingress', {}],
  calico: ['ingress', { action: 'Allow' }],
  cilium: ['ingress', { fromEntities: ['all'] }],
  clusternetworkpolicy: ['egress', { action: 'Accept', to: [{ networks: ['0.0.0.0/0'] }] }],
  'vpc-cni': ['egress', { action: 'Accept', to: [{ networks: ['0.0.0.0/0'] }] }],
};

const widened = manifests
  .filter(([path]) => path.includes('/default-deny/'))
  .map((manifest) => {
    const [direction, rule] = ALLOWING[dialectOf(manifest)] ?? ['egress', {}];
    return opened(manifest, direction, rule);
  });

const texts: readonly Fault[] = [
  ...spread(manifests, 2, 'empty').map((item) => changed('an empty manifest', item, () => '')),
  ...spread(manifests, 2, 'nothing').map((item) =>
    changed('an empty document more', item, (text) => `${text}---\n`),
  ),
  ...spread(manifests, 2, 'bad').map((item) =>
    changed('a bad document more', item, (text) => `${text}---\nkind: Nonsense\n`),
  ),
  ...spread(manifests, 2, 'twice').map((item) =>
    changed('the same document twice', item, (text) => `${text}---\n${text}`),
  ),
  ...spread(manifests, 2, 'tab').map((item) =>
    changed('a manifest that is no YAML', item, (text) => text.replace('\n  ', '\n\t')),
  ),
  ...spread(manifests, 2, 'key').map((item) =>
    changed('a key written twice', item, (text) => text.replace('spec:', 'kind: A\nspec:')),
  ),
  ...spread(manifests, 1, 'gone').map(([path]): Fault => ({
    kind: 'a manifest dropped',
    place: path,
    edits: { [path]: undefined },
  })),
  ...spread(manifests, 2, 'bidi').map((item) =>
    changed('a bidi control in a comment', item, (text) => `# \u202Efdp\n${text}`),
  ),
  ...spread(manifests, 1, 'value').map((item) =>
    changed('a bidi control in a value', item, (text) => text.replace('name: ', 'name: \u202E')),
  ),
  {
    kind: 'a manifest that no recipe shows',
    place: `${FOLDER}default-deny/weave.yaml`,
    edits: { [`${FOLDER}default-deny/weave.yaml`]: manifests[0]?.[1] },
  },
  ...spread(manifests, 4, 'swapped').map(swapped),
];

const values: readonly Fault[] = [
  ...replaced(
    'a label of another recipe',
    manifests,
    /\bapp: (web|db|catalogue)$/mu,
    'app: api',
    3,
  ),
  ...replaced(
    'a label of another recipe, in a selector',
    manifests,
    /app == "\w+"/u,
    'app == "api"',
    2,
  ),
  ...replaced('another namespace', manifests, /namespace: shop$/mu, 'namespace: default', 3),
  ...replaced(
    'another namespace, by its label',
    manifests,
    /name: kube-system$/mu,
    'name: shop',
    2,
  ),
  ...replaced('a range of another recipe', manifests, /203\.0\.113\.0\/24/u, '10.0.0.0/16', 2),
  ...replaced('everything for a range', manifests, /169\.254\.169\.254\/32/u, '0.0.0.0/0', 2),
  ...replaced('a range that is none', manifests, /203\.0\.113\.0\/24/u, '300.0.0.0/8', 2),
  ...replaced('a range with bits of a host', manifests, /10\.0\.0\.0\/16/u, '10.0.0.1/16', 1),
  ...replaced('a port beyond the last', manifests, /\b(443|5432|8080)\b/u, '99999', 3),
  ...replaced('a port of another recipe', manifests, /\b(443|5432|8080)\b/u, '53', 2),
  ...replaced('another protocol', manifests, /protocol: TCP/u, 'protocol: SCTP', 2),
  ...replaced('the opposite action', manifests, /action: Deny/u, 'action: Accept', 2),
  ...replaced('an action of another API', manifests, /action: Allow/u, 'action: Accept', 1),
  ...replaced('a type dropped', manifests, / {4}- (In|E)gress\n/u, '', 3),
  ...replaced(
    'a type added',
    manifests,
    /^(?!.*\nkind: Tier)([^]*ypes:\n)( {4}- )Egress\n/u,
    '$1$2Ingress\n$2Egress\n',
    2,
  ),
  ...replaced('another tier', manifests, /tier: (Admin|Baseline)/u, 'tier: Default', 1),
  ...replaced('the weaker tier', manifests, /tier: Admin/u, 'tier: Baseline', 2),
  ...replaced('another order', manifests, /(order|priority): 100$/mu, '$1: 950', 2),
  ...replaced('another DNS name', manifests, /api\.payments\.example/u, 'payments.example', 2),
  ...replaced('another method', manifests, /GET$/mu, 'POST', 1),
  ...replaced('every path', manifests, /path: \/products\.\*/u, 'path: /.*', 1),
  ...replaced('a misspelt field', manifests, /spec:\n/u, 'spec:\n  podSelectors: {}\n', 2),
  ...replaced('another kind', manifests, /^kind: Staged/mu, 'kind: ', 1),
  ...replaced('a default that is not spelt out', manifests, / {2}order: \d+\n/u, '', 1),
];

const code = (value: unknown) => JSON.stringify(value);
const recipe = (name: string) => fieldsIn('src/data/policies/', name);

/** The intention or the answer of a recipe in other words. */
const intended: readonly Fault[] = [
  ...spread(recipe('intends.name'), 2, 'name').map((site: FileSite) =>
    replacedAt('another name intended', site, code(`${site.text}s`)),
  ),
  ...spread(recipe('intends.order'), 1, 'order').map((site) =>
    replacedAt('another order intended', site, '101'),
  ),
  ...spread(recipe('intends.precedence'), 2, 'precedence').map((site) =>
    replacedAt('another precedence intended', site, code(site.text === 'adds' ? 'yields' : 'adds')),
  ),
  ...spread(recipe('answers.calico.instead.order'), 1, 'instead').map((site) =>
    replacedAt('another order instead', site, '900'),
  ),
  ...spread(recipe('answers.networkpolicy'), 2, 'none').map((site) => {
    const name = recipe('intends.name').find(({ place }) => place === site.place);
    return extendedAt('a difference that is none', site, `instead: { name: ${name?.code ?? ''} }`);
  }),
];

/** What can be wrong with a manifest of the cookbook, or with what its recipe intends. */
export const manifestFaults: readonly Fault[] = [...widened, ...texts, ...values, ...intended];
