import type { APIRoute } from 'astro';
import { siteAddress } from '~/lib/address.ts';

/** Everything may be read; the sitemap is named. */
export const GET: APIRoute = ({ site }) => {
  const sitemap = new URL(siteAddress('sitemap-index.xml'), site);
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${sitemap.href}\n`);
};
