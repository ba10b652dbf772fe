import type { APIRoute } from 'astro';
import { encodeDocuments } from '~/derive/search/wire.ts';
import { readSearchDocuments } from '~/load/search.ts';

/** What the search looks through when it is first used: names of all that the site tells. */
export const GET: APIRoute = async () =>
  Response.json(encodeDocuments(await readSearchDocuments()));
