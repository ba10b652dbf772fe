import type { PackedFacts } from '../lib/choose/wire.ts';
import type { ChoiceController } from './choice-controller.ts';
import { fetchJson } from './fetched.ts';
import { LazyTool } from './lazy-tool.ts';

/** Holds the modes against what a reader asks. */
class ChoiceTool extends LazyTool<ChoiceController> {
  protected readonly failure =
    'What holds the modes against this did not load. Reload the page to try again.';

  protected listen(): void {
    this.addEventListener('input', ({ target }) => {
      if (target instanceof Element && target.closest('[data-form], [data-outcome]')) {
        void this.control((controller) => controller.readForm(target));
      }
    });
    this.addEventListener('focusin', ({ target }) => {
      if (target instanceof Element && target.closest('[data-form] select')) {
        void this.control((controller) => {
          controller.prepare(target);
        });
      }
    });
    this.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest('button') : null;
      if (!button) return;
      void this.control((controller) => controller.press(button));
    });
    addEventListener('popstate', () => {
      void this.control((controller) => controller.restore());
    });
  }

  protected async fetchController(): Promise<ChoiceController> {
    const { facts = '', asks = '', modes = '' } = this.dataset;
    const [{ ChoiceController }, packed] = await Promise.all([
      import('./choice-controller.ts'),
      fetchJson<PackedFacts>(facts, ['asks', 'candidates', 'cnis']),
    ]);
    return new ChoiceController(this, packed, { asks, modes });
  }
}

customElements.define('choice-tool', ChoiceTool);
