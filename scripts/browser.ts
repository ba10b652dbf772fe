/**
 * The browser of the tests. As a command (`npm run browser`) it makes sure that there is one;
 * as a module it tells the Playwright configuration which one to use.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import playwright from '@playwright/test/package.json' with { type: 'json' };

const memoryFile = fileURLToPath(new URL('../.cache/browser.json', import.meta.url));
const playwrightCommand = fileURLToPath(
  new URL('../node_modules/@playwright/test/cli.js', import.meta.url),
);
/** Debian's Chromium without windows: the browser tests take two thirds of the time in it. */
const HEADLESS = 'chromium-headless-shell';
const systemPaths = [
  `/usr/bin/${HEADLESS}`,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
/** A download that shows no progress for this long at its start is given up. */
const downloadPatience = 20_000;
const downloadLimit = 600_000;

/** A browser that was seen to start, and the Playwright release that started it. */
interface Memory {
  readonly playwright: string;
  readonly browser: string;
}

function readMemory(): string | undefined {
  if (!existsSync(memoryFile)) return undefined;
  const memory = JSON.parse(readFileSync(memoryFile, 'utf8')) as Memory;
  return memory.playwright === playwright.version && existsSync(memory.browser)
    ? memory.browser
    : undefined;
}

function remember(browser: string): void {
  const memory: Memory = { playwright: playwright.version, browser };
  mkdirSync(dirname(memoryFile), { recursive: true });
  writeFileSync(memoryFile, `${JSON.stringify(memory, undefined, 2)}\n`);
}

function findSystemBrowser(): string | undefined {
  return systemPaths.find((path) => existsSync(path));
}

/**
 * The path of the browser to test with, or `undefined` for Playwright's own. `CHROMIUM_PATH` goes
 * before everything else; then the browser that the command below saw starting. Never uses the network.
 */
export function findBrowser(): string | undefined {
  const chosen = process.env['CHROMIUM_PATH'];
  if (chosen) return chosen;
  const own = chromium.executablePath();
  const path = readMemory() ?? (existsSync(own) ? own : findSystemBrowser());
  return path === own ? undefined : path;
}

/** Whether a browser is there and starts; Playwright's own lacks libraries on a bare system. */
async function starts(path: string | undefined): Promise<boolean> {
  if (path === undefined || !existsSync(path)) return false;
  const isOwn = path === chromium.executablePath();
  try {
    const browser = await chromium.launch(isOwn ? {} : { executablePath: path });
    await browser.close();
    return true;
  } catch {
    return false;
  }
}

/** Lets Playwright download its browser; gives up early where the network is closed. */
function download(): Promise<void> {
  console.log('Downloading Chromium for Playwright …');
  return new Promise((resolve) => {
    const installer = spawn(process.execPath, [playwrightCommand, 'install', 'chromium'], {
      env: { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '8000' },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const giveUp = () => installer.kill();
    const patience = setTimeout(giveUp, downloadPatience);
    const limit = setTimeout(giveUp, downloadLimit);
    installer.stdout.on('data', (chunk: Buffer) => {
      if (chunk.includes('%')) clearTimeout(patience);
    });
    installer.on('exit', () => {
      clearTimeout(patience);
      clearTimeout(limit);
      resolve();
    });
  });
}

function runApt(asRoot: boolean, ...args: readonly string[]): boolean {
  const [command, first]: [string, string[]] = asRoot
    ? ['apt-get', []]
    : ['sudo', ['-n', 'apt-get']];
  const { status } = spawnSync(command, [...first, '-qq', ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return status === 0;
}

/** Installs Debian's Chromium where that needs no password; older releases have it with windows only. */
function installPackage(): void {
  if (!existsSync('/usr/bin/apt-get')) return;
  if (!isRoot() && spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status !== 0) return;
  console.log('Installing a package of Chromium …');
  if (!runApt(isRoot(), 'update')) return;
  const install = (name: string) => runApt(isRoot(), 'install', '-y', name);
  if (!install(HEADLESS) && findSystemBrowser() === undefined) install('chromium');
}

/** Whether root, as in a container, has Chromium with windows at most. */
function lacksHeadless(): boolean {
  return isRoot() && !existsSync(`/usr/bin/${HEADLESS}`);
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/** The first browser that starts, in the order of CONTRIBUTING; installs one if none does. */
async function ensureBrowser(): Promise<string | undefined> {
  const chosen = process.env['CHROMIUM_PATH'];
  if (chosen) return (await starts(chosen)) ? chosen : undefined;
  const own = chromium.executablePath();
  if (await starts(own)) return own;
  const known = readMemory();
  if (await starts(known)) return known;
  if (!existsSync(own)) await download();
  if (await starts(own)) return own;
  if (lacksHeadless() || !(await starts(findSystemBrowser()))) installPackage();
  const system = findSystemBrowser();
  return (await starts(system)) ? system : undefined;
}

function describeFailure(): string {
  const chosen = process.env['CHROMIUM_PATH'];
  return chosen
    ? `CHROMIUM_PATH is ${chosen}, but no browser starts from there: correct it or unset it.`
    : 'No browser starts here: install Chromium (on Debian: apt-get install chromium) or set CHROMIUM_PATH to one.';
}

if (import.meta.main) {
  const browser = await ensureBrowser();
  if (browser === undefined) {
    console.error(describeFailure());
    process.exit(1);
  }
  if (browser !== process.env['CHROMIUM_PATH']) remember(browser);
  console.log(`Tests use ${browser}`);
}
