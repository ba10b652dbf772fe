import type { ViewState, Vocabulary } from '../lib/view-state.ts';
import { normaliseIds } from '../lib/view-state.ts';
import { normaliseText } from '../lib/text.ts';
import { FLAG_IDS, flagStates } from '../lib/view-flags.ts';

function ticks(toolbar: HTMLElement, name: string): readonly HTMLInputElement[] {
  return Array.from(toolbar.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`));
}

function ticked(toolbar: HTMLElement, name: string): readonly string[] {
  return ticks(toolbar, name)
    .filter((input) => input.checked)
    .map((input) => input.value);
}

/** The states that the toolbar lets choose. */
export function offeredStates(toolbar: HTMLElement): readonly string[] {
  return ticks(toolbar, 'support').map((input) => input.value);
}

/** The tick boxes and the text field of the toolbar, read as a view. The sort is not theirs. */
export function readToolbar(
  toolbar: HTMLElement,
  vocabulary: Vocabulary,
  previous: ViewState,
): ViewState {
  const flags = ticked(toolbar, 'flag');
  const q = toolbar.querySelector<HTMLInputElement>('input[name="q"]')?.value ?? '';
  return {
    cni: normaliseIds(ticked(toolbar, 'cni'), vocabulary.cni),
    area: normaliseIds(ticked(toolbar, 'area'), vocabulary.area),
    support: normaliseIds(ticked(toolbar, 'support'), vocabulary.support),
    ...flagStates((flag) => flags.includes(flag)),
    q: normaliseText(q),
    sort: previous.sort,
  };
}

function tick(toolbar: HTMLElement, name: string, values: readonly string[]): void {
  for (const input of ticks(toolbar, name)) input.checked = values.includes(input.value);
}

/** Sets the toolbar to a view. The text field is left alone while it already means the same. */
export function writeToolbar(toolbar: HTMLElement, vocabulary: Vocabulary, state: ViewState): void {
  tick(toolbar, 'cni', state.cni.length === 0 ? vocabulary.cni : state.cni);
  tick(toolbar, 'area', state.area);
  tick(toolbar, 'support', state.support);
  tick(
    toolbar,
    'flag',
    FLAG_IDS.filter((flag) => state[flag]),
  );
  const field = toolbar.querySelector<HTMLInputElement>('input[name="q"]');
  if (field && normaliseText(field.value) !== state.q) field.value = state.q;
}
