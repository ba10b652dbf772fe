import { documentKey, type FoundTexts } from '../lib/search/document.ts';
import { normaliseText, plural } from '../lib/text.ts';
import type { SearchAnswer } from './search-answers.ts';
import { groupOf, indexHint, nothingOf, tell } from './search-results.ts';
import { findAll, foundTexts } from './search-source.ts';

/** Milliseconds for which titles wait for what they say beyond, so that nothing moves under the reader. */
const PATIENCE = 600;
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
      const answer = await findAll({ query, isFull: this.#isFull });
      if (this.#query !== query) return;
      if (answer.count > 0 || this.#isFull) await this.#showTold(query, answer);
      else await this.#lookFurther(query, answer);
    } catch {
      if (this.#query !== query) return;
      this.#results.replaceChildren(indexHint());
      this.#more.hidden = true;
      this.#say('The search could not be loaded.');
    }
  }

  /** What no name has may stand in a text: it is looked for there unasked. */
  async #lookFurther(query: string, { near }: SearchAnswer): Promise<void> {
    this.#say('Looking in the full text.');
    const answer = await findAll({ query, isFull: true }).catch(() => undefined);
    if (this.#query !== query) return;
    this.#isFull = answer !== undefined;
    const found = answer ?? { groups: [], count: 0, closeness: undefined };
    this.#show(query, { ...found, near }, 'In the full text: ');
  }

  /** Shows results with what they say beyond their titles; where that is late, it comes after. */
  async #showTold(query: string, answer: SearchAnswer): Promise<void> {
    if (this.#isFull) {
      this.#show(query, answer);
      return;
    }
    const keys = answer.groups.flatMap(({ documents }) => documents.map(documentKey));
    const texts = foundTexts(keys).catch((): FoundTexts => ({}));
    const late = new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE));
    const early = await Promise.race([texts, late]);
    if (this.#query !== query) return;
    this.#show(query, answer);
    const told = early ?? (await texts);
    if (this.#query === query) tell(this.#results, told);
  }

  #show(query: string, answer: SearchAnswer, place = ''): void {
    const { groups, count, near } = answer;
    this.#results.replaceChildren(
      ...(count === 0
        ? [nothingOf(query, near, this.#isFull)]
        : groups.map((group) => groupOf(group, query))),
    );
    for (const button of this.#results.querySelectorAll<HTMLElement>('[data-suggested]')) {
      button.addEventListener('click', () => {
        this.query = button.textContent;
        this.#field.focus();
      });
    }
    this.#more.hidden = this.#isFull;
    this.#say(count === 0 ? 'Nothing found.' : place + statusOf(answer));
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

function statusOf({ count, groups, closeness }: SearchAnswer): string {
  const said = `${plural(count, 'result')} of ${plural(groups.length, 'kind')}`;
  return closeness === 'like' || closeness === 'part'
    ? `${said}; nothing has all of these words as typed`
    : said;
}
