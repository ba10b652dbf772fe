import { type Fault, spread } from '../fault.ts';
import { entriesIn, fieldsIn, removedAt, renamedAt, replacedAt, withFile } from '../sites.ts';

const FILE = 'src/data/plan-ways.ts';

const code = (value: unknown) => JSON.stringify(value);
const field = (name: string) => fieldsIn(FILE, name);
const ways = entriesIn(FILE).filter(({ path }) => path[0] === 'planWays');

const faults: readonly Fault[] = [
  ...spread(ways, 1, 'id').map((site) =>
    renamedAt('a way under an id with spaces', site, `${String(site.path[1])} x`),
  ),
  ...spread(field('name'), 2, 'long').map((site) =>
    replacedAt('a name of a way too long', site, code(site.text.padEnd(49, 'x'))),
  ),
  ...spread(field('name'), 1, 'stop').map((site) =>
    replacedAt('a name of a way with a full stop', site, code(`${site.text}.`)),
  ),
  ...spread(field('short'), 2, 'long').map((site) =>
    replacedAt('a short name of a way too long', site, code(site.text.padEnd(17, 'x'))),
  ),
  ...spread(field('mode'), 2, 'misspelt').map((site) =>
    replacedAt('a way of a mode that does not exist', site, code(`${site.text}x`)),
  ),
  ...spread(field('costs'), 1, 'description').map((site) =>
    replacedAt('a way that costs what is no capability', site, "['ipam.max-pods']"),
  ),
  ...spread(field('costs'), 1, 'twice').map((site) =>
    replacedAt('a cost of a way named twice', site, "['aws.fargate', 'aws.fargate']"),
  ),
  ...spread(field('paste.place'), 2, 'elsewhere').map((site) =>
    replacedAt(
      'a setting pasted where it is none',
      site,
      code(site.text === 'aws-node' ? 'cilium-helm' : 'aws-node'),
    ),
  ),
  ...spread(field('paste.settings'), 2, 'misspelt').map((site) =>
    replacedAt('a pasted setting that does not exist', site, "[['ENABLE_PREFIXES', 'true']]"),
  ),
  ...spread(field('paste.settings'), 1, 'none').map((site) =>
    removedAt('nothing to paste at a place', site),
  ),
];

/** The names of ways, each with that of the one before. */
const copied = (['name', 'short'] as const).flatMap((name) =>
  field(name)
    .slice(1, 2)
    .map((site) => replacedAt(`the ${name} of another way`, site, field(name)[0]?.code ?? '')),
);

/** A way that a prepared plan takes, gone; what is told is told of the plan. */
const dropped = ways
  .filter(({ path }) => path[1] === 'calico-vxlan')
  .map((site) => removedAt('a way dropped that a plan takes', { ...site, place: 'calico-vxlan' }));

/** What can be wrong with a way of the planner. */
export const planWayFaults: readonly Fault[] = [...faults, ...copied, ...dropped].map(withFile);
