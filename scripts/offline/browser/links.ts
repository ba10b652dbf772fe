/** Links that scripts add lead to addresses on the site: into the archive where it has the page. */
import { localAddress } from './place.ts';

function turn(link: Element): void {
  const href = link.getAttribute('href') ?? '';
  if (href.startsWith('/') && !href.startsWith('//')) link.setAttribute('href', localAddress(href));
}

const LINKS = 'a[href^="/"]';

new MutationObserver((records) => {
  for (const { type, target, addedNodes } of records) {
    if (type === 'attributes' && target instanceof Element && target.matches(LINKS)) turn(target);
    for (const node of addedNodes) {
      if (!(node instanceof Element)) continue;
      if (node.matches(LINKS)) turn(node);
      for (const link of node.querySelectorAll(LINKS)) turn(link);
    }
  }
}).observe(document.documentElement, {
  childList: true,
  subtree: true,
  attributes: true,
  attributeFilter: ['href'],
});
