/** Drives our table through its own buttons and its own field. */
import { start } from './stopwatch.ts';

function find<E extends HTMLElement>(selector: string): E {
  const element = document.querySelector<E>(selector);
  if (!element) throw new Error(`${selector}: not in the page`);
  return element;
}

const heads = Array.from(document.querySelectorAll<HTMLElement>('thead th[data-cni]'));
const buttons = heads.map((head) => head.querySelector('button'));
const field = find<HTMLInputElement>('input[name="q"]');
const firstRow = 'tbody:not([hidden]) > tr.feature-row:not([hidden])';

start({
  sort(column) {
    buttons[column]?.click();
  },
  filter(text) {
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  },
  shown: () =>
    Number.parseInt(
      /^(\d+)(?: of \d+)? rows?/u.exec(find('[data-count]').textContent)?.[1] ?? '',
      10,
    ),
  topAnswer: (column) =>
    find(`${firstRow} > td[data-cni="cni-${column + 1}"] .state-word`).textContent,
});
