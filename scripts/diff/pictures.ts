import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { findBrowser } from '../browser.ts';
import { pageFile } from './pages.ts';

/** Where the pages believe to be: nothing is asked of a network. */
const ORIGIN = 'http://site.invalid';
/** Pages that are pictured, those of each folder in turn. */
const MOST = 12;
const WIDTHS = { phone: 360, wide: 1280 } as const;
/** Pixels: what is further down is not pictured. */
const HEIGHT = 1600;

/** What was pictured. */
export interface Pictured {
  readonly files: readonly string[];
  readonly pages: number;
  /** Pages that changed and were left out. */
  readonly left: number;
}

/** One of each folder, then the next of each, so that no folder takes all of the room. */
function inTurn(paths: readonly string[]): readonly string[] {
  const groups = [...Map.groupBy(paths, (path) => path.split('/')[0]).values()];
  const longest = Math.max(0, ...groups.map(({ length }) => length));
  return Array.from({ length: longest }, (_, at) => groups.flatMap((group) => group[at] ?? []))
    .flat()
    .slice(0, MOST);
}

/** The path that a site was built for, as its first page has it. */
function baseOf(folder: string): string {
  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  return /src="([^"]*)theme\.js"/u.exec(html)?.[1] ?? '/';
}

interface Picture {
  readonly folder: string;
  /** Of the page, below the site. */
  readonly path: string;
  readonly width: number;
  readonly file: string;
}

async function takePicture(
  browser: Browser,
  { folder, path, width, file }: Picture,
): Promise<void> {
  const base = baseOf(folder);
  const page = await browser.newPage({ viewport: { width, height: HEIGHT } });
  await page.route('**/*', async (route) => {
    const { origin, pathname } = new URL(route.request().url());
    const asked = join(folder, pageFile(decodeURIComponent(pathname).slice(base.length)));
    if (origin === ORIGIN && existsSync(asked)) await route.fulfill({ path: asked });
    else await route.abort();
  });
  await page.goto(`${ORIGIN}${base}${path}`, { waitUntil: 'load' });
  await page.screenshot({ path: file, animations: 'disabled' });
  await page.close();
}

/** The pictures of pages as they were and are: `cni-calico-wide-before.png`. */
function picturesOf(
  paths: readonly string[],
  folders: Readonly<Record<string, string>>,
  into: string,
): readonly Picture[] {
  return paths.flatMap((path) => {
    const page = path.replace(/\/$/u, '').replaceAll('/', '-') || 'index';
    return Object.entries(folders)
      .filter(([, folder]) => existsSync(join(folder, pageFile(path))))
      .flatMap(([when, folder]) =>
        Object.entries(WIDTHS).map(([name, width]) => {
          return { folder, path, width, file: join(into, `${page}-${name}-${when}.png`) };
        }),
      );
  });
}

function launch(): Promise<Browser> {
  const executablePath = findBrowser();
  const isRoot = process.getuid?.() === 0;
  return chromium.launch({
    args: ['--disable-background-networking', ...(isRoot ? ['--no-sandbox'] : [])],
    ...(executablePath === undefined ? {} : { executablePath }),
  });
}

/** Takes pictures of pages as they were and are; a page that one of the two lacks has one of it. */
export async function takePictures(
  paths: readonly string[],
  folders: { readonly before: string; readonly after: string },
  into: string,
): Promise<Pictured> {
  const chosen = inTurn(paths);
  const pictures = picturesOf(chosen, folders, into);
  mkdirSync(into, { recursive: true });
  const browser = await launch();
  try {
    for (const picture of pictures) await takePicture(browser, picture);
  } finally {
    await browser.close();
  }
  return {
    files: pictures.map(({ file }) => file),
    pages: chosen.length,
    left: paths.length - chosen.length,
  };
}
