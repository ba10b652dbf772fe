import type { APIRoute } from 'astro';
import { dataResponse } from '~/load/open-data.ts';

/** What bites when two things meet. */
export const GET: APIRoute = () => dataResponse('interactions.json');
