import type { PlanInput } from './input.ts';
import type { WarmTargets } from './targets.ts';

/** A number that a reader gives: its bounds, and what holds where it is left out. */
export interface NumberField {
  /** As messages name it. */
  readonly name: string;
  readonly least: number;
  readonly most: number;
  /** Missing where leaving it out means something of its own. */
  readonly standard?: number;
}

/** Numbers of a plan, by the word that addresses and the form have for them. */
export const NUMBER_FIELDS = {
  nodes: { name: 'Nodes', least: 1, most: 5000, standard: 100 },
  'nodes-to': { name: 'Nodes, up to', least: 1, most: 5000 },
  pods: { name: 'Pods a node', least: 0, most: 2000 },
  cpu: { name: 'CPU a pod, m', least: 1, most: 500_000 },
  memory: { name: 'Memory a pod, MiB', least: 1, most: 999_999 },
  host: { name: 'Pods on the host network', least: 0, most: 50, standard: 2 },
  branch: { name: 'Pods with security groups', least: 0, most: 200, standard: 0 },
  held: { name: 'Interfaces held back', least: 0, most: 20, standard: 0 },
  keep: { name: 'Addresses kept free', least: 0, most: 1000, standard: 6 },
  surge: { name: 'Extra nodes in an upgrade', least: 0, most: 5000 },
  mask: { name: 'Range of a node, /', least: 17, most: 30, standard: 24 },
  block: { name: 'Block of Calico, /', least: 20, most: 32, standard: 26 },
  'warm-eni': { name: 'WARM_ENI_TARGET', least: 0, most: 20 },
  'warm-ip': { name: 'WARM_IP_TARGET', least: 0, most: 1000 },
  'minimum-ip': { name: 'MINIMUM_IP_TARGET', least: 0, most: 1000 },
  'warm-prefix': { name: 'WARM_PREFIX_TARGET', least: 0, most: 100 },
  'max-pods': { name: 'max-pods', least: 1, most: 2000, standard: 110 },
  reserved: { name: 'Interfaces that Karpenter leaves out', least: 0, most: 20, standard: 0 },
} as const satisfies Readonly<Record<string, NumberField>>;

export type NumberName = keyof typeof NUMBER_FIELDS;

/** Numbers as given; those left out hold their standard. */
export type Numbers = Readonly<Partial<Record<NumberName, number>>>;

/** The names of the numbers, in the order of addresses. */
export const NUMBER_NAMES = Object.keys(NUMBER_FIELDS) as NumberName[];

/** Whether a word names a number of a plan. */
export function isNumberName(word: string): word is NumberName {
  return Object.hasOwn(NUMBER_FIELDS, word);
}

/** What holds for a number that is left out. */
export function standardOf(name: NumberName): number | undefined {
  const field: NumberField = NUMBER_FIELDS[name];
  return field.standard;
}

/** A number of a text, or a sentence on what is wrong with it. */
export function parseNumber(name: NumberName, text: string): number | string {
  const field: NumberField = NUMBER_FIELDS[name];
  const count = /^\d{1,6}$/u.test(text) ? Number(text) : NaN;
  if (count >= field.least && count <= field.most) return count;
  return `${field.name}: a whole number from ${String(field.least)} to ${String(field.most)}.`;
}

/** The targets that are given. */
function targetsOf(numbers: Numbers): WarmTargets {
  const { 'warm-eni': eni, 'warm-ip': ip, 'minimum-ip': minimum, 'warm-prefix': prefix } = numbers;
  return Object.fromEntries(
    Object.entries({ eni, ip, minimum, prefix }).filter(([, target]) => target !== undefined),
  );
}

/** Nodes as one number, or as a range from the less to the greater of its ends. */
function nodesOf(one: number, other = one): Pick<PlanInput, 'nodes' | 'fromNodes'> {
  const [near, far] = [Math.min(one, other), Math.max(one, other)];
  return near === far ? { nodes: far } : { nodes: far, fromNodes: near };
}

/** The numbers of a plan, what is left out filled in. */
export function inputNumbers(numbers: Numbers): Pick<
  PlanInput,
  | 'nodes'
  | 'fromNodes'
  | 'hostPods'
  | 'branchPods'
  | 'heldBack'
  | 'keep'
  | 'nodeMask'
  | 'blockSize'
  | 'targets'
> & {
  readonly pods?: number;
  readonly surge?: number;
  readonly cpu?: number;
  readonly memory?: number;
} {
  const of = (name: NumberName) => numbers[name] ?? standardOf(name) ?? 0;
  return {
    ...nodesOf(of('nodes'), numbers['nodes-to']),
    ...(numbers.pods === undefined ? {} : { pods: numbers.pods }),
    ...(numbers.cpu === undefined ? {} : { cpu: numbers.cpu }),
    ...(numbers.memory === undefined ? {} : { memory: numbers.memory }),
    hostPods: of('host'),
    branchPods: of('branch'),
    heldBack: of('held'),
    keep: of('keep'),
    ...(numbers.surge === undefined ? {} : { surge: numbers.surge }),
    nodeMask: of('mask'),
    blockSize: of('block'),
    targets: targetsOf(numbers),
  };
}
