import { siteAddress } from '../lib/site-address.ts';
import { type Filter } from '../lib/filter.ts';
import { serialiseViewState, type ViewState } from '../lib/view-state.ts';
import { type Counts, emptyText, orderText, statusText } from './table-words.ts';

/** What there is to say of a view. */
export interface Told {
  readonly state: ViewState;
  readonly counts: Counts;
  /** The filters to drop where no row is left. */
  readonly tooMany: readonly Filter['label'][];
  /** What is odd about the address; empty where nothing is. */
  readonly note: string;
}

/** What stands around the table: the live count, the ways back, the notes. */
export class TableStatus {
  readonly #root: HTMLElement;

  constructor(root: HTMLElement) {
    this.#root = root;
  }

  /** Says how many rows there are, in which order and why, and offers the ways back from that. */
  tell({ state, counts, tooMany, note }: Told): void {
    this.#say('[data-order]', orderText(state.sort, this.#columnName));
    // The arrow says it to eyes, unless its column is hidden.
    const isArrowSeen = this.#part('thead th[aria-sort]')?.hidden === false;
    this.#part('[data-order]')?.classList.toggle('sr-only', state.sort === null || isArrowSeen);
    this.#say('[data-count]', statusText(state, counts, this.#columnName));
    this.#setHidden('[data-clear]', serialiseViewState({ ...state, view: null }) === '');
    this.#setHidden('[data-natural-order]', state.sort === null);
    const isEmpty = counts.shown + (counts.folded ?? 0) === 0;
    this.#say('[data-empty]', isEmpty ? emptyText(tooMany, state.q) : '');
    this.#setHidden('[data-empty]', !isEmpty);
    if (isEmpty && state.q !== '') this.#offerSearch(state.q);
    this.#say('[data-note-text]', note);
    this.#setHidden('[data-note]', note === '');
  }

  /** The whole site may know what the rows do not. */
  #offerSearch(query: string): void {
    const link = document.createElement('a');
    link.href = siteAddress(`search/?${new URLSearchParams({ q: query }).toString()}`);
    link.textContent = 'Search the whole site for it';
    this.#part('[data-empty]')?.append(' ', link, '.');
  }

  readonly #columnName = (column: string): string =>
    this.#part(`thead th[data-column="${column}"] .sort-label`)?.textContent ?? column;

  #part(selector: string): HTMLElement | null {
    return this.#root.querySelector(selector);
  }

  #say(selector: string, text: string): void {
    const element = this.#part(selector);
    if (element && element.textContent !== text) element.textContent = text;
  }

  #setHidden(selector: string, isHidden: boolean): void {
    const element = this.#part(selector);
    if (element) element.hidden = isHidden;
  }
}
