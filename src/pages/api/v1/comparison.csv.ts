import type { APIRoute } from 'astro';
import { dataResponse } from '~/load/open-data.ts';

/** Every claim of today, a line each. */
export const GET: APIRoute = () => dataResponse('comparison.csv');
