import { DENSITIES, naturalDensity } from '../lib/density.ts';
import { listing, normaliseText } from '../lib/text.ts';
import { FLAG_IDS, flagStates } from '../lib/view-flags.ts';
import {
  densityOf,
  normaliseIds,
  shownColumns,
  type ViewState,
  type Vocabulary,
} from '../lib/view-state.ts';

/** As many choices are named on a button; of more it says how many there are. */
const NAMED = 2;

function ticks(bar: Element, name: string): readonly HTMLInputElement[] {
  return Array.from(bar.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`));
}

function ticked(bar: Element, name: string): readonly string[] {
  return ticks(bar, name)
    .filter((input) => input.checked)
    .map((input) => input.value);
}

function baseline(bar: Element): HTMLSelectElement | null {
  return bar.querySelector<HTMLSelectElement>('select[name="base"]');
}

function field(bar: Element): HTMLInputElement | null {
  return bar.querySelector<HTMLInputElement>('input[name="q"]');
}

/** The states that the bar lets choose. */
export function offeredStates(bar: Element): readonly string[] {
  return ticks(bar, 'support').map((input) => input.value);
}

/** What the bar says, read as a view. The sort is not its own. */
export function readBar(bar: Element, vocabulary: Vocabulary, previous: ViewState): ViewState {
  const flags = ticked(bar, 'flag');
  const state: ViewState = {
    cni: normaliseIds(ticked(bar, 'cni'), vocabulary.cni),
    area: normaliseIds(ticked(bar, 'area'), vocabulary.area),
    row: previous.row,
    support: normaliseIds(ticked(bar, 'support'), vocabulary.support),
    ...flagStates((flag) => flags.includes(flag)),
    q: normaliseText(field(bar)?.value ?? ''),
    sort: previous.sort,
    base: vocabulary.cni.find((id) => id === baseline(bar)?.value) ?? '',
    view: previous.view,
  };
  const [picked] = ticked(bar, 'view');
  if (picked === undefined || picked === densityOf(previous, vocabulary)) return state;
  const natural = naturalDensity(shownColumns(state, vocabulary).length);
  const view = DENSITIES.find((density) => density === picked && density !== natural);
  return { ...state, view: view ?? null };
}

function tick(bar: Element, name: string, values: readonly string[]): void {
  for (const input of ticks(bar, name)) input.checked = values.includes(input.value);
}

/** What a button says is chosen: names where they are few, else how many of how many. */
export function chosenText(labels: readonly string[], total: number): string {
  if (labels.length === 0 || labels.length === total) return 'all';
  if (labels.length <= NAMED) return listing(labels);
  return `${String(labels.length)} of ${String(total)}`;
}

function labelsOf(inputs: readonly HTMLInputElement[]): readonly string[] {
  return inputs
    .filter((input) => input.checked)
    .map(
      (input) =>
        input.dataset['short'] ?? input.closest('label')?.textContent.trim() ?? input.value,
    );
}

function sayChosen(bar: Element): void {
  for (const choice of bar.querySelectorAll<HTMLElement>('[data-choice]')) {
    const inputs = Array.from(choice.querySelectorAll('input'));
    const place = choice.querySelector('[data-chosen]');
    if (!place) continue;
    place.textContent = chosenText(labelsOf(inputs), inputs.length);
    place.toggleAttribute('data-all', place.textContent === 'all');
  }
}

/** The columns that the marks of the overview stand for, in their order. */
function writeLegend(bar: Element, columns: readonly string[]): void {
  for (const name of bar.querySelectorAll<HTMLElement>('[data-legend]')) {
    name.hidden = !columns.includes(name.dataset['legend'] ?? '');
  }
}

/** Sets the bar to a view. The text field is left alone while it already means the same. */
export function writeBar(bar: Element, vocabulary: Vocabulary, state: ViewState): void {
  tick(bar, 'cni', shownColumns(state, vocabulary));
  tick(bar, 'area', state.area);
  tick(bar, 'support', state.support);
  tick(bar, 'view', [densityOf(state, vocabulary)]);
  tick(
    bar,
    'flag',
    FLAG_IDS.filter((flag) => state[flag]),
  );
  const find = field(bar);
  if (find && normaliseText(find.value) !== state.q) find.value = state.q;
  const base = baseline(bar);
  if (base) base.value = state.base;
  sayChosen(bar);
  writeLegend(bar, shownColumns(state, vocabulary));
}
