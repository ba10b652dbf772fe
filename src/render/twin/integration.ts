import { readFileSync, writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { twinPath } from '../../lib/twin.ts';
import { markdownOf } from './markdown.ts';

/** Writes every built page as Markdown too, beside the page. */
export function markdownTwins(): AstroIntegration {
  let root = '';
  return {
    name: 'markdown-twins',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = new URL(config.base.replace(/\/*$/u, '/'), config.site).href;
      },
      'astro:build:done': ({ dir, pages, logger }) => {
        const start = performance.now();
        let count = 0;
        for (const { pathname } of pages) {
          const twin = twinPath(pathname);
          if (twin === undefined) continue;
          const html = readFileSync(new URL(`${pathname}index.html`, dir), 'utf8');
          writeFileSync(new URL(twin, dir), markdownOf(html, new URL(pathname, root).href));
          count += 1;
        }
        logger.info(`${count} pages in ${Math.round(performance.now() - start)} ms`);
      },
    },
  };
}
