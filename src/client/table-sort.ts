import type { Sort } from '../lib/sort.ts';

/**
 * Turns the label of each column into the button that sorts by it. Without scripts the labels stay
 * plain text, so that there is no dead button.
 */
export function enableSorting(table: HTMLTableElement, onSort: (column: string) => void): void {
  for (const head of table.querySelectorAll<HTMLElement>('thead th[data-column]')) {
    const label = head.querySelector('.sort-label');
    const column = head.dataset['column'];
    if (!label || column === undefined) continue;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'sort-label';
    button.append(...label.childNodes);
    button.addEventListener('click', () => {
      onSort(column);
    });
    label.replaceWith(button);
  }
}

/** Turns the buttons back into labels, where what sorts cannot be had. */
export function disableSorting(table: HTMLTableElement): void {
  for (const button of table.querySelectorAll('button.sort-label')) {
    const label = document.createElement('span');
    label.className = 'sort-label';
    label.append(...button.childNodes);
    button.replaceWith(label);
  }
}

/** A column starts ascending; asked again it turns round. Counts start with the most. */
export function nextSort(current: Sort | null, column: string): Sort {
  const first = column === 'count' ? 'desc' : 'asc';
  if (current?.column !== column) return { column, direction: first };
  return { column, direction: current.direction === 'asc' ? 'desc' : 'asc' };
}
