import type { APIRoute } from 'astro';
import { dataResponse } from '~/load/open-data.ts';

/** Every claim of today. */
export const GET: APIRoute = () => dataResponse('comparison.json');
