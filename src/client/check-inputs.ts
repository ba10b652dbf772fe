import type { CheckInput } from '../lib/check/read.ts';
import { filesList, readFiles, withFiles } from './check-form.ts';

/** What a reader gives to the check: the text of its field, and files beside it. */
export class CheckInputs {
  readonly #field: HTMLTextAreaElement | null;
  readonly #list: Element | null;
  #files: readonly CheckInput[] = [];

  constructor(root: Element) {
    this.#field = root.querySelector('textarea');
    this.#list = root.querySelector('[data-files]');
  }

  /** All of it, without a field that is empty. */
  get all(): readonly CheckInput[] {
    const text = this.#field?.value ?? '';
    return [...(text.trim() === '' ? [] : [{ text }]), ...this.#files];
  }

  /** Takes files beside what is written. */
  async take(files: readonly File[]): Promise<void> {
    this.#put(withFiles(this.#files, await readFiles(files)));
  }

  /** Leaves a file out; as its button goes with it, the focus goes to the field. */
  drop(file: string): void {
    this.#put(this.#files.filter((each) => each.file !== file));
    this.#field?.focus();
  }

  /** Writes a text into the field. */
  fill(text: string): void {
    if (this.#field) this.#field.value = text;
  }

  /** Leaves nothing, and the focus in the field. */
  clear(): void {
    this.#put([]);
    this.fill('');
    this.#field?.focus();
  }

  #put(files: readonly CheckInput[]): void {
    this.#files = files;
    this.#list?.replaceChildren(...filesList(files));
  }
}
