import { fullAddress } from '../lib/address.ts';
import { csvResult, markdownResult } from '../lib/check/tables.ts';
import type { Shown } from './check-parts.ts';
import { announce, BY_HAND, copyText, markCopied } from './clipboard.ts';
import { saveText } from './save-text.ts';

/** What a result can be written down as. */
const FORMS = {
  markdown: { write: markdownResult, type: 'text/markdown', file: 'policies.md' },
  csv: { write: csvResult, type: 'text/csv', file: 'policies.csv' },
} as const;

/** Characters of a result that are previewed; copies and files hold all of it. */
const PREVIEWED = 20_000;

/** A result to take along: previewed, copied, saved as a file. */
export class CheckTaken {
  readonly #panel: HTMLElement;
  #shown: Shown | undefined;

  constructor(panel: HTMLElement) {
    this.#panel = panel;
    panel.addEventListener('change', () => {
      this.#preview();
    });
  }

  /** Writes a result anew. */
  show(shown: Shown): void {
    this.#shown = shown;
    this.#preview();
  }

  /** Copies it; where the browser refuses, the preview is selected instead. */
  async copy(button: HTMLElement): Promise<void> {
    if (await copyText(this.#text())) {
      markCopied(button);
      announce('The result was copied');
      return;
    }
    const preview = this.#panel.querySelector('pre code');
    if (preview) getSelection()?.selectAllChildren(preview);
    announce(BY_HAND);
  }

  /** Hands it over as a file. */
  save(): void {
    const { type, file } = this.#form();
    saveText(file, this.#text(), type);
  }

  #form() {
    const select = this.#panel.querySelector('select');
    return FORMS[select?.value === 'csv' ? 'csv' : 'markdown'];
  }

  #text(): string {
    return this.#shown ? this.#form().write({ ...this.#shown, full: fullAddress }) : '';
  }

  #preview(): void {
    const preview = this.#panel.querySelector('pre code');
    const text = this.#text();
    const rest = text.length > PREVIEWED ? '\n… copy or save it to have the rest\n' : '';
    if (preview) preview.textContent = `${text.slice(0, PREVIEWED)}${rest}`;
  }
}
