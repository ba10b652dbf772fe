import { announce, BY_HAND, copyText, markCopied } from './clipboard.ts';

/** Copies the text it holds by its button; where that fails, the text is selected. */
class CopyText extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    const text = this.querySelector('code');
    if (!button || !text) return;
    button.addEventListener('click', () => void this.#copy(button, text));
  }

  async #copy(button: HTMLButtonElement, text: HTMLElement): Promise<void> {
    const name = this.querySelector('[data-name]')?.textContent ?? '';
    if (await copyText(text.textContent)) {
      markCopied(button);
      announce(`${name} copied`);
      return;
    }
    getSelection()?.selectAllChildren(text);
    announce(BY_HAND);
  }
}

customElements.define('copy-text', CopyText);
