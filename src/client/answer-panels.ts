import { AnswerPanel } from './answer-panel.ts';
// Details name settings, which tell what they do when pointed at.
import './setting-tip.ts';

/** The rows of a table whose details are open. The address names the answer opened last. */
export class AnswerPanels {
  readonly #open = new Map<HTMLTableRowElement, AnswerPanel>();
  readonly #onName: (fragment: string) => void;

  constructor(table: HTMLTableElement, onName: (fragment: string) => void) {
    this.#onName = onName;
    table.addEventListener('answer', ({ target }) => {
      if (target instanceof HTMLAnchorElement) this.open(target);
    });
    table.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && this.#closeAround(event.target)) event.stopPropagation();
    });
  }

  /** Shows what stands behind an answer, or puts it away where it is shown. */
  toggle(link: HTMLAnchorElement, takesFocus: boolean): void {
    const row = rowOf(link);
    if (this.#open.get(row)?.link === link) this.#close(row);
    else this.open(link, takesFocus);
  }

  /** Shows what stands behind an answer. */
  open(link: HTMLAnchorElement, takesFocus = false): void {
    const row = rowOf(link);
    const panel = this.#open.get(row) ?? this.#add(row);
    panel.show(link);
    this.#markLatest(row, panel);
    if (takesFocus) panel.focusTab();
    this.#name(`#${link.closest('td')?.id ?? ''}`);
  }

  /** Follows the columns that are shown. */
  refresh(): void {
    for (const panel of this.#open.values()) panel.refresh();
  }

  #add(row: HTMLTableRowElement): AnswerPanel {
    const panel = new AnswerPanel(row, () => {
      this.#close(row);
    });
    this.#open.set(row, panel);
    return panel;
  }

  #close(row: HTMLTableRowElement): void {
    const panel = this.#open.get(row);
    if (!panel) return;
    const { link } = panel;
    const hadFocus = panel.element.contains(document.activeElement);
    this.#open.delete(row);
    panel.remove();
    const latest = [...this.#open].at(-1);
    if (latest) this.#markLatest(...latest);
    if (hadFocus) link?.focus({ preventScroll: true });
    const cell = link?.closest('td');
    // A place that its link names stays named: the view may show it for that alone.
    if (cell && !('target' in cell.dataset) && location.hash === `#${cell.id}`) this.#name('');
  }

  /** Marks what was opened last: it alone is shown where all would stand in one place. */
  #markLatest(row: HTMLTableRowElement, latest: AnswerPanel): void {
    this.#open.delete(row);
    this.#open.set(row, latest);
    for (const panel of this.#open.values()) {
      panel.element.toggleAttribute('data-latest', panel === latest);
    }
  }

  /** Closes the panel that holds a place, or that of the row which does. */
  #closeAround(place: EventTarget | null): boolean {
    for (const [row, { element }] of this.#open) {
      if (!(place instanceof Node) || !(row.contains(place) || element.contains(place))) continue;
      this.#close(row);
      return true;
    }
    return false;
  }

  #name(fragment: string): void {
    history.replaceState(history.state, '', `${location.pathname}${location.search}${fragment}`);
    this.#onName(fragment);
  }
}

function rowOf(link: HTMLAnchorElement): HTMLTableRowElement {
  const row = link.closest('tr');
  if (!row) throw new Error('answer-panels: an answer outside a row');
  return row;
}
