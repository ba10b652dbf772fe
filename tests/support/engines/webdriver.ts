import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { Found } from '../../../scripts/engines/found.ts';
import type { Driver, Key } from './driver.ts';

const HEIGHT = 800;
const XVFB = '/usr/bin/xvfb-run';
/** The name that WebDriver gives to an element in its answers. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';
const CONTROL = '\uE009';
/** Keys in the code of WebDriver. */
const KEYS: Readonly<Record<Key, readonly string[]>> = {
  Enter: ['\uE007'],
  Escape: ['\uE00C'],
  ArrowDown: ['\uE015'],
  Tab: ['\uE004'],
  'Control+k': [CONTROL, 'k'],
  'Control+v': [CONTROL, 'v'],
  'Control+a': [CONTROL, 'a'],
};

interface Session {
  readonly sessionId: string;
  readonly capabilities: { readonly browserName: string; readonly browserVersion: string };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no port is free');
  return address.port;
}

/** Asks a driver by the protocol of the W3C; rejects with what it says went wrong. */
async function command<T>(address: string, method: string, body?: object): Promise<T> {
  const answer = await fetch(address, {
    method,
    ...(body && { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }),
  });
  const { value } = (await answer.json()) as { value: T & { error?: string; message?: string } };
  if (!answer.ok) throw new Error(`${value.error ?? ''}: ${value.message ?? ''} (${address})`);
  return value;
}

/** Starts the driver, on a display of its own where there is none. */
function startDriver(path: string, port: number): ChildProcess {
  const args = [`--port=${String(port)}`];
  const isHidden = process.env['DISPLAY'] === undefined && existsSync(XVFB);
  const [program, all] = isHidden ? [XVFB, ['-a', path, ...args]] : [path, args];
  // A group of its own, so that it can be ended with the display and the browser.
  return spawn(program, all, { detached: true, stdio: 'ignore' });
}

async function newSession(root: string, found: Found): Promise<Session> {
  const binary = 'browser' in found ? found.browser : '';
  const alwaysMatch = {
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { binary, args: ['--automation'] },
  };
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await command<Session>(`${root}/session`, 'POST', { capabilities: { alwaysMatch } });
    } catch (error) {
      if (attempt === 400) throw error;
      await wait(250);
    }
  }
}

/** Runs in the browser: keeps what the page throws from now on. */
function keepThrown(): void {
  const thrown: string[] = [];
  Object.assign(globalThis, { thrown });
  addEventListener('error', ({ message }) => thrown.push(message));
  addEventListener('unhandledrejection', ({ reason }) => thrown.push(String(reason)));
}

/** A browser that speaks WebDriver, as WebKitGTK's does. */
export class WebDriver implements Driver {
  readonly name: string;
  readonly #process: ChildProcess;
  readonly #session: string;
  readonly #base: string;
  #thrown: readonly string[] = [];

  private constructor(name: string, process: ChildProcess, session: string, base: string) {
    this.name = name;
    this.#process = process;
    this.#session = session;
    this.#base = base;
  }

  static async start(found: Found, base: string): Promise<WebDriver> {
    const port = await freePort();
    const child = startDriver(found.path, port);
    const root = `http://127.0.0.1:${String(port)}`;
    const { sessionId, capabilities } = await newSession(root, found);
    const name = `${capabilities.browserName} ${capabilities.browserVersion}`;
    return new WebDriver(name, child, `${root}/session/${sessionId}`, base);
  }

  #post<T>(path: string, body: object): Promise<T> {
    return command<T>(`${this.#session}/${path}`, 'POST', body);
  }

  async open(address: string): Promise<void> {
    await this.#post('url', { url: 'about:blank' });
    await this.#post('url', { url: `${this.#base}${address}` });
    await this.ask(keepThrown);
  }

  async resize(width: number): Promise<void> {
    await this.#post('window/rect', { width, height: HEIGHT });
    // What is around the page has a width too.
    const inner = await this.ask(() => innerWidth);
    if (inner !== width) {
      await this.#post('window/rect', { width: width + width - inner, height: HEIGHT });
    }
  }

  /** The first element that is to be seen. */
  async #find(selector: string): Promise<string> {
    const found = await this.#post<Record<string, string> | null>('execute/sync', {
      script:
        'return [...document.querySelectorAll(arguments[0])].find((one) => one.checkVisibility({ visibilityProperty: true })) ?? null;',
      args: [selector],
    });
    const id = found?.[ELEMENT];
    if (id === undefined) throw new Error(`${selector}: nothing like that is to be seen`);
    return id;
  }

  async click(selector: string): Promise<void> {
    await this.#post(`element/${await this.#find(selector)}/click`, {});
  }

  async type(selector: string, text: string): Promise<void> {
    const id = await this.#find(selector);
    await this.#post(`element/${id}/clear`, {});
    await this.#post(`element/${id}/value`, { text });
  }

  async press(key: Key): Promise<void> {
    const keys = KEYS[key];
    const down = keys.map((value) => ({ type: 'keyDown', value }));
    const up = keys.toReversed().map((value) => ({ type: 'keyUp', value }));
    await this.#post('actions', {
      actions: [{ type: 'key', id: 'keyboard', actions: [...down, ...up] }],
    });
  }

  async ask<T, A>(question: (argument: A) => T, argument?: A): Promise<T> {
    const answer = await this.#post<{ result: T; thrown: readonly string[] }>('execute/sync', {
      script: `return { result: (${question.toString()})(arguments[0]), thrown: globalThis.thrown ?? [] };`,
      args: [argument ?? null],
    });
    this.#thrown = answer.thrown;
    return answer.result;
  }

  thrown(): readonly string[] {
    return this.#thrown;
  }

  async close(): Promise<void> {
    await command(this.#session, 'DELETE');
    if (this.#process.pid !== undefined) process.kill(-this.#process.pid);
  }
}
