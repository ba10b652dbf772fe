/**
 * A tool of which the form is there at once. What works behind it, its controller, is fetched once
 * something is asked, or at once where the address asks it.
 */
export abstract class LazyTool<C> extends HTMLElement {
  #controller: Promise<C | undefined> | undefined;

  /** What is said where the controller does not load. */
  protected abstract readonly failure: string;

  /** Fetches the controller and what it works with. */
  protected abstract fetchController(): Promise<C>;

  /** Hears what asks something. */
  protected abstract listen(): void;

  connectedCallback(): void {
    // See `cni-table.ts`.
    if (!this.closest('[data-js]')) return;
    this.listen();
    if (location.search !== '') void this.#loadFor(this.querySelector<HTMLElement>('[data-form]'));
  }

  /** Whether somebody has asked something yet. */
  protected get isAsked(): boolean {
    return this.#controller !== undefined;
  }

  /** Has the controller do something, once it is there. */
  protected async control(act: (controller: C) => void | Promise<void>): Promise<void> {
    const controller = await this.load();
    if (controller) await act(controller);
  }

  /** The controller; nothing where it did not load. */
  protected load(): Promise<C | undefined> {
    this.#controller ??= this.fetchController().catch(() => {
      this.#fail();
      return undefined;
    });
    return this.#controller;
  }

  /** Loads for what the address asks; the form cannot be used before it says the same. */
  async #loadFor(form: HTMLElement | null): Promise<void> {
    form?.toggleAttribute('inert', true);
    await this.load();
    form?.toggleAttribute('inert', false);
  }

  /** Leaves the page as it is without scripts, and says why. */
  #fail(): void {
    this.setAttribute('data-failed', '');
    const note = this.querySelector<HTMLElement>('[data-note]');
    if (!note) return;
    note.textContent = this.failure;
    note.hidden = false;
  }
}
