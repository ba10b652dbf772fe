import { type ChildProcess, spawn } from 'node:child_process';
import process from 'node:process';

/** A script that has ended, and all that it printed. */
export interface Ended {
  readonly passed: boolean;
  readonly output: string;
}

/** Ends a process and all that it has started. */
function endTree(child: ChildProcess): void {
  if (child.pid === undefined) return;
  if (process.platform === 'win32') spawn('taskkill', ['/pid', String(child.pid), '/t', '/f']);
  else process.kill(-child.pid, 'SIGTERM');
}

/** Runs an npm script of this project until it ends or is told to stop, and keeps what it prints. */
export function runScript(script: string, stop: AbortSignal): Promise<Ended> {
  const npm = process.env['npm_execpath'];
  const [command, first] = npm === undefined ? ['npm', []] : [process.execPath, [npm]];
  const child = spawn(command, [...first, 'run', '--silent', script], {
    // A group of its own, so that it can be ended with all that it has started.
    detached: process.platform !== 'win32',
    env: {
      ...process.env,
      ASTRO_TELEMETRY_DISABLED: '1',
      ...(process.stdout.isTTY && { FORCE_COLOR: '1' }),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const chunks: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  }
  const end = () => {
    endTree(child);
  };
  stop.addEventListener('abort', end);
  return new Promise((resolve) => {
    child.on('error', ({ message }) => {
      resolve({ passed: false, output: message });
    });
    child.on('close', (code) => {
      stop.removeEventListener('abort', end);
      resolve({ passed: code === 0, output: Buffer.concat(chunks).toString() });
    });
  });
}
