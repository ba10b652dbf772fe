import { spawnSync } from 'node:child_process';

/** What a server did under load. */
export interface Load {
  readonly perSecond: number;
  /** Time within which 99 of 100 answers came, in milliseconds. */
  readonly p99: number;
  /** Answers with a status of an error, and connections that broke. */
  readonly errors: number;
}

/** How a server is loaded. */
export interface Pressure {
  readonly connections: number;
  readonly seconds: number;
}

const MILLISECONDS: Readonly<Record<string, number>> = { us: 1e-3, ms: 1, s: 1e3, m: 60e3 };

function numberIn(output: string, pattern: RegExp): number {
  return Number(pattern.exec(output)?.[1] ?? 0);
}

/** Reads what `wrk --latency` prints; throws where it holds no rate. */
export function readLoad(output: string): Load {
  const perSecond = numberIn(output, /^Requests\/sec:\s+([\d.]+)/mu);
  const [, time = '', unit = ''] = /^\s+99%\s+([\d.]+)(us|ms|s|m)$/mu.exec(output) ?? [];
  if (perSecond === 0 || time === '') throw new Error(`wrk has printed no rate:\n${output}`);
  const broken = /Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)/u.exec(
    output,
  );
  const sockets = (broken ?? []).slice(1).reduce((sum, count) => sum + Number(count), 0);
  const errors = sockets + numberIn(output, /Non-2xx or 3xx responses: (\d+)/u);
  return { perSecond, p99: Number(time) * (MILLISECONDS[unit] ?? 1), errors };
}

/** Loads an address with wrk, asking for an encoding. */
export function load(address: string, encoding: string, pressure: Pressure): Load {
  const { connections, seconds } = pressure;
  const { stdout, status, error } = spawnSync(
    'wrk',
    [
      ...[
        '--threads',
        '1',
        '--connections',
        String(connections),
        '--duration',
        `${String(seconds)}s`,
      ],
      ...['--latency', '--header', `Accept-Encoding: ${encoding}`, address],
    ],
    { encoding: 'utf8' },
  );
  if (error !== undefined || status !== 0) {
    throw new Error('wrk is not here: install it (on Debian: apt-get install wrk).');
  }
  return readLoad(stdout);
}
