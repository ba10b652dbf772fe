import type { APIRoute } from 'astro';
import { dataResponse } from '~/load/open-data.ts';

/** Every mode against every capability, a line each. */
export const GET: APIRoute = () => dataResponse('modes.csv');
