/**
 * Lets the answers of a table open in place. They are links to the feature page, and stay so for a
 * new tab or window; a plain click or key shows what the page already holds.
 */
export function enableOpening(table: HTMLTableElement): void {
  for (const link of table.querySelectorAll<HTMLAnchorElement>('a.value')) {
    link.setAttribute('role', 'button');
    link.setAttribute('aria-expanded', 'false');
  }
  table.addEventListener('click', (event) => {
    const link = valueAt(event.target);
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    toggle(link);
  });
  table.addEventListener('keydown', (event) => {
    const link = valueAt(event.target);
    if (!link || event.key !== ' ') return;
    event.preventDefault();
    toggle(link);
  });
}

function valueAt(target: EventTarget | null): HTMLAnchorElement | null {
  return target instanceof Element ? target.closest<HTMLAnchorElement>('a.value') : null;
}

function toggle(link: HTMLAnchorElement): void {
  const cell = link.closest('td');
  if (!cell) return;
  const isOpen = cell.toggleAttribute('data-open');
  link.setAttribute('aria-expanded', String(isOpen));
}
