/** Gives every page what words in code type lead to. */
import { defineMiddleware } from 'astro:middleware';
import { withoutNestedLinks } from './lib/nested-links.ts';
import { settingWords } from './load/settings.ts';

export const onRequest = defineMiddleware(async ({ locals }, next) => {
  locals.settings = settingWords;
  const response = await next();
  const isPage = response.headers.get('content-type')?.startsWith('text/html') === true;
  if (!isPage) return response;
  return new Response(withoutNestedLinks(await response.text()), response);
});
