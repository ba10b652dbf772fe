import { existsSync, mkdirSync } from 'node:fs';
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

async function takePicture(
  browser: Browser,
  {
    folder,
    base,
    path,
    width,
    file,
  }: Record<'folder' | 'base' | 'path' | 'file', string> & {
    readonly width: number;
  },
): Promise<void> {
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

/**
 * Takes pictures of pages as they were and are, `cni-calico-wide-before.png`. A page that one of the
 * two folders lacks has one picture.
 */
export async function takePictures(
  paths: readonly string[],
  folders: { readonly before: string; readonly after: string },
  { into, base }: { readonly into: string; readonly base: string },
): Promise<Pictured> {
  const chosen = inTurn(paths);
  mkdirSync(into, { recursive: true });
  const executablePath = findBrowser();
  const isRoot = process.getuid?.() === 0;
  const browser = await chromium.launch({
    args: ['--disable-background-networking', ...(isRoot ? ['--no-sandbox'] : [])],
    ...(executablePath === undefined ? {} : { executablePath }),
  });
  const files: string[] = [];
  try {
    for (const path of chosen) {
      for (const [when, folder] of Object.entries(folders)) {
        if (!existsSync(join(folder, pageFile(path)))) continue;
        for (const [name, width] of Object.entries(WIDTHS)) {
          const page = path.replaceAll(/\/$/gu, '').replaceAll('/', '-') || 'index';
          const file = join(into, `${page}-${name}-${when}.png`);
          await takePicture(browser, { folder, base, path, width, file });
          files.push(file);
        }
      }
    }
  } finally {
    await browser.close();
  }
  return { files, pages: chosen.length, left: paths.length - chosen.length };
}
