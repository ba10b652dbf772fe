import type { APIRoute } from 'astro';
import { dataResponse } from '~/load/open-data.ts';

/** Where the data come from, and every snapshot published. */
export const GET: APIRoute = () => dataResponse('meta.json');
