import { isNumberName, type NumberName, parseNumber, standardOf } from '../lib/plan/fields.ts';
import {
  parsePodCidr,
  type PlanState,
  type PlanVocabulary,
  type SourceName,
  SOURCES,
  STANDARD,
} from '../lib/plan/plan-state.ts';
import { namedTypes } from '../lib/plan/type-names.ts';

/** A plan as the form says it, and what is wrong in fields. */
export interface ReadForm {
  readonly state: PlanState;
  readonly problems: readonly string[];
}

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

function field(root: Element, name: string): Field | null {
  return root.querySelector<Field>(`[data-${name}]`);
}

function valueOf(root: Element, name: string): string {
  return field(root, name)?.value.trim() ?? '';
}

function numbersIn(root: Element): readonly (readonly [NumberName, HTMLInputElement])[] {
  return Array.from(root.querySelectorAll<HTMLInputElement>('input[data-number]')).flatMap(
    (input) => {
      const name = input.dataset['number'] ?? '';
      return isNumberName(name) ? [[name, input] as const] : [];
    },
  );
}

/** Says beside a field what is wrong with it, where anything is; its description has the words too. */
function tellAt(input: Field | null, problems: readonly string[]): void {
  if (problems.length > 0) input?.setAttribute('aria-invalid', 'true');
  else input?.removeAttribute('aria-invalid');
  const place = input?.closest('.plan-field, .plan-number')?.querySelector('[data-problem]');
  if (place) place.textContent = problems.join(' ');
}

/** Says at their field what is wrong with the subnets. */
export function tellSubnets(root: Element, problems: readonly string[]): void {
  tellAt(field(root, 'subnets'), problems);
}

function readNumbers(root: Element, problems: string[]): PlanState['numbers'] {
  const read: Partial<Record<NumberName, number>> = {};
  for (const [name, input] of numbersIn(root)) {
    const text = input.validity.badInput ? 'bad' : input.value.trim();
    const number = text === '' ? undefined : parseNumber(name, text);
    tellAt(input, typeof number === 'string' ? [number] : []);
    if (typeof number === 'string') problems.push(number);
    else if (number !== undefined && number !== standardOf(name)) read[name] = number;
  }
  return read;
}

function readTypes(root: Element, known: readonly string[], problems: string[]): readonly string[] {
  const text = valueOf(root, 'types').toLowerCase();
  const wrong = text === '' ? ['Name a type, as m5.large.'] : [];
  const types = namedTypes(text.split(/[\s,]+/u), known, wrong);
  tellAt(field(root, 'types'), wrong);
  problems.push(...wrong);
  return types;
}

function readPodCidr(root: Element, problems: string[]): string {
  const wrong: string[] = [];
  const podCidr = parsePodCidr(valueOf(root, 'pod-cidr'), wrong);
  tellAt(field(root, 'pod-cidr'), wrong);
  problems.push(...wrong);
  return podCidr;
}

/** The plan that the form says. */
export function readPlan(root: Element, { types, ways }: PlanVocabulary): ReadForm {
  const problems: string[] = [];
  const source = valueOf(root, 'source');
  const way = valueOf(root, 'way');
  const zoneLost = field(root, 'zone-lost');
  const state: PlanState = {
    types: readTypes(root, types, problems),
    way: ways.includes(way) ? way : STANDARD.way,
    subnets: valueOf(root, 'subnets'),
    source: SOURCES.find((name): name is SourceName => name === source) ?? STANDARD.source,
    zoneLost: zoneLost instanceof HTMLInputElement && zoneLost.checked,
    podCidr: readPodCidr(root, problems),
    numbers: readNumbers(root, problems),
  };
  return { state, problems };
}

function write(root: Element, name: string, value: string): void {
  const input = field(root, name);
  if (input) input.value = value;
  tellAt(input, []);
}

/** Sets the form to a plan, in which nothing is wrong. */
export function writePlan(root: Element, state: PlanState): void {
  write(root, 'types', state.types.join(', '));
  write(root, 'subnets', state.subnets);
  write(root, 'way', state.way);
  write(root, 'source', state.source);
  write(root, 'pod-cidr', state.podCidr);
  const zoneLost = field(root, 'zone-lost');
  if (zoneLost instanceof HTMLInputElement) zoneLost.checked = state.zoneLost;
  for (const [name, input] of numbersIn(root)) {
    input.value = String(state.numbers[name] ?? standardOf(name) ?? '');
    tellAt(input, []);
  }
}

/** How many types the list of a field offers. */
const OFFERED = 30;

/** Offers types that begin with what is being typed, after those that are there already. */
export function offerTypes(root: Element, types: readonly string[]): void {
  const list = root.querySelector('datalist');
  const typed = field(root, 'types')?.value.toLowerCase() ?? '';
  const cut = typed.lastIndexOf(',') + 1;
  const [before, last] = [typed.slice(0, cut), typed.slice(cut).trim()];
  const fitting = types.filter((type) => type.startsWith(last)).slice(0, OFFERED);
  list?.replaceChildren(
    ...fitting.map((type) => new Option('', before === '' ? type : `${before} ${type}`)),
  );
}
