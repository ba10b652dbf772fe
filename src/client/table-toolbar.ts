import type { ViewState, Vocabulary } from '../lib/view-state.ts';
import { normaliseIds } from '../lib/view-state.ts';
import { normaliseText } from '../lib/text.ts';

function ticks(form: HTMLFormElement, name: string): readonly HTMLInputElement[] {
  return Array.from(form.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`));
}

function ticked(form: HTMLFormElement, name: string): readonly string[] {
  return ticks(form, name)
    .filter((input) => input.checked)
    .map((input) => input.value);
}

/** The tick boxes and the text field of the toolbar, read as a view. The sort is not theirs. */
export function readToolbar(
  form: HTMLFormElement,
  vocabulary: Vocabulary,
  previous: ViewState,
): ViewState {
  const flags = ticked(form, 'flag');
  const q = form.querySelector<HTMLInputElement>('input[name="q"]')?.value ?? '';
  return {
    cni: normaliseIds(ticked(form, 'cni'), vocabulary.cni),
    area: normaliseIds(ticked(form, 'area'), vocabulary.area),
    support: normaliseIds(ticked(form, 'support'), vocabulary.support),
    differ: flags.includes('differ'),
    oss: flags.includes('oss'),
    flat: flags.includes('flat'),
    q: normaliseText(q),
    sort: previous.sort,
  };
}

function tick(form: HTMLFormElement, name: string, values: readonly string[]): void {
  for (const input of ticks(form, name)) input.checked = values.includes(input.value);
}

/** Sets the toolbar to a view. The text field is left alone while it already means the same. */
export function writeToolbar(
  form: HTMLFormElement,
  vocabulary: Vocabulary,
  state: ViewState,
): void {
  tick(form, 'cni', state.cni.length === 0 ? vocabulary.cni : state.cni);
  tick(form, 'area', state.area);
  tick(form, 'support', state.support);
  const flags = { differ: state.differ, oss: state.oss, flat: state.flat };
  const set = Object.entries(flags).filter(([, isSet]) => isSet);
  tick(
    form,
    'flag',
    set.map(([flag]) => flag),
  );
  const field = form.querySelector<HTMLInputElement>('input[name="q"]');
  if (field && normaliseText(field.value) !== state.q) field.value = state.q;
}
