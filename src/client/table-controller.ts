import { cellAnchor, parseAnchor } from '../lib/anchor.ts';
import { activeFilters, countHidden, filtersToDrop, isFoundBehind } from '../lib/filter.ts';
import { SUPPORT_STATES } from '../lib/support.ts';
import { words } from '../lib/text.ts';
import {
  densityOf,
  EVERYTHING,
  normaliseIds,
  parseViewState,
  serialiseViewState,
  type ViewState,
  type Vocabulary,
} from '../lib/view-state.ts';
import { fetchWords, markWords } from './found-words.ts';
import type { TableAnswers } from './table-answers.ts';
import { arriveAt } from './table-arrival.ts';
import { offeredStates, readBar, writeBar } from './table-bar.ts';
import { enableKeys } from './table-keys.ts';
import { countAreas, enableRail } from './table-rail.ts';
import { nextSort } from './table-sort.ts';
import { TableStatus } from './table-status.ts';
import { TableView } from './table-view.ts';
import { outsideText, placeName, strayText, unshownText } from './table-words.ts';

/** Holds what a reader chose to see, shows it, and keeps it in the address. */
export class TableController {
  readonly #root: HTMLElement;
  readonly #answers: TableAnswers;
  readonly #bar: HTMLElement | null;
  readonly #view: TableView;
  readonly #status: TableStatus;
  readonly #vocabulary: Vocabulary;
  #state: ViewState = EVERYTHING;
  /** The place that the fragment names: shown whatever the view hides. */
  #target: HTMLElement | null = null;
  /** The fragment that was followed last, or that names what was opened last. */
  #fragment = '';
  #problems = '';
  #hasWords = false;

  /** `opened` is the fragment of an answer that was opened before, which is no place to go to. */
  constructor(root: HTMLElement, answers: TableAnswers, opened: string) {
    const table = root.querySelector('table');
    if (!table) throw new Error('cni-table: no table inside');
    this.#root = root;
    this.#answers = answers;
    this.#fragment = opened;
    this.#bar = root.querySelector<HTMLElement>('[data-toolbar]');
    this.#view = new TableView(table);
    this.#status = new TableStatus(root);
    const { cnis, areas, rows } = this.#view;
    const support = this.#bar ? offeredStates(this.#bar) : SUPPORT_STATES;
    const columns = root.dataset['columns'] === 'mode' ? 'mode' : 'cni';
    this.#vocabulary = { columns, cni: cnis, area: areas, row: rows.map(({ id }) => id), support };
    enableKeys(root, table);
    enableRail(root, table);
    // As it was built, the page shows everything; what a reader has typed by now is to come.
    if (location.search + location.hash !== '') this.#restore();
  }

  /** Sorts by a column, or turns its order round. */
  sortBy(column: string): void {
    this.#choose({ ...this.#state, sort: nextSort(this.#state.sort, column) });
  }

