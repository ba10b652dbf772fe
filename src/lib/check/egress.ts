import { childOf, itemsOf, type Located, nodeAt, textAt, valuesUnder } from './located.ts';
import { holds, METADATA, rangeOf } from './ranges.ts';

/** Ports that rules open: all where one names none, else these numbers and names. */
export interface OpenPorts {
  readonly isAll: boolean;
  readonly ports: readonly (number | string)[];
}

/** What a policy lets out, as far as its form tells. */
export interface Egress {
  /** Whether pods that it selects are cut off from what no rule allows. */
  readonly closes: boolean;
  readonly opens: OpenPorts;
  /** Where a rule opens the metadata of instances together with everything else. */
  readonly metadataAt?: number;
}

const PORT_KEYS = new Set(['port', 'number', 'ports', 'destinationNamedPort', 'namedPort']);
const RANGE_KEYS = new Set(['cidr', 'nets', 'networks', 'toCIDR']);
const EXCEPT_KEYS = new Set(['except', 'notNets']);
/** Ports of a range that are written out; what lies behind is not asked for. */
const LOOKED_FOR = [53, 443, 6443];

type Values = ReturnType<typeof valuesUnder>;

function numberUnder(values: Values, key: string): number | undefined {
  const found = values.find((each) => each.key === key)?.value;
  return found === undefined ? undefined : Number(found);
}

/** The ports of a range that somebody looks for, where the rule has a range. */
function rangePorts(values: Values): readonly number[] {
  const from = numberUnder(values, 'start') ?? numberUnder(values, 'port');
  const to = numberUnder(values, 'end') ?? numberUnder(values, 'endPort');
  if (from === undefined || to === undefined) return [];
  return LOOKED_FOR.filter((port) => port >= from && port <= to);
}

function portsOf(rule: Located): OpenPorts {
  const values = valuesUnder(rule);
  const named = values.filter(({ key }) => PORT_KEYS.has(key)).map(({ value }) => String(value));
  const ranged = rangePorts(values);
  if (named.length === 0 && ranged.length === 0) return { isAll: true, ports: [] };
  const spans = named.flatMap((text) => {
    const [from = '', to] = text.split(':');
    if (to === undefined) return [/^\d+$/u.test(from) ? Number(from) : from];
    return LOOKED_FOR.filter((port) => port >= Number(from) && port <= Number(to));
  });
  return { isAll: false, ports: [...spans, ...ranged] };
}

/** Whether a rule opens the metadata by a range that is wider, and does not except it. */
function opensMetadata(rule: Located): boolean {
  const values = valuesUnder(rule);
  const texts = (keys: ReadonlySet<string>) =>
    values.filter(({ key }) => keys.has(key)).map(({ value }) => String(value));
  const isWide = (text: string) => holds(text, METADATA) && (rangeOf(text)?.[1] ?? 32) < 32;
  const { isAll, ports } = portsOf(rule);
  return (
    (isAll || ports.includes(80)) &&
    texts(RANGE_KEYS).some(isWide) &&
    !texts(EXCEPT_KEYS).some((text) => holds(text, METADATA))
  );
}

function allows(rule: Located): boolean {
  return ['', 'Allow', 'Accept'].includes(textAt(rule, 'action'));
}

/** Kinds that deny by rules alone, and leave alone what they do not name. */
const NEVER_CLOSE = new Set(['ClusterNetworkPolicy', 'Tier', 'HostEndpoint']);

function closesEgress(root: Located, spec: Located | undefined): boolean {
  if (NEVER_CLOSE.has(textAt(root, 'kind'))) return false;
  if (textAt(spec, 'enableDefaultDeny', 'egress') === 'false') return false;
  const types = childOf(spec, 'policyTypes') ?? childOf(spec, 'types');
  if (types) return valuesUnder(types).some(({ value }) => value === 'Egress');
  return itemsOf(childOf(spec, 'egress')).length + itemsOf(childOf(spec, 'egressDeny')).length > 0;
}

/** What a policy lets out. */
export function egressOf(root: Located): Egress {
  const spec = nodeAt(root, ['spec']);
  const rules = itemsOf(childOf(spec, 'egress')).filter(allows);
  const open = rules.map(portsOf);
  const metadata = rules.find(opensMetadata);
  return {
    closes: closesEgress(root, spec),
    opens: {
      isAll: open.some(({ isAll }) => isAll),
      ports: open.flatMap(({ ports }) => ports),
    },
    ...(metadata && { metadataAt: metadata.at }),
  };
}
