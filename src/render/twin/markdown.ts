import type { Element, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { attribute, element, findElement, hasClass, isElement, takeOut } from './element.ts';
import { prune } from './prune.ts';
import { linkFrom, reshape } from './reshape.ts';
import { takeDefinitions } from './definitions.ts';

function required(found: Element | undefined, what: string, address: string): Element {
  if (found === undefined) throw new Error(`${address}: no ${what} — every page needs one`);
  return found;
}

function link(address: string): Element {
  const href = linkFrom(address, address);
  return { ...element('a', href), properties: { href } };
}

/** Where the page stands, which page stands for it, and when its facts were re-read. */
function particulars(page: Root, address: string): Element {
  const canonical = findElement(page, (each) => attribute(each, 'rel') === 'canonical');
  const chief = canonical === undefined ? address : attribute(canonical, 'href');
  const header = findElement(page, (each) => hasClass(each, 'header-reviewed'));
  const day = header && findElement(header, (each) => isElement(each, 'time'));
  return element(
    'ul',
    element('li', 'Page: ', link(address)),
    ...(chief === address ? [] : [element('li', 'Canonical: ', link(chief))]),
    ...(day === undefined ? [] : [element('li', `Facts re-read: ${attribute(day, 'dateTime')}`)]),
  );
}

/** Keeps the head line, the particulars and the content of a page. */
function extract({ address }: { readonly address: string }) {
  return (page: Root): Root => {
    const main = required(
      findElement(page, (each) => isElement(each, 'main')),
      'main',
      address,
    );
    const content: Root = { type: 'root', children: main.children };
    const definitions = takeDefinitions(content);
    prune(content);
    const title = required(takeOut(content, 'h1'), 'h1', address);
    const head = [title, particulars(page, address)];
    const whole: Root = { type: 'root', children: [...head, ...content.children, ...definitions] };
    reshape(whole, address);
    // The tree is copied on its way, which places in the source would make slow.
    visit(whole, (node) => {
      delete node.position;
    });
    return whole;
  };
}

/**
 * The Markdown of a built page. `address` is the page's own, absolute, to which its links are
 * resolved. Throws where the page has no `main` or no `h1`.
 */
export function markdownOf(html: string, address: string): string {
  return unified()
    .use(rehypeParse)
    .use(extract, { address })
    .use(rehypeRemark)
    .use(remarkGfm, { tablePipeAlign: false })
    .use(remarkStringify, { bullet: '-', rule: '-' })
    .processSync(html)
    .toString();
}
