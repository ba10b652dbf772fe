import { lazily } from '../lib/lazily.ts';
import {
  type ListState,
  type ListVocabulary,
  parseListState,
  serialiseListState,
  WHOLE_LIST,
} from '../lib/list-state.ts';
import { plural, words } from '../lib/text.ts';
import { enableSorting, nextSort } from './table-sort.ts';

const collator = lazily(() => new Intl.Collator('en', { numeric: true, sensitivity: 'base' }));

/** Text of a row in small letters, with the other spellings of its name. */
function wordsOf(row: HTMLTableRowElement): string {
  return `${row.textContent} ${row.id} ${row.dataset['words'] ?? ''}`.toLowerCase();
}

/** Sifts and sorts the list of settings, and keeps what is chosen in the address. */
class SettingList extends HTMLElement {
  #rows: readonly HTMLTableRowElement[] = [];
  #texts = new Map<HTMLTableRowElement, string>();
  #vocabulary: ListVocabulary = { cni: [], kind: [], columns: [] };
  #state = WHOLE_LIST;

  connectedCallback(): void {
    // See `cni-table.ts`.
    if (!this.closest('[data-js]')) return;
    const table = this.querySelector('table');
    if (!table) throw new Error('setting-list: no table inside');
    this.#rows = Array.from(table.tBodies[0]?.rows ?? []);
    this.#vocabulary = {
      cni: this.#offered('cni'),
      kind: this.#offered('kind'),
      columns: Array.from(
        table.querySelectorAll<HTMLElement>('[data-column]'),
        (head) => head.dataset['column'] ?? '',
      ),
    };
    enableSorting(table, (column) => {
      this.#choose({ ...this.#state, sort: nextSort(this.#state.sort, column) });
    });
    this.addEventListener('input', () => {
      this.#choose(this.#read(), true);
    });
    this.querySelector('[data-clear]')?.addEventListener('click', () => {
      this.#choose(WHOLE_LIST);
      this.querySelector<HTMLElement>('[name="q"]')?.focus();
    });
    addEventListener('popstate', () => {
      this.#restore();
    });
    addEventListener('hashchange', () => {
      this.#meet();
    });
    this.#restore();
    this.#meet();
  }

  /** Brings the row that the address names back into view, from which others may have moved it. */
  #meet(): void {
    const target = location.hash.slice(1);
    this.#rows.find(({ id }) => id === target)?.scrollIntoView({ block: 'nearest' });
  }

  #field(name: string): HTMLInputElement | HTMLSelectElement | null {
    return this.querySelector(`[name="${name}"]`);
  }

  #offered(name: string): readonly string[] {
    const options = this.querySelectorAll<HTMLOptionElement>(`[name="${name}"] option`);
    return Array.from(options, ({ value }) => value).filter((value) => value !== '');
  }

  #read(): ListState {
    const valueOf = (name: string) => this.#field(name)?.value ?? '';
    return { ...this.#state, q: valueOf('q'), cni: valueOf('cni'), kind: valueOf('kind') };
  }

  #write(state: ListState): void {
    for (const name of ['q', 'cni', 'kind'] as const) {
      const field = this.#field(name);
      if (field) field.value = state[name];
    }
  }

  #restore(): void {
    const { state, problems } = parseListState(location.search, this.#vocabulary);
    this.#write(state);
    this.#show(state, problems.join(' '));
  }

  #choose(state: ListState, isTyping = false): void {
    const query = serialiseListState(state);
    if (query !== serialiseListState(this.#state)) {
      const address = `${location.pathname}${query}${location.hash}`;
      if (isTyping) history.replaceState(null, '', address);
      else history.pushState(null, '', address);
    }
    // What a reader is typing stays as it is.
    if (!isTyping) this.#write(state);
    this.#show(state, '');
  }

  #passes(row: HTMLTableRowElement, { cni, kind, q }: ListState): boolean {
    if (cni !== '' && !row.dataset['cnis']?.split(' ').includes(cni)) return false;
    if (kind !== '' && row.dataset['kind'] !== kind) return false;
    return words(q).every((word) => this.#textOf(row).includes(word));
  }

  /** Text of a row to look words up in, read when words are first looked for. */
  #textOf(row: HTMLTableRowElement): string {
    const text = this.#texts.get(row) ?? wordsOf(row);
    this.#texts.set(row, text);
    return text;
  }

  #show(state: ListState, problems: string): void {
    this.#state = state;
    const target = location.hash.slice(1);
    const shown = this.#rows.filter((row) => this.#passes(row, state) || row.id === target);
    for (const row of this.#rows) row.hidden = !shown.includes(row);
    this.#order(state);
    this.#tell(shown.length, problems);
  }

  #order({ sort }: ListState): void {
    const heads = this.querySelectorAll<HTMLElement>('thead [data-column]');
    const at = Array.from(heads).findIndex(({ dataset }) => dataset['column'] === sort?.column);
    heads.forEach((head, column) => {
      if (sort !== null && column === at) {
        head.setAttribute('aria-sort', sort.direction === 'asc' ? 'ascending' : 'descending');
      } else head.removeAttribute('aria-sort');
    });
    const textOf = (row: HTMLTableRowElement) => row.cells[at]?.textContent.trim() ?? '';
    const turn = sort?.direction === 'desc' ? -1 : 1;
    const rows =
      sort === null
        ? this.#rows
        : this.#rows.toSorted((a, b) => turn * collator().compare(textOf(a), textOf(b)));
    const body = this.querySelector('tbody');
    // Rows that stand as they should are not moved, which would lay all of them out anew.
    if (rows.some((row, place) => body?.rows[place] !== row)) body?.append(...rows);
  }

  #tell(shown: number, problems: string): void {
    const total = this.#rows.length;
    const status = this.querySelector('[data-status]');
    const count =
      shown === total
        ? plural(total, 'setting')
        : `${String(shown)} of ${plural(total, 'setting')}`;
    if (status) status.textContent = [problems, count].filter((text) => text !== '').join(' ');
    const isWhole = serialiseListState(this.#state) === '';
    this.querySelector('[data-clear]')?.toggleAttribute('hidden', isWhole);
    const empty = this.querySelector<HTMLElement>('[data-empty]');
    if (!empty) return;
    empty.hidden = shown > 0;
    empty.textContent =
      shown > 0 ? '' : 'No setting is left: nothing of this CNI and kind has all of these words.';
  }
}

customElements.define('setting-list', SettingList);
