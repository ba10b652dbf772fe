import ipaddr from 'ipaddr.js';

import { parseFlag, parseOne, quoted } from '../parameters.ts';
import {
  inputNumbers,
  NUMBER_NAMES,
  type NumberName,
  type Numbers,
  parseNumber,
  standardOf,
} from './fields.ts';
import type { PlanInput } from './input.ts';
import type { MaxPodsSource } from './max-pods.ts';
import { parseSubnets, subnetLine } from './subnet-text.ts';
import { namedTypes } from './type-names.ts';

/** Versions of addresses of plans; all are read alike, and the first is written where it can say all. */
const VERSIONS: readonly string[] = ['1', '2'];
const [FIRST, LATEST] = ['1', '2'];
/** A range of nodes, `100-250`, since the second version. */
const RANGE = /^(\d{1,6})-(\d{1,6})$/u;
/** Who says how many pods a node takes, the first where nobody is named. */
export const SOURCES = ['managed', 'nodeadm', 'karpenter', 'own'] as const;
export type SourceName = (typeof SOURCES)[number];

/** A plan as its form and its address have it. */
export interface PlanState {
  readonly types: readonly string[];
  readonly way: string;
  /** Subnets, a line each, as they were written. */
  readonly subnets: string;
  readonly source: SourceName;
  readonly zoneLost: boolean;
  readonly podCidr: string;
  readonly numbers: Numbers;
}

/** The words an address may name. */
export interface PlanVocabulary {
  readonly types: readonly string[];
  readonly ways: readonly string[];
}

/** A state read from an address, and what in the address could not be understood. */
export interface ParsedPlan {
  readonly state: PlanState;
  readonly problems: readonly string[];
}

/** What the page begins with: the plan that is asked after most. */
export const STANDARD: PlanState = {
  types: ['m5.large'],
  way: 'vpc-cni',
  subnets: '10.0.0.0/24 a\n10.0.1.0/24 b\n10.0.2.0/24 c',
  source: 'managed',
  zoneLost: false,
  podCidr: '10.244.0.0/16',
  numbers: {},
};

/** Numbers that an address gives by name: of a range of nodes both ends, the less first. */
function numberTexts(parameters: URLSearchParams): readonly (readonly [NumberName, string])[] {
  const given = NUMBER_NAMES.filter((name) => name !== 'nodes-to').flatMap((name) => {
    const text = parameters.get(name);
    return text === null || text === '' ? [] : [[name, text] as const];
  });
  return given.flatMap(([name, text]): readonly (readonly [NumberName, string])[] => {
    const [, one, other] = name === 'nodes' ? (RANGE.exec(text) ?? []) : [];
    if (one === undefined || other === undefined) return [[name, text]];
    const [near, far] = Number(one) < Number(other) ? [one, other] : [other, one];
    const isRange = Number(near) < Number(far);
    return isRange
      ? [
          ['nodes', near],
          ['nodes-to', far],
        ]
      : [['nodes', near]];
  });
}

function parseNumbers(parameters: URLSearchParams, problems: string[]): Numbers {
  const read: Partial<Record<NumberName, number>> = {};
  for (const [name, text] of numberTexts(parameters)) {
    const number = parseNumber(name, text);
    if (typeof number === 'string') problems.push(number);
    else if (number !== standardOf(name)) read[name] = number;
  }
  return read;
}

/** The range of an overlay, the usual one where none is given. Another text is a problem. */
export function parsePodCidr(text: string | null, problems: string[]): string {
  if (text === null || text === '') return STANDARD.podCidr;
  if (ipaddr.IPv4.isValidCIDRFourPartDecimal(text)) return text;
  problems.push(`${quoted(text)} is no IPv4 CIDR; write the range of pods like 10.244.0.0/16.`);
  return STANDARD.podCidr;
}

