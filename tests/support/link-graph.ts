import { allElements, parseDom } from './dom.ts';

/** A built site: its files by path below its root, each with a way to its text. */
export type BuiltSite = ReadonlyMap<string, () => string>;

/** Attributes that hold an address. */
const ADDRESSES = ['href', 'src', 'poster', 'action', 'data', 'cite'] as const;

/** What a page offers to those who link to it, and what it links to. */
interface PageLinks {
  readonly ids: ReadonlySet<string>;
  readonly links: readonly string[];
}

function readPage(html: string): PageLinks {
  const ids = new Set<string>();
  const links: string[] = [];
  for (const { attribs } of allElements(parseDom(html))) {
    const { id, srcset } = attribs;
    if (id !== undefined) ids.add(id);
    for (const name of ADDRESSES) {
      const address = attribs[name];
      if (address !== undefined) links.push(address);
    }
    const sized = srcset?.split(',').map((choice) => choice.trim().split(/\s/u)[0] ?? '');
    links.push(...(sized ?? []));
  }
  return { ids, links };
}

/** What a file that is no page links to by relative addresses. */
function readAsset(file: string, text: string): readonly string[] {
  if (file.endsWith('.css')) {
    return [...text.matchAll(/url\(\s*["']?([^"')]+)/gu)].map(([, address]) => address ?? '');
  }
  if (!file.endsWith('.js')) return [];
  return [...text.matchAll(/["'](\.{1,2}\/[^"'\s]+\.js)["']/gu)].map(
    ([, address]) => address ?? '',
  );
}

/** Addresses of the site that a text names in full: feeds, maps, twins, citations, data. */
function fullAddresses(text: string, origin: string): readonly string[] {
  const pattern = new RegExp(`${RegExp.escape(origin)}/[^\\s"'<>\`()\\[\\],\\\\]*`, 'gu');
  // A quotation mark inside an attribute ends an address as well.
  return [...text.replaceAll('&quot;', '"').matchAll(pattern)].map(([address]) =>
    address.replaceAll('&amp;', '&').replace(/[.,;:]+$/u, ''),
  );
}

/** The file that an address of the site leads to: addresses of pages end in a slash. */
function fileAt(pathname: string): string {
  const path = decodeURIComponent(pathname).slice(1);
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

/** The files of a built site and what they link to. */
export class LinkGraph {
  readonly #site: BuiltSite;
  readonly #origin: string;
  readonly #pages: ReadonlyMap<string, PageLinks>;

  /** Reads every page once. */
  constructor(site: BuiltSite, origin: string) {
    this.#site = site;
    this.#origin = origin;
    const pages = [...site].filter(([file]) => file.endsWith('.html'));
    this.#pages = new Map(pages.map(([file, text]) => [file, readPage(text())]));
  }

  /** Links of the site to its own files and ids that lead nowhere, each with the remedy. */
  dead(): readonly string[] {
    return [...this.#site].flatMap(([file, text]) =>
      this.#deadAmong(file, text(), this.#pages.get(file)),
    );
  }

  /** The same of one file, as it would be with another text. */
  deadIn(file: string, text: string): readonly string[] {
    return this.#deadAmong(file, text, file.endsWith('.html') ? readPage(text) : undefined);
  }

  #deadAmong(file: string, text: string, page: PageLinks | undefined): readonly string[] {
    const links = page?.links ?? readAsset(file, text);
    const distinct = new Set([...links, ...fullAddresses(text, this.#origin)]);
    const here = `/${file.replace(/(?:^|(?<=\/))index\.html$/u, '')}`;
    return [...distinct].flatMap((link) => {
      const fault = this.#faultAt(link, here);
      return fault === undefined ? [] : [`${file} → ${link}: ${fault}`];
    });
  }

  #faultAt(link: string, from: string): string | undefined {
    const base = `${this.#origin}${from}`;
    if (!URL.canParse(link, base)) return 'no address — write one';
    const { origin, pathname, hash } = new URL(link, base);
    if (origin !== this.#origin) return undefined;
    const target = fileAt(pathname);
    if (!this.#site.has(target)) return 'no such file — mend the link, or build what it names';
    const id = decodeURIComponent(hash.slice(1));
    const ids = this.#pages.get(target)?.ids;
    if (id === '' || ids === undefined || ids.has(id)) return undefined;
    return `no id “${id}” on that page — mend the link, or put the id back`;
  }
}
