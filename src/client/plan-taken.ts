import { fullAddress } from '../lib/address.ts';
import type { PlanState } from '../lib/plan/plan-state.ts';
import type { Report } from '../lib/plan/report.ts';
import { planCsv, planJson, planMarkdown, planParagraph } from '../lib/plan/taken.ts';
import { announce, BY_HAND, copyText, markCopied } from './clipboard.ts';
import { saveText } from './save-text.ts';

/** What a plan can be taken along as: how, and in what kind of file. */
const FORMS = {
  markdown: { write: planMarkdown, type: 'text/markdown', name: 'plan.md' },
  csv: { write: planCsv, type: 'text/csv', name: 'plan.csv' },
  json: { write: planJson, type: 'application/json', name: 'plan.json' },
  paragraph: { write: planParagraph, type: 'text/markdown', name: 'plan-paragraph.md' },
} as const;

/** A plan taken along: previewed, copied, saved as a file. */
export class PlanTaken {
  readonly #root: HTMLElement;

  constructor(root: HTMLElement) {
    this.#root = root;
  }

  /** Writes a plan in the form that is chosen. */
  show({ state, report }: { readonly state: PlanState; readonly report: Report }): void {
    const preview = this.#part('taken-text');
    if (!preview) return;
    const address = fullAddress(`${location.pathname}${location.search}`);
    const day = new Date().toISOString().slice(0, 10);
    preview.textContent = this.#form().write({ state, report, address, day });
  }

  /** Copies or saves what is previewed. */
  async press({ dataset }: HTMLButtonElement): Promise<void> {
    const preview = this.#part('taken-text');
    const text = preview?.textContent ?? '';
    if (dataset['plan'] === 'save') this.#save(text);
    else if (await copyText(text)) {
      const button = this.#root.querySelector<HTMLElement>('[data-plan="copy"]');
      if (button) markCopied(button);
      announce('The plan was copied');
    } else {
      if (preview) getSelection()?.selectAllChildren(preview);
      announce(BY_HAND);
    }
  }

  #part(name: string): HTMLElement | null {
    return this.#root.querySelector<HTMLElement>(`[data-${name}]`);
  }

  #form(): (typeof FORMS)[keyof typeof FORMS] {
    const chosen = this.#root.querySelector<HTMLSelectElement>('[data-taken-form]')?.value;
    return FORMS[Object.keys(FORMS).find((name) => name === chosen) as keyof typeof FORMS];
  }

  #save(text: string): void {
    const { type, name } = this.#form();
    saveText(name, text, type);
  }
}
