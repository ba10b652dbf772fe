import type { Choice, ChoiceFacts, Level } from '../lib/choose/ask.ts';
import { words } from '../lib/text.ts';

function levelsIn(root: Element): readonly HTMLSelectElement[] {
  return Array.from(root.querySelectorAll<HTMLSelectElement>('select[data-level]'));
}

function askOf(select: Element): string {
  return select.closest<HTMLElement>('[data-ask]')?.dataset['ask'] ?? '';
}

/** The choice that the form says, in the order in which an address lists it. */
export function readForm(root: Element, { asks }: ChoiceFacts): Choice {
  const levels = new Map(levelsIn(root).map((select) => [askOf(select), select.value]));
  const strict = root.querySelector<HTMLInputElement>('input[data-strict]')?.checked ?? false;
  const requirements = asks.flatMap(({ id }) => {
    const level = levels.get(id) ?? '';
    return level === '' ? [] : [{ id, level: level as Level }];
  });
  const outcome = root.querySelector<HTMLSelectElement>('select[data-outcome]')?.value ?? '';
  return { requirements, strict, outcome };
}

/** Sets the form to a choice; groups say how much of them is asked. */
export function writeForm(root: Element, { requirements, strict, outcome }: Choice): void {
  const levels = new Map(requirements.map(({ id, level }) => [id, level]));
  for (const select of levelsIn(root)) {
    const level = levels.get(askOf(select)) ?? '';
    // Of some hundred fields one or two change, and writing each is slow.
    if (select.value !== level) select.value = level;
    select.closest('[data-ask]')?.toggleAttribute('data-asked', level !== '');
  }
  for (const group of root.querySelectorAll('[data-group]')) {
    const asked = group.querySelectorAll('[data-ask][data-asked]').length;
    const said = asked === 0 ? '' : `${String(asked)} asked`;
    const count = group.querySelector('[data-count]');
    // What is written anew is laid out anew, though it says the same.
    if (count && count.textContent !== said) count.textContent = said;
  }
  const box = root.querySelector<HTMLInputElement>('input[data-strict]');
  if (box) box.checked = strict;
  const decided = root.querySelector<HTMLSelectElement>('select[data-outcome]');
  if (decided) decided.value = outcome;
}

/** Leaves the lines that have all words of a query, in groups that open for them and stay open. */
export function filterAsks(root: Element, query: string): void {
  const wanted = words(query);
  for (const group of root.querySelectorAll<HTMLDetailsElement>('details[data-group]')) {
    const lines = Array.from(group.querySelectorAll<HTMLElement>('[data-ask]'));
    for (const line of lines) {
      const name = line.querySelector('.ask-name')?.textContent ?? '';
      const text = `${name} ${line.dataset['ask'] ?? ''}`.toLowerCase();
      line.hidden = !wanted.every((word) => text.includes(word));
    }
    group.hidden = lines.every(({ hidden }) => hidden);
    if (wanted.length > 0 && !group.hidden) group.open = true;
  }
}
