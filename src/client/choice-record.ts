import { fullAddress, siteAddress } from '../lib/address.ts';
import type { Choice, ChoiceFacts } from '../lib/choose/ask.ts';
import type { ChoiceDetails } from '../lib/choose/details.ts';
import { recordFileName } from '../lib/choose/record-file.ts';
import { madrRecord } from '../lib/choose/record-madr.ts';
import { csvMatrix, markdownMatrix } from '../lib/choose/record-matrix.ts';
import { nygardRecord } from '../lib/choose/record-nygard.ts';
import type { RecordSource } from '../lib/choose/record-source.ts';
import { announce, BY_HAND, copyText, markCopied } from './clipboard.ts';
import { saveText } from './save-text.ts';

/** What a choice can be written down as: how, and in what kind of file. */
const FORMS = {
  madr: { write: madrRecord, type: 'text/markdown', ending: '.md' },
  nygard: { write: nygardRecord, type: 'text/markdown', ending: '.md' },
  table: { write: markdownMatrix, type: 'text/markdown', ending: '-matrix.md' },
  csv: { write: csvMatrix, type: 'text/csv', ending: '-matrix.csv' },
} as const;

/** What a record is written from. */
export interface Recorded {
  readonly choice: Choice;
  readonly facts: ChoiceFacts;
  readonly details: ChoiceDetails;
}

/** The day of the reader, as dates are written: 2026-11-28. */
function today(): string {
  const now = new Date();
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

/** The record of a choice: previewed, copied, saved as a file. */
export class ChoiceRecord {
  readonly #panel: HTMLElement;
  #recorded: Recorded | undefined;

  constructor(panel: HTMLElement) {
    this.#panel = panel;
    panel.addEventListener('input', () => {
      this.#preview();
    });
  }

  /** Writes the record of a choice anew. */
  show(recorded: Recorded): void {
    this.#recorded = recorded;
    this.#preview();
  }

  /** Copies the record; where the browser refuses, the preview is selected instead. */
  async copy(button: HTMLElement): Promise<void> {
    const preview = this.#part('text');
    if (await copyText(preview?.textContent ?? '')) {
      markCopied(button);
      announce('The record was copied');
      return;
    }
    if (preview) getSelection()?.selectAllChildren(preview);
    announce(BY_HAND);
  }

  /** Hands the record over as a file. */
  save(): void {
    const source = this.#source();
    if (!source) return;
    const { write, type, ending } = this.#form();
    saveText(recordFileName(source).replace(/\.md$/u, ending), write(source), type);
  }

  #part(name: string): HTMLElement | null {
    return this.#panel.querySelector<HTMLElement>(`[data-record-${name}]`);
  }

  #value(name: string): string {
    const field = this.#part(name);
    const isField = field instanceof HTMLInputElement || field instanceof HTMLSelectElement;
    return isField ? field.value : '';
  }

  #form() {
    const form = this.#value('form');
    return FORMS[form in FORMS ? (form as keyof typeof FORMS) : 'madr'];
  }

  #source(): RecordSource | undefined {
    if (!this.#recorded) return undefined;
    return {
      ...this.#recorded,
      title: this.#value('title'),
      number: Math.max(1, Math.floor(Number(this.#value('number')) || 1)),
      today: today(),
      root: fullAddress(siteAddress()),
    };
  }

  #preview(): void {
    const source = this.#source();
    const preview = this.#part('text');
    if (source && preview) preview.textContent = this.#form().write(source);
  }
}
