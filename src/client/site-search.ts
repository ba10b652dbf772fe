import { prepareSearch } from './search-source.ts';

/** The search on its own page: what is looked for stands in the address. */
class SiteSearch extends HTMLElement {
  connectedCallback(): void {
    // See `cni-table.ts`.
    if (!this.closest('[data-js]')) return;
    const asked = new URLSearchParams(location.search).getAll('q').join(' ');
    if (asked !== '') void this.#start(asked);
    else this.addEventListener('focusin', () => void this.#start(''), { once: true });
  }

  /** What it needs is loaded when it is first used. */
  async #start(asked: string): Promise<void> {
    prepareSearch();
    try {
      const { SearchBox } = await import('./search-box.ts');
      const box = new SearchBox(this, (query) => {
        const search = query === '' ? '' : `?${new URLSearchParams({ q: query }).toString()}`;
        history.replaceState(null, '', `${location.pathname}${search}${location.hash}`);
      });
      if (asked !== '') box.query = asked;
      else void box.ask();
    } catch {
      const status = this.querySelector('[data-search="status"]');
      if (status)
        status.textContent = 'The search could not be loaded; the index below has everything.';
    }
  }
}

customElements.define('site-search', SiteSearch);
