import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import pMap from 'p-map';
import { normalBase } from './base.ts';
import { prepareFile } from './compress.ts';
import { type Manifest, MANIFEST, sitePaths } from './manifest.ts';

/** Files in work at a time; compression runs on threads of its own. */
const CONCURRENCY = 8;

/** Makes the whole folder of a build ready to be served; answers its manifest. */
export async function prepareSite(folder: string, site: string): Promise<Manifest> {
  const paths = sitePaths(folder);
  const entries = await pMap(
    paths,
    async (path) => [path, await prepareFile(folder, path)] as const,
    { concurrency: CONCURRENCY },
  );
  const manifest: Manifest = { version: 1, site, files: Object.fromEntries(entries) };
  await writeFile(join(folder, MANIFEST), `${JSON.stringify(manifest)}\n`);
  await prepareFile(folder, MANIFEST);
  return manifest;
}

/** What is said where nobody has said where the site will be published. */
function warningOf(site: string): string {
  return `SITE_URL is not set: citations, feeds, images and the sitemap will name ${site}, which only this machine can open — set it to the address of publication`;
}

/**
 * Ends a build: compresses files, sets their times and writes the manifest. It comes after whatever
 * else writes files. With `PRECOMPRESS=no` a build for trials leaves that out.
 */
export function hosting(): AstroIntegration {
  let site = '';
  return {
    name: 'hosting',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = new URL(normalBase(config.base), config.site).href;
      },
      'astro:build:start': ({ logger }) => {
        if (!process.env['SITE_URL']) logger.warn(warningOf(site));
      },
      'astro:build:done': async ({ dir, logger }) => {
        if (process.env['PRECOMPRESS'] === 'no') return;
        const start = performance.now();
        const { files } = await prepareSite(fileURLToPath(dir), site);
        const count = Object.keys(files).length;
        logger.info(
          `${count} files ready to be served in ${Math.round(performance.now() - start)} ms`,
        );
      },
    },
  };
}
