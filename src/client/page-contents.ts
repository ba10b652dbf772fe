/** Marks, in the contents of a page, the section that is being read. */
class PageContents extends HTMLElement {
  connectedCallback(): void {
    const links = new Map(
      Array.from(this.querySelectorAll('a'), (link) => [link.hash.slice(1), link]),
    );
    const headings = Array.from(links.keys(), (id) => document.getElementById(id)).filter(
      (heading) => heading !== null,
    );
    const mark = (): void => {
      // The section read is the last whose heading has passed the upper third of the screen.
      const line = innerHeight / 3;
      const read = headings.findLast((heading) => heading.getBoundingClientRect().top < line);
      for (const [id, link] of links) {
        if (id === read?.id) link.setAttribute('aria-current', 'true');
        else link.removeAttribute('aria-current');
      }
    };
    let isAsked = false;
    addEventListener(
      'scroll',
      () => {
        if (isAsked) return;
        isAsked = true;
        requestAnimationFrame(() => {
          isAsked = false;
          mark();
        });
      },
      { passive: true },
    );
    mark();
  }
}

customElements.define('page-contents', PageContents);
