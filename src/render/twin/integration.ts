import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import pMap from 'p-map';
import { twinPath } from '../../lib/twin.ts';
import { TwinMaker } from './maker.ts';

/** Files that are open at a time. */
const CONCURRENCY = 16;

/** Writes every built page as Markdown too, beside the page. */
export function markdownTwins(): AstroIntegration {
  let root = '';
  let project = '';
  return {
    name: 'markdown-twins',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = new URL(config.base.replace(/\/*$/u, '/'), config.site).href;
        project = fileURLToPath(config.root);
      },
      'astro:build:done': async ({ dir, pages, logger }) => {
        const start = performance.now();
        const maker = new TwinMaker(project);
        const twins = pages.flatMap(({ pathname }) => {
          const file = twinPath(pathname);
          return file === undefined ? [] : [{ pathname, file }];
        });
        const write = async ({ pathname, file }: (typeof twins)[number]) => {
          const html = await readFile(new URL(`${pathname}index.html`, dir), 'utf8');
          await writeFile(new URL(file, dir), await maker.make(html, new URL(pathname, root).href));
        };
        await pMap(twins, write, { concurrency: CONCURRENCY });
        logger.info(`${twins.length} pages in ${Math.round(performance.now() - start)} ms`);
      },
    },
  };
}
