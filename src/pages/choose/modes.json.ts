import type { APIRoute } from 'astro';
import { modesDetails } from '~/load/choice.ts';

/** What stands behind the modes, whatever is asked of them. */
export const GET: APIRoute = () => Response.json(modesDetails);
