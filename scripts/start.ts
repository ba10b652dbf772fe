/** Builds the site and serves it: `npm start`. */
import { type ChildProcess, spawn } from 'node:child_process';
import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const preferredPort = 4321;
const root = fileURLToPath(new URL('..', import.meta.url));
const astro = fileURLToPath(new URL('../node_modules/astro/bin/astro.mjs', import.meta.url));

let child: ChildProcess | undefined;
let stopping = false;

function stop(signal: NodeJS.Signals): void {
  stopping = true;
  child?.kill(signal);
}

/** Starts an Astro command. It never goes to the background and reports nothing home. */
function runAstro(args: readonly string[]): ChildProcess {
  const started = spawn(process.execPath, [astro, ...args], {
    cwd: root,
    env: { ...process.env, ASTRO_PREVIEW_BACKGROUND: '0', ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child = started;
  return started;
}

/** Collects what a process prints, for the case that it fails. */
function record(started: ChildProcess): () => string {
  const chunks: Buffer[] = [];
  const keep = (chunk: Buffer) => chunks.push(chunk);
  started.stdout?.on('data', keep);
  started.stderr?.on('data', keep);
  return () => Buffer.concat(chunks).toString();
}

function exitCode(started: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    started.on('error', reject);
    started.on('close', (code) => {
      resolve(code ?? 1);
    });
  });
}

function fail(sentence: string, output: string): never {
  if (stopping) process.exit(0);
  console.error(`${output}\n${sentence}`);
  process.exit(1);
}

async function build(): Promise<void> {
  console.log('Building the site …');
  const started = runAstro(['build']);
  const output = record(started);
  if ((await exitCode(started)) !== 0) fail('The build failed; the reason is above.', output());
}

function answers(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host });
    const settle = (taken: boolean) => {
      socket.destroy();
      resolve(taken);
    };
    socket.on('connect', () => {
      settle(true);
    });
    socket.on('error', () => {
      settle(false);
    });
  });
}

async function isTaken(port: number): Promise<boolean> {
  return (await answers(port, '127.0.0.1')) || (await answers(port, '::1'));
}

async function freePort(): Promise<number> {
  let port = preferredPort;
  while (await isTaken(port)) port += 1;
  return port;
}

/** The address of the first page, below `BASE_PATH` if one is set. */
function siteAddress(port: number): string {
  const path = (process.env['BASE_PATH'] ?? '').replace(/^\/+|\/+$/g, '');
  return `http://localhost:${String(port)}/${path === '' ? '' : `${path}/`}`;
}

async function serve(): Promise<void> {
  const port = await freePort();
  if (port !== preferredPort) {
    console.log(
      `Port ${String(preferredPort)} is taken, so the site uses port ${String(port)} instead.`,
    );
  }
  // Without the flag a second preview of this directory is refused.
  const started = runAstro(['preview', '--port', String(port), '--ignore-lock']);
  const output = record(started);
  const ended = exitCode(started);
  while (started.exitCode === null && !(await isTaken(port))) await wait(100);
  if (started.exitCode === null) console.log(`CNI Compare: ${siteAddress(port)}`);
  if ((await ended) !== 0) fail('The server ended unexpectedly.', output());
}

process.on('SIGINT', stop);
process.on('SIGTERM', stop);
await build();
await serve();
