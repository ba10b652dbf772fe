import type { APIRoute } from 'astro';
import { packedFacts } from '~/load/choice.ts';

/** What the modes answer to all that can be asked of them. */
export const GET: APIRoute = () => Response.json(packedFacts);
