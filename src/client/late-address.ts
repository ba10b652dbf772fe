import { painted } from './painted.ts';

/** An address that is to be written, and whether as an entry of its own. */
interface Due {
  readonly address: string;
  readonly isEntry: boolean;
}

/**
 * The address of the page, written once what it names is painted: the browser lays the page out before
 * it adds an entry, and the reader would wait for both. What is due in one frame becomes one entry.
 */
export class LateAddress {
  #due: Due | undefined;
  #written: Promise<void> | undefined;

  /** The query that the address has, or will have in a moment. */
  get search(): string {
    return this.#due ? new URL(this.#due.address, location.href).search : location.search;
  }

  /** Has an address written, as an entry of its own or in the place of the one that stands. */
  write(address: string, isEntry: boolean): Promise<void> {
    this.#due = { address, isEntry: isEntry || (this.#due?.isEntry ?? false) };
    this.#written ??= this.#writeDue();
    return this.#written;
  }

  async #writeDue(): Promise<void> {
    await painted();
    const due = this.#due;
    this.#due = undefined;
    this.#written = undefined;
    if (due?.isEntry === true) history.pushState(null, '', due.address);
    else if (due) history.replaceState(null, '', due.address);
  }

  /** Writes nothing that is still due: the reader has gone elsewhere. */
  forget(): void {
    this.#due = undefined;
  }
}
