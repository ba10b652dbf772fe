import type { AnswerPanels } from './answer-panels.ts';

/** How long a pointer rests on an answer before what stands behind it is fetched, in milliseconds. */
const INTENT = 120;

/**
 * Opens the answers of a table in place. They are links, and stay so for a new tab or window, and
 * where the script that opens them cannot be had.
 */
export class TableAnswers {
  readonly #table: HTMLTableElement;
  readonly #onName: (fragment: string) => void;
  #panels: Promise<AnswerPanels> | undefined;
  #intent: ReturnType<typeof setTimeout> | undefined;

  /** `onName` gets the fragment with which the address names what was opened, or none. */
  constructor(table: HTMLTableElement, onName: (fragment: string) => void) {
    this.#table = table;
    this.#onName = onName;
    table.addEventListener('click', (event) => {
      const link = answerLinkAt(event.target);
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      // A key that follows a link makes a click without a place.
      void this.#follow(link, event.detail === 0);
    });
    table.addEventListener('pointerover', ({ target }) => {
      this.#await(answerLinkAt(target));
    });
    table.addEventListener('focusin', ({ target }) => {
      const link = answerLinkAt(target);
      if (link && !link.ariaExpanded) link.ariaExpanded = 'false';
      this.#await(link);
    });
  }

  /** Opens what stands behind the answer of a cell, unless the address has moved on by then. */
  async open(cell: Element): Promise<void> {
    const { hash } = location;
    const link = cell.querySelector<HTMLAnchorElement>('a.value');
    if (!link) return;
    const panels = await this.#load().catch(() => undefined);
    if (location.hash === hash) panels?.open(link);
  }

  /** Follows the columns that are shown. */
  async refresh(): Promise<void> {
    (await this.#panels)?.refresh();
  }

  async #follow(link: HTMLAnchorElement, isByKey: boolean): Promise<void> {
    try {
      (await this.#load()).toggle(link, isByKey);
    } catch {
      location.assign(link.href);
    }
  }

  #await(link: HTMLAnchorElement | null): void {
    clearTimeout(this.#intent);
    if (!link) return;
    this.#intent = setTimeout(() => {
      void this.#load().catch(() => undefined);
      import('./answer-source.ts').then(
        ({ prefetchAnswer }) => {
          prefetchAnswer(link);
        },
        () => undefined,
      );
    }, INTENT);
  }

  #load(): Promise<AnswerPanels> {
    this.#panels ??= import('./answer-panels.ts').then(
      ({ AnswerPanels }) => new AnswerPanels(this.#table, this.#onName),
    );
    this.#panels.catch(() => {
      this.#panels = undefined;
    });
    return this.#panels;
  }
}

function answerLinkAt(target: EventTarget | null): HTMLAnchorElement | null {
  return target instanceof Element ? target.closest<HTMLAnchorElement>('a.value') : null;
}
