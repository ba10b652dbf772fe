import type { APIRoute } from 'astro';
import { plainText } from '~/lib/text.ts';
import { settings } from '~/load/settings.ts';

/** What each setting does and what holds by default, for those who point at its name. */
export const GET: APIRoute = () =>
  Response.json(
    Object.fromEntries(
      settings.map(({ id, what, default: standard }) => [id, [what, standard].map(plainText)]),
    ),
  );
