import type { APIRoute } from 'astro';
import { readSearchPassages } from '~/load/search.ts';

/** The full text, which the search looks through on demand. */
export const GET: APIRoute = async () => Response.json(await readSearchPassages());
