import { announce, copyText, markCopied } from './clipboard.ts';

/** Copies the Markdown of the page; where it cannot be had, the link to it stays. */
class CopyPage extends HTMLElement {
  connectedCallback(): void {
    const link = this.querySelector('a');
    const button = this.querySelector('button');
    if (!link || !button) return;
    button.addEventListener('click', () => void this.#copy(button, link));
  }

  #note(text: string): void {
    const note = this.querySelector('[data-page-note]');
    if (note) note.textContent = text;
    announce(text);
  }

  async #copy(button: HTMLButtonElement, link: HTMLAnchorElement): Promise<void> {
    try {
      // As `fetchText` does, which would weigh more than this on every page.
      const answer = await fetch(link.href);
      const isPage = answer.headers.get('content-type')?.startsWith('text/html') ?? false;
      if (!answer.ok || isPage) throw new Error(String(answer.status));
      if (!(await copyText(await answer.text()))) throw new Error('clipboard');
      markCopied(button);
      announce('This page copied as Markdown');
    } catch {
      this.#note('not copied: the link opens it');
      link.focus();
    }
  }
}

customElements.define('copy-page', CopyPage);
