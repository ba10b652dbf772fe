import { cellAnchor, parseAnchor } from '../lib/anchor.ts';
import { filtersToDrop } from '../lib/filter.ts';
import { SUPPORT_STATES } from '../lib/support.ts';
import {
  EVERYTHING,
  parseViewState,
  serialiseViewState,
  type ViewState,
  type Vocabulary,
} from '../lib/view-state.ts';
import { enableOpening } from './table-cells.ts';
import { enableCopying } from './table-copy.ts';
import { enableSorting, nextSort } from './table-sort.ts';
import { offeredStates, readToolbar, writeToolbar } from './table-toolbar.ts';
import { TableView } from './table-view.ts';
import { emptyText, placeName, statusText } from './table-words.ts';

/** Makes the comparison sortable, filterable and linkable. Its state is the address. */
class CniTable extends HTMLElement {
  #state: ViewState = EVERYTHING;
  #view!: TableView;
  #vocabulary!: Vocabulary;

  connectedCallback(): void {
    const table = this.querySelector('table');
    if (!table) return;
    this.#view = new TableView(table);
    const { cnis, areas } = this.#view;
    const offered = this.#toolbar && offeredStates(this.#toolbar);
    const columns = this.dataset['columns'] === 'mode' ? 'mode' : 'cni';
    this.#vocabulary = { columns, cni: cnis, area: areas, support: offered ?? SUPPORT_STATES };
    enableSorting(table, (column) => {
      this.#choose({ ...this.#state, sort: nextSort(this.#state.sort, column) });
    });
    enableOpening(table);
    enableCopying(this, table);
    this.#listen();
    this.#restore();
  }

  #listen(): void {
    const toolbar = this.#toolbar;
    toolbar?.addEventListener('input', (event) => {
      const isTyping = event.target instanceof HTMLInputElement && event.target.type === 'search';
      this.#choose(readToolbar(toolbar, this.#vocabulary, this.#state), isTyping);
    });
    this.#on('[data-clear]', () => {
      this.#choose(EVERYTHING);
    });
    this.#on('[data-natural-order]', () => {
      this.#choose({ ...this.#state, sort: null });
    });
    this.#on('[data-note-dismiss]', () => {
      this.#showNote('');
    });
    addEventListener('popstate', () => {
      this.#restore();
    });
    addEventListener('hashchange', () => {
      this.#followAnchor();
    });
  }

  #on(selector: string, act: () => void): void {
    this.querySelector(selector)?.addEventListener('click', act);
  }

  get #toolbar(): HTMLElement | null {
    return this.querySelector<HTMLElement>('[data-toolbar]');
  }

  /** Takes the view from the address: on load, Back and Forward. */
  #restore(): void {
    const { state, problems } = parseViewState(location.search, this.#vocabulary);
    this.#show(state);
    this.#showNote(problems.join(' '));
    this.#followAnchor();
  }

  /** Shows a view and writes it to the address; typing replaces the entry, a click adds one. */
  #choose(state: ViewState, isTyping = false): void {
    const { columns } = this.#vocabulary;
    const query = serialiseViewState(state, columns);
    if (query !== serialiseViewState(this.#state, columns)) {
      const address = `${location.pathname}${query}${location.hash}`;
      if (isTyping) history.replaceState(null, '', address);
      else history.pushState(null, '', address);
    }
    this.#show(state);
  }

  #show(state: ViewState): void {
    this.#state = state;
    const count = this.#view.apply(state);
    if (this.#toolbar) writeToolbar(this.#toolbar, this.#vocabulary, state);
    const total = this.#view.rows.length;
    const status = this.querySelector('[data-status]');
    if (status) status.textContent = statusText(state, count, total, this.#columnName);
    this.#setHidden('[data-clear]', serialiseViewState(state) === '');
    this.#setHidden('[data-natural-order]', state.sort === null);
    const empty = this.querySelector('[data-empty]');
    if (empty)
      empty.textContent = count > 0 ? '' : emptyText(filtersToDrop(this.#view.rows, state));
    this.#setHidden('[data-empty]', count > 0);
  }

  readonly #columnName = (column: string): string =>
    this.querySelector(`thead th[data-column="${column}"] .sort-label`)?.textContent ?? column;

  #setHidden(selector: string, isHidden: boolean): void {
    const element = this.querySelector<HTMLElement>(selector);
    if (element) element.hidden = isHidden;
  }

  #showNote(text: string): void {
    const place = this.querySelector('[data-note-text]');
    if (place) place.textContent = text;
    this.#setHidden('[data-note]', text === '');
  }

  /** Marks what the fragment names, showing it even where the view hides it. */
  #followAnchor(): void {
    for (const marked of this.querySelectorAll('[data-target]')) {
      marked.removeAttribute('data-target');
    }
    const anchor = parseAnchor(location.hash);
    if (!anchor) return;
    const { id, cni } = anchor;
    const target = document.getElementById(cni === undefined ? id : cellAnchor(id, cni));
    if (!target || !this.contains(target)) return;
    target.setAttribute('data-target', '');
    if (this.#view.reveal(target)) {
      this.#showNote(
        `“${placeName(target)}” lies outside the current filter; it is shown because the link names it.`,
      );
    }
    target.scrollIntoView({ block: 'center', behavior: 'instant' });
  }
}

customElements.define('cni-table', CniTable);
