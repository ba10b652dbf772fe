/** The built site as files that open from a disk. */
import { globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { isKept, offlineAddress, type Site, siteOf } from './address.ts';
import { offlineScript } from './bundle.ts';
import { answersOf, dataScript } from './data.ts';
import { fontStyles, offlinePage } from './page.ts';

/** The folder that the archive opens into. */
export const FOLDER = 'cni-compare';

/** What scripts fetch besides pages and what an attribute of a table names. */
const DATA = /^(?!api\/).*\.json$/u;
const MODULE = /<script type="module" src="([^"]+)"/gu;
const NAMED_DATA = /\sdata-csv="([^"]+)"/gu;
const FONT = /url\("([^"]+\.woff2)"\)/gu;
const SHEET_ADDRESS = /(?<=url\(["']?)\/[^"')]*/gu;

function matches(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].map(([, found = '']) => found);
}

/** Makes an archive of a built site, file by file. */
class Archive {
  readonly files = new Map<string, Uint8Array>();
  readonly #folder: string;
  readonly #site: Site;
  readonly #modules = new Set<string>();
  readonly #data = new Set<string>();
  readonly #fonts = new Set<string>();

  constructor(folder: string) {
    this.#folder = folder;
    this.#site = siteOf(this.#text('index.html'));
  }

  async make(): Promise<void> {
    const built = globSync('**/*', { cwd: this.#folder, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => relative(this.#folder, join(parentPath, name)))
      .sort();
    for (const file of built) {
      if (DATA.test(file)) this.#data.add(file);
      if (isKept(file)) this.#take(file);
    }
    for (const file of this.#data) this.#addData(file, file, this.#text(file));
    this.#add('fonts.css', this.#fontSheet());
    const modules = [...this.#modules].sort().map((file) => join(this.#folder, file));
    this.#add('offline.js', await offlineScript(modules, this.#site.address));
  }

  #bytes(file: string): Buffer {
    return readFileSync(join(this.#folder, file));
  }

  #text(file: string): string {
    return this.#bytes(file).toString();
  }

  /** The path below the site of an address that begins with the base. */
  #path(address: string): string {
    return address.slice(this.#site.base.length);
  }

  #add(file: string, content: string | Uint8Array): void {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    this.files.set(`${FOLDER}/${file}`, bytes);
  }

  #addData(path: string, file: string, text: string): void {
    this.#add(`data/${file}.js`, dataScript(path, text));
  }

  #take(file: string): void {
    if (file.endsWith('.html')) this.#takePage(file, this.#text(file));
    else if (file.endsWith('.css')) this.#takeSheet(file, this.#text(file));
    else this.#add(file, this.#bytes(file));
  }

  #takePage(file: string, html: string): void {
    for (const address of matches(html, MODULE)) this.#modules.add(this.#path(address));
    for (const address of matches(html, NAMED_DATA)) this.#data.add(this.#path(address));
    this.#fonts.add(fontStyles(html));
    this.#add(file, offlinePage(html, file, this.#site));
    const answers = answersOf(html);
    if (answers !== '') this.#addData(file.replace(/index\.html$/u, ''), file, answers);
  }

  #takeSheet(file: string, css: string): void {
    const turned = css.replace(SHEET_ADDRESS, (address) =>
      offlineAddress(address, file, this.#site),
    );
    this.#add(file, turned);
  }

  /** Fonts as part of a style sheet: a page from a disk may load no others. */
  #fontSheet(): string {
    return [...this.#fonts].join('\n').replace(FONT, (_, address: string) => {
      const font = this.#bytes(this.#path(address)).toString('base64');
      return `url("data:font/woff2;base64,${font}")`;
    });
  }
}

/** The files of the archive of a built site, by path. */
export async function archiveOf(folder: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const archive = new Archive(folder);
  await archive.make();
  return archive.files;
}
