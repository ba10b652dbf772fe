import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { nginxConfig } from '../../hosting/nginx.ts';
import type { Redirect } from '../../hosting/redirects.ts';
import type { Nginx } from './find.ts';

/** What to serve, and where. */
export interface Serving {
  /** Folder of a built site. */
  readonly folder: string;
  /** Its base path, with both slashes. */
  readonly base: string;
  readonly port: number;
  readonly redirects: readonly Redirect[];
  /** Changes the configuration, for trials of what is wrong. */
  readonly alter?: (config: string) => string;
  /** Processes that answer; one a core unless it says so. */
  readonly workers?: number;
}

/** Milliseconds between two looks whether it answers. */
const PAUSE = 20;
const MOST_LOOKS = 500;

function unaltered(config: string): string {
  return config;
}

/** An nginx of our own on the loopback, with its files in a folder that goes with it. */
export class NginxServer {
  /** The address of the first page. */
  readonly address: string;
  readonly #scratch = mkdtempSync(join(tmpdir(), 'cni-compare-nginx-'));
  readonly #process: ChildProcess;

  constructor({ program, brotli }: Nginx, serving: Serving) {
    const { folder, base, port, redirects, alter = unaltered, workers } = serving;
    const root = join(this.#scratch, 'www');
    const below = join(root, base === '/' ? 'site' : base);
    mkdirSync(dirname(below.replace(/\/$/u, '')), { recursive: true });
    symlinkSync(resolve(folder), below.replace(/\/$/u, ''));
    const place = {
      listen: `127.0.0.1:${String(port)}`,
      root: base === '/' ? below : root,
      base,
      scratch: this.#scratch,
      brotli,
      log: join(this.#scratch, 'error.log'),
    };
    const config = join(this.#scratch, 'nginx.conf');
    const text = nginxConfig(place, redirects).replace(
      'worker_processes auto',
      `worker_processes ${workers === undefined ? 'auto' : String(workers)}`,
    );
    // Root would hand the work to a user who may not read this folder.
    const user = process.getuid?.() === 0 ? 'user root;\n' : '';
    writeFileSync(config, `${user}${alter(text)}`);
    this.address = `http://127.0.0.1:${String(port)}${base}`;
    this.#process = spawn(program, ['-c', config, '-e', place.log, '-g', 'daemon off;'], {
      stdio: 'ignore',
    });
  }

  /** Waits until it answers; throws with what it reports where it does not. */
  async ready(): Promise<this> {
    for (let look = 0; look < MOST_LOOKS && this.#process.exitCode === null; look += 1) {
      const answer = await fetch(this.address, { method: 'HEAD' }).catch(() => undefined);
      if (answer !== undefined) return this;
      await wait(PAUSE);
    }
    throw new Error(`nginx does not answer at ${this.address}:\n${this.faults()}`);
  }

  /** What it has reported so far. */
  faults(): string {
    try {
      return readFileSync(join(this.#scratch, 'error.log'), 'utf8');
    } catch {
      return '';
    }
  }

  /** Ends it and takes its folder away. */
  async stop(): Promise<void> {
    if (this.#process.exitCode === null) {
      const ended = new Promise((done) => this.#process.once('exit', done));
      this.#process.kill('SIGTERM');
      await ended;
    }
    rmSync(this.#scratch, { recursive: true, force: true });
  }
}
