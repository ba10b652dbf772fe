/** Wraps the long lines of the block that its button controls, or lets them run. */
class WrapLines extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    const block = document.getElementById(button?.getAttribute('aria-controls') ?? '');
    if (!button || !block) return;
    button.addEventListener('click', () => {
      const wraps = block.toggleAttribute('data-wrap');
      button.setAttribute('aria-pressed', String(wraps));
    });
  }
}

customElements.define('wrap-lines', WrapLines);
