import type { APIRoute } from 'astro';
import { readSearchDocuments } from '~/load/search.ts';

/** What the search looks through when it is first used: titles, answers, settings, symptoms, terms. */
export const GET: APIRoute = async () => Response.json(await readSearchDocuments());
