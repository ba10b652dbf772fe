/** Gives every page what words in code type lead to. */
import { defineMiddleware } from 'astro:middleware';
import { settingWords } from './load/settings.ts';

export const onRequest = defineMiddleware(({ locals }, next) => {
  locals.settings = settingWords;
  return next();
});
