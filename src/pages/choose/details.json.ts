import type { APIRoute } from 'astro';
import { details } from '~/load/choice.ts';

/** What stands behind a choice: conditions, settings and interactions. */
export const GET: APIRoute = () => Response.json(details);
