import type { CheckFacts } from '../lib/check/facts.ts';
import type { CheckController } from './check-controller.ts';
import { fetchJson } from './fetched.ts';
import { LazyTool } from './lazy-tool.ts';

const FIELDS = ['modes', 'reasons', 'rows', 'fields', 'kinds'];

/** Holds policies against every mode. */
class CheckTool extends LazyTool<CheckController> {
  protected readonly failure =
    'What checks did not load. Reload the page to try again, or read the table of fields.';

  protected listen(): void {
    this.addEventListener('focusin', ({ target }) => {
      if (target instanceof HTMLTextAreaElement) void this.load();
    });
    this.addEventListener('input', ({ target }) => {
      if (target instanceof Element) void this.control((controller) => controller.read(target));
    });
    this.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest('button[data-check]') : null;
      if (!(button instanceof HTMLButtonElement)) return;
      void this.control((controller) => controller.press(button));
    });
    this.#listenToFiles();
  }

  protected async fetchController(): Promise<CheckController> {
    const { facts = '', examples = '' } = this.dataset;
    const [{ CheckController }, held] = await Promise.all([
      import('./check-controller.ts'),
      fetchJson<CheckFacts>(facts, FIELDS),
    ]);
    return new CheckController(this, held, examples);
  }

  #listenToFiles(): void {
    this.addEventListener('dragover', (event) => {
      event.preventDefault();
      this.toggleAttribute('data-over', true);
    });
    this.addEventListener('dragleave', () => {
      this.toggleAttribute('data-over', false);
    });
    this.addEventListener('drop', (event) => {
      const files = [...(event.dataTransfer?.files ?? [])];
      this.toggleAttribute('data-over', false);
      if (files.length === 0) return;
      event.preventDefault();
      void this.control((controller) => controller.take(files));
    });
  }
}

customElements.define('check-tool', CheckTool);
