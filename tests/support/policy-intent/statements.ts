import type {
  Intention,
  Peer,
  Port,
  Selector,
  Subject,
  Traffic,
  TrafficRule,
} from '~/data/policy-intention.ts';
import { listing } from '~/lib/text.ts';
import { NAMESPACE_NAME, type ReadPolicy } from './reading.ts';

const ACTIONS = { allow: 'allows', deny: 'denies', pass: 'passes on', log: 'logs' } as const;

function labels(selector: Selector): string {
  return listing(
    Object.entries(selector).map(([key, value]) =>
      typeof value === 'string' ? `${key}=${value}` : `${key}≠${value.not}`,
    ),
  );
}

function objects(noun: string, selector: Selector): string {
  const chosen = labels(selector);
  return chosen === '' ? `every ${noun}` : `each ${noun} with ${chosen}`;
}

/** Namespaces; by their name where they are chosen by nothing else. */
function namespacesIn(selector: Selector): string {
  const [label, ...more] = Object.entries(selector);
  if (label?.[0] !== NAMESPACE_NAME || more.length > 0) return objects('namespace', selector);
  const [, name] = label;
  return typeof name === 'string' ? `the namespace ${name}` : `every namespace but ${name.not}`;
}

function subject(of: Subject): string {
  if (of.kind === 'nodes') return objects('node', of.nodes);
  if (of.kind === 'pods') {
    return `${objects('pod', of.pods)} in ${namespacesIn(of.namespaces)}`;
  }
  return `${objects('interface', of.labels)}, ${listing(of.interfaces)}`;
}

function peer(of: Peer): string {
  if (of.kind === 'anyone') return 'anyone';
  if (of.kind === 'range') {
    return of.except === undefined ? of.cidr : `${of.cidr} except ${listing(of.except)}`;
  }
  if (of.kind === 'name') return `the name ${of.name}`;
  if (of.kind === 'entity') return `the entity ${of.entity}`;
  if (of.kind === 'service') return `the Service ${of.namespace}/${of.name}`;
  return subject(of);
}

function port({ protocol, port: number, last }: Port): string {
  const numbers = last === undefined ? number : `${number}–${last}`;
  return `${protocol === 'any' ? 'any protocol' : protocol} ${numbers}`;
}

/** What a rule does, a statement for each peer with each port. */
function ruleStatements(rule: TrafficRule, direction: 'ingress' | 'egress'): readonly string[] {
  const { action, peers, ports, requests, lookups } = rule;
  const way = direction === 'ingress' ? 'from' : 'to';
  const said = [
    ...(requests ?? []).map(({ method, path }) => `${method} ${path}`),
    ...(lookups ?? []).map((pattern) => `lookups of ${pattern}`),
  ];
  const only = said.length === 0 ? '' : ` for ${listing(said)} alone`;
  const on = ports?.map(port) ?? ['every port'];
  return peers.flatMap((other) =>
    on.map((at) => `${ACTIONS[action]} ${direction} ${way} ${peer(other)} on ${at}${only}`),
  );
}

/** What happens in a direction. A statement after one with another action begins with “then”. */
function trafficStatements(
  traffic: Traffic | undefined,
  direction: 'ingress' | 'egress',
): readonly string[] {
  const { otherwise, rules } = traffic ?? { otherwise: 'left alone', rules: [] };
  const first = rules[0]?.action;
  return [
    ...rules.flatMap((rule, at) => {
      const isLater =
        rules.slice(0, at).some(({ action }) => action !== first) || rule.action !== first;
      return ruleStatements(rule, direction).map((text) => (isLater ? `then ${text}` : text));
    }),
    otherwise === 'denied'
      ? `denies all other ${direction}`
      : `leaves all other ${direction} alone`,
  ];
}

const PRECEDENCES: Readonly<Record<Intention['precedence'], string>> = {
  overrides: 'overrides other policies',
  adds: 'stands among other policies',
  yields: 'yields to other policies',
};

/** What a policy does, in sentences that begin with a verb; two that do the same have the same. */
export function statementsOf(policy: ReadPolicy): readonly string[] {
  const { name, selects, precedence, order, staged, ingress, egress, exit } = policy;
  return [
    `is named ${name}`,
    `selects ${subject(selects)}`,
    PRECEDENCES[precedence],
    ...(order === undefined ? [] : [`has the order ${order}`]),
    staged === true ? 'only reports' : 'is enforced',
    ...trafficStatements(ingress, 'ingress'),
    ...trafficStatements(egress, 'egress'),
    ...(exit === undefined
      ? []
      : [`leaves through ${objects('node', exit.nodes)} as ${exit.address}`]),
  ];
}
