import type { ViewState, Vocabulary } from '../lib/view-state.ts';
import { normaliseIds } from '../lib/view-state.ts';
import { normaliseText } from '../lib/text.ts';

function ticks(toolbar: HTMLElement, name: string): readonly HTMLInputElement[] {
  return Array.from(toolbar.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`));
}

function ticked(toolbar: HTMLElement, name: string): readonly string[] {
  return ticks(toolbar, name)
    .filter((input) => input.checked)
    .map((input) => input.value);
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
    differ: flags.includes('differ'),
    oss: flags.includes('oss'),
    flat: flags.includes('flat'),
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
  const flags = { differ: state.differ, oss: state.oss, flat: state.flat };
  const set = Object.entries(flags).filter(([, isSet]) => isSet);
  tick(
    toolbar,
    'flag',
    set.map(([flag]) => flag),
  );
  const field = toolbar.querySelector<HTMLInputElement>('input[name="q"]');
  if (field && normaliseText(field.value) !== state.q) field.value = state.q;
}
