/** Opens the search in a dialog; what it needs is loaded when it is first asked for. */
class SearchControl extends HTMLElement {
  connectedCallback(): void {
    const link = this.querySelector('a');
    link?.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      void this.#open(link);
    });
    // Whoever points at it is about to use it.
    link?.addEventListener(
      'pointerenter',
      () => void import('./search-dialog.ts').catch(() => undefined),
      { once: true },
    );
    document.addEventListener('keydown', (event) => {
      if (!link || !asksForSearch(event)) return;
      event.preventDefault();
      const field = event.key === '/' ? tableField() : null;
      if (field) field.focus();
      else void this.#open(link);
    });
  }

  async #open(link: HTMLAnchorElement): Promise<void> {
    try {
      const { openSearch } = await import('./search-dialog.ts');
      openSearch();
    } catch {
      // What the dialog is made of cannot be had: its page tells more than a dead key.
      location.assign(link.href);
    }
  }
}

/** The field of a table on the page, to which the slash belongs where it can be used. */
function tableField(): HTMLElement | null {
  return document.querySelector('cni-table:not([data-failed]) [name="q"]');
}

/** Ctrl or Cmd with K anywhere; a slash where nobody types. */
function asksForSearch(event: KeyboardEvent): boolean {
  const { key, ctrlKey, metaKey, altKey, target, defaultPrevented } = event;
  if (defaultPrevented || altKey) return false;
  if (ctrlKey || metaKey) return key.toLowerCase() === 'k';
  const isTyping =
    target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');
  return key === '/' && !isTyping;
}

customElements.define('search-control', SearchControl);
