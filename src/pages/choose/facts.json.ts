import type { APIRoute } from 'astro';
import { packedFacts } from '~/load/choice.ts';

/** What decides which modes fit: the level of each answer, without its words. */
export const GET: APIRoute = () => Response.json(packedFacts);
