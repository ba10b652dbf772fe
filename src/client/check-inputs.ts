import type { CheckInput } from '../lib/check/read.ts';
import { plural } from '../lib/text.ts';
import { buttonFor, element } from './element.ts';

/** Files that were taken, each with a button that leaves it out. */
function filesList(files: readonly CheckInput[]): readonly HTMLElement[] {
  return files.map(({ file = '', text }) => {
    const drop = buttonFor('check', 'drop', '×');
    drop.dataset['file'] = file;
    drop.setAttribute('aria-label', `Leave ${file} out`);
    return element('li', '', `${file}, ${plural(text.length, 'character')} `, drop);
  });
}

/** The texts of files. */
function readFiles(files: readonly File[]): Promise<readonly CheckInput[]> {
  return Promise.all(files.map(async (file) => ({ file: file.name, text: await file.text() })));
}

/** Files with others beside them; one of the same name takes the place of the older. */
function withFiles(
  files: readonly CheckInput[],
  added: readonly CheckInput[],
): readonly CheckInput[] {
  const names = new Set(added.map(({ file }) => file));
  return [...files.filter(({ file }) => !names.has(file)), ...added];
}

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
