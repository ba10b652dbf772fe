/** Work of render/ on other threads, while the pages are rendered on the one of the build. */
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Piscina } from 'piscina';
import type { draw } from './workers/draw.ts';
import type { picture } from './workers/picture.ts';
import type { pixels } from './workers/pixels.ts';
import type { twin } from './workers/twin.ts';

/** Each file of workers/ exports a function under its own name. */
interface Workers {
  readonly draw: typeof draw;
  readonly picture: typeof picture;
  readonly pixels: typeof pixels;
  readonly twin: typeof twin;
}

type Task<W extends keyof Workers> = Parameters<Workers[W]>[0];
type Result<W extends keyof Workers> = Awaited<ReturnType<Workers[W]>>;

/** Each thread keeps fonts and a rasteriser of its own in memory. */
const MAX_THREADS = 8;
/** Milliseconds after which a thread without work ends: it takes a while to start another. */
const PATIENCE = 5000;

let pool: Piscina | undefined;

/** What a function of workers/ makes of a task, on one of as many threads as there are cores. */
export function runInWorker<W extends keyof Workers>(worker: W, task: Task<W>): Promise<Result<W>> {
  pool ??= new Piscina({
    minThreads: 0,
    maxThreads: Math.min(availableParallelism(), MAX_THREADS),
    idleTimeout: PATIENCE,
  });
  // Bundled pages no longer stand beside the file.
  const filename = join(process.cwd(), 'src/render/workers', `${worker}.ts`);
  return pool.run(task, { filename, name: worker }) as Promise<Result<W>>;
}
