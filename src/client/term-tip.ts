/** Lets Escape put away the definition of a term, which style sheets show on hover and focus. */
class TermTip extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.toggleAttribute('data-dismissed', true);
    });
    for (const type of ['pointerleave', 'focusout']) {
      this.addEventListener(type, () => {
        this.removeAttribute('data-dismissed');
      });
    }
  }
}

customElements.define('term-tip', TermTip);
