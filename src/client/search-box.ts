import { foundGroups } from '../lib/search/groups.ts';
import type { Found, SearchEngine } from '../lib/search/engine.ts';
import { normaliseText, plural } from '../lib/text.ts';
import { groupOf, indexHint, nothingOf, tell } from './search-results.ts';
import { foundTexts, fullSearch, shortSearch } from './search-source.ts';

/** Results of a kind that are shown before all of them are asked for. */
const FEW = 5;
/** Characters of a query: a pasted event is long. */
const LIMIT = 2000;

/** A field, what it finds below it, and how that is told. */
export class SearchBox {
  readonly #field: HTMLInputElement;
  readonly #status: HTMLElement;
  readonly #results: HTMLElement;
  readonly #more: HTMLButtonElement;
  readonly #onQuery: (query: string) => void;
  /** The query that was answered last; an answer to an older one is dropped. */
  #query = '';
  #isFull = false;

  constructor(root: HTMLElement, onQuery: (query: string) => void = () => undefined) {
    const part = (name: string): HTMLElement => {
      const element = root.querySelector<HTMLElement>(`[data-search="${name}"]`);
      if (!element) throw new Error(`search: no ${name} inside`);
      return element;
    };
    this.#field = part('field') as HTMLInputElement;
    this.#status = part('status');
    this.#results = part('results');
    this.#more = part('more') as HTMLButtonElement;
    this.#onQuery = onQuery;
    this.#field.addEventListener('input', () => void this.ask());
    this.#more.addEventListener('click', () => {
      this.#isFull = true;
      void this.#answer();
    });
    root.addEventListener('keydown', (event) => {
      this.#walk(event);
    });
  }

  /** Takes a query over, as if it had been typed. */
  set query(query: string) {
    this.#field.value = query;
    void this.ask();
  }

  /** Puts the focus into the field, what stands there selected. */
  focus(): void {
    this.#field.focus();
    this.#field.select();
  }

  /** Looks for what stands in the field. */
  ask(): Promise<void> {
    this.#isFull = false;
    this.#onQuery(normaliseText(this.#field.value, LIMIT));
    return this.#answer();
  }

  async #answer(): Promise<void> {
    const query = normaliseText(this.#field.value, LIMIT);
    this.#query = query;
    if (query === '') {
      this.#results.replaceChildren();
      this.#say('');
      this.#more.hidden = true;
      return;
    }
    try {
      const engine = await (this.#isFull ? fullSearch() : shortSearch());
      if (this.#query !== query) return;
      const found = engine.search(query);
      if (found.length === 0 && !this.#isFull) {
        await this.#lookFurther(query, engine);
        return;
      }
      this.#show(query, found, engine);
    } catch {
      if (this.#query !== query) return;
      this.#results.replaceChildren(indexHint());
      this.#more.hidden = true;
      this.#say('The search could not be loaded.');
      return;
    }
    if (!this.#isFull) await this.#tell(query);
  }

  /** What no name has may stand in a text: it is looked for there unasked. */
  async #lookFurther(query: string, names: SearchEngine): Promise<void> {
    this.#say('Looking in the full text.');
    const texts = await fullSearch().catch(() => undefined);
    if (this.#query !== query) return;
    this.#isFull = texts !== undefined;
    const found = texts?.search(query) ?? [];
    this.#show(query, found, names, 'In the full text: ');
  }

  #show(query: string, found: readonly Found[], engine: SearchEngine, place = ''): void {
    const groups = foundGroups(found, this.#isFull ? Infinity : FEW);
    this.#results.replaceChildren(
      ...(found.length === 0
        ? [nothingOf(query, engine.suggest(query), this.#isFull)]
        : groups.map((group) => groupOf(group, query))),
    );
    for (const button of this.#results.querySelectorAll<HTMLElement>('[data-suggested]')) {
      button.addEventListener('click', () => {
        this.query = button.textContent;
        this.#field.focus();
      });
    }
    this.#more.hidden = this.#isFull;
    this.#say(found.length === 0 ? 'Nothing found.' : place + statusOf(found, groups.length));
  }

  /** Results say more than their titles as soon as that has come; without it they lead there still. */
  async #tell(query: string): Promise<void> {
    const texts = await foundTexts().catch(() => undefined);
    if (texts && this.#query === query) tell(this.#results, texts);
  }

  #say(text: string): void {
    this.#status.textContent = text;
  }

  /** Up and down walk field and results. */
  #walk(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    const links = Array.from(this.#results.querySelectorAll<HTMLElement>('a.result'));
    const stops = [this.#field, ...links];
    const at = stops.findIndex((stop) => stop === document.activeElement);
    const next = stops[Math.min(Math.max(at + step, 0), stops.length - 1)];
    if (at < 0 || !next) return;
    event.preventDefault();
    next.focus();
  }
}

function statusOf(found: readonly Found[], kinds: number): string {
  const [first] = found;
  const count = `${plural(found.length, 'result')} of ${plural(kinds, 'kind')}`;
  return first?.closeness === 'like' || first?.closeness === 'part'
    ? `${count}; nothing has all of these words as typed`
    : count;
}
