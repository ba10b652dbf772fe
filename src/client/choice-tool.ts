import { unpackFacts, type PackedFacts } from '../lib/choose/wire.ts';
import type { ChoiceController } from './choice-controller.ts';
import { keepEntry } from './keep-entry.ts';

/**
 * Holds the modes against what a reader asks. What that takes is fetched once something is asked, or
 * at once where the address asks it.
 */
class ChoiceTool extends HTMLElement {
  #controller: Promise<ChoiceController | undefined> | undefined;

  connectedCallback(): void {
    this.addEventListener('input', ({ target }) => {
      if (target instanceof Element && target.closest('[data-form], [data-outcome]')) {
        const putBack = keepEntry(target);
        void this.#control((controller) => {
          // What has just been fetched has set the form to the address.
          putBack();
          controller.readForm(target);
        });
      }
    });
    this.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest('button') : null;
      if (!button) return;
      void this.#control((controller) => {
        controller.press(button);
      });
    });
    addEventListener('popstate', () => {
      void this.#control((controller) => {
        controller.restore();
      });
    });
    if (location.search !== '') void this.#load();
  }

  async #control(act: (controller: ChoiceController) => void): Promise<void> {
    const controller = await this.#load();
    if (controller) act(controller);
  }

  #load(): Promise<ChoiceController | undefined> {
    this.#controller ??= this.#fetch().catch(() => {
      this.#fail();
      return undefined;
    });
    return this.#controller;
  }

  async #fetch(): Promise<ChoiceController> {
    const [{ ChoiceController }, answer] = await Promise.all([
      import('./choice-controller.ts'),
      fetch(this.dataset['facts'] ?? ''),
    ]);
    if (!answer.ok) throw new Error(`${answer.url}: ${String(answer.status)}`);
    return new ChoiceController(this, unpackFacts((await answer.json()) as PackedFacts));
  }

  /** Leaves the page as it is without scripts, and says why. */
  #fail(): void {
    this.setAttribute('data-failed', '');
    const note = this.querySelector<HTMLElement>('[data-note]');
    if (!note) return;
    note.textContent =
      'What holds the modes against this did not load. Reload the page to try again.';
    note.hidden = false;
  }
}

customElements.define('choice-tool', ChoiceTool);
