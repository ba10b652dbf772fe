import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig, envField, fontProviders } from 'astro/config';

import { hosting } from './hosting/integration.ts';
import { trimmedFont } from './src/render/font.ts';
import { markdownTwins } from './src/render/twin/integration.ts';

/** Where the site is published. Both have working defaults; see README. */
const site = process.env['SITE_URL'] ?? 'http://localhost:4321';
const base = process.env['BASE_PATH'] ?? '/';

/** Whether a page is made for the frames of other pages. */
function isEmbed(page) {
  return new URL(page).pathname.startsWith(`${base.replace(/\/*$/u, '')}/embed/`);
}

/** A font file from a package, served by the site itself, with what its pages use of it. */
async function localFont(name, cssVariable, { file, weights, fallbacks }) {
  const src = [await trimmedFont({ file, weights })];
  const { min, max } = weights;
  const variants = [{ weight: min === max ? min : `${min} ${max}`, style: 'normal', src }];
  return { provider: fontProviders.local(), name, cssVariable, fallbacks, options: { variants } };
}

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  // What other pages frame is found by the page that it is a part of. What is served is made of all that the others write.
  integrations: [mdx(), sitemap({ filter: (page) => !isEmbed(page) }), markdownTwins(), hosting()],
  devToolbar: { enabled: false },
  build: {
    // While an image is drawn on another thread, the next pages are rendered on this one.
    concurrency: 8,
    // Styles of components used in MDX are missing from the CSP hashes when they are inlined.
    inlineStylesheets: 'never',
  },
  markdown: {
    // Shiki writes style attributes, which the policy below forbids.
    syntaxHighlight: 'prism',
  },
  env: {
    schema: {
      // Without a repository address, everything that would link to it is left out.
      REPOSITORY_URL: envField.string({
        context: 'server',
        access: 'public',
        optional: true,
        url: true,
      }),
      // Without it, the site has not moved since its feeds began.
      FIRST_SITE_URL: envField.string({
        context: 'server',
        access: 'public',
        optional: true,
        url: true,
      }),
    },
  },
  fonts: [
    await localFont('Source Serif', '--font-serif', {
      weights: { min: 400, max: 600 },
      file: '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
      fallbacks: ['Georgia', 'serif'],
    }),
    await localFont('Plex Mono', '--font-plex', {
      weights: { min: 400, max: 400 },
      file: '@fontsource/ibm-plex-mono/files/ibm-plex-mono-latin-400-normal.woff2',
      fallbacks: ['ui-monospace', 'monospace'],
    }),
  ],
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
      ],
    },
  },
  vite: {
    plugins: [tailwindcss()],
    // A script small enough to be inlined would need a hash of its own for each page.
    build: { assetsInlineLimit: 0, modulePreload: false },
  },
});
