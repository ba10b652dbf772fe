/** Where the files of the archive stand, and where the site lives that they were built for. */

/** What of the built site an archive leaves out: it is read on the site, or stands elsewhere in it. */
const LEFT_OUT = [
  /^(?:404\.html|robots\.txt|llms(?:-full)?\.txt)$/u,
  /^(?:api|embed|og)\/(?!index\.html$)/u,
  /^_astro\/.*\.(?:js|woff2)$/u,
  /\.(?:md|xml|json)$/u,
];

/** Whether a built file stands in the archive as it stands on the site. */
export function isKept(file: string): boolean {
  return !LEFT_OUT.some((pattern) => pattern.test(file));
}

/** The file of a path below the site: that of a page ends in `index.html`. */
function fileOf(path: string): string {
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

/** The way from a file to another, both below the same folder. */
export function wayFrom(file: string, target: string): string {
  return `${'../'.repeat(file.split('/').length - 1)}${target}`;
}

/** An address in the site, cut into what names a file and what follows it. */
interface Parts {
  readonly path: string;
  readonly rest: string;
}

/** The parts of an address that begins with the base path; undefined for any other. */
function partsOf(address: string, base: string): Parts | undefined {
  if (!address.startsWith(base) || address.startsWith('//')) return undefined;
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/su.exec(address.slice(base.length)) ?? [];
  return { path: decodeURI(path), rest };
}

/** A site as its first page tells it. */
export interface Site {
  /** The address of its first page, ending in a slash. */
  readonly address: string;
  /** The path of that address. */
  readonly base: string;
}

/** The site of which this is the first page; throws where it names no address. */
export function siteOf(firstPage: string): Site {
  const address = /<link rel="canonical" href="([^"]+)"/u.exec(firstPage)?.[1];
  if (address === undefined) throw new Error('index.html: names no canonical address');
  return { address, base: new URL(address).pathname };
}

/**
 * An address of the site as a file of the archive has it: the way to another file of the archive, or
 * the address on the site of what is left out. What is no address of the site stays as it is.
 */
export function offlineAddress(
  address: string,
  file: string,
  { address: live, base }: Site,
): string {
  const parts = partsOf(address, base);
  if (parts === undefined) return address;
  const target = fileOf(parts.path);
  if (!isKept(target)) return new URL(address, live).href;
  return `${encodeURI(wayFrom(file, target))}${parts.rest}`;
}
