import { parseDialects, serialiseDialects } from '../lib/dialect-state.ts';

/** Sifts the recipes of the cookbook by dialect, and keeps what is chosen in the address. */
class RecipeList extends HTMLElement {
  #boxes: readonly HTMLInputElement[] = [];
  #cells: readonly HTMLElement[] = [];
  #chosen: readonly string[] = [];

  connectedCallback(): void {
    // See `cni-table.ts`.
    if (!this.closest('[data-js]')) return;
    this.#boxes = Array.from(this.querySelectorAll<HTMLInputElement>('[name="dialect"]'));
    this.#cells = Array.from(this.querySelectorAll<HTMLElement>('[data-dialect]'));
    this.addEventListener('change', () => {
      this.#choose(this.#boxes.filter(({ checked }) => checked).map(({ value }) => value));
    });
    this.querySelector('[data-clear]')?.addEventListener('click', () => {
      this.#choose([]);
      this.#boxes[0]?.focus();
    });
    for (const event of ['popstate', 'hashchange'] as const) {
      addEventListener(event, () => {
        this.#restore();
      });
    }
    this.#restore();
  }

  #known(): readonly string[] {
    return this.#boxes.map(({ value }) => value);
  }

  #restore(): void {
    const { chosen, problems } = parseDialects(location.search, this.#known());
    this.#show(chosen, problems.join(' '));
    // What was hidden when the browser looked for it has no place until it is shown.
    const target = document.getElementById(location.hash.slice(1));
    if (target && this.contains(target)) target.scrollIntoView();
  }

  #choose(chosen: readonly string[]): void {
    const query = serialiseDialects(chosen, this.#known());
    if (query !== serialiseDialects(this.#chosen, this.#known())) {
      history.pushState(null, '', `${location.pathname}${query}`);
    }
    this.#show(chosen, '');
  }

  #show(chosen: readonly string[], problems: string): void {
    this.#chosen = chosen;
    const isWhole = serialiseDialects(chosen, this.#known()) === '';
    for (const box of this.#boxes) box.checked = chosen.includes(box.value);
    const target = location.hash.slice(1);
    for (const cell of this.#cells) {
      const isChosen = isWhole || chosen.includes(cell.dataset['dialect'] ?? '');
      cell.hidden = !isChosen && (target === '' || cell.id !== target);
    }
    this.querySelector('[data-clear]')?.toggleAttribute('hidden', chosen.length === 0);
    this.#tell(isWhole, problems);
  }

  #tell(isWhole: boolean, problems: string): void {
    const names = this.#boxes
      .filter(({ checked }) => checked)
      .map(({ labels }) => labels?.[0]?.textContent.trim() ?? '');
    const shown = isWhole ? 'every dialect' : `${names.join(', ')} alone`;
    const status = this.querySelector('[data-status]');
    if (status) status.textContent = [problems, shown].filter((text) => text !== '').join(' ');
  }
}

customElements.define('recipe-list', RecipeList);
