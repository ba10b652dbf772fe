import type { APIRoute } from 'astro';
import { readSearchTexts } from '~/load/search.ts';

/** What the results of the search say beyond their titles, which they ask for when they show. */
export const GET: APIRoute = async () => Response.json(await readSearchTexts());
