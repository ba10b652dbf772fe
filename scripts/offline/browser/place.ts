/**
 * What the scripts of the site take for the address of the page. Opened from a disk, a page still
 * says and copies the addresses under which others find it.
 */
declare const OFFLINE_SITE: string;

// By these names, because those of the browser lead here.
const { location: disk, history: entries } = globalThis;
const script = document.currentScript;
/** The folder of the archive. */
const folder = new URL('.', script instanceof HTMLScriptElement ? script.src : document.baseURI)
  .href;

/** A file of the archive by its address on the site; anything else as it is. */
export function localAddress(address: string): string {
  const { href, search, hash } = new URL(address, place.href);
  if (!href.startsWith(OFFLINE_SITE)) return href;
  const path = href.slice(OFFLINE_SITE.length, href.length - search.length - hash.length);
  if (path !== '' && !path.endsWith('/')) return href;
  return `${folder}${path}index.html${search}${hash}`;
}

/** The address on the site of a file of the archive; anything else as it is. */
export function liveAddress(address: string): string {
  if (!address.startsWith(folder)) return address;
  return `${OFFLINE_SITE}${address.slice(folder.length).replace(/(?<=^|\/)index\.html(?=$|[?#])/u, '')}`;
}

/** The file of a script with data, by the address of what it holds on the site. */
export function dataFile(address: string): { readonly path: string; readonly src: string } {
  const path = address.slice(OFFLINE_SITE.length).replace(/[?#].*$/su, '');
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  return { path, src: `${folder}data/${file}.js` };
}

/** `location`, on the site. */
export const place = {
  get href(): string {
    return liveAddress(disk.href);
  },
  set href(address: string) {
    disk.href = localAddress(address);
  },
  get origin(): string {
    return new URL(OFFLINE_SITE).origin;
  },
  get pathname(): string {
    return new URL(this.href).pathname;
  },
  get search(): string {
    return disk.search;
  },
  get hash(): string {
    return disk.hash;
  },
  set hash(fragment: string) {
    disk.hash = fragment;
  },
  assign(address: string): void {
    disk.assign(localAddress(address));
  },
};

function localOrNone(address: string | URL | null | undefined): string | undefined {
  return address === undefined || address === null ? undefined : localAddress(String(address));
}

/** `history`, with addresses of the site. */
export const past = {
  get state(): unknown {
    return entries.state as unknown;
  },
  pushState(state: unknown, unused: string, address?: string | URL | null): void {
    entries.pushState(state, unused, localOrNone(address));
  },
  replaceState(state: unknown, unused: string, address?: string | URL | null): void {
    entries.replaceState(state, unused, localOrNone(address));
  },
};
