import { plural } from '../lib/text.ts';
import type { TableRow } from './table-rows.ts';

/** Says in the list of areas how many rows each has left. */
export function countAreas(bar: Element, shown: readonly TableRow[]): void {
  for (const link of bar.querySelectorAll<HTMLElement>('[data-left]')) {
    const left = shown.filter(({ area }) => area === link.dataset['left']).length;
    link.textContent = plural(left, 'row');
  }
}

/** Says in the head, which sticks, which area is being read. */
export function enableRail(root: HTMLElement, table: HTMLTableElement): void {
  const place = root.querySelector('[data-here]');
  if (!place) return;
  let isAsked = false;
  const tell = (): void => {
    isAsked = false;
    const line = (table.tHead?.getBoundingClientRect().bottom ?? 0) + 8;
    const bodies = Array.from(table.tBodies).filter((body) => !body.hidden);
    const places = bodies.map((body) => ({ body, box: body.getBoundingClientRect() }));
    // Areas may stand side by side; the first that the line crosses is the one being read.
    const { body: read } =
      places.find(({ box }) => box.top < line && box.bottom > line) ??
      places.findLast(({ box }) => box.top < line) ??
      {};
    const area = read === bodies[0] ? undefined : read?.dataset['area'];
    const choice = root.querySelector(`input[name="area"][value="${area ?? ''}"]`);
    const text = choice?.closest('label')?.textContent.trim() ?? '';
    if (place.textContent !== text) place.textContent = text;
  };
  const ask = (): void => {
    if (isAsked) return;
    isAsked = true;
    requestAnimationFrame(tell);
  };
  document.addEventListener('scroll', ask, { passive: true, capture: true });
  tell();
}
