import { isNumberName, type NumberName, parseNumber, standardOf } from '../lib/plan/fields.ts';
import { type PlanState, type SourceName, SOURCES, STANDARD } from '../lib/plan/plan-state.ts';
import type { PlanVocabulary } from '../lib/plan/plan-state.ts';
import { quoted } from '../lib/parameters.ts';

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

/** Marks a field as wrong or right, for those who do not see the message. */
function mark(input: Field | null, isWrong: boolean): void {
  if (isWrong) input?.setAttribute('aria-invalid', 'true');
  else input?.removeAttribute('aria-invalid');
}

function readNumbers(root: Element, problems: string[]): PlanState['numbers'] {
  const read: Partial<Record<NumberName, number>> = {};
  for (const [name, input] of numbersIn(root)) {
    const text = input.validity.badInput ? 'bad' : input.value.trim();
    const number = text === '' ? undefined : parseNumber(name, text);
    mark(input, typeof number === 'string');
    if (typeof number === 'string') problems.push(number);
    else if (number !== undefined && number !== standardOf(name)) read[name] = number;
  }
  return read;
}

function readTypes(root: Element, known: readonly string[], problems: string[]): readonly string[] {
  const named = [
    ...new Set(
      valueOf(root, 'types')
        .toLowerCase()
        .split(/[\s,]+/u),
    ),
  ].filter((type) => type !== '');
  const unknown = named.filter((type) => !known.includes(type));
  mark(field(root, 'types'), unknown.length > 0 || named.length === 0);
  for (const type of unknown.slice(0, 3)) {
    problems.push(`No list has the limits of ${quoted(type)}, so nothing is reckoned with it.`);
  }
  return named.filter((type) => known.includes(type));
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
    podCidr: valueOf(root, 'pod-cidr') || STANDARD.podCidr,
    numbers: readNumbers(root, problems),
  };
  return { state, problems };
}

function write(root: Element, name: string, value: string): void {
  const input = field(root, name);
  if (input && input !== document.activeElement) input.value = value;
}

/** Sets the form to a plan; the field that is being typed in stays as it is. */
export function writePlan(root: Element, state: PlanState): void {
  write(root, 'types', state.types.join(', '));
  write(root, 'subnets', state.subnets);
  write(root, 'way', state.way);
  write(root, 'source', state.source);
  write(root, 'pod-cidr', state.podCidr);
  const zoneLost = field(root, 'zone-lost');
  if (zoneLost instanceof HTMLInputElement) zoneLost.checked = state.zoneLost;
  for (const [name, input] of numbersIn(root)) {
    if (input === document.activeElement) continue;
    input.value = String(state.numbers[name] ?? standardOf(name) ?? '');
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