  /** Takes over what the bar says now. */
  readBar(isTyping: boolean): void {
    if (this.#bar) this.#choose(readBar(this.#bar, this.#vocabulary, this.#state), isTyping);
  }

  /** Does what a button around the table is for. */
  press({ dataset }: HTMLElement): void {
    const { preset, presetFlag } = dataset;
    if (preset !== undefined) {
      const cni = normaliseIds(preset.split(','), this.#vocabulary.cni);
      this.#choose({ ...this.#state, cni });
    }
    if (presetFlag !== undefined) this.#choose({ ...this.#state, [presetFlag]: true });
    if ('clear' in dataset) {
      this.#forget();
      this.#choose({ ...EVERYTHING, view: this.#state.view });
      this.#focusFirst();
    }
    if ('naturalOrder' in dataset) {
      const column = this.#state.sort?.column ?? '';
      this.#choose({ ...this.#state, sort: null });
      this.#focusFirst(`thead th[data-column="${column}"] button`);
    }
    if ('noteDismiss' in dataset) {
      this.#forget();
      this.#show(this.#state);
      this.#focusFirst();
    }
  }

  /** Follows the address: on Back and Forward, or to another place on the page. */
  follow(type: 'popstate' | 'hashchange'): void {
    if (type === 'popstate') this.#restore();
    else if (location.hash !== this.#fragment) this.#followAnchor();
  }

  /** Takes note that the address names an answer that was opened, or none any more. */
  named(fragment: string): void {
    this.#fragment = fragment;
    if (!this.#target || fragment === `#${this.#target.id}`) return;
    const place = this.#placeOf(fragment);
    // What is shown for the place alone stays when an answer in it is opened.
    const isInRow = place?.parentElement === this.#target.parentElement;
    const stays = place && (isInRow || !this.#view.showsAnyway(place, this.#state));
    this.#mark(stays ? place : null);
    this.#show(this.#state);
  }

  /**
   * Where the focus goes once its button is gone: the first of these that is shown, or the field, or
   * what is above the table on a phone.
   */
  #focusFirst(...selectors: readonly string[]): void {
    const all = [...selectors, 'input[name="q"]', '[data-copy-view]'];
    const found = all.map((selector) => this.#root.querySelector<HTMLElement>(selector));
    found.find((element) => element?.checkVisibility())?.focus({ preventScroll: true });
  }

  /** Takes the view from the address. */
  #restore(): void {
    const { state, problems } = parseViewState(location.search, this.#vocabulary);
    const labels = activeFilters(state).map(({ label }) => label);
    const unshown = this.#bar ? '' : unshownText(labels, state.view);
    this.#problems = [...problems, unshown].filter(Boolean).join(' ');
    this.#state = state;
    if (location.hash === this.#fragment) this.#show(state);
    else this.#followAnchor();
  }

  /** Shows a view and writes it to the address; typing replaces the entry, a click adds one. */
  #choose(state: ViewState, isTyping = false): void {
    const { columns } = this.#vocabulary;
    const query = serialiseViewState(state, columns);
    if (query !== serialiseViewState(this.#state, columns)) {
      const address = `${location.pathname}${query}${location.hash}`;
      if (isTyping) history.replaceState(null, '', address);
      else history.pushState(null, '', address);
      this.#problems = '';
    }
    this.#show(state);
  }

  /** Everything a reader sees follows from the view and the place that the address names. */
  #show(state: ViewState): void {
    this.#state = state;
    const { rows } = this.#view;
    // Which rows are on screen depends on it.
    if (this.#bar) {
      document.documentElement.dataset['view'] = densityOf(state, this.#vocabulary);
    }
    const { shown, folded, isOutside } = this.#view.apply(state, this.#target);
    if (this.#bar) {
      writeBar(this.#bar, this.#vocabulary, state);
      countAreas(this.#bar, shown);
    }
    void this.#answers.refresh();
    const outside = isOutside && this.#target ? outsideText(placeName(this.#target)) : '';
    this.#status.tell({
      state,
      counts: {
        shown: shown.length,
        total: rows.length,
        hidden: countHidden(rows, state),
        folded,
      },
      tooMany: filtersToDrop(rows, state),
      note: [this.#problems, this.#strayText(), outside].filter(Boolean).join(' '),
    });
    void this.#markFound(shown);
  }

  #strayText(): string {
    const isKnown = this.#target !== null || this.#fragment.length < 2;
    if (isKnown || document.getElementById(this.#fragment.slice(1))) return '';
    return strayText(this.#fragment);
  }

  /** Marks the words found; what stands behind the answers is fetched when first searched. */
  async #markFound(shown: readonly { readonly element: HTMLElement }[]): Promise<void> {
    const wanted = words(this.#state.q);
    const { rows } = this.#view;
    for (const row of rows) {
      const isBehind = wanted.length > 0 && isFoundBehind(row, this.#state);
      row.element.toggleAttribute('data-found-behind', isBehind);
    }
    markWords(
      shown.map(({ element }) => element),
      wanted,
    );
    const address = this.#root.dataset['words'];
    if (wanted.length === 0 || this.#hasWords || address === undefined) return;
    this.#hasWords = true;
    this.#root.ariaBusy = 'true';
    const hidden = await fetchWords(address);
    this.#root.ariaBusy = null;
    for (const row of rows) row.hidden = hidden[row.id] ?? '';
    this.#show(this.#state);
  }

  /** Lets go of the place that the address names, and of what was wrong with the address. */
  #forget(): void {
    this.#problems = '';
    this.#mark(null);
    this.#fragment = '';
    history.replaceState(history.state, '', `${location.pathname}${location.search}`);
  }

  #mark(target: HTMLElement | null): void {
    this.#target?.removeAttribute('data-target');
    this.#target = target;
    target?.setAttribute('data-target', '');
  }

  /** Marks what the fragment names and shows it; an answer is opened. */
  #followAnchor(): void {
    this.#fragment = location.hash;
    const target = this.#placeOf(location.hash);
    this.#mark(target);
    this.#show(this.#state);
    if (!target) return;
    // Who copies the link of a place is there already and wants nothing opened.
    if (target.matches('td') && !isOwnLink(document.activeElement)) void this.#answers.open(target);
    arriveAt(target, () => this.#target === target);
  }

  #placeOf(fragment: string): HTMLElement | null {
    const anchor = parseAnchor(fragment);
    if (!anchor) return null;
    const { id, cni } = anchor;
    const place = document.getElementById(cni === undefined ? id : cellAnchor(id, cni));
    return this.#root.querySelector('table')?.contains(place) ? place : null;
  }
}

/** Whether an element is the visible link to the place that the address names. */
function isOwnLink(element: Element | null): boolean {
  return (
    element instanceof HTMLAnchorElement &&
    element.matches('.anchor') &&
    element.hash === location.hash
  );
}