/** The plan an address asks for; what it cannot understand is left out and named. Never throws. */
export function parsePlan(search: string, vocabulary: PlanVocabulary): ParsedPlan {
  const parameters = new URLSearchParams(search);
  const problems: string[] = [];
  const version = parameters.get('v') ?? FIRST;
  if (!VERSIONS.includes(version)) {
    problems.push(`${quoted(`v=${version}`)} is a form of address that is not known here.`);
  }
  const types = parameters.get('type');
  const subnets = parameters.get('subnets');
  const state: PlanState = {
    types:
      types === null
        ? STANDARD.types
        : namedTypes(types.toLowerCase().split(/[\s,;]+/u), vocabulary.types, problems),
    way: parseOne('way', parameters.get('way'), vocabulary.ways, problems) ?? STANDARD.way,
    subnets:
      subnets === null ? STANDARD.subnets : subnets.replaceAll(',', ' ').replaceAll(';', '\n'),
    source: parseOne('source', parameters.get('source'), SOURCES, problems) ?? STANDARD.source,
    zoneLost: parseFlag('zone-lost', parameters.get('zone-lost'), problems),
    podCidr: parsePodCidr(parameters.get('pod-cidr'), problems),
    numbers: parseNumbers(parameters, problems),
  };
  return { state, problems };
}

/** Subnets as an address has them: lines that can be read in their short form, others as they stand. */
function subnetsValue(text: string): string {
  const { subnets, problems } = parseSubnets(text);
  const short = problems.length === 0 ? subnets.map(subnetLine).join('\n') : text.trim();
  return encodeURIComponent(short)
    .replaceAll('%20', ',')
    .replaceAll('%0A', ';')
    .replaceAll('%2F', '/')
    .replaceAll('%3D', '=')
    .replaceAll('%40', '@');
}

/** Numbers as an address has them, those left out that hold anyway; nodes as a range where they are one. */
function numberParts(numbers: Numbers): readonly string[] {
  const { nodes, fromNodes } = inputNumbers(numbers);
  return NUMBER_NAMES.flatMap((name) => {
    const number = numbers[name];
    if (name === 'nodes' && fromNodes !== undefined) {
      return [`nodes=${String(fromNodes)}-${String(nodes)}`];
    }
    const isStandard = number === undefined || number === standardOf(name);
    return name === 'nodes-to' || isStandard ? [] : [`${name}=${String(number)}`];
  });
}

/** The query of an address that restores a plan, what is left at its standard left out. */
export function serialisePlan(state: PlanState): string {
  const { types, way, subnets, source, zoneLost, podCidr, numbers } = state;
  const value = subnetsValue(subnets);
  const parts = [
    ...(types.join() === STANDARD.types.join() ? [] : [`type=${types.join(',')}`]),
    ...(way === STANDARD.way ? [] : [`way=${way}`]),
    ...(value === subnetsValue(STANDARD.subnets) ? [] : [`subnets=${value}`]),
    ...(source === STANDARD.source ? [] : [`source=${source}`]),
    ...(podCidr === STANDARD.podCidr ? [] : [`pod-cidr=${podCidr}`]),
    ...(zoneLost ? ['zone-lost'] : []),
    ...numberParts(numbers),
  ];
  const isLater = inputNumbers(numbers).fromNodes !== undefined || value.includes('@');
  return parts.length === 0 ? '' : `?v=${isLater ? LATEST : FIRST}&${parts.join('&')}`;
}

function maxPodsSource({ source, numbers }: PlanState): MaxPodsSource {
  const of = (name: NumberName) => numbers[name] ?? standardOf(name) ?? 0;
  if (source === 'own') return { kind: 'own', pods: of('max-pods') };
  if (source === 'karpenter') return { kind: 'karpenter', reservedEnis: of('reserved') };
  return { kind: source };
}

/** What is reckoned with for a state, and what is wrong with its subnets. */
export function inputOf(state: PlanState): {
  readonly input: PlanInput;
  readonly problems: readonly string[];
} {
  const { subnets, problems } = parseSubnets(state.subnets);
  const { types, way, zoneLost, podCidr, numbers } = state;
  const input: PlanInput = {
    types,
    way,
    zoneLost,
    podCidr,
    subnets,
    maxPods: maxPodsSource(state),
    ...inputNumbers(numbers),
  };
  return { input, problems };
}
