/** How long a link shows that it was copied, in milliseconds. */
const SHOWN_FOR = 2000;

/** The address of a place without the view: a link to a place needs no state. */
function addressOf(link: HTMLAnchorElement): string {
  return `${location.origin}${location.pathname}${link.hash}`;
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Copies the address of a place when its visible link is followed, and says so. */
class CopyAnchors extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', (event) => {
      const link = event.target instanceof Element ? event.target.closest('a.anchor') : null;
      if (!(link instanceof HTMLAnchorElement) || event.ctrlKey || event.metaKey) return;
      void this.#copy(link);
    });
  }

  async #copy(link: HTMLAnchorElement): Promise<void> {
    const isCopied = await copy(addressOf(link));
    this.#announce(isCopied ? 'Link copied' : 'The address bar now holds the link');
    if (!isCopied) return;
    link.dataset['copied'] = '';
    setTimeout(() => {
      delete link.dataset['copied'];
    }, SHOWN_FOR);
  }

  #announce(text: string): void {
    const status = this.querySelector('[data-copy-status]');
    if (status) status.textContent = text;
  }
}

customElements.define('copy-anchors', CopyAnchors);
