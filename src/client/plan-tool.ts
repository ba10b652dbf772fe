import type { PlanController } from './plan-controller.ts';
import { fetchJson } from './fetched.ts';
import type { PackedInstances } from '../lib/plan/instance-wire.ts';
import type { SentWay } from '../lib/plan/sent.ts';

/**
 * Reckons how long addresses last. The limits of instance types and what reckons are fetched once
 * something is asked, or at once where the address asks it.
 */
class PlanTool extends HTMLElement {
  #controller: Promise<PlanController | undefined> | undefined;

  connectedCallback(): void {
    this.addEventListener('focusin', ({ target }) => {
      if (target instanceof Element && target.closest('[data-form]')) void this.#load();
    });
    this.addEventListener('input', ({ target }) => {
      if (target instanceof Element && target.closest('[data-form], [data-taken]')) {
        void this.#control((controller) => controller.readForm(target));
      }
    });
    // It does not bubble, and is heard on its way down.
    this.addEventListener(
      'toggle',
      ({ target }) => {
        if (target instanceof HTMLElement && 'taken' in target.dataset) {
          void this.#control((controller) => controller.write());
        }
      },
      true,
    );
    this.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest('button[data-plan]') : null;
      if (button instanceof HTMLButtonElement) {
        void this.#control((controller) => controller.press(button));
      }
    });
    addEventListener('popstate', () => {
      // A place on the page is an entry of the history too, and asks nothing of what is not loaded.
      if (!this.#controller && location.search === '') return;
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

  async #control(act: (controller: PlanController) => void | Promise<void>): Promise<void> {
    const controller = await this.#load();
    if (controller) await act(controller);
  }

  #load(): Promise<PlanController | undefined> {
    this.#controller ??= this.#fetch().catch(() => {
      this.#fail();
      return undefined;
    });
    return this.#controller;
  }

  async #fetch(): Promise<PlanController> {
    const { ways = '', instances = '' } = this.dataset;
    const [{ PlanController }, sentWays, packed] = await Promise.all([
      import('./plan-controller.ts'),
      fetchJson<readonly SentWay[]>(ways),
      fetchJson<PackedInstances>(instances),
    ]);
    return new PlanController(this, sentWays, packed);
  }

  /** Leaves the page as it is without scripts, and says why. */
  #fail(): void {
    this.setAttribute('data-failed', '');
    const note = this.querySelector<HTMLElement>('[data-note]');
    if (!note) return;
    note.textContent =
      'What reckons did not load, so here stands the plan that the page begins with. Reload the page to try again.';
    note.hidden = false;
  }
}

customElements.define('plan-tool', PlanTool);
