import { SearchBox } from './search-box.ts';

/** The search on its own page: what is looked for stands in the address. */
class SiteSearch extends HTMLElement {
  connectedCallback(): void {
    const box = new SearchBox(this, (query) => {
      const search = query === '' ? '' : `?${new URLSearchParams({ q: query }).toString()}`;
      history.replaceState(null, '', `${location.pathname}${search}${location.hash}`);
    });
    const asked = new URLSearchParams(location.search).getAll('q').join(' ');
    if (asked !== '') box.query = asked;
  }
}

customElements.define('site-search', SiteSearch);
