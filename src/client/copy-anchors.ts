import { announce, copyText, markCopied } from './clipboard.ts';

/** What happened to the address of a place when its visible link was followed. */
export interface LinkCopy {
  readonly text: string;
  readonly isCopied: boolean;
  /** What was announced. */
  readonly said: string;
}

/** The address of a place without the view: a link to a place needs no state. */
function addressOf(link: HTMLAnchorElement): string {
  return `${location.origin}${location.pathname}${link.hash}`;
}

function isPlain(event: MouseEvent): boolean {
  return !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
}

/**
 * Copies the address of a place when its visible link is followed, and says so. Around the link it
 * sends `linkcopy` for those who have more to offer.
 */
class CopyAnchors extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', (event) => {
      const link = event.target instanceof Element ? event.target.closest('a.anchor') : null;
      if (!(link instanceof HTMLAnchorElement) || !isPlain(event)) return;
      event.preventDefault();
      void this.#follow(link);
    });
  }

  async #follow(link: HTMLAnchorElement): Promise<void> {
    // By hand, because following it takes the focus away, at a time that differs among browsers.
    location.hash = link.hash;
    link.focus({ preventScroll: true });
    const text = addressOf(link);
    const isCopied = await copyText(text);
    const said = isCopied ? 'Link copied' : 'The address bar now holds the link';
    announce(said);
    markCopied(link, isCopied ? 'copied' : 'addressed');
    const detail: LinkCopy = { text, isCopied, said };
    link.dispatchEvent(new CustomEvent('linkcopy', { bubbles: true, detail }));
  }
}

customElements.define('copy-anchors', CopyAnchors);
