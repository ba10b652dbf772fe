import { enableChoices, keepEntry, measureBar } from './table-choices.ts';
import { TableAnswers } from './table-answers.ts';
import type { TableController } from './table-controller.ts';
import { enableCopying } from './table-copy.ts';
import { enableReadout } from './table-readout.ts';
import { watchRegion } from './table-region.ts';
import { disableSorting, enableSorting } from './table-sort.ts';

/** What shows that a reader is about to use the table; what it takes is fetched then. */
const SIGNS = ['pointerover', 'focusin', 'touchstart', 'keydown'] as const;

/**
 * Makes the comparison sortable, filterable and linkable. What that takes is fetched once a reader
 * turns to the table, or at once where the address asks for more than the page shows.
 */
class CniTable extends HTMLElement {
  #controller: Promise<TableController | undefined> | undefined;
  #answers!: TableAnswers;
  /** Names the answer that was opened last. */
  #opened = '';

  connectedCallback(): void {
    const table = this.querySelector('table');
    // As all that acts unasked: where `theme.js` did not come, nobody has looked whether scripts can run.
    if (!table?.closest('[data-js]')) return;
    this.#answers = new TableAnswers(table, (fragment) => {
      this.#opened = fragment;
      void this.#control((controller) => {
        controller.named(fragment);
      });
    });
    enableSorting(table, (column) => {
      void this.#control((controller) => {
        controller.sortBy(column);
      });
    });
    enableReadout(this, table);
    enableCopying(this, table);
    this.#enableBar();
    watchRegion(table);
    for (const type of ['popstate', 'hashchange'] as const) {
      addEventListener(type, () => {
        void this.#control((controller) => {
          controller.follow(type);
        });
      });
    }
    if (location.search + location.hash !== '') void this.#load();
    else this.#awaitSigns();
  }

  #awaitSigns(): void {
    const load = (): void => {
      void this.#load();
    };
    for (const sign of SIGNS) this.addEventListener(sign, load, { once: true, passive: true });
  }

  #enableBar(): void {
    const bar = this.querySelector<HTMLElement>('[data-toolbar]');
    if (bar) {
      enableChoices(bar);
      measureBar(this, bar);
    }
    bar?.addEventListener('input', ({ target }) => {
      const isTyping = target instanceof HTMLInputElement && target.type === 'search';
      const putBack = keepEntry(target);
      void this.#control((controller) => {
        // What has just been fetched has set the bar to the address.
        putBack();
        controller.readBar(isTyping);
      });
    });
    this.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest('button') : null;
      if (!button || button.closest('table')) return;
      void this.#control((controller) => {
        controller.press(button);
      });
    });
  }

  async #control(act: (controller: TableController) => void): Promise<void> {
    const controller = await this.#load();
    if (controller) act(controller);
  }

  readonly #load = (): Promise<TableController | undefined> => {
    this.#controller ??= import('./table-controller.ts').then(
      ({ TableController }) => new TableController(this, this.#answers, this.#opened),
      () => {
        this.#fail();
        return undefined;
      },
    );
    return this.#controller;
  };

  /** Leaves the table as it is without scripts, and says why. */
  #fail(): void {
    const table = this.querySelector('table');
    if (table) disableSorting(table);
    this.setAttribute('data-failed', '');
    const note = this.querySelector<HTMLElement>('[data-note]');
    if (!note) return;
    note.textContent = 'What sorts and chooses rows did not load. Reload the page to try again.';
    note.hidden = false;
  }
}

customElements.define('cni-table', CniTable);
