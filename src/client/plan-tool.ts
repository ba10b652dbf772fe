import type { PackedInstances } from '../lib/plan/instance-wire.ts';
import type { SentWay } from '../lib/plan/sent.ts';
import { fetchJson } from './fetched.ts';
import { LazyTool } from './lazy-tool.ts';
import type { PlanController } from './plan-controller.ts';

/** Reckons how long addresses last. */
class PlanTool extends LazyTool<PlanController> {
  protected readonly failure =
    'What reckons did not load, so here stands the plan that the page begins with. Reload the page to try again.';

  protected listen(): void {
    this.addEventListener('focusin', ({ target }) => {
      if (target instanceof Element && target.closest('[data-form]')) void this.load();
    });
    this.addEventListener('input', ({ target }) => {
      if (target instanceof Element && target.closest('[data-form], [data-taken]')) {
        void this.control((controller) => controller.readForm(target));
      }
    });
    // It does not bubble, and is heard on its way down.
    this.addEventListener(
      'toggle',
      ({ target }) => {
        if (target instanceof HTMLElement && 'taken' in target.dataset) {
          void this.control((controller) => controller.write());
        }
      },
      true,
    );
    this.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest('button[data-plan]') : null;
      if (button instanceof HTMLButtonElement) {
        void this.control((controller) => controller.press(button));
      }
    });
    addEventListener('popstate', () => {
      // A place on the page is an entry of the history too, and asks nothing of what is not loaded.
      if (!this.isAsked && location.search === '') return;
      void this.control((controller) => controller.restore());
    });
  }

  protected async fetchController(): Promise<PlanController> {
    const { ways = '', instances = '' } = this.dataset;
    const [{ PlanController }, sentWays, packed] = await Promise.all([
      import('./plan-controller.ts'),
      fetchJson<readonly SentWay[]>(ways, ['0']),
      fetchJson<PackedInstances>(instances, ['kinds', 'source']),
    ]);
    return new PlanController(this, sentWays, packed);
  }
}

customElements.define('plan-tool', PlanTool);
