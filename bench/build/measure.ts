import { spawnSync } from 'node:child_process';
import { readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import { makeProject, type Scale, shareCache } from './project.ts';

/** What a build of a certain size takes and gives. */
export interface Growth {
  readonly scale: Scale;
  readonly seconds: number;
  readonly pages: number;
  /** All files of the site. */
  readonly bytes: number;
  /** The page of the full comparison. */
  readonly comparison: { readonly bytes: number; readonly gzipBytes: number };
}

/** Runs the build in a folder; answers the seconds it took. */
function build(project: string): number {
  const astro = join(project, 'node_modules/astro/bin/astro.mjs');
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, [astro, 'build'], {
    cwd: project,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (status !== 0) throw new Error(`The build failed.\n${stdout}\n${stderr}`);
  return (performance.now() - started) / 1000;
}

async function listFiles(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
}

/**
 * Builds a copy of the project of the given size and removes it again. Its images are all drawn,
 * unless it may use those that the project has drawn already.
 */
export async function measureBuild(scale: Scale, usesCache = false): Promise<Growth> {
  const project = await makeProject(scale);
  try {
    if (usesCache) await shareCache(project);
    const seconds = build(project);
    const files = await listFiles(join(project, 'dist'));
    const sizes = await Promise.all(files.map(async (file) => (await stat(file)).size));
    const comparison = await readFile(join(project, 'dist/compare/index.html'));
    return {
      scale,
      seconds,
      pages: files.filter((file) => file.endsWith('.html')).length,
      bytes: sizes.reduce((sum, size) => sum + size, 0),
      comparison: {
        bytes: comparison.byteLength,
        gzipBytes: gzipSync(comparison).byteLength,
      },
    };
  } finally {
    await rm(project, { recursive: true, force: true });
  }
}
