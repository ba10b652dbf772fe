import type { PackedFacts } from '../lib/choose/wire.ts';
import type { ChoiceController } from './choice-controller.ts';
import { fetchJson } from './fetched.ts';

/**
 * Holds the modes against what a reader asks. What that takes is fetched once something is asked, or
 * at once where the address asks it.
 */
class ChoiceTool extends HTMLElement {
  #controller: Promise<ChoiceController | undefined> | undefined;

  connectedCallback(): void {
    this.addEventListener('input', ({ target }) => {
      if (target instanceof Element && target.closest('[data-form], [data-outcome]')) {
        void this.#control((controller) => controller.readForm(target));
      }
    });
    this.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest('button') : null;
      if (!button) return;
      void this.#control((controller) => controller.press(button));
    });
    addEventListener('popstate', () => {
      void this.#control((controller) => controller.restore());
    });
    if (location.search !== '') void this.#loadFor(this.querySelector<HTMLElement>('[data-form]'));
  }

  /** Loads for what the address asks; the form cannot be used before it says the same. */
  async #loadFor(form: HTMLElement | null): Promise<void> {
    form?.toggleAttribute('inert', true);
    await this.#load();
    form?.toggleAttribute('inert', false);
  }

  async #control(act: (controller: ChoiceController) => Promise<void>): Promise<void> {
    const controller = await this.#load();
    if (controller) await act(controller);
  }

  #load(): Promise<ChoiceController | undefined> {
    this.#controller ??= this.#fetch().catch(() => {
      this.#fail();
      return undefined;
    });
    return this.#controller;
  }

  async #fetch(): Promise<ChoiceController> {
    const { facts = '', asks = '', modes = '' } = this.dataset;
    const [{ ChoiceController }, packed] = await Promise.all([
      import('./choice-controller.ts'),
      fetchJson<PackedFacts>(facts),
    ]);
    return new ChoiceController(this, packed, { asks, modes });
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
